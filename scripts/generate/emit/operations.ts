/** The operation table: one readable text that lists every operation, grouped by resource. */
import { doc, header } from '../codegen-utils.ts'
import type { Operation } from '../ir.ts'
import { SpecError } from '../spec-error.ts'
import { buildResourceTree, flattenTree, type ResourceNode } from '../resource-tree.ts'

const ABOUT = [
  'Every operation, grouped by resource. Group line: group, common path, authentication schemes. Indented line: method name, operationId, HTTP method, path below',
  "the group's, and flags that differ from the default. Parsed lazily by src/http/operation-table.ts.",
]

export function emitOperations(operations: Operation[]): string {
  const groups = flattenTree(buildResourceTree(operations)).filter((node) => node.operations.length)
  const ids = groups.flatMap((node) => node.operations).map(({ id }) => `  | '${id}'\n`)
  return `${header}\n${doc(ABOUT)}export const operationTable = \`\n${groups.map(emitGroup).join('')}\`\n\nexport type OperationId =\n${ids.join('')}`
}

function emitGroup({ path, operations }: ResourceNode): string {
  const prefix = commonPath(operations)
  const auth = mostFrequent(operations.map(authText))
  const lines = operations.map((operation) => {
    const below = operation.path.slice(prefix.length) || '/'
    const own = authText(operation)
    return ` ${[token(operation.name), token(operation.id), operation.method, token(below), ...(own === auth ? [] : [`auth=${own}`]), ...flags(operation)].join(' ')}\n`
  })
  return `${token(path.join('.'))} ${token(prefix)} ${auth}\n${lines.join('')}`
}

function flags({ method, body, query, pagination, response, idempotent, requiresMfa, idempotencyKey }: Operation): string[] {
  return [
    body?.kind === 'json' && 'body',
    body?.kind === 'binary' && 'file',
    query.length > 0 && 'query',
    pagination && `page=${token(pagination.param)}`,
    response.kind === 'empty' && 'empty',
    idempotent && method !== 'GET' && 'retry-safe',
    requiresMfa && 'mfa',
    idempotencyKey && 'key',
  ].filter((flag) => typeof flag === 'string')
}

const authText = ({ auth }: Operation): string => auth.join(',') || 'open'

/** Path segments that all operations share. */
function commonPath(operations: Operation[]): string {
  const [first = [], ...others] = operations.map(({ path }) => path.split('/'))
  const end = first.findIndex((segment, index) => others.some((other) => other[index] !== segment))
  const path = (end < 0 ? first : first.slice(0, end)).join('/')
  if (!path) throw new SpecError(`The operations of ${operations[0]?.group.join('.')} share no path. Split them into groups with a common path: ${operations.map((operation) => operation.path).join(', ')}`)
  return path
}

/** The first one wins a tie. */
function mostFrequent(values: string[]): string {
  const count = (value: string): number => values.filter((other) => other === value).length
  return values.reduce((best, value) => (count(value) > count(best) ? value : best))
}

/** A word of the table, which is split at spaces and stands in a template literal. */
function token(text: string): string {
  if (/[\s`\\$]/.test(text) || !text) throw new SpecError(`"${text}" cannot stand in contract/operations.ts: names and paths must not contain a space, a backtick, a backslash or $.`)
  return text
}
