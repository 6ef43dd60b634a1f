/** Operations that need an MFA-trusted session. */
import { expect, it, onTestFinished } from 'vitest'
import type { Bill, BillOptions } from '../../src/index.js'
import { errorOf, createTestClient } from '../helpers/test-client.ts'
import { startFaultServer, type FaultServer, type ResponseSpec, type ReceivedRequest } from '../helpers/fault-server.ts'
import { TOO_MANY_CONCURRENT, SESSION_EXPIRED, SESSION_UNTRUSTED, INVALID_VALUE } from '../helpers/error-responses.ts'

/** BILL with MFA: a session is trusted by step-up or a validated challenge. Each answer can be scripted by the end of its path. */
async function startTrusting(scripts: Record<string, (request: ReceivedRequest) => ResponseSpec | undefined> = {}): Promise<FaultServer & { paths: () => string[] }> {
  const trusted = new Set<string>()
  const answers: Record<string, ResponseSpec> = { '/step-up': { json: { trusted: true } }, '/challenge': { json: { challengeId: 'c1' } }, '/challenge/validate': { json: { rememberMeId: 'fresh-mfa-id' } } }
  const server = await startFaultServer((request) => {
    const path = request.path.replace('/connect/v3/mfa', '')
    const session = request.headers['sessionid'] ?? ''
    const reply = scripts[path]?.(request) ?? answers[path] ?? (trusted.has(session) ? { json: { id: 'stp1' } } : SESSION_UNTRUSTED)
    if (path === '/challenge/validate' || path === '/step-up') if (!reply.status && (reply.json as { trusted?: boolean }).trusted !== false) trusted.add(session)
    return reply
  })
  onTestFinished(() => server.close())
  return Object.assign(Object.create(server) as FaultServer, { paths: () => server.requests.map(({ path }) => path.replace('/connect/v3', '')) })
}

const pay = (bill: Bill, index = 0): PromiseLike<{ id?: string }> => bill.payments.create({ vendorId: `v${index}` } as never)
const known: BillOptions = { rememberMeId: 'old-mfa-id', device: 'desk' }
const refuse = (reply: ResponseSpec) => () => reply
const bodyOf = (server: FaultServer, path: string): unknown => JSON.parse(server.requests.find((request) => request.path.endsWith(path))?.body ?? 'null')

it('gives the MFA id and its device to the sign-in, and neither when there is no MFA id', async () => {
  const server = await startTrusting()
  await createTestClient(server.url, known).vendors.get('a')
  expect(bodyOf(server, '/login')).toMatchObject({ rememberMeId: 'old-mfa-id', device: 'desk' })
  const other = await startTrusting()
  await errorOf(createTestClient(other.url, { device: 'desk' }).vendors.get('a'))
  expect(bodyOf(other, '/login')).not.toHaveProperty('device')
})

it('steps up a session with the MFA id, asks nobody, and sends the call again once', async () => {
  const server = await startTrusting()
  const bill = createTestClient(server.url, { ...known, onMfaChallenge: () => expect.unreachable() })
  expect(await pay(bill)).toEqual({ id: 'stp1' })
  expect(server.paths()).toEqual(['/login', '/payments', '/mfa/step-up', '/payments'])
  expect(bodyOf(server, '/step-up')).toEqual({ rememberMeId: 'old-mfa-id', device: 'desk' })
  expect(server.requests[2]?.headers).toMatchObject({ sessionid: 's1', devkey: server.requests[1]?.headers['devkey'] })
})

