/** Cards that can pay, and what the user may pay with. Cards are added in BILL's web app only. https://developer.bill.com/reference/listpayablecardaccounts */
import type { Call, Handlers } from '../call.js'
import type { Json } from '../contract/contract.js'
import { cents, sum } from '../money.js'
import { defineRules, rejectBy } from '../rules/rule.js'
import type { Row } from '../store/rows.js'
import { toTimestamp, type World } from '../world.js'
import { ACCOUNT_USERS } from './account-users.js'
import { definitionOf } from './definitions.js'
import { present, scopedRows } from './generic.js'
import { listRows } from './list.js'
import { paymentStateOf, PAYMENTS } from './payment-states.js'
import { requireVendor } from './vendors.js'

export const cardRules = defineRules({
  'card-accounts': {
    text: 'Cards are added in the web app; the sample company has one, and a simulation adds more. The list has the cards that the caller is a user of with the status asked for.',
    confidence: 'documented', source: 'https://developer.bill.com/reference/listpayablecardaccounts', operations: ['listPayableCardAccounts', 'getCardAccount', 'listCardAccountUsers', 'listPayableApcards'],
  },
  'card-account-event': {
    text: 'A card that a user adds is a card-account.created event. The simulation card-added adds one.',
    confidence: 'documented', source: 'https://developer.bill.com/docs/notification-payloads-reference', operations: [],
  },
  'card-funding-purposes': {
    text: 'The emulator knows the industry of every vendor, so a purpose is never required. lastUsedPurpose is that of the last payment to the vendor that named one.',
    confidence: 'unknown', operations: ['listCardFundingPurposes'],
  },
  'funding-permissions': {
    text: 'A user can pay online as a verified user of a bank account, but not with a sync token. The organization can pay by card and from its BILL balance; American Express is accepted.',
    confidence: 'inferred', source: 'https://developer.bill.com/reference/getfundingaccountpermission', operations: ['getFundingAccountPermission'],
  },
})

export const apCardRules = defineRules({
  'ap-card-limit': {
    text: 'An AP Card pays while it is ACTIVE, up to its limit less its balance. The balance is what payments on their way use of it; one that cleared counts as paid off.',
    confidence: 'unknown', operations: ['createPayment', 'createBulkPayment', 'listPayableApcards'],
  },
})

export const CARDS = 'fundingAccounts.cards'
export const CARD_USERS = 'fundingAccounts.cards.users'
export const AP_CARDS = 'fundingAccounts.apCards'

/** The share of a payment that a card costs, in percent. Made up. */
export const CARD_RATE = 2.9

const cardUsers = definitionOf(CARD_USERS)

/** Adds a card as the web app does. */
export function addCard(world: World, owner: string, userId: string, { brand = 'Visa', type = 'CREDIT_CARD', last4 = '1111' }: { brand?: string; type?: string; last4?: string } = {}): Row {
  const time = toTimestamp(world.clock.now())
  const times = { archived: false, createdTime: time, updatedTime: time }
  const id = world.store.createId('cat')
  const isFirst = world.store.list(CARDS, owner).length === 0
  const card = world.store.insert<Json>(CARDS, owner, id, {
    id, nameOnAccount: 'Juniper & Sage', issuingBankName: 'Meadow Bank', brand, type, status: 'VERIFIED', last4, expiration: { year: '2030', month: '09' },
    default: { payables: isFirst, receivables: false, funding: isFirst, disbursement: false }, createdBy: userId, ...times,
  })
  const userRow = world.store.createId('cau')
  world.store.insert<Json>(CARD_USERS, owner, userRow, { id: userRow, cardAccountId: id, userId, verificationStatus: 'VERIFIED', ...times })
  return card
}

/** Adds the AP Card of the sample company. */
export function addApCard(world: World, owner: string): Row {
  const time = toTimestamp(world.clock.now())
  const id = world.store.createId('apc')
  return world.store.insert<Json>(AP_CARDS, owner, id, { id, status: 'ACTIVE', nameOnAccount: 'Juniper & Sage', balance: 0, limit: 25_000, createdTime: time, updatedTime: time })
}

/** What payments on their way use of an AP Card, in US dollars. */
const balanceOf = (world: World, { id, owner }: Row): number =>
  sum(world.store.list(PAYMENTS, owner).filter((payment) => (payment.data['fundingAccount'] as Json | undefined)?.['id'] === id && paymentStateOf(world, payment.id) === 'scheduled').map(({ data }) => Number(data['fundingAmount'] ?? data['amount'])))

/** @throws Rejection if the AP Card of a payment cannot pay so many US dollars. */
export function checkApCard({ world }: Call, account: Json, amount: number): void {
  const card = account['type'] === 'AP_CARD' ? world.store.get(AP_CARDS, String(account['id'])) : undefined
  if (!card) return
  if (card.data['status'] !== 'ACTIVE') rejectBy(apCardRules['ap-card-limit'], 422, 'BDC_1151', `The AP Card is ${String(card.data['status'])}.`)
  const left = cents(Number(card.data['limit']) - balanceOf(world, card))
  if (amount > left) rejectBy(apCardRules['ap-card-limit'], 422, 'BDC_1151', `The AP Card can pay ${left} more, not ${amount}.`)
}

function listCards(call: Call): Json {
  const users = call.world.store.list(CARD_USERS, call.owner).filter(({ data }) => data['userId'] === call.session?.userId && data['archived'] === false && data['verificationStatus'] === call.query['cardUserStatus'])
  const cards = call.world.store.list(CARDS, call.owner).filter(({ id, data }) => data['archived'] === false && users.some((user) => user.data['cardAccountId'] === id))
  const main = cards.find(({ data }) => (data['default'] as Json)['payables'] === true)
  return { rates: { ...(main && { defaultCardAccountId: main.id }), funding: { creditCardRate: CARD_RATE, debitCardRate: CARD_RATE } }, cards: cards.map((row) => present(row)) }
}

function listPurposes(call: Call): Json {
  const vendor = requireVendor(call, call.query['vendorId'])
  const last = call.world.store.table(PAYMENTS, call.owner).where('vendorId', vendor.id).findLast(({ data }) => data['cardFundingPurpose'] !== undefined)
  return { ...(last && { lastUsedPurpose: last.data['cardFundingPurpose'] }), results: [] }
}

function permissions({ world, owner, session }: Call): Json {
  const payOnline = session?.kind !== 'sync' && world.store.list(ACCOUNT_USERS, owner).some(({ data }) => data['userId'] === session?.userId && data['verificationStatus'] === 'VERIFIED' && data['archived'] === false)
  return { organization: { card: { payByCard: true, fundingEnabled: true, amexAllowed: true }, wallet: { fundingEnabled: true } }, user: { payOnline } }
}

export const cardHandlers: Handlers = {
  listPayableCardAccounts: listCards,
  listPayableApcards: (call) => listRows(call, call.world.store.list(AP_CARDS, call.owner), (row) => ({ ...row.data, balance: balanceOf(call.world, row) })),
  listCardFundingPurposes: listPurposes,
  getFundingAccountPermission: permissions,
  listCardAccountUsers(call) {
    const rows = scopedRows(call, cardUsers)
    return listRows(call, call.query['currentUser'] === 'true' ? rows.filter(({ data }) => data['userId'] === call.session?.userId) : rows, present)
  },
}
