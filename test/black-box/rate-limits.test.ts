import { describe, expect, it } from 'vitest'
import { Bill } from '../../src/index.js'
import { createRawClient } from '../../src/raw/index.js'
import { createClientAt, createClientOn, credentials, deferred, errorOf, pause, reasonOf, errorBody, sendJson, startServer, stubFetch, waitUntil, type FetchStub } from './support.ts'

/** A stub whose calls end when told; counts how many are in work. */
function held(): FetchStub & { release: (count?: number) => void; working: () => number; peak: () => number } {
  const waiting: ((value: Response) => void)[] = []
  let [working, peak] = [0, 0]
  const server = stubFetch(async () => {
    peak = Math.max(peak, ++working)
    const { promise, resolve } = deferred<Response>()
    waiting.push(resolve)
    return promise.finally(() => working--)
  })
  const release = (count = Infinity): void => waiting.splice(0, count).forEach((end) => end(Response.json({ id: '00901' })))
  return Object.assign(server, { release, working: () => working, peak: () => peak })
}

const ids = (server: FetchStub): string[] => server.seen.map(({ url }) => url.split('/').at(-1) as string)

describe('three in flight', () => {
  it('for one client, on a real server, however many calls there are', async () => {
    let [working, peak] = [0, 0]
    await using server = await startServer(async (_, response) => {
      peak = Math.max(peak, ++working)
      await pause(5)
      working--
      sendJson(response, { id: '00901' })
    })
    const bill = createClientAt(server)
    await Promise.all(Array.from({ length: 40 }, (_, n) => bill.vendors.get(`v${n}`)))
    expect(peak).toBe(3)
  })

  it('for all clients of one key and organization together', async () => {
    const [server, who] = [held(), credentials()]
    const clients = [1, 2, 3].map(() => createClientOn(server, who))
    await Promise.all(clients.map((bill) => bill.auth.login()))
    const calls = clients.flatMap((bill) => Array.from({ length: 4 }, () => bill.vendors.get('00901')))
    await waitUntil(() => server.working() === 3)
    for (let left = 12; left > 0; left--) {
      await pause(2)
      expect(server.working()).toBeLessThanOrEqual(3)
      server.release(1)
    }
    await waitUntil(() => (server.release(), server.seen.length === 12))
    server.release()
    await Promise.all(calls)
    expect(server.peak()).toBe(3)
  })

  it.each(['devKey', 'organizationId'] as const)('each for another %s', async (name) => {
    const [server, who] = [held(), credentials()]
    const [a, b] = [createClientOn(server, who), createClientOn(server, { ...who, [name]: `${who[name]}-other` })]
    const calls = [a, b].flatMap((bill) => Array.from({ length: 5 }, () => bill.vendors.get('00901')))
    await waitUntil(() => server.working() === 6)
    await pause(10)
    expect(server.peak()).toBe(6)
    await waitUntil(() => (server.release(), server.seen.length === 10))
    server.release()
    await Promise.all(calls)
  })

  it('counts writes, raw calls, lists and downloads alike', async () => {
    const server = held()
    const bill = createClientOn(server)
    const calls: PromiseLike<unknown>[] = [bill.vendors.create({} as never), createRawClient(bill).GET('/connect/v3/vendors'), bill.download('http://bill.test/file'), bill.vendors.list().then(String, String), bill.bills.get('a'), createRawClient(bill).POST('/connect/v3/bills', { body: {} as never })]
    await waitUntil(() => server.working() === 3)
    await pause(10)
    expect(server.peak()).toBe(3)
    await waitUntil(() => (server.release(), server.seen.length === 6))
    server.release()
    await Promise.all(calls)
  })
})

it('the line is fair: first come, first served', async () => {
  const server = held()
  const bill = createClientOn(server, { maxConcurrency: 1 })
  await bill.auth.login()
  const calls = Array.from({ length: 8 }, (_, n) => bill.vendors.get(`v${n}`))
  await waitUntil(() => (server.release(), server.seen.length === 8))
  server.release()
  await Promise.all(calls)
  expect(ids(server)).toEqual(['v0', 'v1', 'v2', 'v3', 'v4', 'v5', 'v6', 'v7'])
})

