/** When the bills of a vendor with autopay are paid. */
import { addBusinessDays, fromDate, previousBusinessDay, isBusinessDay, toDate } from '../clock/business-days.js'
import type { Json } from '../contract/contract.js'
import type { Row } from '../store/rows.js'
import type { World } from '../world.js'

/** The kind of the timers that pay a bill. */
export const AUTOPAY = 'autopay'

const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000

export interface AutoPay {
  readonly enabled?: boolean
  readonly bankAccountId?: string
  readonly createdBy?: string
  readonly maxAmount?: number
  readonly daysBeforeDueDate?: number
}

export const autoPayOf = (vendor: Row | undefined): AutoPay => (vendor?.data['autoPay'] ?? {}) as AutoPay

/** What decides when a bill is paid. While it stays the same, a bill is paid once, also if the payment is canceled or fails. */
export const orderOf = ({ data: { vendorId, dueDate } }: Row, { bankAccountId, maxAmount, daysBeforeDueDate }: AutoPay): string => JSON.stringify([vendorId, dueDate, bankAccountId, maxAmount, daysBeforeDueDate])

/** Schedules the payment of a bill whose vendor is paid automatically, in place of what was scheduled for it before. */
export function scheduleAutoPay(world: World, bill: Row): void {
  const autoPay = autoPayOf(world.store.get('vendors', String(bill.data['vendorId'])))
  world.clock.cancelFor(bill.id, AUTOPAY)
  if (autoPay.enabled !== true || bill.data['archived'] === true || bill.data['__autoPaid'] === orderOf(bill, autoPay)) return
  const day = toDate(fromDate(String(bill.data['dueDate'])) - (autoPay.daysBeforeDueDate ?? 0) * DAY_MS)
  const wanted = isBusinessDay(day) ? day : previousBusinessDay(day)
  const earliest = addBusinessDays(toDate(world.clock.now()), 0)
  const date = wanted < earliest ? earliest : wanted
  world.clock.scheduleFor(bill.id, AUTOPAY, fromDate(date) + HOUR_MS)
}

/** Schedules the open bills of a vendor if its autopay changed. */
export function scheduleOpenBills(world: World, vendor: Row, before: Readonly<Json>): void {
  if (JSON.stringify(vendor.data['autoPay']) === JSON.stringify(before['autoPay'])) return
  for (const bill of world.store.table('bills', vendor.owner).where('vendorId', vendor.id)) scheduleAutoPay(world, bill)
}
