import type { AcquireOptions, Lease, Limiter, ReserveOptions } from 'bill-sdk'
import { textOf, type Connection } from '../clients/connection.js'
import type { CreateKeys } from '../keys.js'
import { ACQUIRE } from '../scripts/acquire.js'
import { RESERVE } from '../scripts/reserve.js'
import type { ServerMonitor } from '../server-monitor.js'
import type { HeldLease, Leases } from './leases.js'
import type { WakeUps } from './wake-ups.js'

/** A waiter that has not checked its turn for this long is skipped: its process must have stopped. */
const WAITER_MS = 3_000

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

/** The limits of a fleet. While Redis fails, it grants everything at once: the SDK asks only for calls that have a place in the limits of their process. */
export class RedisLimiter implements Limiter {
  readonly #options: RedisLimiterOptions

  constructor(options: RedisLimiterOptions) {
    this.#options = options
  }

  async acquire(name: string, { limit, leaseMs, signal }: AcquireOptions): Promise<Lease> {
    const { leases, createId } = this.#options
    signal.throwIfAborted()
    const lease: HeldLease = { id: createId(), name, limit, deadline: Infinity }
    const renew = (): void => void (lease.deadline = performance.now() + leaseMs)
    try {
      await this.#waitInLine(lease.id, signal, (ticket) => this.#tryAcquire(lease, ticket))
    } catch (error) {
      leases.release(lease)
      throw error
    }
    renew()
    leases.hold(lease)
    return { renew, release: () => leases.release(lease) }
  }

  async reserve(name: string, { limit, windowMs, signal }: ReserveOptions): Promise<void> {
    const id = this.#options.createId()
    await this.#waitInLine(id, signal, (ticket) => this.#tryReserve(name, [limit, windowMs, id, ticket, WAITER_MS]))
  }

  /** Checks the turn until it comes, or until Redis fails. */
  async #waitInLine(id: string, signal: AbortSignal, check: (ticket: string) => Promise<Turn | undefined>): Promise<void> {
    const waiter = this.#options.wakeUps.register(id)
    let ticket = ''
    try {
      for (;;) {
        signal.throwIfAborted()
        waiter.reset()
        const turn = await check(ticket)
        if (!turn || turn.isGranted) return
        ticket = turn.ticket
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
