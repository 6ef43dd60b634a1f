import type { AcquireOptions, Lease, Limiter, ReserveOptions } from 'bill-sdk'
import { textOf, type Connection } from '../clients/connection.js'
import type { CreateKeys } from '../keys.js'
import { ACQUIRE } from '../scripts/acquire.js'
import { RESERVE } from '../scripts/reserve.js'
import type { ServerMonitor } from '../server-monitor.js'
import type { HeldLease, Leases } from './leases.js'
import { LocalWindows } from './local-windows.js'
import type { WakeUps } from './wake-ups.js'

/** A waiter that has not checked its turn for this long is skipped: its process must have stopped. */
const WAITER_MS = 3_000

/** What the SDK needs if Redis fails. */
const GRANTED: Turn = { isGranted: true, waitMs: 0, ticket: '' }

export interface RedisLimiterOptions {
  readonly connection: Connection
  readonly monitor: ServerMonitor
  readonly keys: CreateKeys
  readonly leases: Leases
  readonly wakeUps: WakeUps
  readonly leaseMs: number
  readonly createId: () => string
}

/** The reply of a script that a waiter checks its turn with. */
interface Turn {
  readonly isGranted: boolean
  /** Milliseconds until a place can become free by itself. Infinity: only if a call ends. */
  readonly waitMs: number
  /** The place in line. */
  readonly ticket: string
}

/**
 * The limits of a fleet. While Redis fails, it grants places at once: the SDK asks only for calls that have a place in the limits of their process. Starts are then
 * counted in this process.
 */
export class RedisLimiter implements Limiter {
  readonly #options: RedisLimiterOptions
  readonly #windows = new LocalWindows()

  constructor(options: RedisLimiterOptions) {
    this.#options = options
  }

  async acquire(name: string, { limit, leaseMs, signal, onWaiting }: AcquireOptions): Promise<Lease> {
    const { leases, createId } = this.#options
    signal.throwIfAborted()
    const lease: HeldLease = { id: createId(), name, limit, callLeaseMs: leaseMs, deadline: Infinity, isReleased: false }
    try {
      await this.#waitInLine(lease.id, { signal, onWaiting }, async (ticket) => (await this.#tryAcquire(lease, ticket)) ?? GRANTED)
    } catch (error) {
      leases.release(lease)
      throw error
    }
    leases.hold(lease)
    return { renew: () => leases.renew(lease), release: () => leases.release(lease) }
  }

  async reserve(name: string, { limit, windowMs, signal, onWaiting }: ReserveOptions): Promise<void> {
    const id = this.#options.createId()
    const windows = this.#windows
    const check = async (ticket: string): Promise<Turn> => {
      const turn = await this.#tryReserve(name, [limit, windowMs, id, ticket, WAITER_MS])
      if (turn?.isGranted) windows.add(name, windowMs)
      if (turn) return turn
      const waitMs = windows.take(name, id, limit, windowMs)
      return { isGranted: waitMs === 0, waitMs, ticket }
    }
    await this.#waitInLine(id, { signal, onWaiting }, check).finally(() => windows.leave(name, id))
  }

  /** Checks the turn until it comes. */
  async #waitInLine(id: string, { signal, onWaiting }: Pick<AcquireOptions, 'signal' | 'onWaiting'>, check: (ticket: string) => Promise<Turn>): Promise<void> {
    const waiter = this.#options.wakeUps.register(id)
    let ticket = ''
    try {
      for (;;) {
        signal.throwIfAborted()
        waiter.reset()
        const turn = await check(ticket)
        if (turn.isGranted) return
        ticket = turn.ticket
        onWaiting?.()
        await waiter.sleep(turn.waitMs, signal)
      }
    } finally {
      waiter.end()
    }
  }

  async #tryAcquire({ name, id, limit }: HeldLease, ticket: string): Promise<Turn | undefined> {
    const { connection, monitor, keys, leaseMs } = this.#options
    const { leases, waiters, seen, server } = keys(name)
    const reply = await monitor.run(name, (known) => connection.evalScript(ACQUIRE, [leases, waiters, seen, server], [limit, leaseMs, id, ticket, WAITER_MS, known]))
    if (reply === undefined) return undefined
    monitor.noteRun(name, textOf((reply as unknown[])[3]))
    return parseTurn(reply)
  }

  async #tryReserve(name: string, args: readonly (string | number)[]): Promise<Turn | undefined> {
    const { connection, monitor, keys } = this.#options
    const { starts, waiters, seen } = keys(`${name}:window`)
    const reply = await monitor.run(name, () => connection.evalScript(RESERVE, [starts, waiters, seen], args))
    return reply === undefined ? undefined : parseTurn(reply)
  }
}

function parseTurn(reply: unknown): Turn {
  const [isGranted, waitMs, ticket] = reply as [number, number, unknown]
  return { isGranted: Number(isGranted) === 1, waitMs: Number(waitMs) < 0 ? Infinity : Number(waitMs), ticket: textOf(ticket) }
}
