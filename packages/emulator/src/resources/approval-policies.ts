/** Policies that say who has to approve a bill. https://developer.bill.com/docs/ap-bill-approvals */
import { bodyOf, type Call, type Handlers } from '../call.js'
import type { Json } from '../contract/contract.js'
import { defineRules, rejectBy } from '../rules/rule.js'
import type { Row } from '../store/rows.js'
import { toTimestamp } from '../world.js'
import { definitionOf } from './definitions.js'
import { findRow } from './generic.js'

export const POLICIES = 'billApprovals.policies'

const policies = definitionOf(POLICIES)

export const policyRules = defineRules({
  'policy-id': {
    text: 'The ID of a policy is the ID of the organization, a hyphen, and a separate ID. A new policy is ACTIVE.',
    confidence: 'documented', source: 'https://developer.bill.com/reference/updatebillapprovalpolicy; ACTIVE was seen live', operations: ['createBillApprovalPolicy'],
  },
  'policy-approvers': {
    text: 'The approvers of a policy are users of the organization. Groups cannot be named.',
    confidence: 'inferred', operations: ['createBillApprovalPolicy', 'updateBillApprovalPolicy'],
  },
  'policy-match': {
    text: 'A policy matches a bill when all its rules do. The oldest policy that matches is used. It is applied when a bill is created or changed with billApprovals true.',
    confidence: 'peer', source: 'seen live; that all rules must match, and which of several policies is used, is inferred', operations: ['createBill', 'createBulkBills', 'updateBill', 'replaceBill'],
  },
  'approval-raised-bill': {
    text: 'A bill whose amount rises after an approver approved it waits for all its approvers again. The config raisedBillApproval turns this off.',
    confidence: 'unknown', operations: ['updateBill', 'replaceBill'],
  },
  'policy-operators': {
    text: 'Rules compare with gte, gt, lte, lt, eq, ne, in and nin. BILL shows gte and lt only; the others are our choice.',
    confidence: 'unknown', operations: ['createBillApprovalPolicy', 'updateBillApprovalPolicy'],
  },
})

export interface Approver {
  readonly userId: string
  readonly status: string
  readonly approverOrder: number
  readonly statusChangedTime: string
}

interface PolicyRule {
  readonly key: string
  readonly op: string
  readonly values: readonly string[]
}

const OPERATORS: Readonly<Record<string, (found: readonly string[], values: readonly string[]) => boolean>> = {
  gte: ([found], [value]) => Number(found) >= Number(value),
  gt: ([found], [value]) => Number(found) > Number(value),
  lte: ([found], [value]) => Number(found) <= Number(value),
  lt: ([found], [value]) => Number(found) < Number(value),
  eq: (found, values) => found.some((item) => isIn(item, values)),
  in: (found, values) => found.some((item) => isIn(item, values)),
  ne: (found, values) => !found.some((item) => isIn(item, values)),
  nin: (found, values) => !found.some((item) => isIn(item, values)),
}

const isIn = (item: string, values: readonly string[]): boolean => values.some((value) => value === item || (item !== '' && value !== '' && Number(value) === Number(item)))

/** Which field of the classifications a rule compares. */
const CLASSIFICATIONS: Readonly<Record<string, string>> = { LOCATION_ID: 'locationId', CHART_OF_ACCOUNT_ID: 'chartOfAccountId', JOB_ID: 'jobId', DEPARTMENT_ID: 'departmentId', ACCOUNTING_CLASS_ID: 'accountingClassId' }

/** The values of a bill that a rule compares: of the bill itself, and of its lines. */
function valuesOf(bill: Readonly<Json>, key: string): string[] {
  if (key === 'BILL_AMOUNT') return [String(bill['amount'])]
  if (key === 'VENDOR_ID') return [String(bill['vendorId'])]
  const field = CLASSIFICATIONS[key] ?? ''
  const holders = [bill, ...((bill['billLineItems'] ?? []) as Json[])]
  return holders.flatMap((holder) => (holder['classifications'] as Json | undefined)?.[field] ?? []).map(String)
}

