import { describe, expect, it } from 'vitest'
import { createRawClient } from '../../src/raw/index.js'
import { errorOf, createTestClient } from '../helpers/test-client.ts'
import { startFaultServer, type FaultStep } from '../helpers/fault-server.ts'

describe('the promise of a call', () => {
  it('resolves to the data, withResponse() also to the response, and the request is sent once', async () => {
    await using server = await startFaultServer({ status: 201, json: { id: '00901' }, headers: { 'x-request': 'r1' } })
    const call = createTestClient(server.url).vendors.get('00901')
    const { data, response } = await call.withResponse()
    expect(data).toEqual({ id: '00901' })
    expect([response.status, response.headers.get('x-request'), await response.json()]).toEqual([201, 'r1', { id: '00901' }])
    expect(await call).toBe(data)
    expect(server.calls.length).toBe(1)
  })

  it('is a promise', async () => {
    await using server = await startFaultServer([{ json: { id: 'a' } }, { json: { id: 'b' } }, { status: 404 }])
    const bill = createTestClient(server.url, { maxConcurrency: 1 })
    const call = bill.vendors.get('a')
    expect(call).toBeInstanceOf(Promise)
    expect(await Promise.all([call, bill.vendors.get('b')])).toEqual([{ id: 'a' }, { id: 'b' }])
    let called = false
    expect(await call.finally(() => (called = true)).then(({ id }) => id)).toBe('a')
    expect(called).toBe(true)
    expect(await bill.vendors.get('c').catch((error: unknown) => (error as Error).name)).toBe('NotFoundError')
    await expect(bill.vendors.get('c').withResponse()).rejects.toMatchObject({ status: 404 })
  })

  it('sends the request immediately, even if it is not awaited', async () => {
    await using server = await startFaultServer()
    const call = createTestClient(server.url).vendors.archive('00901')
    await expect.poll(() => server.calls.length).toBe(1)
    await call
  })
})

describe('the body of a 2xx response', () => {
  const bodies: readonly [name: string, step: FaultStep][] = [
    ['200 without a body', { text: '' }],
    ['200 with whitespace', { text: ' \n', headers: { 'content-type': 'application/json' } }],
    ['204', { status: 204, text: '' }],
    ['201 without a body', { status: 201, text: '' }],
  ]
  it.each(bodies)('is an error where one is described, but not for the raw client: %s', async (_, step) => {
    await using server = await startFaultServer(step)
    expect(await errorOf(createTestClient(server.url).vendors.get('00901').withResponse())).toMatchObject({ name: 'ResponseParseError', message: expect.stringContaining('but the body is empty.') as string })
    expect(await createRawClient(createTestClient(server.url)).GET('/connect/v3/vendors/{vendorId}', { params: { path: { vendorId: 'a' } } })).toMatchObject({ data: undefined })
  })

  it('is ignored for an operation that returns no content', async () => {
    await using server = await startFaultServer({}, { logout: { text: 'OK' } })
    expect(await createTestClient(server.url).auth.logout()).toBeUndefined()
    expect((await createRawClient(createTestClient(server.url)).POST('/connect/v3/logout')).data).toBeUndefined()
  })

  const invalid: readonly [name: string, text: string, type: string][] = [
    ['HTML', '<!doctype html><p>We will be back', 'text/html'],
    ['truncated JSON', '{"id":"00901","na', 'application/json'],
    ['a form, as its content type says', 'id=00901', 'application/x-www-form-urlencoded'],
  ]
  it.each(invalid)('throws a ResponseParseError when it is %s', async (_, text, type) => {
    await using server = await startFaultServer({ text, headers: { 'content-type': type } })
    const error = await errorOf(createTestClient(server.url).vendors.get('00901'))
    expect(error).toMatchObject({ name: 'ResponseParseError', status: 200, body: text })
    expect(error.message).toBe(`getVendor returned 200, but the body is not JSON (${type}, ${text.length} characters).`)
    expect(server.calls.length).toBe(1)
    await expect(createTestClient(server.url).vendors.create({} as never)).rejects.toThrow('BILL accepted the request: check before you retry.')
  })

  it('causes an error that says that the content type is missing', async () => {
    const bill = createTestClient('http://127.0.0.1:1', { sessionId: 's', fetch: () => Promise.resolve(new Response(new TextEncoder().encode('oops'))) })
    expect((await errorOf(bill.vendors.get('00901'))).message).toContain('not JSON (no content type, 4 characters)')
  })

  it('is parsed as JSON, whatever its content type', async () => {
    await using server = await startFaultServer({ text: '{"id":"00901"}', headers: { 'content-type': 'text/plain' } })
    expect(await createTestClient(server.url).vendors.get('00901')).toEqual({ id: '00901' })
  })
})
