import { expect, it } from 'vitest'
import { createTestClient, errorOf } from '../helpers/test-client.ts'
import { startFaultServer } from '../helpers/fault-server.ts'
import { SESSION_EXPIRED, rejectExpired, WRONG_PASSWORD } from '../helpers/error-responses.ts'

const times = <T>(count: number, make: (index: number) => PromiseLike<T>): Promise<T[]> => Promise.all(Array.from({ length: count }, (_, index) => make(index)))
const sessions = (server: { calls: readonly { headers: Readonly<Record<string, string>> }[] }): (string | undefined)[] => server.calls.map(({ headers }) => headers['sessionid'])

it('sends nothing before the first call, and signs in with it', async () => {
  await using server = await startFaultServer()
  const bill = createTestClient(server.url, { devKey: 'lazy-key', username: 'lazy-user', password: 'lazy-word', organizationId: '00801lazy' })
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(server.requests).toEqual([])
  await bill.vendors.get('009')
  expect(server.requests.map(({ path }) => path)).toEqual(['/connect/v3/login', '/connect/v3/vendors/009'])
  expect(JSON.parse(server.requests[0]?.body ?? '')).toEqual({ devKey: 'lazy-key', username: 'lazy-user', password: 'lazy-word', organizationId: '00801lazy' })
  expect(server.requests[0]?.headers).not.toHaveProperty('devkey')
  expect(server.calls[0]?.headers).toMatchObject({ devkey: 'lazy-key', sessionid: 's1' })
})

it('signs in once for 50 calls that start together', async () => {
  await using server = await startFaultServer({}, { login: { json: { sessionId: 'shared' }, delay: 20 } })
  const bill = createTestClient(server.url)
  await times(50, (index) => bill.vendors.get(`v${index}`))
  expect(server.logins).toBe(1)
  expect(sessions(server)).toEqual(Array.from({ length: 50 }, () => 'shared'))
})

it('renews a dead session once for all who wait, and sends each failed call again, POST as well', async () => {
  await using server = await startFaultServer(rejectExpired((id) => id === 's1'), { login: (_, n) => ({ json: { sessionId: `s${n}` }, delay: 20 }) })
  const bill = createTestClient(server.url)
  const answers = await times<{ id?: string }>(20, (index) => (index % 2 ? bill.vendors.get(`v${index}`) : bill.bills.create({ invoice: { invoiceNumber: `n${index}` } } as never)))
  expect(answers.map(({ id }) => id)).toEqual(Array.from({ length: 20 }, () => '009'))
  expect(server.logins).toBe(2)
  const accepted = server.calls.filter(({ headers }) => headers['sessionid'] === 's2')
  expect(accepted.length).toBe(20)
  expect(accepted.filter(({ method }) => method === 'POST').map(({ body }) => JSON.parse(body).invoice.invoiceNumber).toSorted()).toEqual(Array.from({ length: 10 }, (_, index) => `n${index * 2}`).toSorted())
})

it('renews a session that dies later, as often as it dies, while calls succeed in between', async () => {
  let dead = ''
  await using server = await startFaultServer(rejectExpired((id) => id === dead))
  const bill = createTestClient(server.url)
  for (const died of ['', 's1', 's2', 's3']) {
    dead = died
    await bill.vendors.get('009')
  }
  expect(sessions(server)).toEqual(['s1', 's1', 's2', 's2', 's3', 's3', 's4'])
})

it('does not take a session from the store that BILL has just called dead, however slow the store is', async () => {
  const kept = new Map<string, string>()
  const later = async <T>(action: () => T): Promise<T> => {
    await new Promise((resolve) => setTimeout(resolve, 5))
    return action()
  }
  const sessionStore = { get: (key: string) => later(() => kept.get(key)), set: (key: string, value: string) => later(() => void kept.set(key, value)), delete: (key: string) => later(() => void kept.delete(key)) }
  await using server = await startFaultServer(rejectExpired((id) => id === 's1'))
  const bill = createTestClient(server.url, { sessionStore, maxConcurrency: 10 })
  await times(10, (index) => bill.vendors.get(`v${index}`))
  expect(server.logins).toBe(2)
})

