/** The virtual clock as a test moves it. */
import { toMilliseconds, type Duration } from './clock/duration.js'
import type { Runtime } from './runtime.js'

export interface EmulatorClock {
  now(): Date
  /** Moves time forward and runs what falls due, in order. Resolves when the deliveries of webhooks ended. */
  advance(duration: Duration | { readonly to: Date | string | number }): Promise<Date>
  /** Lets the clock run: 1 is real time, 0 stops it. */
  run(speed: number): void
}

export function createEmulatorClock(getRuntime: () => Runtime): EmulatorClock {
  const getClock = (): Runtime['world']['clock'] => getRuntime().world.clock
  const now = (): Date => new Date(getClock().now())
  return {
    now,
    advance: async (duration) => {
      const target = 'to' in duration ? new Date(duration.to).getTime() : getClock().now() + toMilliseconds(duration)
      if (!Number.isFinite(target)) throw new RangeError('advance() needs a duration, such as { days: 3 }, or { to: date }.')
      if (target < getClock().now()) throw new RangeError('The clock cannot go back.')
      await getRuntime().scheduler.advanceTo(target)
      return now()
    },
    run: (speed) => getClock().run(speed),
  }
}
