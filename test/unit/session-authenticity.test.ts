/** The store is not trusted: only a client with the same credentials, password included, accepts what it holds. */
import { expect, it, onTestFinished } from 'vitest'
import { createSessionSeal } from '../../src/auth/session-seal.js'
import { Bill, type BillOptions, type SessionStore } from '../../src/index.js'
import { uniqueText } from '../helpers/test-client.ts'
import { startFaultServer, type FaultServer } from '../helpers/fault-server.ts'

interface Fixture {
  server: FaultServer
  entries: Map<string, string>
  identity: { devKey: string; username: string; password: string; organizationId: string }
  client: (options?: BillOptions) => Bill
}

async function createFixture(): Promise<Fixture> {
  const server = await startFaultServer()
  onTestFinished(() => server.close())
  const entries = new Map<string, string>()
  const identity = { devKey: uniqueText('devKey'), username: uniqueText('username'), password: uniqueText('password'), organizationId: uniqueText('00801') }
  return { server, entries, identity, client: (options) => new Bill({ baseUrl: server.url, ...identity, sessionStore: entries as SessionStore, ...options }) }
}
const sessionsOf = ({ server }: Fixture): (string | undefined)[] => server.calls.map(({ headers }) => headers['sessionid'])

it('a client with another password signs in by itself, although the store holds a session of the same user', async () => {
  const fixture = await createFixture()
  await fixture.client().vendors.get('a')
  await fixture.client({ password: 'wrong' }).vendors.get('b')
  expect(sessionsOf(fixture)).toEqual(['s1', 's2'])
  expect(fixture.server.logins).toBe(2)
})

it('a session that someone writes into the store is ignored, and replaced by a new one', async () => {
  const fixture = await createFixture()
  await fixture.client().vendors.get('a')
  const [[key, value]] = [...fixture.entries] as [[string, string]]
  const own = JSON.parse(value) as { v: number; sessionId: string; usedAt: number; mac: string }
  const planted = [
    { ...own, sessionId: 'planted' },
    { ...own, usedAt: own.usedAt + 1 },
    { sessionId: 'planted', usedAt: own.usedAt },
    { ...own, mac: '' },
    { ...own, mac: 'not base64!' },
    { ...own, mac: null },
    { ...own, sessionId: 'x'.repeat(200_000) },
    { ...own, sessionId: 'x'.repeat(9_000) },
  ]
  for (const [index, value] of planted.entries()) {
    fixture.entries.set(key, JSON.stringify(value))
    await fixture.client().vendors.get('b')
    expect(sessionsOf(fixture).at(-1)).toBe(`s${index + 2}`)
  }
  await fixture.client().vendors.get('c')
  expect(fixture.server.logins).toBe(planted.length + 1)
})

it('a value that was stored for another identity is ignored, also if it is copied to the right key', async () => {
  const fixture = await createFixture()
  await fixture.client().vendors.get('a')
  const [own] = fixture.entries.keys()
  const others: BillOptions[] = [{ devKey: uniqueText('k') }, { username: uniqueText('u') }, { organizationId: uniqueText('o') }, { baseUrl: fixture.server.url.replace('127.0.0.1', 'localhost') }]
  for (const other of others) {
    const before = new Set(fixture.entries.keys())
    await fixture.client(other).vendors.get('b')
    const key = [...fixture.entries.keys()].find((candidate) => !before.has(candidate)) as string
    fixture.entries.set(own as string, fixture.entries.get(key) as string)
    await fixture.client().vendors.get('c')
  }
  expect(fixture.server.logins).toBe(1 + 2 * others.length)
})

it('the session of a response that is too long for a header is an error, and is not stored', async () => {
  await using server = await startFaultServer({}, { login: { json: { sessionId: 'x'.repeat(9_000) } } })
  const entries = new Map<string, string>()
  const bill = new Bill({ baseUrl: server.url, devKey: uniqueText('k'), username: 'u', password: 'p', organizationId: 'o', sessionStore: entries as SessionStore })
  await expect(bill.vendors.get('a')).rejects.toMatchObject({ name: 'ResponseParseError' })
  expect(entries.size).toBe(0)
})

it('the format is stable, because processes with other versions share the store', async () => {
  const seal = await createSessionSeal(['https://bill.test', 'key', 'user', '008'], 'password')
  expect(seal.key).toBe('bill-session:c7883a9b43a4efc4aaa1797ca794fc09')
  expect(await seal.sign(['s1', 1_700_000_000_000])).toBe('iFa0TapW2XWgSNnlKKXTvCtrWPxTmv2i9otLQDpA9vg=')
})
