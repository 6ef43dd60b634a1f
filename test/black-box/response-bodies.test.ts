/** Every kind of response, over a real connection, and how the SDK handles it. */
import { gzipSync, deflateSync, brotliCompressSync } from 'node:zlib'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { ApiError, BillError, isOutcomeUnknown } from '../../src/index.js'
import { createRawClient } from '../../src/raw/index.js'
import { createClientAt, errorOf, errorBody, startServer, type TestServer } from './support.ts'

interface ResponseFixture {
  status?: number
  body?: string | Buffer
  headers?: Record<string, string>
}
const startServerWith = ({ status = 200, body = '', headers = {} }: ResponseFixture): Promise<TestServer> =>
  startServer((_, response) => void response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body))
const json = '{"id":"00901","name":"Café 🧾"}'
const value = JSON.parse(json) as object

describe('a success', () => {
  const valid: readonly [name: string, fixture: ResponseFixture, data: unknown][] = [
    ['JSON', { body: json }, value],
    ['201', { status: 201, body: json }, value],
    ['202', { status: 202, body: json }, value],
    ['JSON after a byte order mark', { body: `\uFEFF${json}` }, value],
    ['gzip', { body: gzipSync(json), headers: { 'content-encoding': 'gzip' } }, value],
    ['deflate', { body: deflateSync(json), headers: { 'content-encoding': 'deflate' } }, value],
    ['brotli', { body: brotliCompressSync(json), headers: { 'content-encoding': 'br' } }, value],
    ['JSON with another content type', { body: json, headers: { 'content-type': 'text/html' } }, value],
    ['JSON with a charset', { body: json, headers: { 'content-type': 'application/json; charset=UTF-8' } }, value],
    ['the key __proto__', { body: '{"__proto__":{"a":1},"id":"1"}' }, JSON.parse('{"__proto__":{"a":1},"id":"1"}')],
  ]
  it.each(valid)('can be %s', async (_, fixture, data) => {
    await using server = await startServerWith(fixture)
    const bill = createClientAt(server)
    const { data: got, response } = await bill.vendors.create({} as never).withResponse()
    expect(got).toEqual(data)
    expect(response.status).toBe(fixture.status ?? 200)
    expect((await createRawClient(bill).POST('/connect/v3/vendors', { body: {} as never })).data).toEqual(data)
    expect(({} as { a?: number }).a).toBeUndefined()
  })

  const undescribed: readonly [name: string, fixture: ResponseFixture, raw: unknown][] = [
    ['an empty body', { body: '' }, undefined],
    ['201 with an empty body', { status: 201, body: '' }, undefined],
    ['content-length 0', { body: '', headers: { 'content-length': '0' } }, undefined],
    ['204', { status: 204 }, undefined],
    ['205', { status: 205 }, undefined],
    ['only whitespace', { body: ' \r\n\t ' }, undefined],
    ['only a byte order mark', { body: '\uFEFF' }, undefined],
    ['null', { body: 'null' }, null],
    ['false', { body: 'false' }, false],
    ['0', { body: '0' }, 0],
    ['a string', { body: '"stp01"' }, 'stp01'],
    ['an empty string', { body: '""' }, ''],
    ['a list instead of an object', { body: '[{"id":"1"}]' }, [{ id: '1' }]],
  ]
  it.each(undescribed)('that is %s causes a ResponseParseError where an object is described: BILL accepted the request, and its outcome is unknown', async (_, fixture, raw) => {
    await using server = await startServerWith(fixture)
    const bill = createClientAt(server)
    const calls = [() => bill.payments.create({} as never), () => bill.payments.create({} as never).withResponse(), () => bill.vendors.archive('00901'), () => bill.vendors.get('00901'), () => bill.vendors.list(), () => bill.vendors.list().toArray()]
    for (const call of calls) {
      const error = await errorOf(call())
      expect(error).toMatchObject({ name: 'ResponseParseError', status: fixture.status ?? 200 })
      expect(isOutcomeUnknown(error)).toBe(true)
    }
    expect(server.seen.length).toBe(calls.length)
    // The raw client leaves the body to openapi-fetch.
    expect((await createRawClient(bill).POST('/connect/v3/payments', { body: {} as never })).data).toEqual(raw)
  })

  it.each(['{}', '""', '', 'null', '{"results":[]}'])('that is %j causes a ResponseParseError where a list is described', async (body) => {
    await using server = await startServerWith({ body })
    const bill = createClientAt(server)
    for (const call of [() => bill.bills.createBulk([] as never), () => bill.events.catalog(), () => bill.reports.vendorAuditTrail('00901')]) expect((await errorOf(call())).name).toBe('ResponseParseError')
  })

  it.each(['', 'null', '{}', '[]', 'OK', '<p>'])('that is %j resolves to undefined where no content is described', async (body) => {
    await using server = await startServerWith({ body })
    const bill = createClientAt(server)
    for (const call of [() => bill.invoices.send('00e01', {} as never), () => bill.auth.logout()]) expect(await call()).toBeUndefined()
  })

  const invalid: readonly [name: string, body: string | Buffer][] = [
    ['HTML', '<!doctype html><title>Maintenance</title>'],
    ['truncated JSON', '{"id":"009'],
    ['two JSON values', '{}{}'],
    ['JSON with single quotes', "{'id':1}"],
    ['random bytes', Buffer.from([0xff, 0xfe, 0x00, 0x80])],
    ['NaN', 'NaN'],
  ]
  it.each(invalid)('that is %s causes a ResponseParseError, and even a GET is not retried', async (_, body) => {
    await using server = await startServerWith({ body })
    const error = await errorOf(createClientAt(server).vendors.get('00901'))
    expect(error).toMatchObject({ name: 'ResponseParseError', status: 200 })
    expect(server.seen.length).toBe(1)
    expect((await errorOf(createClientAt(server).payments.create({} as never))).name).toBe('ResponseParseError')
    expect((await errorOf(createRawClient(createClientAt(server)).GET('/connect/v3/vendors'))).name).toBe('ResponseParseError')
  })

  it('that breaks off during transfer causes a ConnectionError', async () => {
    await using server = await startServer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '50' }).write('{"id":')
      setTimeout(() => response.destroy(), 10)
    })
    expect((await errorOf(createClientAt(server, { maxRetries: 0 }).vendors.get('00901'))).name).toBe('ConnectionError')
  })

  it('that is labeled gzip but is not compressed causes a BillError', async () => {
    await using server = await startServerWith({ body: 'not gzip at all', headers: { 'content-encoding': 'gzip' } })
    expect(await errorOf(createClientAt(server, { maxRetries: 0 }).vendors.get('00901'))).toBeInstanceOf(BillError)
  })
})

