/**
 * The kinds of records with their ID prefixes: those that BILL documents at https://developer.bill.com/docs/classification-of-bill-generated-ids, else ours, as for AP
 * cards (apc), card account users (cau), billing statements (bst) and most line items. A kind with special rules has a file next to this one, which adds them to the
 * definition.
 */
import { UUID } from '../store/ids.js'
import { ARCHIVABLE, type Resource } from './resource.js'

const archivable = (collection: string, prefix: string, noun: string, more: Partial<Resource> = {}): Resource => ({ collection, prefix, noun, defaults: () => ARCHIVABLE, ...more })

export const DEFINITIONS: readonly Resource[] = [
  archivable('vendors', '009', 'vendor'),
  archivable('bills', '00n', 'bill', { items: { billLineItems: 'bli' } }),
  archivable('recurringBills', 'btp', 'recurring bill', { items: { recurringBillLineItems: 'bti' } }),
  archivable('vendorCredits', 'vcr', 'vendor credit', { items: { vendorCreditLineItems: 'vcl' } }),
  archivable('payments', 'stp', 'payment'),
  archivable('customers', '0cu', 'customer'),
  archivable('customers.bankAccounts', 'cba', 'bank account'),
  archivable('customers.contacts', 'cpu', 'contact'),
  archivable('invoices', '00e', 'invoice', { items: { invoiceLineItems: '00f' } }),
  archivable('recurringInvoices', 'rit', 'recurring invoice', { items: { recurringInvoiceLineItems: 'rii' } }),
  archivable('creditMemos', 'ccr', 'credit memo', { items: { creditMemoLineItems: 'cml' } }),
  archivable('receivablePayments', '0rp', 'received payment'),
  archivable('fundingAccounts.banks', 'bac', 'bank account'),
  archivable('fundingAccounts.banks.users', 'bau', 'bank account user'),
  archivable('fundingAccounts.cards', 'cat', 'card account'),
  archivable('fundingAccounts.cards.users', 'cau', 'card account user'),
  archivable('fundingAccounts.apCards', 'apc', 'AP card'),
  archivable('classifications.accountingClasses', 'cls', 'accounting class'),
  archivable('classifications.chartOfAccounts', '0ca', 'account'),
  archivable('classifications.departments', '0de', 'department'),
  archivable('classifications.employees', 'emp', 'employee'),
  archivable('classifications.items', '0ii', 'item'),
  archivable('classifications.jobs', 'job', 'job'),
  archivable('classifications.locations', 'loc', 'location'),
  archivable('organizations', '008', 'organization'),
  archivable('organizations.paymentTerms', '00p', 'payment term'),
  archivable('organizations.billingStatements', 'bst', 'billing statement'),
  archivable('users', '006', 'user'),
  archivable('partner.organizations', '008', 'organization'),
  archivable('partner.users', '006', 'user'),
  archivable('roles', '0po', 'role'),
  archivable('partner.roles', '0po', 'role'),
  archivable('billApprovals.policies', 'app', 'approval policy'),
  { collection: 'attachments', prefix: 'att', noun: 'attachment' },
  { collection: 'documents', prefix: '00h', noun: 'document' },
  { collection: 'exports', prefix: UUID, noun: 'export' },
  { collection: 'events.subscriptions', prefix: UUID, noun: 'subscription' },
  { collection: 'events', prefix: UUID, noun: 'event' },
]

const BY_COLLECTION = new Map(DEFINITIONS.map((definition) => [definition.collection, definition]))

/** The kind of record that a collection has. */
export function definitionOf(collection: string): Resource {
  const definition = BY_COLLECTION.get(collection)
  if (!definition) throw new Error(`${collection} is not in definitions.ts.`)
  return definition
}
