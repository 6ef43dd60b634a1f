/** Names of the variables in samples, as a user would choose them. */
import type { Operation } from '../ir.ts'
import { singularize } from '../singularize.ts'

type Call = Pick<Operation, 'group' | 'name' | 'pagination' | 'response'>

/** Methods that return the resource itself. */
const RESOURCE_METHODS = new Set(['list', 'get', 'create', 'replace', 'update', 'upsert', 'archive', 'restore', 'add'])

/** Names that a sample cannot use: its own variables, and keywords. */
const RESERVED = new Set(['bill', 'file', 'export', ''])

/** The name of an item of a list: `vendor` for `bill.vendors.list`. */
export const itemName = (call: Call): string => resourceName(call) ?? typeName(call.pagination?.item ?? '') ?? 'item'

/** The name of what a method returns: `vendor` for `bill.vendors.create`. */
export function resultName(call: Call): string {
  const { name, response } = call
  if (response.type.endsWith('[]')) return (name === 'list' ? call.group.at(-1) : pluralOf(typeName(response.type.slice(0, -2)))) ?? 'results'
  const type = typeName(response.type)
  return (type !== undefined && name !== 'list' ? resourceName(call) : undefined) ?? type ?? 'result'
}

/** `department` for the methods of `bill.classifications.departments`, whose type is `Classification`. */
function resourceName({ group, name }: Call): string | undefined {
  const plural = group.at(-1) ?? ''
  const singular = singularize(plural)
  return RESOURCE_METHODS.has(name) && singular !== plural && !RESERVED.has(singular) ? singular : undefined
}

/** `vendor` for `Vendor`. Types that only wrap a result have no useful name. */
function typeName(type: string): string | undefined {
  const name = type.replace(/^Spend/, '').replace(/^./, (letter) => letter.toLowerCase())
  return RESERVED.has(name) || /(Result|Response|Status|^status)$/.test(name) ? undefined : name
}

const pluralOf = (name: string | undefined): string | undefined => (name && singularize(`${name}s`) === name && !name.endsWith('y') ? `${name}s` : undefined)
