/**
 * Reads the generated operation table, which carries both the operations and the methods of the resources. The table is text, so that loading the package
 * costs one string; each group is parsed when it is first used (docs/decisions/0010).
 */
import { operationTable, type OperationId } from '../../generated/contract/operations.js'
import type { AuthScheme, Operation } from './operation.js'

/** A method of a resource. */
export interface MethodEntry {
  readonly name: string
  readonly operation: Operation
  /** Which arguments it takes, besides the path IDs. */
  readonly hasBody: boolean
  readonly hasQuery: boolean
}

interface Group {
  readonly path: string
  /** What the group holds, such as `vendor`. */
  readonly entity: string
  readonly auth: readonly AuthScheme[]
  readonly rows: string[]
  methods?: readonly MethodEntry[]
}

let groups: Map<string, Group> | undefined

/** Group lines start in the first column, method lines are indented. */
function readGroups(): Map<string, Group> {
  const found = new Map<string, Group>()
  let rows: string[] = []
  for (const line of operationTable.split('\n')) {
    if (line.startsWith(' ')) rows.push(line)
    else if (line) {
      const [name, path, auth, entity = name.slice(name.lastIndexOf('.') + 1, -1)] = line.split(' ') as [string, string, string, string?]
      found.set(name, { path, entity, auth: parseAuth(auth), rows: (rows = []) })
    }
  }
  return found
}

const getGroups = (): Map<string, Group> => (groups ??= readGroups())

const parseAuth = (text: string): readonly AuthScheme[] => (text === 'open' ? [] : (text.split(',') as AuthScheme[]))

/** The methods of a group, such as `vendors.bankAccount`; none if it only has subgroups. */
export function methodsOf(group: string): readonly MethodEntry[] {
  const entry = getGroups().get(group)
  return entry ? (entry.methods ??= entry.rows.map((row) => parseRow(entry, row))) : []
}

/** The names of the groups directly below a group; of the top-level groups for ''. */
export function subgroupsOf(group: string): string[] {
  const prefix = group && `${group}.`
  const names = Array.from(getGroups().keys()).filter((name) => name.startsWith(prefix) && name !== group)
  return [...new Set(names.map((name) => name.slice(prefix.length).split('.')[0] as string))]
}

/** The query parameters that carry the position in a list; each is the flag of its lists. */
const PAGE_PARAMETERS = ['page', 'nextPage', 'start']

function parseRow({ path, auth: defaultAuth, entity }: Group, row: string): MethodEntry {
  const [name, id, method, suffix, ...flags] = row.trim().split(' ') as [string, string, string, string, ...string[]]
  const auth = flags.find((flag) => flag.startsWith('auth='))?.slice('auth='.length)
  const param = PAGE_PARAMETERS.find((name) => flags.includes(name))
  const operation: Operation = {
    id: id === '-' ? usualOperationId(name, entity) : id,
    method,
    path: suffix === '/' ? path : path + suffix.replace('*', `{${entity}Id}`),
    auth: auth === undefined ? defaultAuth : parseAuth(auth),
    ...(flags.includes('mfa') && { requiresMfa: true }),
    ...(flags.includes('retry-safe') && { idempotent: true }),
    ...(flags.includes('key') && { idempotencyKey: true }),
    ...(flags.includes('file') && { binaryRequest: true }),
    ...(flags.includes('empty') && { noContent: true }),
    // A list by offset is a bare array.
    ...(param !== undefined && { pagination: param === 'start' ? { param } : { param, items: 'results' } }),
  }
  return { name, operation, hasBody: flags.includes('body') || flags.includes('file'), hasQuery: flags.includes('query') || param !== undefined }
}

/** The operationId of most operations: `createVendor`, `listVendors`, `bulkCreateVendor`. */
function usualOperationId(name: string, entity: string): string {
  const verb = name.endsWith('Bulk') ? `bulk${capitalize(name.slice(0, -4))}` : name
  return verb + capitalize(entity) + (name === 'list' ? 's' : '')
}

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Every operation. Parses the whole table. */
export const allOperations = (): Operation[] => Array.from(getGroups().keys()).flatMap((group) => methodsOf(group).map(({ operation }) => operation))

/** One operation by BILL's operationId, in the group that has it. */
export const findOperation = (group: string, id: OperationId): Operation => (methodsOf(group).find(({ operation }) => operation.id === id) as MethodEntry).operation
