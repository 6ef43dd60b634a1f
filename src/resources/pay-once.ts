import type { Payment, PaymentCreate } from '../../generated/contract/schema.js'
import type { PaymentsResource } from '../../generated/resources/payments.js'
import { BadRequestError, BillError, ConfigurationError, isOutcomeUnknown, markOutcomeUnknown, OutcomeUnknownError } from '../errors/index.js'
import { toAbortSignal } from '../http/abort-signal.js'
import { CHECK_DELAYS_MS, findLater, findOnly } from './find.js'
import type { RequestOptions } from './resource.js'
import { paymentKey, sentPayments, wasSent } from './sent-payments.js'

/** Options of `payOnce`. They also apply to the requests that it sends. */
export interface PayOnceOptions extends Omit<RequestOptions, 'idempotencyKey'> {
  /** Milliseconds to wait before each further check after an unknown outcome. Defaults to 1, 5 and 15 seconds. */
  checkDelays?: readonly number[] | undefined
}

export interface PayOnceResult {
  /** The payment. It may have failed or been canceled since: check its status. */
  payment: Payment
  /** Whether this call sent the payment. False if it existed before. */
  created: boolean
}

/** What a call needs while it runs. */
interface Call {
  readonly payments: Pick<PaymentsResource, 'create' | 'list'>
  readonly input: PaymentCreate & { transactionNumber: string }
  readonly options: RequestOptions
  readonly delays: readonly number[]
  readonly key: string
}

/**
 * Pays at most once per `transactionNumber`: looks for the payment, sends it if there is none, and looks again if the outcome is unknown.
 *
 * ```ts
 * const { payment, created } = await payOnce(bill, {
 *   billId,
 *   amount: 200.25,
 *   fundingAccount: { type: 'BANK_ACCOUNT', id: bankAccountId },
 *   processingOptions: {},
 *   transactionNumber: `PAY${billId}`,
 * })
 * ```
 * The number identifies the debt: use the same one whenever you pay it. After an error with an unknown outcome, call `payOnce` again with the same payment. For
 * ten minutes after a number was sent, this process only looks for it.
 * @param payment its `transactionNumber` is required: up to 50 letters and digits, unique in the organization.
 * @returns the payment with this number, whatever its status.
 * @throws OutcomeUnknownError if the payment may have been made, but is not in BILL's list yet. If you abort, `isOutcomeUnknown(reason)` says whether it was sent.
 * @throws ConfigurationError without a valid `transactionNumber`.
 * @throws BillError if the number belongs to a payment of another amount, vendor or bill.
 * @throws ApiError if BILL rejects the payment.
 */
export async function payOnce(
  bill: { readonly payments: Pick<PaymentsResource, 'create' | 'list'> },
  payment: PaymentCreate & { transactionNumber: string },
  { checkDelays = CHECK_DELAYS_MS, ...options }: PayOnceOptions = {},
): Promise<PayOnceResult> {
  const input = copyPayment(payment)
  const { transactionNumber } = input
  if (typeof transactionNumber !== 'string' || !/^[a-z\d]{1,50}$/i.test(transactionNumber)) throw new ConfigurationError('payOnce requires a transactionNumber of 1 to 50 letters and digits.')
  const { payments } = bill
  return pay({ payments, input, options: { ...options, signal: toAbortSignal(options.signal) }, delays: checkDelays, key: paymentKey(payments, transactionNumber) })
}

/** What the call was given: the caller may change the object while the call runs. */
function copyPayment<T>(payment: T): T {
  try {
    return structuredClone(payment)
  } catch (cause) {
    throw new ConfigurationError('payOnce requires a payment that holds only data, such as text and numbers.', { cause })
  }
}

async function pay(call: Call): Promise<PayOnceResult> {
  const existing = await findPayment(call)
  if (existing) return { payment: existing, created: false }
  call.options.signal?.throwIfAborted()
  return wasSent(call.key) ? awaitSentPayment(call) : sendPayment(call)
}

/** Another call of this process has sent the number. If BILL rejected it, this call pays. */
async function awaitSentPayment(call: Call): Promise<PayOnceResult> {
  const found = await findLater(async () => (wasSent(call.key) ? findPayment(call) : null), call.delays, call.options.signal)
  if (found) return { payment: found, created: false }
  if (found === null) return pay(call)
  throw outcomeUnknown(call)
}

async function sendPayment(call: Call): Promise<PayOnceResult> {
  const { payments, input, options, delays, key } = call
  let failure: unknown
  // Set before sending, with nothing awaited since `wasSent`: of several calls, one sends.
  sentPayments.set(key, performance.now())
  try {
    const payment = await payments.create(input, options)
    if (payment?.id) return { payment, created: true }
  } catch (error) {
    if (!isOutcomeUnknown(error)) return recoverRejected(call, error)
    failure = error
  }
  const payment = await findLater(() => findPayment(call), delays, options.signal)
  if (payment) return { payment, created: true }
  throw outcomeUnknown(call, failure)
}

/** BILL may have rejected the number because another process has just used it. */
async function recoverRejected(call: Call, error: unknown): Promise<PayOnceResult> {
  sentPayments.delete(call.key)
  const existing = error instanceof BadRequestError ? await findLater(() => findPayment(call), [0], call.options.signal) : undefined
  if (!existing) throw error
  return { payment: existing, created: false }
}

/** What a call whose payment may have been made rejects with. An aborted call rejects with its reason, as all calls do. */
function outcomeUnknown({ input, options: { signal } }: Call, cause?: unknown): unknown {
  if (signal?.aborted) {
    markOutcomeUnknown(signal.reason)
    return signal.reason
  }
  return new OutcomeUnknownError(
    `payOnce sent the payment ${input.transactionNumber}, but BILL does not list it yet. It may have been made: call payOnce again in a few minutes, with the same transactionNumber.`,
    { cause },
  )
}

/** BILL documents the filter, but not its operators: if BILL rejects it, reads the payments of the vendor. */
async function findPayment({ payments, input, options }: Call): Promise<Payment | undefined> {
  const { transactionNumber, vendorId } = input
  const find = (filters: { transactionNumber?: { eq: string }; vendorId?: { eq: string } }): Promise<Payment | undefined> =>
    findOnly(payments.list({ max: 100, filters }, options), (payment) => payment.transactionNumber === transactionNumber)
  let found: Payment | undefined
  try {
    found = await find({ transactionNumber: { eq: transactionNumber } })
  } catch (error) {
    if (!(error instanceof BadRequestError)) throw error
    found = await find(vendorId ? { vendorId: { eq: vendorId } } : {})
  }
  if (found) assertSamePayment(found, input)
  return found
}

/** Amounts are compared in whole cents, because arithmetic leaves fractions behind. */
function assertSamePayment(found: Payment, input: PaymentCreate): void {
  const isSame = (name: 'vendorId' | 'billId'): boolean => !found[name] || !input[name] || found[name] === input[name]
  if (Math.abs(found.amount - input.amount) < 0.005 && isSame('vendorId') && isSame('billId')) return
  throw new BillError(`payOnce failed: payment ${found.id} has the transactionNumber ${input.transactionNumber}, but another amount, vendor or bill. Use one number for each debt.`)
}
