/** Compares the limit of concurrent calls with a model: a counter and a queue. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { methodOf } from '../../src/http/operation-table.js'
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

/** Clients with separate limits that share a key, a server that responds on command, and the model. */
class Simulation {
  readonly calls: Call[] = []
  readonly queue: Call[] = []
  readonly running: Call[] = []
  /** The order in which calls start: in the model, and on the server. */
  readonly expectedStarts: number[] = []
  readonly started: number[] = []
  readonly #respond = new Map<number, () => void>()
  readonly #clients: { limit: number; send: HttpClient['send'] }[]
  inFlight = 0
  peak = 0

  constructor(limits: readonly number[], devKey: string) {
    const fetch = (request: Request): Promise<Response> => this.#serve(request)
    this.#clients = limits.map((limit) => ({ limit, send: createClient({ fetch, devKey, sessionId: 's', maxConcurrency: limit, maxRetries: 0 }).send }))
  }

  /** The key of the limit is a hash, which each client computes with its first call. Without this call, that time would change the order. */
  async warmUp(): Promise<void> {
    for (const { send } of this.#clients) await send(methodOf('bills', 'get').operation, { path: { billId: 'x' } }, { headers: { 'X-Call': 'warm-up' } })
  }

  #serve(request: Request): Promise<Response> {
    const name = request.headers.get('X-Call')
    if (name === 'warm-up') return Promise.resolve(jsonResponse(200, { id: 'x' }))
    const id = Number(name)
    this.started.push(id)
    this.peak = Math.max(this.peak, ++this.inFlight)
    const served = new Promise<Response>((resolve, reject) => {
      this.#respond.set(id, () => resolve(jsonResponse(200, { id: String(id) })))
      request.signal.addEventListener('abort', () => reject(request.signal.reason), { once: true })
    })
    return served.finally(() => this.inFlight--)
  }

  async perform(action: Action): Promise<void> {
    if (action.kind === 'call') this.#startCall(action.client)
    else if (action.kind === 'finish') this.#endCall(this.running[action.which % this.running.length], (call) => this.#respond.get(call.id)?.())
    else this.#endCall([...this.running, ...this.queue][action.which % (this.running.length + this.queue.length)], (call) => call.controller.abort(new Error('aborted')))
    const matchesModel = (): boolean => this.started.length === this.expectedStarts.length && this.calls.filter((call) => !call.settled).length === this.running.length + this.queue.length
    await runEventLoopUntil(matchesModel)
    await runEventLoop()
    expect(this.started).toEqual(this.expectedStarts)
    expect(this.calls.filter((call) => call.settled).length).toBe(this.calls.length - this.running.length - this.queue.length)
    expect(this.inFlight).toBe(this.running.length)
  }

  #startCall(client: number): void {
    const { limit, send } = this.#clients[client % this.#clients.length] as { limit: number; send: HttpClient['send'] }
    const call: Call = { id: this.calls.length, limit, controller: new AbortController(), settled: false }
    this.calls.push(call)
    const sent = send(methodOf('bills', 'get').operation, { path: { billId: 'x' } }, { headers: { 'X-Call': String(call.id) }, signal: call.controller.signal })
    const settle = (): void => void (call.settled = true)
    sent.then(settle, settle)
    this.queue.push(call)
    this.#startQueued()
  }

  #endCall(call: Call | undefined, end: (call: Call) => void): void {
    if (!call) return
    for (const list of [this.running, this.queue]) if (list.includes(call)) list.splice(list.indexOf(call), 1)
    end(call)
    this.#startQueued()
  }

  /** First in, first out: the first call of the queue waits until its limit allows it to start, and no other call starts before it. */
  #startQueued(): void {
    for (let head = this.queue[0]; head && this.running.length < head.limit; head = this.queue[0]) {
      this.queue.shift()
      this.running.push(head)
      this.expectedStarts.push(head.id)
    }
  }

  /** Finishes the running calls until none is left. */
  async drain(): Promise<void> {
    while (this.running.length) await this.perform({ kind: 'finish', which: 0 })
  }
}

it('concurrent calls never exceed the limit, start in order, and all settle', async () => {
  let runs = 0
  let queued = 0
  const limits = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 2 })
  const property = fc.asyncProperty(limits, fc.array(action, { minLength: 1, maxLength: 25, size: 'max' }), async (limits, actions) => {
    const simulation = new Simulation(limits, `limit-${++runs}`)
    await simulation.warmUp()
    for (const action of actions) {
      await simulation.perform(action)
      if (simulation.queue.length) queued++
    }
    await simulation.drain()
    expect(simulation.queue).toEqual([])
    expect(simulation.calls.every((call) => call.settled)).toBe(true)
    expect(simulation.peak).toBeLessThanOrEqual(Math.max(...limits))
  })
  await fc.assert(property, { numRuns: 1_000 })
  expect(runs).toBeGreaterThanOrEqual(1_000)
  expect(queued).toBeGreaterThan(1_000)
}, 60_000)

it('calls of random duration that are aborted at random all settle, within the limit', async () => {
  let runs = 0
  const call = fc.record({ duration: fc.nat({ max: 4 }), abortAt: fc.option(fc.nat({ max: 12 }), { nil: undefined }), fails: fc.boolean() })
  const property = fc.asyncProperty(fc.integer({ min: 1, max: 5 }), fc.array(call, { minLength: 1, maxLength: 20 }), async (limit, calls) => {
    runs++
    let inFlight = 0
    let peak = 0
    const fetch = async (request: Request): Promise<Response> => {
      const { duration, fails } = calls[Number(request.headers.get('X-Call'))] as { duration: number; fails: boolean }
      peak = Math.max(peak, ++inFlight)
      await runEventLoop(duration)
      inFlight--
      if (fails) throw new TypeError('fetch failed')
      return jsonResponse(200, {})
    }
    const { send } = createClient({ fetch, sessionId: 's', maxConcurrency: limit, maxRetries: 0 })
    const promises = calls.map(async ({ abortAt }, index) => {
      const controller = new AbortController()
      if (abortAt !== undefined) void runEventLoop(abortAt).then(() => controller.abort(new Error('aborted')))
      return send(methodOf('bills', 'get').operation, { path: { billId: 'x' } }, { headers: { 'X-Call': String(index) }, signal: controller.signal })
    })
    const results = await Promise.allSettled(promises)
    expect(results.length).toBe(calls.length)
    results.forEach((result, index) => {
      const { fails, abortAt } = calls[index] as { fails: boolean; abortAt: number | undefined }
      if (!fails && abortAt === undefined) expect(result.status).toBe('fulfilled')
    })
    // This fetch continues after an abort, which the limit cannot control. Without aborts, the limit is exact.
    if (calls.every(({ abortAt }) => abortAt === undefined)) expect(peak).toBe(Math.min(limit, calls.length))
  })
  await fc.assert(property, { numRuns: 1_000 })
  expect(runs).toBeGreaterThanOrEqual(1_000)
}, 60_000)
