/** What an emulator is created with, and what a client needs to use it. */
import type { Limiter } from 'bill-sdk'
import { parseTime } from './clock/parse-time.js'
import type { ConfigInput } from './config.js'
import { SWITCHES, withoutUndefined } from './control/config.js'
import { ControlError } from './control/control-error.js'
import { assertFields, type Fields } from './fields.js'
import type { Persistence } from './persist/persistence.js'
import type { Seed } from './seed/seed.js'
import type { Change } from './store/rows.js'

/** Options of an emulator. Each switch of `EmulatorConfigInput` is an option, too. */
export interface EmulatorOptions extends ConfigInput {
  /** The description of the API. Defaults to the one that `bill-sdk` ships. */
  readonly openapi?: Readonly<Record<string, unknown>>
  /** What the world begins with. Defaults to the sample company. */
  readonly seed?: Seed
  /** Virtual time at the start. Defaults to 2026-03-02T09:00:00Z. */
  readonly time?: Date | string | number
  /** Sends webhooks. Defaults to the global fetch. A test can receive them here, without a server. */
  readonly fetch?: typeof globalThis.fetch
  /** Names in addition to localhost under which the control API can be used. */
  readonly allowedHosts?: readonly string[]
}

/** Options that users do not have. */
interface InternalOptions {
  /** Where the clock starts without `time`. */
  readonly defaultTime?: number
  /** Milliseconds of real time, for tests of the emulator itself. */
  readonly real?: () => number
  readonly record?: (changes: readonly Change[]) => void
  /** Keeps the world. `startEmulator` has `persist` for it. */
  readonly persistence?: Persistence | undefined
}

export type LocalEmulatorOptions = EmulatorOptions & InternalOptions

/** Options for `new Bill()` of `bill-sdk`. */
export interface ClientOptions {
  /** The origin of the emulator. */
  readonly baseUrl: string
  /** Where an OAuth client gets its access token. */
  readonly tokenUrl: string
  /** Serves requests without a socket. */
  readonly fetch?: (input: string | URL | Request, init?: RequestInit) => Promise<Response>
  /** The virtual clock, in milliseconds since 1970. */
  readonly now: () => number
  /** If the limits of the emulator are off, those of the client are, too. */
  readonly limiter?: Limiter
  /** The developer key. */
  readonly devKey: string
  /** An administrator. */
  readonly username: string
  /** The password of that user. */
  readonly password: string
  /** The organization of the sample company, or of the seed. */
  readonly organizationId: string
  /** For Spend & Expense. */
  readonly apiToken: string
  /** Makes sessions MFA-trusted, together with `device`. */
  readonly rememberMeId?: string
  /** The device that `rememberMeId` belongs to. */
  readonly device?: string
}

const OPTIONS: Fields = { openapi: 'object?', seed: ['string', 'object'], time: ['string', 'number', 'object'], fetch: 'function?', allowedHosts: 'array?', ...SWITCHES }
/** `startEmulator` has these, too. */
const START_OPTIONS: Fields = { port: 'number?', host: 'string?', requestTimeoutMs: 'number?', persist: 'string?' }
const INTERNAL_OPTIONS = ['defaultTime', 'real', 'record', 'persistence']

/** @throws ControlError that names the option if one is unknown or of the wrong type. */
export function assertOptions(caller: 'createEmulator' | 'startEmulator', options: object): void {
  const input = withoutUndefined(options)
  for (const name of INTERNAL_OPTIONS) delete input[name]
  const misplaced = caller === 'createEmulator' ? Object.keys(START_OPTIONS).find((name) => Object.hasOwn(input, name)) : undefined
  if (misplaced !== undefined) throw new ControlError(`${misplaced} is an option of startEmulator. Use \`await startEmulator({ ${misplaced} })\` instead of createEmulator.`, misplaced)
  assertFields(input, caller === 'createEmulator' ? OPTIONS : { ...OPTIONS, ...START_OPTIONS })
}

/** @throws RangeError if the value is not a time. */
export function readTime(time: Date | string | number): number {
  const read = typeof time === 'string' ? parseTime(time) : new Date(time).getTime()
  if (!Number.isFinite(read)) throw new RangeError(`time is not valid: ${String(time)}. Examples: "2026-03-02T09:00:00Z", a Date, milliseconds since 1970.`)
  return read
}

/** A limiter that never waits. */
export const NO_LIMITS: Limiter = {
  acquire: () => Promise.resolve({ release: () => undefined, renew: () => undefined }),
  reserve: () => Promise.resolve(),
}
