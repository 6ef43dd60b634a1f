/** Processes that share a session store share the result of an MFA challenge. Each client stands for a process. */
import { expect, it, onTestFinished } from 'vitest'
import { Bill, type BillOptions, type SessionStore } from '../../src/index.js'
import { SESSION_UNTRUSTED } from '../helpers/error-responses.ts'
import { startFaultServer, type FaultServer } from '../helpers/fault-server.ts'
import { errorOf, uniqueText } from '../helpers/test-client.ts'

/** A server whose sessions become trusted by a challenge, or by the ID that it returned. */
async function startMfaServer() {
  const trusted = new Set<string>()
  const accepted = new Set<string>()
  const state = { challenges: 0, trusted, accepted }
  const server: FaultServer = await startFaultServer(
    ({ path, headers, body }) => {
      const session = headers['sessionid'] ?? ''
      if (path.endsWith('/challenge')) return { json: { challengeId: `c${++state.challenges}` } }
      if (path.endsWith('/challenge/validate')) {
        trusted.add(session)
        accepted.add(`secret-mfa-id-${state.challenges}`)
        return { json: { rememberMeId: `secret-mfa-id-${state.challenges}` } }
      }
      if (path.endsWith('/step-up')) {
        const isAccepted = accepted.has((JSON.parse(body) as { rememberMeId: string }).rememberMeId)
        if (isAccepted) trusted.add(session)
        return { json: { trusted: isAccepted } }
      }
      return trusted.has(session) ? { json: { id: 'stp1' } } : SESSION_UNTRUSTED
    },
    { login: (_, n) => ({ json: { sessionId: `s${n}` } }) },
  )
  onTestFinished(() => server.close())
  return Object.assign(state, { server })
}

function createStore(): Required<SessionStore> & { readonly entries: Map<string, string>; readonly ttls: Map<string, number> } {
  const entries = new Map<string, string>()
  const ttls = new Map<string, number>()
  const locks = new Map<string, Promise<void>>()
  return {
    entries,
    ttls,
    get: (key) => entries.get(key),
    set: (key, value, { ttlMs }) => (ttls.set(key, ttlMs), entries.set(key, value)),
    delete: (key) => entries.delete(key),
    async lock(key) {
      const before = locks.get(key)
      let release = (): void => undefined
      locks.set(key, new Promise((resolve) => (release = resolve)))
      await before
      return { release }
    },
  }
}

const identity = () => ({ devKey: uniqueText('devKey'), username: 'u', password: uniqueText('password'), organizationId: '00801' })
const pay = (bill: Bill): PromiseLike<{ id?: string }> => bill.payments.create({ vendorId: 'v' } as never)

async function createFixture(): Promise<{ mfa: Awaited<ReturnType<typeof startMfaServer>>; store: ReturnType<typeof createStore>; prompts: string[]; client: (options?: BillOptions) => Bill }> {
  const [mfa, store, credentials] = [await startMfaServer(), createStore(), identity()]
  const prompts: string[] = []
  const onMfaChallenge = async ({ challengeId }: { challengeId: string }): Promise<string> => {
    prompts.push(challengeId)
    await new Promise((resolve) => setTimeout(resolve, 20))
    return '123456'
  }
  return { mfa, store, prompts, client: (options) => new Bill({ baseUrl: mfa.server.url, ...credentials, sessionStore: store, onMfaChallenge, logLevel: 'off', ...options }) }
}

it('one challenge is enough for four processes that need trust at once', async () => {
  const { mfa, prompts, client } = await createFixture()
  const payments = await Promise.all(Array.from({ length: 4 }, () => pay(client())))
  expect(payments.map(({ id }) => id)).toEqual(['stp1', 'stp1', 'stp1', 'stp1'])
  expect([prompts, mfa.challenges]).toEqual([['c1'], 1])
  expect(mfa.server.requests.filter(({ path }) => path.endsWith('/step-up'))).toEqual([])
})

