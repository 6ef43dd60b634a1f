import { describe, expect, it } from 'vitest'
import { Bill } from '../../src/index.js'
import { createRawClient } from '../../src/raw/index.js'
import { errorOf, createTestClient } from '../helpers/test-client.ts'
import { startFaultServer } from '../helpers/fault-server.ts'

const refusal = [{ code: 'BDC_1119', message: 'no' }]
const dead = { status: 401, json: [{ code: 'BDC_1109', message: 'dead' }] }
type Call = (path: string, init?: object) => Promise<{ data?: unknown; error?: unknown; response: Response }>

describe('raw', () => {
  it('gives data and response', async () => {
    await using server = await startFaultServer({ json: { results: [{ id: '00901' }] }, headers: { 'x-request': 'r1' } })
    const { data, error, response } = await createRawClient(createTestClient(server.url)).GET('/connect/v3/vendors', { params: { query: { max: 5, filters: 'archived:eq:false' } } })
    expect(data?.results).toEqual([{ id: '00901' }])
    expect(error).toBeUndefined()
    expect([response.status, response.headers.get('x-request')]).toEqual([200, 'r1'])
    expect(Object.fromEntries(server.calls[0]!.query)).toEqual({ max: '5', filters: 'archived:eq:false' })
    expect(server.calls[0]?.headers).toMatchObject({ accept: 'application/json', sessionid: 's1' })
  })

  it.each([400, 401, 403, 404, 422, 500])('gives what BILL refuses as error, not thrown (%i)', async (status) => {
    await using server = await startFaultServer({ status, json: refusal })
    const { data, error, response } = await createRawClient(createTestClient(server.url, { maxRetries: 0 })).POST('/connect/v3/vendors', { body: { name: 'x' } as never })
    expect([data, error, response.status]).toEqual([undefined, refusal, status])
    expect(server.calls[0]).toMatchObject({ method: 'POST', body: '{"name":"x"}' })
  })

  it('gives a refused sign-in as error, too', async () => {
    await using server = await startFaultServer({}, { login: { status: 401, json: refusal } })
    expect((await createRawClient(createTestClient(server.url)).GET('/connect/v3/vendors')).error).toEqual(refusal)
  })

  it('throws when no answer comes, when it cannot be read, and when nothing can be sent', async () => {
    await using server = await startFaultServer(['reset', 'never', { text: '<p>' }])
    const bill = createTestClient(server.url, { maxRetries: 0, timeout: 400 })
    const names: string[] = []
    for (let n = 0; n < 3; n++) names.push((await errorOf(createRawClient(bill).GET('/connect/v3/vendors'))).name)
    names.push((await errorOf(createRawClient(new Bill({ baseUrl: server.url })).GET('/connect/v3/vendors'))).name)
    expect(names).toEqual(['ConnectionError', 'TimeoutError', 'ResponseParseError', 'ConfigurationError'])
  })

  it('goes through the same pipeline: renewal, retry, the steps of the user', async () => {
    await using server = await startFaultServer([dead, { status: 429, headers: { 'retry-after': '0' } }, { json: { results: [] } }])
    const seen: string[] = []
    const bill = createTestClient(server.url, { use: [(request, { operation }, next) => (seen.push(operation.id), next(request))] })
    expect((await createRawClient(bill).GET('/connect/v3/vendors')).data).toEqual({ results: [] })
    expect(server.calls.map(({ headers }) => headers['sessionid'])).toEqual(['s1', 's2', 's2'])
    expect(seen).toEqual(['listVendors'])
  })

  it.each(['reset', { status: 500 }] as const)('never sends a payment twice, either (%j)', async (fault) => {
    await using server = await startFaultServer(fault)
    const bill = createTestClient(server.url)
    await createRawClient(bill).POST('/connect/v3/payments', { body: {} as never }).catch(() => undefined)
    expect(server.calls.length).toBe(1)
  })

  it.each([
    ['/connect/v3/new-thing', ['devkey', 'sessionid']],
    ['/connect-events/v3/new-thing', ['devkey', 'sessionid']],
    ['/connect/v3/spend/new-thing', ['apitoken']],
    ['/connect/v3/partner/new-thing', ['appkey', 'organizationid', 'sessionid']],
  ])('sends a path that is not described with the credentials of its API: %s', async (path, names) => {
    await using server = await startFaultServer({ json: { fine: true } })
    const bill = createTestClient(server.url, { appKey: 'app-key' })
    expect(await (createRawClient(bill).GET as Call)(path, { params: { query: { a: 1 } } })).toMatchObject({ data: { fine: true } })
    const { headers, query } = server.calls[0]!
    expect(Object.keys(headers).filter((name) => ['devkey', 'sessionid', 'apitoken', 'appkey', 'organizationid'].includes(name)).sort()).toEqual(names)
    expect(query.get('a')).toBe('1')
  })

  it('sends what is not described again only when it reads', async () => {
    await using server = await startFaultServer([{ status: 503, headers: { 'retry-after': '0' } }, {}, { status: 503, headers: { 'retry-after': '0' } }, {}])
    const bill = createTestClient(server.url)
    expect((await (createRawClient(bill).GET as Call)('/connect/v3/new-thing')).response.status).toBe(200)
    expect((await (createRawClient(bill).POST as Call)('/connect/v3/new-thing', { body: {} })).response.status).toBe(503)
    expect(server.calls.map(({ method }) => method)).toEqual(['GET', 'GET', 'POST'])
  })

  it('accepts options for all calls of the raw client', async () => {
    await using server = await startFaultServer(['never', { status: 429, headers: { 'retry-after': '0' } }, {}])
    const bill = createTestClient(server.url, { clientId: 'c', clientSecret: 's' })
    expect((await errorOf(createRawClient(bill, { timeout: 300, maxRetries: 0 }).GET('/connect/v3/vendors'))).name).toBe('TimeoutError')
    expect((await createRawClient(bill, { maxRetries: 0 }).GET('/connect/v3/vendors')).response.status).toBe(429)
    const error = await errorOf(createRawClient(bill, { auth: 'spend' }).GET('/connect/v3/vendors'))
    expect(error).toMatchObject({ name: 'ConfigurationError', message: expect.stringContaining('does not accept the authentication scheme "spend"') as string })
  })

  it('accepts the options of a call', async () => {
    await using server = await startFaultServer(['never', { status: 429, headers: { 'retry-after': '0' } }, {}])
    const bill = createTestClient(server.url, { clientId: 'c', clientSecret: 's' })
    expect((await errorOf(createRawClient(bill).GET('/connect/v3/vendors', { timeout: 300, maxRetries: 0 }))).name).toBe('TimeoutError')
    expect((await createRawClient(bill).GET('/connect/v3/vendors', { maxRetries: 0 })).response.status).toBe(429)
    const error = await errorOf(createRawClient(bill).GET('/connect/v3/vendors', { auth: 'spend' }))
    expect(error).toMatchObject({ name: 'ConfigurationError', message: expect.stringContaining('does not accept the authentication scheme "spend"') as string })
  })

  it.each(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const)('has %s, with headers of the client and of the call', async (method) => {
    await using server = await startFaultServer()
    const bill = createTestClient(server.url, { headers: { 'X-A': '1', 'X-B': '1' } })
    await (createRawClient(bill)[method] as Call)('/connect/v3/vendors/{vendorId}', { params: { path: { vendorId: 'a/b' } }, headers: { 'X-B': '2' } })
    expect(server.calls[0]).toMatchObject({ method, path: '/connect/v3/vendors/a%2Fb', headers: { 'x-a': '1', 'x-b': '2' } })
  })
})
