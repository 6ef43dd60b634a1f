import { LEASES, SERVER, TIME, WAITERS } from './fragments.js'
import { defineScript } from './script.js'

/**
 * Takes a lease if one of the first places in line is free, else waits in line.
 *
 * KEYS leases (sorted set: ID by expiry), waiters (sorted set: ID by ticket), seen (sorted set: ID by the time after which the waiter counts as gone), server (hash)
 * ARGV limit, lease_ms, id, ticket ('' for a new waiter), waiter_ms, known run ID ('' if none)
 * Returns {1 if granted, milliseconds until a place can become free by itself (-1: only by a release), ticket, run ID}
 *
 * A waiter keeps its ticket, so it keeps its turn even if Redis forgot it.
 */
export const ACQUIRE = defineScript(`${TIME}${WAITERS}${SERVER}${LEASES}
local leases, waiters, seen, server = KEYS[1], KEYS[2], KEYS[3], KEYS[4]
local limit, lease_ms, id, waiter_ms = tonumber(ARGV[1]), tonumber(ARGV[2]), ARGV[3], tonumber(ARGV[5])
if ARGV[4] ~= '' then ticket = ARGV[4] end
sweep_leases(leases)
local run, quiet_until = check_server(server, ARGV[6], lease_ms)
sweep_waiters(waiters, seen)

local free = limit - redis.call('ZCARD', leases)
local is_held = redis.call('ZSCORE', leases, id)
if is_held or (quiet_until <= now and redis.call('ZCOUNT', waiters, '-inf', '(' .. ticket) < free) then
  add_lease(leases, now + lease_ms, id)
  redis.call('ZREM', waiters, id)
  redis.call('ZREM', seen, id)
  return {1, 0, ticket, run}
end

wait_in_line(waiters, seen, id, ticket, waiter_ms)
local hint = -1
if quiet_until > now then
  hint = quiet_until - now
elseif free <= 0 then
  local first = redis.call('ZRANGE', leases, 0, 0, 'WITHSCORES')
  if first[2] then hint = first[2] - now end
end
return {0, hint, ticket, run}
`)
