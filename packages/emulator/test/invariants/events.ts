/** Each domain event is delivered at least once, or its subscription ends disabled. */
import { expect } from 'vitest'
import type { Notification } from '../../src/events/emit.ts'
import { changesOf, type Change, type Checked } from './checks.ts'
import type { Model, View } from './model.ts'

interface Subscription {
  readonly events: readonly { readonly type: string }[]
  readonly status: { readonly enabled?: boolean }
  readonly __level?: string
}

/** The events that a change of a record is, whatever request or timer made it. */
function eventsOf({ collection, before, after }: Change): string[] {
  const kind = { vendors: 'vendor', bills: 'bill', invoices: 'invoice' }[collection]
  if (!after) return []
  if (kind && !before) return [`${kind}.created`]
  if (kind && before?.data['archived'] !== after.data['archived']) return [after.data['archived'] === true ? `${kind}.archived` : `${kind}.restored`]
  // There is no event for a new payment.
  if (collection === 'payments' && before && before.data['singleStatus'] !== after.data['singleStatus'] && after.data['onlinePayment'] === true) return ['payment.updated']
  return collection === 'fundingAccounts.banks' && !before ? ['bank-account.created'] : []
}

const subscriptionsOf = (view: View, owner: string): (readonly [string, Subscription])[] =>
  [...(view.get('events.subscriptions')?.values() ?? [])].filter((row) => row.owner === owner).map(({ id, data }) => [id, data as unknown as Subscription] as const)

/** A change that a subscription asks for is a notification. */
export function changesAreEvents({ before, after }: Checked): void {
  const notifications = newNotifications(before, after)
  for (const change of changesOf(before, after))
    for (const type of eventsOf(change))
      for (const id of askingFor(type, before, after, change.after?.owner ?? '')) {
        const found = notifications.some((one) => one.subscriptionId === id && one.type === type && one.payload.includes(`"${change.id}"`))
        expect(found, `${type} of ${change.id} for ${id}`).toBe(true)
      }
}

const newNotifications = (before: View, after: View): Notification[] =>
  [...(after.get('events')?.values() ?? [])].filter(({ id }) => !before.get('events')?.has(id)).map(({ data }) => data as unknown as Notification)

/** The subscriptions that ask for an event before and after a step. */
function askingFor(type: string, before: View, after: View, owner: string): string[] {
  const asking = (view: View): string[] => subscriptionsOf(view, owner).flatMap(([id, { events, status, __level: level }]) => (level !== 'spend' && status.enabled === true && events.some((event) => event.type === type) ? [id] : []))
  const now = new Set(asking(after))
  return asking(before).filter((id) => now.has(id))
}

/** The events of a payment are every status that it went through: none of its usual course is left out. */
export function movesAreEvents({ before, after }: Checked): void {
  const notifications = newNotifications(before, after).filter(({ type }) => type === 'payment.updated').map(({ subscriptionId, payload }) => ({ subscriptionId, payment: (JSON.parse(payload) as { payment: { id: string; status: string } }).payment }))
  for (const { collection, id, before: old, after: now } of changesOf(before, after)) {
    if (collection !== 'payments' || !old || !now) continue
    for (const subscription of askingFor('payment.updated', before, after, now.owner)) {
      const statuses = [String(old.data['singleStatus']), ...notifications.filter(({ subscriptionId, payment }) => subscriptionId === subscription && payment.id === id).map(({ payment }) => payment.status)]
      expect(statuses.at(-1), `the last event of ${id}`).toBe(now.data['singleStatus'])
      const steps = statuses.map((status) => COURSE.indexOf(status))
      expect(steps.every((at, index) => index === 0 || at < 0 || steps[index - 1] === -1 || at <= (steps[index - 1] as number) + 1), `${id} skips an event: ${statuses.join(', ')}`).toBe(true)
    }
  }
}

/** In the words of the rule payment-course. */
const COURSE = ['SCHEDULED', 'READY_TO_FUND', 'FUNDING_STARTED', 'PROCESSED', 'SENT', 'DELIVERED', 'CLEARED']

/** Subscriptions that were disabled or deleted at some time. */
export class Deliveries {
  readonly #disabled = new Set<string>()

  observe(view: View, before: View): void {
    for (const [id, { data }] of view.get('events.subscriptions') ?? []) if ((data as unknown as Subscription).status.enabled !== true) this.#disabled.add(id)
    for (const id of before.get('events.subscriptions')?.keys() ?? []) if (!view.get('events.subscriptions')?.has(id)) this.#disabled.add(id)
  }

  /** @param until what was created later can still be on its way. */
  check({ main: { attempts }, world }: Model, until: number): void {
    const delivered = new Set(attempts.filter(({ status }) => status === 200).map(({ body }) => body))
    for (const { id, data } of world.store.all<Notification>('events')) {
      if (Date.parse(data.createdTime) > until || this.#disabled.has(data.subscriptionId)) continue
      expect(delivered.has(data.payload), `${data.type} ${id} was neither delivered nor was its subscription disabled`).toBe(true)
    }
  }
}
