/**
 * The code under test of the examples for node:test and vitest. It receives the
 * client instead of creating one, so that a test can pass a client of the
 * emulator.
 */
import { payOnce, type Bill, type Payment } from '../../src/index.js'
import { createWebhookHandler } from '../../src/webhooks/index.js'

/** Pays what is due on a bill. A second call finds the payment of the first. */
export async function payBill(bill: Bill, billId: string): Promise<Payment> {
  const { amount = 0 } = await bill.bills.get(billId)
  const [account] = await bill.fundingAccounts.banks
    .list({ filters: { status: { eq: 'VERIFIED' } } })
    .toArray({ limit: 1 })
  if (!account) throw new Error('There is no verified bank account.')
  const { payment } = await payOnce(bill, {
    billId,
    amount,
    fundingAccount: { type: 'BANK_ACCOUNT', id: account.id },
    processingOptions: { createBill: false },
    transactionNumber: `PAY${billId}`,
  })
  return payment
}

/** Receives webhooks, and reports the payments that did not arrive. */
export function createReceiver(
  securityKey: string,
  onFailure: (paymentId: string, status: string) => void,
): (request: Request) => Promise<Response> {
  return createWebhookHandler({
    securityKey,
    on: {
      'payment.updated': ({ payment: { id, status = '' } }) => {
        if (/FAILED/.test(status)) onFailure(id, status)
      },
    },
  })
}
