import type { EmulatorOptions } from './emulator-options.js'

/** Options of an emulator with a port. */
export interface StartOptions extends EmulatorOptions {
  /** Defaults to 0, any free port. */
  readonly port?: number
  /** The address to listen on. Defaults to 127.0.0.1, which other machines cannot reach. */
  readonly host?: string
  /** Milliseconds that a client may take to send a request; then its connection is cut off. Defaults to 30,000. */
  readonly requestTimeoutMs?: number
  /** A file that keeps the world: created if it does not exist, else the world goes on from it, and `seed` and `time` are ignored: `stateWarning` says so. */
  readonly persist?: string
}
