/** Vendors. https://developer.bill.com/docs/creating-a-us-vendor */
import type { Call, Handlers } from '../call.js'
import type { Json } from '../contract/contract.js'
import { defineRules, rejectBy } from '../rules/rule.js'
import type { Row } from '../store/rows.js'
import { listEntries, recordChanges } from './audit-trail.js'
import { scheduleOpenBills, type AutoPay } from './autopay-schedule.js'
import { definitionOf } from './definitions.js'
import { emitChange } from './emit-change.js'
import { findRow, present } from './generic.js'
import { requireReference } from './references.js'
import type { Resource } from './resource.js'
import { requireTrusted } from './trust.js'

const MAX_DAYS = 999

export const vendorRules = defineRules({
  'vendor-defaults': {
    text: 'A new vendor is not connected to the BILL network and is paid by check; with a bank account it is paid by ACH.',
    confidence: 'documented', source: 'https://developer.bill.com/reference/createvendor', operations: ['createVendor', 'createBulkVendor'],
  },
  'vendor-events': {
    text: 'Creating, changing, archiving, restoring and connecting a vendor is an event. Which changes BILL reports is not known in full: the emulator reports all.',
    confidence: 'inferred', operations: ['createVendor', 'updateVendor', 'archiveVendor', 'restoreVendor'],
  },
  'vendor-autopay-trusted': {
    text: 'Enabling autopay requires an MFA-trusted session. BILL lists it among the protected operations; nobody has seen the rejection.',
    confidence: 'documented', error: 'peer', source: 'https://developer.bill.com/reference/generatechallenge', operations: ['createVendor', 'updateVendor', 'createBulkVendor'],
  },
  'vendor-autopay-days': {
    text: `Autopay pays 0 to ${MAX_DAYS} days before the due date. BILL documents no limit; it is that of payment terms.`,
    confidence: 'unknown', operations: ['createVendor', 'updateVendor', 'createBulkVendor'],
  },
  'vendor-connected-account': {
    text: 'A vendor that is connected in the BILL network and linked a bank account is paid by WALLET, with the bank account status NET_LINKED_ACCOUNT. A national vendor is paid by RPPS.',
    confidence: 'peer', source: 'seen live; RPPS is inferred', operations: ['getVendor', 'listVendors'],
  },
  'vendor-balance': {
    text: 'The balance of a vendor is what is due of its bills that are not archived.',
    confidence: 'inferred', operations: ['getVendor', 'listVendors'],
  },
})

export const VENDORS = 'vendors'

export const vendors: Resource = {
  ...definitionOf(VENDORS),
  check(call, data) {
    const { enabled, daysBeforeDueDate = 0 } = (data['autoPay'] ?? {}) as AutoPay
    if (enabled === true) requireTrusted(call, vendorRules['vendor-autopay-trusted'])
    if (daysBeforeDueDate < 0 || daysBeforeDueDate > MAX_DAYS) rejectBy(vendorRules['vendor-autopay-days'], 400, 'BDC_1119', `autoPay.daysBeforeDueDate: must be between 0 and ${MAX_DAYS}.`)
  },
  defaults: (call) => ({ archived: false, networkStatus: 'NOT_CONNECTED', recurringPayments: false, billCurrency: 'USD', autoPay: { enabled: false, createdBy: call.session?.userId }, balance: { amount: 0 } }),
  derive(call, data) {
    const payment = (data['paymentInformation'] ?? {}) as Json
    const bankAccount = payment['bankAccount'] as Json | undefined
    return {
      bankAccountStatus: bankAccountStatusOf(data, bankAccount),
      autoPay: { enabled: false, createdBy: call.session?.userId, ...(data['autoPay'] as Json | undefined) },
      paymentInformation: { payeeName: data['name'], ...payment, payByType: payByTypeOf(data, bankAccount), ...(bankAccount && { bankAccount: maskAccount(bankAccount) }) },
    }
  },
  after(call, row, verb, before) {
    recordChanges(call, row, before)
    if (before) scheduleOpenBills(call.world, row, before)
    emitChange(call.world, row.owner, 'vendor', verb, present(row))
  },
}

function payByTypeOf(data: Readonly<Json>, bankAccount: Json | undefined): string {
  if (data['networkStatus'] === 'CONNECTED_RPPS') return 'RPPS'
  if (data['networkStatus'] === 'CONNECTED' && data['__linked'] === true) return 'WALLET'
  const virtualCard = (data['paymentInformation'] as Json | undefined)?.['virtualCard'] as Json | undefined
  if (virtualCard?.['status'] === 'ENROLLED') return 'VIRTUAL_CARD'
  return bankAccount ? 'ACH' : 'CHECK'
}

function bankAccountStatusOf(data: Readonly<Json>, bankAccount: Json | undefined): string {
  if (data['networkStatus'] === 'CONNECTED' && data['__linked'] === true) return 'NET_LINKED_ACCOUNT'
  return bankAccount ? 'NO_NET_LINKED_ACCOUNT' : 'NO_ACCOUNT'
}

/** Keeps the last four digits. Every digit before them is replaced. */
export function maskAccount(account: Readonly<Json>): Json {
  const number = account['accountNumber']
  return typeof number === 'string' && !number.startsWith('*') ? { ...account, accountNumber: `*****${number.slice(-4)}` } : { ...account }
}

/** @throws Rejection 400 if the vendor does not exist in this organization. */
export const requireVendor = (call: Pick<Call, 'world' | 'owner'>, vendorId: unknown): Row => requireReference(call, VENDORS, vendorId, 'vendorId')

/** Whether a vendor is paid in another currency or in another country than the US. */
export function isInternational(vendor: Readonly<Json>): boolean {
  const country = (vendor['paymentInformation'] as Json | undefined)?.['bankCountry'] ?? (vendor['address'] as Json | undefined)?.['country'] ?? 'US'
  return country !== 'US' || (vendor['billCurrency'] ?? 'USD') !== 'USD'
}

export const vendorHandlers: Handlers = { getVendorAuditTrail: (call) => listEntries(call, findRow(call, vendors, call.path['vendorId']).id) }