it('a process that cannot ask anybody uses the challenge of another', async () => {
  const { prompts, client } = await createFixture()
  await pay(client())
  expect(await pay(client({ onMfaChallenge: null }))).toEqual({ id: 'stp1' })
  expect(prompts).toEqual(['c1'])
})

it('the next session of any process is trusted by the ID that the challenge returned', async () => {
  const { mfa, store, prompts, client } = await createFixture()
  await pay(client({ device: 'desk' }))
  const [sessionKey = ''] = [...store.entries.keys()].filter((key) => !key.endsWith(':mfa'))
  store.entries.delete(sessionKey)
  const other = client({ onMfaChallenge: null })
  expect(await pay(other)).toEqual({ id: 'stp1' })
  const logins = mfa.server.requests.filter(({ path }) => path.endsWith('/login')).map(({ body }) => JSON.parse(body) as object)
  expect(logins[0]).not.toHaveProperty('rememberMeId')
  expect(logins[1]).toMatchObject({ rememberMeId: 'secret-mfa-id-1', device: 'desk' })
  expect(prompts).toEqual(['c1'])
})

it('a session that BILL no longer trusts leads to one failed call of a process at most, and then to another challenge', async () => {
  const { mfa, prompts, client } = await createFixture()
  const [a, b] = [client(), client()]
  await pay(a)
  mfa.trusted.clear()
  mfa.accepted.clear()
  // The store says that the session is trusted. BILL has the last word.
  expect(await errorOf(pay(b))).toMatchObject({ code: 'BDC_1361' })
  expect(await pay(b)).toEqual({ id: 'stp1' })
  expect(prompts).toEqual(['c1', 'c2'])
  // The process that made the session trusted does not rely on its own result.
  mfa.trusted.clear()
  mfa.accepted.clear()
  expect(await pay(b)).toEqual({ id: 'stp1' })
  expect(prompts).toEqual(['c1', 'c2', 'c3'])
})

it('an ID that BILL rejects is tried once, and then the own one and a challenge', async () => {
  const { mfa, store, prompts, client } = await createFixture()
  await pay(client())
  mfa.trusted.clear()
  mfa.accepted.clear()
  for (const key of store.entries.keys()) if (!key.endsWith(':mfa')) store.entries.delete(key)
  mfa.accepted.add('own-id')
  const other = client({ rememberMeId: 'own-id', device: 'desk', onMfaChallenge: null })
  expect(await pay(other)).toEqual({ id: 'stp1' })
  const tried = mfa.server.requests.filter(({ path }) => path.endsWith('/step-up')).map(({ body }) => (JSON.parse(body) as { rememberMeId: string }).rememberMeId)
  expect(tried).toEqual(['secret-mfa-id-1', 'own-id'])
  expect(prompts).toEqual(['c1'])
})

it('the store holds the ID encrypted, for 30 days, and only clients with the same password can read it', async () => {
  const { store, client } = await createFixture()
  await pay(client())
  const [[key = '', value = ''] = []] = [...store.entries].filter(([name]) => name.endsWith(':mfa'))
  expect(key).toMatch(/^bill-session:[0-9a-f]{32}:mfa$/)
  expect(value).toMatch(/^[A-Za-z0-9+/]+=*$/)
  expect(Buffer.from(value, 'base64').toString('latin1')).not.toContain('secret-mfa-id')
  expect(store.ttls.get(key)).toBe(30 * 24 * 3_600_000)
  store.entries.set(key, `${value.slice(0, 20)}AAAA${value.slice(24)}`)
  // A changed value is ignored.
  for (const name of store.entries.keys()) if (!name.endsWith(':mfa')) store.entries.delete(name)
  const error = await errorOf(pay(client({ onMfaChallenge: null })))
  expect(error).toMatchObject({ code: 'BDC_1361' })
})

it('a store that fails costs a challenge, not a call', async () => {
  const { prompts, client } = await createFixture()
  const fail = (): never => {
    throw new Error('down')
  }
  const broken: SessionStore = { get: fail, set: fail, delete: fail, lock: fail }
  expect(await pay(client({ sessionStore: broken }))).toEqual({ id: 'stp1' })
  expect(prompts).toEqual(['c1'])
})
