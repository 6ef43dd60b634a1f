/** The limit of calls in flight, against a model that is a counter and a line. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findOperation } from '../../src/http/operation-table.js'
import type { HttpClient } from '../../src/resources/http-client.js'
import { jsonResponse, createClient, runEventLoop, runEventLoopUntil } from './in-memory-server.ts'

type Action = { readonly kind: 'call'; readonly client: number } | { readonly kind: 'finish' | 'abort'; readonly which: number }

interface Call {
  readonly id: number
  readonly limit: number
  readonly controller: AbortController
  settled: boolean
}

const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('call' as const), client: fc.nat({ max: 1 }) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('finish' as const), which: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('abort' as const), which: fc.nat() }) },
)

/** Clients with limits of their own that share a key, a server that answers when it is told to, and the model. */
class World {
  readonly calls: Call[] = []
  readonly line: Call[] = []
  readonly running: Call[] = []
  /** The model's order of starts, and the server's. */
  readonly due: number[] = []
  readonly started: number[] = []
  readonly #finish = new Map<number, () => void>()
  readonly #clients: { limit: number; send: HttpClient['send'] }[]
  inFlight = 0
  peak = 0

  constructor(limits: readonly number[], devKey: string) {
    const fetch = (request: Request): Promise<Response> => this.#serve(request)
    this.#clients = limits.map((limit) => ({ limit, send: createClient({ fetch, devKey, sessionId: 's', maxConcurrency: limit, maxRetries: 0 }).send }))
  }

  #serve(request: Request): Promise<Response> {
    const id = Number(request.headers.get('X-Call'))
    this.started.push(id)
    this.peak = Math.max(this.peak, ++this.inFlight)
    const served = new Promise<Response>((resolve, reject) => {
      this.#finish.set(id, () => resolve(jsonResponse(200, { id: String(id) })))
      request.signal.addEventListener('abort', () => reject(request.signal.reason), { once: true })
    })
    return served.finally(() => this.inFlight--)
  }

  async act(action: Action): Promise<void> {
    if (action.kind === 'call') this.#call(action.client)
    else if (action.kind === 'finish') this.#end(this.running[action.which % this.running.length], (call) => this.#finish.get(call.id)?.())
    else this.#end([...this.running, ...this.line][action.which % (this.running.length + this.line.length)], (call) => call.controller.abort(new Error('enough')))
    const as = (): boolean => this.started.length === this.due.length && this.calls.filter((call) => !call.settled).length === this.running.length + this.line.length
    await runEventLoopUntil(as)
    await runEventLoop()
    expect(this.started).toEqual(this.due)
    expect(this.calls.filter((call) => call.settled).length).toBe(this.calls.length - this.running.length - this.line.length)
    expect(this.inFlight).toBe(this.running.length)
  }

  #call(client: number): void {
    const { limit, send } = this.#clients[client % this.#clients.length] as { limit: number; send: HttpClient['send'] }
    const call: Call = { id: this.calls.length, limit, controller: new AbortController(), settled: false }
    this.calls.push(call)
    const sent = send(findOperation('bills', 'getBill'), { path: { billId: 'x' } }, { headers: { 'X-Call': String(call.id) }, signal: call.controller.signal })
    const settle = (): void => void (call.settled = true)
    sent.then(settle, settle)
    this.line.push(call)
    this.#admit()
  }

  #end(call: Call | undefined, how: (call: Call) => void): void {
    if (!call) return
    for (const list of [this.running, this.line]) if (list.includes(call)) list.splice(list.indexOf(call), 1)
    how(call)
    this.#admit()
  }

  /** First come, first served: whoever is at the head waits until there is room for it, and nobody passes. */
  #admit(): void {
    for (let head = this.line[0]; head && this.running.length < head.limit; head = this.line[0]) {
      this.line.shift()
      this.running.push(head)
      this.due.push(head.id)
    }
  }

  /** Ends what runs until nothing is left. */
  async drain(): Promise<void> {
    while (this.running.length) await this.act({ kind: 'finish', which: 0 })
  }
}

it('calls in flight never exceed the limit, start in the order in which they came, and all end', async () => {
  let runs = 0
  let crowded = 0
  const limits = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 2 })
  const property = fc.asyncProperty(limits, fc.array(action, { minLength: 1, maxLength: 25, size: 'max' }), async (limits, actions) => {
    const world = new World(limits, `limit-${++runs}`)
    for (const action of actions) {
      await world.act(action)
      if (world.line.length) crowded++
    }
    await world.drain()
    expect(world.line).toEqual([])
    expect(world.calls.every((call) => call.settled)).toBe(true)
    expect(world.peak).toBeLessThanOrEqual(Math.max(...limits))
  })
  await fc.assert(property, { numRuns: 1_000 })
  expect(runs).toBeGreaterThanOrEqual(1_000)
  expect(crowded).toBeGreaterThan(1_000)
}, 60_000)

it('calls that last and are aborted at random all end, with at most the limit in flight', async () => {
  let runs = 0
  const call = fc.record({ lasts: fc.nat({ max: 4 }), abortAt: fc.option(fc.nat({ max: 12 }), { nil: undefined }), fails: fc.boolean() })
  const property = fc.asyncProperty(fc.integer({ min: 1, max: 5 }), fc.array(call, { minLength: 1, maxLength: 20 }), async (limit, calls) => {
    runs++
    let inFlight = 0
    let peak = 0
    const fetch = async (request: Request): Promise<Response> => {
      const { lasts, fails } = calls[Number(request.headers.get('X-Call'))] as { lasts: number; fails: boolean }
      peak = Math.max(peak, ++inFlight)
      await runEventLoop(lasts)
      inFlight--
      if (fails) throw new TypeError('fetch failed')
      return jsonResponse(200, {})
    }
    const { send } = createClient({ fetch, sessionId: 's', maxConcurrency: limit, maxRetries: 0 })
    const ends = calls.map(async ({ abortAt }, index) => {
      const controller = new AbortController()
      if (abortAt !== undefined) void runEventLoop(abortAt).then(() => controller.abort(new Error('enough')))
      return send(findOperation('bills', 'getBill'), { path: { billId: 'x' } }, { headers: { 'X-Call': String(index) }, signal: controller.signal })
    })
    const results = await Promise.allSettled(ends)
    expect(results.length).toBe(calls.length)
    results.forEach((result, index) => {
      const { fails, abortAt } = calls[index] as { fails: boolean; abortAt: number | undefined }
      if (!fails && abortAt === undefined) expect(result.status).toBe('fulfilled')
    })
    // A fetch that goes on after an abort, as this one does, is out of the limit's hands; without aborts the limit is exact.
    if (calls.every(({ abortAt }) => abortAt === undefined)) expect(peak).toBe(Math.min(limit, calls.length))
  })
  await fc.assert(property, { numRuns: 1_000 })
  expect(runs).toBeGreaterThanOrEqual(1_000)
}, 60_000)
