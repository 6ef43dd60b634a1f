import { COMMAND_TIMEOUT_MS, describeOutage, isAboutCommand, withTimeout } from './failures.js'
import type { Connection } from './clients/connection.js'

/** After a failure, Redis is not asked for this long. */
const RETRY_MS = 1_000
/** Failures that follow each other this closely belong to one outage, of which one warning is logged. */
const OUTAGE_GAP_MS = 60_000
/** How many servers are remembered. In a cluster, each key counts as one, because the client hides which server has it. */
const MAX_SERVERS = 10_000

interface Server {
  isDown: boolean
  retryAt: number
  /** The run ID that was seen last, '' if none. */
  run: string
}

export interface ServerMonitorOptions {
  readonly warn: (message: string) => void
  /** Redis works again, or has restarted. */
  readonly onRestored: () => void
}

/** Runs commands, and keeps away from a Redis that fails. */
export class ServerMonitor {
  readonly #connection: Connection
  readonly #options: ServerMonitorOptions
  readonly #servers = new Map<string, Server>()
  #failedAt = -Infinity

  constructor(connection: Connection, options: ServerMonitorOptions) {
    this.#connection = connection
    this.#options = options
  }

  /**
   * Runs a command for a key. Returns undefined if Redis fails or is known to be down: the caller goes on without it.
   * @param name what the key is named after. Keys with the same name are on the same server.
   * @param isReported whether a failure is logged. The last release of a program can fail because the client is closed already.
   */
  async run<T>(name: string, command: (knownRun: string) => Promise<T>, isReported = true): Promise<T | undefined> {
    const server = this.#server(name)
    if (server.isDown) {
      if (performance.now() < server.retryAt || !this.#connection.isReady()) return undefined
      // Other callers do not wait for the outcome of this attempt.
      server.retryAt = performance.now() + COMMAND_TIMEOUT_MS + RETRY_MS
    }
    try {
      const result = await withTimeout(command(server.run))
      if (server.isDown) {
        server.isDown = false
        this.#options.onRestored()
      }
      return result
    } catch (error) {
      if (isReported) this.#report(server, error)
      return undefined
    }
  }

  /** Asks Redis again at once, because the client has connected again. */
  retry(): void {
    for (const server of this.#servers.values()) server.retryAt = 0
    this.#options.onRestored()
  }

  /** Records the run ID that a script returned. */
  noteRun(name: string, run: string): void {
    const server = this.#server(name)
    const isRestart = server.run !== '' && server.run !== run
    server.run = run
    if (isRestart) this.#options.onRestored()
  }

  #server(name: string): Server {
    const key = this.#connection.isCluster ? name : ''
    const server = this.#servers.get(key) ?? { isDown: false, retryAt: 0, run: '' }
    this.#servers.delete(key)
    this.#servers.set(key, server)
    if (this.#servers.size > MAX_SERVERS) this.#servers.delete(this.#servers.keys().next().value as string)
    return server
  }

  #report(server: Server, error: unknown): void {
    const now = performance.now()
    if (!server.isDown && now - this.#failedAt > OUTAGE_GAP_MS) this.#options.warn(describeOutage(error))
    this.#failedAt = now
    if (isAboutCommand(error)) return
    server.isDown = true
    server.retryAt = now + RETRY_MS
  }
}
