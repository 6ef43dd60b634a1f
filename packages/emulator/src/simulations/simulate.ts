/** The simulations as methods, for tests in the same process. Each resolves when the webhooks that follow were delivered. */
import type { Json } from '../contract/contract.js'
import type { PaymentFailure } from './payment.js'

type Run = (name: string, input: Readonly<Json>) => Promise<unknown>

/** What happens to a payment. Each method resolves with its ID and statuses, and rejects with a RangeError if the payment is in a state without this way on. */
export interface PaymentSimulations {
  /** Moves to the next state, or on to a later one, such as `CLEARED`. */
  advance(to?: string): Promise<unknown>
  /** The payment fails or is held. One that has failed can only end as FUNDING_FAILED_VOIDED or FUNDS_ESCHEATED. */
  fail(status: PaymentFailure): Promise<unknown>
  /** The vendor's bank sends the money back. */
  return(): Promise<unknown>
  /** BILL voids the payment. */
  void(): Promise<unknown>
}

/**
 * What banks, vendors, users and card networks do. Each method resolves with what it changed when the webhooks that follow were sent, and rejects with a RangeError
 * if the record does not exist or is in the wrong state.
 *
 * @example
 * ```ts
 * await emulator.simulate.payment(payment.id).fail('DISBURSEMENT_FAILED_ACTION_NEEDED')
 * ```
 */
export interface Simulate {
  /** What happens to a payment, by its ID. */
  payment(paymentId: string): PaymentSimulations
  /** The test deposit of a new bank account arrives, or the time to confirm it ends. */
  bankDeposit(bankAccountId: string): { post(): Promise<unknown>; expire(): Promise<unknown> }
  /** The vendor accepts the invitation to the BILL network. @param options.linkBankAccount whether it is paid to its bank account. Defaults to true. */
  vendorAccepts(vendorId: string, options?: { readonly linkBankAccount?: boolean }): Promise<unknown>
  /** An organization of the BILL network asks to be connected. */
  networkRequest(networkId: string): Promise<unknown>
  /** The approver whose turn it is does not act; another user takes over. */
  approvalTimeout(billId: string, userId: string): Promise<unknown>
  /** A user who was nominated for a bank account passes the identity check. */
  identityCheck(bankAccountUserId: string): Promise<unknown>
  /** A user adds a card to pay with. Defaults to a Visa credit card that ends with 1111. */
  cardAdded(userId: string, card?: { readonly brand?: string; readonly type?: string; readonly last4?: string }): Promise<unknown>
  /** The customer pays what is due of an invoice, or a part of it. */
  customerPays(invoiceId: string, amount?: number): Promise<unknown>
  /** A card of Spend & Expense is swiped. The result is the transaction: an AUTHORIZATION or a DECLINE. */
  cardSwipe(cardId: string, amount: number, merchantName?: string): Promise<unknown>
  /** What happens to a transaction of a card. */
  cardTransaction(transactionId: string): {
    /** The authorization clears, with another amount if one is given. */
    clear(amount?: number): Promise<unknown>
    /** The merchant releases an authorization, or a part of it: a reversal. */
    release(amount?: number): Promise<unknown>
    /** The merchant refunds a cleared transaction, or a part of it. */
    refund(amount?: number): Promise<unknown>
    /** An administrator locks the transaction. */
    lock(): Promise<unknown>
  }
  /** A merchant asks for a 3DS challenge. The result has its `acsTransactionId`. */
  threeDsChallenge(): Promise<unknown>
  /** BILL decides a risk verification that was initiated. */
  riskDecision(decision: 'APPROVE' | 'DECLINE' | 'REVIEW' | 'HOLD'): Promise<unknown>
  /** BILL issues a statement of its fees for a month. @param options.amount in dollars. Defaults to 0. */
  statement(options?: { readonly amount?: number; readonly paymentStatus?: 'PAID' | 'UNPAID' }): Promise<unknown>
}

export const createSimulate = (run: Run): Simulate => ({
  payment: (paymentId) => ({
    advance: (to) => run('payment', { paymentId, action: 'advance', ...(to !== undefined && { to }) }),
    fail: (status) => run('payment', { paymentId, action: 'fail', status }),
    return: () => run('payment', { paymentId, action: 'return' }),
    void: () => run('payment', { paymentId, action: 'void' }),
  }),
  bankDeposit: (bankAccountId) => ({ post: () => run('bank-deposit', { bankAccountId, action: 'post' }), expire: () => run('bank-deposit', { bankAccountId, action: 'expire' }) }),
  vendorAccepts: (vendorId, options) => run('vendor-accepts', { vendorId, ...options }),
  networkRequest: (networkId) => run('network-request', { networkId }),
  approvalTimeout: (billId, userId) => run('approval-timeout', { billId, userId }),
  identityCheck: (bankAccountUserId) => run('identity-check', { bankAccountUserId }),
  cardAdded: (userId, card) => run('card-added', { userId, ...card }),
  customerPays: (invoiceId, amount) => run('customer-pays', { invoiceId, ...(amount !== undefined && { amount }) }),
  cardSwipe: (cardId, amount, merchantName) => run('card-swipe', { cardId, amount, ...(merchantName !== undefined && { merchantName }) }),
  cardTransaction(transactionId) {
    const runWith = (name: string) => (amount?: number) => run(name, { transactionId, ...(amount !== undefined && { amount }) })
    return { clear: runWith('card-clears'), release: runWith('reversal'), refund: runWith('refund'), lock: () => run('transaction-lock', { transactionId }) }
  },
  threeDsChallenge: () => run('3ds-challenge', {}),
  riskDecision: (decision) => run('risk-decision', { decision }),
  statement: (options) => run('statement', { ...options }),
})
