import { expect, it } from 'vitest'
import { createTestClient, errorOf } from '../helpers/test-client.ts'
import { startFaultServer } from '../helpers/fault-server.ts'
import { SESSION_EXPIRED, rejectExpired, WRONG_PASSWORD } from '../helpers/error-responses.ts'

const times = <T>(count: number, call: (index: number) => PromiseLike<T>): Promise<T[]> => Promise.all(Array.from({ length: count }, (_, index) => call(index)))
const sentSessions = (server: { calls: readonly { headers: Readonly<Record<string, string>> }[] }): (string | undefined)[] => server.calls.map(({ headers }) => headers['sessionid'])

it('sends nothing before the first call, and then signs in', async () => {
  await using server = await startFaultServer()
  const bill = createTestClient(server.url, { devKey: 'lazy-key', username: 'lazy-user', password: 'lazy-password', organizationId: '00801lazy' })
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(server.requests).toEqual([])
  await bill.vendors.get('009')
  expect(server.requests.map(({ path }) => path)).toEqual(['/connect/v3/login', '/connect/v3/vendors/009'])
  expect(JSON.parse(server.requests[0]?.body ?? '')).toEqual({ devKey: 'lazy-key', username: 'lazy-user', password: 'lazy-password', organizationId: '00801lazy' })
  expect(server.requests[0]?.headers).not.toHaveProperty('devkey')
  expect(server.calls[0]?.headers).toMatchObject({ devkey: 'lazy-key', sessionid: 's1' })
})

it('signs in once for 50 calls that start together', async () => {
  await using server = await startFaultServer({}, { login: { json: { sessionId: 'shared' }, delay: 20 } })
  const bill = createTestClient(server.url)
  await times(50, (index) => bill.vendors.get(`v${index}`))
  expect(server.logins).toBe(1)
  expect(sentSessions(server)).toEqual(Array.from({ length: 50 }, () => 'shared'))
})

it('renews an expired session once for all waiting calls, and retries each failed call, including POST', async () => {
  await using server = await startFaultServer(rejectExpired((id) => id === 's1'), { login: (_, n) => ({ json: { sessionId: `s${n}` }, delay: 20 }) })
  const bill = createTestClient(server.url)
  const results = await times<{ id?: string }>(20, (index) => (index % 2 ? bill.vendors.get(`v${index}`) : bill.bills.create({ invoice: { invoiceNumber: `n${index}` } } as never)))
  expect(results.map(({ id }) => id)).toEqual(Array.from({ length: 20 }, () => '009'))
  expect(server.logins).toBe(2)
  const accepted = server.calls.filter(({ headers }) => headers['sessionid'] === 's2')
  expect(accepted.length).toBe(20)
  expect(accepted.filter(({ method }) => method === 'POST').map(({ body }) => JSON.parse(body).invoice.invoiceNumber).toSorted()).toEqual(Array.from({ length: 10 }, (_, index) => `n${index * 2}`).toSorted())
})

it('renews a session each time that it expires, as long as calls succeed in between', async () => {
  let expiredId = ''
  await using server = await startFaultServer(rejectExpired((id) => id === expiredId))
  const bill = createTestClient(server.url)
  for (const expired of ['', 's1', 's2', 's3']) {
    expiredId = expired
    await bill.vendors.get('009')
  }
  expect(sentSessions(server)).toEqual(['s1', 's1', 's2', 's2', 's3', 's3', 's4'])
})

it('does not load from the store a session that BILL has just rejected, however slow the store is', async () => {
  const entries = new Map<string, string>()
  const later = async <T>(action: () => T): Promise<T> => {
    await new Promise((resolve) => setTimeout(resolve, 5))
    return action()
  }
  const sessionStore = { get: (key: string) => later(() => entries.get(key)), set: (key: string, value: string) => later(() => void entries.set(key, value)), delete: (key: string) => later(() => void entries.delete(key)) }
  await using server = await startFaultServer(rejectExpired((id) => id === 's1'))
  const bill = createTestClient(server.url, { sessionStore, maxConcurrency: 10 })
  await times(10, (index) => bill.vendors.get(`v${index}`))
  expect(server.logins).toBe(2)
})

