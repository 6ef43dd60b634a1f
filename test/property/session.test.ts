/** Sessions that die at any moment, under calls that run side by side, with stores that take their time. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findOperation } from '../../src/http/operation-table.js'
import type { HttpClient } from '../../src/resources/http-client.js'
import { SessionExpiredError } from '../../src/errors/index.js'
import { jsonResponse, createClient, errorResponse, runEventLoop } from './in-memory-server.ts'

/** A server whose sessions die before the requests that `deaths` names, and which takes its time. */
class Server {
  logins = 0
  deaths = 0
  requests = 0
  /** What each call sent, and which of it the server called dead. */
  readonly sent = new Map<string, { sessionId: string; dead: boolean }[]>()
  readonly #alive = new Set<string>()
  readonly #dies: (request: number) => boolean
  readonly #delay: () => number

  constructor(dies: (request: number) => boolean, delay: () => number) {
    this.#dies = dies
    this.#delay = delay
  }

  readonly fetch = async (request: Request): Promise<Response> => {
    await runEventLoop(this.#delay())
    if (new URL(request.url).pathname === '/connect/v3/login') {
      const sessionId = `s${++this.logins}`
      this.#alive.add(sessionId)
      await runEventLoop(this.#delay())
      return jsonResponse(200, { sessionId })
    }
    const sessionId = request.headers.get('sessionId') as string
    const call = request.headers.get('X-Call') ?? ''
    if (this.#dies(this.requests++) && this.#alive.delete(sessionId)) this.deaths++
    const dead = !this.#alive.has(sessionId)
    this.sent.set(call, [...(this.sent.get(call) ?? []), { sessionId, dead }])
    await runEventLoop(this.#delay())
    return dead ? errorResponse(401, 'BDC_1109') : jsonResponse(200, { id: call })
  }

  /** No call goes on with a session that it was told is dead, and none asks more than twice. */
  check(): void {
    for (const requests of this.sent.values()) {
      expect(requests.length).toBeLessThanOrEqual(2)
      expect(new Set(requests.map(({ sessionId }) => sessionId)).size).toBe(requests.length)
    }
  }
}

/** Numbers in turn, again from the first when they are used up. */
function cycle(numbers: readonly number[]): () => number {
  let index = 0
  return () => numbers[index++ % numbers.length] ?? 0
}

/** A store behind something slow; or one that forgets at once, so that nothing comes from it. */
function makeStore(delay: () => number, forgets: boolean): { get(key: string): Promise<string | undefined>; set(key: string, value: string): Promise<void>; delete(key: string): Promise<void> } {
  const values = new Map<string, string>()
  return {
    get: async (key) => (await runEventLoop(delay()), values.get(key)),
    set: async (key, value) => (await runEventLoop(delay()), void (forgets || values.set(key, value))),
    delete: async (key) => (await runEventLoop(delay()), void values.delete(key)),
  }
}

const call = (client: HttpClient, id: string): Promise<unknown> => client.send(findOperation('bills', 'getBill'), { path: { billId: id } }, { headers: { 'X-Call': id }, maxRetries: 0 })

const delays = fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 12, size: 'max' })
const world = fc.record({ delays, storeDelays: delays, forgets: fc.boolean(), maxConcurrency: fc.integer({ min: 1, max: 5 }) })
/** Worlds in which calls once went on with a dead session: it was in the store yet, or came from a sign-in that was not over. */
const examples: [{ delays: number[]; storeDelays: number[]; forgets: boolean; maxConcurrency: number }, number[], number[]][] = [
  [{ delays: [0], storeDelays: [1], forgets: false, maxConcurrency: 1 }, [0, 0, 0], [1]],
  [{ delays: [0], storeDelays: [1], forgets: false, maxConcurrency: 1 }, [3, 1], [0]],
  [{ delays: [0, 0, 3, 0], storeDelays: [3, 2, 1], forgets: false, maxConcurrency: 4 }, [0, 0, 0, 0, 6, 0, 0, 0, 0], [2, 8]],
]

it('sessions that die at random cost one sign-in each at most, and every call ends', async () => {
  let runs = 0
  let deaths = 0
  const calls = fc.array(fc.nat({ max: 6 }), { minLength: 1, maxLength: 12, size: 'max' })
  const dying = fc.array(fc.nat({ max: 20 }), { maxLength: 8, size: 'max' })
  const property = fc.asyncProperty(world, calls, dying, async ({ delays, storeDelays, forgets, maxConcurrency }, calls, dying) => {
    runs++
    const server = new Server((request) => dying.includes(request), cycle(delays))
    const client = createClient({ fetch: server.fetch, maxConcurrency, sessionStore: makeStore(cycle(storeDelays), forgets) })
    const results = await Promise.allSettled(calls.map(async (start, index) => runEventLoop(start).then(() => call(client, String(index)))))
    deaths += server.deaths
    expect(results.length).toBe(calls.length)
    for (const result of results) if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(SessionExpiredError)
    expect(server.logins).toBeGreaterThan(0)
    expect(server.logins).toBeLessThanOrEqual(1 + server.deaths)
    server.check()
  })
  await fc.assert(property, { numRuns: 1_000 + examples.length, examples })
  expect(runs).toBeGreaterThanOrEqual(1_000)
  expect(deaths).toBeGreaterThan(500)
}, 60_000)

it('a session that has served and dies under parallel calls is renewed once, and no call fails', async () => {
  let runs = 0
  let deaths = 0
  const rounds = fc.array(fc.record({ calls: fc.integer({ min: 1, max: 10 }), dies: fc.nat({ max: 9 }) }), { minLength: 1, maxLength: 3 })
  const property = fc.asyncProperty(world, rounds, fc.integer({ min: 1, max: 3 }), async ({ delays, storeDelays, maxConcurrency }, rounds, clients) => {
    runs++
    let doomed = -1
    const server = new Server((request) => request === doomed, cycle(delays))
    const sessionStore = makeStore(cycle(storeDelays), false)
    const first = createClient({ fetch: server.fetch, maxConcurrency, sessionStore, devKey: `shared-${runs}` })
    const all = [first, ...Array.from({ length: clients - 1 }, () => createClient({ fetch: server.fetch, maxConcurrency, sessionStore, devKey: `shared-${runs}` }))]
    for (const [round, { calls, dies }] of rounds.entries()) {
      for (const [index, client] of all.entries()) await call(client, `${round} warm-up ${index}`)
      doomed = server.requests + dies
      await Promise.all(Array.from({ length: calls }, (_, index) => call(all[index % clients] as HttpClient, `${round} ${index}`)))
      doomed = -1
    }
    deaths += server.deaths
    // Clients that share a store, as processes do, may sign in at the same time.
    expect(server.logins).toBeLessThanOrEqual(1 + clients * server.deaths)
    server.check()
  })
  await fc.assert(property, { numRuns: 1_000 })
  expect(runs).toBeGreaterThanOrEqual(1_000)
  expect(deaths).toBeGreaterThan(300)
}, 60_000)
