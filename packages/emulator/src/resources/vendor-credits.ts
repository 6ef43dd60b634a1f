/** Vendor credits, and their use on bills and in payments. https://developer.bill.com/docs/ap-vendor-credits */
import type { Call, Handlers } from '../call.js'
import type { Json } from '../contract/contract.js'
import { cents, isWholeCents, sum } from '../money.js'
import { defineRules, rejectBy } from '../rules/rule.js'
import type { Row } from '../store/rows.js'
import { toTimestamp, type World } from '../world.js'
import { definitionOf } from './definitions.js'
import { findRow, present } from './generic.js'
import { listRows } from './list.js'
import { requireReference } from './references.js'
import type { Resource } from './resource.js'

const WRITES = ['createVendorCredit', 'updateVendorCredit', 'replaceVendorCredit', 'bulkCreateVendorCredit', 'bulkUpdateVendorCredit', 'bulkReplaceVendorCredit'] as const

export const vendorCreditRules = defineRules({
  'vendor-credit-amounts': {
    text: 'The amount of a credit is the sum of its lines. appliedAmount is what bills and payments use of it, and status says whether that is nothing, a part, or all.',
    confidence: 'documented', source: 'https://developer.bill.com/changelog/2025-05-22-bills-api-improvements-for-vendor-credits', operations: WRITES,
  },
  'vendor-credit-usage': {
    text: 'usage lists the bills, and the payments, that use a credit. It is in the responses of list and get only.',
    confidence: 'documented', source: 'https://developer.bill.com/docs/ap-vendor-credits', operations: ['listVendorCredits', 'getVendorCredit'],
  },
  'vendor-credit-limit': {
    text: 'No more of a credit can be used than is left, in whole cents, nor a credit of another vendor, nor an archived one.',
    confidence: 'inferred', operations: ['createBill', 'updateBill', 'replaceBill', 'createPayment', 'recordPayment'],
  },
  'vendor-credit-fixed': {
    text: 'The amount of a credit cannot be less than what is used of it, and a credit that is used keeps its vendor.',
    confidence: 'inferred', operations: ['updateVendorCredit', 'replaceVendorCredit', 'bulkUpdateVendorCredit', 'bulkReplaceVendorCredit'],
  },
  'vendor-credit-target': {
    text: 'Only one of applyToChartOfAccountId and applyToBankAccountId can be set.',
    confidence: 'documented', source: 'https://developer.bill.com/reference/createvendorcredit', operations: WRITES,
  },
  'vendor-credit-removal': {
    text: 'A credit can be taken off a bill by a PUT without it. It cannot be taken off a payment; it is free again when the payment is canceled or voided.',
    confidence: 'peer', source: 'a peer; that it is free again is inferred', operations: ['replaceBill', 'cancelPayment', 'voidPayment'],
  },
})

export const VENDOR_CREDITS = 'vendorCredits'

interface Usage {
  readonly billId: string
  readonly paymentId?: string
  readonly amount: number
}

/** A credit as a request names it. */
export interface AppliedCredit {
  readonly id: string
  readonly amount: number
}

const usageOf = (data: Readonly<Json>): readonly Usage[] => (data['__usage'] ?? []) as Usage[]

export const vendorCredits: Resource = {
  ...definitionOf(VENDOR_CREDITS),
  check(call, data, before) {
    if (data['applyToChartOfAccountId'] !== undefined && data['applyToBankAccountId'] !== undefined) rejectBy(vendorCreditRules['vendor-credit-target'], 400, 'BDC_1119', 'Set only one of applyToChartOfAccountId and applyToBankAccountId.')
    const isMoved = before && data['vendorId'] !== undefined && data['vendorId'] !== before.data['vendorId']
    if (isMoved && usageOf(before.data).length) rejectBy(vendorCreditRules['vendor-credit-fixed'], 400, 'BDC_1119', 'vendorId: a credit that is used keeps its vendor.')
  },
  defaults: () => ({ archived: false, __usage: [] }),
  derive(_call, data) {
    const amount = sum(((data['vendorCreditLineItems'] ?? []) as { amount?: number }[]).map((line) => line.amount ?? 0))
    const appliedAmount = sum(usageOf(data).map((usage) => usage.amount))
    if (appliedAmount > amount) rejectBy(vendorCreditRules['vendor-credit-fixed'], 400, 'BDC_1119', `vendorCreditLineItems: ${appliedAmount} of the credit is used, so its amount cannot be ${amount}.`)
    return { amount, appliedAmount, status: creditStatus(amount, appliedAmount) }
  },
}

