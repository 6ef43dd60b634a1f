/** Virtual time, and the timers that are due on it. */
import type { Store } from '../store/store.js'
import { TimerQueue } from './timer-queue.js'
import { TIMERS, type Timer } from './timer.js'

const STATE = 'clock'
const MAX_SPEED = 1_000_000

const timerIdOf = (recordId: string, kind: string): string => `${kind} ${recordId}`

/** A clock that stands still until it is advanced, or runs at a multiple of real time. */
export class Clock {
  readonly #store: Store
  readonly #real: () => number
  readonly #queue: TimerQueue
  /** Set while the clock runs: the real time when it was started, and its speed. */
  #running: { readonly since: number; readonly speed: number } | undefined

  constructor(store: Store, real: () => number) {
    this.#store = store
    this.#real = real
    this.#queue = new TimerQueue(store)
  }

  /** Begins a world's time. */
  start(time: number): void {
    this.#store.insert(STATE, '', STATE, { now: time })
    this.resume()
  }

  /** Lets a running clock go on from the stored time, after the store was replaced. */
  resume(): void {
    if (this.#running) this.#running = { ...this.#running, since: this.#real() }
  }

  now(): number {
    return this.#base() + this.#elapsed()
  }

  get speed(): number {
    return this.#running?.speed ?? 0
  }

  /** @param speed 0 stops the clock; 1 is real time. @throws RangeError if it is negative or too large. */
  run(speed: number): void {
    if (!(speed >= 0 && speed <= MAX_SPEED)) throw new RangeError(`speed must be from 0 to ${MAX_SPEED}.`)
    this.settle()
    this.#running = speed === 0 ? undefined : { since: this.#real(), speed }
  }

  /** Moves to a later time. Does not run timers: `takeDue` returns them. A time that is not later is ignored, because time never goes back. */
  set(to: number): void {
    if (to > this.now()) this.#write(to)
  }

  /** Stores the time of a running clock, for a snapshot. */
  settle(): void {
    this.#write(this.now())
  }

  /** Moves a clock that stands still by a millisecond, so that the order of writes shows in their times. */
  tick(): void {
    if (!this.#running) this.set(this.#base() + 1)
  }

  /** @param due in milliseconds since 1970. @returns the ID of the timer. */
  schedule(due: number, kind: string, payload: Timer['payload']): string {
    const id = this.#store.createId('tmr')
    this.#queue.add(this.#store.insert<Timer>(TIMERS, '', id, { due, kind, payload }))
    return id
  }

  cancel(id: string): void {
    this.#store.delete(TIMERS, id)
  }

  /**
   * Schedules what happens to a record: at once if the time is past. A record has at most one timer of a kind, so this one takes the place of an earlier one.
   * @param payload gets the ID of the record as `id`.
   */
  scheduleFor(recordId: string, kind: string, due: number, payload: Timer['payload'] = {}): void {
    this.cancelFor(recordId, kind)
    this.#queue.add(this.#store.insert<Timer>(TIMERS, '', timerIdOf(recordId, kind), { due: Math.max(due, this.now()), kind, payload: { ...payload, id: recordId } }))
  }

  cancelFor(recordId: string, kind: string): void {
    this.cancel(timerIdOf(recordId, kind))
  }

  /** The timer of a kind that a record has. */
  timerFor(recordId: string, kind: string): Timer | undefined {
    return this.#store.get<Timer>(TIMERS, timerIdOf(recordId, kind))?.data
  }

  timers(): (Timer & { readonly id: string })[] {
    return this.#store.all<Timer>(TIMERS).map(({ id, data }) => ({ id, ...data }))
  }

  /** When the next timer is due. */
  nextDue(): number | undefined {
    return this.#queue.next()?.data.due
  }

  /** Removes the next timer that is due at or before a time, and returns it. Ties are broken by the order of creation. */
  takeDue(until: number): (Timer & { readonly id: string }) | undefined {
    const next = this.#queue.next()
    if (!next || next.data.due > until) return undefined
    this.cancel(next.id)
    return { id: next.id, ...next.data }
  }

  #write(now: number): void {
    const row = this.#store.get<{ now: number }>(STATE, STATE)
    if (!row) throw new Error('The world has no clock.')
    this.resume()
    if (now !== row.data.now) this.#store.update(STATE, row, { now })
  }

  #base(): number {
    return (this.#store.get<{ now: number }>(STATE, STATE) as { data: { now: number } }).data.now
  }

  #elapsed(): number {
    return this.#running ? Math.max(0, this.#real() - this.#running.since) * this.#running.speed : 0
  }
}
