import { getEventListeners } from 'node:events'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createClientAt, createClientOn, errorOf, pause, errorBody, sendJson, startServer, RETRY_NOW, stubFetch } from './support.ts'

const warnings: string[] = []
const recordWarning = ({ name, message }: Error): void => void warnings.push(`${name}: ${message}`)
beforeEach(() => {
  warnings.length = 0
  process.on('warning', recordWarning)
})
afterEach(() => void process.off('warning', recordWarning))

const listenerCount = (signal: AbortSignal): number => getEventListeners(signal, 'abort').length

it('a thousand sequential calls leave no listeners on a long-lived signal and cause no warning', async () => {
  const { signal } = new AbortController()
  const bill = createClientOn(stubFetch((_, n) => (n % 50 === 0 ? Response.json(errorBody('BDC_1119'), { status: 400 }) : n % 70 === 0 ? new Response('', { status: 429, headers: RETRY_NOW }) : Response.json({ id: '00901' }))))
  for (let call = 0; call < 1_000; call++) await bill.vendors.get('00901', { signal }).catch(() => undefined)
  await pause(5)
  expect([listenerCount(signal), warnings]).toEqual([0, []])
}, 20_000)

it('two hundred calls over a real connection leave no listeners', async () => {
  await using server = await startServer((_, response) => sendJson(response, { id: '00901' }))
  const { signal } = new AbortController()
  const bill = createClientAt(server)
  for (let call = 0; call < 200; call++) await bill.vendors.update('00901', { name: 'x' } as never, { signal })
  await pause(5)
  expect([listenerCount(signal), warnings]).toEqual([0, []])
})

it('iterating over 300 pages leaves no listeners', async () => {
  const { signal } = new AbortController()
  const bill = createClientOn(stubFetch((_, n) => Response.json({ results: [{ id: n }], ...(n < 300 && { nextPage: `p${n}` }) })))
  expect(await bill.vendors.list({}, { signal }).toArray()).toHaveLength(300)
  expect([listenerCount(signal), warnings]).toEqual([0, []])
})

it('calls that fail in any way leave no listeners', async () => {
  const { signal } = new AbortController()
  const failures = [() => new Response('', { status: 500 }), () => Promise.reject(new TypeError('x')), () => new Promise<Response>(() => {}), () => new Response('<'), () => { throw new Error('sync') }]
  for (const failure of failures) await errorOf(createClientOn(stubFetch(failure), { maxRetries: 0 }).vendors.get('00901', { signal, timeout: 30 }))
  await errorOf(createClientOn(stubFetch(), { use: [() => Promise.reject(new Error('middleware'))] }).vendors.get('00901', { signal }))
  await errorOf(createClientOn(stubFetch()).vendors.get('', { signal }))
  await pause(5)
  expect(listenerCount(signal)).toBe(0)
})

it('fifty concurrent calls leave no listeners after they settle', async () => {
  const { signal } = new AbortController()
  const bill = createClientOn(stubFetch())
  await Promise.all(Array.from({ length: 50 }, () => bill.vendors.get('00901', { signal })))
  await pause(5)
  expect(listenerCount(signal)).toBe(0)
})
