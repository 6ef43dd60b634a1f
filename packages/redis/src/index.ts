/** Sessions, limits and handled webhook events that processes share over Redis. */
export { createRedisCoordinator } from './coordinator.js'
export type { RedisClient } from './clients/connect.js'
export type { IoredisClient, IoredisSubscriber } from './clients/ioredis.js'
export type { EvalOptions, Listener, NodeRedisClient, NodeRedisSubscriber } from './clients/node-redis.js'
export type { RedisCoordinator } from './coordinator.js'
export type { RedisCoordinatorOptions } from './options.js'
