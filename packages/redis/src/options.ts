/** Options of `createRedisCoordinator`. */
export interface RedisCoordinatorOptions {
  /** What the names of all Redis keys and channels start with. Defaults to `bill`. Processes with the same prefix share sessions, limits and events. */
  readonly prefix?: string | undefined
  /**
   * Milliseconds after which the places of a killed process are free again. Running calls renew their places every third of it. Use the same value in all
   * processes. Defaults to 15,000.
   */
  readonly leaseMs?: number | undefined
  /** Receives one warning when Redis starts to fail. Defaults to `console`. */
  readonly logger?: { /** Receives the message. */ readonly warn: (message: string) => unknown } | undefined
}

const MIN_LEASE_MS = 300
const MAX_LEASE_MS = 3_600_000

/** @throws TypeError or RangeError with the name of the wrong option. */
export function validateOptions({ prefix = 'bill', leaseMs = 15_000, logger = console, ...unknown }: RedisCoordinatorOptions): Required<RedisCoordinatorOptions> & { prefix: string; leaseMs: number; logger: { warn: (message: string) => unknown } } {
  const [name] = Object.keys(unknown)
  if (name !== undefined) throw new TypeError(`createRedisCoordinator has no option "${name}". Its options are prefix, leaseMs and logger.`)
  if (typeof prefix !== 'string' || prefix === '' || /[{}]/.test(prefix)) throw new TypeError('prefix must be a text without braces, such as "bill". Braces choose the server of a cluster.')
  if (!Number.isInteger(leaseMs) || leaseMs < MIN_LEASE_MS || leaseMs > MAX_LEASE_MS) throw new RangeError(`leaseMs must be a whole number of milliseconds from ${MIN_LEASE_MS} to ${MAX_LEASE_MS}.`)
  if (typeof logger?.warn !== 'function') throw new TypeError('logger must have a method warn.')
  return { prefix, leaseMs, logger }
}
