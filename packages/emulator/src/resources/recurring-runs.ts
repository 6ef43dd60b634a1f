/** Schedules of recurring bills and invoices: when each is due, and what is created then. */
import { fromDate, toDate } from '../clock/business-days.js'
import type { Json } from '../contract/contract.js'
import type { Row } from '../store/rows.js'
import type { TimerHandler } from '../timers.js'
import { toTimestamp, type World } from '../world.js'

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

/** A kind of recurring record, such as recurring bills. */
export interface RecurringKind {
  readonly collection: string
  /** The kind of its timers. */
  readonly timer: string
  /** Creates the bill or invoice of a due date. */
  create(world: World, row: Row, date: string): void
}

/** Bills or invoices that a schedule in the past may create at once. */
export const MAX_AT_ONCE = 1000

/** BILL documents no limits of a schedule. These keep its dates within four-digit years. */
export const MAX_FREQUENCY = 999
export const MAX_DAYS_IN_ADVANCE = 999

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

/** The due dates that are to be served now; one more than allowed if there are too many. */
function dueDates(schedule: Schedule, run: { readonly anchor: string; readonly count: number }, now: number): string[] {
  const dates: string[] = []
  for (let count = run.count; dates.length <= MAX_AT_ONCE; count++) {
    const due = dueDate(schedule, run.anchor, count)
    if (creationTime(schedule, due) > now || (schedule.endDate !== undefined && due > schedule.endDate)) break
    dates.push(due)
  }
  return dates
}

/** Creates what is due, and schedules the next in place of what was scheduled before. */
export function createDue(kind: RecurringKind, world: World, row: Row): void {
  world.clock.cancelFor(row.id, kind.timer)
  if (row.data['archived'] === true) return
  const schedule = row.data['schedule'] as Schedule
  const run = row.data['__run'] as Run
  const dates = dueDates(schedule, run, world.clock.now())
  for (const date of dates) kind.create(world, row, date)
  const count = run.count + dates.length
  const due = dueDate(schedule, run.anchor, count)
  if (dates.length) {
    const next = { ...row.data, schedule: { ...schedule, nextDueDate: due }, __run: { ...run, count, due }, updatedTime: toTimestamp(world.clock.now()) }
    world.store.update(kind.collection, row, next)
  }
  if (schedule.endDate === undefined || due <= schedule.endDate) world.clock.scheduleFor(row.id, kind.timer, creationTime(schedule, due))
}

export const timerOf =
  (kind: RecurringKind): TimerHandler =>
  (world, { id }) =>
    createDue(kind, world, world.store.get(kind.collection, String(id)) as Row)

/** Where a schedule stands after a write; one that changes begins again at its next due date. @throws what `fail` throws if the schedule is not possible. */
export function runAfterWrite(data: Readonly<Json>, now: number, fail: (message: string) => never): Json {
  const schedule = data['schedule'] as Schedule
  if (!(schedule.frequency >= 1 && schedule.frequency <= MAX_FREQUENCY)) fail(`schedule.frequency: must be between 1 and ${MAX_FREQUENCY}.`)
  const { daysInAdvance = 0 } = schedule
  if (!(daysInAdvance >= 0 && daysInAdvance <= MAX_DAYS_IN_ADVANCE)) fail(`schedule.daysInAdvance: must be between 0 and ${MAX_DAYS_IN_ADVANCE}.`)
  const before = data['__run'] as { anchor: string; count: number; due: string; period: string; frequency: number } | undefined
  const isSame = before?.due === schedule.nextDueDate && before.period === schedule.period && before.frequency === schedule.frequency
  if (!before && schedule.endDate !== undefined && schedule.endDate < schedule.nextDueDate) fail('schedule.endDate: must not be before nextDueDate.')
  const run = isSame ? before : { anchor: schedule.nextDueDate, count: 0, due: schedule.nextDueDate, period: schedule.period, frequency: schedule.frequency }
  if (dueDates(schedule, run, now).length > MAX_AT_ONCE) fail(`schedule: this would create more than ${MAX_AT_ONCE} at once.`)
  return { __run: run }
}
