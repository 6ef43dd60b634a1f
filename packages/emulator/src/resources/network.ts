/** BILL's network: search, connection requests to vendors and customers, and accepting those of others. https://developer.bill.com/docs/bill-network */
import { bodyOf, type Call, type Handlers } from '../call.js'
import type { Json } from '../contract/contract.js'
import { invalid, reject } from '../errors.js'
import { defineRules, rejectBy } from '../rules/rule.js'
import type { Row } from '../store/rows.js'
import { customers } from './customers.js'
import { create } from './generic.js'
import { connectionOf, connectVendor, sendRequest, setConnection, type Party } from './network-connections.js'
import { findInNetwork, maskEmail, searchNetwork, type NetworkOrganization } from './network-directory.js'
import { paymentStateOf, PAYMENTS } from './payment-states.js'
import { vendors } from './vendors.js'

export const networkRules = defineRules({
  'network-search': {
    text: 'BILL members are found by whole words of at least three characters, national billers by a part of the name. The emulator has a few made-up ones. The scope defaults to ALL.',
    confidence: 'documented', source: 'https://developer.bill.com/docs/bill-network; the default is unknown', operations: ['search'],
  },
  'network-request': {
    text: 'A request makes the vendor or customer PENDING; it is accepted at once by an organization with automatic connections. A request that nobody accepted must be deleted before a new one.',
    confidence: 'documented', source: 'https://developer.bill.com/docs/connecting-with-a-bill-network-vendor', operations: ['createVendorInvitation', 'createCustomerInvitation', 'inviteVendorNotInBillNetwork'],
  },
  'network-rpps': {
    text: 'A national biller needs rppsInformation with an account number, and is CONNECTED_RPPS at once. Only a vendor can be one.',
    confidence: 'documented', source: 'https://developer.bill.com/docs/bill-network', operations: ['createVendorInvitation'],
  },
  'network-lapse': {
    text: 'A request lapses after 60 days; the status is NOT_CONNECTED again.',
    confidence: 'documented', source: 'https://developer.bill.com/docs/bill-network; the status is inferred', operations: ['getVendorInvitation', 'getCustomerInvitation'],
  },
  'network-delete': {
    text: 'A connection cannot be deleted while scheduled or running payments exist.',
    confidence: 'documented', source: 'https://developer.bill.com/reference/deletevendorinvitation', operations: ['deleteVendorInvitation', 'deleteCustomerInvitation'],
  },
  'network-accept': {
    text: 'Only a request that another organization sent can be accepted. It links a record by id, or creates one with the name.',
    confidence: 'documented', source: 'https://developer.bill.com/docs/accepting-a-network-invitation', operations: ['acceptInvitation'],
  },
})

/** Requests of others that nobody has accepted yet. */
export const INCOMING = 'network.invitations'

function requireParty(call: Call, party: Party): Row {
  const id = call.path[party === 'vendors' ? 'vendorId' : 'customerId'] ?? ''
  const row = call.world.store.get(party, id)
  return row?.owner === call.owner ? row : reject(404, 'BDC_1205', `${id} : the ${party.slice(0, -1)} does not exist.`)
}

const status = (party: Party) => (call: Call): Json => {
  const row = requireParty(call, party)
  const { status: value, networkId } = connectionOf(row)
  return { id: row.id, status: value, networkId }
}

const invite = (party: Party) => (call: Call): void => {
  const row = requireNew(call, party)
  const { networkId, networkType, rppsInformation } = bodyOf(call) as { networkId: string; networkType: string; rppsInformation?: { accountNumber?: string } }
  const found = findInNetwork(networkId)
  if (found?.type !== networkType) rejectBy(networkRules['network-request'], 400, 'BDC_1205', `networkId: ${networkId} is not in the ${networkType} network.`)
  if (networkType === 'RPPS') return void connectBiller(call, party, row, found as NetworkOrganization, rppsInformation?.accountNumber)
  if (!found?.connects) sendRequest(call.world, party, row, networkId)
  else if (party === 'vendors') connectVendor(call.world, row, networkId, true)
  else setConnection(call.world, party, row, { status: 'CONNECTED', networkId })
}

