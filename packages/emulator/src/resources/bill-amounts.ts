/** The amounts of a bill, which follow from its lines, its credits and its payments. */
import type { Call } from '../call.js'
import type { Json } from '../contract/contract.js'
import { cents, sum } from '../money.js'
import { toTimestamp, type World } from '../world.js'
import { dollarsOf, rateOf } from './currencies.js'
import { paymentStateOf, type PaymentState } from './payment-states.js'
import { moveBalance, VENDOR_BALANCE } from './balance.js'
import { VENDORS } from './vendors.js'

export const BILLS = 'bills'

/** A payment's share of one bill, stored on the bill. */
export interface BillShare {
  readonly paymentId: string
  readonly amount: number
  /** The vendor credits that the payment used on the bill. */
  readonly creditAmount: number
}

export const withAmount = (line: Json): Json => ({ ...line, amount: cents(Number(line['amount'] ?? Number(line['quantity'] ?? 0) * Number(line['price'] ?? 0))) })

/** The amounts and the payment status. */
export function amountsOf(world: World, data: Readonly<Json>): Json & { readonly amount: number; readonly dueAmount: number } {
  const amount = sum(((data['billLineItems'] ?? []) as Json[]).map((line) => Number(withAmount(line)['amount'])))
  const shares = sharesOf(data).map((share) => ({ ...share, state: paymentStateOf(world, share.paymentId) }))
  const total = (state: PaymentState): number => sum(shares.filter((share) => share.state === state).map((share) => share.amount))
  const [scheduledAmount, cleared] = [total('scheduled'), total('cleared')]
  const ownCredits = ((data['vendorCredits'] ?? []) as { amount: number }[]).map((credit) => credit.amount)
  const creditAmount = sum([...ownCredits, ...shares.filter(({ state }) => state !== 'none').map((share) => share.creditAmount)])
  const dueAmount = cents(amount - creditAmount - scheduledAmount - cleared)
  return { amount, ...fundingOf(world, data, amount), creditAmount, scheduledAmount, dueAmount, paidAmount: cents(cleared + creditAmount), paymentStatus: statusOf(scheduledAmount, cleared, dueAmount) }
}

export const sharesOf = (data: Readonly<Json>): readonly BillShare[] => (data['__payments'] ?? []) as BillShare[]

/** Whether payments or credits of the bill still count. */
export const isInUse = (world: World, data: Readonly<Json>): boolean => ((data['vendorCredits'] ?? []) as unknown[]).length > 0 || sharesOf(data).some((share) => paymentStateOf(world, share.paymentId) !== 'none')

/** What the bill costs in US dollars. */
function fundingOf(world: World, data: Readonly<Json>, amount: number): Json {
  const currency = String(world.store.get(VENDORS, String(data['vendorId']))?.data['billCurrency'] ?? 'USD')
  if (currency === 'USD') return { fundingAmount: amount }
  const exchangeRate = rateOf(currency, world.clock.now())
  return { exchangeRate, fundingAmount: dollarsOf(amount, exchangeRate) }
}

function statusOf(scheduled: number, cleared: number, due: number): string {
  if (scheduled > 0) return 'SCHEDULED'
  if (cleared > 0) return due <= 0 ? 'PAID' : 'PARTIALLY_PAID'
  return 'UNPAID'
}

/** Recomputes a bill after one of its payments changed. */
export function refreshBill(call: Pick<Call, 'world' | 'now' | 'owner'>, billId: string, share?: BillShare): void {
  const { store } = call.world
  const row = store.get(BILLS, billId)
  if (!row) return
  const __payments = [...sharesOf(row.data), ...(share ? [share] : [])]
  const data = { ...row.data, __payments, updatedTime: toTimestamp(call.now) }
  const saved = store.update<Json>(BILLS, row, { ...data, ...amountsOf(call.world, data) })
  moveBalance(call, VENDOR_BALANCE, row.data, saved.data)
}
