/** What users see of an emulator. LocalEmulator implements it; the rest of that class is internal. */
import type { Duration } from './clock/duration.js'
import type { ConfigInput } from './config.js'
import type { ClientOptions } from './emulator-options.js'
import type { Delivery } from './events/deliver.js'
import type { Fault } from './middleware/faults.js'
import type { Message, RequestEntry } from './middleware/journal.js'
import type { SeededCredentials } from './seed/default.js'
import type { Seed } from './seed/seed.js'
import type { Simulate } from './simulations/simulate.js'
import type { Snapshot } from './store/rows.js'

/**
 * A local BILL: records, a clock, and what a test does with them. Two emulators share nothing.
 *
 * @example
 * ```ts
 * const emulator = createEmulator()
 * const bill = new Bill(emulator.clientOptions())
 * const vendor = await bill.vendors.create({ name: 'Fern', address })
 * await emulator.clock.advance({ days: 3 })
 * ```
 */
export interface Emulator {
  /** The origin, such as `http://127.0.0.1:4020`; undefined for an emulator without a port. */
  readonly baseUrl: string | undefined
  /** What signs in. */
  readonly credentials: SeededCredentials
  /** The virtual clock. */
  readonly clock: EmulatorClock
  /** Requests that fail on command. */
  readonly faults: Faults
  /** What banks, vendors, users and card networks do, as methods. */
  readonly simulate: Simulate
  /** Serves a request without a socket, with the signature of the global fetch. Rejects with a TypeError if a fault cuts the connection. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>

  /**
   * Options for a client of `bill-sdk`: the URL, the credentials and the clock.
   *
   * @param options.trusted false leaves out the ID that makes sessions MFA-trusted. Defaults to true.
   * @param options.fetch `emulator.fetch`, for a client that needs no socket. An emulator without a port always uses it.
   */
  clientOptions(options?: { readonly trusted?: boolean; readonly fetch?: Emulator['fetch'] | undefined }): ClientOptions

  /**
   * Runs a simulation by its name. Webhooks that follow are sent in the background: await `settled()`.
   *
   * @param name a name of `POST /_emulator/simulations/{name}`, such as `card-swipe`.
   * @returns what the simulation changed.
   * @throws RangeError if the simulation does not exist, or its input is invalid. Then nothing changes.
   */
  simulation(name: string, input?: Readonly<Record<string, unknown>>): unknown

  /** Resolves when everything that is due now is done, such as the delivery of webhooks. */
  settled(): Promise<void>

  /** The newest requests, oldest first, with secrets masked. `journalSize` limits their number. */
  requests(): RequestEntry[]
  /** The newest attempts to deliver webhooks, oldest first. */
  deliveries(): Delivery[]
  /** The newest MFA codes and emails that BILL would have sent, oldest first. */
  messages(): Message[]

  /** Changes switches; the others stay. @throws RangeError that names a switch that does not exist, or whose value is not valid. */
  configure(config: ConfigInput): void

  /** All records, timers and the time. Faults, switches and journals are not part of it. */
  snapshot(): Snapshot
  /** Replaces all records, timers and the time with those of a snapshot. @throws RangeError if the value is not a snapshot. Then nothing changes. */
  restore(snapshot: Snapshot): void
  /**
   * Begins again: the seed, the time of the start, no faults, and empty journals. Switches stay.
   *
   * @param seed defaults to the seed that the emulator was created with.
   * @throws SeedError if the seed is invalid. Then nothing changes.
   */
  reset(seed?: Seed): void
}

/** The virtual clock. It stands still until a test moves it, except that each write moves it by a millisecond. */
export interface EmulatorClock {
  /** The time. */
  now(): Date
  /**
   * Moves time forward, and runs what falls due on the way, in order. Resolves with the new time when the webhooks were sent.
   *
   * @param duration such as `{ days: 3, hours: 2 }`, or a time such as `{ to: '2026-04-01T09:00:00Z' }`.
   * @throws RangeError if the time is invalid or has passed.
   */
  advance(duration: Duration | { readonly to: Date | string | number }): Promise<Date>
  /** Lets the clock run. @param speed 1 is real time, 60 a minute per second, 0 stops the clock. */
  run(speed: number): void
}

/** Requests that fail on command. */
export interface Faults {
  /**
   * Adds a fault. The first fault that matches a request applies.
   *
   * @returns the ID of the fault.
   * @throws RangeError with the name of the `field` if the fault is invalid.
   * @example
   * ```ts
   * emulator.faults.add({ operation: 'createPayment', reply: 'reset-after-commit', times: 1 })
   * ```
   */
  add(fault: Fault): string
  /** The faults that are on. `left` is how often each still applies; null means without end. */
  list(): (Fault & { readonly id: string; readonly left: number | null })[]
  /** Removes all faults. */
  clear(): void
}

/** An emulator that listens on a port. */
export interface StartedEmulator extends Emulator {
  /** The origin, such as `http://127.0.0.1:4020`. */
  readonly baseUrl: string
  /** The same as `baseUrl`. */
  readonly url: string
  /** The port, also if any free port was asked for. */
  readonly port: number
  /** What was dropped from the file of `persist`, and which options were ignored because of it; undefined if nothing was. */
  readonly stateWarning: string | undefined
  /** Closes the port and all connections, and the file of `persist`. Calling it again does nothing. */
  close(): Promise<void>
}
