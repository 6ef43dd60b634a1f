/** Operations that need an MFA-trusted session. */
import { expect, it, onTestFinished } from 'vitest'
import type { Bill, BillOptions } from '../../src/index.js'
import { errorOf, createTestClient } from '../helpers/test-client.ts'
import { startFaultServer, type FaultServer, type ResponseSpec, type ReceivedRequest } from '../helpers/fault-server.ts'
import { TOO_MANY_CONCURRENT, SESSION_EXPIRED, SESSION_UNTRUSTED, INVALID_VALUE } from '../helpers/error-responses.ts'

/** Starts a server with MFA: a step-up or a validated challenge makes a session trusted. `scripts` overrides the response to a path. */
async function startMfaServer(scripts: Record<string, (request: ReceivedRequest) => ResponseSpec | undefined> = {}): Promise<FaultServer & { paths: () => string[] }> {
  const trustedSessions = new Set<string>()
  const defaultResponses: Record<string, ResponseSpec> = { '/step-up': { json: { trusted: true } }, '/challenge': { json: { challengeId: 'c1' } }, '/challenge/validate': { json: { rememberMeId: 'new-mfa-id' } } }
  const server = await startFaultServer((request) => {
    const path = request.path.replace('/connect/v3/mfa', '')
    const session = request.headers['sessionid'] ?? ''
    const response = scripts[path]?.(request) ?? defaultResponses[path] ?? (trustedSessions.has(session) ? { json: { id: 'stp1' } } : SESSION_UNTRUSTED)
    if (path === '/challenge/validate' || path === '/step-up') if (!response.status && (response.json as { trusted?: boolean }).trusted !== false) trustedSessions.add(session)
    return response
  })
  onTestFinished(() => server.close())
  return Object.assign(Object.create(server) as FaultServer, { paths: () => server.requests.map(({ path }) => path.replace('/connect/v3', '')) })
}

const createPayment = (bill: Bill, index = 0): PromiseLike<{ id?: string }> => bill.payments.create({ vendorId: `v${index}` } as never)
const mfaOptions: BillOptions = { rememberMeId: 'old-mfa-id', device: 'desk' }
const respondWith = (response: ResponseSpec) => () => response
const bodyOf = (server: FaultServer, path: string): unknown => JSON.parse(server.requests.find((request) => request.path.endsWith(path))?.body ?? 'null')

it('signs in with the rememberMeId and its device, or with neither when there is no rememberMeId', async () => {
  const server = await startMfaServer()
  await createTestClient(server.url, mfaOptions).vendors.get('a')
  expect(bodyOf(server, '/login')).toMatchObject({ rememberMeId: 'old-mfa-id', device: 'desk' })
  const other = await startMfaServer()
  await errorOf(createTestClient(other.url, { device: 'desk' }).vendors.get('a'))
  expect(bodyOf(other, '/login')).not.toHaveProperty('device')
})

it('steps up the session with the rememberMeId, without a challenge, and retries the call once', async () => {
  const server = await startMfaServer()
  const bill = createTestClient(server.url, { ...mfaOptions, onMfaChallenge: () => expect.unreachable() })
  expect(await createPayment(bill)).toEqual({ id: 'stp1' })
  expect(server.paths()).toEqual(['/login', '/payments', '/mfa/step-up', '/payments'])
  expect(bodyOf(server, '/step-up')).toEqual({ rememberMeId: 'old-mfa-id', device: 'desk' })
  expect(server.requests[2]?.headers).toMatchObject({ sessionid: 's1', devkey: server.requests[1]?.headers['devkey'] })
})

