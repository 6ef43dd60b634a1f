/** A local BILL with memory. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Json } from './contract/contract.js'
import { createEmulatorFrom } from './create-emulator.js'
import type { Emulator } from './emulator.js'
import type { ClientOptions, EmulatorOptions } from './emulator-options.js'
import { StateFile } from './persist/state-file.js'
import { listen } from './server.js'
import type { StartOptions } from './start-options.js'

let description: Json | undefined

/** An emulator without a port: pass its `fetch` to a client. */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  description ??= JSON.parse(readFileSync(createRequire(import.meta.url).resolve('bill-sdk/openapi.json'), 'utf8')) as Json
  return createEmulatorFrom(options.openapi ?? description, options)
}

/** An emulator on a port of this machine. @throws StateError if the file of `persist` is damaged or in use. */
export async function startEmulator({ port, host, requestTimeoutMs, persist, ...options }: StartOptions = {}): Promise<StartedEmulator> {
  const state = persist === undefined ? undefined : new StateFile(persist)
  try {
    const emulator = createEmulator({ ...options, ...(state && { persistence: state }) })
    const { url, port: usedPort, close } = await listen(emulator, { ...(port !== undefined && { port }), ...(host !== undefined && { host }), ...(requestTimeoutMs !== undefined && { requestTimeoutMs }) })
    emulator.baseUrl = url
    return Object.assign(emulator, { url, port: usedPort, stateWarning: state?.state?.warning, close: () => close().finally(() => state?.close()) })
  } catch (error) {
    state?.close()
    throw error
  }
}

/** An emulator with a port. */
export type StartedEmulator = Emulator & {
  readonly url: string
  readonly port: number
  /** What was dropped from the file of `persist`, in words. */
  readonly stateWarning: string | undefined
  close(): Promise<void>
}

export { StateError } from './persist/read-state.js'
export type { ClientOptions, Emulator, EmulatorOptions, StartOptions }
