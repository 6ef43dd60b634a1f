/** The store lets several processes share a session. In these tests, each client represents a process. */
import { expect, it, onTestFinished } from 'vitest'
import type { BillOptions, SessionStore } from '../../src/index.js'
import { Bill } from '../../src/index.js'
import { errorOf, uniqueText } from '../helpers/test-client.ts'
import { startFaultServer, type FaultServer, type Script } from '../helpers/fault-server.ts'
import { SESSION_EXPIRED, rejectExpired } from '../helpers/error-responses.ts'

interface Fixture {
  server: FaultServer
  entries: Map<string, string>
  values: string[]
  /** Creates a client. All clients have the same options, except those passed here. */
  client: (options?: BillOptions) => Bill
}

async function createFixture(script: Script = {}, wrap = (store: SessionStore): SessionStore => store): Promise<Fixture> {
  const server = await startFaultServer(script)
  onTestFinished(() => server.close())
  const entries = new Map<string, string>()
  const options = { devKey: uniqueText('devKey'), username: uniqueText('username'), password: uniqueText('password'), organizationId: uniqueText('00801') }
  const client = (overrides: BillOptions = {}): Bill => new Bill({ baseUrl: server.url, ...options, sessionStore: wrap(entries), ...overrides })
  return { server, entries, values: Object.values(options), client }
}

const asyncStore = (store: SessionStore): SessionStore => ({
  get: async (key) => store.get(key),
  set: async (key, value, options) => store.set(key, value, options),
  delete: async (key) => store.delete(key),
})
const sentSessions = ({ server }: Fixture): (string | undefined)[] => server.calls.map(({ headers }) => headers['sessionid'])

it.each([['synchronous', (store: SessionStore) => store], ['asynchronous', asyncStore]])('lets two clients share one sign-in through a store that is %s', async (_, wrap) => {
  const fixture = await createFixture({}, wrap)
  await fixture.client().vendors.get('a')
  await fixture.client().vendors.get('b')
  expect(sentSessions(fixture)).toEqual(['s1', 's1'])
  expect(fixture.server.logins).toBe(1)
})

it('does not write option values into the store keys', async () => {
  const { client, entries, values } = await createFixture()
  await client().vendors.get('a')
  expect([...entries.keys()]).toEqual([expect.stringMatching(/^bill-session:[0-9a-f]{32}$/)])
  for (const value of [...values, 's1']) expect([...entries.keys()].join()).not.toContain(value)
  expect(JSON.parse([...entries.values()][0] ?? '')).toEqual({ v: 1, sessionId: 's1', usedAt: expect.any(Number), mac: expect.stringMatching(/^[A-Za-z0-9+/]{43}=$/) })
})

it('stores separate sessions for different developer keys, users, organizations and hosts', async () => {
  const fixture = await createFixture()
  await fixture.client().vendors.get('a')
  for (const other of [{ devKey: uniqueText('k') }, { username: uniqueText('u') }, { organizationId: uniqueText('o') }, { baseUrl: fixture.server.url.replace('127.0.0.1', 'localhost') }]) await fixture.client(other).vendors.get('b')
  expect(new Set(sentSessions(fixture)).size).toBe(5)
  expect(fixture.entries.size).toBe(5)
})

it('uses the session that another client has renewed', async () => {
  let expired = ''
  const fixture = await createFixture(rejectExpired((id) => id === expired))
  const [first, second] = [fixture.client(), fixture.client()]
  await first.vendors.get('a')
  await second.vendors.get('a')
  expired = 's1'
  await first.vendors.get('b')
  await second.vendors.get('b')
  expect(sentSessions(fixture)).toEqual(['s1', 's1', 's1', 's2', 's1', 's2'])
  expect(fixture.server.logins).toBe(2)
})

it('considers a session idle only when no client used it, and records its use once a minute', async () => {
  let now = 0
  const fixture = await createFixture()
  const [busy, late] = [fixture.client({ now: () => now }), fixture.client({ now: () => now })]
  for (const minute of [0, 30, 60]) {
    now = minute * 60_000
    await busy.vendors.get('a')
  }
  await late.vendors.get('b')
  expect(fixture.server.logins).toBe(1)
  now += 59_999
  await busy.vendors.get('a')
  expect(JSON.parse([...fixture.entries.values()][0] ?? '').usedAt).toBe(3_600_000)
  now += 40 * 60_000
  await fixture.client({ now: () => now }).vendors.get('c')
  expect(fixture.server.logins).toBe(2)
})

