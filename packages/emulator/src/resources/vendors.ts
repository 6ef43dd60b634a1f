/** Vendors and their bank accounts. https://developer.bill.com/docs/creating-a-us-vendor */
import { bodyOf, type Call, type Handlers } from '../call.js'
import type { Json } from '../contract/contract.js'
import { emit } from '../events/emit.js'
import { sum } from '../money.js'
import { defineRules, refuse } from '../rules/rule.js'
import type { Row } from '../store/store.js'
import { listEntries, recordChanges } from './audit-trail.js'
import { findRow, merge, present, save } from './generic.js'
import type { Resource } from './resource.js'
import { requireTrusted } from './trust.js'

export const vendorRules = defineRules({
  'vendor-defaults': {
    text: 'A new vendor is not connected to the BILL network and is paid by check; with a bank account it is paid by ACH.',
    confidence: 'documented', source: 'https://developer.bill.com/reference/createvendor', operations: ['createVendor', 'createBulkVendor'],
  },
  'vendor-bank-account-single': {
    text: 'A vendor has one bank account. To change it, delete it and create another.',
    confidence: 'peer', source: 'BDC_1233, seen in the sandbox', operations: ['createVendorBankAccount'],
  },
  'vendor-bank-account-masked': {
    text: 'Responses show only the last four digits of an account number.',
    confidence: 'peer', source: 'seen in the sandbox', operations: ['createVendor', 'getVendor', 'listVendors', 'createVendorBankAccount', 'getVendorBankAccount'],
  },
  'vendor-autopay-trusted': {
    text: 'Enabling autopay requires an MFA-trusted session.',
    confidence: 'documented', source: 'https://developer.bill.com/reference/generatechallenge', operations: ['createVendor', 'updateVendor', 'createBulkVendor'],
  },
})

export const VENDORS = 'vendors'

export const vendors: Resource = {
  collection: VENDORS,
  prefix: '009',
  noun: 'vendor',
  check(call, data) {
    if ((data['autoPay'] as Json | undefined)?.['enabled'] === true) requireTrusted(call, vendorRules['vendor-autopay-trusted'])
  },
  defaults: (call) => ({ archived: false, networkStatus: 'NOT_CONNECTED', recurringPayments: false, billCurrency: 'USD', autoPay: { enabled: false, createdBy: call.session?.userId }, balance: { amount: 0 } }),
  derive(_call, data) {
    const payment = (data['paymentInformation'] ?? {}) as Json
    const bankAccount = payment['bankAccount'] as Json | undefined
    const payByType = data['networkStatus'] === 'CONNECTED' ? payment['payByType'] : bankAccount ? 'ACH' : 'CHECK'
    return {
      bankAccountStatus: data['networkStatus'] === 'CONNECTED' ? data['bankAccountStatus'] : bankAccount ? 'NO_NET_LINKED_ACCOUNT' : 'NO_ACCOUNT',
      paymentInformation: { payeeName: data['name'], ...payment, payByType, ...(bankAccount && { bankAccount: maskAccount(bankAccount) }) },
    }
  },
  after(call, row, verb, before) {
    recordChanges(call, row, before)
    const events = { create: 'vendor.created', update: 'vendor.updated', archive: 'vendor.archived', restore: 'vendor.restored', delete: undefined }
    const event = events[verb]
    if (event) emit(call.world, row.owner, event, { vendor: present(row, vendors) })
  },
}

/** Keeps the last four digits. Every digit before them is replaced. */
export function maskAccount(account: Readonly<Json>): Json {
  const number = account['accountNumber']
  return typeof number === 'string' && !number.startsWith('*') ? { ...account, accountNumber: `*****${number.slice(-4)}` } : { ...account }
}

/** Sets what the organization owes to a vendor: the open amounts of its bills. */
export function updateBalance(call: Call, vendorId: string): void {
  const { world, owner } = call
  const vendor = world.store.get(VENDORS, vendorId)
  if (!vendor) return
  const open = world.store.list('bills', owner).filter(({ data }) => data['vendorId'] === vendorId && data['archived'] !== true)
  const amount = sum(open.map(({ data }) => Number(data['dueAmount'] ?? 0)))
  world.store.update(VENDORS, vendor, { ...vendor.data, balance: { amount, lastUpdatedDate: new Date(call.now).toISOString().replace('Z', '+00:00') } })
}

/** @throws Rejection 400 if the vendor does not exist in this organization. */
export function requireVendor(call: Call, vendorId: unknown): Row {
  const row = call.world.store.get(VENDORS, String(vendorId))
  return row?.owner === call.owner ? row : refuse(referenceRules['reference-exists'], 400, 'BDC_1205', `vendorId: the vendor ${String(vendorId)} does not exist.`)
}

export const referenceRules = defineRules({
  'reference-exists': {
    text: 'A request that refers to a record that the organization does not have is rejected.',
    confidence: 'inferred', operations: [],
  },
})

const bankAccountOf = (row: Row): Json | undefined => (row.data['paymentInformation'] as Json | undefined)?.['bankAccount'] as Json | undefined

export const vendorHandlers: Handlers = {
  getVendorAuditTrail: (call) => listEntries(call, findRow(call, vendors, call.path['vendorId']).id),

  createVendorBankAccount(call) {
    const row = findRow(call, vendors, call.path['vendorId'])
    if (bankAccountOf(row)) refuse(vendorRules['vendor-bank-account-single'], 400, 'BDC_1233', 'The vendor already has a bank account. Delete it first.')
    const account = maskAccount({ status: call.world.config.vendorBankDelay ? 'PENDING' : 'VERIFIED', ...bodyOf(call) })
    save(call, vendors, row, merge(row.data, { paymentInformation: { bankAccount: account } }), 'update')
    return account
  },

  getVendorBankAccount: (call) => bankAccountOf(findRow(call, vendors, call.path['vendorId'])) ?? refuse(vendorRules['vendor-bank-account-single'], 404, 'BDC_1205', 'The vendor has no bank account.'),

  deleteVendorBankAccount(call) {
    const row = findRow(call, vendors, call.path['vendorId'])
    if (!bankAccountOf(row)) refuse(vendorRules['vendor-bank-account-single'], 404, 'BDC_1205', 'The vendor has no bank account.')
    const { bankAccount: _deleted, ...paymentInformation } = row.data['paymentInformation'] as Json
    save(call, vendors, row, { ...row.data, paymentInformation }, 'update')
  },
}
