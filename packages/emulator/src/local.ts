/** The same as index.ts, with the internals of emulators: for the command line and the tests of this package. */
import { createEmulatorFrom } from './create-emulator.js'
import type { LocalEmulator } from './emulator.js'
import { assertOptions, type LocalEmulatorOptions } from './emulator-options.js'
import type { StartedEmulator } from './emulator-types.js'
import { forgetSentPayments } from './forget-sent-payments.js'
import { loadDescription } from './peer.js'
import { StateFile } from './persist/state-file.js'
import { listen } from './server.js'
import type { StartOptions } from './start-options.js'

export type StartedLocalEmulator = LocalEmulator & StartedEmulator

export type { LocalEmulator as Emulator, LocalEmulatorOptions as EmulatorOptions, StartedLocalEmulator as StartedEmulator }

/** @throws PeerError if `bill-sdk` is missing or of a version that does not fit, unless `openapi` is passed. @throws RangeError if an option is invalid. */
export function createEmulator(options: LocalEmulatorOptions = {}): LocalEmulator {
  assertOptions('createEmulator', options)
  return createEmulatorFrom(options.openapi ?? loadDescription(), options)
}

/** @throws PeerError, StateError if the file of `persist` is damaged or in use, and RangeError if an option is invalid. */
export async function startEmulator(options: StartOptions & LocalEmulatorOptions = {}): Promise<StartedLocalEmulator> {
  assertOptions('startEmulator', options)
  const { port, host, requestTimeoutMs, persist, ...rest } = options
  const state = persist === undefined ? undefined : new StateFile(persist)
  try {
    const emulator = createEmulator({ ...rest, ...(state && { persistence: state }) })
    const { url, port: usedPort, close } = await listen(emulator, { ...(port !== undefined && { port }), ...(host !== undefined && { host }), ...(requestTimeoutMs !== undefined && { requestTimeoutMs }) })
    // An earlier emulator may have had the port.
    forgetSentPayments(url)
    const stateWarning = state?.state && ([state.state.warning, describeIgnored(options)].filter(Boolean).join('\n') || undefined)
    return Object.assign(emulator, { baseUrl: url, url, port: usedPort, stateWarning, close: () => close().finally(() => state?.close()) })
  } catch (error) {
    state?.close()
    throw error
  }
}

/** What an emulator that continues from a file does not use. */
function describeIgnored({ persist, seed, time }: StartOptions): string | undefined {
  const ignored = [seed !== undefined && 'the seed', time !== undefined && 'the start time'].filter(Boolean).join(' and ')
  return ignored ? `The emulator continues from ${persist}, so it ignores ${ignored}. To begin again, move the file away.` : undefined
}
