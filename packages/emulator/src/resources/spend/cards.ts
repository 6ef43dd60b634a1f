/** Cards of budgets. https://developer.bill.com/reference/createbudgetcard */
import { bodyOf, type Call, type Handlers } from '../../call.js'
import type { Json } from '../../contract/contract.js'
import { defineRules, rejectBy } from '../../rules/rule.js'
import type { Row } from '../../store/rows.js'
import { toTimestamp } from '../../world.js'
import { listRows } from '../list.js'
import { BUDGETS } from './budgets.js'
import { createUuid, find, oldId, refTo, requireRef } from './ids.js'
import { SPEND_USERS } from './users.js'

export const cardRules = defineRules({
  'card-frozen-at-first': {
    text: 'A new card is FROZEN, as in the sandbox. Unfreeze it before it pays.',
    confidence: 'documented', source: 'https://developer.bill.com/reference/createbudgetcard', operations: ['createBudgetCard'],
  },
  'card-deleted-final': {
    text: 'A deleted card cannot be changed, frozen or unfrozen, and is gone from the lists. A filter on status shows it.',
    confidence: 'documented', source: 'https://developer.bill.com/reference/deletecard', operations: ['deleteCard', 'updateCard', 'freezeCard', 'unfreezeCard', 'listCards'],
  },
  'card-limit-or-share': {
    text: 'A card has limits or shares the funds of the budget, not both.',
    confidence: 'documented', source: 'https://developer.bill.com/reference/createbudgetcard', operations: ['createBudgetCard', 'updateCard'],
  },
  'card-pan-jwt': {
    text: 'pan-jwt returns a token for the number of the card. Its exchange is outside this API, and not part of the emulator.',
    confidence: 'documented', source: 'https://developer.bill.com/reference/getpanjwt', operations: ['getPanJwt'],
  },
})

export const CARDS = 'spend.cards'

export const cardView = ({ data }: Row): Json => ({ ...data, currentPeriod: { limit: data['limit'] ?? 0, spent: data['__spent'] ?? 0 } })

function checkLimits(data: Json): void {
  if (data['shareBudgetFunds'] === true && ((data['limit'] ?? null) !== null || (data['recurringLimit'] ?? null) !== null)) rejectBy(cardRules['card-limit-or-share'], 400, 'BDC_1119', 'shareBudgetFunds: must not be true together with limit or recurringLimit')
}

/** Without the fields that are null: they are not set. */
const withoutNulls = (data: Json): Json => Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null))

function createCard(call: Call): Json {
  const body = bodyOf(call)
  checkLimits(body)
  const user = requireRef(call, SPEND_USERS, body['userUuid'] ?? body['userId'], 'userId')
  const budget = requireRef(call, BUDGETS, body['budgetUuid'] ?? body['budgetId'], 'budgetId')
  const uuid = createUuid(call, 'crd')
  const time = toTimestamp(call.now)
  const lastFour = String(4000 + call.world.store.count('card')).slice(-4)
  const fixed = { id: oldId(call, 'Card'), uuid, lastFour, validThru: '12/29', status: 'FROZEN', type: 'VIRTUAL_VENDOR', recurring: false, createdTime: time, updatedTime: time }
  return cardView(call.world.store.insert<Json>(CARDS, call.owner, uuid, { shareBudgetFunds: false, ...withoutNulls(body), ...fixed, ...refTo('user', user), ...refTo('budget', budget) }))
}

const findCard = (call: Call): Row => find(call, CARDS, 'cardId', 'card')

function change(call: Call, data: Json): Json {
  const row = findCard(call)
  if (row.data['status'] === 'DELETED') rejectBy(cardRules['card-deleted-final'], 422, 'BDC_1119', 'The card is deleted.')
  return cardView(call.world.store.update<Json>(CARDS, row, { ...row.data, ...data, updatedTime: toTimestamp(call.now) }))
}

export const cardHandlers: Handlers = {
  listCards: (call) => {
    const wantsDeleted = call.query['filters']?.split(',').some((term) => term.startsWith('status:')) === true
    const rows = call.world.store.list(CARDS, call.owner).filter(({ data }) => wantsDeleted || data['status'] !== 'DELETED').map((row) => ({ ...row, data: { ...row.data, cardIds: [row.id, row.data['id']], budgetIds: [row.data['budgetId'], row.data['budgetUuid']], userIds: [row.data['userId'], row.data['userUuid']], types: row.data['type'] } }))
    return listRows(call, rows, cardView)
  },
  createBudgetCard: createCard,
  getCard: (call) => cardView(findCard(call)),
  updateCard(call) {
    const body = bodyOf(call)
    checkLimits(body)
    const budget = body['budgetId'] === undefined || body['budgetId'] === null ? {} : refTo('budget', requireRef(call, BUDGETS, body['budgetId'], 'budgetId'))
    return change(call, { ...body, ...budget })
  },
  freezeCard: (call) => change(call, { status: 'FROZEN' }),
  unfreezeCard: (call) => change(call, { status: 'ACTIVATED' }),
  deleteCard: (call) => void change(call, { status: 'DELETED', deletedReason: call.query['reason'] ?? 'CANCELLED' }),
  getPanJwt(call) {
    const row = findCard(call)
    const payload = btoa(JSON.stringify({ card: row.id, exp: Math.floor(call.now / 1000) + 300 })).replaceAll('=', '')
    return { token: `${btoa('{"alg":"none"}').replaceAll('=', '')}.${payload}.` }
  },
}