export const creditStatus = (amount: number, applied: number): string => (applied <= 0 ? 'NOT_APPLIED' : applied < amount ? 'PARTIALLY_APPLIED' : 'FULLY_APPLIED')

/** Sets what a bill itself uses of credits. A PATCH without `vendorCredits` leaves them; a PUT without takes them off. */
export function applyCredits(call: Call, data: Readonly<Json>, before: Row | undefined, billId = before?.id ?? ''): void {
  if (data['vendorCredits'] === undefined && call.operation.method === 'PATCH') return
  for (const { id } of (before?.data['vendorCredits'] ?? []) as AppliedCredit[]) release(call.world, id, (usage) => usage.billId === billId && usage.paymentId === undefined)
  const vendorId = data['vendorId'] ?? before?.data['vendorId']
  for (const credit of (data['vendorCredits'] ?? []) as AppliedCredit[]) applyCredit(call, credit, vendorId, { billId })
}

/** @throws Rejection if so much of the credit cannot be used for this vendor. */
export function applyCredit(call: Call, { id, amount }: AppliedCredit, vendorId: unknown, where: { billId: string; paymentId?: string }): void {
  const row = requireReference(call, VENDOR_CREDITS, id, 'vendorCredits')
  const rule = vendorCreditRules['vendor-credit-limit']
  if (row.data['vendorId'] !== vendorId) rejectBy(rule, 400, 'BDC_1119', `vendorCredits: the vendor credit ${id} belongs to another vendor.`)
  if (row.data['archived'] === true) rejectBy(rule, 400, 'BDC_1119', `vendorCredits: the vendor credit ${id} is archived.`)
  const left = cents(Number(row.data['amount']) - Number(row.data['appliedAmount']))
  if (!(amount > 0) || !isWholeCents(amount) || amount > left) rejectBy(rule, 400, 'BDC_1119', `vendorCredits: ${amount} of the vendor credit ${id} cannot be used; ${left} is left, in whole cents.`)
  setUsage(call.world, row, [...usageOf(row.data), { ...where, amount }])
}

/** Frees what a payment used of credits. */
export const releaseCredits = (world: World, credits: readonly AppliedCredit[], paymentId: string): void => credits.forEach(({ id }) => release(world, id, (usage) => usage.paymentId === paymentId))

function release(world: World, creditId: string, matches: (usage: Usage) => boolean): void {
  const row = world.store.get(VENDOR_CREDITS, creditId)
  if (row) setUsage(world, row, usageOf(row.data).filter((usage) => !matches(usage)))
}

function setUsage(world: World, row: Row, __usage: readonly Usage[]): void {
  const appliedAmount = sum(__usage.map(({ amount }) => amount))
  world.store.update(VENDOR_CREDITS, row, { ...row.data, __usage, appliedAmount, status: creditStatus(Number(row.data['amount']), appliedAmount), updatedTime: toTimestamp(world.clock.now()) })
}

const withUsage = (row: Row): Json => ({ ...present(row), usage: usageOf(row.data) })

export const vendorCreditHandlers: Handlers = {
  listVendorCredits: (call) => listRows(call, call.world.store.table(VENDOR_CREDITS, call.owner), withUsage),
  getVendorCredit: (call) => withUsage(findRow(call, vendorCredits)),
}
