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
export function changesAreEvents({ step, before, after }: Checked): void {
  // An archived record that is restored in the same step has not changed.
  if (step.kind === 'archive') return
  const notifications = [...(after.get('events')?.values() ?? [])].filter(({ id }) => !before.get('events')?.has(id)).map(({ data }) => data as unknown as Notification)
  for (const change of changesOf(before, after))
    for (const type of eventsOf(change))
      for (const [id, { events, status, __level: level }] of subscriptionsOf(before, change.after?.owner ?? '')) {
        const now = after.get('events.subscriptions')?.get(id)?.data as Subscription | undefined
        if (level === 'spend' || status.enabled !== true || now?.status.enabled !== true || !events.some((event) => event.type === type)) continue
        const found = notifications.some((one) => one.subscriptionId === id && one.type === type && one.payload.includes(`"${change.id}"`))
        expect(found, `${type} of ${change.id} for ${id}`).toBe(true)
      }
}

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
