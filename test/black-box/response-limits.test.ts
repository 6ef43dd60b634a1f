/** Responses are bounded, also after decompression, and a hostile error body costs little time. */
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { isOutcomeUnknown, type ApiError, type Bill } from '../../src/index.js'
import { createClientAt, createClientOn, errorOf, startServer, stubFetch, type TestServer } from './support.ts'

const MAX = 100_000
const exact = JSON.stringify({ id: 'x'.repeat(MAX - 9) })
const serve = (body: string | Buffer, headers: Record<string, string> = {}, status = 200): Promise<TestServer> =>
  startServer((_, response) => void response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body))
const CALLS: readonly [name: string, call: (bill: Bill) => PromiseLike<unknown>][] = [
  ['a GET call', (bill) => bill.vendors.get('00901')],
  ['a list', (bill) => bill.vendors.list()],
  ['a payment', (bill) => bill.payments.create({} as never)],
]

describe.each(CALLS)('%s', (_, call) => {
  it.each<[name: string, body: string | Buffer, headers?: Record<string, string>]>([
    ['plain', `${exact} `],
    ['compressed', gzipSync('x'.repeat(20_000_000)), { 'content-encoding': 'gzip' }],
  ])('rejects with a ResponseParseError when the body is too large: %s', async (__, body, headers) => {
    await using server = await serve(body, headers)
    const error = await errorOf(call(createClientAt(server, { maxResponseBytes: MAX })))
    expect(error).toMatchObject({ name: 'ResponseParseError', status: 200, body: '', message: expect.stringContaining(`has more than ${MAX} bytes; raise maxResponseBytes`) as string })
    expect(isOutcomeUnknown(error)).toBe(true)
    expect(server.seen.length).toBe(1)
  })

  it('stops reading an endless body, of a success and of an error', async () => {
    for (const status of [200, 400]) {
      let chunks = 0
      let isCanceled = false
      const endless = (): ReadableStream => new ReadableStream({ pull: (stream) => (chunks++, stream.enqueue(new Uint8Array(10_000).fill(32))), cancel: () => void (isCanceled = true) })
      const error = await errorOf(call(createClientOn(stubFetch(() => new Response(endless(), { status })), { maxResponseBytes: MAX })))
      expect(error.name).toBe(status === 200 ? 'ResponseParseError' : 'BadRequestError')
      expect([chunks < 30, isCanceled]).toEqual([true, true])
    }
  })

  it('has the class of its status when the body of an error is too large', async () => {
    await using server = await serve(JSON.stringify([{ code: 'BDC_1119', message: 'x'.repeat(MAX) }]), {}, 403)
    const error = await errorOf<ApiError>(call(createClientAt(server, { maxResponseBytes: MAX })))
    expect([error.name, error.status, error.body.length]).toEqual(['PermissionError', 403, 0 + error.body.length])
    expect(error.body.length).toBeLessThanOrEqual(MAX)
  })
})

it('a body of exactly the maximum is read', async () => {
  await using server = await serve(exact)
  expect(await createClientAt(server, { maxResponseBytes: MAX }).vendors.get('00901')).toEqual(JSON.parse(exact))
})

it('a download is bounded, too', async () => {
  await using server = await serve(Buffer.alloc(MAX + 1))
  const link = `${server.url}/file`
  expect((await errorOf(createClientAt(server, { maxResponseBytes: MAX }).download(link))).name).toBe('ResponseParseError')
  expect((await createClientAt(server, { maxResponseBytes: MAX + 1 }).download(link)).size).toBe(MAX + 1)
})

it.each([0, -1, 1.5, Number.NaN, Infinity, '5' as never])('maxResponseBytes must be a positive integer, not %s', (maxResponseBytes) => {
  expect(() => createClientOn(stubFetch(), { maxResponseBytes })).toThrow('maxResponseBytes')
})

/** Error bodies of several megabytes. Time that grows with the square of the size would be minutes. */
const HOSTILE: readonly [name: string, create: () => string][] = [
  ['8 MB of issues', () => JSON.stringify(Array.from({ length: 100_000 }, (_, n) => ({ code: 'BDC_1119', message: `The field number ${n} is not valid, please check.` })))],
  ['many params and placeholders', () => JSON.stringify([{ message: Array.from({ length: 20_000 }, (_, n) => `\${name${n}}`).join(' '), params: Array.from({ length: 20_000 }, (_, n) => ({ name: `name${n}`, value: 'v' })) }])],
  ['many templates that repeat a long value', () => JSON.stringify(Array.from({ length: 5_000 }, () => ({ message: '${a}'.repeat(400), params: [{ name: 'a', value: 'x'.repeat(1_000) }] })))],
  ['backslashes', () => JSON.stringify([{ message: '\\'.repeat(2_000_000) }])],
  ['percent signs', () => JSON.stringify([{ message: '%25'.repeat(1_000_000) }])],
  ['ampersands', () => JSON.stringify([{ message: '&amp;'.repeat(500_000) }])],
  ['digits of an entity', () => JSON.stringify([{ message: '&#' + '0'.repeat(2_000_000) }])],
  ['URLs', () => JSON.stringify([{ message: 'https://a.example/?sig=1 '.repeat(50_000) }])],
  ['JSON in JSON', () => JSON.stringify([{ message: JSON.stringify(JSON.stringify(Array.from({ length: 50_000 }, () => ({ a: '"' })))) }])],
  ['keys', () => JSON.stringify([{ message: 'm', ...Object.fromEntries(Array.from({ length: 100_000 }, (_, n) => [`key${n}`, n])) }])],
  ['deep nesting', () => `[{"message":"m","error":${'{"error":'.repeat(200_000)}1${'}'.repeat(200_000)}}]`],
  ['open tags', () => '<'.repeat(2_000_000)],
]
it.each(HOSTILE)('an error body of %s is read in linear time, and its message stays short', async (name, create) => {
  const body = create()
  const bill = createClientOn(stubFetch(() => new Response(body, { status: 400 })))
  await bill.auth.login()
  const start = performance.now()
  const error = await errorOf<ApiError>(bill.payments.create({} as never))
  const ms = performance.now() - start
  if (process.env['SHOW_TIMES']) console.log(name, Math.round(ms), 'ms')
  expect(error.name).toBe('BadRequestError')
  expect(error.message.length).toBeLessThan(6_000)
  expect(error.body).toBe(body)
  expect(ms).toBeLessThan(6_000)
})
