/** Hand-written extensions of `bill.payments`. */
import type { Payment, PaymentSingleStatus, PaymentStatus } from '../../generated/contract/schema.js'
import type { PaymentsResource } from '../../generated/resources/payments.js'
import { ConfigurationError, PaymentStatusError, TimeoutError } from '../errors/index.js'
import { poll } from './poll.js'
import { resourceClass, type RequestOptions } from './resource.js'

/** Options of `bill.payments.waitUntil`. */
export interface WaitUntilOptions extends Pick<RequestOptions, 'signal' | 'maxRetries' | 'headers' | 'auth'> {
  /**
   * The status to wait for, or several: the first that the payment has ends the wait. A payment can pass a status between two polls, so also list the ones that
   * follow it. Compared with `singleStatus` and `status`.
   */
  status: PaymentSingleStatus | PaymentStatus | readonly (PaymentSingleStatus | PaymentStatus)[]
  /** Milliseconds to wait in total. Defaults to five minutes. */
  timeout?: number | undefined
  /** Milliseconds between the first two polls; the interval then grows by half each time, up to a minute. Defaults to 2,000. */
  pollInterval?: number | undefined
}

const MAX_POLL_INTERVAL_MS = 60_000

/** Statuses that a payment does not leave by itself. BILL's list is open, so new failures count, too. https://developer.bill.com/docs/single-status-payment-values */
const FINAL_STATUS = /FAILED|ESCHEATED|^VOID(ED)?$|^CANCELL?ED$/

/** `bill.payments` */
export class Payments extends resourceClass<PaymentsResource>('payments') {
  /**
   * Polls a payment until it has a status. In production, payments take days: use the webhook `payment.updated` there.
   *
   * ```ts
   * await bill.payments.cancel(paymentId)
   * const payment = await bill.payments.waitUntil(paymentId, { status: 'CANCELED' })
   * ```
   * @throws PaymentStatusError as soon as the payment failed, or was canceled or voided, unless you wait for that status.
   * @throws TimeoutError if the payment does not have the status after `timeout`. The payment itself goes on.
   * @see https://developer.bill.com/reference/getpayment
   */
  async waitUntil(paymentId: string, { status, timeout = 300_000, pollInterval = 2_000, ...options }: WaitUntilOptions): Promise<Payment> {
    const awaited = [status].flat()
    if (!awaited.length || !awaited.every(Boolean)) throw new ConfigurationError('waitUntil requires a status, or a list of them.')
    const goal = awaited.join(' or ')
    let current: string | undefined
    const check = async (): Promise<Payment | undefined> => {
      const payment = await this.get(paymentId, options)
      const statuses = [payment.singleStatus, payment.status].filter((value) => value !== undefined)
      if (statuses.some((value) => awaited.includes(value))) return payment
      const final = statuses.find((value) => FINAL_STATUS.test(value))
      if (final) throw new PaymentStatusError(`waitUntil failed: payment ${paymentId} is ${final}, so it does not become ${goal} by itself.`, final)
      current = statuses[0]
      return undefined
    }
    const onTimeout = (): Error => new TimeoutError(`waitUntil failed: payment ${paymentId} is ${current ?? 'without a status'} after ${timeout} ms, not ${goal}. Check again later.`)
    return poll(check, onTimeout, { timeout, pollInterval, maxInterval: MAX_POLL_INTERVAL_MS, signal: options.signal })
  }
}
