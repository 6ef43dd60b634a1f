/** What banks and BILL do with a payment: it moves on, fails, is returned, or is voided. */
import type { Json } from '../contract/contract.js'
import { moveTo, scheduleNext } from '../resources/payment-course.js'
import { COURSE, paidBy, PAYMENTS } from '../resources/payment-states.js'
import type { Row } from '../store/rows.js'
import type { World } from '../world.js'
import { requireOneOf, requireRow } from './input.js'
import type { Simulation } from './simulation.js'

export const ACTIONS = ['advance', 'fail', 'return', 'void'] as const

/** The status of a payment that fails or is held. */
export type PaymentFailure =
  | 'DISBURSEMENT_ON_HOLD' | 'DISBURSEMENT_FAILED_ACTION_NEEDED' | 'DISBURSEMENT_FAILED_VENDOR_BANK_REJECTED' | 'FUNDING_FAILED_ACTION_NEEDED' | 'FUNDING_FAILED_VOIDED' | 'FUNDS_ESCHEATED'

export const FAILURES: readonly PaymentFailure[] = [
  'DISBURSEMENT_ON_HOLD', 'DISBURSEMENT_FAILED_ACTION_NEEDED', 'DISBURSEMENT_FAILED_VENDOR_BANK_REJECTED', 'FUNDING_FAILED_ACTION_NEEDED', 'FUNDING_FAILED_VOIDED', 'FUNDS_ESCHEATED',
]

/** Where a payment that is not on its usual course goes on. */
const RESUMES: Readonly<Record<string, string>> = { DISBURSEMENT_ON_HOLD: 'PROCESSED', DISBURSEMENT_FAILED_ACTION_NEEDED: 'PROCESSED', DISBURSEMENT_FAILED_VENDOR_BANK_REJECTED: 'PROCESSED', FUNDING_FAILED_ACTION_NEEDED: 'CLEARED', CANCELLATION_IN_PROGRESS: 'CANCELED', VOID_PENDING: 'VOIDED' }

function nextOf(row: Row): string {
  const status = String(row.data['singleStatus'])
  const next = RESUMES[status] ?? COURSE[COURSE.indexOf(status as (typeof COURSE)[number]) + 1]
  if (next === undefined || (COURSE.indexOf(status as (typeof COURSE)[number]) < 0 && !RESUMES[status])) throw new RangeError(`The payment is ${status} and goes no further.`)
  return next
}

/** Moves to the next state, or on to a later one. */
function advance(world: World, row: Row, input: Readonly<Json>): Row {
  const target = input['to'] === undefined ? nextOf(row) : requireOneOf(input, 'to', COURSE)
  let moved = row
  do moved = moveTo(world, moved, nextOf(moved))
  while (moved.data['singleStatus'] !== target)
  scheduleNext(world, moved)
  return moved
}

/** The bank of the vendor sends the money back after it was sent. */
function giveBack(world: World, row: Row): Row {
  const status = String(row.data['singleStatus'])
  if (!['SENT', 'DELIVERED', 'CLEARED'].includes(status)) throw new RangeError(`The payment is ${status}; only one that was sent can be returned.`)
  return moveTo(world, row, 'DISBURSEMENT_FAILED_ACTION_NEEDED')
}

export const payment: Simulation = (world, owner, input) => {
  const row = requireRow(world, owner, input, { name: 'paymentId', collection: PAYMENTS, noun: 'payment' })
  const action = requireOneOf(input, 'action', ACTIONS)
  if (paidBy(world, row.id) === 'none') throw new RangeError(`The payment is ${String(row.data['singleStatus'])}.`)
  const moved = action === 'advance' ? advance(world, row, input) : action === 'return' ? giveBack(world, row) : moveTo(world, row, action === 'void' ? 'VOIDED' : requireOneOf(input, 'status', FAILURES))
  return { paymentId: row.id, status: moved.data['status'], singleStatus: moved.data['singleStatus'] }
}
