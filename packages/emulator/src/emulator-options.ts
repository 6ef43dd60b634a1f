/** What an emulator is created with, and what a client needs to use it. */
import type { Limiter } from 'bill-sdk'
import type { ConfigInput } from './config.js'
import type { Json } from './contract/contract.js'
import type { Persistence } from './persist/persistence.js'
import type { Seed } from './seed/seed.js'
import type { Change } from './store/rows.js'

export interface EmulatorOptions extends ConfigInput {
  /** The description of the API. Defaults to the one that `bill-sdk` ships. */
  readonly openapi?: Json
  /** What the world begins with. Defaults to the sample company. */
  readonly seed?: Seed
  /** Virtual time at the start. Defaults to 2026-03-02T09:00:00Z. */
  readonly time?: Date | string | number
  /** Milliseconds of real time, for tests of the emulator itself. */
  readonly real?: () => number
  /** Sends webhooks. Defaults to the global fetch. */
  readonly fetch?: typeof globalThis.fetch
  /** Names in addition to localhost under which the control API can be used. */
  readonly allowedHosts?: readonly string[]
  readonly record?: (changes: readonly Change[]) => void
  /** Keeps the world. `startEmulator` has `persist` for it. */
  readonly persistence?: Persistence | undefined
}

/** What a client of `bill-sdk` needs to sign in. */
export interface ClientOptions {
  readonly baseUrl: string
  readonly tokenUrl: string
  readonly fetch?: (input: string | URL | Request, init?: RequestInit) => Promise<Response>
  readonly now: () => number
  /** If the limits of the emulator are off, those of the client are, too. */
  readonly limiter?: Limiter
  readonly devKey: string
  readonly username: string
  readonly password: string
  readonly organizationId: string
  /** For Spend & Expense. */
  readonly apiToken: string
  readonly rememberMeId?: string
  readonly device?: string
}

/** @throws RangeError if the value is not a time. */
export function readTime(time: Date | string | number): number {
  const read = new Date(time).getTime()
  if (!Number.isFinite(read)) throw new RangeError(`time is not valid: ${String(time)}. Examples: "2026-03-02T09:00:00Z", a Date, milliseconds since 1970.`)
  return read
}

/** A limiter that never waits. */
export const NO_LIMITS: Limiter = {
  acquire: () => Promise.resolve({ release: () => undefined, renew: () => undefined }),
  reserve: () => Promise.resolve(),
}