describe('an error response', () => {
  const bodies: readonly [name: string, body: string | Buffer, headers: Record<string, string>, code: string | undefined][] = [
    ['an array', JSON.stringify(errorBody('BDC_1119', 'Bad value.')), {}, 'BDC_1119'],
    ['one object', JSON.stringify(errorBody('BDC_1119', 'Bad value.')[0]), {}, 'BDC_1119'],
    ['gzip', gzipSync(JSON.stringify(errorBody('BDC_1119', 'Bad value.'))), { 'content-encoding': 'gzip' }, 'BDC_1119'],
    ['HTML', '<html><body><h1>Bad value.</h1></body></html>', { 'content-type': 'text/html' }, undefined],
    ['plain text', 'Bad value.', { 'content-type': 'text/plain' }, undefined],
    ['an empty body', '', {}, undefined],
    ['content-length 0', '', { 'content-length': '0' }, undefined],
    ['truncated JSON', '[{"code":"BDC_1119","mess', {}, undefined],
    ['an empty list', '[]', {}, undefined],
    ['null', 'null', {}, undefined],
    ['a number', '5', {}, undefined],
    ['a list of invalid items', '[null,1,"x",[],{}]', {}, undefined],
    ['a list with a numeric error code', '[{"code":1119,"message":"Bad value."}]', {}, '1119'],
    ['a list with an error code that is a property of every object', '[{"code":"constructor","message":"Bad value."}]', {}, 'constructor'],
    ['bytes', Buffer.from([0xff, 0xfe, 0x00]), {}, undefined],
  ]
  const classes = [[400, 'BadRequestError'], [401, 'AuthenticationError'], [402, 'ApiError'], [403, 'PermissionError'], [404, 'NotFoundError'], [409, 'ApiError'], [422, 'BadRequestError'], [423, 'ApiError'], [429, 'RateLimitError'], [500, 'ServerError'], [503, 'ServerError'], [599, 'ServerError']] as const
  it.each(bodies)('can be %s and causes the error class for its status', async (_, body, headers, code) => {
    let status = 0
    await using server = await startServer((__, response) => void response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body))
    const bill = createClientAt(server, { maxRetries: 0 })
    for (const [next, name] of classes) {
      status = next
      const error = await errorOf<ApiError>(bill.payments.create({} as never))
      expect(error).toBeInstanceOf(ApiError)
      expect([error.name, error.status, error.code, error.operationId, error.method, error.url]).toEqual([name, status, code, 'createPayment', 'POST', `${server.url}/connect/v3/payments`])
      expect(Array.isArray(error.issues)).toBe(true)
      expect(error.message).toContain(String(status))
      expect(error.message.length).toBeLessThan(400)
      expect(await error.response.text()).toBe(error.body)
      expect(error.response.status).toBe(status)
    }
  })

  it.each([['BDC_1109', 'SessionExpiredError'], ['BDC_1144', 'RateLimitError'], ['BDC_1322', 'ConcurrencyLimitError'], ['BDC_1361', 'MfaRequiredError']])('with the code %s causes a %s, whatever the status', async (code, name) => {
    for (const status of [400, 403, 429]) {
      await using server = await startServerWith({ status, body: JSON.stringify(errorBody(code)) })
      expect((await errorOf(createClientAt(server, { maxRetries: 0 }).vendors.get('00901'))).name).toBe(name)
    }
  })

  it('has readable fields, and its placeholders are filled in', async () => {
    const body = [{ code: 'BDC_1119', severity: 'ERROR', category: 'REQUEST', message: '${paramName0} is invalid', params: [{ name: 'email', value: 'x' }] }, { code: 'BDC_1108', message: 'name: must not be blank' }]
    await using server = await startServerWith({ status: 400, body: JSON.stringify(body) })
    const error = await errorOf<ApiError>(createClientAt(server).vendors.create({} as never))
    expect(error.message).toMatch(/email is invalid.*name: must not be blank/)
    expect(error.issues).toMatchObject([{ code: 'BDC_1119', message: 'email is invalid', severity: 'ERROR', category: 'REQUEST', params: [{ name: 'email' }] }, { code: 'BDC_1108' }])
  })

  it('that redirects is not followed, and no other host receives a request', async () => {
    await using other = await startServer((_, response) => void response.end('{}'))
    for (const status of [301, 302, 303, 307, 308]) {
      await using server = await startServerWith({ status, headers: { location: `${other.url}/connect/v3/payments` } })
      for (const options of [{}, { fetch: (url: string, init: RequestInit) => fetch(url, init) }]) expect(await errorOf(createClientAt(server, options).payments.create({} as never))).toMatchObject({ status })
    }
    expect(other.seen.length).toBe(0)
  })
})

describe('a response that is not valid HTTP', () => {
  it.each(['', 'garbage\r\n\r\n', 'HTTP/1.1 200 OK\r\nContent-Length: abc\r\n\r\n', 'HTTP/1.1 20'])('causes a ConnectionError: %j', async (text) => {
    const server = createServer((socket) => void socket.on('error', () => undefined).once('data', () => socket.end(text)))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    try {
      const bill = createClientAt({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }, { sessionId: 'session-from-options', maxRetries: 0 })
      expect((await errorOf(bill.payments.create({} as never))).name).toBe('ConnectionError')
    } finally {
      server.close()
    }
  })
})
