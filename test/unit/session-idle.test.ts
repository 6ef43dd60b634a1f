/** A session that was idle for 35 minutes is dead: it is renewed before anything is sent with it. */
import { expect, it } from 'vitest'
import { createTestClient } from '../helpers/test-client.ts'
import { startFaultServer } from '../helpers/fault-server.ts'
import { SESSION_EXPIRED } from '../helpers/error-responses.ts'

const MINUTE = 60_000

it('keeps a session for 34:59 without a call, and renews it at 35:00 before sending', async () => {
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

it('counts from the last call, not from the sign-in', async () => {
  await using server = await startFaultServer()
  let now = 0
  const bill = createTestClient(server.url, { now: () => now })
  for (let call = 0; call < 6; call++) {
    await bill.vendors.get('a')
    now += 30 * MINUTE
  }
  expect(server.logins).toBe(1)
})

it('renews an idle session once for all who call together', async () => {
  await using server = await startFaultServer({}, { login: (_, n) => ({ json: { sessionId: `s${n}` }, delay: 10 }) })
  let now = 0
  const bill = createTestClient(server.url, { now: () => now })
  await bill.vendors.get('a')
  now += 40 * MINUTE
  await Promise.all(Array.from({ length: 20 }, (_, index) => bill.vendors.get(`v${index}`)))
  expect(server.logins).toBe(2)
})

it('sends an idle session from elsewhere as it is, since only BILL can tell', async () => {
  await using server = await startFaultServer()
  let now = 0
  const bill = createTestClient(server.url, { now: () => now, sessionId: 'elsewhere', password: undefined as never })
  now += 50 * MINUTE
  await bill.vendors.get('a')
  expect(server.requests.map(({ headers }) => headers['sessionid'])).toEqual(['elsewhere'])
})

it('uses a session from elsewhere as it is, and renews it only with the four options', async () => {
  await using server = await startFaultServer(({ headers }) => (headers['sessionid'] === 'elsewhere' ? SESSION_EXPIRED : {}))
  await createTestClient(server.url, { sessionId: 'elsewhere' }).vendors.get('a')
  expect(server.requests.map(({ path, headers }) => headers['sessionid'] ?? path)).toEqual(['elsewhere', '/connect/v3/login', 's1'])
  for (const name of ['username', 'password', 'organizationId'] as const) {
    const bill = createTestClient(server.url, { sessionId: 'elsewhere', [name]: undefined })
    await expect(bill.vendors.get('a')).rejects.toMatchObject({ name: 'SessionExpiredError', message: expect.stringContaining(`cannot renew the session: set ${name} (BILL_`) })
  }
  expect(server.logins).toBe(1)
})
