import type { World } from './world.js'

/** What a timer does when it is due. It runs in its own transaction. */
export type TimerHandler = (world: World, payload: Readonly<Record<string, unknown>>) => void