/** The approvers of a bill by the policy that matches it, and its approval status. */
export function matchPolicies({ world, owner, now }: Pick<Call, 'world' | 'owner' | 'now'>, bill: Readonly<Json>): Json {
  const policy = world.store.list(POLICIES, owner).find(({ data }) => (data['__rules'] as PolicyRule[]).every(({ key, op, values }) => OPERATORS[op]?.(valuesOf(bill, key), values)))
  if (!policy) return { approvalStatus: 'UNASSIGNED', approvers: [] }
  const approvers = (policy.data['__approvers'] as string[]).map((userId, approverOrder) => ({ userId, status: 'WAITING', approverOrder, statusChangedTime: toTimestamp(now) }))
  return { approvalStatus: 'ASSIGNED', approvers }
}

/** The approvers of a bill and its approval status after its amount changed. @param bill as it was before. */
export function approvalOfChanged({ world, now }: Pick<Call, 'world' | 'now'>, { approvalStatus, approvers, amount }: Readonly<Json>, newAmount: number): Json {
  const isRaised = (approvalStatus === 'APPROVED' || (approvers as Approver[] | undefined)?.some(({ status }) => status === 'APPROVED')) && newAmount > Number(amount)
  if (!isRaised || world.config.raisedBillApproval === 'keep') return {}
  const waiting = (approvers as Approver[]).map((approver) => (approver.status === 'REROUTED' ? approver : { ...approver, status: 'WAITING', statusChangedTime: toTimestamp(now) }))
  return { approvalStatus: 'ASSIGNED', approvers: waiting }
}

function readPolicy(call: Call): Json {
  const { policyName, rules, approvers } = bodyOf(call) as { policyName: string; rules: PolicyRule[]; approvers: string[] }
  const unknown = rules.find(({ op }) => !Object.hasOwn(OPERATORS, op))
  if (unknown) rejectBy(policyRules['policy-operators'], 400, 'BDC_1119', `rules: the operator ${unknown.op} is not one of ${Object.keys(OPERATORS).join(', ')}.`)
  if (approvers.length === 0) rejectBy(policyRules['policy-approvers'], 400, 'BDC_1117', 'approvers: must not be empty.')
  const users = approvers.map((userId) => {
    const user = call.world.store.get('users', userId)
    if (user?.owner !== call.owner) rejectBy(policyRules['policy-approvers'], 400, 'BDC_1205', `approvers: the user ${userId} does not exist.`)
    return { userId, fullName: `${String(user.data['firstName'])} ${String(user.data['lastName'])}` }
  })
  const shown = rules.map(({ key, op, values }) => ({ key, op, values: values.map((value) => ({ value, displayName: displayName(call, value) })) }))
  return { policyName, status: 'ACTIVE', rules: shown, approvers: { users, groups: [] }, __rules: rules, __approvers: approvers }
}

/** The name of the record that a value is the ID of, else the value. */
function displayName({ world, owner }: Call, value: string): string {
  for (const collection of ['vendors', 'classifications.locations', 'classifications.chartOfAccounts', 'classifications.jobs']) {
    const row = world.store.get(collection, value)
    if (row?.owner === owner) return String(row.data['name'])
  }
  return value
}

function createPolicy(call: Call): Json {
  const data = readPolicy(call)
  const id = `${call.owner}-${call.world.store.createId('')}`
  return call.world.store.insert<Json>(POLICIES, call.owner, id, { id, ...data }).data
}

function replacePolicy(call: Call): Json {
  const row: Row = findRow(call, policies)
  return call.world.store.update<Json>(POLICIES, row, { id: row.id, ...readPolicy(call) }).data
}

export const policyHandlers: Handlers = { createBillApprovalPolicy: createPolicy, updateBillApprovalPolicy: replacePolicy }
