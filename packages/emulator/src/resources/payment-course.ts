/** How a payment moves on the clock: funded on its process date, sent, delivered, cleared. */
import { addBusinessDays, fromDate } from '../clock/business-days.js'
import type { Json } from '../contract/contract.js'
import { emit } from '../events/emit.js'
import { defineRules } from '../rules/rule.js'
import type { Row } from '../store/rows.js'
import type { TimerHandler } from '../timers.js'
import { toTimestamp, type World } from '../world.js'
import { refreshBill } from './bill-amounts.js'
import { eventOf, speedOf, type Speed } from './payment-details.js'
import { COURSE, disbursementFor, paymentStateOf, PAYMENTS, statusFor } from './payment-states.js'
import { releaseCredits, type AppliedCredit } from './vendor-credits.js'

export const courseRules = defineRules({
  'payment-course': {
    text: 'A payment goes from SCHEDULED over READY_TO_FUND, FUNDING_STARTED, PROCESSED, SENT and DELIVERED to CLEARED. BILL documents the names; their order and the times between them are our choice.',
    confidence: 'inferred', source: 'https://developer.bill.com/docs/single-status-payment-values', operations: ['createPayment', 'getPayment', 'listPayments'],
  },
  'payment-updated-event': {
    text: 'Each change of the status of a payment is a payment.updated event.',
    confidence: 'documented', source: 'https://developer.bill.com/docs/bill-webhook-notification-payloads', operations: ['createPayment', 'cancelPayment', 'voidPayment'],
  },
})

/** The kind of the timers that move a payment on. */
export const PAYMENT_MOVES = 'payment-moves'

const HOUR_MS = 3_600_000

/** When each state is reached: business days after the process date, and the hour of the day in UTC. */
const SCHEDULE: Readonly<Record<string, { readonly days: (speed: Speed) => number; readonly hour: number }>> = {
  READY_TO_FUND: { days: () => 0, hour: 9 },
  FUNDING_STARTED: { days: () => 0, hour: 10 },
  PROCESSED: { days: ({ sent }) => sent, hour: 11 },
  SENT: { days: ({ sent }) => sent, hour: 18 },
  DELIVERED: { days: ({ delivered }) => delivered, hour: 19 },
  CLEARED: { days: ({ cleared }) => cleared, hour: 20 },
}

/** Schedules the next step of a payment on its usual course. */
export function scheduleNext(world: World, row: Row): void {
  const at = COURSE.indexOf(row.data['singleStatus'] as (typeof COURSE)[number])
  const next = COURSE[at + 1]
  const step = next && SCHEDULE[next]
  if (at < 0 || !step) return
  const days = step.days(speedOf(row.data))
  const due = fromDate(addBusinessDays(String(row.data['processDate']), days)) + step.hour * HOUR_MS
  scheduleMove(world, row, next, due)
}

export const scheduleMove = (world: World, { id }: Row, to: string, due: number): void => world.clock.scheduleFor(id, PAYMENT_MOVES, due, { to })

/** Sets the status of a payment in place of what was scheduled for it, recomputes its bills, and emits the event. */
export function moveTo(world: World, row: Row, singleStatus: string, more: Json = {}): Row {
  const now = world.clock.now()
  const disbursementStatus = disbursementFor(singleStatus)
  const { disbursementStatus: _before, ...data } = row.data
  world.clock.cancelFor(row.id, PAYMENT_MOVES)
  const moved = world.store.update(PAYMENTS, row, { ...data, ...more, singleStatus, status: statusFor(singleStatus), ...(disbursementStatus && { disbursementStatus }), updatedTime: toTimestamp(now) })
  for (const { billId, vendorCredits } of (row.data['billPayments'] ?? []) as { billId: string; vendorCredits?: AppliedCredit[] }[]) {
    if (vendorCredits && paymentStateOf(world, row.id) === 'none') releaseCredits(world, vendorCredits, row.id)
    refreshBill({ world, now, owner: row.owner }, billId)
  }
  emit(world, row.owner, 'payment.updated', { payment: eventOf(world, moved) })
  return moved
}

export const movePayment: TimerHandler = (world, { id, to }) => {
  const row = world.store.get(PAYMENTS, String(id)) as Row
  scheduleNext(world, moveTo(world, row, String(to), to === 'VOIDED' ? { voidInfo: accepted(world, row) } : {}))
}

const accepted = (world: World, { data }: Row): Json[] =>
  ((data['voidInfo'] ?? []) as Json[]).map((info) => (info['status'] === 'TO_BE_PROCESSED' ? { ...info, status: 'ACCEPTED', updatedTime: toTimestamp(world.clock.now()) } : info))
