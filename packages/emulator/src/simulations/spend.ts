/** Swipes of cards, and what the card network does with them. Amounts are positive dollars. */
import { ControlError } from '../control/control-error.js'
import { emit } from '../events/emit.js'
import type { Json } from '../contract/contract.js'
import { cents } from '../money.js'
import { BUDGETS, spentOf } from '../resources/spend/budgets.js'
import { CARDS } from '../resources/spend/cards.js'
import { createUuid, lookUp, oldId, refTo } from '../resources/spend/ids.js'
import { CHALLENGES, TRANSACTIONS, transactionView } from '../resources/spend/transactions.js'
import { SPEND_USERS } from '../resources/spend/users.js'
import type { Row } from '../store/rows.js'
import { toTimestamp, type World } from '../world.js'
import { rejectId, requireAmount } from './input.js'
import type { Simulation, Simulations } from './simulation.js'

/** Records of Spend & Expense have two IDs. */
const requireEither = (world: World, owner: string, input: Readonly<Json>, name: string, noun: string, collection: string): Row =>
  lookUp({ world, owner }, collection, String(input[name])) ?? rejectId(name, input, noun, collection)

const requireTransaction = (world: World, owner: string, input: Readonly<Json>): Row => requireEither(world, owner, input, 'transactionId', 'transaction', TRANSACTIONS)

/** Why a swipe is declined; undefined if it is approved. */
function declineReason(world: World, card: Row, budget: Row | undefined, amount: number): string | undefined {
  if (card.data['status'] !== 'ACTIVATED') return `The card is ${String(card.data['status'])}.`
  const limit = card.data['limit']
  if (typeof limit === 'number' && cents(spentOnCard(card) + amount) > limit) return 'The limit of the card is reached.'
  if (!budget) return undefined
  const { maxTxSize, limit: funds, overspendBuffer, limitlessOverspend } = budget.data
  if (typeof maxTxSize === 'number' && amount > maxTxSize) return 'The transaction is larger than the budget allows.'
  if (limitlessOverspend !== true && typeof funds === 'number' && cents(spentOf(world, budget).total + amount) > cents(funds + Number(overspendBuffer ?? 0))) return 'The budget has not enough funds.'
  return undefined
}

const spentOnCard = (card: Row): number => Number(card.data['__spent'] ?? 0)

/** Changes what was spent on the card of a transaction. */
function spend(world: World, owner: string, cardId: unknown, amount: number): void {
  const card = lookUp({ world, owner }, CARDS, String(cardId))
  if (card) world.store.update<Json>(CARDS, card, { ...card.data, __spent: cents(spentOnCard(card) + amount) })
}

function insert(world: World, owner: string, data: Json): Row {
  const uuid = createUuid({ world }, 'tsx')
  const row = world.store.insert<Json>(TRANSACTIONS, owner, uuid, { id: oldId({ world }, 'Transaction'), uuid, customFields: [], receipts: [], isLocked: false, isReconciled: false, ...data })
  announce(world, owner, row)
  return row
}

const announce = (world: World, owner: string, row: Row): void => emit(world, owner, 'spend.transaction.updated', { transaction: transactionView(world, row) })

function swipe(world: World, owner: string, input: Readonly<Json>): unknown {
  const card = requireEither(world, owner, input, 'cardId', 'card', CARDS)
  const amount = requireAmount(input)
  const budget = lookUp({ world, owner }, BUDGETS, String(card.data['budgetUuid']))
  const user = lookUp({ world, owner }, SPEND_USERS, String(card.data['userUuid']))
  const declineReasonText = declineReason(world, card, budget, amount)
  const isDeclined = declineReasonText !== undefined
  const time = toTimestamp(world.clock.now())
  const merchantName = String(input['merchantName'] ?? 'Corner Coffee')
  if (!isDeclined) spend(world, owner, card.id, amount)
  const row = insert(world, owner, {
    transactionType: isDeclined ? 'DECLINE' : 'AUTHORIZATION', status: isDeclined ? 'DECLINED' : 'APPROVED', amount, merchantName, rawMerchantName: merchantName.toUpperCase(), ...(isDeclined && { declineReason: declineReasonText }),
    ...refTo('card', card), ...(budget && { ...refTo('budget', budget), budgetName: budget.data['name'], __receiptRequired: budget.data['receiptRequired'] }),
    ...(user && { ...refTo('user', user), userName: `${String(user.data['firstName'])} ${String(user.data['lastName'])}` }), occurredTime: time, authorizedTime: time, updatedTime: time,
  })
  return transactionView(world, row)
}

