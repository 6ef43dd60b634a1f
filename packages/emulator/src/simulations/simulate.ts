/** The simulations as methods, for tests in the same process. Each resolves when the webhooks that follow were delivered. */
import type { Json } from '../contract/contract.js'
import type { PaymentFailure } from './payment.js'

type Run = (name: string, input: Readonly<Json>) => Promise<unknown>

export interface Simulate {
  payment(paymentId: string): {
    /** Moves to the next state, or on to a later one, such as `CLEARED`. */
    advance(to?: string): Promise<unknown>
    fail(status: PaymentFailure): Promise<unknown>
    /** The vendor's bank sends the money back. */
    return(): Promise<unknown>
    /** BILL voids the payment. */
    void(): Promise<unknown>
  }
  bankDeposit(bankAccountId: string): { post(): Promise<unknown>; expire(): Promise<unknown> }
  vendorAccepts(vendorId: string, options?: { readonly linkBankAccount?: boolean }): Promise<unknown>
  networkRequest(networkId: string): Promise<unknown>
  /** The approver whose turn it is does not act; another user takes over. */
  approvalTimeout(billId: string, userId: string): Promise<unknown>
  identityCheck(bankAccountUserId: string): Promise<unknown>
  cardAdded(userId: string, card?: { readonly brand?: string; readonly type?: string; readonly last4?: string }): Promise<unknown>
  /** The customer pays what is due of an invoice, or a part of it. */
  customerPays(invoiceId: string, amount?: number): Promise<unknown>
  /** A card of Spend & Expense is swiped. The result is the transaction: an AUTHORIZATION or a DECLINE. */
  cardSwipe(cardId: string, amount: number, merchantName?: string): Promise<unknown>
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
  riskDecision(decision: 'APPROVE' | 'DECLINE' | 'REVIEW' | 'HOLD'): Promise<unknown>
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
