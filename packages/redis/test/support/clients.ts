/** Both clients, so that each test can run with each of them. */
import { Redis } from 'ioredis'
import { createClient } from 'redis'
import { createRedisCoordinator, type RedisClient, type RedisCoordinator, type RedisCoordinatorOptions } from '../../src/index.js'

export const CLIENTS = ['redis', 'ioredis'] as const
export type ClientName = (typeof CLIENTS)[number]

export interface TestClient {
  readonly client: RedisClient
  /** Sends any command. */
  send(command: string, ...args: string[]): Promise<unknown>
  close(): Promise<void>
}

export async function connectClient(name: ClientName, port: number): Promise<TestClient> {
  if (name === 'ioredis') {
    const client = new Redis({ port, host: '127.0.0.1', retryStrategy: () => 50 })
    client.on('error', () => undefined)
    await client.ping()
    return { client, send: (command, ...args) => client.call(command, args), close: async () => client.disconnect() }
  }
  const client = createClient({ socket: { port, host: '127.0.0.1', reconnectStrategy: 50 } })
  client.on('error', () => undefined)
  await client.connect()
  return { client, send: (...args) => client.sendCommand(args), close: async () => client.destroy() }
}

/** A process of a fleet, as far as Redis can see. */
export async function createProcess(name: ClientName, port: number, options: RedisCoordinatorOptions = {}): Promise<TestClient & RedisCoordinator & { warnings: string[] }> {
  const connected = await connectClient(name, port)
  const warnings: string[] = []
  const coordinator = createRedisCoordinator(connected.client, { logger: { warn: (message) => warnings.push(message) }, ...options })
  return { ...coordinator, ...connected, warnings, close: async () => (coordinator.close(), connected.close()) }
}
