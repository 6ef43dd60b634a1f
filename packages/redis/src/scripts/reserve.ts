import { TIME, WAITERS } from './fragments.js'
import { defineScript } from './script.js'

/**
 * Counts a start in a sliding window if one of the first places in line is free, else waits in line.
 *
 * KEYS starts (sorted set: ID by time), waiters, seen
 * ARGV limit, window_ms, id, ticket ('' for a new waiter), waiter_ms
 * Returns {1 if granted, milliseconds until the window has a place for this waiter, ticket}
 */
export const RESERVE = defineScript(`${TIME}${WAITERS}
local starts, waiters, seen = KEYS[1], KEYS[2], KEYS[3]
local limit, window_ms, id, waiter_ms = tonumber(ARGV[1]), tonumber(ARGV[2]), ARGV[3], tonumber(ARGV[5])
if ARGV[4] ~= '' then ticket = ARGV[4] end
redis.call('ZREMRANGEBYSCORE', starts, '-inf', now - window_ms)
sweep_waiters(waiters, seen)

local free = limit - redis.call('ZCARD', starts)
local ahead = redis.call('ZCOUNT', waiters, '-inf', '(' .. ticket)
local is_counted = redis.call('ZSCORE', starts, id)
if is_counted or ahead < free then
  if not is_counted then redis.call('ZADD', starts, now, id) end
  redis.call('PEXPIRE', starts, window_ms)
  redis.call('ZREM', waiters, id)
  redis.call('ZREM', seen, id)
  return {1, 0, ticket}
end

wait_in_line(waiters, seen, id, ticket, waiter_ms)
local blocking = redis.call('ZRANGE', starts, ahead - free, ahead - free, 'WITHSCORES')
return {0, blocking[2] and blocking[2] + window_ms - now or window_ms, ticket}
`)
