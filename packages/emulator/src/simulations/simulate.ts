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
  riskDecision: (decision) => run('risk-decision', { decision }),
  statement: (options) => run('statement', { ...options }),
})
