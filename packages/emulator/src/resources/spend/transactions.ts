/** Transactions of cards. They come from simulated swipes only. https://developer.bill.com/reference/listtransactions */
import { bodyOf, type Call, type Handlers } from '../../call.js'
import type { Json } from '../../contract/contract.js'
import { reject } from '../../errors.js'
import { defineRules, rejectBy } from '../../rules/rule.js'
import type { Row } from '../../store/rows.js'
import { toTimestamp, type World } from '../../world.js'
import { listRows } from '../list.js'
import { BUDGETS } from './budgets.js'
import { assign, CUSTOM_FIELDS, type Assignment } from './custom-fields.js'
import { find, refTo, requireRef } from './ids.js'
import { createReceipt, createUploadUrl } from './receipts.js'

export const transactionRules = defineRules({
  'transaction-course': {
    text: 'A swipe is an AUTHORIZATION or a DECLINE. The same object becomes CLEAR. A reversal is a negative AUTHORIZATION, a refund a negative CLEAR.',
    confidence: 'documented', source: 'https://developer.bill.com/reference/listtransactions', operations: ['listTransactions', 'getTransaction'],
  },
  'transaction-complete': {
    text: 'complete is true once a required receipt and the required custom fields are there.',
    confidence: 'documented', source: 'https://developer.bill.com/reference/listtransactions', operations: ['getTransaction', 'listTransactions'],
  },
  'transaction-locked': {
    text: 'The custom fields of a locked transaction cannot be changed. The simulation transaction-lock locks one.',
    confidence: 'documented', source: 'https://developer.bill.com/reference/updatetransactioncustomfields', operations: ['updateTransactionCustomFields'],
  },
  'three-ds-once': {
    text: 'A 3DS challenge accepts one response. The simulation 3ds-challenge creates one.',
    confidence: 'inferred', operations: ['threeDsChallenge'],
  },
  'three-ds-event': {
    text: 'A 3DS challenge that waits for a response is a spend.three-ds-challenge.created event. That of the emulator has no card and no merchant.',
    confidence: 'documented', source: 'https://developer.bill.com/docs/spend-expense-3ds-challenge-notification-payload', operations: ['threeDsChallenge'],
  },
})

export const TRANSACTIONS = 'spend.transactions'
export const CHALLENGES = 'spend.challenges'

export function transactionView(world: World, { owner, data }: Pick<Row, 'owner' | 'data'>): Json {
  const receipts = (data['receipts'] ?? []) as Json[]
  const isReceiptRequired = data['__receiptRequired'] === true
  const complete = (!isReceiptRequired || receipts.length > 0) && hasRequiredFields(world, owner, data)
  return { ...data, complete, receiptRequired: isReceiptRequired, receiptStatus: receipts.length ? 'ATTACHED' : isReceiptRequired ? 'MISSING' : 'NOT_REQUIRED' }
}

function hasRequiredFields(world: World, owner: string, { budgetUuid, amount, customFields = [] }: Readonly<Json>): boolean {
  const filled = new Set((customFields as Json[]).map(({ uuid }) => uuid))
  return world.store.list(CUSTOM_FIELDS, owner).every(({ id, data }) => filled.has(id) || !isRequired(data, budgetUuid, Math.abs(Number(amount))))
}

function isRequired({ retired, required, global, selectedBudgetUuids = [], requiredBudgetUuids = [], minimumAmountForRequirement }: Readonly<Json>, budgetUuid: unknown, amount: number): boolean {
  const isInUse = global === true || (selectedBudgetUuids as unknown[]).includes(budgetUuid)
  const isWanted = (required === true && isInUse) || (requiredBudgetUuids as unknown[]).includes(budgetUuid)
  return retired !== true && isWanted && amount >= Number(minimumAmountForRequirement ?? 0)
}

const findTransaction = (call: Call): Row => find(call, TRANSACTIONS, 'transactionId', 'transaction')

const save = (call: Call, row: Row, data: Json): Json => transactionView(call.world, call.world.store.update<Json>(TRANSACTIONS, row, { ...row.data, ...data, updatedTime: toTimestamp(call.now) }))

function listTransactions(call: Call): unknown {
  const rows = call.world.store.list(TRANSACTIONS, call.owner).map((row) => ({ ...row, data: { ...transactionView(call.world, row), type: row.data['transactionType'] } }))
  return listRows(call, rows, (row) => transactionView(call.world, row))
}

function threeDsChallenge(call: Call): Json {
  const id = call.path['acsTransactionId'] ?? ''
  const row = call.world.store.get(CHALLENGES, id)
  if (row?.owner !== call.owner) reject(404, 'BDC_1205', `${id} : the challenge does not exist.`)
  if (row.data['status'] !== undefined) rejectBy(transactionRules['three-ds-once'], 422, 'BDC_1119', 'The challenge already has a response.')
  return call.world.store.update<Json>(CHALLENGES, row, { ...row.data, id, status: bodyOf(call)['action'] === 'ACCEPT' ? 'ACCEPTED' : 'REJECTED' }).data
}

export const transactionHandlers: Handlers = {
  listTransactions,
  getTransaction: (call) => transactionView(call.world, findTransaction(call)),
  updateTransaction(call) {
    const budget = requireRef(call, BUDGETS, bodyOf(call)['budgetId'], 'budgetId')
    return save(call, findTransaction(call), { ...refTo('budget', budget), budgetName: budget.data['name'] })
  },
  listTransactionCustomFields: (call) => ({ results: findTransaction(call).data['customFields'] ?? [] }),
  updateTransactionCustomFields(call) {
    const row = findTransaction(call)
    if (row.data['isLocked'] === true) rejectBy(transactionRules['transaction-locked'], 422, 'BDC_1119', 'The transaction is locked.')
    // Rule custom-field-old-id.
    const effective = (bodyOf(call)['customFields'] as Assignment[]).filter(({ customFieldId }) => call.world.store.get(CUSTOM_FIELDS, customFieldId) === undefined)
    save(call, row, { customFields: assign(call, (row.data['customFields'] ?? []) as Json[], effective) })
    return { status: 'SUCCESS' }
  },
  listTransactionCustomFieldValues(call) {
    const fields = (findTransaction(call).data['customFields'] ?? []) as Json[]
    const field = fields.find(({ id, uuid }) => id === call.path['customFieldId'] || uuid === call.path['customFieldId'])
    return { results: field?.['selectedValues'] ?? [] }
  },
  createReceiptUploadUrl: createUploadUrl,
  addTransactionReceipt(call) {
    const row = findTransaction(call)
    const receipt = createReceipt(call, bodyOf(call) as { url: string })
    save(call, row, { receipts: [...((row.data['receipts'] ?? []) as Json[]), receipt] })
    return receipt
  },
  deleteTransactionReceipt(call) {
    const row = findTransaction(call)
    const receipts = (row.data['receipts'] ?? []) as Json[]
    if (!receipts.some(({ uuid }) => uuid === call.path['receiptId'])) reject(404, 'BDC_1205', 'The receipt does not exist.')
    save(call, row, { receipts: receipts.filter(({ uuid }) => uuid !== call.path['receiptId']) })
  },
  threeDsChallenge,
}
