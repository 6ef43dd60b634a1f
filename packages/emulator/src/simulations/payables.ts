/** What happens outside the API to accounts, vendors, approvals and the organization. */
import { ControlError } from '../control/control-error.js'
import type { Json } from '../contract/contract.js'
import { emit } from '../events/emit.js'
import { cents } from '../money.js'
import { ACCOUNT_USERS, setAccountUser } from '../resources/account-users.js'
import { reroute } from '../resources/bill-approvals.js'
import { BILLS } from '../resources/bill-amounts.js'
import { addCard } from '../resources/cards.js'
import { BANK_ACCOUNTS, setBankStatus } from '../resources/funding-accounts.js'
import { connectionOf, connectVendor } from '../resources/network-connections.js'
import { findInNetwork } from '../resources/network-directory.js'
import { INCOMING } from '../resources/network.js'
import { decideRisk, RISKS } from '../resources/risk-verifications.js'
import { issueStatement } from '../resources/statements.js'
import { requireRow } from './input.js'
import { payment } from './payment.js'
import { VENDORS } from '../resources/vendors.js'
import type { Row } from '../store/rows.js'
import type { World } from '../world.js'
import type { Simulation, Simulations } from './simulation.js'

/** The test deposit arrives, or the time to confirm it ends. */
const bankDeposit: Simulation = {
  fields: { bankAccountId: 'string', action: { values: ['post', 'expire'] } },
  sends: ['bank-account.updated'],
  run(world, owner, input) {
    const row = requireRow(world, owner, input, { name: 'bankAccountId', collection: BANK_ACCOUNTS, noun: 'bank account' })
    requireStatus('bankAccountId', 'bank account', row.data['status'], 'PENDING')
    if (input['action'] === 'expire') return { status: setBankStatus(world, row, 'EXPIRED').data['status'] }
    const user = world.store.get('users', String(row.data['createdBy']))
    world.send({ kind: 'email', to: String(user?.data['email'] ?? ''), text: `A test deposit of $0.50 was posted to ${String(row.data['bankName'])} ${String(row.data['accountNumber'])}.` })
    return { status: 'PENDING', depositAmount: 0.5 }
  },
}

function requireStatus(field: string, noun: string, status: unknown, wanted: string): void {
  if (status !== wanted) throw new ControlError(`The ${noun} is ${String(status)}, not ${wanted}.`, field)
}

const vendorAccepts: Simulation = {
  fields: { vendorId: 'string', linkBankAccount: 'boolean?' },
  sends: ['vendor.updated'],
  run(world, owner, input) {
    const row = requireRow(world, owner, input, { name: 'vendorId', collection: VENDORS, noun: 'vendor' })
    const { status, networkId } = connectionOf(row)
    if (status !== 'PENDING') throw new ControlError(`The vendor is ${status}, not PENDING. Invite it first.`, 'vendorId')
    const connected = connectVendor(world, row, networkId ?? `016${world.store.createId('pni').replaceAll(/\D/g, '').padEnd(13, '7').slice(0, 13)}`, input['linkBankAccount'] !== false)
    return { vendorId: row.id, networkStatus: connected.data['networkStatus'], paymentNetworkId: connected.data['paymentNetworkId'] }
  },
}

/** Another organization asks to be connected. */
const networkRequest: Simulation = {
  fields: { networkId: 'string' },
  sends: [],
  run(world, owner, input) {
    const networkId = String(input['networkId'])
    const found = findInNetwork(networkId)
    if (found?.type !== 'BILL') throw new ControlError(`networkId: "${networkId}" is not in the BILL network. A search in the network finds the IDs of its organizations.`, 'networkId')
    const id = `${owner}-${networkId}`
    if (!world.store.get(INCOMING, id)) world.store.insert<Json>(INCOMING, owner, id, { networkId, name: found.name })
    return { networkId, name: found.name }
  },
}

const approvalTimeout: Simulation = {
  fields: { billId: 'string', userId: 'string' },
  sends: [],
  run(world, owner, input) {
    const row = requireRow(world, owner, input, { name: 'billId', collection: BILLS, noun: 'bill' })
    const user = requireUser(world, owner, input)
    const rerouted = reroute(world, row, user.id)
    if (!rerouted) throw new ControlError('The bill does not wait for an approval.', 'billId')
    return { billId: row.id, approvers: rerouted.data['approvers'] }
  },
}

const requireUser = (world: World, owner: string, input: Readonly<Json>): Row => requireRow(world, owner, input, { name: 'userId', collection: 'users', noun: 'user' })

/** A nominated user passes the identity check in the web app. */
const identityCheck: Simulation = {
  fields: { bankAccountUserId: 'string' },
  sends: [],
  run(world, owner, input) {
    const row = requireRow(world, owner, input, { name: 'bankAccountUserId', collection: ACCOUNT_USERS, noun: 'bank account user' })
    requireStatus('bankAccountUserId', 'user', row.data['verificationStatus'], 'NOMINATED')
    return { verificationStatus: setAccountUser(world, owner, String(row.data['bankAccountId']), String(row.data['userId']), 'VERIFIED').data['verificationStatus'] }
  },
}

/** A user adds a card in the web app. */
const cardAdded: Simulation = {
  fields: { userId: 'string', type: { values: ['CREDIT_CARD', 'DEBIT_CARD', 'PREPAID_CARD'], optional: true }, brand: 'string?', last4: 'string?' },
  sends: ['card-account.created'],
  run(world, owner, input) {
    const { type = 'CREDIT_CARD', brand = 'Visa', last4 = '1111' } = input as Record<string, string>
    const card = addCard(world, owner, requireUser(world, owner, input).id, { type, brand, last4 })
    emit(world, owner, 'card-account.created', { 'card-account': card.data })
    return { cardAccountId: card.id }
  },
}

const riskDecision: Simulation = {
  fields: { decision: { values: ['APPROVE', 'DECLINE', 'REVIEW', 'HOLD'] } },
  sends: ['risk-verification.updated'],
  run(world, owner, { decision }) {
    if (!world.store.get(RISKS, owner)) throw new ControlError('No risk verification was initiated. Initiate one first.')
    decideRisk(world, { id: owner, decision })
    return { decision }
  },
}

/** BILL issues a statement of its fees for a month. */
const statement: Simulation = {
  fields: { amount: 'number?', paymentStatus: { values: ['PAID', 'UNPAID'], optional: true } },
  sends: [],
  run(world, owner, input) {
    const amount = Number(input['amount'] ?? 0)
    if (!(amount >= 0)) throw new ControlError('amount must be a number of dollars from 0 on.', 'amount')
    return issueStatement(world, owner, cents(amount), input['paymentStatus'] === 'PAID').data
  },
}

export const payableSimulations: Simulations = {
  payment, 'bank-deposit': bankDeposit, 'vendor-accepts': vendorAccepts, 'network-request': networkRequest, 'approval-timeout': approvalTimeout, 'identity-check': identityCheck, 'card-added': cardAdded,
  'risk-decision': riskDecision, statement,
}
