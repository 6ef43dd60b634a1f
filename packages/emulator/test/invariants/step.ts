/** The steps of the model: what clients, the outside world and time can do. A step names records by a number, so that fast-check can shrink a sequence. */
import fc from 'fast-check'
import type { Contract, Json, Operation } from '../../src/contract/contract.ts'
import { arbitraryOf } from '../helpers/arbitrary.ts'

export type Organization = 'first' | 'second'

/** A request. In `path` and `body`, `@vendors:3` is the ID of one of the caller's vendors; `!vendors:3` of one of the other organization's. */
export interface RequestStep {
  readonly kind: 'request'
  readonly organization: Organization
  readonly operation: string
  readonly path: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly body: unknown
}

export type Step =
  | RequestStep
  | { readonly kind: 'simulation'; readonly name: string; readonly input: Json }
  | { readonly kind: 'time'; readonly hours: number }
  | { readonly kind: 'restore'; readonly from: 'snapshot' | 'file' }
  | { readonly kind: 'fault'; readonly reply: 'reset-before' | 'reset-after-commit' | 'truncate'; readonly request: RequestStep }
  | { readonly kind: 'archive'; readonly organization: Organization; readonly group: number; readonly which: number }
  | { readonly kind: 'list'; readonly organization: Organization; readonly operation: number; readonly max: number; readonly sort: number; readonly which: number }

/** Where the IDs are that a field or a path parameter names. */
const COLLECTIONS: Readonly<Record<string, readonly string[]>> = {
  vendorId: ['vendors'], billId: ['bills'], customerId: ['customers'], invoiceId: ['invoices'], paymentId: ['payments'], vendorCreditId: ['vendorCredits'], creditMemoId: ['creditMemos'], bankAccountId: ['fundingAccounts.banks', 'customers.bankAccounts'],
  bankAccountUserId: ['fundingAccounts.banks.users'], cardAccountId: ['fundingAccounts.cards'], receivedPaymentId: ['receivablePayments'], recurringBillId: ['recurringBills'], recurringInvoiceId: ['recurringInvoices'], roleId: ['roles'], userId: ['users', 'spend.users'],
  budgetId: ['spend.budgets'], cardId: ['spend.cards'], transactionId: ['spend.transactions'], reimbursementId: ['spend.reimbursements'], customFieldId: ['spend.customFields'], customFieldValueId: ['spend.customFields.values'], subscriptionId: ['events.subscriptions'],
  eventId: ['events'], policyId: ['billApprovals.policies'], documentId: ['documents'], attachmentId: ['attachments'], contactId: ['customers.contacts'], paymentTermId: ['organizations.paymentTerms'], organizationId: ['organizations'], owners: ['spend.users'],
  chartOfAccountId: ['classifications.chartOfAccounts'], departmentId: ['classifications.departments'], exchangeRateBatchId: ['payments.exchangeRateBatches'], budgetUuid: ['spend.budgets'], userUuid: ['spend.users'],
  id: ['fundingAccounts.banks', 'invoices', 'customers', 'vendorCredits'],
}

/** What the subscriptions of the model ask for. */
export const EVENTS = ['vendor.created', 'vendor.updated', 'vendor.archived', 'vendor.restored', 'bill.created', 'bill.updated', 'bill.archived', 'bill.restored', 'invoice.created', 'invoice.updated', 'payment.updated', 'payment.failed', 'bank-account.created']

const organization = fc.constantFrom<Organization>('first', 'first', 'first', 'second')
const which = fc.nat(9)

/** Mostly a record of the caller. */
const idIn = (collection: string): fc.Arbitrary<string> => fc.tuple(fc.constantFrom('@', '@', '@', '@', '@', '@', '@', '!'), which).map(([sign, at]) => `${sign}${collection}:${at}`)

const known = (field: string): readonly string[] => (COLLECTIONS[field] ?? []).flatMap((collection) => [0, 1, 2, 3, 4].map((at) => `@${collection}:${at}`).concat(`!${collection}:0`))

/** They end sessions or decide who can sign in, after which the rest of a sequence says nothing. */
const LEFT_OUT = new Set(['logout', 'partnerLogout', 'archiveOrganizationUser', 'archivePartnerUser', 'updateOrganizationUser', 'updatePartnerUser'])

/** Any operation, with a body made from its schema. */
export function anyRequest(contract: Contract): fc.Arbitrary<RequestStep> {
  const operations = contract.operations.filter(({ id }) => !LEFT_OUT.has(id))
  return fc.oneof(...operations.map((operation) => {
    const schema = operation.requestSchema === undefined ? undefined : contract.resolve(operation.requestSchema)
    return request(operation, schema ? arbitraryOf(contract, schema, known) : fc.constant(undefined))
  }))
}

/** Reads a record of the other organization. */
export function foreignRequest(contract: Contract): fc.Arbitrary<RequestStep> {
  const operations = contract.operations.filter(({ name, pathParameters }) => name === 'get' && pathParameters.length > 0)
  const path = (operation: Operation): fc.Arbitrary<Record<string, string>> =>
    fc.record(Object.fromEntries(operation.pathParameters.map((name, index) => [name, which.map((at) => `${index === operation.pathParameters.length - 1 ? '!' : '@'}${collectionOf(operation, name)}:${at}`)])))
  return fc.oneof(...operations.map((operation) => fc.record({ ...requestOf(operation), path: path(operation), body: fc.constant(undefined) })))
}

export const request = (operation: Operation, body: fc.Arbitrary<unknown>): fc.Arbitrary<RequestStep> =>
  fc.record({ ...requestOf(operation), path: fc.record(Object.fromEntries(operation.pathParameters.map((name) => [name, idIn(collectionOf(operation, name))]))), body })

const requestOf = (operation: Operation) => ({
  kind: fc.constant('request' as const),
  organization,
  operation: fc.constant(operation.id),
  query: fc.constant(Object.fromEntries(operation.queryParameters.filter(({ required }) => required).map(({ name, schema }) => [name, valueOf(operation, name, schema)]))),
})

/** The collection of an operation comes first, if a parameter can mean several. */
function collectionOf({ group }: Operation, name: string): string {
  if (name === 'id') return group
  const collections = COLLECTIONS[name] ?? []
  return collections.find((collection) => group.startsWith(collection)) ?? collections[0] ?? 'nothing'
}

function valueOf({ group }: Operation, name: string, schema: Json): string {
  if (name === 'ids') return `@${group}:0`
  return String((schema['enum'] as unknown[] | undefined)?.[0] ?? (schema['type'] === 'integer' ? 1 : 'x.pdf'))
}
