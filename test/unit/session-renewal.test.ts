/** A session that stays dead ends in SessionExpiredError after one renewal: never a login storm. */
import { expect, it } from 'vitest'
import { createTestClient, errorOf } from '../helpers/test-client.ts'
import { startFaultServer } from '../helpers/fault-server.ts'
import { SESSION_EXPIRED, rejectExpired } from '../helpers/error-responses.ts'

const namesOf = async (count: number, make: () => PromiseLike<unknown>): Promise<string[]> => (await Promise.all(Array.from({ length: count }, () => errorOf(make())))).map(({ name }) => name)

it('makes two sign-ins for 20 calls one after the other and 20 together', async () => {
  await using server = await startFaultServer(SESSION_EXPIRED)
  let now = Date.now()
  const bill = createTestClient(server.url, { now: () => now })
  for (let call = 0; call < 20; call++) {
    expect((await errorOf(bill.vendors.get('009'))).name).toBe('SessionExpiredError')
    now += 1000
  }
  expect(new Set(await namesOf(20, () => bill.vendors.get('009')))).toEqual(new Set(['SessionExpiredError']))
  expect(server.logins).toBe(2)
})

it('makes two sign-ins for 20 calls that start together', async () => {
  await using server = await startFaultServer(SESSION_EXPIRED, { login: (_, n) => ({ json: { sessionId: `s${n}` }, delay: 10 }) })
  const bill = createTestClient(server.url, { maxConcurrency: 7 })
  expect(new Set(await namesOf(20, () => bill.vendors.get('009')))).toEqual(new Set(['SessionExpiredError']))
  expect(server.logins).toBe(2)
  const error = await errorOf(bill.vendors.get('009'))
  expect(error.message).toContain('the SDK waits a minute before it signs in again')
  expect(error.cause).toMatchObject({ name: 'SessionExpiredError' })
})

it('tries once a minute, and works again when BILL does', async () => {
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

it('sends a call again once only, whatever the renewed session is worth', async () => {
  await using server = await startFaultServer(SESSION_EXPIRED)
  await errorOf(createTestClient(server.url).bills.create({} as never))
  expect(server.calls.map(({ headers }) => headers['sessionid'])).toEqual(['s1', 's2'])
})

it('counts only sessions that never worked: after one that did, another renewal is made', async () => {
  let dead: string[] = []
  await using server = await startFaultServer(rejectExpired((id) => dead.includes(id)))
  const bill = createTestClient(server.url)
  await bill.vendors.get('a')
  dead = ['s1', 's2']
  expect((await errorOf(bill.vendors.get('b'))).name).toBe('SessionExpiredError')
  expect(await bill.vendors.get('c')).toEqual({ id: '009' })
  expect(server.logins).toBe(3)
})

it('starts to count anew when a session worked', async () => {
  let dead = ['s1']
  await using server = await startFaultServer(rejectExpired((id) => dead.includes(id)))
  const bill = createTestClient(server.url)
  await bill.vendors.get('a')
  dead = ['s1', 's2', 's3']
  await errorOf(bill.vendors.get('b'))
  expect(await bill.vendors.get('c')).toEqual({ id: '009' })
  expect(server.logins).toBe(4)
})

it('does not take a late answer to an old session as a proof of the new one', async () => {
  await using server = await startFaultServer(({ path }) => (path.endsWith('slow') ? { delay: 80 } : SESSION_EXPIRED))
  const bill = createTestClient(server.url)
  const slow = bill.vendors.get('slow')
  await errorOf(bill.vendors.get('b'))
  await slow
  await errorOf(bill.vendors.get('c'))
  expect(server.logins).toBe(2)
})
