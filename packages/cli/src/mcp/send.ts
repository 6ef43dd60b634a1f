/** Sends an operation that moves or redirects money, once. */
import { payOnce, type Bill } from 'bill-sdk'
import { call } from '../catalog/call.js'
import type { OperationInput } from '../catalog/input.js'
import type { Operation } from '../catalog/operation.js'
import { explainOutcome } from './outcome.js'
import { NotAllowedError } from './not-allowed.js'
import { sendsAmount } from './policy.js'

type PaymentInput = Parameters<typeof payOnce>[1]

const isSinglePayment = ({ method }: Operation): boolean => method === 'payments.create'

/** Whether sending it again does no harm: payOnce finds a payment again, and other operations than payments set the same values. */
export const isProtected = (operation: Operation): boolean => isSinglePayment(operation) || !sendsAmount(operation)

/** A payment needs a number of the caller, so that it is found again after an unknown outcome. @throws NotAllowedError */
export function assertNumbered(operation: Operation, { body }: OperationInput): void {
  if (!isSinglePayment(operation)) return
  const { transactionNumber } = (body ?? {}) as Partial<PaymentInput>
  if (typeof transactionNumber !== 'string' || !/^[a-z\d]{1,50}$/i.test(transactionNumber))
    throw new NotAllowedError(`${operation.id} was not sent: body.transactionNumber must be 1 to 50 letters and digits that identify the debt, such as PAY and the billId. Use the same number whenever you pay this debt, so that it is paid once.`)
}

export interface Sent {
  readonly data: unknown
  /** False if the payment existed before. */
  readonly wasSent: boolean
}

/** @throws UnknownOutcomeError if BILL may have acted; what the SDK throws if it did not. */
export async function send(bill: Bill, operation: Operation, input: OperationInput, checkDelays: readonly number[] | undefined): Promise<Sent> {
  try {
    if (!isSinglePayment(operation)) return { data: await call(bill, operation, input), wasSent: true }
    const { payment, created } = await payOnce(bill, input.body as PaymentInput, { ...(checkDelays && { checkDelays }) })
    return { data: { payment, ...(!created && { note: 'A payment with this transactionNumber existed before. Nothing was sent now.' }) }, wasSent: created }
  } catch (error) {
    return explainOutcome(operation, error)
  }
}
