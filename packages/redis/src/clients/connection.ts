import type { Script } from '../scripts/script.js'

/** What the coordinator needs of a Redis client. */
export interface Connection {
  readonly isCluster: boolean
  /** Whether the client has a connection now. */
  isReady(): boolean
  /** Runs a script; loads it if the server does not have it. */
  evalScript(script: Script, keys: readonly string[], args: readonly (string | number)[]): Promise<unknown>
  /** Listens on a channel, over a second connection. Returns a function that closes it. */
  subscribe(channel: string, listener: (message: string) => void): Promise<() => void>
  /** Calls back when the client has connected again. In a cluster, this does not happen for each server. */
  onReady(listener: () => void): void
  /** Calls back when the client was closed for good. */
  onEnd(listener: () => void): void
}

/** Redis does not have the script. The code at the start of an error is part of the protocol, the text after it is not. */
const isNoScript = (error: unknown): boolean => error instanceof Error && error.message.startsWith('NOSCRIPT')

/** EVALSHA sends only the hash of a script. After a restart, a failover or SCRIPT FLUSH, the server does not know it. */
export const withFallback = (evalSha: Promise<unknown>, evalLua: () => Promise<unknown>): Promise<unknown> =>
  evalSha.catch((error: unknown) => {
    if (isNoScript(error)) return evalLua()
    throw error
  })

/** Clients can be set up to return buffers. */
export const textOf = (value: unknown): string => (value instanceof Uint8Array ? Buffer.from(value).toString() : String(value))