it('tells all who wait that the sign-in failed, and tries again with the next call', async () => {
  let refused = true
  await using server = await startFaultServer({}, { login: (_, n) => (refused ? { ...WRONG_PASSWORD, delay: 20 } : { json: { sessionId: `s${n}` } }) })
  const bill = createTestClient(server.url)
  const errors = await times(5, () => errorOf(bill.vendors.get('009')))
  expect(errors.map(({ name }) => name)).toEqual(Array.from({ length: 5 }, () => 'AuthenticationError'))
  expect(errors[0]).toMatchObject({ status: 401, code: 'BDC_1101', operationId: 'login' })
  expect(server.requests.length).toBe(1)
  refused = false
  await bill.vendors.get('009')
  expect(server.logins).toBe(2)
})

it('keeps signing in for the others when one who waits is aborted, who waits no longer', async () => {
  let answer: (step: object) => void = () => undefined
  await using server = await startFaultServer({}, { login: () => new Promise((resolve) => ((answer = resolve), controller.abort(reason))) })
  const bill = createTestClient(server.url)
  const controller = new AbortController()
  const reason = new Error('changed my mind')
  const [aborted, other] = [errorOf(bill.vendors.get('a', { signal: controller.signal })), bill.vendors.get('b')]
  expect(await aborted).toBe(reason)
  answer({ json: { sessionId: 's' } })
  await other
  expect(server.requests.map(({ path }) => path)).toEqual(['/connect/v3/login', '/connect/v3/vendors/b'])
})

it('does not sign in for a call that was aborted before', async () => {
  await using server = await startFaultServer()
  const bill = createTestClient(server.url)
  const reason = new Error('too late')
  expect(await errorOf(bill.vendors.get('009', { signal: AbortSignal.abort(reason) }))).toBe(reason)
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(server.requests).toEqual([])
})

it('says so when the sign-in is answered without a session id', async () => {
  for (const login of [{ text: '' }, { json: {} }, { json: { sessionId: 'two\nlines' } }]) {
    await using server = await startFaultServer({}, { login })
    expect(await errorOf(createTestClient(server.url).vendors.get('009'))).toMatchObject({ name: 'ResponseParseError', message: 'BILL accepted the sign-in, but the response has no sessionId.' })
    expect(server.calls).toEqual([])
  }
})

it('renews for the next try when a stream, which cannot be sent again, met a dead session', async () => {
  await using server = await startFaultServer(rejectExpired((id) => id === 's1'))
  const bill = createTestClient(server.url)
  const stream = (): ReadableStream => new Blob(['pdf']).stream()
  expect(await errorOf(bill.documents.upload('00n', stream(), { name: 'a.pdf' }))).toMatchObject({ name: 'SessionExpiredError' })
  await bill.documents.upload('00n', stream(), { name: 'a.pdf' })
  expect(sessions(server)).toEqual(['s1', 's2'])
})

it('keeps the answer that made the call fail as the cause', async () => {
  await using server = await startFaultServer(SESSION_EXPIRED)
  const bill = createTestClient(server.url, { username: undefined as never, sessionId: 'elsewhere' })
  const error = await errorOf(bill.vendors.get('009'))
  expect(error).toMatchObject({ name: 'SessionExpiredError', code: 'BDC_1109', status: 401, operationId: 'getVendor', cause: { name: 'SessionExpiredError' } })
  expect(error.message).toContain('username (BILL_USERNAME)')
})

it('takes the session that another call has made meanwhile, though no store holds it', async () => {
  await using server = await startFaultServer(({ headers, path }) => (headers['sessionid'] === 's1' ? { ...SESSION_EXPIRED, delay: path.endsWith('late') ? 60 : 0 } : {}))
  const bill = createTestClient(server.url, { sessionStore: { get: () => undefined, set: () => undefined, delete: () => undefined } })
  await Promise.all([bill.vendors.get('late'), bill.vendors.get('soon')])
  expect(server.logins).toBe(2)
})
