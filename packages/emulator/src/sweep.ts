/** Deletes what has expired, once a day of virtual time, so that a world that runs for months does not grow without end. */
import { isExpired, SESSIONS, TOKENS, type Session } from './auth/sessions.js'
import { NOTIFICATIONS, type Notification } from './events/emit.js'
import { REMEMBERED } from './resources/auth.js'
import { BATCHES } from './resources/exchange-rates.js'
import { CODES } from './resources/mfa.js'
import { HISTORY_MS, RESPONSES } from './resources/subscriptions.js'
import type { World } from './world.js'

/** The kind of the timer that runs `sweep`. */
export const SWEEP = 'sweep'

const DAY_MS = 86_400_000

/** Collections whose rows have the time of their end. */
const WITH_END = [TOKENS, CODES, REMEMBERED, BATCHES, RESPONSES]

export const scheduleSweep = ({ clock }: World): void => void clock.schedule(clock.now() + DAY_MS, SWEEP, {})

/** Rows stay for a day after their end: BILL's errors distinguish expired from unknown. */
export function sweep(world: World): void {
  const { store, clock } = world
  const past = clock.now() - DAY_MS
  const remove = <T>(collection: string, hasEnded: (data: T) => boolean): void => {
    for (const { id, data } of store.all<T>(collection)) if (hasEnded(data)) store.delete(collection, id)
  }
  for (const collection of WITH_END) remove<{ expires: number }>(collection, ({ expires }) => expires <= past)
  remove<Session>(SESSIONS, (session) => isExpired(world, session, past))
  remove<Notification>(NOTIFICATIONS, ({ createdTime }) => Date.parse(createdTime) <= past - HISTORY_MS)
  scheduleSweep(world)
}
