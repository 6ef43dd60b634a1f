/** Vendor credits, and their use on bills. https://developer.bill.com/reference/createvendorcredit */
import type { Call } from '../call.js'
import type { Json } from '../contract/contract.js'
import { cents, sum } from '../money.js'
import { defineRules, refuse } from '../rules/rule.js'
import type { Row } from '../store/store.js'
import type { Resource } from './resource.js'
import { referenceRules, requireVendor } from './vendors.js'

export const vendorCreditRules = defineRules({
  'vendor-credit-amounts': {
    text: 'The amount of a credit is the sum of its lines. appliedAmount is what bills use of it, and status says whether that is nothing, a part, or all.',
    confidence: 'documented', source: 'https://developer.bill.com/changelog/2025-05-22-bills-api-improvements-for-vendor-credits', operations: ['createVendorCredit', 'getVendorCredit', 'listVendorCredits'],
  },
  'vendor-credit-limit': {
    text: 'A bill cannot use more of a credit than is left, nor a credit of another vendor.',
    confidence: 'inferred', operations: ['createBill', 'updateBill', 'replaceBill'],
  },
})

export const VENDOR_CREDITS = 'vendorCredits'

export const vendorCredits: Resource = {
  collection: VENDOR_CREDITS,
  prefix: 'vcr',
  noun: 'vendor credit',
  items: { vendorCreditLineItems: 'vcl' },
  check(call, data) {
    if (data['vendorId'] !== undefined) requireVendor(call, data['vendorId'])
  },
  defaults: () => ({ archived: false, appliedAmount: 0, usage: [] }),
  derive(_call, data) {
    const amount = sum(((data['vendorCreditLineItems'] ?? []) as { amount?: number }[]).map((line) => line.amount ?? 0))
    return { amount, status: creditStatus(amount, Number(data['appliedAmount'] ?? 0)) }
  },
}

export const creditStatus = (amount: number, applied: number): string => (applied <= 0 ? 'NOT_APPLIED' : applied < amount ? 'PARTIALLY_APPLIED' : 'FULLY_APPLIED')

interface AppliedCredit {
  readonly id: string
  readonly amount: number
}

/** Moves the use of credits from what a bill used before to what it uses now. Runs before the bill is written. */
export function applyCredits(call: Call, data: Readonly<Json>, before: Row | undefined): void {
  const isReplace = call.operation.method === 'PUT'
  if (data['vendorCredits'] === undefined && !isReplace) return
  const vendorId = data['vendorId'] ?? before?.data['vendorId']
  for (const { id, amount } of (before?.data['vendorCredits'] ?? []) as AppliedCredit[]) use(call, id, -amount, vendorId)
  for (const { id, amount } of (data['vendorCredits'] ?? []) as AppliedCredit[]) use(call, id, amount, vendorId)
}

function use({ world, owner }: Call, id: string, change: number, vendorId: unknown): void {
  const row = world.store.get(VENDOR_CREDITS, id)
  if (row?.owner !== owner) refuse(referenceRules['reference-exists'], 400, 'BDC_1205', `vendorCredits: the vendor credit ${id} does not exist.`)
  if (row.data['vendorId'] !== vendorId) refuse(vendorCreditRules['vendor-credit-limit'], 400, 'BDC_1119', `vendorCredits: the vendor credit ${id} belongs to another vendor.`)
  const amount = Number(row.data['amount'])
  const appliedAmount = cents(Number(row.data['appliedAmount']) + change)
  if (appliedAmount > amount) refuse(vendorCreditRules['vendor-credit-limit'], 400, 'BDC_1119', `vendorCredits: only ${cents(amount - appliedAmount + change)} of the vendor credit ${id} is left.`)
  world.store.update(VENDOR_CREDITS, row, { ...row.data, appliedAmount, status: creditStatus(amount, appliedAmount) })
}