it('one that is aborted while waiting leaves the line, and the next takes its turn', async () => {
  const server = held()
  const bill = createClientOn(server, { maxConcurrency: 1 })
  await bill.auth.login()
  const controller = new AbortController()
  const first = bill.vendors.get('v1')
  const second = reasonOf(bill.vendors.get('v2', { signal: controller.signal }))
  const third = bill.vendors.get('v3')
  await waitUntil(() => server.working() === 1)
  const reason = new Error('mine')
  controller.abort(reason)
  expect(await second).toBe(reason)
  server.release()
  await first
  await waitUntil(() => (server.release(), server.seen.length === 2))
  server.release()
  await third
  expect(ids(server)).toEqual(['v1', 'v3'])
})

it('one that is aborted in flight gives its place free at once, though the fetch does not heed the signal', async () => {
  const server = held()
  const bill = createClientOn(server, { maxConcurrency: 1 })
  await bill.auth.login()
  const controller = new AbortController()
  const first = reasonOf(bill.vendors.get('v1', { signal: controller.signal }))
  await waitUntil(() => server.working() === 1)
  const second = bill.vendors.get('v2')
  controller.abort('stop')
  expect(await first).toBe('stop')
  await waitUntil(() => server.seen.length === 2)
  server.release()
  await second
})

it('one that timed out gives its place free, too', async () => {
  const server = held()
  const bill = createClientOn(server, { maxConcurrency: 1, timeout: 60, maxRetries: 0 })
  const names = await Promise.all(Array.from({ length: 3 }, (_, n) => errorOf(bill.vendors.get(`v${n}`)).then(({ name }) => name)))
  expect(names).toEqual(['TimeoutError', 'TimeoutError', 'TimeoutError'])
})

it('errors of every kind give the place free', async () => {
  const faults = [() => new Response('', { status: 500 }), () => Response.json(errorBody('BDC_1119'), { status: 400 }), () => Promise.reject(new TypeError('x')), () => { throw new Error('sync') }, () => new Response('<'), () => Response.error()]
  const server = stubFetch((_, n) => (faults[n - 1] ?? (() => Response.json({ id: 'ok' })))())
  const bill = createClientOn(server, { maxConcurrency: 1, maxRetries: 0 })
  for (const _ of faults) await errorOf(bill.vendors.get('00901'))
  expect(await bill.vendors.get('00901')).toEqual({ id: 'ok' })
})

it('a sign-in does not wait for a place that its own caller could hold', async () => {
  const server = stubFetch((request) => (request.headers.get('sessionId') === 'session-number-1' ? Response.json(errorBody('BDC_1109'), { status: 401 }) : Response.json({ id: '00901' })))
  const bill = createClientOn(server, { maxConcurrency: 1 })
  expect(await Promise.all(Array.from({ length: 6 }, () => bill.vendors.get('00901')))).toHaveLength(6)
})

describe('Spend & Expense', () => {
  it('takes 60 calls a minute for a token over all clients; the next waits, and leaves when aborted', async () => {
    const server = stubFetch(() => Response.json({ id: 'c' }))
    const apiToken = `api-token-${Math.random()}`
    let now = 1_700_000_000_000
    const make = (): Bill => new Bill({ baseUrl: 'http://bill.test', apiToken, fetch: server.fetch, now: () => now })
    const clients = [make(), make()] as const
    await Promise.all(Array.from({ length: 60 }, (_, n) => clients[n % 2 ? 0 : 1].spend.cards.get('c')))
    const controller = new AbortController()
    const waiting = [1, 2, 3].map(() => reasonOf(clients[0].spend.cards.get('c', { signal: controller.signal })))
    await pause(40)
    expect(server.seen.length).toBe(60)
    controller.abort('tired')
    expect(await Promise.all(waiting)).toEqual(['tired', 'tired', 'tired'])
    now += 60_001
    await Promise.all(Array.from({ length: 60 }, () => clients[1].spend.cards.get('c')))
    expect(server.seen.length).toBe(120)
  })

  it('counts each token by itself', async () => {
    const server = stubFetch(() => Response.json({ id: 'c' }))
    for (const token of ['one', 'two']) {
      const bill = new Bill({ baseUrl: 'http://bill.test', apiToken: `api-token-${token}-${Math.random()}`, fetch: server.fetch, now: () => 1_700_000_000_000 })
      await Promise.all(Array.from({ length: 60 }, () => bill.spend.cards.get('c')))
    }
    expect(server.seen.length).toBe(120)
  })
})
