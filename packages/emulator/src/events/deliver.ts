/** Delivers a notification: signed, retried with growing pauses on the virtual clock, and recorded. https://developer.bill.com/docs/working-with-bill-webhooks */
import type { Json } from '../contract/contract.js'
import type { Journal } from '../middleware/journal.js'
import type { Row } from '../store/rows.js'
import type { World } from '../world.js'
import { DELIVERY, NOTIFICATIONS, SUBSCRIPTIONS, type Notification } from './emit.js'

/** One attempt to deliver a webhook. */
export interface Delivery {
  /** The same in each attempt. */
  readonly eventId: string
  /** Such as `payment.updated`. */
  readonly eventType: string
  /** The subscription that asked for the event. */
  readonly subscriptionId: string
  /** The URL of the receiver. */
  readonly url: string
  /** Counts from 1. */
  readonly attempt: number
  /** Virtual time, in ISO 8601. */
  readonly time: string
  /** Status of the receiver; undefined if it could not be reached. */
  readonly status: number | undefined
  /** Why the receiver could not be reached; undefined if it responded. */
  readonly error: string | undefined
  /** The JSON body. */
  readonly payload: unknown
}

/** An attempt that is due. */
export interface Attempt {
  readonly notificationId: string
  readonly attempt: number
}

/** Notes in the notification that an attempt is on its way, so that it can be repeated if the process ends before its result is known. */
export function startAttempt({ store }: World, payload: Readonly<Json>): Attempt {
  const started = payload as unknown as Attempt
  const row = store.get<Notification>(NOTIFICATIONS, started.notificationId)
  if (row) store.update<Notification>(NOTIFICATIONS, row, { ...row.data, __started: started.attempt })
  return started
}

/** Schedules the attempts again that were on their way when the world was stored. */
export function repeatStarted({ store, clock }: World): void {
  for (const { id, data } of store.all<Notification>(NOTIFICATIONS))
    if (data.__started !== undefined) clock.schedule(clock.now(), DELIVERY, { notificationId: id, attempt: data.__started })
}

/** What a delivery needs of the runtime. */
export interface DeliveryContext {
  readonly world: World
  readonly deliveries: Journal<Delivery>
  commit<T>(change: () => T): T
}

/** @param signal drops the delivery: its result is not recorded. */
export async function deliver(context: DeliveryContext, fetch: typeof globalThis.fetch, { notificationId, attempt }: Attempt, signal: AbortSignal): Promise<void> {
  const { world, deliveries } = context
  const row = world.store.get<Notification>(NOTIFICATIONS, notificationId)
  const subscription = row && world.store.get(SUBSCRIPTIONS, row.data.subscriptionId)
  if (!row) return
  // A subscription that was deleted or disabled gets no more retries, also after it is enabled again.
  if (!subscription || (attempt > 1 && (subscription.data['status'] as { enabled?: boolean }).enabled !== true)) return void context.commit(() => endAttempt(world, row))
  const url = subscription.data['notificationUrl'] as string
  const result = await post(world, fetch, url, row.data.payload, subscription.data['securityKey'] as string, signal)
  if (signal.aborted) return
  deliveries.add({
    eventId: notificationId, eventType: row.data.type, subscriptionId: subscription.id, url, attempt, time: new Date(world.clock.now()).toISOString(), ...result, payload: JSON.parse(row.data.payload) as unknown,
  })
  context.commit(() => recordAttempt(world, notificationId, attempt, result.status))
}

/** Notes in the notification that no attempt is on its way, and what came of the last one. */
function endAttempt({ store }: World, row: Row<Notification>, result: Partial<Notification> = {}): void {
  const { __started: _started, ...data } = row.data
  store.update<Notification>(NOTIFICATIONS, row, { ...(data as Notification), ...result })
}

/** Anything but 200 is retried; after the last retry the subscription is disabled until you enable it. */
function recordAttempt(world: World, notificationId: string, attempt: number, status: number | undefined): void {
  const { store, clock, config } = world
  const row = store.get<Notification>(NOTIFICATIONS, notificationId)
  if (!row) return
  endAttempt(world, row, { deliveredAttempts: attempt, ...(status !== undefined && { statusCode: status }) })
  if (status === 200) return
  const pause = config.webhookRetrySeconds[attempt - 1]
  if (pause !== undefined) clock.schedule(clock.now() + pause * 1000, DELIVERY, { notificationId, attempt: attempt + 1 })
  else {
    const subscription = store.get(SUBSCRIPTIONS, row.data.subscriptionId)
    if (subscription) store.update(SUBSCRIPTIONS, subscription, { ...subscription.data, status: { ...(subscription.data['status'] as object), enabled: false } })
  }
}

async function post(world: World, fetch: typeof globalThis.fetch, url: string, body: string, securityKey: string, signal: AbortSignal): Promise<{ status: number | undefined; error: string | undefined }> {
  if (!world.config.externalWebhooks && !isLoopback(url)) return { status: undefined, error: 'The emulator sends webhooks to this machine only. To send them to other machines, set externalWebhooks: true, or start it with --allow-external-webhooks.' }
  const controller = new AbortController()
  const end = (): void => controller.abort()
  const timer = setTimeout(end, world.config.webhookTimeoutSeconds * 1000)
  signal.addEventListener('abort', end)
  try {
    // Loaded here, so that creating an emulator can report that bill-sdk is missing.
    const { signPayload } = await import('bill-sdk/webhooks')
    const headers = { 'content-type': 'application/json', 'x-bill-sha-signature': await signPayload(body, securityKey) }
    controller.signal.throwIfAborted()
    // A fetch of a test may ignore its signal.
    const aborted = new Promise<never>((_, reject) => controller.signal.addEventListener('abort', () => reject(controller.signal.reason as Error)))
    const sent = fetch(url, { method: 'POST', body, headers, redirect: 'manual', signal: controller.signal })
    const response = await Promise.race([sent, aborted])
    await response.body?.cancel()
    return { status: response.status, error: undefined }
  } catch (error) {
    const { message, cause } = error as Error & { cause?: { code?: string } }
    return { status: undefined, error: controller.signal.aborted ? `no response within ${world.config.webhookTimeoutSeconds} s` : (cause?.code ?? message) }
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', end)
  }
}

/** Whether a URL leads to this machine, whatever a name server says. The parser has turned 2130706433 and 0x7f.1 into 127.0.0.1. */
export function isLoopback(url: string): boolean {
  const { hostname, protocol } = new URL(url)
  return /^https?:$/.test(protocol) && (/^127\.\d+\.\d+\.\d+$/.test(hostname) || hostname === 'localhost' || hostname === '[::1]')
}
