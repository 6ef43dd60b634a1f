/** The virtual clock as a test moves it. */
import { readTarget } from './clock/duration.js'
import type { Json } from './contract/contract.js'
import type { EmulatorClock } from './emulator-types.js'
import type { Runtime } from './runtime.js'

export function createEmulatorClock(getRuntime: () => Runtime): EmulatorClock {
  const getClock = (): Runtime['world']['clock'] => getRuntime().world.clock
  const now = (): Date => new Date(getClock().now())
  return {
    now,
    advance: async (duration) => {
      if (typeof duration !== 'object' || duration === null) throw new RangeError('advance() needs a duration, such as { days: 3 }, or { to: date }.')
      const target = readTarget(getClock().now(), duration as Readonly<Json>)
      await getRuntime().scheduler.advanceTo(target)
      return now()
    },
    run: (speed) => getClock().run(speed),
  }
}
