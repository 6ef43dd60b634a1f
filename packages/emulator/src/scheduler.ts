/** Runs what falls due: timers in their order, and the deliveries of webhooks, one at a time. */
import { ControlError } from './control/control-error.js'
import { deliver, startAttempt, type Attempt, type DeliveryContext } from './events/deliver.js'
import { DELIVERY } from './events/emit.js'
import type { Change } from './store/rows.js'
import type { TimerHandler } from './timers.js'

export interface SchedulerContext extends DeliveryContext {
  /** What a timer does when it is due, by its kind. */
  readonly timers: Readonly<Record<string, TimerHandler>>
  readonly record: ((changes: readonly Change[]) => void) | undefined
  /** Sends webhooks. */
  readonly fetch: typeof globalThis.fetch
  /** Called for a timer that failed. It is not run again. */
  onFailure(error: TimerError): void
}

/** An advance that runs more timers than this has a rule that never ends. */
const MAX_TIMERS = 100_000

/** A timer whose rule threw an error. */
export class TimerError extends Error {
  override readonly name = 'TimerError'
  readonly kind: string

  constructor(kind: string, cause: unknown) {
    super(`The timer ${kind} failed and is not run again: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
    this.kind = kind
  }
}

export class Scheduler {
  readonly #context: SchedulerContext
  /** Attempts that wait for their turn, in order. */
  readonly #pending = new Set<Attempt>()
  #delivering: Promise<void> | undefined
  #abort = new AbortController()
  #advancing: Promise<void> = Promise.resolve()

  constructor(context: SchedulerContext) {
    this.#context = context
  }

  /** Runs the timers that are due now. It does not wait for deliveries, because a receiver may call the emulator before it responds. */
  runDue(): void {
    for (let hasRun = true; hasRun; ) hasRun = this.#runNext(this.#context.world.clock.now())
    void this.#deliver()
  }

  /**
   * Moves the clock to a time and runs what falls due on the way, in order. Resolves when the deliveries ended.
   * @throws TimerError for the first timer that failed; the others have run, and the clock has moved.
   */
  advanceTo(time: number): Promise<void> {
    const run = this.#advancing.then(() => this.#advance(time))
    this.#advancing = run.catch(() => undefined)
    return run
  }

  /** Resolves when everything that is due now is done. */
  async settled(): Promise<void> {
    do {
      this.runDue()
      await this.#deliver()
    } while (this.#isDue(this.#context.world.clock.now()))
  }

  /** Ends the deliveries, and forgets those that wait. What was on its way is not recorded. */
  drop(): void {
    this.#abort.abort()
    this.#abort = new AbortController()
    this.#pending.clear()
  }

  /** Ends the deliveries. What was on its way is repeated by an emulator that goes on from the state. */
  async close(): Promise<void> {
    this.drop()
    await this.#delivering
  }

  async #advance(time: number): Promise<void> {
    const { world, record } = this.#context
    const failures: TimerError[] = []
    let count = 0
    do {
      if (count++ > MAX_TIMERS) throw new ControlError(`The clock ran ${MAX_TIMERS} timers and more were due. Advance in smaller steps.`)
      // What a delivery leads to, such as a retry, belongs before what is due later.
      await this.#deliver()
    } while (this.#runNext(time, failures))
    world.store.transaction(() => world.clock.set(time), record)
    if (failures[0]) throw failures[0]
  }

  #isDue(time: number): boolean {
    const due = this.#context.world.clock.nextDue()
    return due !== undefined && due <= time
  }

  /** Runs the next timer that is due at or before a time. @returns false if there is none. */
  #runNext(time: number, failures: TimerError[] = []): boolean {
    if (!this.#isDue(time)) return false
    const { commit, world, onFailure } = this.#context
    try {
      const attempt = commit(() => this.#run(time))
      if (attempt) this.#pending.add(attempt)
    } catch (error) {
      if (!(error instanceof TimerError)) throw error
      // Its changes were undone, and so was its removal.
      commit(() => world.clock.takeDue(time))
      failures.push(error)
      onFailure(error)
    }
    return true
  }

  #run(time: number): Attempt | undefined {
    const { world, timers } = this.#context
    const timer = world.clock.takeDue(time)
    if (!timer) return undefined
    world.clock.set(timer.due)
    if (timer.kind === DELIVERY) return startAttempt(world, timer.payload)
    try {
      timers[timer.kind]?.(world, timer.payload)
    } catch (error) {
      throw new TimerError(timer.kind, error)
    }
    return undefined
  }

  /** Resolves when no delivery is on its way. */
  #deliver(): Promise<void> {
    if (!this.#delivering && this.#pending.size) this.#delivering = this.#deliverPending()
    return this.#delivering ?? Promise.resolve()
  }

  async #deliverPending(): Promise<void> {
    for (const attempt of this.#pending) {
      this.#pending.delete(attempt)
      await deliver(this.#context, this.#context.fetch, attempt, this.#abort.signal).catch(() => undefined)
    }
    this.#delivering = undefined
  }
}