function connectBiller({ world }: Call, party: Party, row: Row, { id }: NetworkOrganization, accountNumber: string | undefined): void {
  const rule = networkRules['network-rpps']
  if (party === 'customers') rejectBy(rule, 400, 'BDC_1119', 'networkType: only a vendor can be a national biller.')
  if (!accountNumber) rejectBy(rule, 400, 'BDC_1117', 'rppsInformation.accountNumber: must not be null for RPPS.')
  setConnection(world, party, row, { status: 'CONNECTED_RPPS', networkId: id }, { rppsId: id, accountNumber })
}

function requireNew(call: Call, party: Party): Row {
  const row = requireParty(call, party)
  const { status: value } = connectionOf(row)
  if (value !== 'NOT_CONNECTED') rejectBy(networkRules['network-request'], 400, 'BDC_1233', `The ${party.slice(0, -1)} is ${value}. Delete the connection or request first.`)
  return row
}

const remove = (party: Party) => (call: Call): void => {
  const row = requireParty(call, party)
  const { world, owner } = call
  const isOpen = party === 'vendors'
    ? world.store.table(PAYMENTS, owner).where('vendorId', row.id).some(({ id }) => paymentStateOf(world, id) === 'scheduled')
    : world.store.table('receivablePayments', owner).where('customerId', row.id).some(({ data }) => data['status'] === 'SCHEDULED')
  if (isOpen) rejectBy(networkRules['network-delete'], 422, 'BDC_1119', `The ${party.slice(0, -1)} has scheduled or running payments.`)
  setConnection(world, party, row, { status: 'NOT_CONNECTED' }, party === 'vendors' ? { __linked: false, rppsId: undefined } : {})
}

function search(call: Call): Json {
  const { name = '', scope = 'ALL', zipOrPostalCode } = call.query
  const results = searchNetwork(name, scope, zipOrPostalCode).map(({ id, name: found, type, address, email }) => ({
    id, name: found, type, addresses: [address], managedBy: { name: 'Billing', email: maskEmail(email), emailDomain: email.split('@')[1] },
  }))
  return { results }
}

function accept(call: Call): void {
  const { networkId, type, id, name } = bodyOf(call) as { networkId: string; type: string; id?: string; name?: string }
  const { world, owner } = call
  const incoming = world.store.get(INCOMING, `${owner}-${networkId}`)
  if (!incoming) rejectBy(networkRules['network-accept'], 400, 'BDC_1205', `networkId: there is no request of ${networkId}.`)
  if ((id === undefined) === (name === undefined)) throw invalid(['Set one of id and name.'])
  const party: Party = type === 'VENDOR' ? 'vendors' : 'customers'
  const row = id === undefined ? createParty(call, party, String(name), findInNetwork(networkId) as NetworkOrganization) : world.store.get(party, id)
  if (row?.owner !== owner) rejectBy(networkRules['network-accept'], 400, 'BDC_1205', `id: the ${party.slice(0, -1)} ${String(id)} does not exist.`)
  world.store.delete(INCOMING, incoming.id)
  if (party === 'vendors') connectVendor(world, row, networkId, true)
  else setConnection(world, party, row, { status: 'CONNECTED', networkId })
}

function createParty(call: Call, party: Party, name: string, { email, address: { id: _id, ...address } }: NetworkOrganization): Row {
  return party === 'vendors' ? create(call, vendors, { name, email, address }) : create(call, customers, { name, email, billingAddress: address })
}

export const networkHandlers: Handlers = {
  search,
  acceptInvitation: accept,
  getVendorInvitation: status('vendors'),
  getCustomerInvitation: status('customers'),
  createVendorInvitation: invite('vendors'),
  createCustomerInvitation: invite('customers'),
  deleteVendorInvitation: remove('vendors'),
  deleteCustomerInvitation: remove('customers'),
  inviteVendorNotInBillNetwork(call) {
    const { email } = bodyOf(call) as { email: string }
    const row = requireNew(call, 'vendors')
    sendRequest(call.world, 'vendors', row, undefined)
    call.world.send({ kind: 'email', to: email, text: `You are invited to connect on BILL as ${String(row.data['name'])}.` })
  },
}