it('does not store an old session again when it records its use', async () => {
  let now = 0
  const fixture = await createFixture()
  const [first, second] = [fixture.client({ now: () => now }), fixture.client({ now: () => now })]
  await first.vendors.get('a')
  await second.vendors.get('a')
  await second.auth.login()
  now += 120_000
  await first.vendors.get('b')
  await new Promise((resolve) => setTimeout(resolve, 10))
  expect(JSON.parse([...fixture.entries.values()][0] ?? '').sessionId).toBe('s2')
})

it('never stores an external session, and does not load a session when it cannot sign in', async () => {
  const fixture = await createFixture()
  await fixture.client().vendors.get('a')
  fixture.entries.forEach((_, key) => fixture.entries.set(key, JSON.stringify({ sessionId: 'someone-elses', usedAt: Date.now() })))
  const before = [...fixture.entries.values()]
  for (const overrides of [{}, { username: undefined as never }]) await fixture.client({ sessionId: 'external', ...overrides }).vendors.get('b')
  expect([...fixture.entries.values()]).toEqual(before)
  const limited = fixture.client({ sessionId: 'external', password: undefined as never })
  await limited.auth.logout()
  expect(await errorOf(limited.vendors.get('c'))).toMatchObject({ name: 'ConfigurationError', message: expect.stringContaining('password (BILL_PASSWORD)') })
})

it.each(['', 'not json', 'null', '[]', '{"sessionId":5,"usedAt":1}', '{"sessionId":"s0"}', '{"sessionId":"","usedAt":99999999999999}', '{"sessionId":"a\\nb","usedAt":99999999999999}'])(
  'signs in when the store contains %j',
  async (text) => {
    const fixture = await createFixture(rejectExpired((id) => id !== 's1'))
    await fixture.client({ sessionStore: { get: () => text, set: () => undefined, delete: () => undefined } }).vendors.get('a')
    expect(sentSessions(fixture)).toEqual(['s1'])
  },
)

it('does not renew forever when the store keeps returning the expired session', async () => {
  const fixture = await createFixture(SESSION_EXPIRED)
  const stuck = fixture.client({ sessionStore: { get: () => '{"sessionId":"stuck","usedAt":99999999999999}', set: () => undefined, delete: () => undefined } })
  for (let call = 0; call < 5; call++) expect((await errorOf(stuck.vendors.get('a'))).name).toBe('SessionExpiredError')
  expect(fixture.server.logins).toBe(2)
})

it('does not reuse a session that was rejected while it was being stored', async () => {
  let [startStoring, finishStoring] = [(): void => undefined, (): void => undefined]
  const storingStarted = new Promise<void>((resolve) => (startStoring = resolve))
  const storingFinished = new Promise<void>((resolve) => (finishStoring = resolve))
  const fixture = await createFixture(rejectExpired((id) => id === 's1'), (store) => ({ ...asyncStore(store), set: async () => (startStoring(), storingFinished) }))
  const bill = fixture.client()
  const first = bill.vendors.get('a')
  await storingStarted
  const second = bill.vendors.get('b').catch((error: unknown) => error)
  await Promise.race([second, new Promise((resolve) => setTimeout(resolve, 200))])
  finishStoring()
  expect(await first).toEqual({ id: '009' })
  expect(await second).toEqual({ id: '009' })
})

it('reads the store once for all waiting calls', async () => {
  const reads: string[] = []
  const fixture = await createFixture({}, (store) => ({ ...asyncStore(store), get: async (key) => (reads.push(key), store.get(key)) }))
  const bill = fixture.client()
  await Promise.all(Array.from({ length: 20 }, () => bill.vendors.get('a')))
  // The session, and for the sign-in the result of an MFA challenge.
  expect(reads.map((key) => key.replace(/:[0-9a-f]{32}/, ''))).toEqual(['bill-session', 'bill-session:mfa'])
})
