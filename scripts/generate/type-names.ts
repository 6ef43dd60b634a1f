/** Names of parameter and filter types, derived from the method that a user calls. */
import { pascal } from './codegen-utils.ts'
import type { Operation } from './ir.ts'
import { SpecError } from './spec-error.ts'
import { singularize } from './singularize.ts'

/** Returns `VendorList` for `vendors.list`. */
const methodName = ({ group, name }: Operation): string => pascal([...group.map(singularize), name])

/** `VendorListParams`: the type of an operation's query parameters. */
export const paramsName = (operation: Operation): string => `${methodName(operation)}Params`

/** `VendorListFilters`: the type of a list's filters. */
export const filtersName = (operation: Operation): string => `${methodName(operation)}Filters`

/** @throws SpecError if two parameter or filter types have the same name, or if a schema already has the name of one. */
export function assertUniqueTypeNames(operations: Operation[], schemas: ReadonlySet<string>): void {
  const owners = new Map([...schemas].map((name) => [name, `the schema ${name}`]))
  for (const operation of operations) {
    const method = operation.group.concat(operation.name).join('.')
    const names = [...(operation.query.length ? [paramsName(operation)] : []), ...(operation.filters.length ? [filtersName(operation)] : [])]
    for (const name of names) {
      const owner = owners.get(name)
      if (owner) throw new SpecError(`${method} needs a type with the name ${name}, but ${owner} already has that name. Rename the schema, or change x-sdk of one of the methods.`)
      owners.set(name, method)
    }
  }
}
