/** A retried body is identical, byte for byte, over a real connection. */
import { describe, expect, it } from 'vitest'
import { createRawClient } from '../../src/raw/index.js'
import { createClientAt, errorOf, errorBody, sendJson, startServer, RETRY_NOW, type TestServer } from './support.ts'

const BYTES = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 31) % 256)
const startServerBusyTwice = (): Promise<TestServer> => startServer((_, response, n) => (n < 3 ? sendJson(response, errorBody('BDC_1322'), 429, RETRY_NOW) : sendJson(response, { id: '0du01' })))
const createView = (): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(BYTES.length + 20)
  whole.set(BYTES, 7)
  return whole.subarray(7, 7 + BYTES.length)
}

const FILES: readonly [name: string, createBody: () => Blob | ArrayBuffer | Uint8Array<ArrayBuffer>][] = [
  ['a Blob', () => new Blob([BYTES], { type: 'application/pdf' })],
  ['a Blob with two parts', () => new Blob([BYTES.slice(0, 100), BYTES.slice(100)])],
  ['a slice of a Blob', () => new Blob([new Uint8Array(3), BYTES, new Uint8Array(3)]).slice(3, 3 + BYTES.length)],
  ['a File', () => new File([BYTES], 'x.pdf')],
  ['an ArrayBuffer', () => BYTES.slice().buffer],
  ['a Uint8Array', () => BYTES.slice()],
  ['a view with an offset', createView],
  ['a Node Buffer', () => Buffer.from(BYTES)],
]

describe.each(FILES)('%s', (_, createBody) => {
  it('arrives in full on each attempt, as bytes', async () => {
    await using server = await startServerBusyTwice()
    expect(await createClientAt(server).documents.upload('00n01', createBody(), { name: 'a b & c.pdf' })).toEqual({ id: '0du01' })
    expect(server.seen.length).toBe(3)
    for (const { body, headers, query } of server.seen) {
      expect(Buffer.compare(body, BYTES)).toBe(0)
      expect([headers['content-type'], headers['content-length'], query.get('name')]).toEqual(['application/octet-stream', '70000', 'a b & c.pdf'])
    }
  })
})

const text = JSON.stringify({ name: 'Ünïcode 🧾 \u2028 "quoted" \\', nested: { deep: [1, null, false, { a: '' }] }, big: 'x'.repeat(200_000) })

it('a JSON body arrives in full on each attempt', async () => {
  await using server = await startServerBusyTwice()
  await createClientAt(server).vendors.create(JSON.parse(text) as never)
  expect(server.seen.map(({ body }) => body.toString())).toEqual([text, text, text])
  expect(new Set(server.seen.map(({ headers }) => headers['content-type']))).toEqual(new Set(['application/json']))
  expect(new Set(server.seen.map(({ headers }) => headers['content-length']))).toEqual(new Set([String(Buffer.byteLength(text))]))
})

it('a JSON body of a raw call arrives in full on each attempt', async () => {
  await using server = await startServerBusyTwice()
  expect((await createRawClient(createClientAt(server)).POST('/connect/v3/vendors', { body: JSON.parse(text) as never })).data).toEqual({ id: '0du01' })
  expect(server.seen.map(({ body }) => body.toString())).toEqual([text, text, text])
})

it('an array body arrives in full on each attempt', async () => {
  await using server = await startServerBusyTwice()
  await createClientAt(server).vendors.createBulk([{ name: 'a' }, { name: 'b' }] as never)
  expect(server.seen.map(({ body }) => body.toString())).toEqual(Array.from({ length: 3 }, () => '[{"name":"a"},{"name":"b"}]'))
})

it('a form body arrives in full on each attempt', async () => {
  await using server = await startServerBusyTwice()
  const form = new URLSearchParams({ 'a b': 'c&d=é', e: '+' })
  await (createRawClient(createClientAt(server)).POST as (path: string, init: object) => Promise<unknown>)('/connect/v3/new-thing', { body: form, headers: { 'Content-Type': 'application/x-www-form-urlencoded' } })
  expect(server.seen.map(({ body }) => body.toString())).toEqual(Array.from({ length: 3 }, () => form.toString()))
  expect(server.seen.every(({ headers }) => headers['content-type']?.startsWith('application/x-www-form-urlencoded'))).toBe(true)
})

it('a call without a body sends no body and no content type', async () => {
  await using server = await startServerBusyTwice()
  await createClientAt(server).vendors.archive('00901')
  expect(server.seen.map(({ body, headers }) => [body.length, headers['content-type']])).toEqual(Array.from({ length: 3 }, () => [0, undefined]))
})

it('a body is preserved across concurrency-limit errors and an expired session in one call', async () => {
  await using server = await startServer((_, response, n) => {
    if (n === 1) return sendJson(response, errorBody('BDC_1322'), 429, RETRY_NOW)
    return n === 2 ? sendJson(response, errorBody('BDC_1109'), 401) : n === 3 ? sendJson(response, errorBody('BDC_1322'), 429, RETRY_NOW) : sendJson(response, { id: 'stp01' })
  })
  expect(await createClientAt(server).payments.create({ amount: 7 } as never)).toEqual({ id: 'stp01' })
  expect(server.seen.map(({ body }) => body.toString())).toEqual(Array.from({ length: 4 }, () => '{"amount":7}'))
  expect(server.seen.map(({ headers }) => headers['sessionid'])).toEqual(['session-number-1', 'session-number-1', 'session-number-2', 'session-number-2'])
})

const createStream = (parts = [BYTES.slice(0, 30_000), BYTES.slice(30_000)]): ReadableStream<Uint8Array<ArrayBuffer>> =>
  new ReadableStream({ pull: (streamController) => { const part = parts.shift(); return part ? streamController.enqueue(part) : streamController.close() } })

describe('a stream', () => {
  it('arrives in full, with chunked encoding', async () => {
    await using server = await startServer((_, response) => sendJson(response, { id: '0du01' }))
    expect(await createClientAt(server).documents.upload('00n01', createStream(), { name: 'a.pdf' })).toEqual({ id: '0du01' })
    expect(Buffer.compare(server.seen[0]?.body as Buffer, BYTES)).toBe(0)
    expect(server.seen[0]?.headers).toMatchObject({ 'transfer-encoding': 'chunked', 'content-type': 'application/octet-stream' })
  })

  it.each([['a concurrency-limit error', 429, 'BDC_1322'], ['an expired session', 401, 'BDC_1109'], ['a server error', 503, 'BDC_1001']] as const)('is not retried after %s', async (_, status, code) => {
    await using server = await startServer((__, response) => sendJson(response, errorBody(code), status, RETRY_NOW))
    expect(await errorOf(createClientAt(server).documents.upload('00n01', createStream(), { name: 'a.pdf' }))).toMatchObject({ code })
    expect(server.seen.length).toBe(1)
  })

  it('that is locked is rejected before anything is sent', async () => {
    await using server = await startServer((_, response) => sendJson(response, {}))
    const locked = createStream()
    locked.getReader()
    expect((await errorOf(createClientAt(server).documents.upload('00n01', locked, { name: 'a.pdf' }))).name).toBe('ConfigurationError')
    expect([server.seen.length, server.logins.length]).toEqual([0, 0])
  })
})
