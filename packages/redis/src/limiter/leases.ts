import type { CreateKeys } from '../keys.js'
import { RELEASE } from '../scripts/release.js'
import { RENEW } from '../scripts/renew.js'
import type { Script } from '../scripts/script.js'
import { textOf, type Connection } from '../clients/connection.js'
import type { ServerMonitor } from '../server-monitor.js'

/** Leases that could not be released are kept for a later attempt, this many. They also end by themselves. */
const MAX_UNRELEASED = 10_000

/** A place in a limit that a call of this process holds. */
export interface HeldLease {
  readonly id: string
  readonly name: string
  readonly limit: number
  /** The lease ends if the call neither renews nor releases it for this long. */
  readonly callLeaseMs: number
  /** When it ends. */
  deadline: number
  /** Whether the call released it. */
  isReleased: boolean
}

export interface LeasesOptions {
  readonly connection: Connection
  readonly monitor: ServerMonitor
  readonly keys: CreateKeys
  readonly channelPrefix: string
  readonly leaseMs: number
}

/** The leases of this process. One timer renews them all. */
export class Leases {
  readonly #options: LeasesOptions
  readonly #held = new Set<HeldLease>()
  readonly #unreleased = new Set<HeldLease>()
  #timer: NodeJS.Timeout | undefined

  constructor(options: LeasesOptions) {
    this.#options = options
  }

  hold(lease: HeldLease): void {
    lease.deadline = performance.now() + lease.callLeaseMs
    this.#held.add(lease)
    this.#timer ??= setInterval(() => this.renewAll(), this.#options.leaseMs / 3).unref()
  }

  /** Registers the lease again if it ended, because the event loop was blocked: its call is still running. */
  renew(lease: HeldLease): void {
    if (lease.isReleased) return
    const hasEnded = !this.#held.has(lease)
    this.hold(lease)
    if (hasEnded) void this.#renew([lease])
  }

  /** Ends a lease, or a wait for one. */
  release(lease: HeldLease): void {
    lease.isReleased = true
    this.#held.delete(lease)
    void this.#sendRelease([lease])
  }

  /** Renews all leases, and releases those that Redis did not hear of. A Redis that forgot a running call hears of it. */
  renewAll(): void {
    const now = performance.now()
    for (const lease of this.#held) if (lease.deadline <= now) this.#held.delete(lease)
    const unreleased = [...this.#unreleased]
    this.#unreleased.clear()
    for (const leases of byName(this.#held)) void this.#renew(leases)
    for (const leases of byName(unreleased)) void this.#sendRelease(leases)
    if (this.#held.size > 0 || unreleased.length > 0) return
    clearInterval(this.#timer)
    this.#timer = undefined
  }

  async #renew(leases: readonly [HeldLease, ...HeldLease[]]): Promise<void> {
    const { monitor, keys, leaseMs } = this.#options
    const { name } = leases[0]
    const { leases: key, server } = keys(name)
    const run = await monitor.run(name, (known) => this.#eval(RENEW, [key, server], [leaseMs, known, ...leases.map(({ id }) => id)]))
    if (run !== undefined) monitor.noteRun(name, textOf(run))
    // Their release can arrive before a renewal whose script had to be loaded.
    const [first, ...others] = leases.filter(({ isReleased }) => isReleased)
    if (first) void this.#sendRelease([first, ...others])
  }

  async #sendRelease(leases: readonly [HeldLease, ...HeldLease[]]): Promise<void> {
    const { monitor, keys, channelPrefix } = this.#options
    const { name, limit } = leases[0]
    const key = keys(name)
    const release = () => this.#eval(RELEASE, [key.leases, key.waiters, key.seen], [limit, channelPrefix, ...leases.map(({ id }) => id)])
    const woken = await monitor.run(name, release, false)
    if (woken === undefined && this.#unreleased.size < MAX_UNRELEASED) for (const lease of leases) this.#unreleased.add(lease)
  }

  #eval(script: Script, keys: string[], args: (string | number)[]): Promise<unknown> {
    return this.#options.connection.evalScript(script, keys, args)
  }
}

function byName(leases: Iterable<HeldLease>): [HeldLease, ...HeldLease[]][] {
  const groups = new Map<string, [HeldLease, ...HeldLease[]]>()
  for (const lease of leases) {
    const group = groups.get(lease.name)
    if (group) group.push(lease)
    else groups.set(lease.name, [lease])
  }
  return [...groups.values()]
}
