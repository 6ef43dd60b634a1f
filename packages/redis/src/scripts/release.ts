import { TIME, WAITERS } from './fragments.js'
import { defineScript } from './script.js'

/**
 * Ends leases or waits, and wakes the waiters whose turn it is.
 *
 * KEYS leases, waiters, seen
 * ARGV limit, prefix of the channels, IDs...
 * Returns how many waiters it woke. A waiter's channel is the prefix and the part of its ID before the colon, which names its process.
 */
export const RELEASE = defineScript(`${TIME}${WAITERS}
local leases, waiters, seen = KEYS[1], KEYS[2], KEYS[3]
for index = 3, #ARGV do
  redis.call('ZREM', leases, ARGV[index])
  redis.call('ZREM', waiters, ARGV[index])
  redis.call('ZREM', seen, ARGV[index])
end
sweep_waiters(waiters, seen)
local free = ARGV[1] - redis.call('ZCOUNT', leases, '(' .. string.format('%.0f', now), '+inf')
if free <= 0 then return 0 end
local woken = redis.call('ZRANGE', waiters, 0, free - 1)
for _, id in ipairs(woken) do
  -- Wake-ups only save time, so a user without permission for the channels does without them.
  redis.pcall('PUBLISH', ARGV[2] .. string.match(id, '^[^:]*'), id)
end
return #woken
`)
