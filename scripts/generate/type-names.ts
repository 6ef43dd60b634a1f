/** Names of the parameter and filter types, built from the method that a user writes. */
import { pascal } from './codegen-utils.ts'
import type { Operation } from './ir.ts'
import { SpecError } from './spec-error.ts'
import { singularize } from './singularize.ts'

/** `VendorList` for `vendors.list`. */
const methodName = ({ group, name }: Operation): string => pascal([...group.map(singularize), name])

/** `VendorListParams`: the type of an operation's query parameters. */
export const paramsName = (operation: Operation): string => `${methodName(operation)}Params`

/** `VendorListFilters`: the type of a list's filters. */
export const filtersName = (operation: Operation): string => `${methodName(operation)}Filters`

/** Every such type that the operations need; fails when two have the same name or a schema has it. */
export function assertUniqueTypeNames(operations: Operation[], schemas: ReadonlySet<string>): void {
  const owners = new Map([...schemas].map((name) => [name, `the schema ${name}`]))
  for (const operation of operations) {
    const method = operation.group.concat(operation.name).join('.')
    const names = [...(operation.query.length ? [paramsName(operation)] : []), ...(operation.filters.length ? [filtersName(operation)] : [])]
    for (const name of names) {
      const owner = owners.get(name)
      if (owner) throw new SpecError(`${method} needs the type ${name}, but ${owner} has that name. Rename the schema, or change x-sdk of one of the methods.`)
      owners.set(name, method)
    }
  }
}
