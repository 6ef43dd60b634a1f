/** When the renewed session is rejected, too, the call rejects with SessionExpiredError. The SDK does not sign in over and over. */
import { expect, it } from 'vitest'
import { createTestClient, errorOf } from '../helpers/test-client.ts'
import { startFaultServer } from '../helpers/fault-server.ts'
import { SESSION_EXPIRED, rejectExpired } from '../helpers/error-responses.ts'

const errorNamesOf = async (count: number, call: () => PromiseLike<unknown>): Promise<string[]> => (await Promise.all(Array.from({ length: count }, () => errorOf(call())))).map(({ name }) => name)

it('signs in twice for 20 sequential calls and 20 concurrent calls', async () => {
  await using server = await startFaultServer(SESSION_EXPIRED)
  let now = Date.now()
  const bill = createTestClient(server.url, { now: () => now })
  for (let call = 0; call < 20; call++) {
    expect((await errorOf(bill.vendors.get('009'))).name).toBe('SessionExpiredError')
    now += 1000
  }
  expect(new Set(await errorNamesOf(20, () => bill.vendors.get('009')))).toEqual(new Set(['SessionExpiredError']))
  expect(server.logins).toBe(2)
})

it('signs in twice for 20 calls that start together', async () => {
  await using server = await startFaultServer(SESSION_EXPIRED, { login: (_, n) => ({ json: { sessionId: `s${n}` }, delay: 10 }) })
  const bill = createTestClient(server.url, { maxConcurrency: 7 })
  expect(new Set(await errorNamesOf(20, () => bill.vendors.get('009')))).toEqual(new Set(['SessionExpiredError']))
  expect(server.logins).toBe(2)
  const error = await errorOf(bill.vendors.get('009'))
  expect(error.message).toContain('the SDK waits a minute before it signs in again')
  expect(error.cause).toMatchObject({ name: 'SessionExpiredError' })
})

it('signs in at most once a minute, and recovers when BILL accepts sessions again', async () => {
  let now = Date.now()
  let broken = true
  await using server = await startFaultServer((request, n) => (broken ? SESSION_EXPIRED : rejectExpired(() => false)(request, n)))
  const bill = createTestClient(server.url, { now: () => now })
  const start = now
  for (const second of [0, 1, 30, 59]) {
    now = start + second * 1000
    await errorOf(bill.vendors.get('009'))
  }
  expect(server.logins).toBe(2)
  now = start + 60_000
  await errorOf(bill.vendors.get('009'))
  await errorOf(bill.vendors.get('009'))
  expect(server.logins).toBe(3)
  broken = false
  expect(await bill.vendors.get('009')).toEqual({ id: '009' })
  expect(server.logins).toBe(3)
})

it('retries a call only once, even if the renewed session is rejected', async () => {
  await using server = await startFaultServer(SESSION_EXPIRED)
  await errorOf(createTestClient(server.url).bills.create({} as never))
  expect(server.calls.map(({ headers }) => headers['sessionid'])).toEqual(['s1', 's2'])
})

it('counts only sessions that never worked: after one that worked, it renews again', async () => {
  let expired: string[] = []
  await using server = await startFaultServer(rejectExpired((id) => expired.includes(id)))
  const bill = createTestClient(server.url)
  await bill.vendors.get('a')
  expired = ['s1', 's2']
  expect((await errorOf(bill.vendors.get('b'))).name).toBe('SessionExpiredError')
  expect(await bill.vendors.get('c')).toEqual({ id: '009' })
  expect(server.logins).toBe(3)
})

it('resets the count when a session works', async () => {
  let expired = ['s1']
  await using server = await startFaultServer(rejectExpired((id) => expired.includes(id)))
  const bill = createTestClient(server.url)
  await bill.vendors.get('a')
  expired = ['s1', 's2', 's3']
  await errorOf(bill.vendors.get('b'))
  expect(await bill.vendors.get('c')).toEqual({ id: '009' })
  expect(server.logins).toBe(4)
})

it('does not count a late response to an old session as success of the new one', async () => {
  await using server = await startFaultServer(({ path }) => (path.endsWith('slow') ? { delay: 80 } : SESSION_EXPIRED))
  const bill = createTestClient(server.url)
  const slow = bill.vendors.get('slow')
  await errorOf(bill.vendors.get('b'))
  await slow
  await errorOf(bill.vendors.get('c'))
  expect(server.logins).toBe(2)
})
