import { textOf, withFallback, type Connection } from './connection.js'

/** What is used of a client of `ioredis`: `Redis` or `Cluster`. */
export interface IoredisClient {
  /** `ready` if it is connected. */
  readonly status: string
  /** True for `Cluster`. */
  readonly isCluster?: boolean
  /** Runs a script that the server has. */
  evalsha(sha: string, keyCount: number, ...keysAndArgs: string[]): Promise<unknown>
  /** Runs a script, which the server then has. */
  eval(script: string, keyCount: number, ...keysAndArgs: string[]): Promise<unknown>
  /** A second client, for subscriptions. Its options come first, or second for `Cluster`. */
  duplicate(options?: never, clusterOptions?: never): IoredisSubscriber
  /** Listens to `ready` and `end`. */
  on(event: string, listener: () => void): unknown
}

/** What is used of the second client, which listens on a channel. */
export interface IoredisSubscriber {
  /** Listens to errors, which would end the process otherwise. */
  on(event: 'error', listener: () => void): unknown
  /** Listens to messages. */
  on(event: 'message', listener: (channel: unknown, message: unknown) => void): unknown
  /** Starts to listen on a channel. */
  subscribe(channel: string): Promise<unknown>
  /** Closes the connection. */
  disconnect(): void
}

export function connectIoredis(client: IoredisClient): Connection {
  return {
    isCluster: client.isCluster === true,
    isReady: () => client.status === 'ready',
    evalScript(script, keys, args) {
      const rest = [...keys, ...args.map(String)]
      return withFallback(client.evalsha(script.sha, keys.length, ...rest), () => client.eval(script.lua, keys.length, ...rest))
    },
    async subscribe(channel, listener) {
      // Without the queue, a command fails that is sent before the connection is open.
      const options = { enableOfflineQueue: true } as never
      const subscriber = client.isCluster ? client.duplicate([] as never, options) : client.duplicate(options)
      // Without a listener, Node would throw the error of a lost connection. The subscriber connects again by itself.
      subscriber.on('error', () => undefined)
      subscriber.on('message', (_channel, message) => listener(textOf(message)))
      await subscriber.subscribe(channel).catch((error: unknown) => (subscriber.disconnect(), Promise.reject(error)))
      return () => subscriber.disconnect()
    },
    onReady: (listener) => void client.on('ready', listener),
    onEnd: (listener) => void client.on('end', listener),
  }
}
