/** Balances of vendors and customers: what is due of their bills or invoices that are not archived. */
import type { Call } from '../call.js'
import type { Json } from '../contract/contract.js'
import { cents } from '../money.js'
import { toTimestamp } from '../world.js'

/** Which records have a balance, and the field by which a bill or an invoice names one. */
interface Account {
  readonly collection: 'vendors' | 'customers'
  readonly field: 'vendorId' | 'customerId'
}

export const VENDOR_BALANCE: Account = { collection: 'vendors', field: 'vendorId' }
export const CUSTOMER_BALANCE: Account = { collection: 'customers', field: 'customerId' }

const dueOf = (data: Readonly<Json>): number => (data['archived'] === true ? 0 : Number(data['dueAmount'] ?? 0))

/**
 * Moves balances by what a write changed, also from one vendor or customer to another. Adding up all bills instead would take longer with each bill.
 * @param before the bill or invoice before the write; undefined if it is new.
 */
export function moveBalance(call: Pick<Call, 'world' | 'now'>, account: Account, before: Readonly<Json> | undefined, after: Readonly<Json>): void {
  if (before) addToBalance(call, account, before, -dueOf(before))
  addToBalance(call, account, after, dueOf(after))
}

function addToBalance({ world, now }: Pick<Call, 'world' | 'now'>, { collection, field }: Account, data: Readonly<Json>, change: number): void {
  const row = world.store.get(collection, String(data[field]))
  if (!row || change === 0) return
  const amount = cents(Number((row.data['balance'] as { amount?: number } | undefined)?.amount ?? 0) + change)
  world.store.update(collection, row, { ...row.data, balance: { amount, lastUpdatedDate: toTimestamp(now) } })
}
