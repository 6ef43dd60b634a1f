/** `bill-sdk-emulator`: a local BILL with memory. What this file exports is public. */
import type { EmulatorOptions } from './emulator-options.js'
import type { Emulator, StartedEmulator } from './emulator-types.js'
import * as local from './local.js'
import type { StartOptions } from './start-options.js'

/**
 * Creates an emulator without a port. Its clients stay in the process: `new Bill(emulator.clientOptions())`.
 *
 * @throws PeerError if `bill-sdk` is missing or of a version that does not fit.
 * @throws RangeError that names an option that is unknown or invalid.
 * @throws SeedError if the seed is invalid.
 * @example
 * ```ts
 * const emulator = createEmulator({ seed: 'empty', mfa: 'off' })
 * const bill = new Bill(emulator.clientOptions())
 * ```
 */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  return local.createEmulator(options)
}

/**
 * Starts an emulator on a port of this machine, for clients in any language. Needs Node, Bun or Deno.
 *
 * @throws PeerError if `bill-sdk` is missing or of a version that does not fit.
 * @throws RangeError that names an option that is unknown or invalid.
 * @throws SeedError if the seed is invalid.
 * @throws StateError if the file of `persist` is damaged or in use.
 * @throws Error with the code `EADDRINUSE` if the port is taken.
 * @example
 * ```ts
 * const emulator = await startEmulator({ port: 4020 })
 * console.log(emulator.url)
 * await emulator.close()
 * ```
 */
export function startEmulator(options: StartOptions = {}): Promise<StartedEmulator> {
  return local.startEmulator(options)
}

export { PeerError } from './peer.js'
export { StateError } from './persist/read-state.js'
export { SeedError } from './seed/records.js'
export type { Duration } from './clock/duration.js'
export type { Config as EmulatorConfig, ConfigInput as EmulatorConfigInput, Limits } from './config.js'
export type { ClientOptions } from './emulator-options.js'
export type { Emulator, EmulatorClock, Faults } from './emulator-types.js'
export type { Delivery } from './events/deliver.js'
export type { Fault, FaultReply } from './middleware/faults.js'
export type { Message, RequestEntry } from './middleware/journal.js'
export type { SeededCredentials } from './seed/default.js'
export type { SeedRecords } from './seed/records.js'
export type { Seed } from './seed/seed.js'
export type { PaymentFailure } from './simulations/payment.js'
export type { PaymentSimulations, Simulate } from './simulations/simulate.js'
export type { Row, Snapshot } from './store/rows.js'
export type { EmulatorOptions, StartedEmulator, StartOptions }
