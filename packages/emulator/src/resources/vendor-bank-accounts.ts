/** The bank account of a vendor. https://developer.bill.com/docs/creating-a-us-vendor */
import { bodyOf, type Call, type Handlers } from '../call.js'
import { addBusinessDays, fromDate, toDate } from '../clock/business-days.js'
import type { Json } from '../contract/contract.js'
import { defineRules, rejectBy } from '../rules/rule.js'
import type { Row } from '../store/rows.js'
import type { TimerHandler } from '../timers.js'
import { bulkResult, create, findRow, merge, present, save } from './generic.js'
import { isInternational, maskAccount, VENDORS, vendors } from './vendors.js'

export const vendorBankRules = defineRules({
  'vendor-bank-account-single': {
    text: 'A vendor has one bank account. To change it, delete it and create another. None can be added while a network invitation is pending, when the vendor is connected, or when it is international.',
    confidence: 'peer', error: 'peer', source: 'BDC_1233, seen in the sandbox', operations: ['createVendorBankAccount', 'getVendorBankAccount', 'deleteVendorBankAccount'],
  },
  'vendor-bank-account-masked': {
    text: 'Responses show only the last four digits of an account number.',
    confidence: 'peer', source: 'seen in the sandbox', operations: ['createVendor', 'getVendor', 'listVendors', 'createVendorBankAccount', 'getVendorBankAccount'],
  },
  'vendor-bank-account-delay': {
    text: 'In production, a new bank account is PENDING for two business days, and a payment to it must be that far ahead (BDC_1402). The config vendorBankDelay turns it on.',
    confidence: 'peer', error: 'peer', source: 'https://developer.bill.com/docs/creating-a-us-vendor; BDC_1402 was seen live; PENDING is inferred', operations: ['createVendorBankAccount', 'createPayment'],
  },
})

/** The kind of the timers that verify a bank account. */
export const VENDOR_BANK_VERIFIED = 'vendor-bank-verified'

const bankAccountOf = (row: Row): Json | undefined => (row.data['paymentInformation'] as Json | undefined)?.['bankAccount'] as Json | undefined

/** The first process date at which a vendor's bank account can be paid; undefined for a verified one. */
export function firstProcessDate(vendor: Readonly<Json>): string | undefined {
  const account = (vendor['paymentInformation'] as Json | undefined)?.['bankAccount'] as Json | undefined
  return account?.['status'] === 'PENDING' ? String(account['__verified']) : undefined
}

/** A new bank account: verified, or pending for two business days. */
function newAccount({ world, now }: Call, vendorId: string, input: Json): Json {
  if (!world.config.vendorBankDelay) return { ...input, status: 'VERIFIED' }
  const date = addBusinessDays(toDate(now), 2)
  world.clock.scheduleFor(vendorId, VENDOR_BANK_VERIFIED, fromDate(date))
  return { ...input, status: 'PENDING', __verified: date }
}

/** The bank account that a vendor is created with is verified like a later one. */
function createVendor(call: Call, input: Json): Json {
  const row = create(call, vendors, input)
  const account = bankAccountOf(row)
  return present(account ? call.world.store.update(VENDORS, row, merge(row.data, { paymentInformation: { bankAccount: newAccount(call, row.id, account) } })) : row)
}

export const verifyVendorBank: TimerHandler = (world, { id }) => {
  const row = world.store.get(VENDORS, String(id)) as Row
  world.store.update(VENDORS, row, merge(row.data, { paymentInformation: { bankAccount: { status: 'VERIFIED' } } }))
}

const noAccount = (): never => rejectBy(vendorBankRules['vendor-bank-account-single'], 404, 'BDC_1205', 'The vendor has no bank account.')

export const vendorBankHandlers: Handlers = {
  createVendor: (call) => createVendor(call, bodyOf(call)),
  createBulkVendor: (call) => bulkResult(call, (call.body as Json[]).map((item) => createVendor(call, item))),

  createVendorBankAccount(call) {
    const row = findRow(call, vendors, call.path['vendorId'])
    const problem = bankAccountOf(row) ? 'already has a bank account' : row.data['networkStatus'] !== 'NOT_CONNECTED' ? 'is connected or invited in the network' : isInternational(row.data) ? 'is international' : undefined
    if (problem) rejectBy(vendorBankRules['vendor-bank-account-single'], 400, 'BDC_1233', `A bank account cannot be added: the vendor ${problem}.`)
    const account = maskAccount(newAccount(call, row.id, bodyOf(call)))
    save(call, vendors, row, merge(row.data, { paymentInformation: { bankAccount: account } }), 'update')
    return account
  },

  getVendorBankAccount: (call) => bankAccountOf(findRow(call, vendors, call.path['vendorId'])) ?? noAccount(),

  deleteVendorBankAccount(call) {
    const row = findRow(call, vendors, call.path['vendorId'])
    if (!bankAccountOf(row)) noAccount()
    call.world.clock.cancelFor(row.id, VENDOR_BANK_VERIFIED)
    const { bankAccount: _deleted, ...paymentInformation } = row.data['paymentInformation'] as Json
    save(call, vendors, row, { ...row.data, paymentInformation }, 'update')
  },
}
