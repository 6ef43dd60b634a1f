/** Which payments this process has sent recently. The list of payments may lag behind, and BILL may still be processing a request whose connection broke. */
import { sharedState } from '../errors/shared-state.js'
import { findHttpClient } from './resource.js'

/** How long the SDK only looks for a number after it was sent. */
export const RESEND_AFTER_MS = 10 * 60_000

/** When each number was sent, the oldest first. Marked as pure, so that a client that does not pay does not contain it. */
export const sentPayments = /* @__PURE__ */ sharedState('sentPayments', () => new Map<string, number>())

/** An ID for each client that does not show its credentials. */
const clientIds = /* @__PURE__ */ sharedState('paymentClients', () => new WeakMap<object, string>())

/** The number in its organization, in which BILL requires it to be unique. */
export function paymentKey(payments: object, transactionNumber: string): string {
  const { baseUrl, organizationId, devKey, sessionId, clientId } = findHttpClient(payments)?.options ?? {}
  // Without the organization, the credentials stand for it. A new session ID counts as another organization.
  const organization = organizationId ?? clientId ?? (devKey && sessionId && [devKey, sessionId])
  if (organization) return JSON.stringify([baseUrl, organization, transactionNumber])
  let id = clientIds.get(payments)
  if (id === undefined) clientIds.set(payments, (id = crypto.randomUUID()))
  return JSON.stringify([id, transactionNumber])
}

/** Whether the number was sent recently. */
export function wasSent(key: string): boolean {
  const oldest = performance.now() - RESEND_AFTER_MS
  for (const [other, sentAt] of sentPayments) {
    if (sentAt > oldest) break
    sentPayments.delete(other)
  }
  return sentPayments.has(key)
}