it('rejects all waiting calls when the sign-in fails, and signs in again a minute later', async () => {
  let rejecting = true
  await using server = await startFaultServer({}, { login: (_, n) => (rejecting ? { ...WRONG_PASSWORD, delay: 20 } : { json: { sessionId: `s${n}` } }) })
  let now = 0
  const bill = createTestClient(server.url, { now: () => now })
  const errors = await times(5, () => errorOf(bill.vendors.get('009')))
  expect(errors.map(({ name }) => name)).toEqual(Array.from({ length: 5 }, () => 'AuthenticationError'))
  expect(errors[0]).toMatchObject({ status: 401, code: 'BDC_1101', operationId: 'login' })
  expect(server.requests.length).toBe(1)
  rejecting = false
  now = 60_000
  await bill.vendors.get('009')
  expect(server.logins).toBe(2)
})

it('rejects an aborted call immediately, and continues the sign-in for the other calls', async () => {
  let respond: (step: object) => void = () => undefined
  await using server = await startFaultServer({}, { login: () => new Promise((resolve) => ((respond = resolve), controller.abort(reason))) })
  const bill = createTestClient(server.url)
  const controller = new AbortController()
  const reason = new Error('changed my mind')
  const [aborted, other] = [errorOf(bill.vendors.get('a', { signal: controller.signal })), bill.vendors.get('b')]
  expect(await aborted).toBe(reason)
  respond({ json: { sessionId: 's' } })
  await other
  expect(server.requests.map(({ path }) => path)).toEqual(['/connect/v3/login', '/connect/v3/vendors/b'])
})

it('does not sign in for a call that was already aborted', async () => {
  await using server = await startFaultServer()
  const bill = createTestClient(server.url)
  const reason = new Error('too late')
  expect(await errorOf(bill.vendors.get('009', { signal: AbortSignal.abort(reason) }))).toBe(reason)
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(server.requests).toEqual([])
})

it('rejects with a ResponseParseError when the sign-in response has no session ID', async () => {
  for (const login of [{ json: {} }, { json: { sessionId: 'two\nlines' } }]) {
    await using server = await startFaultServer({}, { login })
    expect(await errorOf(createTestClient(server.url).vendors.get('009'))).toMatchObject({ name: 'ResponseParseError', message: 'BILL accepted the sign-in, but the response has no sessionId.' })
    expect(server.calls).toEqual([])
  }
})

it('renews the session for the next call when a stream, which cannot be retried, was sent with an expired session', async () => {
  await using server = await startFaultServer(rejectExpired((id) => id === 's1'))
  const bill = createTestClient(server.url)
  const stream = (): ReadableStream => new Blob(['pdf']).stream()
  expect(await errorOf(bill.documents.upload('00n', stream(), { name: 'a.pdf' }))).toMatchObject({ name: 'SessionExpiredError' })
  await bill.documents.upload('00n', stream(), { name: 'a.pdf' })
  expect(sentSessions(server)).toEqual(['s1', 's2'])
})

it('keeps the original error of the rejected call as the cause', async () => {
  await using server = await startFaultServer(SESSION_EXPIRED)
  const bill = createTestClient(server.url, { username: undefined as never, sessionId: 'external' })
  const error = await errorOf(bill.vendors.get('009'))
  expect(error).toMatchObject({ name: 'SessionExpiredError', code: 'BDC_1109', status: 401, operationId: 'getVendor', cause: { name: 'SessionExpiredError' } })
  expect(error.message).toContain('username (BILL_USERNAME)')
})

it('uses the session that another call has created, even if the store did not keep it', async () => {
  await using server = await startFaultServer(({ headers, path }) => (headers['sessionid'] === 's1' ? { ...SESSION_EXPIRED, delay: path.endsWith('late') ? 60 : 0 } : {}))
  const bill = createTestClient(server.url, { sessionStore: { get: () => undefined, set: () => undefined, delete: () => undefined } })
  await Promise.all([bill.vendors.get('late'), bill.vendors.get('soon')])
  expect(server.logins).toBe(2)
})
