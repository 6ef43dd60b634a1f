import { describe, expect, it } from 'vitest'
import type { SessionStore } from '../../src/index.js'
import { createClientOn, credentials, errorOf, pause, reasonOf, errorBody, stubFetch, waitUntil } from './support.ts'

/** Creates a store whose contents are visible. */
function createStore(): SessionStore & { map: Map<string, string> } {
  const map = new Map<string, string>()
  return { map, get: async (key) => (await pause(1), map.get(key)), set: async (key, value) => void map.set(key, value), delete: async (key) => void map.delete(key) }
}

const expiredResponse = (): Response => Response.json(errorBody('BDC_1109'), { status: 401 })

describe('two clients with one store', () => {
  it('share one session', async () => {
    const [server, sessionStore, user] = [stubFetch(), createStore(), credentials()]
    await createClientOn(server, { ...user, sessionStore }).vendors.get('00901')
    await createClientOn(server, { ...user, sessionStore }).vendors.get('00901')
    expect(server.sessions).toEqual(['session-number-1', 'session-number-1'])
  })

  it.each(['devKey', 'username', 'organizationId'] as const)('do not share a session if their %s differs', async (name) => {
    const [server, sessionStore, user] = [stubFetch(), createStore(), credentials()]
    await createClientOn(server, { ...user, sessionStore }).vendors.get('00901')
    await createClientOn(server, { ...user, [name]: 'another-one', sessionStore }).vendors.get('00901')
    expect(server.logins).toBe(2)
  })

  it('use the new session after one of them renews it', async () => {
    const [sessionStore, user] = [createStore(), credentials()]
    const server = stubFetch((request) => (request.headers.get('sessionId') === 'session-number-1' ? expiredResponse() : Response.json({})))
    const [a, b] = [createClientOn(server, { ...user, sessionStore }), createClientOn(server, { ...user, sessionStore })]
    await a.auth.login()
    await b.vendors.get('00901')
    expect(server.logins).toBe(2)
    await a.vendors.get('00901')
    expect(server.logins).toBe(2)
  })

  it('do not reuse an expired session from the store', async () => {
    const [sessionStore, user] = [createStore(), credentials()]
    const server = stubFetch((request) => (request.headers.get('sessionId') === 'session-number-1' ? expiredResponse() : Response.json({})))
    const bill = createClientOn(server, { ...user, sessionStore })
    await bill.vendors.get('00901')
    expect(server.sessions).toEqual(['session-number-1', 'session-number-2'])
    expect([...sessionStore.map.values()].join()).toContain('session-number-2')
  })

  it('keep the newer session of one client when the other logs out', async () => {
    const [server, sessionStore, user] = [stubFetch(), createStore(), credentials()]
    const [a, b] = [createClientOn(server, { ...user, sessionStore }), createClientOn(server, { ...user, sessionStore })]
    await a.vendors.get('00901')
    await b.auth.login()
    await a.auth.logout()
    expect([...sessionStore.map.values()].join()).toContain('session-number-2')
  })

  it('share the time at which the session was last used', async () => {
    let now = 1_700_000_000_000
    const [server, sessionStore, user] = [stubFetch(), createStore(), credentials()]
    const [a, b] = [createClientOn(server, { ...user, sessionStore, now: () => now }), createClientOn(server, { ...user, sessionStore, now: () => now })]
    await a.vendors.get('00901')
    now += 20 * 60_000
    await b.vendors.get('00901')
    await waitUntil(() => [...sessionStore.map.values()].join().includes(String(now)))
    now += 20 * 60_000
    await a.vendors.get('00901')
    expect(server.logins).toBe(1)
  })
})

it('store keys contain no secret, not even encoded', async () => {
  const [server, sessionStore, user] = [stubFetch(), createStore(), credentials()]
  await createClientOn(server, { ...user, sessionStore }).vendors.get('00901')
  const [key] = [...sessionStore.map.keys()]
  for (const secret of [...Object.values(user), 'session-number-1']) {
    for (const text of [secret, btoa(secret), Buffer.from(secret).toString('hex'), encodeURIComponent(secret)]) expect(key).not.toContain(text)
  }
})

it('an external session is never stored', async () => {
  const [server, sessionStore] = [stubFetch(), createStore()]
  await createClientOn(server, { sessionStore, sessionId: 'external-session' }).vendors.get('00901')
  await pause(5)
  expect(sessionStore.map.size).toBe(0)
})

describe("a call succeeds although the session store's", () => {
  const secret = 'session-number-1 in an error message of the store'
  const failures: readonly [name: string, fail: () => never | Promise<never>][] = [
    ['throws', () => { throw new Error(secret) }],
    ['rejects', () => Promise.reject(new Error(secret))],
    ['throws something other than an Error', () => { throw secret as unknown }],
    ['rejects with undefined', () => Promise.reject(undefined)],
  ]
  const cases = failures.flatMap(([name, fail]) => (['get', 'set', 'delete'] as const).map((method) => [method, name, fail] as const))
  it.each(cases)('%s() %s', async (method, _, fail) => {
    const lines: string[] = []
    const log = (...parts: unknown[]): void => void lines.push(parts.map(String).join(' '))
    const server = stubFetch((request) => (request.headers.get('sessionId') === 'session-number-1' ? expiredResponse() : Response.json({ id: '00901' })))
    const bill = createClientOn(server, { sessionStore: { ...createStore(), [method]: fail }, logLevel: 'warn', logger: { error: log, warn: log, info: log, debug: log } })
    expect(await bill.vendors.get('00901')).toEqual({ id: '00901' })
    await bill.auth.logout()
    expect(await bill.vendors.get('00901')).toEqual({ id: '00901' })
    expect(lines.join('\n')).not.toContain('session-number')
    expect(lines.join('\n')).toContain(`sessionStore.${method}`)
  })

  it.each(['', 'null', '{', '[]', '{"sessionId":5,"usedAt":1}', '{"sessionId":"a\\r\\nb","usedAt":9e15}', '{"sessionId":"session-x"}', '{"sessionId":"","usedAt":9e15}'])('get() returns an invalid value: %s', async (invalid) => {
    const server = stubFetch()
    expect(await createClientOn(server, { sessionStore: { ...createStore(), get: () => invalid } }).vendors.get('00901')).toEqual({})
    expect(server.sessions).toEqual(['session-number-1'])
  })
})

it('a store that never responds does not block an aborted call', async () => {
  const controller = new AbortController()
  const server = stubFetch()
  const call = createClientOn(server, { sessionStore: { ...createStore(), get: () => new Promise(() => {}) } }).vendors.get('00901', { signal: controller.signal })
  setTimeout(() => controller.abort('enough'), 20)
  expect(await reasonOf(call)).toBe('enough')
  expect(server.seen.length).toBe(0)
})

it('a stored session that has expired causes one sign-in', async () => {
  const server = stubFetch((request) => (request.headers.get('sessionId') === 'session-stale' ? expiredResponse() : Response.json({})))
  const sessionStore = { ...createStore(), get: () => JSON.stringify({ sessionId: 'session-stale', usedAt: Date.now() }) }
  const bill = createClientOn(server, { sessionStore })
  await Promise.all(Array.from({ length: 6 }, () => bill.vendors.get('00901')))
  expect(server.logins).toBe(1)
  expect((await errorOf(bill.vendors.get(''))).name).toBe('ConfigurationError')
})
