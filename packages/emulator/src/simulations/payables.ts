/** What happens outside the API to accounts, vendors, approvals and the organization. */
import type { Json } from '../contract/contract.js'
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
import { requireOneOf, requireRow, requireText } from './input.js'
import { payment } from './payment.js'
import type { Simulation, Simulations } from './simulation.js'

/** The test deposit arrives, or the time to confirm it ends. */
const bankDeposit: Simulation = (world, owner, input) => {
  const row = requireRow(world, owner, input, { name: 'bankAccountId', collection: BANK_ACCOUNTS, noun: 'bank account' })
  const action = requireOneOf(input, 'action', ['post', 'expire'])
  if (row.data['status'] !== 'PENDING') throw new RangeError(`The bank account is ${String(row.data['status'])}, not PENDING.`)
  if (action === 'expire') return { status: setBankStatus(world, row, 'EXPIRED').data['status'] }
  const user = world.store.get('users', String(row.data['createdBy']))
  world.send({ kind: 'email', to: String(user?.data['email'] ?? ''), text: `A test deposit of $0.50 was posted to ${String(row.data['bankName'])} ${String(row.data['accountNumber'])}.` })
  return { status: 'PENDING', depositAmount: 0.5 }
}

const vendorAccepts: Simulation = (world, owner, input) => {
  const row = requireRow(world, owner, input, { name: 'vendorId', collection: 'vendors', noun: 'vendor' })
  const { status, networkId } = connectionOf(row)
  if (status !== 'PENDING') throw new RangeError(`The vendor is ${status}, not PENDING.`)
  const connected = connectVendor(world, row, networkId ?? `016${world.store.createId('pni').replaceAll(/\D/g, '').padEnd(13, '7').slice(0, 13)}`, input['linkBankAccount'] !== false)
  return { vendorId: row.id, networkStatus: connected.data['networkStatus'], paymentNetworkId: connected.data['paymentNetworkId'] }
}

/** Another organization asks to be connected. */
const networkRequest: Simulation = (world, owner, input) => {
  const networkId = requireText(input, 'networkId')
  const found = findInNetwork(networkId)
  if (found?.type !== 'BILL') throw new RangeError(`${networkId} is not in the BILL network.`)
  const id = `${owner}-${networkId}`
  if (!world.store.get(INCOMING, id)) world.store.insert<Json>(INCOMING, owner, id, { networkId, name: found.name })
  return { networkId, name: found.name }
}

const approvalTimeout: Simulation = (world, owner, input) => {
  const row = requireRow(world, owner, input, { name: 'billId', collection: BILLS, noun: 'bill' })
  const user = requireRow(world, owner, input, { name: 'userId', collection: 'users', noun: 'user' })
  const rerouted = reroute(world, row, user.id)
  if (!rerouted) throw new RangeError('The bill does not wait for an approval.')
  return { billId: row.id, approvers: rerouted.data['approvers'] }
}

/** A nominated user passes the identity check in the web app. */
const identityCheck: Simulation = (world, owner, input) => {
  const row = requireRow(world, owner, input, { name: 'bankAccountUserId', collection: ACCOUNT_USERS, noun: 'bank account user' })
  if (row.data['verificationStatus'] !== 'NOMINATED') throw new RangeError(`The user is ${String(row.data['verificationStatus'])}, not NOMINATED.`)
  return { verificationStatus: setAccountUser(world, owner, String(row.data['bankAccountId']), String(row.data['userId']), 'VERIFIED').data['verificationStatus'] }
}

/** A user adds a card in the web app. */
const cardAdded: Simulation = (world, owner, input) => {
  const user = requireRow(world, owner, input, { name: 'userId', collection: 'users', noun: 'user' })
  const type = requireOneOf(input, 'type', ['CREDIT_CARD', 'DEBIT_CARD', 'PREPAID_CARD'], 'CREDIT_CARD')
  return { cardAccountId: addCard(world, owner, user.id, { type, brand: String(input['brand'] ?? 'Visa'), last4: String(input['last4'] ?? '1111') }).id }
}

const riskDecision: Simulation = (world, owner, input) => {
  const decision = requireOneOf(input, 'decision', ['APPROVE', 'DECLINE', 'REVIEW', 'HOLD'])
  if (!world.store.get(RISKS, owner)) throw new RangeError('No risk verification was initiated.')
  decideRisk(world, { id: owner, decision })
  return { decision }
}

/** BILL issues a statement of its fees for a month. */
const statement: Simulation = (world, owner, input) => {
  const amount = input['amount'] ?? 0
  if (typeof amount !== 'number' || amount < 0) throw new RangeError('amount must be a number of dollars from 0 on.')
  return issueStatement(world, owner, cents(amount), requireOneOf(input, 'paymentStatus', ['PAID', 'UNPAID'], 'UNPAID') === 'PAID').data
}

export const payableSimulations: Simulations = {
  payment, 'bank-deposit': bankDeposit, 'vendor-accepts': vendorAccepts, 'network-request': networkRequest, 'approval-timeout': approvalTimeout, 'identity-check': identityCheck, 'card-added': cardAdded,
  'risk-decision': riskDecision, statement,
}
