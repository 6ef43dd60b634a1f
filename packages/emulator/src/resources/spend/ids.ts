/** Records of Spend & Expense have two IDs: `uuid`, and an older one in base64. Every request accepts either. */
import type { Call } from '../../call.js'
import type { Json } from '../../contract/contract.js'
import { reject } from '../../errors.js'
import type { Row } from '../../store/rows.js'
import { defineRules } from '../../rules/rule.js'

export const spendIdRules = defineRules({
  'spend-two-ids': {
    text: 'A record has a uuid and an older base64 id. Paths and bodies accept both.',
    confidence: 'documented', source: 'https://developer.bill.com/reference/listbudgets', operations: [],
  },
  'custom-field-old-id': {
    text: 'The custom fields of a transaction are named by their base64 id. A uuid is accepted, and has no effect.',
    confidence: 'peer', source: 'seen live; BILL documents that both are accepted', operations: ['updateTransactionCustomFields'],
  },
})

/** A new uuid: a prefix that names the kind of the record, then letters and digits. Peers saw usr, bgt, crd, tty, tvl and rct; tsx and rmb are ours. */
export const createUuid = ({ world }: Pick<Call, 'world'>, prefix: string): string => `${prefix}_${world.store.createId('').slice(0, 16).toLowerCase()}`

/** The older ID of a record: base64 of its kind and a number. */
export const oldId = (call: Pick<Call, 'world'>, kind: string): string => btoa(`${kind}:${call.world.store.count(`spend ${kind}`)}`)

/** The record that a uuid or an old ID names; undefined if the organization has none. */
export function lookUp({ world, owner }: Pick<Call, 'world' | 'owner'>, collection: string, id: string): Row | undefined {
  const row = world.store.get(collection, id) ?? world.store.table(collection, owner).where('id', id)[0]
  return row?.owner === owner && row.data['__deleted'] !== true ? row : undefined
}

/** @throws Rejection 404 for a record of the path. */
export function find(call: Call, collection: string, parameter: string, noun: string): Row {
  const id = call.path[parameter] ?? ''
  return lookUp(call, collection, id) ?? reject(404, 'BDC_1205', `${id} : the ${noun} does not exist.`)
}

/** @throws Rejection 400 for a record that a body refers to. */
export function requireRef(call: Call, collection: string, id: unknown, field: string): Row {
  return lookUp(call, collection, String(id)) ?? reject(400, 'BDC_1205', `${field}: ${String(id)} does not exist.`)
}

/** Both IDs of a record, as fields such as `userId` and `userUuid`. */
export const refTo = (name: string, row: Row): Json => ({ [`${name}Id`]: row.data['id'], [`${name}Uuid`]: row.id })