/** An authorization becomes a cleared transaction: the same object, with the final amount. */
function clear(world: World, owner: string, input: Readonly<Json>): unknown {
  const row = requireTransaction(world, owner, input)
  if (row.data['transactionType'] !== 'AUTHORIZATION' || Number(row.data['amount']) < 0) throw new ControlError(`The transaction is ${describe(row)}, not an AUTHORIZATION.`, 'transactionId')
  const authorized = leftOf(row)
  if (authorized === 0) throw new ControlError('The authorization was reversed. Nothing is left to clear.', 'transactionId')
  const amount = requireAmount(input, authorized)
  const time = toTimestamp(world.clock.now())
  spend(world, owner, row.data['cardUuid'], amount - authorized)
  const cleared = world.store.update<Json>(TRANSACTIONS, row, { ...row.data, transactionType: 'CLEAR', amount, __returned: 0, clearedTime: time, updatedTime: time })
  announce(world, owner, cleared)
  return transactionView(world, cleared)
}

const describe = ({ data }: Row): string => (Number(data['amount']) < 0 ? `a return of ${String(data['transactionType'])}` : String(data['transactionType']))

/** What was not returned of a transaction. */
const leftOf = ({ data }: Row): number => cents(Number(data['amount']) - Number(data['__returned'] ?? 0))

/** A negative transaction: a reversal of an authorization, or a refund of a cleared one. It is linked to it, and at most what is left of it. */
const giveBack =
  (from: 'AUTHORIZATION' | 'CLEAR'): Simulation['run'] =>
  (world, owner, input) => {
    const row = requireTransaction(world, owner, input)
    if (row.data['transactionType'] !== from || Number(row.data['amount']) < 0) throw new ControlError(`The transaction is ${describe(row)}, not ${from}.`, 'transactionId')
    const left = leftOf(row)
    if (left === 0) throw new ControlError('All of the transaction was returned before.', 'transactionId')
    const amount = requireAmount(input, left)
    if (amount > left) throw new ControlError(`amount must be at most the ${left} dollars that are left of the transaction.`, 'amount')
    const time = toTimestamp(world.clock.now())
    const { id: _id, uuid: _uuid, __returned: _returned, ...data } = row.data
    world.store.update<Json>(TRANSACTIONS, row, { ...row.data, __returned: cents(Number(row.data['__returned'] ?? 0) + amount) })
    spend(world, owner, row.data['cardUuid'], -amount)
    return transactionView(world, insert(world, owner, { ...data, transactionType: from, amount: -amount, occurredTime: time, updatedTime: time }))
  }

/** An administrator locks a transaction in the web app. */
function lock(world: World, owner: string, input: Readonly<Json>): unknown {
  const row = requireTransaction(world, owner, input)
  return transactionView(world, world.store.update<Json>(TRANSACTIONS, row, { ...row.data, isLocked: true, updatedTime: toTimestamp(world.clock.now()) }))
}

/** A merchant asks for a 3DS challenge. */
function challenge(world: World, owner: string): unknown {
  const acsTransactionId = world.store.createId('acs')
  world.store.insert<Json>(CHALLENGES, owner, acsTransactionId, {})
  emit(world, owner, 'spend.three-ds-challenge.created', { threeDsChallenge: { acsTransactionId, occurredTime: toTimestamp(world.clock.now()) } })
  return { acsTransactionId }
}

const SENDS = ['spend.transaction.updated']
const onTransaction = { transactionId: 'string', amount: 'number?' } as const

export const spendSimulations: Simulations = {
  'card-swipe': { fields: { cardId: 'string', amount: 'number', merchantName: 'string?' }, sends: SENDS, run: swipe },
  'card-clears': { fields: onTransaction, sends: SENDS, run: clear },
  reversal: { fields: onTransaction, sends: SENDS, run: giveBack('AUTHORIZATION') },
  refund: { fields: onTransaction, sends: SENDS, run: giveBack('CLEAR') },
  'transaction-lock': { fields: { transactionId: 'string' }, sends: [], run: lock },
  '3ds-challenge': { fields: {}, sends: ['spend.three-ds-challenge.created'], run: challenge },
}
