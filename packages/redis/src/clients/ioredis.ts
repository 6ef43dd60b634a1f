import { textOf, withFallback, type Connection } from './connection.js'

/** What is used of a client of `ioredis`: `Redis` or `Cluster`. */
export interface IoredisClient {
  readonly status: string
  readonly isCluster?: boolean
  evalsha(sha: string, keyCount: number, ...keysAndArgs: string[]): Promise<unknown>
  eval(script: string, keyCount: number, ...keysAndArgs: string[]): Promise<unknown>
  duplicate(): IoredisSubscriber
  on(event: string, listener: () => void): unknown
}

interface IoredisSubscriber {
  on(event: 'error', listener: () => void): unknown
  on(event: 'message', listener: (channel: unknown, message: unknown) => void): unknown
  subscribe(channel: string): Promise<unknown>
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
      const subscriber = client.duplicate()
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
