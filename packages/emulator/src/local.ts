/** The same as index.ts, with the internals of emulators: for the command line and the tests of this package. */
import { createEmulatorFrom } from './create-emulator.js'
import type { LocalEmulator } from './emulator.js'
import type { LocalEmulatorOptions } from './emulator-options.js'
import type { StartedEmulator } from './emulator-types.js'
import { forgetSentPayments } from './forget-sent-payments.js'
import { loadDescription } from './peer.js'
import { StateFile } from './persist/state-file.js'
import { listen } from './server.js'
import type { StartOptions } from './start-options.js'

export type StartedLocalEmulator = LocalEmulator & StartedEmulator

export type { LocalEmulator as Emulator, LocalEmulatorOptions as EmulatorOptions, StartedLocalEmulator as StartedEmulator }

/** @throws PeerError if `bill-sdk` is missing or of a version that does not fit, unless `openapi` is passed. */
export function createEmulator(options: LocalEmulatorOptions = {}): LocalEmulator {
  return createEmulatorFrom(options.openapi ?? loadDescription(), options)
}

/** @throws PeerError, and StateError if the file of `persist` is damaged or in use. */
export async function startEmulator({ port, host, requestTimeoutMs, persist, ...options }: StartOptions & LocalEmulatorOptions = {}): Promise<StartedLocalEmulator> {
  const state = persist === undefined ? undefined : new StateFile(persist)
  try {
    const emulator = createEmulator({ ...options, ...(state && { persistence: state }) })
    const { url, port: usedPort, close } = await listen(emulator, { ...(port !== undefined && { port }), ...(host !== undefined && { host }), ...(requestTimeoutMs !== undefined && { requestTimeoutMs }) })
    // An earlier emulator may have had the port.
    forgetSentPayments(url)
    return Object.assign(emulator, { baseUrl: url, url, port: usedPort, stateWarning: state?.state?.warning, close: () => close().finally(() => state?.close()) })
  } catch (error) {
    state?.close()
    throw error
  }
}
