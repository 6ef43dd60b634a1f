/** What banks and BILL do with a payment: it moves on, fails, is returned, or is voided. */
import { ControlError } from '../control/control-error.js'
import type { Json } from '../contract/contract.js'
import { moveTo, scheduleNext } from '../resources/payment-course.js'
import { COURSE, paymentStateOf, PAYMENTS } from '../resources/payment-states.js'
import type { Row } from '../store/rows.js'
import type { World } from '../world.js'
import { requireRow } from './input.js'
import type { Simulation } from './simulation.js'

type Action = 'advance' | 'fail' | 'return' | 'void'

/** The status of a payment that fails or is held. */
export type PaymentFailure =
  | 'DISBURSEMENT_ON_HOLD' | 'DISBURSEMENT_FAILED_ACTION_NEEDED' | 'DISBURSEMENT_FAILED_VENDOR_BANK_REJECTED' | 'FUNDING_FAILED_ACTION_NEEDED' | 'FUNDING_FAILED_VOIDED' | 'FUNDS_ESCHEATED'

export const FAILURES: readonly PaymentFailure[] = [
  'DISBURSEMENT_ON_HOLD', 'DISBURSEMENT_FAILED_ACTION_NEEDED', 'DISBURSEMENT_FAILED_VENDOR_BANK_REJECTED', 'FUNDING_FAILED_ACTION_NEEDED', 'FUNDING_FAILED_VOIDED', 'FUNDS_ESCHEATED',
]

/** Where a payment that is not on its usual course goes on. */
const RESUMES: Readonly<Record<string, string>> = { DISBURSEMENT_ON_HOLD: 'PROCESSED', DISBURSEMENT_FAILED_ACTION_NEEDED: 'PROCESSED', DISBURSEMENT_FAILED_VENDOR_BANK_REJECTED: 'PROCESSED', FUNDING_FAILED_ACTION_NEEDED: 'CLEARED', CANCELLATION_IN_PROGRESS: 'CANCELED', VOID_PENDING: 'VOIDED' }

const statusOf = (row: Row): string => String(row.data['singleStatus'])

function nextOf(status: string): string | undefined {
  const at = COURSE.indexOf(status as (typeof COURSE)[number])
  return RESUMES[status] ?? (at < 0 ? undefined : COURSE[at + 1])
}

/** The statuses that follow, in order. */
function following(status: string): string[] {
  const next = nextOf(status)
  return next === undefined ? [] : [next, ...following(next)]
}

/** Moves to the next state, or on to a later one. */
function advance(world: World, row: Row, target?: string): Row {
  const path = following(statusOf(row))
  if (path.length === 0) throw new ControlError(`The payment is ${statusOf(row)} and goes no further.`, 'paymentId')
  const last = target === undefined ? 0 : path.indexOf(target)
  if (last < 0) throw new ControlError(`The payment is ${statusOf(row)} and does not become ${String(target)}. The statuses that follow are ${path.join(', ')}.`, 'to')
  let moved = row
  for (const status of path.slice(0, last + 1)) moved = moveTo(world, moved, status)
  scheduleNext(world, moved)
  return moved
}

/** How a payment that has failed can end. */
const ENDS: readonly string[] = ['FUNDING_FAILED_VOIDED', 'FUNDS_ESCHEATED'] satisfies PaymentFailure[]

/** The payment fails or is held. One that was held can fail, and one that has failed can end. */
function fail(world: World, row: Row, failure: PaymentFailure | undefined): Row {
  const status = statusOf(row)
  if (failure === undefined) throw new ControlError(`status is missing: a payment that fails gets one of ${FAILURES.join(', ')}.`, 'status')
  if (ENDS.includes(status)) throw new ControlError(`The payment is ${status} and goes no further.`, 'paymentId')
  if (status === failure) throw new ControlError(`The payment is ${status} already.`, 'status')
  const hasFailed = (FAILURES as readonly string[]).includes(status) && status !== 'DISBURSEMENT_ON_HOLD'
  if (hasFailed && !ENDS.includes(failure)) throw new ControlError(`The payment has failed already: it is ${status}. Advance it first, or end it with ${ENDS.join(' or ')}.`, 'status')
  return moveTo(world, row, failure)
}

/** The bank of the vendor sends the money back after it was sent. */
function giveBack(world: World, row: Row): Row {
  const status = statusOf(row)
  if (!['SENT', 'DELIVERED', 'CLEARED'].includes(status)) throw new ControlError(`The payment is ${status}; only one that was sent can be returned.`, 'paymentId')
  return moveTo(world, row, 'DISBURSEMENT_FAILED_ACTION_NEEDED')
}

/** Fields that one action has. */
const FIELDS_OF = { to: 'advance', status: 'fail' } as const

function act(world: World, row: Row, { action, to, status }: Readonly<Json>): Row {
  for (const [name, value] of Object.entries({ to, status })) if (value !== undefined && FIELDS_OF[name as keyof typeof FIELDS_OF] !== action) throw new ControlError(`${name} is a field of the action ${FIELDS_OF[name as keyof typeof FIELDS_OF]}, not of ${String(action)}.`, name)
  switch (action as Action) {
    case 'advance': return advance(world, row, to as string | undefined)
    case 'fail': return fail(world, row, status as PaymentFailure | undefined)
    case 'return': return giveBack(world, row)
    case 'void': return moveTo(world, row, 'VOIDED')
  }
}

export const payment: Simulation = {
  fields: { paymentId: 'string', action: { values: ['advance', 'fail', 'return', 'void'] satisfies Action[] }, to: { values: COURSE, optional: true }, status: { values: FAILURES, optional: true } },
  sends: ['payment.updated'],
  run(world, owner, input) {
    const row = requireRow(world, owner, input, { name: 'paymentId', collection: PAYMENTS, noun: 'payment' })
    if (paymentStateOf(world, row.id) === 'none') throw new ControlError(`The payment is ${statusOf(row)} and goes no further.`, 'paymentId')
    const { status, singleStatus } = act(world, row, input).data
    return { paymentId: row.id, status, singleStatus }
  },
}
