import type { EmulatorOptions } from './emulator-options.js'
import type { ServerOptions } from './server.js'

/** Options of an emulator with a port. */
export interface StartOptions extends EmulatorOptions, ServerOptions {
  /** A file that keeps the world: created if it does not exist, else the world goes on from it, and `seed` and `time` are ignored. */
  readonly persist?: string
}
