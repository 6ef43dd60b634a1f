/** What runs a world: it executes handlers in transactions, and records what happens. */
import { SESSIONS, type Session } from './auth/sessions.js'
import type { Call, Handler } from './call.js'
import { assertDescribed } from './contract/assert-described.js'
import type { Delivery } from './events/deliver.js'
import { Faults } from './middleware/faults.js'
import { Journal, maskEntry, type Message, type RequestEntry } from './middleware/journal.js'
import { LimitCounters } from './middleware/limits.js'
import { Rejection } from './errors.js'
import type { Registered } from './resources/registry.js'
import { Scheduler } from './scheduler.js'
import type { Change } from './store/rows.js'
import type { TimerHandler } from './timers.js'
import type { World } from './world.js'

export interface RuntimeOptions {
  readonly registry: ReadonlyMap<string, Registered>
  /** What a timer does when it is due, by its kind. */
  readonly timers: Readonly<Record<string, TimerHandler>>
  readonly real: () => number
  /** Sends webhooks. */
  readonly fetch: typeof globalThis.fetch
  /** Records what a transaction changed, before its response is sent. */
  readonly record?: ((changes: readonly Change[]) => void) | undefined
}

export class Runtime {
  readonly world: World
  readonly faults: Faults
  readonly limits: LimitCounters
  readonly requests: Journal<RequestEntry>
  readonly deliveries: Journal<Delivery>
  readonly messages: Journal<Message>
  readonly scheduler: Scheduler
  readonly #options: RuntimeOptions
  #requestCount = 0

  constructor(world: World, options: RuntimeOptions) {
    this.world = world
    this.#options = options
    this.faults = new Faults(options.registry)
    this.limits = new LimitCounters(options.real)
    this.requests = new Journal(world.config.journalSize, maskEntry)
    this.deliveries = new Journal(world.config.journalSize)
    this.messages = new Journal(world.config.journalSize)
    const { timers, record, fetch } = options
    this.scheduler = new Scheduler({ world, timers, record, fetch, deliveries: this.deliveries, commit: (change) => this.commit(change), onFailure: ({ kind, message }) => this.#noteFailure(kind, message) })
    world.send = (message) => this.messages.add({ ...message, time: new Date(world.clock.now()).toISOString() })
    world.countMessage = (userId) => world.config.limits && this.limits.countInMinute(world, `messages ${userId}`, world.config.limits.messagesPerMinute, 'messages')
  }

  nextRequestId(): number {
    return ++this.#requestCount
  }

  /** Runs the handler of a call in a transaction. @throws Rejection if a rule rejects the call; then nothing has changed. */
  execute(call: Call): { status: number; body: unknown } {
    const { operation } = call
    const registered = this.#options.registry.get(operation.id)
    if (!registered?.handler) throw new Rejection(501, [{ code: 'BDC_1121', message: `The emulator does not support ${operation.id} yet.`, category: 'SERVER' }])
    const { handler } = registered
    const body = this.#run(call, handler)
    if (operation.responseSchema === undefined) return { status: operation.status, body: isBytes(body) ? body : undefined }
    const projected = this.world.projection(operation.responseSchema)(body)
    if (this.world.config.checkResponses) assertDescribed(this.world.validator(operation.responseSchema), `The response of ${operation.id}`, projected)
    return { status: operation.status, body: projected }
  }

  #run(call: Call, handler: Handler): unknown {
    try {
      return this.commit(() => handler(call))
    } catch (error) {
      for (const change of call.kept) this.commit(change)
      throw error
    }
  }

  /** Calls an operation without HTTP, as the seed and simulations do. The input is not validated. */
  invoke(id: string, owner: string, input: { path?: Record<string, string>; body?: unknown; query?: Record<string, string>; session?: Session } = {}): unknown {
    const { world } = this
    const { path = {}, body, query = {}, session } = input
    const call: Call = { world, operation: world.contract.operation(id), path, query, body, bytes: undefined, headers: new Headers(), origin: 'http://127.0.0.1', now: world.clock.now(), session, owner, kept: [] }
    return this.execute(call).body
  }

  /** Runs a change in a transaction, and records it. A change moves a clock that stands still by a millisecond. */
  commit<T>(change: () => T): T {
    const { store, clock } = this.world
    return store.transaction(change, (changes) => {
      if (changes.some(({ collection }) => collection !== SESSIONS)) clock.tick()
      this.#options.record?.(changes)
    }).result
  }

  /** Starts what is due now, without waiting for it. If it fails, the next request tries again and reports the error. */
  wake(): void {
    try {
      this.scheduler.runDue()
    } catch {
      // The disk may be full.
    }
  }

  /** Records the time of a running clock, so that it goes on from there after a restart. A failure shows in the next request that writes. */
  recordTime(): void {
    const { store, clock } = this.world
    try {
      if (clock.speed > 0) store.transaction(() => clock.settle(), this.#options.record)
    } catch {
      // The disk may be full.
    }
  }

  #noteFailure(kind: string, message: string): void {
    this.requests.add({ id: this.nextRequestId(), time: new Date(this.world.clock.now()).toISOString(), method: 'TIMER', path: kind, operation: undefined, status: 500, owner: '', request: undefined, response: { error: { message } } })
  }
}

const isBytes = (body: unknown): boolean => body instanceof Object && 'bytes' in body
