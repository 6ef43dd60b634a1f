/** Approving and denying bills. https://developer.bill.com/docs/ap-bill-approvals */
import type { Call, Handlers } from '../call.js'
import type { Json } from '../contract/contract.js'
import { defineRules, rejectBy } from '../rules/rule.js'
import type { Row } from '../store/rows.js'
import { toTimestamp, type World } from '../world.js'
import type { Approver } from './approval-policies.js'
import { BILLS } from './bill-amounts.js'
import { bills } from './bills.js'
import { save } from './generic.js'

export const approvalRules = defineRules({
  'approval-order': {
    text: 'Approvers act in their order. A bill is pending for the first one who has not acted, and only this user can approve or deny it.',
    confidence: 'documented', source: 'https://developer.bill.com/reference/billapprovedenyactions', operations: ['billApproveDenyActions', 'listBillUserApprovals'],
  },
  'approval-status': {
    text: 'A bill is ASSIGNED, then APPROVING once the first of several approvers has approved, then APPROVED when all have, or DENIED when one has denied. The config partlyApprovedStatus changes APPROVING.',
    confidence: 'peer', source: 'values of peers; BILL documents ASSIGNED, APPROVED and DENIED', operations: ['billApproveDenyActions'],
  },
  'approval-bulk': {
    text: 'The actions of a request are all or nothing.',
    confidence: 'unknown', operations: ['billApproveDenyActions'],
  },
  'approval-sync-token': {
    text: 'The user of a sync token has no pending approvals: BDC_1302.',
    confidence: 'peer', error: 'peer', source: 'seen live; the status 400 is inferred', operations: ['listBillUserApprovals', 'billApproveDenyActions'],
  },
  'approval-timeout': {
    text: 'An approver who does not act can be replaced: the approver is REROUTED, and another user is added at the end. Only a simulation does it.',
    confidence: 'inferred', source: 'BILL documents the status REROUTED', operations: ['getBill'],
  },
})

interface Action {
  readonly billId: string
  readonly action: 'APPROVE' | 'DENY'
}

const approversOf = (row: Row): readonly Approver[] => (row.data['approvers'] ?? []) as Approver[]

const isOpen = (row: Row): boolean => row.data['approvalStatus'] === 'ASSIGNED' || row.data['approvalStatus'] === 'APPROVING'

/** The approver whose turn it is. */
export const nextApprover = (row: Row): Approver | undefined => (isOpen(row) ? approversOf(row).find(({ status }) => status === 'WAITING') : undefined)

function requireUser(call: Call): string {
  if (call.session?.kind === 'sync') rejectBy(approvalRules['approval-sync-token'], 400, 'BDC_1302', 'The ID of the user has the wrong entity type.')
  return call.session?.userId ?? ''
}

function listPending(call: Call): Json {
  const userId = requireUser(call)
  const rows = call.world.store.list(BILLS, call.owner).filter((row) => row.data['archived'] !== true && nextApprover(row)?.userId === userId)
  return { bills: rows.map(({ id, data }) => ({ billId: id, vendorId: data['vendorId'], amount: data['amount'], dueDate: data['dueDate'] })) }
}

function act(call: Call, { billId, action }: Action): void {
  const userId = requireUser(call)
  const row = call.world.store.get(BILLS, billId) as Row
  if (nextApprover(row)?.userId !== userId) rejectBy(approvalRules['approval-order'], 403, 'BDC_1150', `${billId} : the bill does not wait for your approval.`)
  const approvers = setStatus(row, call.now, action === 'APPROVE' ? 'APPROVED' : 'DENIED')
  const isDone = approvers.every(({ status }) => status !== 'WAITING')
  const approvalStatus = action === 'DENY' ? 'DENIED' : isDone ? 'APPROVED' : call.world.config.partlyApprovedStatus
  save(call, bills, row, { ...row.data, approvers, approvalStatus }, 'update')
}

/** Sets the status of the approver whose turn it is. */
function setStatus(row: Row, now: number, status: string): Approver[] {
  const current = nextApprover(row)
  return approversOf(row).map((approver) => (approver === current ? { ...approver, status, statusChangedTime: toTimestamp(now) } : approver))
}

/** Replaces the approver whose turn it is by another user. @returns undefined if the bill does not wait for anyone. */
export function reroute(world: World, row: Row, userId: string): Row | undefined {
  if (!nextApprover(row)) return undefined
  const now = world.clock.now()
  const approvers = [...setStatus(row, now, 'REROUTED'), { userId, status: 'WAITING', approverOrder: approversOf(row).length, statusChangedTime: toTimestamp(now) }]
  return world.store.update(BILLS, row, { ...row.data, approvers, updatedTime: toTimestamp(now) })
}

export const approvalHandlers: Handlers = {
  listBillUserApprovals: listPending,
  billApproveDenyActions(call) {
    for (const action of call.body as Action[]) act(call, action)
    return { status: 'SUCCESS' }
  },
}
