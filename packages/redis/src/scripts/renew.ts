import { LEASES, SERVER, TIME } from './fragments.js'
import { defineScript } from './script.js'

/**
 * Restarts leases. A lease that Redis does not have, because it lost its data or because the lease was granted without it, is registered, even above the limit: its
 * call is running.
 *
 * KEYS leases, server
 * ARGV lease_ms, known run ID ('' if none), IDs...
 * Returns the run ID
 */
export const RENEW = defineScript(`${TIME}${SERVER}${LEASES}
sweep_leases(KEYS[1])
local run = check_server(KEYS[2], ARGV[2], tonumber(ARGV[1]))
for index = 3, #ARGV do
  add_lease(KEYS[1], now + ARGV[1], ARGV[index])
end
return run
`)
