/** The store lets several processes share a session. Here each client stands for a process. */
import { expect, it, onTestFinished } from 'vitest'
import type { BillOptions, SessionStore } from '../../src/index.js'
import { Bill } from '../../src/index.js'
import { errorOf, uniqueText } from '../helpers/test-client.ts'
import { startFaultServer, type FaultServer, type Script } from '../helpers/fault-server.ts'
import { SESSION_EXPIRED, rejectExpired } from '../helpers/error-responses.ts'

interface World {
  server: FaultServer
  kept: Map<string, string>
  values: string[]
  /** A client with the same options as its sisters. */
  client: (options?: BillOptions) => Bill
}

async function makeWorld(script: Script = {}, wrap = (store: SessionStore): SessionStore => store): Promise<World> {
  const server = await startFaultServer(script)
  onTestFinished(() => server.close())
  const kept = new Map<string, string>()
  const options = { devKey: uniqueText('devKey'), username: uniqueText('username'), password: uniqueText('password'), organizationId: uniqueText('00801') }
  const client = (own: BillOptions = {}): Bill => new Bill({ baseUrl: server.url, ...options, sessionStore: wrap(kept), ...own })
  return { server, kept, values: Object.values(options), client }
}

const lazily = (store: SessionStore): SessionStore => ({
  get: async (key) => store.get(key),
  set: async (key, value) => store.set(key, value),
  delete: async (key) => store.delete(key),
})
const seen = ({ server }: World): (string | undefined)[] => server.calls.map(({ headers }) => headers['sessionid'])

it.each([['at once', (store: SessionStore) => store], ['later', lazily]])('lets two clients share one sign-in through a store that answers %s', async (_, wrap) => {
  const world = await makeWorld({}, wrap)
  await world.client().vendors.get('a')
  await world.client().vendors.get('b')
  expect(seen(world)).toEqual(['s1', 's1'])
  expect(world.server.logins).toBe(1)
})

it('writes no option into keys', async () => {
  const { client, kept, values } = await makeWorld()
  await client().vendors.get('a')
  expect([...kept.keys()]).toEqual([expect.stringMatching(/^bill-session:[0-9a-f]{32}$/)])
  for (const value of [...values, 's1']) expect([...kept.keys()].join()).not.toContain(value)
  expect(JSON.parse([...kept.values()][0] ?? '')).toEqual({ sessionId: 's1', usedAt: expect.any(Number) })
})

it('keeps keys, users, organizations and hosts apart', async () => {
  const world = await makeWorld()
  await world.client().vendors.get('a')
  for (const other of [{ devKey: uniqueText('k') }, { username: uniqueText('u') }, { organizationId: uniqueText('o') }, { baseUrl: world.server.url.replace('127.0.0.1', 'localhost') }]) await world.client(other).vendors.get('b')
  expect(new Set(seen(world)).size).toBe(5)
  expect(world.kept.size).toBe(5)
})

it('takes the session that another client has renewed meanwhile', async () => {
  let dead = ''
  const world = await makeWorld(rejectExpired((id) => id === dead))
  const [first, second] = [world.client(), world.client()]
  await first.vendors.get('a')
  await second.vendors.get('a')
  dead = 's1'
  await first.vendors.get('b')
  await second.vendors.get('b')
  expect(seen(world)).toEqual(['s1', 's1', 's1', 's2', 's1', 's2'])
  expect(world.server.logins).toBe(2)
})

it('takes a session as idle only when no client used it, and notes its use once a minute', async () => {
  let now = 0
  const world = await makeWorld()
  const [busy, late] = [world.client({ now: () => now }), world.client({ now: () => now })]
  for (const minute of [0, 30, 60]) {
    now = minute * 60_000
    await busy.vendors.get('a')
  }
  await late.vendors.get('b')
  expect(world.server.logins).toBe(1)
  now += 59_999
  await busy.vendors.get('a')
  expect(JSON.parse([...world.kept.values()][0] ?? '').usedAt).toBe(3_600_000)
  now += 40 * 60_000
  await world.client({ now: () => now }).vendors.get('c')
  expect(world.server.logins).toBe(2)
})

it('does not put an old session back when it notes its use', async () => {
  let now = 0
  const world = await makeWorld()
  const [first, second] = [world.client({ now: () => now }), world.client({ now: () => now })]
  await first.vendors.get('a')
  await second.vendors.get('a')
  await second.auth.login()
  now += 120_000
  await first.vendors.get('b')
  await new Promise((resolve) => setTimeout(resolve, 10))
  expect(JSON.parse([...world.kept.values()][0] ?? '').sessionId).toBe('s2')
})

it('never puts a session from elsewhere into the store, nor takes one without the means to sign in', async () => {
  const world = await makeWorld()
  await world.client().vendors.get('a')
  world.kept.forEach((_, key) => world.kept.set(key, JSON.stringify({ sessionId: 'of-somebody', usedAt: Date.now() })))
  const before = [...world.kept.values()]
  for (const own of [{}, { username: undefined as never }]) await world.client({ sessionId: 'elsewhere', ...own }).vendors.get('b')
  expect([...world.kept.values()]).toEqual(before)
  const limited = world.client({ sessionId: 'elsewhere', password: undefined as never })
  await limited.auth.logout()
  expect(await errorOf(limited.vendors.get('c'))).toMatchObject({ name: 'ConfigurationError', message: expect.stringContaining('password (BILL_PASSWORD)') })
})

it.each(['', 'not json', 'null', '[]', '{"sessionId":5,"usedAt":1}', '{"sessionId":"s0"}', '{"sessionId":"","usedAt":99999999999999}', '{"sessionId":"a\\nb","usedAt":99999999999999}'])(
  'signs in anew when the store holds %j',
  async (text) => {
    const world = await makeWorld(rejectExpired((id) => id !== 's1'))
    await world.client({ sessionStore: { get: () => text, set: () => undefined, delete: () => undefined } }).vendors.get('a')
    expect(seen(world)).toEqual(['s1'])
  },
)

it('does not renew for ever when the store gives the dead session again', async () => {
  const world = await makeWorld(SESSION_EXPIRED)
  const stuck = world.client({ sessionStore: { get: () => '{"sessionId":"stuck","usedAt":99999999999999}', set: () => undefined, delete: () => undefined } })
  for (let call = 0; call < 5; call++) expect((await errorOf(stuck.vendors.get('a'))).name).toBe('SessionExpiredError')
  expect(world.server.logins).toBe(2)
})

it('gives nobody a session again that was refused while it was being stored', async () => {
  let [stored, release] = [(): void => undefined, (): void => undefined]
  const storing = new Promise<void>((resolve) => (stored = resolve))
  const held = new Promise<void>((resolve) => (release = resolve))
  const world = await makeWorld(rejectExpired((id) => id === 's1'), (store) => ({ ...lazily(store), set: async () => (stored(), held) }))
  const bill = world.client()
  const first = bill.vendors.get('a')
  await storing
  const second = bill.vendors.get('b').catch((error: unknown) => error)
  await Promise.race([second, new Promise((resolve) => setTimeout(resolve, 200))])
  release()
  expect(await first).toEqual({ id: '009' })
  expect(await second).toEqual({ id: '009' })
})

it('asks the store once for all who wait', async () => {
  let asked = 0
  const world = await makeWorld({}, (store) => ({ ...lazily(store), get: async (key) => (asked++, store.get(key)) }))
  const bill = world.client()
  await Promise.all(Array.from({ length: 20 }, () => bill.vendors.get('a')))
  expect(asked).toBe(1)
})
