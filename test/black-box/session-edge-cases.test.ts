/** Unusual BDC_1109 responses, the idle timeout, logout, and external sessions. */
import { describe, expect, it } from 'vitest'
import { Bill } from '../../src/index.js'
import { createClientOn, credentials, errorOf, errorBody, stubFetch } from './support.ts'

const MINUTE = 60_000
const expiredBody = errorBody('BDC_1109', 'Session is invalid.  Please log in.')

describe('an expired session', () => {
  const shapes: readonly [name: string, body: string, status: number, type: string][] = [
    ['an array', JSON.stringify(expiredBody), 401, 'application/json'],
    ['a single object', JSON.stringify(expiredBody[0]), 401, 'application/json'],
    ['an array with status 403', JSON.stringify(expiredBody), 403, 'application/json'],
    ['an array with status 400', JSON.stringify(expiredBody), 400, 'application/json'],
    ['JSON that is labeled HTML', JSON.stringify(expiredBody), 401, 'text/html'],
    ['JSON surrounded by whitespace', `\n  ${JSON.stringify(expiredBody, null, 2)}\n`, 401, 'application/json'],
    ['JSON with a byte order mark', `\uFEFF${JSON.stringify(expiredBody)}`, 401, 'application/json'],
    ['an array of two errors', JSON.stringify([...expiredBody, ...errorBody('BDC_1001')]), 401, 'application/json'],
    ['an array with only the code', '[{"code":"BDC_1109"}]', 401, 'application/json'],
    ['an array after an error without a code', JSON.stringify([{ message: 'something' }, ...expiredBody]), 401, 'application/json'],
    ['an array that contains null', JSON.stringify([null, ...expiredBody]), 401, 'application/json'],
  ]
  it.each(shapes)('is recognized by its code in %s', async (_, body, status, type) => {
    const server = stubFetch((__, n) => (n === 1 ? new Response(new TextEncoder().encode(body), { status, headers: { 'content-type': type } }) : Response.json({ id: '00901' })))
    expect(await createClientOn(server).vendors.get('00901')).toEqual({ id: '00901' })
    expect(server.logins).toBe(2)
  })

  it.each(['', '<h1>Unauthorized</h1>', '{"code":"BDC_1102"}', '[]', 'null', '"BDC_1109"'])('is not assumed for a 401 without the code, which causes an AuthenticationError and no new sign-in: %s', async (body) => {
    const server = stubFetch(() => new Response(body, { status: 401 }))
    expect((await errorOf(createClientOn(server).vendors.get('00901'))).name).toBe('AuthenticationError')
    expect([server.logins, server.seen.length]).toEqual([1, 1])
  })
})

describe('the idle timeout', () => {
  it('renews a session that was idle for 35 minutes before anything is sent with it', async () => {
    let now = 1_700_000_000_000
    const server = stubFetch()
    const bill = createClientOn(server, { now: () => now })
    await bill.vendors.get('00901')
    now += 35 * MINUTE
    await bill.vendors.get('00901')
    expect(server.sessions).toEqual(['session-number-1', 'session-number-2'])
  })

  it('restarts with each call: a session that is used every 34 minutes stays valid', async () => {
    let now = 1_700_000_000_000
    const server = stubFetch()
    const bill = createClientOn(server, { now: () => now })
    for (let call = 0; call < 10; call++) {
      await bill.vendors.get('00901')
      now += 34 * MINUTE
    }
    expect(server.logins).toBe(1)
  })

  it('causes one sign-in for all concurrent calls after an idle period', async () => {
    let now = 1_700_000_000_000
    const server = stubFetch()
    const bill = createClientOn(server, { now: () => now })
    await bill.vendors.get('00901')
    now += 36 * MINUTE
    await Promise.all(Array.from({ length: 12 }, () => bill.vendors.get('00901')))
    expect(server.logins).toBe(2)
  })

  it('also applies to an external session that can be renewed', async () => {
    let now = 1_700_000_000_000
    const server = stubFetch()
    const bill = createClientOn(server, { now: () => now, sessionId: 'external-session' })
    await bill.vendors.get('00901')
    now += 35 * MINUTE
    await bill.vendors.get('00901')
    expect(server.sessions).toEqual(['external-session', 'session-number-1'])
  })
})

describe('an external session', () => {
  const { devKey, organizationId } = credentials()
  it('is used unchanged; if it expires and cannot be renewed, the error names the missing credentials', async () => {
    const server = stubFetch((_, n) => (n < 3 ? Response.json({ id: '00901' }) : Response.json(expiredBody, { status: 401 })))
    const bill = new Bill({ baseUrl: 'http://bill.test', allowInsecureHttp: true, devKey, organizationId, sessionId: 'external-session', fetch: server.fetch })
    await bill.vendors.get('00901')
    await bill.vendors.get('00901')
    const error = await errorOf(bill.vendors.get('00901'))
    expect(error).toMatchObject({ name: 'SessionExpiredError', code: 'BDC_1109', message: expect.stringMatching(/BILL_USERNAME.*BILL_PASSWORD/) as string })
    expect([server.logins, server.seen.length]).toEqual([0, 3])
  })

  it('is renewed if all four credentials are configured', async () => {
    const server = stubFetch((request) => (request.headers.get('sessionId') === 'external-session' ? Response.json(expiredBody, { status: 401 }) : Response.json({ id: '00901' })))
    const bill = createClientOn(server, { sessionId: 'external-session' })
    expect(await bill.vendors.get('00901')).toEqual({ id: '00901' })
    expect(server.logins).toBe(1)
  })
})

describe('logout', () => {
  it('discards the session, and the next call signs in again', async () => {
    const server = stubFetch()
    const bill = createClientOn(server)
    await bill.vendors.get('00901')
    expect(await bill.auth.logout()).toBeUndefined()
    await bill.vendors.get('00901')
    expect(server.sessions).toEqual(['session-number-1', 'session-number-1', 'session-number-2'])
  })

  it('keeps the session if it fails', async () => {
    const server = stubFetch((request) => (request.url.endsWith('/logout') ? new Response('', { status: 500 }) : Response.json({})))
    const bill = createClientOn(server)
    expect((await errorOf(bill.auth.logout())).name).toBe('ServerError')
    await bill.vendors.get('00901')
    expect(server.logins).toBe(1)
  })
})

it("login() returns BILL's response, and later calls use its session", async () => {
  const server = stubFetch()
  const bill = createClientOn(server)
  expect(await bill.auth.login()).toMatchObject({ sessionId: 'session-number-1' })
  await bill.vendors.get('00901')
  expect(server.logins).toBe(1)
})

it('login() with a body returns its session and does not keep it', async () => {
  const server = stubFetch()
  const bill = createClientOn(server)
  expect(await bill.auth.login({ devKey: 'k', username: 'u', password: 'p', organizationId: 'o' })).toMatchObject({ sessionId: 'session-number-1' })
  await bill.vendors.get('00901')
  expect(server.sessions).toEqual(['session-number-2'])
})

it('missing credentials are reported by option and environment variable before anything is sent', async () => {
  const server = stubFetch()
  const bill = new Bill({ baseUrl: 'http://bill.test', allowInsecureHttp: true, devKey: 'k', fetch: server.fetch })
  const error = await errorOf(bill.vendors.get('00901'))
  expect(error.name).toBe('ConfigurationError')
  for (const name of ['username', 'BILL_USERNAME', 'password', 'BILL_PASSWORD', 'organizationId', 'BILL_ORGANIZATION_ID']) expect(error.message).toContain(name)
  expect([server.logins, server.seen.length]).toEqual([0, 0])
})
