/** Parts that several scripts share. */

/** `now`: the time of the Redis server in milliseconds. `ticket`: the same in microseconds, as text. The clocks of the processes do not matter. */
export const TIME = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local ticket = string.format('%.0f', time[1] * 1000000 + time[2])
`

/** `sweep_waiters(waiters, seen)`: removes waiters that have not checked their turn for so long that their process must have stopped. */
export const WAITERS = `
local function sweep_waiters(waiters, seen)
  for _, id in ipairs(redis.call('ZRANGEBYSCORE', seen, '-inf', now)) do
    redis.call('ZREM', waiters, id)
  end
  redis.call('ZREMRANGEBYSCORE', seen, '-inf', now)
end

local function wait_in_line(waiters, seen, id, ticket, waiter_ms)
  redis.call('ZADD', waiters, ticket, id)
  redis.call('ZADD', seen, now + waiter_ms, id)
  redis.call('PEXPIRE', waiters, waiter_ms)
  redis.call('PEXPIRE', seen, waiter_ms)
end
`

/**
 * `check_server(server, known, lease_ms)`: returns the run ID of the Redis server, and the time until which it grants no lease. A server with another run ID may have
 * forgotten leases: it was restarted, or a replica took its place. For one lease it grants none, so that running calls register again at their renewals.
 * `known` is the run ID that the caller has seen last, or ''. The hash \`server\` has the fields run, checked (a change of the run ID was noticed) and quiet_until.
 */
export const SERVER = `
local SERVER_TTL_MS = 3600000

local function check_server(server, known, lease_ms)
  local info = redis.pcall('INFO', 'server')
  local run = type(info) == 'string' and string.match(info, 'run_id:(%x+)') or ''
  local stored = redis.call('HMGET', server, 'run', 'checked', 'quiet_until')
  local is_known = stored[1] == run
  local has_changed = (stored[1] and not is_known) or (known ~= '' and known ~= run)
  if has_changed and not (is_known and stored[2] == '1') then
    local quiet_until = now + lease_ms
    redis.call('HSET', server, 'run', run, 'checked', 1, 'quiet_until', string.format('%.0f', quiet_until))
    redis.call('PEXPIRE', server, SERVER_TTL_MS)
    return run, quiet_until
  end
  if not is_known then
    redis.call('DEL', server)
    redis.call('HSET', server, 'run', run)
    redis.call('PEXPIRE', server, SERVER_TTL_MS)
  end
  return run, tonumber(stored[3] or 0)
end
`

/**
 * `sweep_leases(leases)`: removes leases that have ended. A script does this before its other writes: a Redis without memory rejects a script whose first write
 * needs memory, and lets one go on whose first write does not.
 *
 * `add_lease(leases, until, id)`: the key disappears with its last lease.
 */
export const LEASES = `
local function sweep_leases(leases)
  redis.call('ZREMRANGEBYSCORE', leases, '-inf', now)
end

local function add_lease(leases, lease_until, id)
  redis.call('ZADD', leases, lease_until, id)
  local last = redis.call('ZRANGE', leases, -1, -1, 'WITHSCORES')
  redis.call('PEXPIREAT', leases, last[2] + 1)
end
`
