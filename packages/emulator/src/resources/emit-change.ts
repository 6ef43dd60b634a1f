/** The event of a record that a request created, changed, archived or restored. */
import type { Json } from '../contract/contract.js'
import { emit } from '../events/emit.js'
import type { World } from '../world.js'
import type { Verb } from './resource.js'

const PAST = { create: 'created', update: 'updated', archive: 'archived', restore: 'restored' } as const

/** Emits an event such as `bill.created`, with the record under the name of its kind. Deleting is no event. */
export function emitChange(world: World, owner: string, kind: 'bill' | 'invoice' | 'vendor', verb: Verb, record: Json): void {
  if (verb !== 'delete') emit(world, owner, `${kind}.${PAST[verb]}`, { [kind]: record })
}
