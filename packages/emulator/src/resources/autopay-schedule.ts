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

/** Schedules the payment of a bill whose vendor is paid automatically. A bill that changes is scheduled again; its older timers do nothing. */
export function scheduleAutoPay(world: World, bill: Row): void {
  const autoPay = autoPayOf(world.store.get('vendors', String(bill.data['vendorId'])))
  if (autoPay.enabled !== true || bill.data['archived'] === true || !(Number(bill.data['dueAmount']) > 0)) return
  const day = toDate(fromDate(String(bill.data['dueDate'])) - (autoPay.daysBeforeDueDate ?? 0) * DAY_MS)
  const wanted = isBusinessDay(day) ? day : previousBusinessDay(day)
  const now = world.clock.now()
  const earliest = addBusinessDays(toDate(now), 0)
  const date = wanted < earliest ? earliest : wanted
  world.clock.schedule(Math.max(now, fromDate(date) + HOUR_MS), AUTOPAY, { billId: bill.id, dueDate: bill.data['dueDate'] })
}

/** Schedules the open bills of a vendor whose autopay was enabled or changed. */
export function scheduleOpenBills(world: World, vendor: Row): void {
  if (autoPayOf(vendor).enabled !== true) return
  for (const bill of world.store.list<Json>('bills', vendor.owner)) if (bill.data['vendorId'] === vendor.id) scheduleAutoPay(world, bill)
}