it('starts one challenge for ten waiting calls, and retries each call at most once', async () => {
  const server = await startMfaServer()
  const challengeIds: string[] = []
  const rememberMeIds: string[] = []
  const onMfaChallenge = async ({ challengeId }: { challengeId: string }): Promise<string> => {
    challengeIds.push(challengeId)
    await new Promise((resolve) => setTimeout(resolve, 30))
    return '123456'
  }
  const bill = createTestClient(server.url, { device: 'desk', onMfaChallenge, onRememberMeId: (id) => void rememberMeIds.push(id) })
  expect(await Promise.all(Array.from({ length: 10 }, (_, index) => createPayment(bill, index)))).toEqual(Array.from({ length: 10 }, () => ({ id: 'stp1' })))
  expect([challengeIds, rememberMeIds]).toEqual([['c1'], ['new-mfa-id']])
  const bodies = server.requests.filter(({ path }) => path.endsWith('/payments')).map(({ body }) => body)
  for (const body of bodies) expect(bodies.filter((other) => other === body).length).toBeLessThanOrEqual(2)
  expect(new Set(bodies).size).toBe(10)
  expect(server.paths().filter((path) => path.startsWith('/mfa'))).toEqual(['/mfa/challenge', '/mfa/challenge/validate'])
  expect(bodyOf(server, '/challenge/validate')).toEqual({ challengeId: 'c1', token: '123456', rememberMe: true, device: 'desk', machineName: 'desk' })
})

it('uses the new rememberMeId for the next sign-in, with a default device name when none is set', async () => {
  const server = await startMfaServer()
  const bill = createTestClient(server.url, { onMfaChallenge: () => '123456' })
  await createPayment(bill)
  await bill.auth.login()
  expect(JSON.parse(server.requests.at(-1)?.body ?? '')).toMatchObject({ rememberMeId: 'new-mfa-id', device: 'bill-sdk' })
})

it('starts no challenge for a call that was in flight while the session became trusted', async () => {
  const server = await startMfaServer({ '/challenge/validate': respondWith({ json: {} }), '/connect/v3/payments': ({ body }) => (body.includes('late') && server.calls.filter((call) => call.body.includes('late')).length === 1 ? { ...SESSION_UNTRUSTED, delay: 80 } : undefined) })
  const challengeIds: string[] = []
  const bill = createTestClient(server.url, { onMfaChallenge: ({ challengeId }) => (challengeIds.push(challengeId), '123456') })
  await Promise.all([createPayment(bill), bill.payments.create({ vendorId: 'late' } as never)])
  expect(challengeIds).toEqual(['c1'])
})

it.each([
  ['rejects the rememberMeId', INVALID_VALUE],
  ['does not make the session trusted', { json: { trusted: false } }],
])('starts a challenge when the step-up %s, and does not try that rememberMeId again', async (_, response) => {
  const server = await startMfaServer({ '/step-up': ({ body }) => (body.includes('old') ? response : undefined) })
  const bill = createTestClient(server.url, { ...mfaOptions, onMfaChallenge: () => '123456' })
  expect(await createPayment(bill)).toEqual({ id: 'stp1' })
  expect(server.paths()).toEqual(['/login', '/payments', '/mfa/step-up', '/mfa/challenge', '/mfa/challenge/validate', '/payments'])
  await bill.auth.login()
  expect(JSON.parse(server.requests.at(-1)?.body ?? '')).toMatchObject({ rememberMeId: 'new-mfa-id' })
})

it.each([
  ['a server error', { status: 500, text: '' }, 'ServerError'],
  ['a limit error with an unusual status', { ...TOO_MANY_CONCURRENT, status: 400 }, 'ConcurrencyLimitError'],
])('keeps the rememberMeId after %s in the step-up', async (_, response, name) => {
  let failing = true
  const server = await startMfaServer({ '/step-up': () => (failing ? response : undefined) })
  const bill = createTestClient(server.url, { ...mfaOptions, maxRetries: 0, onMfaChallenge: () => expect.unreachable() })
  expect((await errorOf(createPayment(bill))).name).toBe(name)
  failing = false
  expect(await createPayment(bill)).toEqual({ id: 'stp1' })
})

it('renews a session that expires during the step-up', async () => {
  const server = await startMfaServer({ '/step-up': ({ headers }) => (headers['sessionid'] === 's1' ? SESSION_EXPIRED : undefined), '/connect/v3/payments': ({ headers }) => (headers['sessionid'] === 's2' ? { json: { id: 'stp2' } } : undefined) })
  expect(await createPayment(createTestClient(server.url, mfaOptions))).toEqual({ id: 'stp2' })
  expect(server.paths()).toEqual(['/login', '/payments', '/mfa/step-up', '/login', '/payments'])
})
