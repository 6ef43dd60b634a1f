import { defineScript } from './script.js'

/**
 * Claims an event. The same token can claim it again, because a client can send a command twice when its connection breaks.
 *
 * KEYS event
 * ARGV token, ttl_ms
 * Returns 1 if the event is now claimed with this token
 */
export const CLAIM = defineScript(`
local holder = redis.call('GET', KEYS[1])
if holder and holder ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1
`)
