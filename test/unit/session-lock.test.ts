/** A store with a lock lets one process sign in for all. Each client stands for a process. */
import { expect, it, onTestFinished } from 'vitest'
import { Bill, type BillOptions, type SessionStore } from '../../src/index.js'
import { errorOf, uniqueText } from '../helpers/test-client.ts'
import { startFaultServer, type FaultServer, type Script } from '../helpers/fault-server.ts'
import { rejectExpired, WRONG_PASSWORD } from '../helpers/error-responses.ts'

type Lock = NonNullable<SessionStore['lock']>

/** A store in memory, with a lock whose holders follow each other. */
function createLockingStore(): SessionStore & { lock: Lock; requests: { key: string; ttlMs: number; signal: AbortSignal }[]; held: () => number } {
  const map = new Map<string, string>()
  const requests: { key: string; ttlMs: number; signal: AbortSignal }[] = []
  let last = Promise.resolve()
  let held = 0
  return {
    get: async (key) => map.get(key),
    set: async (key, value) => map.set(key, value),
    delete: async (key) => map.delete(key),
    requests,
    held: () => held,
    async lock(key, options) {
      requests.push({ key, ...options })
      const before = last
      let release = (): void => undefined
      last = new Promise((resolve) => (release = resolve))
      await before
      held++
      return { release: () => (held--, release()) }
    },
  }
}

async function createFixture(login?: Script, script: Script = {}): Promise<{ server: FaultServer; client: (store: SessionStore, options?: BillOptions) => Bill }> {
  const server = await startFaultServer(script, { login: login ?? ((_, n) => ({ json: { sessionId: `s${n}` }, delay: 20 })) })
  onTestFinished(() => server.close())
  const identity = { devKey: uniqueText('devKey'), username: 'u', password: uniqueText('password'), organizationId: '00801' }
  return { server, client: (sessionStore, options) => new Bill({ baseUrl: server.url, ...identity, sessionStore, ...options }) }
}

it('one process signs in for eight that start at once', async () => {
  const { server, client } = await createFixture()
  const store = createLockingStore()
  await Promise.all(Array.from({ length: 8 }, () => client(store).vendors.get('a')))
  expect(server.logins).toBe(1)
  expect(store.held()).toBe(0)
  expect(store.requests[0]).toMatchObject({ key: expect.stringMatching(/^bill-session:[0-9a-f]{32}:lock$/), ttlMs: expect.any(Number), signal: expect.any(AbortSignal) })
})

it('one process renews an expired session for all', async () => {
  const expired = new Set<string>()
  const { server, client } = await createFixture(undefined, rejectExpired((id) => expired.has(id)))
  const store = createLockingStore()
  const clients = Array.from({ length: 4 }, () => client(store))
  await Promise.all(clients.map((bill) => bill.vendors.get('a')))
  expired.add('s1')
  await Promise.all(clients.map((bill) => bill.vendors.get('b')))
  expect(server.logins).toBe(2)
})

it('gives the lock back when the sign-in is rejected', async () => {
  const { client } = await createFixture(WRONG_PASSWORD)
  const store = createLockingStore()
  expect(await errorOf(client(store).vendors.get('a'))).toMatchObject({ code: 'BDC_1101' })
  expect(store.held()).toBe(0)
})

it.each<[string, Lock]>([
  ['throws', () => expect.unreachable()],
  ['rejects', () => Promise.reject(new Error('down'))],
  ['never settles', () => new Promise(() => undefined)],
  ['returns nothing', () => undefined as never],
  ['fails to release', async () => ({ release: () => Promise.reject(new Error('down')) })],
])('a lock that %s costs no call', async (_, lock) => {
  const { server, client } = await createFixture()
  const { requests: __, held: ___, ...store } = createLockingStore()
  expect(await client({ ...store, lock }, { timeout: 200 }).vendors.get('a')).toEqual({})
  expect(server.logins).toBe(1)
})

it('a lock that arrives after the wait is given back, and its signal has aborted', async () => {
  const { client } = await createFixture()
  const { requests: _, held: __, ...store } = createLockingStore()
  let grant: (lock: { release: () => void }) => void = () => undefined
  let signal: AbortSignal | undefined
  const released = new Promise<void>((resolve) => {
    const lock: Lock = (_key, options) => ((signal = options.signal), new Promise((granted) => (grant = granted)))
    void client({ ...store, lock }, { timeout: 200 }).vendors.get('a').then(() => grant({ release: resolve }))
  })
  await released
  expect(signal?.aborted).toBe(true)
})

it('a store that fails is not asked for a lock', async () => {
  const { client } = await createFixture()
  const { requests, ...store } = createLockingStore()
  await client({ ...store, get: () => Promise.reject(new Error('down')) }).vendors.get('a')
  expect(requests).toEqual([])
})
