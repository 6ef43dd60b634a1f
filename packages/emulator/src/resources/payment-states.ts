/** The states of a payment, and what they mean for the bill and for who may change it. https://developer.bill.com/docs/single-status-payment-values */
import type { World } from '../world.js'

export const PAYMENTS = 'payments'

/** The usual course, in order. */
export const COURSE = ['SCHEDULED', 'READY_TO_FUND', 'FUNDING_STARTED', 'PROCESSED', 'SENT', 'DELIVERED', 'CLEARED'] as const

/** How a payment counts toward its bill: scheduled, cleared or not at all. */
export type PaymentState = 'scheduled' | 'cleared' | 'none'

/** A payment in one of these has no effect on its bill any more. */
const WITHOUT_EFFECT = new Set(['CANCELED', 'VOIDED', 'FUNDING_FAILED_VOIDED'])

/** The vendor has the money, whatever BILL still needs from the payer. */
const SETTLED = new Set(['CLEARED', 'FUNDING_FAILED_ACTION_NEEDED', 'FUNDS_ESCHEATED'])

export function paymentStateOf(world: World, paymentId: string): PaymentState {
  const singleStatus = world.store.get(PAYMENTS, paymentId)?.data['singleStatus'] as string | undefined
  if (singleStatus === undefined || WITHOUT_EFFECT.has(singleStatus)) return 'none'
  return SETTLED.has(singleStatus) ? 'cleared' : 'scheduled'
}

/** The value of `status` that goes with a value of `singleStatus`. */
export function statusFor(singleStatus: string): string {
  if (singleStatus === 'CANCELED') return 'CANCELLED'
  if (/VOID/.test(singleStatus)) return 'VOID'
  return singleStatus === 'SCHEDULED' || singleStatus === 'READY_TO_FUND' || singleStatus === 'CANCELLATION_IN_PROGRESS' ? 'SCHEDULED' : 'PAID'
}

/** The value of `disbursementStatus`; undefined until BILL begins to disburse. */
export function disbursementFor(singleStatus: string): string | undefined {
  if (singleStatus === 'DISBURSEMENT_ON_HOLD') return 'HOLD'
  if (singleStatus.startsWith('DISBURSEMENT_FAILED')) return 'FAILED'
  if (singleStatus === 'CLEARED') return 'DONE'
  return ['PROCESSED', 'SENT', 'DELIVERED', 'PARTIALLY_CLAIMED', 'EXPIRING'].includes(singleStatus) ? 'IN_PROGRESS' : undefined
}