it('asks once for ten calls that wait, and sends each again once', async () => {
  const server = await startTrusting()
  const asked: string[] = []
  const ids: string[] = []
  const onMfaChallenge = async ({ challengeId }: { challengeId: string }): Promise<string> => {
    asked.push(challengeId)
    await new Promise((resolve) => setTimeout(resolve, 30))
    return '123456'
  }
  const bill = createTestClient(server.url, { device: 'desk', onMfaChallenge, onRememberMeId: (id) => void ids.push(id) })
  expect(await Promise.all(Array.from({ length: 10 }, (_, index) => pay(bill, index)))).toEqual(Array.from({ length: 10 }, () => ({ id: 'stp1' })))
  expect([asked, ids]).toEqual([['c1'], ['fresh-mfa-id']])
  const bodies = server.requests.filter(({ path }) => path.endsWith('/payments')).map(({ body }) => body)
  for (const body of bodies) expect(bodies.filter((other) => other === body).length).toBeLessThanOrEqual(2)
  expect(new Set(bodies).size).toBe(10)
  expect(server.paths().filter((path) => path.startsWith('/mfa'))).toEqual(['/mfa/challenge', '/mfa/challenge/validate'])
  expect(bodyOf(server, '/challenge/validate')).toEqual({ challengeId: 'c1', token: '123456', rememberMe: true, device: 'desk', machineName: 'desk' })
})

it('uses the new MFA id for the next sign-in, under a device name of its own when none was given', async () => {
  const server = await startTrusting()
  const bill = createTestClient(server.url, { onMfaChallenge: () => '123456' })
  await pay(bill)
  await bill.auth.login()
  expect(JSON.parse(server.requests.at(-1)?.body ?? '')).toMatchObject({ rememberMeId: 'fresh-mfa-id', device: 'bill-sdk' })
})

it('challenges nobody for a call that was under way while the session became trusted', async () => {
  const server = await startTrusting({ '/challenge/validate': refuse({ json: {} }), '/connect/v3/payments': ({ body }) => (body.includes('late') && server.calls.filter((call) => call.body.includes('late')).length === 1 ? { ...SESSION_UNTRUSTED, delay: 80 } : undefined) })
  const asked: string[] = []
  const bill = createTestClient(server.url, { onMfaChallenge: ({ challengeId }) => (asked.push(challengeId), '123456') })
  await Promise.all([pay(bill), bill.payments.create({ vendorId: 'late' } as never)])
  expect(asked).toEqual(['c1'])
})

it.each([
  ['refuses the MFA id', INVALID_VALUE],
  ['does not trust the session', { json: { trusted: false } }],
])('challenges when the step-up %s, and does not try that MFA id again', async (_, reply) => {
  const server = await startTrusting({ '/step-up': ({ body }) => (body.includes('old') ? reply : undefined) })
  const bill = createTestClient(server.url, { ...known, onMfaChallenge: () => '123456' })
  expect(await pay(bill)).toEqual({ id: 'stp1' })
  expect(server.paths()).toEqual(['/login', '/payments', '/mfa/step-up', '/mfa/challenge', '/mfa/challenge/validate', '/payments'])
  await bill.auth.login()
  expect(JSON.parse(server.requests.at(-1)?.body ?? '')).toMatchObject({ rememberMeId: 'fresh-mfa-id' })
})

it.each([
  ['a server error', { status: 500, text: '' }, 'ServerError'],
  ['a limit with an odd status', { ...TOO_MANY_CONCURRENT, status: 400 }, 'ConcurrencyLimitError'],
])('takes %s at the step-up as no refusal: the MFA id stays', async (_, reply, name) => {
  let failing = true
  const server = await startTrusting({ '/step-up': () => (failing ? reply : undefined) })
  const bill = createTestClient(server.url, { ...known, maxRetries: 0, onMfaChallenge: () => expect.unreachable() })
  expect((await errorOf(pay(bill))).name).toBe(name)
  failing = false
  expect(await pay(bill)).toEqual({ id: 'stp1' })
})

it('renews a session that dies on the way to trust', async () => {
  const server = await startTrusting({ '/step-up': ({ headers }) => (headers['sessionid'] === 's1' ? SESSION_EXPIRED : undefined), '/connect/v3/payments': ({ headers }) => (headers['sessionid'] === 's2' ? { json: { id: 'stp2' } } : undefined) })
  expect(await pay(createTestClient(server.url, known))).toEqual({ id: 'stp2' })
  expect(server.paths()).toEqual(['/login', '/payments', '/mfa/step-up', '/login', '/payments'])
})
