/**
 * Reads the generated operation table, which defines the operations and the methods of the resources. The table is one string, so that the package loads
 * quickly. A row is parsed when its method is first called (docs/decisions/0010).
 */
import { operationTable } from '../../generated/contract/operations.js'
import type { AuthScheme, Operation } from './operation.js'
import type { QueryParameters } from '../query/query.js'
import { pathParameters } from './path.js'

/** A method of a resource. */
export interface MethodEntry {
  readonly operation: Operation
  /** Names of the path IDs. They are the first arguments of the method. The body and then the query follow. */
  readonly ids: readonly string[]
  readonly hasBody: boolean
  readonly hasQuery: boolean
}

interface Group {
  readonly path: string
  /** Name of the entity in the group, such as `vendor`. */
  readonly entity: string
  readonly auth: readonly AuthScheme[]
  /** Rows by method name. A row is a string until it is parsed. */
  readonly rows: Map<string, string | MethodEntry>
}

const groups = new Map<string, Group | undefined>()

/** Reads a group on first use. In the table, the line of a group starts in the first column, and the lines of its methods are indented. */
function getGroup(name: string): Group | undefined {
  if (!groups.has(name)) groups.set(name, readGroup(name))
  return groups.get(name)
}

function readGroup(name: string): Group | undefined {
  const start = operationTable.indexOf(`\n${name} /`)
  if (start < 0) return undefined
  const [text] = operationTable.slice(start + 1).split(/\n(?! )/, 1) as [string]
  const [head, ...lines] = text.split('\n') as [string, ...string[]]
  const [, path, auth, entity = name.slice(name.lastIndexOf('.') + 1, -1)] = head.split(' ') as [string, string, string, string?]
  return { path, entity, auth: parseAuth(auth), rows: new Map(lines.map((line) => [line.slice(1, line.indexOf(' ', 1)), line])) }
}

let groupNames: readonly string[] | undefined
const getGroupNames = (): readonly string[] => (groupNames ??= operationTable.match(/^\w[\w.]*/gm) ?? [])

const parseAuth = (text: string): readonly AuthScheme[] => (text === 'open' ? [] : (text.split(',') as AuthScheme[]))

/** Returns the method names of a group, such as `vendors.bankAccount`. A group that only has subgroups has none. */
export const methodNamesOf = (group: string): Iterable<string> => getGroup(group)?.rows.keys() ?? []

/** Returns the names of the direct subgroups of a group, or the top-level groups for ''. */
export function subgroupsOf(group: string): Iterable<string> {
  const prefix = group && `${group}.`
  const names = new Set<string>()
  for (const name of getGroupNames()) if (name.startsWith(prefix)) names.add(name.slice(prefix.length).split('.', 1)[0] as string)
  return names
}

/** Returns a method of a group. The method must exist. */
export function methodOf(group: string, name: string): MethodEntry {
  const found = getGroup(group) as Group
  let entry = found.rows.get(name) as string | MethodEntry
  if (typeof entry === 'string') found.rows.set(name, (entry = parseRow(found, entry)))
  return entry
}

/** The query parameters that hold the position in a list. The table row of a list has the name of its parameter as a flag. */
const PAGE_PARAMETERS = ['page', 'nextPage', 'start']

function parseRow({ path: groupPath, auth: groupAuth, entity }: Group, row: string): MethodEntry {
  const [name, id, method, suffix, ...flags] = row.trim().split(' ') as [string, string, string, string, ...string[]]
  const auth = flags.find((flag) => flag.startsWith('auth='))?.slice('auth='.length)
  const param = PAGE_PARAMETERS.find((parameter) => flags.includes(parameter))
  const query = parseQuery(flags)
  const path = suffix === '/' ? groupPath : groupPath + suffix.replace('*', `{${entity}Id}`)
  // Frozen, because all clients share it and middleware can access it.
  const operation: Operation = Object.freeze({
    id: id === '-' ? usualOperationId(name, entity) : id,
    method,
    path,
    auth: auth === undefined ? groupAuth : parseAuth(auth),
    ...(flags.includes('mfa') && { requiresMfa: true }),
    ...(flags.includes('retry-safe') && { idempotent: true }),
    ...(flags.includes('key') && { idempotencyKey: true }),
    ...(flags.includes('file') && { binaryRequest: true }),
    ...(flags.includes('empty') && { noContent: true }),
    ...(flags.includes('array') && { arrayResponse: true }),
    ...(query && { query }),
    // An offset-paginated list is a bare array.
    ...(param !== undefined && { pagination: Object.freeze(param === 'start' ? { param } : { param, items: 'results' }) }),
  })
  return { operation, ids: pathParameters(path), hasBody: flags.includes('body') || flags.includes('file'), hasQuery: query !== undefined }
}

/** Reads the query parameters: `?max`, or `?sort=name,amount` with the known fields. */
function parseQuery(flags: readonly string[]): QueryParameters | undefined {
  const query = flags.filter((flag) => flag.startsWith('?')).map((flag) => flag.slice(1).split('='))
  return query.length ? Object.freeze(Object.fromEntries(query.map(([name, fields = '']) => [name, fields]))) : undefined
}

/** Returns the operationId by the naming rule of most operations: `createVendor`, `listVendors`, `bulkCreateVendor`. */
function usualOperationId(name: string, entity: string): string {
  const verb = name.endsWith('Bulk') ? `bulk${capitalize(name.slice(0, -4))}` : name
  return verb + capitalize(entity) + (name === 'list' ? 's' : '')
}

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Returns every operation. This parses the whole table. */
export const allOperations = (): Operation[] => getGroupNames().flatMap((group) => Array.from(methodNamesOf(group), (name) => methodOf(group, name).operation))
