/** The input of a call belongs to the caller. The caller may change it right after the call, and the SDK never changes it. */
import { describe, expect, it } from 'vitest'
import { createRawClient } from '../../src/raw/index.js'
import { createClientAt, createClientOn, errorBody, sendJson, startServer, RETRY_NOW, stubFetch } from './support.ts'

const createStubBusyTwice = () => stubFetch((_, n) => (n < 3 ? new Response('', { status: 429, headers: RETRY_NOW }) : Response.json({ id: '1' })))

describe('requests and retries ignore later changes to', () => {
  it('a JSON body', async () => {
    const server = createStubBusyTwice()
    const body = { name: 'first', address: { line1: 'first' } }
    const call = createClientOn(server).vendors.create(body as never)
    body.name = 'second'
    body.address.line1 = 'second'
    await call
    expect(await Promise.all(server.seen.map((request) => request.json()))).toEqual(Array.from({ length: 3 }, () => ({ name: 'first', address: { line1: 'first' } })))
  })

  it('a JSON body of a raw call', async () => {
    const server = createStubBusyTwice()
    const body = { name: 'first' }
    const call = createRawClient(createClientOn(server)).POST('/connect/v3/vendors', { body: body as never })
    body.name = 'second'
    await call
    expect(await Promise.all(server.seen.map((request) => request.text()))).toEqual(Array.from({ length: 3 }, () => '{"name":"first"}'))
  })

  it.each(['Uint8Array', 'ArrayBuffer', 'a view'])('bytes (%s)', async (kind) => {
    await using server = await startServer((_, response, n) => (n < 3 ? sendJson(response, errorBody('BDC_1322'), 429, RETRY_NOW) : sendJson(response, { id: '0du' })))
    const bytes = new Uint8Array([1, 2, 3, 4])
    const body = kind === 'ArrayBuffer' ? bytes.buffer : kind === 'a view' ? bytes.subarray(1, 3) : bytes
    const call = createClientAt(server).documents.upload('00n', body, { name: 'a.pdf' })
    bytes.fill(9)
    await call
    expect(server.seen.map(({ body: sent }) => [...sent])).toEqual(Array.from({ length: 3 }, () => (kind === 'a view' ? [2, 3] : [1, 2, 3, 4])))
  })

  it('the headers and options of a call', async () => {
    const server = createStubBusyTwice()
    const options = { headers: { 'X-Custom': 'first' } as Record<string, string>, maxRetries: 2 }
    const call = createClientOn(server).vendors.get('00901', options)
    options.headers['X-Custom'] = 'second'
    options.maxRetries = 0
    await call
    expect(server.seen.map(({ headers }) => headers.get('X-Custom'))).toEqual(['first', 'first', 'first'])
  })

  it('the query of a list', async () => {
    const server = stubFetch((_, n) => Response.json({ results: [n], ...(n < 2 && { nextPage: 'p' }) }))
    const query = { max: 5 }
    const list = createClientOn(server).vendors.list(query)
    query.max = 99
    await list.toArray()
    expect(server.seen.map(({ url }) => new URL(url).searchParams.get('max'))).toEqual(['5', '5'])
  })

  it('the options of a client', async () => {
    const server = stubFetch()
    const headers: Record<string, string> = { 'X-Custom': 'first' }
    const bill = createClientOn(server, { headers })
    headers['X-Custom'] = 'second'
    headers['X-New'] = 'x'
    await bill.vendors.get('00901')
    expect([server.seen[0]?.headers.get('X-Custom'), server.seen[0]?.headers.has('X-New')]).toEqual(['first', false])
  })
})

describe('the SDK never changes', () => {
  const freeze = <T>(value: T): T => {
    if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze)
    return value
  }
  it('a body, a query or options, even if they are frozen', async () => {
    const server = stubFetch((_, n) => Response.json({ results: [n], ...(n < 2 && { nextPage: 'p' }) }))
    const bill = createClientOn(server)
    const query = freeze({ max: 5, sort: ['name:asc'], filters: { id: { in: ['a', 'b'] } } })
    expect(await bill.vendors.list(query as never, freeze({ headers: { 'X-A': '1' } })).toArray()).toEqual([1, 2])
    await bill.vendors.create(freeze({ name: 'x', list: [1] }) as never)
    expect(query).toEqual({ max: 5, sort: ['name:asc'], filters: { id: { in: ['a', 'b'] } } })
  })

  it('a URLSearchParams or bytes', async () => {
    const server = stubFetch()
    const form = new URLSearchParams('a=1')
    await (createRawClient(createClientOn(server)).POST as (path: string, init: object) => Promise<unknown>)('/connect/v3/x', { body: form })
    const bytes = new Uint8Array([1, 2])
    await createClientOn(server).documents.upload('00n', bytes, { name: 'a' })
    expect([form.toString(), [...bytes], bytes.buffer.byteLength]).toEqual(['a=1', [1, 2], 2])
  })
})

it('changing the result of one call does not change the result of another', async () => {
  const bill = createClientOn(stubFetch(() => Response.json({ id: '1', list: [1] })))
  const [a, b] = (await Promise.all([bill.vendors.get('x'), bill.vendors.get('x')])) as unknown as { list: number[] }[]
  a?.list.push(2)
  expect(b?.list).toEqual([1])
})

it('a hundred concurrent calls do not mix up request bodies and responses', async () => {
  const rejected = new Set<number>()
  await using server = await startServer((seen, response) => {
    const { n } = JSON.parse(seen.body.toString()) as { n: number }
    const reject = n % 7 === 0 && !rejected.has(n) && rejected.add(n)
    setTimeout(() => (reject ? sendJson(response, errorBody('BDC_1322'), 429, RETRY_NOW) : sendJson(response, { n })), n % 5)
  })
  const bill = createClientAt(server, { maxConcurrency: 20, maxRetries: 10 })
  const results = await Promise.all(Array.from({ length: 100 }, (_, n) => bill.vendors.create({ n, padding: 'x'.repeat(n * 10) } as never)))
  expect(results).toEqual(Array.from({ length: 100 }, (_, n) => ({ n })))
})
