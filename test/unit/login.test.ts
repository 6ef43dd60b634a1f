/** bill.auth.login() is optional. It signs in with the client's options, or with a body that the caller passes. */
import { expect, it } from 'vitest'
import { errorOf, createTestClient } from '../helpers/test-client.ts'
import { startFaultServer } from '../helpers/fault-server.ts'
import { WRONG_PASSWORD } from '../helpers/error-responses.ts'

const BODY = { devKey: 'k2', username: 'u2', password: 'p2', organizationId: 'o2' }

it('signs in with the options, returns the response and keeps the session', async () => {
  await using server = await startFaultServer()
  const bill = createTestClient(server.url, { username: 'me' })
  expect(await bill.auth.login()).toEqual({ sessionId: 's1', organizationId: '00801', userId: '00601' })
  await bill.vendors.get('a')
  expect(server.logins).toBe(1)
  expect(server.calls[0]?.headers['sessionid']).toBe('s1')
  expect(JSON.parse(server.requests[0]?.body ?? '').username).toBe('me')
})

it('signs in again even if there is a session', async () => {
  await using server = await startFaultServer()
  const bill = createTestClient(server.url)
  await bill.vendors.get('a')
  const { data, response } = await bill.auth.login().withResponse()
  expect([data.sessionId, response.status]).toEqual(['s2', 200])
  await bill.vendors.get('b')
  expect(server.calls.map(({ headers }) => headers['sessionid'])).toEqual(['s1', 's2'])
})

it('shares one sign-in with waiting calls', async () => {
  await using server = await startFaultServer({}, { login: { json: { sessionId: 's' }, delay: 20 } })
  const bill = createTestClient(server.url)
  await Promise.all([bill.auth.login(), bill.auth.login(), bill.vendors.get('a')])
  expect(server.logins).toBe(1)
})

it('returns the session for a body, but does not keep it', async () => {
  await using server = await startFaultServer()
  const bill = createTestClient(server.url)
  expect(await bill.auth.login(BODY)).toMatchObject({ sessionId: 's1' })
  await bill.vendors.get('a')
  expect(JSON.parse(server.requests[0]?.body ?? '')).toEqual(BODY)
  expect(server.calls[0]?.headers['sessionid']).toBe('s2')
})

it('rejects when the credentials are wrong', async () => {
  await using server = await startFaultServer({}, { login: WRONG_PASSWORD })
  const bill = createTestClient(server.url)
  for (const body of [undefined, BODY]) expect(await errorOf(bill.auth.login(body))).toMatchObject({ name: 'AuthenticationError', code: 'BDC_1101' })
})

it('stops waiting when its signal aborts, but does not stop a shared sign-in', async () => {
  await using server = await startFaultServer({}, { login: { json: { sessionId: 's' }, delay: 30 } })
  const bill = createTestClient(server.url)
  const reason = new Error('the user closed the window')
  expect(await errorOf(bill.auth.login(undefined, { signal: AbortSignal.abort(reason) }))).toBe(reason)
  await new Promise((resolve) => setTimeout(resolve, 150))
  expect(server.requests).toEqual([])
  const controller = new AbortController()
  const [aborted, call] = [errorOf(bill.auth.login(undefined, { signal: controller.signal })), bill.vendors.get('a')]
  setTimeout(() => controller.abort(reason), 10)
  expect(await aborted).toBe(reason)
  await call
  expect(server.logins).toBe(1)
})
