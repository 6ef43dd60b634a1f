import { textOf, withFallback, type Connection } from './connection.js'

/** The keys and arguments of a script. */
export interface EvalOptions {
  /** KEYS of the script. */
  keys: string[]
  /** ARGV of the script. */
  arguments: string[]
}

/** What is used of a client of `redis` (node-redis): that of `createClient` or `createCluster`. */
export interface NodeRedisClient {
  /** Whether it was opened, and not closed. */
  readonly isOpen: boolean
  /** Clusters have it since version 6. */
  readonly isReady?: boolean
  /** Runs a script that the server has. */
  evalSha(sha: string, options: EvalOptions): Promise<unknown>
  /** Runs a script, which the server then has. */
  eval(script: string, options: EvalOptions): Promise<unknown>
  /** A second client, for subscriptions. */
  duplicate(): NodeRedisSubscriber
  /** Listens to `ready` and `end`. */
  on(event: string, listener: () => void): unknown
}

/** Receives the messages of a channel. */
export type Listener = (message: string) => void

/** What is used of the second client, which listens on a channel. */
export interface NodeRedisSubscriber {
  /** Listens to errors, which would end the process otherwise. */
  on(event: string, listener: () => void): unknown
  /** Opens the connection. */
  connect(): Promise<unknown>
  /** Starts to listen on a channel. */
  subscribe(channel: string, listener: Listener): Promise<unknown>
  /** Closes the connection. */
  destroy(): void
}

/** The client of a cluster keeps its subscriptions on a separate connection. */
interface NodeRedisCluster {
  subscribe(channel: string, listener: Listener): Promise<unknown>
  unsubscribe(channel: string, listener: Listener): Promise<unknown>
}

const isCluster = (client: object): client is NodeRedisCluster => 'slots' in client

export function connectNodeRedis(client: NodeRedisClient): Connection {
  return {
    isCluster: isCluster(client),
    isReady: () => client.isReady ?? client.isOpen,
    evalScript(script, keys, args) {
      const options = { keys: [...keys], arguments: args.map(String) }
      return withFallback(client.evalSha(script.sha, options), () => client.eval(script.lua, options))
    },
    subscribe: (channel, listener) => (isCluster(client) ? subscribeCluster : subscribe)(client as never, channel, (message) => listener(textOf(message))),
    onReady: (listener) => void client.on('ready', listener),
    onEnd: (listener) => void client.on(isCluster(client) ? 'disconnect' : 'end', listener),
  }
}

async function subscribe(client: NodeRedisClient, channel: string, listener: Listener): Promise<() => void> {
  const subscriber = client.duplicate()
  // Without a listener, Node would throw the error of a lost connection. The subscriber connects again by itself.
  subscriber.on('error', () => undefined)
  const close = (): void => subscriber.destroy()
  try {
    await subscriber.connect()
    await subscriber.subscribe(channel, listener)
  } catch (error) {
    close()
    throw error
  }
  return close
}

async function subscribeCluster(client: NodeRedisCluster, channel: string, listener: Listener): Promise<() => void> {
  await client.subscribe(channel, listener)
  return () => void client.unsubscribe(channel, listener).catch(() => undefined)
}
