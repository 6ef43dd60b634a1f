/** The audit trail of vendors: who changed which field. https://developer.bill.com/docs/getting-audit-trail-details */
import type { Call } from '../call.js'
import type { Json } from '../contract/contract.js'
import type { Row } from '../store/rows.js'
import { toTimestamp } from '../world.js'
import { listRows } from './list.js'

const ENTRIES = 'auditTrail'

/** Fields that BILL sets, or that change with others. */
const UNTRACKED = new Set(['id', 'createdTime', 'updatedTime', 'balance', 'bankAccountStatus', 'paymentInformation'])

const show = (value: unknown): string => (value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value))

function add(call: Call, vendorId: string, type: 'Create' | 'Edit', field: Json): void {
  const { world, owner, session } = call
  const user = world.store.get('users', session?.userId ?? '')?.data
  const name = `${String(user?.['firstName'] ?? '')} ${String(user?.['lastName'] ?? '')}`.trim()
  world.store.insert<Json>(ENTRIES, owner, world.store.createId('aud'), { source: 'API', type, createdTime: toTimestamp(call.now), user: { id: session?.userId, name }, field, __vendor: vendorId })
}

/** Records what a write changed. @param before undefined for a new vendor. */
export function recordChanges(call: Call, row: Row, before: Readonly<Json> | undefined): void {
  if (!before) return add(call, row.id, 'Create', {})
  for (const name of new Set([...Object.keys(before), ...Object.keys(row.data)])) {
    const [previous, current] = [show(before[name]), show(row.data[name])]
    if (previous !== current && !UNTRACKED.has(name) && !name.startsWith('__')) add(call, row.id, 'Edit', { name, value: { previous, current } })
  }
}

/** The entries of a vendor, oldest first. */
export const listEntries = (call: Call, vendorId: string): unknown =>
  listRows(call, call.world.store.table(ENTRIES, call.owner).where('__vendor', vendorId), ({ data }) => data)
