import { describe, expect, it } from 'vitest'
import { ApiError, BillError } from '../../src/index.js'
import { createRawClient } from '../../src/raw/index.js'
import { errorOf, createTestClient } from '../helpers/test-client.ts'
import { startFaultServer } from '../helpers/fault-server.ts'

const json = { 'content-type': 'application/json' }
const deep = (levels: number, open = '{"a":', close = '}'): string => open.repeat(levels) + '1' + close.repeat(levels)

describe('answers of a hostile server', () => {
  it('may be a page of 50,000 items', async () => {
    await using server = await startFaultServer({ json: { results: Array.from({ length: 50_000 }, (_, index) => ({ id: `009${index}`, name: 'x'.repeat(20) })) } })
    expect((await createTestClient(server.url).vendors.list().toArray()).length).toBe(50_000)
  })

  it.each([5_000, 200_000])('may be %i levels deep: data or one of our errors, no crash', async (levels) => {
    const bodies = [deep(levels), `[{"message":${deep(levels, '[', ']')}}]`, `[{"message":"m \${x}","params":[{"name":"x","value":${deep(levels)}}]}]`, deep(levels, '[', ']')]
    for (const logLevel of ['off', 'debug'] as const)
      for (const text of bodies) {
        await using server = await startFaultServer([{ text, headers: json }, { text, headers: json }, { text, headers: json }, { text, status: 400, headers: json }])
        const bill = createTestClient(server.url, { logLevel, logger: { error: () => {}, warn: () => {}, info: () => {}, debug: () => {} } })
        await bill.vendors.get('00901').catch((error: unknown) => expect(error).toBeInstanceOf(BillError))
        expect(await errorOf(bill.vendors.list())).toBeInstanceOf(BillError)
        await bill.reports.vendorAuditTrail('00901').catch((error: unknown) => expect(error).toBeInstanceOf(BillError))
        expect(await errorOf(bill.vendors.get('00901'))).toBeInstanceOf(ApiError)
      }
  })

  it('do not reach the prototypes', async () => {
    const text = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"results":[{"__proto__":{"polluted":1}}],"nextPage":null}'
    await using server = await startFaultServer([{ text, headers: json }, { text, headers: json }, { text: `[${text.replace('{', '{"message":"m","code":"__proto__",')}]`, status: 400, headers: json }])
    const bill = createTestClient(server.url, { logLevel: 'debug', logger: { error: () => {}, warn: () => {}, info: () => {}, debug: () => {} } })
    await bill.vendors.get('00901')
    const page = await bill.vendors.list()
    expect(Object.getPrototypeOf(page.results[0])).toBe(Object.prototype)
    const error = await errorOf<ApiError>(bill.vendors.get('00901'))
    expect(error).toBeInstanceOf(ApiError)
    expect(Object.getPrototypeOf(error.issues[0])).toBe(Object.prototype)
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  it('may be a list of 20,000 errors: the message stays short', async () => {
    await using server = await startFaultServer({ status: 400, json: Array.from({ length: 20_000 }, (_, index) => ({ message: `problem ${index}` })) })
    const error = await errorOf<ApiError>(createTestClient(server.url).vendors.get('00901'))
    expect(error.issues.length).toBe(20_000)
    expect(error.message.length).toBeLessThan(300)
  })

  it('may be megabytes of HTML: the message stays short, and soon made', async () => {
    const text = '<style>' + '<a <b '.repeat(500_000)
    await using server = await startFaultServer({ status: 403, text })
    const bill = createTestClient(server.url)
    const start = performance.now()
    const error = await errorOf<ApiError>(bill.vendors.get('00901'))
    expect(error.message.length).toBeLessThan(200)
    expect(error.body.length).toBe(text.length)
    expect(performance.now() - start).toBeLessThan(8_000)
  })

  it('may never end: the timeout covers the body', async () => {
    await using server = await startFaultServer('stall')
    expect(await errorOf(createTestClient(server.url, { timeout: 400 }).vendors.create({} as never))).toMatchObject({ name: 'TimeoutError' })
  })

  it.each(['{"sessionId":5}', '{}', 'null', '""', '[]'])('may be a sign-in without a session: %s', async (text) => {
    await using server = await startFaultServer({}, { login: { text, headers: json } })
    const error = await errorOf(createTestClient(server.url).vendors.get('00901'))
    expect(error).toBeInstanceOf(Error)
    expect(server.calls).toEqual([])
  })
})

describe('input that cannot be sent', () => {
  const controls = ['a\r\nX-Evil: 1', 'a\nb', 'a\u0000', '\u007f', 'a\tb']
  it.each(controls)('a header value with a control character is refused, of the client and of a call: %j', async (value) => {
    await using server = await startFaultServer()
    expect(() => createTestClient(server.url, { headers: { 'X-Own': value } })).toThrow('control character')
    const bill = createTestClient(server.url)
    const calls = [
      () => bill.vendors.get('00901', { headers: { 'X-Own': value } }),
      () => bill.vendors.list({}, { headers: { 'X-Own': value } }),
      () => createRawClient(bill).GET('/connect/v3/vendors', { headers: { 'X-Own': value } }),
      () => bill.download(`${server.url}/a`, { headers: { 'X-Own': value } }),
    ]
    for (const call of calls) expect(await errorOf(call())).toMatchObject({ name: 'ConfigurationError', message: expect.stringMatching(/header/i) as string })
    expect(server.requests).toEqual([])
  })

  it.each(['X Own', '', 'X-Own:', 'X\r\nY'])('a header name that is none is refused: %j', async (name) => {
    await using server = await startFaultServer()
    expect(await errorOf(createTestClient(server.url).vendors.get('00901', { headers: { [name]: 'x' } }))).toMatchObject({ name: 'ConfigurationError' })
    expect(server.requests).toEqual([])
  })

  const circular: { self?: unknown } = {}
  circular.self = circular
  it.each([[circular], [{ amount: 1n }]])('a body that is no JSON is a ConfigurationError with its cause (%#)', async (body) => {
    await using server = await startFaultServer()
    const bill = createTestClient(server.url)
    for (const call of [() => bill.vendors.create(body as never), () => createRawClient(bill).POST('/connect/v3/vendors', { body: body as never })]) {
      const error = await errorOf(call())
      expect(error).toMatchObject({ name: 'ConfigurationError', message: expect.stringContaining('body cannot be serialized as JSON') as string })
      expect(error.cause).toBeInstanceOf(TypeError)
    }
    expect(server.requests).toEqual([])
  })

  it.each([{ max: { deep: { er: 1 } } }, { page: '\ud800' }])('a query that cannot be written is one too: %j', async (query) => {
    await using server = await startFaultServer()
    expect(await errorOf(createTestClient(server.url).vendors.list(query as never))).toMatchObject({ name: 'ConfigurationError' })
    expect(server.requests).toEqual([])
  })
})
