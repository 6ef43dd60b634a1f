import { expect, it } from 'vitest'
import { Bill } from '../../src/index.js'
import { createTestClient, errorOf, uniqueText } from '../helpers/test-client.ts'
import { startFaultServer } from '../helpers/fault-server.ts'

it('ends and discards the session, so that the next call signs in again', async () => {
  await using server = await startFaultServer()
  const bill = createTestClient(server.url)
  await bill.vendors.get('a')
  expect(await bill.auth.logout()).toBeUndefined()
  await bill.vendors.get('b')
  expect(server.requests.map(({ path, headers }) => `${path} ${headers['sessionid'] ?? ''}`)).toEqual([
    '/connect/v3/login ',
    '/connect/v3/vendors/a s1',
    '/connect/v3/logout s1',
    '/connect/v3/login ',
    '/connect/v3/vendors/b s2',
  ])
})

it('keeps the session when the sign-out fails', async () => {
  await using server = await startFaultServer({}, { logout: { status: 500, text: '' } })
  const bill = createTestClient(server.url, { maxRetries: 0 })
  await bill.vendors.get('a')
  expect(await errorOf(bill.auth.logout())).toMatchObject({ name: 'ServerError' })
  await bill.vendors.get('b')
  expect(server.logins).toBe(1)
})

it('removes the session from the store, but not a newer one from another client', async () => {
  await using server = await startFaultServer()
  const sessionStore = new Map<string, string>()
  const options = { baseUrl: server.url, devKey: uniqueText('k'), username: 'u', password: 'p', organizationId: '00801', sessionStore }
  const [first, second] = [new Bill(options), new Bill(options)]
  await first.vendors.get('a')
  await first.auth.logout()
  expect(sessionStore.size).toBe(0)
  await first.auth.login()
  await second.auth.login()
  await first.auth.logout()
  expect([...sessionStore.values()]).toEqual([expect.stringContaining('"s3"')])
  await second.vendors.get('b')
  expect(server.calls.at(-1)?.headers['sessionid']).toBe('s3')
})

it('keeps a session that was created during the sign-out', async () => {
  await using server = await startFaultServer({}, { logout: { text: '', delay: 60 } })
  const bill = createTestClient(server.url, { sessionStore: { get: () => undefined, set: () => undefined, delete: () => undefined } })
  await bill.vendors.get('a')
  const logout = bill.auth.logout()
  await new Promise((resolve) => setTimeout(resolve, 15))
  await bill.auth.login()
  await logout
  await bill.vendors.get('b')
  expect(server.calls.map(({ headers }) => headers['sessionid'])).toEqual(['s1', 's2'])
})
