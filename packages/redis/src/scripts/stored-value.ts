import { defineScript } from './script.js'

/**
 * Stored values. These are scripts, because a cluster client can send a plain GET to a replica, which can be behind.
 *
 * KEYS value
 */

/** Returns the value. */
export const READ = defineScript("return redis.call('GET', KEYS[1])")

/** ARGV value, ttl_ms */
export const WRITE = defineScript("return redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])")

export const DELETE = defineScript("return redis.call('DEL', KEYS[1])")
