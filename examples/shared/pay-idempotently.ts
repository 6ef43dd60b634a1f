/**
 * Pays at most once. BILL has no idempotency key for payments: if the response
 * is lost, the payment may still exist. We can then find it by our own
 * `transactionNumber`. For the same debt, each run has to use the same number,
 * and therefore the same bill: see find-or-create.ts.
 *
 * BILL says that a transactionNumber is unique. So BILL should reject a second
 * payment that is sent before the first one is in the list. It doesn't document
 * that response.
 */
import {
  isOutcomeUnknown,
  type Bill,
  type Payment,
  type PaymentCreate,
} from '../../src/index.js'

/** The list may not show a new payment at once, so we check several times. */
const CHECKS = 3
const CHECK_DELAY_MS = Number(process.env['PAYMENT_CHECK_DELAY_MS'] ?? 5_000)

type PaymentInput = PaymentCreate & {
  vendorId: string
  transactionNumber: string
}

interface PaymentResult {
  payment: Payment
  outcome: 'created' | 'already exists' | 'found after a lost response'
}

/**
 * A canceled payment counts as existing. A person has to decide whether to pay
 * again with another number.
 *
 * @throws the original error if the payment isn't found after a lost response.
 * It is safe to run this again later, because it checks before it pays.
 */
export async function payIdempotently(
  bill: Bill,
  input: PaymentInput,
): Promise<PaymentResult> {
  const existing = await findPayment(bill, input)
  if (existing) return { payment: existing, outcome: 'already exists' }
  try {
    return { payment: await bill.payments.create(input), outcome: 'created' }
  } catch (error) {
    if (!isOutcomeUnknown(error)) throw error
    for (let check = 1; check <= CHECKS; check++) {
      await new Promise((resolve) => setTimeout(resolve, CHECK_DELAY_MS))
      const payment = await findPayment(bill, input)
      if (payment) return { payment, outcome: 'found after a lost response' }
    }
    throw error
  }
}

async function findPayment(
  bill: Bill,
  input: PaymentInput,
): Promise<Payment | undefined> {
  const filters = { vendorId: { eq: input.vendorId } }
  const payments = bill.payments.list({ sort: 'createdTime:desc', filters })
  for await (const payment of payments) {
    if (payment.transactionNumber === input.transactionNumber) return payment
  }
  return undefined
}
