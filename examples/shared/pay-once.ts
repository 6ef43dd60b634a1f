/**
 * Pays at most once. BILL has no idempotency key for payments: when no answer came, the payment may have been made all the same.
 * What finds it again is a `transactionNumber` of our own, which has to be the same in each run for the same debt, so the bill has to be the same one: make-once.ts.
 * BILL says that such a number is unique, so it should refuse a second payment that comes before the first can be seen; but what it answers then is not documented.
 */
import { isOutcomeUnknown, type Bill, type Payment, type PaymentCreate } from '../../src/index.js'

/** How often to look after a lost answer, and the pause before each look: what was just made may not be in the list at once. */
const LOOKS = 3
const PAUSE = Number(process.env['PAY_ONCE_PAUSE_MS'] ?? 5_000)

type Paid = { payment: Payment; how: 'made now' | 'was there already' | 'found after a lost answer' }

/**
 * A payment that was made and then cancelled counts as there: whether to pay again, under another number, is for a person to say.
 * @throws the error of the lost answer when the payment is not to be found. Run again later then: it looks first.
 */
export async function payOnce(bill: Bill, order: PaymentCreate & { vendorId: string; transactionNumber: string }): Promise<Paid> {
  const earlier = await find(bill, order)
  if (earlier) return { payment: earlier, how: 'was there already' }
  try {
    return { payment: await bill.payments.create(order), how: 'made now' }
  } catch (error) {
    if (!isOutcomeUnknown(error)) throw error
    for (let look = 1; look <= LOOKS; look++) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE))
      const payment = await find(bill, order)
      if (payment) return { payment, how: 'found after a lost answer' }
    }
    throw error
  }
}

async function find(bill: Bill, { vendorId, transactionNumber }: { vendorId: string; transactionNumber: string }): Promise<Payment | undefined> {
  for await (const payment of bill.payments.list({ sort: 'createdTime:desc', filters: { vendorId: { eq: vendorId } } })) {
    if (payment.transactionNumber === transactionNumber) return payment
  }
  return undefined
}
