/** Domain events: what happened, for the subscriptions that ask for it. */
import { UUID } from '../store/ids.js'
import type { Json } from '../contract/contract.js'
import { toTimestamp, type World } from '../world.js'

export const SUBSCRIPTIONS = 'events.subscriptions'
export const NOTIFICATIONS = 'events'

/** The kind of the timers that start a delivery. */
export const DELIVERY = 'deliver-webhook'

/** A notification as it is stored: what BILL's history shows, and what the next attempt needs. */
export interface Notification extends Json {
  readonly id: string
  readonly type: string
  readonly version: string
  readonly subscriptionId: string
  /** The exact body. */
  readonly payload: string
  readonly createdTime: string
  readonly statusCode?: number
  readonly deliveredAttempts?: number
}

/** @param body the fields of the event in addition to `metadata`, such as `{ bill }`. */
export function emit(world: World, owner: string, eventType: string, body: Json): void {
  for (const { id, data } of world.store.list(SUBSCRIPTIONS, owner)) {
    const events = data['events'] as { type: string; version?: string }[]
    const wanted = events.find(({ type }) => type === eventType)
    if (wanted && (data['status'] as { enabled: boolean }).enabled) notify(world, owner, id, eventType, wanted.version ?? '1', body)
  }
}

/** Stores a notification and schedules its first delivery. */
export function notify(world: World, owner: string, subscriptionId: string, eventType: string, version: string, body: Json): string {
  const eventId = world.store.createId(UUID)
  const metadata = { eventId, subscriptionId, organizationId: owner, eventType, version }
  const notification: Notification = { id: eventId, type: eventType, version, subscriptionId, payload: JSON.stringify({ metadata, ...body }), createdTime: toTimestamp(world.clock.now()) }
  world.store.insert(NOTIFICATIONS, owner, eventId, notification)
  world.clock.schedule(world.clock.now(), DELIVERY, { notificationId: eventId, attempt: 1 })
  return eventId
}
