/** BDC_1109 in odd shapes, the idle clock, logout, and sessions from outside. */
import { describe, expect, it } from 'vitest'
import { Bill } from '../../src/index.js'
import { createClientOn, credentials, errorOf, errorBody, stubFetch } from './support.ts'

const MINUTE = 60_000
const dead = errorBody('BDC_1109', 'Session is invalid.  Please log in.')

describe('a dead session is recognised by its code', () => {
  const shapes: readonly [name: string, body: string, status: number, type: string][] = [
    ['an array', JSON.stringify(dead), 401, 'application/json'],
    ['one object', JSON.stringify(dead[0]), 401, 'application/json'],
    ['an array with status 403', JSON.stringify(dead), 403, 'application/json'],
    ['an array with status 400', JSON.stringify(dead), 400, 'application/json'],
    ['JSON that says it is HTML', JSON.stringify(dead), 401, 'text/html'],
    ['with blanks around', `\n  ${JSON.stringify(dead, null, 2)}\n`, 401, 'application/json'],
    ['with a byte order mark', `\uFEFF${JSON.stringify(dead)}`, 401, 'application/json'],
    ['with two issues', JSON.stringify([...dead, ...errorBody('BDC_1001')]), 401, 'application/json'],
    ['with the code alone', '[{"code":"BDC_1109"}]', 401, 'application/json'],
    ['behind an issue without a code', JSON.stringify([{ message: 'something' }, ...dead]), 401, 'application/json'],
    ['with nulls between', JSON.stringify([null, ...dead]), 401, 'application/json'],
  ]
  it.each(shapes)('%s', async (_, body, status, type) => {
    const server = stubFetch((__, n) => (n === 1 ? new Response(new TextEncoder().encode(body), { status, headers: { 'content-type': type } }) : Response.json({ id: '00901' })))
    expect(await createClientOn(server).vendors.get('00901')).toEqual({ id: '00901' })
    expect(server.logins).toBe(2)
  })

  it.each(['', '<h1>Unauthorized</h1>', '{"code":"BDC_1102"}', '[]', 'null', '"BDC_1109"'])('and a 401 without it (%s) is an AuthenticationError without a new sign-in', async (body) => {
    const server = stubFetch(() => new Response(body, { status: 401 }))
    expect((await errorOf(createClientOn(server).vendors.get('00901'))).name).toBe('AuthenticationError')
    expect([server.logins, server.seen.length]).toEqual([1, 1])
  })
})

describe('the idle clock', () => {
  it('renews a session that was not used for 35 minutes before anything is sent with it', async () => {
    let now = 1_700_000_000_000
    const server = stubFetch()
    const bill = createClientOn(server, { now: () => now })
    await bill.vendors.get('00901')
    now += 35 * MINUTE
    await bill.vendors.get('00901')
    expect(server.sessions).toEqual(['session-number-1', 'session-number-2'])
  })

  it('slides: a session that is used every 34 minutes lives on', async () => {
    let now = 1_700_000_000_000
    const server = stubFetch()
    const bill = createClientOn(server, { now: () => now })
    for (let call = 0; call < 10; call++) {
      await bill.vendors.get('00901')
      now += 34 * MINUTE
    }
    expect(server.logins).toBe(1)
  })

  it('makes one sign-in for all who come after the pause', async () => {
    let now = 1_700_000_000_000
    const server = stubFetch()
    const bill = createClientOn(server, { now: () => now })
    await bill.vendors.get('00901')
    now += 36 * MINUTE
    await Promise.all(Array.from({ length: 12 }, () => bill.vendors.get('00901')))
    expect(server.logins).toBe(2)
  })

  it('counts for a session from outside, too, when it can be renewed', async () => {
    let now = 1_700_000_000_000
    const server = stubFetch()
    const bill = createClientOn(server, { now: () => now, sessionId: 'session-from-outside' })
    await bill.vendors.get('00901')
    now += 35 * MINUTE
    await bill.vendors.get('00901')
    expect(server.sessions).toEqual(['session-from-outside', 'session-number-1'])
  })
})

describe('a session from outside', () => {
  const { devKey, organizationId } = credentials()
  it('is used as it is, and when it dies without a way to renew it the error says what to give', async () => {
    const server = stubFetch((_, n) => (n < 3 ? Response.json({ id: '00901' }) : Response.json(dead, { status: 401 })))
    const bill = new Bill({ baseUrl: 'http://bill.test', devKey, organizationId, sessionId: 'session-from-outside', fetch: server.fetch })
    await bill.vendors.get('00901')
    await bill.vendors.get('00901')
    const error = await errorOf(bill.vendors.get('00901'))
    expect(error).toMatchObject({ name: 'SessionExpiredError', code: 'BDC_1109', message: expect.stringMatching(/BILL_USERNAME.*BILL_PASSWORD/) as string })
    expect([server.logins, server.seen.length]).toEqual([0, 3])
  })

  it('is renewed when the four credentials are there', async () => {
    const server = stubFetch((request) => (request.headers.get('sessionId') === 'session-from-outside' ? Response.json(dead, { status: 401 }) : Response.json({ id: '00901' })))
    const bill = createClientOn(server, { sessionId: 'session-from-outside' })
    expect(await bill.vendors.get('00901')).toEqual({ id: '00901' })
    expect(server.logins).toBe(1)
  })
})

describe('logout', () => {
  it('forgets the session: the next call signs in anew', async () => {
    const server = stubFetch()
    const bill = createClientOn(server)
    await bill.vendors.get('00901')
    expect(await bill.auth.logout()).toBeUndefined()
    await bill.vendors.get('00901')
    expect(server.sessions).toEqual(['session-number-1', 'session-number-1', 'session-number-2'])
  })

  it('that fails keeps the session', async () => {
    const server = stubFetch((request) => (request.url.endsWith('/logout') ? new Response('', { status: 500 }) : Response.json({})))
    const bill = createClientOn(server)
    expect((await errorOf(bill.auth.logout())).name).toBe('ServerError')
    await bill.vendors.get('00901')
    expect(server.logins).toBe(1)
  })
})

it('login() is optional, gives what BILL answered, and its session is the one in use', async () => {
  const server = stubFetch()
  const bill = createClientOn(server)
  expect(await bill.auth.login()).toMatchObject({ sessionId: 'session-number-1' })
  await bill.vendors.get('00901')
  expect(server.logins).toBe(1)
})

it('login() with a body hands its session out and does not keep it', async () => {
  const server = stubFetch()
  const bill = createClientOn(server)
  expect(await bill.auth.login({ devKey: 'k', username: 'u', password: 'p', organizationId: 'o' })).toMatchObject({ sessionId: 'session-number-1' })
  await bill.vendors.get('00901')
  expect(server.sessions).toEqual(['session-number-2'])
})

it('what is missing is told by option and variable before anything is sent', async () => {
  const server = stubFetch()
  const bill = new Bill({ baseUrl: 'http://bill.test', devKey: 'k', fetch: server.fetch })
  const error = await errorOf(bill.vendors.get('00901'))
  expect(error.name).toBe('ConfigurationError')
  for (const name of ['username', 'BILL_USERNAME', 'password', 'BILL_PASSWORD', 'organizationId', 'BILL_ORGANIZATION_ID']) expect(error.message).toContain(name)
  expect([server.logins, server.seen.length]).toEqual([0, 0])
})
