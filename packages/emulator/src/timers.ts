/** What timers do when they are due, by their kind. Each runs in a transaction of its own. */
import type { World } from './world.js'

export type TimerHandler = (world: World, payload: Readonly<Record<string, unknown>>) => void

export const timerHandlers: Readonly<Record<string, TimerHandler>> = {}
