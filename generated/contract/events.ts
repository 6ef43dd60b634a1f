// Made by scripts/emit/events.ts out of spec/. Do not edit; change the spec and run `npm run generate`.
import type {
  AutopayFailedEvent,
  BankAccountCreatedEvent,
  BankAccountUpdatedEvent,
  BillArchivedEvent,
  BillCreatedEvent,
  BillRestoredEvent,
  BillUpdatedEvent,
  CardAccountCreatedEvent,
  CardAccountUpdatedEvent,
  InvoiceArchivedEvent,
  InvoiceCreatedEvent,
  InvoiceRestoredEvent,
  InvoiceUpdatedEvent,
  PaymentFailedEvent,
  PaymentUpdatedEvent,
  RiskVerificationUpdatedEvent,
  SpendReimbursementCreatedEvent,
  SpendReimbursementDeletedEvent,
  SpendReimbursementUpdatedEvent,
  SpendThreeDsChallengeCreatedEvent,
  SpendTransactionUpdatedEvent,
  VendorArchivedEvent,
  VendorCreatedEvent,
  VendorRestoredEvent,
  VendorUpdatedEvent,
} from './schema.js'

/** Every event type that BILL sends. */
export const eventTypes = [
  'autopay.failed',
  'bank-account.created',
  'bank-account.updated',
  'bill.archived',
  'bill.created',
  'bill.restored',
  'bill.updated',
  'card-account.created',
  'card-account.updated',
  'invoice.archived',
  'invoice.created',
  'invoice.restored',
  'invoice.updated',
  'payment.failed',
  'payment.updated',
  'risk-verification.updated',
  'spend.reimbursement.created',
  'spend.reimbursement.deleted',
  'spend.reimbursement.updated',
  'spend.three-ds-challenge.created',
  'spend.transaction.updated',
  'vendor.archived',
  'vendor.created',
  'vendor.restored',
  'vendor.updated',
] as const

/** What BILL sends, by event type. */
export interface WebhookEventMap {
  /** Sent when the automatic payment of a vendor's bill fails; since 2024-09-16, for chosen partners only. That it exists is documented, its fields come from peers. */
  'autopay.failed': AutopayFailedEvent
  /** Sent when the organization adds a bank account. */
  'bank-account.created': BankAccountCreatedEvent
  /** Sent when a bank account of the organization changes, for example once it is verified. */
  'bank-account.updated': BankAccountUpdatedEvent
  /** A bill was archived; `archived` is true. */
  'bill.archived': BillArchivedEvent
  /** A bill was made. */
  'bill.created': BillCreatedEvent
  /** A bill was brought back from the archive; `archived` is false. */
  'bill.restored': BillRestoredEvent
  /** A bill changed: its vendor, amount, or the number or date of its invoice. Changes of other fields may not be told. */
  'bill.updated': BillUpdatedEvent
  /** Sent when the organization adds a card with which it pays vendors. */
  'card-account.created': CardAccountCreatedEvent
  /** Sent when a card with which the organization pays vendors changes. */
  'card-account.updated': CardAccountUpdatedEvent
  /** BILL sends it when an invoice is archived. */
  'invoice.archived': InvoiceArchivedEvent
  /** BILL sends it when an invoice is made. */
  'invoice.created': InvoiceCreatedEvent
  /** BILL sends it when an archived invoice is brought back. */
  'invoice.restored': InvoiceRestoredEvent
  /** BILL sends it when an invoice is changed. Which changes count is not documented. */
  'invoice.updated': InvoiceUpdatedEvent
  /** Sent when a request for a payment or a bulk payment fails; since 2025-02-28. That it exists is documented, its fields come from peers. */
  'payment.failed': PaymentFailedEvent
  /** Sent each time the state of a payment changes. There is no event for a new payment. */
  'payment.updated': PaymentUpdatedEvent
  /** Sent when the decision of the identity check changes. */
  'risk-verification.updated': RiskVerificationUpdatedEvent
  /** A reimbursement was made; since 2026-03-16. Needs a subscription made with an apiToken. Comes in production only; in the sandbox only the test call sends it. */
  'spend.reimbursement.created': SpendReimbursementCreatedEvent
  /** A reimbursement was deleted; since 2026-03-16. Needs a subscription made with an apiToken. Comes in production only; in the sandbox only the test call sends it. */
  'spend.reimbursement.deleted': SpendReimbursementDeletedEvent
  /** A reimbursement changed, for example its status; since 2026-03-16. Needs a subscription made with an apiToken. Comes in production only; in the sandbox only the test call sends it. */
  'spend.reimbursement.updated': SpendReimbursementUpdatedEvent
  /** A purchase waits for a 3-D Secure answer. The key `threeDsChallenge` is inferred from the body of the test call. Needs a subscription made with an apiToken. Comes in production only; in the sandbox only the test call sends it. */
  'spend.three-ds-challenge.created': SpendThreeDsChallengeCreatedEvent
  /** A card transaction came or changed. Needs a subscription made with an apiToken. Comes in production only; in the sandbox only the test call sends it. */
  'spend.transaction.updated': SpendTransactionUpdatedEvent
  /** A vendor was archived; `archived` is true. BILL's samples show `accountNumber` as a bare number. */
  'vendor.archived': VendorArchivedEvent
  /** A vendor was made. BILL's samples show `accountNumber` as a bare number. */
  'vendor.created': VendorCreatedEvent
  /** A vendor was brought back from the archive; `archived` is false. BILL's samples show `accountNumber` as a bare number. */
  'vendor.restored': VendorRestoredEvent
  /** A vendor changed: its name or country, its connection in the BILL network, its virtual card and a few other things. Not every change is told. BILL's samples show `accountNumber` as a bare number. */
  'vendor.updated': VendorUpdatedEvent
}
