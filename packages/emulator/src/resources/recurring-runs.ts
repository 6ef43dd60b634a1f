/** Creates the bills of recurring bills when they are due. */
import { fromDate, toDate } from '../clock/business-days.js'
import type { Json } from '../contract/contract.js'
import type { Row } from '../store/store.js'
import type { TimerHandler } from '../timers.js'
import { toTimestamp, type World } from '../world.js'
import { payAutomatically } from './autopay.js'
import { bills } from './bills.js'
import { create } from './generic.js'
import { internalCall } from './internal-call.js'

export interface Schedule {
  readonly period: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'
  readonly frequency: number
  readonly nextDueDate: string
  readonly endDate?: string
  readonly daysInAdvance?: number
}

/** Where a schedule stands: due dates are counted from the anchor, so that the 31st stays the 31st. */
interface Run extends Json {
  readonly anchor: string
  readonly count: number
  readonly due: string
}

/** The kind of the timers that create bills. */
export const RECURRING_BILL = 'recurring-bill'

/** Bills that a schedule in the past may create at once. */
export const maxMissed = 1000

const DAY_MS = 86_400_000

function dueDate({ period, frequency }: Schedule, anchor: string, count: number): string {
  const steps = frequency * count
  if (period === 'DAILY' || period === 'WEEKLY') return toDate(fromDate(anchor) + steps * (period === 'DAILY' ? 1 : 7) * DAY_MS)
  const [year, month, day] = anchor.split('-').map(Number) as [number, number, number]
  const months = month - 1 + steps * (period === 'MONTHLY' ? 1 : 12)
  const last = new Date(Date.UTC(year, months + 1, 0)).getUTCDate()
  return toDate(Date.UTC(year, months, Math.min(day, last)))
}

const creationTime = ({ daysInAdvance = 0 }: Schedule, due: string): number => fromDate(due) - daysInAdvance * DAY_MS

/** The due dates whose bills are to be created now; one more than allowed if there are too many. */
export function missedDates(schedule: Schedule, run: { readonly anchor: string; readonly count: number }, now: number): string[] {
  const dates: string[] = []
  for (let count = run.count; dates.length <= maxMissed; count++) {
    const due = dueDate(schedule, run.anchor, count)
    if (creationTime(schedule, due) > now || (schedule.endDate !== undefined && due > schedule.endDate)) break
    dates.push(due)
  }
  return dates
}

/** Creates what is due, and schedules the next. */
export function createDueBills(world: World, row: Row): void {
  if (row.data['archived'] === true) return
  const schedule = row.data['schedule'] as Schedule
  const run = row.data['__run'] as Run
  const dates = missedDates(schedule, run, world.clock.now())
  for (const date of dates) createBill(world, row, date)
  const count = run.count + dates.length
  const due = dueDate(schedule, run.anchor, count)
  if (dates.length) {
    const next = { ...row.data, schedule: { ...schedule, nextDueDate: due }, __run: { ...run, count, due }, updatedTime: toTimestamp(world.clock.now()) }
    world.store.update('recurringBills', row, next)
  }
  if (schedule.endDate === undefined || due <= schedule.endDate) world.clock.schedule(creationTime(schedule, due), RECURRING_BILL, { recurringBillId: row.id, due })
}

function createBill(world: World, { owner, data }: Row, date: string): void {
  const lines = (data['recurringBillLineItems'] as Json[]).map(({ id: _id, ...line }) => line)
  const body = { vendorId: data['vendorId'], dueDate: date, invoice: { invoiceNumber: date, invoiceDate: toDate(world.clock.now()) }, billLineItems: lines, description: data['description'] }
  const bill = create(internalCall(world, owner, 'createBill', { body, userId: data['__createdBy'] }), bills, body)
  const bankAccountId = (data['paymentInformation'] as Json | undefined)?.['bankAccountId']
  if ((data['processingOptions'] as Json)['autoPayment'] === true) payAutomatically(world, bill, { bankAccountId, createdBy: data['__createdBy'], wanted: date, billingType: 'RECURRING_PAYMENT' })
}

/** A timer of a schedule that changed since does nothing. */
export const runRecurringBill: TimerHandler = (world, { recurringBillId, due }) => {
  const row = world.store.get('recurringBills', String(recurringBillId))
  if (row && (row.data['__run'] as Run).due === due) createDueBills(world, row)
}
