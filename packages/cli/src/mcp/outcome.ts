import { isOutcomeUnknown } from 'bill-sdk'
import type { Operation } from '../catalog/operation.js'
import { UnknownOutcomeError } from '../errors.js'

/** What to read after a write whose outcome is unknown. */
const CHECKS: Readonly<Record<string, string>> = {
  'payments.create': 'Use get_payment_status with its transactionNumber. To try again in a few minutes, prepare it with the same transactionNumber: that first looks for the payment.',
  'payments.createBulk': 'Use get_bill_with_payments for each bill.',
  'receivablePayments.charge': 'List the receivable payments of the customer.',
}

/** A write that is not safe to repeat may have happened. @throws UnknownOutcomeError for such a write, or else the error itself. */
export function explainOutcome({ id, method, isRetrySafe }: Operation, error: unknown): never {
  if (isRetrySafe || !isOutcomeUnknown(error)) throw error
  const message = error instanceof Error ? error.message : 'The call was aborted.'
  throw new UnknownOutcomeError(`${message} BILL may have processed ${id}. ${CHECKS[method] ?? 'Read the object before you decide to repeat it.'}`, { cause: error })
}
