/** What is checked before a payment is created. */
import type { Call } from '../call.js'
import { isBusinessDay, nextBusinessDay, toDate } from '../clock/business-days.js'
import type { Json } from '../contract/contract.js'
import { isWholeCents, sum } from '../money.js'
import { rejectBy } from '../rules/rule.js'
import type { Row } from '../store/rows.js'
import { BILLS } from './bill-amounts.js'
import { isAccountUser } from './account-users.js'
import { BANK_ACCOUNTS } from './funding-accounts.js'
import { PAYMENTS } from './payment-states.js'
import { paymentRules } from './payment-rules.js'
import type { AppliedCredit } from './vendor-credits.js'
import { firstProcessDate, vendorBankRules } from './vendor-bank-accounts.js'
import { requireReference } from './references.js'
import { isInternational } from './vendors.js'

/** What a payment pays of a bill. */
export interface BillPayment {
  readonly billId: string
  readonly amount: number
  readonly vendorCredits?: readonly AppliedCredit[]
}

/** @param needsApproval false for a payment outside BILL. */
export function checkBillPayment(call: Call, { billId, amount, vendorCredits = [] }: BillPayment, needsApproval = true): Row {
  const bill = requireReference(call, BILLS, billId, 'billId')
  if (bill.data['archived'] === true) rejectBy(paymentRules['payment-bill-archived'], 400, 'BDC_1205', `${billId} : the bill is archived.`)
  if (needsApproval && ['ASSIGNED', 'APPROVING', 'DENIED'].includes(String(bill.data['approvalStatus']))) rejectBy(paymentRules['payment-approvals'], 422, 'BDC_1150', `${billId} : the bill is not approved.`)
  if (!isWholeCents(amount) || !(amount > 0)) rejectBy(paymentRules['payment-amount'], 400, 'BDC_1159', `${billId} : the amount ${amount} must be positive, in whole cents.`)
  const total = sum([amount, ...vendorCredits.map((credit) => credit.amount)])
  if (total > Number(bill.data['dueAmount'])) rejectBy(paymentRules['payment-amount'], 422, 'BDC_1159', `${billId} : the amount ${total} is more than the ${String(bill.data['dueAmount'])} that is due.`)
  return bill
}

const COLLECTIONS: Readonly<Record<string, string>> = { BANK_ACCOUNT: BANK_ACCOUNTS, CARD_ACCOUNT: 'fundingAccounts.cards', AP_CARD: 'fundingAccounts.apCards' }

export function checkFundingAccount(call: Call, account: Json): Json {
  const collection = COLLECTIONS[String(account['type'])]
  if (!collection) return account
  const row = call.world.store.get(collection, String(account['id']))
  const isUsable = row?.owner === call.owner && row.data['archived'] !== true && (account['type'] === 'AP_CARD' || row.data['status'] === 'VERIFIED')
  if (!isUsable) rejectBy(paymentRules['payment-funding-account'], 422, 'BDC_1151', 'The funding account does not exist, is archived, or is not verified.')
  if (account['type'] === 'BANK_ACCOUNT' && !isAccountUser(call, row as Row)) rejectBy(paymentRules['payment-account-user'], 403, 'BDC_1150', 'You are not a verified user of the bank account.')
  return account
}

export function checkProcessDate({ now, world }: Call, body: Json, vendor: Row): string {
  const rule = paymentRules['payment-process-date']
  const date = body['processDate'] as string | undefined
  const fundingType = String((body['fundingAccount'] as Json)['type'])
  if (date === undefined && (fundingType === 'WALLET' || fundingType === 'AP_CARD')) rejectBy(rule, 422, 'BDC_1152', `processDate: must not be null for ${fundingType}.`)
  const next = nextBusinessDay(now)
  const chosen = date ?? next
  if (chosen < toDate(now) || !isBusinessDay(chosen)) rejectBy(rule, 422, 'BDC_1152', `Invalid process date: ${chosen}. Use a US business day that is not in the past.`)
  if ((vendor.data['billCurrency'] ?? 'USD') !== 'USD' && chosen !== next) rejectBy(paymentRules['payment-exchange-rate'], 422, 'BDC_1152', `Invalid process date: ${chosen}. Use the next US business day, ${next}.`)
  const earliest = world.config.vendorBankDelay ? firstProcessDate(vendor.data) : undefined
  if (earliest !== undefined && chosen < earliest) rejectBy(vendorBankRules['vendor-bank-account-delay'], 400, 'BDC_1402', `Invalid process date: ${chosen}. The bank account of the vendor can be paid from ${earliest} on.`)
  return chosen
}

export function checkOptions(body: Json, vendor: Row, disbursementType: string): Json {
  const options = { createBill: false, requestPayFaster: false, requestCheckDeliveryType: 'STANDARD', ...(body['processingOptions'] as Json | undefined) } as { requestPayFaster: boolean; requestCheckDeliveryType: string }
  const rule = paymentRules['payment-faster']
  if (options.requestPayFaster && isInternational(vendor.data)) rejectBy(rule, 422, 'BDC_1119', 'processingOptions.requestPayFaster: Pay Faster is for US vendors.')
  if (options.requestCheckDeliveryType.startsWith('UPS_') && (!options.requestPayFaster || disbursementType !== 'CHECK')) rejectBy(rule, 422, 'BDC_1119', `processingOptions.requestCheckDeliveryType: ${options.requestCheckDeliveryType} needs requestPayFaster and a vendor that is paid by check.`)
  return options as unknown as Json
}

export function checkTransactionNumber(call: Call, number: unknown): void {
  if (number === undefined) return
  const { store, config } = call.world
  const isUsed = config.uniqueTransactionNumbers && store.table(PAYMENTS, call.owner).where('transactionNumber', number).length > 0
  if (isUsed || !/^[\dA-Za-z]{1,50}$/.test(String(number))) rejectBy(paymentRules['payment-transaction-number'], 400, 'BDC_1119', `transactionNumber: ${String(number)} ${isUsed ? 'is already used' : 'must have up to 50 letters and digits'}.`)
}

export function rejectSyncToken({ session }: Call): void {
  if (session?.kind === 'sync') rejectBy(paymentRules['payment-sync-token'], 403, 'BDC_1150', 'The user of a sync token cannot pay.')
}
