import { defineScript } from './script.js'

/**
 * Ends a claim, unless another process holds the event or has handled it.
 *
 * KEYS event
 * ARGV token
 * Returns 1 if the claim existed
 */
export const UNCLAIM = defineScript(`
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('DEL', KEYS[1])
`)
