/** Emits the operation table: one readable string that lists every operation, grouped by resource. */
import { doc, header, pascal } from '../codegen-utils.ts'
import type { Operation } from '../ir.ts'
import { SpecError } from '../spec-error.ts'
import { buildResourceTree, flattenTree, type ResourceNode } from '../resource-tree.ts'
import { singularize } from '../singularize.ts'

const ABOUT = [
  'Every operation, grouped by resource. A group line contains the name of the group, the path that its operations share, and their authentication schemes. By',
  'default, the entity of a group is the group name without its last letter. If the entity differs, the group line also contains it. An indented line contains the',
  'method name, the operationId, the HTTP method, the path below the group path, and flags.',
  '',
  'A flag with a question mark is a query parameter. `?sort=` and `?filters=` list the known fields. Without a list, any field is allowed.',
  '',
  'Two placeholders keep the table small. `-` is the usual operationId: `createVendor`, or `listVendors` for a list, or `bulkCreateVendor` for `createBulk`. `*` is',
  'the path parameter of the entity, such as `{vendorId}`. src/http/operation-table.ts reads the table.',
]

export function emitOperations(operations: Operation[]): string {
  const groups = flattenTree(buildResourceTree(operations)).filter((node) => node.operations.length)
  const ids = groups.flatMap((node) => node.operations).map(({ id }) => `  | '${id}'\n`)
  return `${header}\n${doc(ABOUT)}export const operationTable = \`\n${groups.map(emitGroup).join('')}\`\n\nexport type OperationId =\n${ids.join('')}`
}

function emitGroup({ path, operations }: ResourceNode): string {
  const prefix = commonPath(operations)
  const auth = mostFrequent(operations.map(authText))
  const entity = chooseEntity(path.at(-1) as string, operations)
  const lines = operations.map((operation) => ` ${emitOperation(operation, prefix, auth, entity)}\n`)
  return `${[token(path.join('.')), token(prefix), auth, ...(entity === defaultEntity(path.at(-1) as string) ? [] : [token(entity)])].join(' ')}\n${lines.join('')}`
}

function emitOperation(operation: Operation, prefix: string, auth: string, entity: string): string {
  const { name, id, method, path } = operation
  const below = token(path.slice(prefix.length) || '/').replace(`{${entity}Id}`, '*')
  const ownAuth = authText(operation)
  return [token(name), id === usualOperationId(name, entity) ? '-' : token(id), method, below, ...(ownAuth === auth ? [] : [`auth=${ownAuth}`]), ...flags(operation)].join(' ')
}

const defaultEntity = (group: string): string => group.slice(0, -1)

/** Chooses the entity of a group: the name that most of its operationIds and path parameters contain. */
function chooseEntity(group: string, operations: Operation[]): string {
  const candidates = [defaultEntity(group), singularize(group), ...operations.flatMap(entityInId)]
  const score = (entity: string): number =>
    operations.reduce((sum, { name, id, path }) => sum + (id === usualOperationId(name, entity) ? id.length : 0) + (path.includes(`{${entity}Id}`) ? entity.length : 0), entity === defaultEntity(group) ? entity.length : 0)
  return candidates.reduce((best, entity) => (score(entity) > score(best) ? entity : best))
}

/** Returns the entity in an operationId that follows the usual rule: `vendor` for the method `create` with the operationId `createVendor`. */
function entityInId({ name, id }: Operation): string[] {
  const end = name === 'list' ? 's' : ''
  const start = usualOperationId(name, '').slice(0, name === 'list' ? -1 : undefined)
  const entity = id.slice(start.length, id.length - end.length)
  return id.startsWith(start) && id.endsWith(end) && entity ? [entity.charAt(0).toLowerCase() + entity.slice(1)] : []
}

/** The same rule as in src/http/operation-table.ts. */
function usualOperationId(name: string, entity: string): string {
  const verb = name.endsWith('Bulk') ? `bulk${pascal([name.slice(0, -'Bulk'.length)])}` : name
  return verb + pascal([entity]) + (name === 'list' ? 's' : '')
}

function flags(operation: Operation): string[] {
  const { method, body, pagination, response, idempotent, requiresMfa, idempotencyKey } = operation
  return [
    body?.kind === 'json' && 'body',
    body?.kind === 'binary' && 'file',
    pagination && token(pagination.param),
    ...queryFlags(operation),
    response.kind === 'empty' && 'empty',
    response.type.endsWith('[]') && pagination === undefined && 'array',
    idempotent && method !== 'GET' && 'retry-safe',
    requiresMfa && 'mfa',
    idempotencyKey && 'key',
  ].filter((flag) => typeof flag === 'string')
}

/** The query parameters, with the known fields of `sort` and `filters`. */
function queryFlags({ query, sort, filters }: Operation): string[] {
  const fields: Record<string, string[]> = { sort, filters: filters.map(({ name }) => name) }
  return query.map(({ name }) => token(`?${name}${fields[name]?.length ? `=${fields[name].join(',')}` : ''}`))
}

const authText = ({ auth }: Operation): string => auth.join(',') || 'open'

/** Returns the path segments that all operations share. */
function commonPath(operations: Operation[]): string {
  const [first = [], ...others] = operations.map(({ path }) => path.split('/'))
  const end = first.findIndex((segment, index) => others.some((other) => other[index] !== segment))
  const path = (end < 0 ? first : first.slice(0, end)).join('/')
  if (!path) throw new SpecError(`The operations of ${operations[0]?.group.join('.')} share no path. Split them into groups with a common path: ${operations.map((operation) => operation.path).join(', ')}`)
  return path
}

/** Returns the most frequent value. If several are equally frequent, returns the first one. */
function mostFrequent(values: string[]): string {
  const count = (value: string): number => values.filter((other) => other === value).length
  return values.reduce((best, value) => (count(value) > count(best) ? value : best))
}

/** Checks a word of the table. The table is in a template literal, and its reader splits lines at spaces. */
function token(text: string): string {
  if (/[\s`\\$*]/.test(text) || !text) throw new SpecError(`"${text}" is not allowed in contract/operations.ts: names and paths must not contain a space, a backtick, a backslash, $ or *.`)
  return text
}
