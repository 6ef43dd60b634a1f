/** References: the fields of requests that name a record by its ID. A request that names a record of nobody, or of another organization, is rejected. */
import type { Call, Handler } from '../call.js'
import type { Json, Operation } from '../contract/contract.js'
import { defineRules, rejectBy } from '../rules/rule.js'
import type { Row } from '../store/rows.js'
import { DEFINITIONS } from './definitions.js'

export const referenceRules = defineRules({
  'reference-exists': {
    text: 'A request that refers to a record that the organization does not have is rejected with 400 and BDC_1205, the code of an unknown ID in a path. BILL documents neither.',
    confidence: 'inferred', operations: [],
  },
})

const ACCOUNTS = 'classifications.chartOfAccounts'
const ITEMS = 'classifications.items'
const BANKS = 'fundingAccounts.banks'

/** The collections that fields refer to. */
const COLLECTIONS: Readonly<Record<string, string>> = {
  vendorId: 'vendors', billId: 'bills', customerId: 'customers', invoiceId: 'invoices', userId: 'users', roleId: 'roles', paymentTermId: 'organizations.paymentTerms',
  bankAccountId: BANKS, applyToBankAccountId: BANKS, payToBankAccountId: BANKS,
  chartOfAccountId: ACCOUNTS, payFromChartOfAccountId: ACCOUNTS, payToChartOfAccountId: ACCOUNTS, applyToChartOfAccountId: ACCOUNTS, expenseChartOfAccountId: ACCOUNTS,
  accountingClassId: 'classifications.accountingClasses', departmentId: 'classifications.departments', employeeId: 'classifications.employees', itemId: ITEMS, salesTaxItemId: ITEMS,
  jobId: 'classifications.jobs', locationId: 'classifications.locations',
}

/** Operations whose bodies have other IDs: of another organization, of a sample, or of Spend & Expense, where a record has two. */
const hasOtherIds = ({ id, schemes }: Operation): boolean => id === 'loginAsUser' || id === 'sendTestEvent' || schemes.includes('spend')

/** Operations whose handlers check the references: a payment that is rejected is an event, and bulk bills are rejected one by one. */
const CHECKED_BY_HANDLER = new Set(['createPayment', 'createBulkPayment', 'createBulkBills'])

/** @returns the collection that a field of a request refers to; undefined if it is not a reference. */
export function referenceOf(operation: Operation, field: string): string | undefined {
  if (hasOtherIds(operation)) return undefined
  if (field === 'parentId') return operation.group
  return Object.hasOwn(COLLECTIONS, field) ? COLLECTIONS[field] : undefined
}

export const withReferences = (operation: Operation, handler: Handler): Handler =>
  operation.requestSchema === undefined || hasOtherIds(operation) || CHECKED_BY_HANDLER.has(operation.id)
    ? handler
    : (call) => {
        checkReferences(call)
        return handler(call)
      }

/** @throws Rejection 400 if the body, or a part of it at a place, refers to a record that the organization does not have. */
export const checkReferences = (call: Call, value = call.body, place = ''): void => check(call, value, '', place)

function check(call: Call, value: unknown, field: string, place: string): void {
  if (typeof value === 'string') {
    const collection = referenceOf(call.operation, field)
    if (collection !== undefined) requireReference(call, collection, value, place)
  } else if (Array.isArray(value)) value.forEach((item, index) => check(call, item, field, `${place}[${index}]`))
  else if (value instanceof Object) for (const [name, item] of Object.entries(value as Json)) check(call, item, name, place ? `${place}.${name}` : name)
}

const NOUNS = new Map(DEFINITIONS.map(({ collection, noun }) => [collection, noun]))

/** The record that a request refers to. @param place the field, for the message. @throws Rejection 400 if the organization does not have it. */
export function requireReference({ world, owner }: Pick<Call, 'world' | 'owner'>, collection: string, id: unknown, place: string): Row {
  const row = world.store.get(collection, String(id))
  return row?.owner === owner ? row : rejectBy(referenceRules['reference-exists'], 400, 'BDC_1205', `${place}: the ${NOUNS.get(collection) ?? 'record'} ${String(id)} does not exist.`)
}
