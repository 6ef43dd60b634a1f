/** Finds the handler of each operation: a special one, or a generic verb. */
import type { Handler, Handlers } from '../call.js'
import type { Contract, Operation } from '../contract/contract.js'
import { DEFINITIONS } from './definitions.js'
import { genericHandler } from './generic.js'
import { withParents } from './parents.js'
import { withReferences } from './references.js'
import type { Resource } from './resource.js'

export type Kind = 'special' | 'generic' | 'missing'

export interface Registered {
  readonly kind: Kind
  readonly handler: Handler | undefined
}

const withChecks = (operation: Operation, handler: Handler): Handler => withParents(operation, withReferences(operation, handler))

export function createRegistry(contract: Contract, special: Handlers, resources: readonly Resource[]): Map<string, Registered> {
  const byCollection = new Map([...DEFINITIONS, ...resources].map((resource) => [resource.collection, resource]))
  for (const id of Object.keys(special)) contract.operation(id)
  return new Map(
    contract.operations.map((operation): [string, Registered] => {
      const own = special[operation.id]
      if (own) return [operation.id, { kind: 'special', handler: withChecks(operation, own) }]
      const resource = byCollection.get(operation.group)
      const handler = resource && genericHandler(operation, resource)
      return [operation.id, handler ? { kind: 'generic', handler: withChecks(operation, handler) } : { kind: 'missing', handler: undefined }]
    }),
  )
}
