/** Connections of vendors and customers in BILL's network: what both directions share. */
import type { Json } from '../contract/contract.js'
import { emit } from '../events/emit.js'
import type { Row } from '../store/rows.js'
import type { TimerHandler } from '../timers.js'
import { toTimestamp, type World } from '../world.js'
import { internalCall } from './internal-call.js'
import { VENDORS, vendors } from './vendors.js'

export type Party = 'vendors' | 'customers'

export interface Connection {
  readonly status: 'NOT_CONNECTED' | 'PENDING' | 'CONNECTED' | 'CONNECTED_RPPS'
  readonly networkId?: string | undefined
}

/** The kind of the timers that end a request that nobody accepted. */
export const INVITATION_LAPSES = 'network-invitation-lapses'

const LAPSE_MS = 60 * 86_400_000

export const connectionOf = (row: Row): Connection => (row.data['__network'] ?? { status: 'NOT_CONNECTED' }) as Connection

/** Sets the connection of a vendor or a customer, and what follows from it. */
export function setConnection(world: World, party: Party, row: Row, connection: Connection, more: Json = {}): Row {
  const updatedTime = toTimestamp(world.clock.now())
  world.clock.cancelFor(row.id, INVITATION_LAPSES)
  const data = { ...row.data, ...more, __network: connection, updatedTime }
  if (party === 'customers') return world.store.update<Json>(party, row, data)
  const full = { ...data, networkStatus: connection.status, paymentNetworkId: connection.status === 'CONNECTED' ? connection.networkId : undefined }
  const changed = world.store.update<Json>(VENDORS, row, { ...full, ...vendors.derive?.(internalCall(world, row.owner, 'updateVendor'), full) })
  if (connection.status.startsWith('CONNECTED')) emit(world, row.owner, 'vendor.updated', { vendor: { id: row.id, paymentNetworkId: connection.networkId, networkStatus: connection.status, updatedTime } })
  return changed
}

/** Sends a request, which lapses after 60 days. */
export function sendRequest(world: World, party: Party, row: Row, networkId: string | undefined): Row {
  const pending = setConnection(world, party, row, { status: 'PENDING', networkId })
  world.clock.scheduleFor(row.id, INVITATION_LAPSES, world.clock.now() + LAPSE_MS, { party })
  return pending
}

export const lapseInvitation: TimerHandler = (world, { party, id }) => void setConnection(world, party as Party, world.store.get(party as Party, String(id)) as Row, { status: 'NOT_CONNECTED' })

/** The vendor accepts, and may link a bank account. @param linked whether it does. */
export const connectVendor = (world: World, row: Row, networkId: string | undefined, linked: boolean): Row => {
  const account = (row.data['paymentInformation'] as Json | undefined)?.['bankAccount'] as Json | undefined
  const bankAccount = { nameOnAccount: row.data['name'], accountNumber: '*****7788', routingNumber: '074000010', type: 'CHECKING', ownerType: 'BUSINESS', ...account, status: 'VERIFIED' }
  const more = linked ? { __linked: true, paymentInformation: { ...(row.data['paymentInformation'] as Json | undefined), bankAccount } } : {}
  return setConnection(world, 'vendors', row, { status: 'CONNECTED', networkId }, more)
}
