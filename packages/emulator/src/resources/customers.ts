/** Customers, and whether they can be charged. https://developer.bill.com/docs/ar-customers */
import { bodyOf, type Call, type Handlers } from '../call.js'
import type { Json } from '../contract/contract.js'
import { defineRules, rejectBy } from '../rules/rule.js'
import type { Row } from '../store/rows.js'
import { definitionOf } from './definitions.js'
import { findRow, present, save } from './generic.js'
import { requireReference } from './references.js'
import type { Resource } from './resource.js'
import { maskAccount } from './vendors.js'

export const customerRules = defineRules({
  'customer-balance': {
    text: 'The balance of a customer is what is due of its invoices that are not archived.',
    confidence: 'inferred', operations: ['getCustomer', 'listCustomers'],
  },
  'customer-bank-account': {
    text: 'A customer bank account needs the billing address of the customer. It cannot be restored after it was archived.',
    confidence: 'documented', source: 'https://developer.bill.com/changelog/2025-12-05-vendors-api-improvements', operations: ['createCustomerBankAccount', 'archiveCustomerBankAccount'],
  },
})

export const CUSTOMERS = 'customers'
export const CUSTOMER_BANK_ACCOUNTS = 'customers.bankAccounts'

export const customers: Resource = {
  ...definitionOf(CUSTOMERS),
  defaults: () => ({ archived: false, invoiceCurrency: 'USD', balance: { amount: 0 }, hasBankAccount: false, authorizedToCharge: false }),
}

export const customerBankAccounts: Resource = {
  ...definitionOf(CUSTOMER_BANK_ACCOUNTS),
  check(call, _data, before) {
    const customer = requireCustomer(call, call.path['customerId'])
    if (!before && customer.data['billingAddress'] === undefined) rejectBy(customerRules['customer-bank-account'], 400, 'BDC_1119', 'The customer has no billingAddress. Set it before you add a bank account.')
  },
  // The values of the status are not known.
  defaults: (call) => ({ archived: false, customerId: call.path['customerId'], status: 'VERIFIED' }),
  derive: (_call, data) => maskAccount(data),
  after(call, row) {
    const { world, owner } = call
    const customer = requireCustomer(call, String(row.data['customerId']))
    const hasBankAccount = world.store.table(CUSTOMER_BANK_ACCOUNTS, owner).where('customerId', customer.id).some(({ data }) => data['archived'] !== true)
    world.store.update(CUSTOMERS, customer, { ...customer.data, hasBankAccount })
  },
}

export const customerContacts: Resource = {
  ...definitionOf('customers.contacts'),
  check: (call) => void requireCustomer(call, call.path['customerId']),
  defaults: (call) => ({ archived: false, customerId: call.path['customerId'] }),
}

/** @throws Rejection 400 if the customer does not exist in this organization. */
export const requireCustomer = (call: Pick<Call, 'world' | 'owner'>, id: unknown): Row => requireReference(call, CUSTOMERS, id, 'customerId')

export const customerHandlers: Handlers = {
  authorizeToChargeCustomer(call): Json {
    const row = findRow(call, customers, call.path['customerId'])
    return present(save(call, customers, row, { ...row.data, authorizedToCharge: bodyOf(call)['authorizedToCharge'] }, 'update'))
  },
}
