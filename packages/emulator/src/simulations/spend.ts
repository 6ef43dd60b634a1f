/** Swipes of cards, and what the card network does with them. Amounts are positive dollars. */
import { emit } from '../events/emit.js'
import type { Json } from '../contract/contract.js'
import { cents } from '../money.js'
import { BUDGETS } from '../resources/spend/budgets.js'
import { CARDS } from '../resources/spend/cards.js'
import { createUuid, lookUp, oldId, refTo } from '../resources/spend/ids.js'
import { TRANSACTIONS, transactionView } from '../resources/spend/transactions.js'
import { SPEND_USERS } from '../resources/spend/users.js'
import type { Row } from '../store/rows.js'
import { toTimestamp, type World } from '../world.js'
import type { Simulation, Simulations } from './simulation.js'

const requireText = (input: Readonly<Json>, name: string): string => {
  const value = input[name]
  if (typeof value !== 'string' || value === '') throw new RangeError(`${name} must be a non-empty string.`)
  return value
}

const requireAmount = (input: Readonly<Json>): number => {
  const amount = input['amount']
  if (typeof amount !== 'number' || !(amount > 0)) throw new RangeError('amount must be a positive number of dollars.')
  return cents(amount)
}

function requireRow(world: World, owner: string, collection: string, id: string, noun: string): Row {
  const row = lookUp({ world, owner }, collection, id)
  if (!row) throw new RangeError(`The ${noun} ${id} does not exist.`)
  return row
}

/** Why a swipe is declined; undefined if it is approved. */
function declineReason(card: Row, budget: Row | undefined, amount: number): string | undefined {
  if (card.data['status'] !== 'ACTIVATED') return `The card is ${String(card.data['status'])}.`
  const limit = card.data['limit']
  if (typeof limit === 'number' && Number(card.data['__spent'] ?? 0) + amount > limit) return 'The limit of the card is reached.'
  const maximum = budget?.data['maxTxSize']
  return typeof maximum === 'number' && amount > maximum ? 'The transaction is larger than the budget allows.' : undefined
}

function insert(world: World, owner: string, data: Json): Row {
  const uuid = createUuid({ world }, 'tsx')
  const row = world.store.insert<Json>(TRANSACTIONS, owner, uuid, { id: oldId({ world }, 'Transaction'), uuid, customFields: [], receipts: [], isLocked: false, isReconciled: false, ...data })
  announce(world, owner, row)
  return row
}

const announce = (world: World, owner: string, row: Row): void => emit(world, owner, 'spend.transaction.updated', { transaction: transactionView(row) })

const swipe: Simulation = (world, owner, input) => {
  const card = requireRow(world, owner, CARDS, requireText(input, 'cardId'), 'card')
  const amount = requireAmount(input)
  const budget = lookUp({ world, owner }, BUDGETS, String(card.data['budgetUuid']))
  const user = lookUp({ world, owner }, SPEND_USERS, String(card.data['userUuid']))
  const declined = declineReason(card, budget, amount)
  const time = toTimestamp(world.clock.now())
  const merchantName = String(input['merchantName'] ?? 'Corner Coffee')
  if (!declined) world.store.update<Json>(CARDS, card, { ...card.data, __spent: cents(Number(card.data['__spent'] ?? 0) + amount) })
  const row = insert(world, owner, {
    transactionType: declined ? 'DECLINE' : 'AUTHORIZATION', status: declined ? 'DECLINED' : 'APPROVED', amount, merchantName, rawMerchantName: merchantName.toUpperCase(), __reason: declined,
    ...refTo('card', card), ...(budget && { ...refTo('budget', budget), budgetName: budget.data['name'], __receiptRequired: budget.data['receiptRequired'] }),
    ...(user && { ...refTo('user', user), userName: `${String(user.data['firstName'])} ${String(user.data['lastName'])}` }), occurredTime: time, authorizedTime: time, updatedTime: time,
  })
  return transactionView(row)
}

/** An authorization becomes a cleared transaction: the same object, with the final amount. */
const clear: Simulation = (world, owner, input) => {
  const row = requireRow(world, owner, TRANSACTIONS, requireText(input, 'transactionId'), 'transaction')
  if (row.data['transactionType'] !== 'AUTHORIZATION') throw new RangeError(`The transaction is ${String(row.data['transactionType'])}, not AUTHORIZATION.`)
  const amount = input['amount'] === undefined ? row.data['amount'] : requireAmount(input)
  const time = toTimestamp(world.clock.now())
  const cleared = world.store.update<Json>(TRANSACTIONS, row, { ...row.data, transactionType: 'CLEAR', amount, clearedTime: time, updatedTime: time })
  announce(world, owner, cleared)
  return transactionView(cleared)
}

/** A negative transaction: a reversal of an authorization, or a refund of a cleared one. */
const giveBack =
  (from: 'AUTHORIZATION' | 'CLEAR'): Simulation =>
  (world, owner, input) => {
    const row = requireRow(world, owner, TRANSACTIONS, requireText(input, 'transactionId'), 'transaction')
    if (row.data['transactionType'] !== from) throw new RangeError(`The transaction is ${String(row.data['transactionType'])}, not ${from}.`)
    const amount = -(input['amount'] === undefined ? Number(row.data['amount']) : requireAmount(input))
    const time = toTimestamp(world.clock.now())
    const { id: _id, uuid: _uuid, ...data } = row.data
    return transactionView(insert(world, owner, { ...data, transactionType: from, amount, occurredTime: time, updatedTime: time }))
  }

export const spendSimulations: Simulations = { 'card-swipe': swipe, 'card-clears': clear, reversal: giveBack('AUTHORIZATION'), refund: giveBack('CLEAR') }
