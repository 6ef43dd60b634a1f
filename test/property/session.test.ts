/** Sessions expire at any moment, with concurrent calls and slow session stores. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { methodOf } from '../../src/http/operation-table.js'
import type { HttpClient } from '../../src/resources/http-client.js'
import { SessionExpiredError } from '../../src/errors/index.js'
import { jsonResponse, createClient, errorResponse, runEventLoop } from './in-memory-server.ts'

/** A slow server. The session of a request has expired if `expires` returns true for that request. */
class Server {
  logins = 0
  expirations = 0
  requests = 0
  /** The session of each request by call, and whether the server rejected it as expired. */
  readonly sent = new Map<string, { sessionId: string; expired: boolean }[]>()
  readonly #active = new Set<string>()
  readonly #expires: (request: number) => boolean
  readonly #delay: () => number

  constructor(expires: (request: number) => boolean, delay: () => number) {
    this.#expires = expires
    this.#delay = delay
  }

  readonly fetch = async (request: Request): Promise<Response> => {
    await runEventLoop(this.#delay())
    if (new URL(request.url).pathname === '/connect/v3/login') {
      const sessionId = `s${++this.logins}`
      this.#active.add(sessionId)
      await runEventLoop(this.#delay())
      return jsonResponse(200, { sessionId })
    }
    const sessionId = request.headers.get('sessionId') as string
    const call = request.headers.get('X-Call') ?? ''
    if (this.#expires(this.requests++) && this.#active.delete(sessionId)) this.expirations++
    const expired = !this.#active.has(sessionId)
    this.sent.set(call, [...(this.sent.get(call) ?? []), { sessionId, expired }])
    await runEventLoop(this.#delay())
    return expired ? errorResponse(401, 'BDC_1109') : jsonResponse(200, { id: call })
  }

  /** No call reuses a session that was rejected as expired, and no call sends more than two requests. */
  assertNoReuse(): void {
    for (const requests of this.sent.values()) {
      expect(requests.length).toBeLessThanOrEqual(2)
      expect(new Set(requests.map(({ sessionId }) => sessionId)).size).toBe(requests.length)
    }
  }
}

/** Returns the numbers in turn, and starts over after the last. */
function cycle(numbers: readonly number[]): () => number {
  let index = 0
  return () => numbers[index++ % numbers.length] ?? 0
}

/** A slow store, or a store that drops every value. */
function createStore(delay: () => number, dropsValues: boolean): { get(key: string): Promise<string | undefined>; set(key: string, value: string): Promise<void>; delete(key: string): Promise<void> } {
  const values = new Map<string, string>()
  return {
    get: async (key) => (await runEventLoop(delay()), values.get(key)),
    set: async (key, value) => (await runEventLoop(delay()), void (dropsValues || values.set(key, value))),
    delete: async (key) => (await runEventLoop(delay()), void values.delete(key)),
  }
}

/** The same in all runs, because each further set of credentials costs the derivation of a key. */
const DEV_KEY = 'property-sessions'

const call = (client: HttpClient, id: string): Promise<unknown> => client.send(methodOf('bills', 'get').operation, { path: { billId: id } }, { headers: { 'X-Call': id }, maxRetries: 0 })

const delays = fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 12, size: 'max' })
const conditions = fc.record({ delays, storeDelays: delays, dropsValues: fc.boolean(), maxConcurrency: fc.integer({ min: 1, max: 5 }) })
/** Conditions in which calls reused an expired session in the past: it was still in the store, or the sign-in that created it was not complete. */
const examples: [{ delays: number[]; storeDelays: number[]; dropsValues: boolean; maxConcurrency: number }, number[], number[]][] = [
  [{ delays: [0], storeDelays: [1], dropsValues: false, maxConcurrency: 1 }, [0, 0, 0], [1]],
  [{ delays: [0], storeDelays: [1], dropsValues: false, maxConcurrency: 1 }, [3, 1], [0]],
  [{ delays: [0, 0, 3, 0], storeDelays: [3, 2, 1], dropsValues: false, maxConcurrency: 4 }, [0, 0, 0, 0, 6, 0, 0, 0, 0], [2, 8]],
]

it('sessions that expire at random cause at most one sign-in each, and every call settles', async () => {
  let runs = 0
  let expirations = 0
  const calls = fc.array(fc.nat({ max: 6 }), { minLength: 1, maxLength: 12, size: 'max' })
  const expiresBefore = fc.array(fc.nat({ max: 20 }), { maxLength: 8, size: 'max' })
  const property = fc.asyncProperty(conditions, calls, expiresBefore, async ({ delays, storeDelays, dropsValues, maxConcurrency }, calls, expiresBefore) => {
    runs++
    const server = new Server((request) => expiresBefore.includes(request), cycle(delays))
    const client = createClient({ fetch: server.fetch, maxConcurrency, sessionStore: createStore(cycle(storeDelays), dropsValues), devKey: DEV_KEY })
    const results = await Promise.allSettled(calls.map(async (start, index) => runEventLoop(start).then(() => call(client, String(index)))))
    expirations += server.expirations
    expect(results.length).toBe(calls.length)
    for (const result of results) if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(SessionExpiredError)
    expect(server.logins).toBeGreaterThan(0)
    expect(server.logins).toBeLessThanOrEqual(1 + server.expirations)
    server.assertNoReuse()
  })
  await fc.assert(property, { numRuns: 1_000 + examples.length, examples })
  expect(runs).toBeGreaterThanOrEqual(1_000)
  expect(expirations).toBeGreaterThan(500)
}, 60_000)

it('a session that has worked and expires during concurrent calls is renewed once, and no call fails', async () => {
  let runs = 0
  let expirations = 0
  const rounds = fc.array(fc.record({ calls: fc.integer({ min: 1, max: 10 }), expiresAt: fc.nat({ max: 9 }) }), { minLength: 1, maxLength: 3 })
  const property = fc.asyncProperty(conditions, rounds, fc.integer({ min: 1, max: 3 }), async ({ delays, storeDelays, maxConcurrency }, rounds, clients) => {
    runs++
    let expiringRequest = -1
    const server = new Server((request) => request === expiringRequest, cycle(delays))
    const sessionStore = createStore(cycle(storeDelays), false)
    const first = createClient({ fetch: server.fetch, maxConcurrency, sessionStore, devKey: DEV_KEY })
    const all = [first, ...Array.from({ length: clients - 1 }, () => createClient({ fetch: server.fetch, maxConcurrency, sessionStore, devKey: DEV_KEY }))]
    for (const [round, { calls, expiresAt }] of rounds.entries()) {
      for (const [index, client] of all.entries()) await call(client, `${round} warm-up ${index}`)
      expiringRequest = server.requests + expiresAt
      await Promise.all(Array.from({ length: calls }, (_, index) => call(all[index % clients] as HttpClient, `${round} ${index}`)))
      expiringRequest = -1
    }
    expirations += server.expirations
    // Clients that share a store, as processes do, may sign in at the same time.
    expect(server.logins).toBeLessThanOrEqual(1 + clients * server.expirations)
    server.assertNoReuse()
  })
  await fc.assert(property, { numRuns: 1_000 })
  expect(runs).toBeGreaterThanOrEqual(1_000)
  expect(expirations).toBeGreaterThan(300)
}, 60_000)
