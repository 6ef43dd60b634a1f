/** A session that was idle for 35 minutes has expired. The SDK renews it before it sends a request. */
import { expect, it } from 'vitest'
import { createTestClient } from '../helpers/test-client.ts'
import { startFaultServer } from '../helpers/fault-server.ts'
import { SESSION_EXPIRED } from '../helpers/error-responses.ts'

const MINUTE = 60_000

it('keeps a session that was idle for less than 35 minutes, and renews it after 35 minutes before it sends the call', async () => {
  await using server = await startFaultServer()
  let now = 0
  const bill = createTestClient(server.url, { now: () => now })
  await bill.vendors.get('a')
  now += 35 * MINUTE - 1
  await bill.vendors.get('b')
  expect(server.logins).toBe(1)
  now += 35 * MINUTE
  await bill.vendors.get('c')
  expect(server.requests.map(({ path, headers }) => headers['sessionid'] ?? path)).toEqual(['/connect/v3/login', 's1', 's1', '/connect/v3/login', 's2'])
})

it('measures the idle time from the last call, not from the sign-in', async () => {
  await using server = await startFaultServer()
  let now = 0
  const bill = createTestClient(server.url, { now: () => now })
  for (let call = 0; call < 6; call++) {
    await bill.vendors.get('a')
    now += 30 * MINUTE
  }
  expect(server.logins).toBe(1)
})

it('renews an idle session once for all concurrent calls', async () => {
  await using server = await startFaultServer({}, { login: (_, n) => ({ json: { sessionId: `s${n}` }, delay: 10 }) })
  let now = 0
  const bill = createTestClient(server.url, { now: () => now })
  await bill.vendors.get('a')
  now += 40 * MINUTE
  await Promise.all(Array.from({ length: 20 }, (_, index) => bill.vendors.get(`v${index}`)))
  expect(server.logins).toBe(2)
})

it('sends an idle external session unchanged, because only BILL knows whether it has expired', async () => {
  await using server = await startFaultServer()
  let now = 0
  const bill = createTestClient(server.url, { now: () => now, sessionId: 'external', password: undefined as never })
  now += 50 * MINUTE
  await bill.vendors.get('a')
  expect(server.requests.map(({ headers }) => headers['sessionid'])).toEqual(['external'])
})

it('uses an external session unchanged, and renews it only when all four sign-in options are set', async () => {
  await using server = await startFaultServer(({ headers }) => (headers['sessionid'] === 'external' ? SESSION_EXPIRED : {}))
  await createTestClient(server.url, { sessionId: 'external' }).vendors.get('a')
  expect(server.requests.map(({ path, headers }) => headers['sessionid'] ?? path)).toEqual(['external', '/connect/v3/login', 's1'])
  for (const name of ['username', 'password', 'organizationId'] as const) {
    const bill = createTestClient(server.url, { sessionId: 'external', [name]: undefined })
    await expect(bill.vendors.get('a')).rejects.toMatchObject({ name: 'SessionExpiredError', message: expect.stringContaining(`cannot renew the session: set ${name} (BILL_`) })
  }
  expect(server.logins).toBe(1)
})
