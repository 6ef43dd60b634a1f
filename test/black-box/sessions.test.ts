import { expect, it } from 'vitest'
import { createClientOn, errorOf, pause, errorBody, stubFetch, type FetchStub } from './support.ts'

const expiredResponse = (): Response => Response.json(errorBody('BDC_1109', 'Session is invalid.  Please log in.'), { status: 401 })

/** Creates a stub for which these sessions have expired. */
const createStubWithExpiredSessions = (...expired: string[]): FetchStub => stubFetch((request) => (expired.includes(request.headers.get('sessionId') ?? '') ? expiredResponse() : Response.json({ id: '00901' })))
const concurrently = (n: number, start: (n: number) => PromiseLike<unknown>): Promise<unknown[]> => Promise.all(Array.from({ length: n }, (_, index) => start(index)))

it('fifty concurrent calls share one sign-in, and each sends its session and the developer key', async () => {
  const server = stubFetch(() => Response.json({ results: [] }), async () => (await pause(20), Response.json({ sessionId: 'session-shared', organizationId: '008', userId: '006' })))
  const bill = createClientOn(server)
  await concurrently(50, (n) => (n % 2 ? bill.vendors.get(`009${n}`) : bill.bills.list()))
  expect([server.logins, server.seen.length]).toEqual([1, 50])
  expect(new Set(server.sessions)).toEqual(new Set(['session-shared']))
  expect(server.seen.every(({ headers }) => headers.get('devKey')?.startsWith('dev-key-'))).toBe(true)
})

it('the sign-in sends the four credentials as JSON, and neither a session nor the developer key as a header', async () => {
  let sent: Request | undefined
  const bill = createClientOn(stubFetch(undefined, (request) => ((sent = request.clone()), Response.json({ sessionId: 'session-a', organizationId: '008', userId: '006' }))))
  await bill.vendors.get('00901')
  expect(Object.keys((await sent?.json()) as object).sort()).toEqual(['devKey', 'organizationId', 'password', 'username'])
  expect([sent?.headers.get('devKey'), sent?.headers.get('sessionId')]).toEqual([null, null])
})

it('nothing is sent before the first call', async () => {
  const server = stubFetch()
  createClientOn(server)
  await pause(10)
  expect([server.logins, server.seen.length]).toEqual([0, 0])
})

it('twenty calls with the same expired session cause one new sign-in, and all succeed', async () => {
  const server = createStubWithExpiredSessions('session-number-1')
  const bill = createClientOn(server, { maxConcurrency: 20 })
  await bill.auth.login()
  expect(await concurrently(20, () => bill.vendors.get('00901'))).toEqual(Array.from({ length: 20 }, () => ({ id: '00901' })))
  expect(server.logins).toBe(2)
})

it('a session that expires repeatedly is renewed each time, if it worked in between', async () => {
  const expired = new Set<string>()
  const server = stubFetch((request) => (expired.has(request.headers.get('sessionId') ?? '') ? expiredResponse() : Response.json({ id: '00901' })))
  const bill = createClientOn(server)
  for (let round = 1; round <= 8; round++) {
    expect(await bill.vendors.get('00901')).toEqual({ id: '00901' })
    expired.add(`session-number-${round}`)
  }
  expect(server.logins).toBe(8)
})

it.each(['create', 'update', 'archive'] as const)('a write with an expired session is retried once with the same body (%s)', async (name) => {
  const server = createStubWithExpiredSessions('session-number-1')
  const { vendors } = createClientOn(server)
  const body = { name: 'Café “Örtchen” 🧾', amount: 0.1 } as never
  await (name === 'create' ? vendors.create(body) : name === 'update' ? vendors.update('00901', body) : vendors.archive('00901'))
  expect(server.sessions).toEqual(['session-number-1', 'session-number-2'])
  const [first, second] = await Promise.all(server.seen.map((request) => request.text()))
  expect(second).toBe(first)
  expect(first).toBe(name === 'archive' ? '' : '{"name":"Café “Örtchen” 🧾","amount":0.1}')
})

it('a payment that is rejected because of an expired session is retried and created once', async () => {
  let created = 0
  const server = stubFetch((request) => (request.headers.get('sessionId') === 'session-number-1' ? expiredResponse() : (created++, Response.json({ id: 'stp01' }))))
  expect(await createClientOn(server, { maxRetries: 0 }).payments.create({} as never)).toEqual({ id: 'stp01' })
  expect([created, server.seen.length]).toEqual([1, 2])
})

it('a session that is still expired after one renewal causes a SessionExpiredError', async () => {
  const server = stubFetch(expiredResponse)
  expect(await errorOf(createClientOn(server).vendors.get('00901'))).toMatchObject({ name: 'SessionExpiredError', code: 'BDC_1109', status: 401, operationId: 'getVendor' })
  expect([server.logins, server.seen.length]).toEqual([2, 2])
})

it('sessions that stay expired cause only a few sign-ins, however many calls there are', async () => {
  const server = stubFetch(expiredResponse)
  const bill = createClientOn(server)
  const names = await concurrently(60, (n) => pause(n).then(() => errorOf(bill.vendors.get('00901'))).then(({ name }) => name))
  expect(new Set(names)).toEqual(new Set(['SessionExpiredError']))
  expect(server.logins).toBeLessThanOrEqual(3)
})

it('a rejected sign-in is sent once for all waiting calls, and a call a minute later tries again', async () => {
  const server = stubFetch(undefined, async (_, n) => (await pause(10), n === 1 ? Response.json(errorBody('BDC_1101', 'Invalid username or password.'), { status: 401 }) : Response.json({ sessionId: 'session-ok', organizationId: '008', userId: '006' })))
  let now = 0
  const bill = createClientOn(server, { now: () => now })
  const errors = await concurrently(10, () => errorOf(bill.vendors.get('00901')).then(({ name, code }) => [name, code]))
  expect(new Set(errors.map(String))).toEqual(new Set(['AuthenticationError,BDC_1101']))
  expect([server.logins, server.seen.length]).toEqual([1, 0])
  expect(await errorOf(bill.vendors.get('00901'))).toMatchObject({ name: 'AuthenticationError', code: 'BDC_1101' })
  expect(server.logins).toBe(1)
  now = 60_000
  expect(await bill.vendors.get('00901')).toEqual({})
})

it('a sign-in whose response is lost is retried automatically', async () => {
  const server = stubFetch(undefined, (_, n) => (n === 1 ? Promise.reject(new TypeError('reset')) : Response.json({ sessionId: 'session-ok', organizationId: '008', userId: '006' })))
  expect(await createClientOn(server).vendors.get('00901')).toEqual({})
  expect(server.logins).toBe(2)
})

it('an expired-session error from the sign-in itself causes no loop', async () => {
  const server = stubFetch(undefined, expiredResponse)
  expect(await errorOf(createClientOn(server).vendors.get('00901'))).toBeInstanceOf(Error)
  expect(server.logins).toBe(1)
})
