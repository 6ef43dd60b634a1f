/** Reimbursements: submitted, approved, paid. https://developer.bill.com/reference/createreimbursement */
import { bodyOf, type Call, type Handlers } from '../../call.js'
import type { Json } from '../../contract/contract.js'
import { emit } from '../../events/emit.js'
import { reject } from '../../errors.js'
import { defineRules, rejectBy } from '../../rules/rule.js'
import type { Row } from '../../store/rows.js'
import type { TimerHandler } from '../../timers.js'
import { toTimestamp, type World } from '../../world.js'
import { merge } from '../generic.js'
import { listRows } from '../list.js'
import { BUDGETS } from './budgets.js'
import { assign, type Assignment } from './custom-fields.js'
import { createUuid, find, oldId, refTo, requireRef } from './ids.js'
import { createReceipt, createUploadUrl } from './receipts.js'
import { SPEND_USERS } from './users.js'

export const reimbursementRules = defineRules({
  'reimbursement-course': {
    text: 'A reimbursement waits for approval. An approved one is READY_TO_PAY, PAYMENT_PENDING and PAID. BILL documents the names; the order and the times are our choice.',
    confidence: 'inferred', source: 'https://developer.bill.com/reference/createreimbursement', operations: ['createReimbursement', 'approveOrDenyReimbursement', 'getReimbursement'],
  },
  'reimbursement-decided-once': {
    text: 'Only a reimbursement that waits for approval can be approved or denied.',
    confidence: 'inferred', operations: ['approveOrDenyReimbursement'],
  },
})

const REIMBURSEMENTS = 'spend.reimbursements'
export const REIMBURSEMENT_MOVES = 'reimbursement-moves'
const HOUR_MS = 3_600_000
const NEXT: Readonly<Record<string, string>> = { APPROVED: 'READY_TO_PAY', READY_TO_PAY: 'PAYMENT_PENDING', PAYMENT_PENDING: 'PAID' }

function moveTo(world: World, row: Row, status: string, change: Json = {}): Row {
  const entry = { actorId: row.data['userUuid'], actorRole: 'SUBMITTER', occurredTime: toTimestamp(world.clock.now()), status, ...change }
  const moved = world.store.update<Json>(REIMBURSEMENTS, row, { ...row.data, status, statusHistory: [...(row.data['statusHistory'] as Json[]), entry] })
  emit(world, row.owner, 'spend.reimbursement.updated', { reimbursement: moved.data })
  if (NEXT[status]) world.clock.scheduleFor(row.id, REIMBURSEMENT_MOVES, world.clock.now() + HOUR_MS, { to: NEXT[status] })
  return moved
}

export const moveReimbursement: TimerHandler = (world, { id, to }) => void moveTo(world, world.store.get(REIMBURSEMENTS, String(id)) as Row, String(to))

/** The users and budgets that a body names, under both of their IDs. */
function references(call: Call, body: Json): Json {
  const user = body['userId'] === undefined ? {} : refTo('user', requireRef(call, SPEND_USERS, body['userId'], 'userId'))
  const budget = body['budgetId'] === undefined ? {} : refTo('budget', requireRef(call, BUDGETS, body['budgetId'], 'budgetId'))
  return { ...user, ...budget }
}

function createReimbursement(call: Call): Json {
  const { receipts, customFields = [], ...input } = bodyOf(call) as Json & { receipts: { url: string; filename: string }[]; customFields?: Assignment[] }
  const uuid = createUuid(call, 'rmb')
  const time = toTimestamp(call.now)
  const refs = references(call, input)
  const row = call.world.store.insert<Json>(REIMBURSEMENTS, call.owner, uuid, {
    ...input, id: oldId(call, 'Reimbursement'), uuid, ...refs, type: 'PURCHASE', fulfillmentType: 'ACH', retired: false, submittedTime: time, status: 'AWAITING_APPROVAL',
    statusHistory: [{ actorId: refs['userUuid'], actorRole: 'SUBMITTER', occurredTime: time, status: 'CREATED' }], receipts: receipts.map((receipt) => createReceipt(call, receipt)), customFields: assign(call, [], customFields),
  })
  emit(call.world, call.owner, 'spend.reimbursement.created', { reimbursement: row.data })
  return row.data
}

const findReimbursement = (call: Call): Row => find(call, REIMBURSEMENTS, 'reimbursementId', 'reimbursement')

function decide(call: Call): Json {
  const row = findReimbursement(call)
  const { action, note } = bodyOf(call) as { action: string; note?: string }
  if (row.data['status'] !== 'AWAITING_APPROVAL') rejectBy(reimbursementRules['reimbursement-decided-once'], 422, 'BDC_1119', `The reimbursement is ${String(row.data['status'])}.`)
  return moveTo(call.world, row, action === 'APPROVE' ? 'APPROVED' : 'DENIED', { actorRole: 'BUDGET_OWNER', ...(note !== undefined && { note }) }).data
}

const update = (call: Call, row: Row, data: Json): Row => call.world.store.update<Json>(REIMBURSEMENTS, row, { ...row.data, ...data })

export const reimbursementHandlers: Handlers = {
  listReimbursements: (call) => listRows(call, call.world.store.list(REIMBURSEMENTS, call.owner).filter(({ data }) => data['retired'] !== true), ({ data }) => data),
  createReimbursement,
  getReimbursement: (call) => findReimbursement(call).data,
  updateReimbursement(call) {
    const row = findReimbursement(call)
    const { customFields, ...input } = bodyOf(call) as Json & { customFields?: Assignment[] }
    const fields = customFields ? { customFields: assign(call, row.data['customFields'] as Json[], customFields) } : {}
    const updated = update(call, row, { ...merge(row.data, input), ...references(call, input), ...fields })
    emit(call.world, call.owner, 'spend.reimbursement.updated', { reimbursement: updated.data })
    return updated.data
  },
  deleteReimbursement(call) {
    const { id } = findReimbursement(call)
    call.world.clock.cancelFor(id, REIMBURSEMENT_MOVES)
    const row = update(call, findReimbursement(call), { retired: true, status: 'DELETED' })
    emit(call.world, call.owner, 'spend.reimbursement.deleted', { reimbursement: row.data })
  },
  approveOrDenyReimbursement: decide,
  createImageUploadUrl: createUploadUrl,
  addReimbursementReceipt(call) {
    const row = findReimbursement(call)
    const receipt = createReceipt(call, bodyOf(call) as { url: string; filename: string })
    update(call, row, { receipts: [...(row.data['receipts'] as Json[]), receipt] })
    return receipt
  },
  deleteReimbursementReceipt(call) {
    const row = findReimbursement(call)
    const receipts = row.data['receipts'] as Json[]
    if (!receipts.some(({ uuid }) => uuid === call.path['receiptId'])) reject(404, 'BDC_1205', 'The receipt does not exist.')
    update(call, row, { receipts: receipts.filter(({ uuid }) => uuid !== call.path['receiptId']) })
  },
}
