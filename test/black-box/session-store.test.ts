import { describe, expect, it } from 'vitest'
import type { SessionStore } from '../../src/index.js'
import { createClientOn, credentials, errorOf, pause, reasonOf, errorBody, stubFetch, waitUntil } from './support.ts'

/** A store whose inside can be seen. */
function shared(): SessionStore & { map: Map<string, string> } {
  const map = new Map<string, string>()
  return { map, get: async (key) => (await pause(1), map.get(key)), set: async (key, value) => void map.set(key, value), delete: async (key) => void map.delete(key) }
}

const dead = (): Response => Response.json(errorBody('BDC_1109'), { status: 401 })

describe('two clients with one store', () => {
  it('share one session', async () => {
    const [server, sessionStore, who] = [stubFetch(), shared(), credentials()]
    await createClientOn(server, { ...who, sessionStore }).vendors.get('00901')
    await createClientOn(server, { ...who, sessionStore }).vendors.get('00901')
    expect(server.sessions).toEqual(['session-number-1', 'session-number-1'])
  })

  it.each(['devKey', 'username', 'organizationId'] as const)('do not share it when their %s differ', async (name) => {
    const [server, sessionStore, who] = [stubFetch(), shared(), credentials()]
    await createClientOn(server, { ...who, sessionStore }).vendors.get('00901')
    await createClientOn(server, { ...who, [name]: 'another-one', sessionStore }).vendors.get('00901')
    expect(server.logins).toBe(2)
  })

  it('take the new one when one of them renewed it', async () => {
    const [sessionStore, who] = [shared(), credentials()]
    const server = stubFetch((request) => (request.headers.get('sessionId') === 'session-number-1' ? dead() : Response.json({})))
    const [a, b] = [createClientOn(server, { ...who, sessionStore }), createClientOn(server, { ...who, sessionStore })]
    await a.auth.login()
    await b.vendors.get('00901')
    expect(server.logins).toBe(2)
    await a.vendors.get('00901')
    expect(server.logins).toBe(2)
  })

  it('do not bring a dead session back from the store', async () => {
    const [sessionStore, who] = [shared(), credentials()]
    const server = stubFetch((request) => (request.headers.get('sessionId') === 'session-number-1' ? dead() : Response.json({})))
    const bill = createClientOn(server, { ...who, sessionStore })
    await bill.vendors.get('00901')
    expect(server.sessions).toEqual(['session-number-1', 'session-number-2'])
    expect([...sessionStore.map.values()].join()).toContain('session-number-2')
  })

  it('and a logout of one does not drop the session that the other has made since', async () => {
    const [server, sessionStore, who] = [stubFetch(), shared(), credentials()]
    const [a, b] = [createClientOn(server, { ...who, sessionStore }), createClientOn(server, { ...who, sessionStore })]
    await a.vendors.get('00901')
    await b.auth.login()
    await a.auth.logout()
    expect([...sessionStore.map.values()].join()).toContain('session-number-2')
  })

  it('know that the other used the session meanwhile', async () => {
    let now = 1_700_000_000_000
    const [server, sessionStore, who] = [stubFetch(), shared(), credentials()]
    const [a, b] = [createClientOn(server, { ...who, sessionStore, now: () => now }), createClientOn(server, { ...who, sessionStore, now: () => now })]
    await a.vendors.get('00901')
    now += 20 * 60_000
    await b.vendors.get('00901')
    await waitUntil(() => [...sessionStore.map.values()].join().includes(String(now)))
    now += 20 * 60_000
    await a.vendors.get('00901')
    expect(server.logins).toBe(1)
  })
})

it('keys hold no secret, not even in another writing', async () => {
  const [server, sessionStore, who] = [stubFetch(), shared(), credentials()]
  await createClientOn(server, { ...who, sessionStore }).vendors.get('00901')
  const [key] = [...sessionStore.map.keys()]
  for (const secret of [...Object.values(who), 'session-number-1']) {
    for (const text of [secret, btoa(secret), Buffer.from(secret).toString('hex'), encodeURIComponent(secret)]) expect(key).not.toContain(text)
  }
})

it('a session from outside is never put into the store', async () => {
  const [server, sessionStore] = [stubFetch(), shared()]
  await createClientOn(server, { sessionStore, sessionId: 'session-from-outside' }).vendors.get('00901')
  await pause(5)
  expect(sessionStore.map.size).toBe(0)
})

describe('a store that fails costs a sign-in, never a call', () => {
  const secret = 'session-number-1 in the message of the store'
  const failures: readonly [name: string, fail: () => never | Promise<never>][] = [
    ['throws', () => { throw new Error(secret) }],
    ['rejects', () => Promise.reject(new Error(secret))],
    ['throws what is no error', () => { throw secret as unknown }],
    ['rejects with nothing', () => Promise.reject(undefined)],
  ]
  const cases = failures.flatMap(([name, fail]) => (['get', 'set', 'delete'] as const).map((method) => [method, name, fail] as const))
  it.each(cases)('%s %s', async (method, _, fail) => {
    const lines: string[] = []
    const log = (...parts: unknown[]): void => void lines.push(parts.map(String).join(' '))
    const server = stubFetch((request) => (request.headers.get('sessionId') === 'session-number-1' ? dead() : Response.json({ id: '00901' })))
    const bill = createClientOn(server, { sessionStore: { ...shared(), [method]: fail }, logLevel: 'warn', logger: { error: log, warn: log, info: log, debug: log } })
    expect(await bill.vendors.get('00901')).toEqual({ id: '00901' })
    await bill.auth.logout()
    expect(await bill.vendors.get('00901')).toEqual({ id: '00901' })
    expect(lines.join('\n')).not.toContain('session-number')
    expect(lines.join('\n')).toContain(`sessionStore.${method}`)
  })

  it.each(['', 'null', '{', '[]', '{"sessionId":5,"usedAt":1}', '{"sessionId":"a\\r\\nb","usedAt":9e15}', '{"sessionId":"session-x"}', '{"sessionId":"","usedAt":9e15}'])('and rubbish in it is passed over: %s', async (rubbish) => {
    const server = stubFetch()
    expect(await createClientOn(server, { sessionStore: { ...shared(), get: () => rubbish } }).vendors.get('00901')).toEqual({})
    expect(server.sessions).toEqual(['session-number-1'])
  })
})

it('a store that never answers does not hold a call whose signal is aborted', async () => {
  const controller = new AbortController()
  const server = stubFetch()
  const call = createClientOn(server, { sessionStore: { ...shared(), get: () => new Promise(() => {}) } }).vendors.get('00901', { signal: controller.signal })
  setTimeout(() => controller.abort('enough'), 20)
  expect(await reasonOf(call)).toBe('enough')
  expect(server.seen.length).toBe(0)
})

it('a store that holds a session that BILL calls dead leads to one sign-in', async () => {
  const server = stubFetch((request) => (request.headers.get('sessionId') === 'session-stale' ? dead() : Response.json({})))
  const sessionStore = { ...shared(), get: () => JSON.stringify({ sessionId: 'session-stale', usedAt: Date.now() }) }
  const bill = createClientOn(server, { sessionStore })
  await Promise.all(Array.from({ length: 6 }, () => bill.vendors.get('00901')))
  expect(server.logins).toBe(1)
  expect((await errorOf(bill.vendors.get(''))).name).toBe('ConfigurationError')
})
