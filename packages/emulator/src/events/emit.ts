/** Domain events: what happened, for the subscriptions that ask for it. */
import { assertDescribed } from '../contract/assert-described.js'
import type { Json } from '../contract/contract.js'
import { UUID } from '../store/ids.js'
import type { Row } from '../store/rows.js'
import { toTimestamp, type World } from '../world.js'

/** The kind of the timers that start a delivery. */
export const DELIVERY = 'deliver-webhook'

export const SUBSCRIPTIONS = 'events.subscriptions'
export const NOTIFICATIONS = 'events'

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
  /** The attempt that is on its way. */
  readonly __started?: number
}

/** @param body the fields of the event in addition to `metadata`, such as `{ bill }`. */
export function emit(world: World, owner: string, eventType: string, body: Json): void {
  const partner = world.store.get('organizations', owner)?.data['__partner']
  const isSpend = eventType.startsWith('spend.')
  for (const subscriber of partner === undefined ? [owner] : [owner, String(partner)]) {
    for (const { id, data } of world.store.list(SUBSCRIPTIONS, subscriber)) {
      const wanted = (data['events'] as { type: string; version?: string }[]).find(({ type }) => type === eventType)
      const isOfLevel = (data['__level'] === 'spend') === isSpend
      if (wanted && isOfLevel && (data['status'] as { enabled?: boolean }).enabled === true) send(world, { subscriber, organizationId: owner, subscriptionId: id, eventType, body })
    }
  }
}

function send(world: World, input: NotificationInput): void {
  const id = notify(world, input)
  if (!world.config.checkResponses) return
  const payload = JSON.parse(world.store.get<Notification>(NOTIFICATIONS, id)?.data.payload ?? '') as unknown
  assertDescribed(world.validator(payloadSchema(input.eventType)), `The event ${input.eventType}`, payload)
}

export interface NotificationInput {
  /** The owner of the subscription. */
  readonly subscriber: string
  readonly organizationId: string
  readonly subscriptionId: string
  readonly eventType: string
  readonly body: Json
}

const payloadSchema = (eventType: string): string => `#/webhooks/${eventType}/post/requestBody/content/application~1json/schema`

/** Stores a notification with the payload fields that the description lists, and schedules its first delivery. */
export function notify(world: World, { subscriber, organizationId, subscriptionId, eventType, body }: NotificationInput): string {
  const eventId = world.store.createId(UUID)
  const version = '1'
  const metadata = { eventId, subscriptionId, organizationId, eventType, version }
  const payload = world.projection(payloadSchema(eventType))({ metadata, ...body })
  const notification: Notification = { id: eventId, type: eventType, version, subscriptionId, payload: JSON.stringify(payload), createdTime: toTimestamp(world.clock.now()) }
  const row = world.store.insert(NOTIFICATIONS, subscriber, eventId, notification)
  resend(world, row)
  return eventId
}

/** Schedules a delivery now; its retries begin again. */
export function resend(world: World, { id }: Pick<Row, 'id'>): void {
  world.clock.schedule(world.clock.now(), DELIVERY, { notificationId: id, attempt: 1 })
}
