import type { Connection } from './connection.js'
import { connectIoredis, type IoredisClient } from './ioredis.js'
import { connectNodeRedis, type NodeRedisClient } from './node-redis.js'

/** A client of `redis` (node-redis) or `ioredis`, for one server, a cluster or Sentinel. */
export type RedisClient = NodeRedisClient | IoredisClient

/** The two clients differ in the name of the command EVALSHA. */
export function connect(client: RedisClient): Connection {
  const methods = Object(client) as Partial<NodeRedisClient & IoredisClient>
  if (typeof methods.evalSha === 'function') return connectNodeRedis(client as NodeRedisClient)
  if (typeof methods.evalsha === 'function') return connectIoredis(client as IoredisClient)
  throw new TypeError('createRedisCoordinator needs a client of the package "redis" or "ioredis" as its first argument.')
}
