/** Operations as plain data: all that the hand-written layer knows of an endpoint. One object, since a bundler turns a namespace of constants into a function each. */
import type { Operation } from '../model.ts'
import { header, pascal } from './text.ts'

export function emitOperations(operations: Operation[]): string {
  const shared = new Map<string, string>()
  const rows = operations.map((operation) => `  ${operation.id}: ${code(facts(operation, shared))},\n`)
  const constants = [...shared].map(([value, name]) => `const ${name} = ${value} as const\n`)
  return `${header('operations')}\n${constants.join('')}\nexport const operations = {\n${rows.join('')}} as const\n`
}

/** What many operations say alike is a constant that they share. */
function facts(operation: Operation, shared: Map<string, string>): Record<string, unknown> {
  const share = (name: string, value: unknown): Name => {
    const text = code(value)
    shared.set(text, name)
    return new Name(name)
  }
  const { auth, pages } = operation
  return {
    id: operation.id,
    method: operation.method,
    path: operation.path,
    auth: auth.length ? share(camel(auth, 'or'), auth) : auth,
    ...(operation.trusted && { trusted: true }),
    ...(operation.idempotent && operation.method !== 'GET' && { idempotent: true }),
    ...(operation.key && { key: true }),
    ...(operation.body?.kind === 'binary' && { binary: true }),
    ...(operation.answer.kind === 'empty' && { empty: true }),
    ...(pages && { pages: share(camel(['by', pages.param, ...(pages.items ? ['of', pages.items] : [])]), { param: pages.param, ...(pages.items && { items: pages.items }) }) }),
  }
}

/** A name that stands for itself, not for text. */
class Name {
  readonly name: string

  constructor(name: string) {
    this.name = name
  }
}

function camel(words: readonly string[], between = ''): string {
  const [first = '', ...rest] = words
  return first + rest.map((word) => pascal([...(between ? [between] : []), word])).join('')
}

function code(value: unknown): string {
  if (value instanceof Name) return value.name
  if (typeof value === 'string') return `'${value}'`
  if (Array.isArray(value)) return `[${value.map(code).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  return `{ ${Object.entries(value)
    .map(([name, inner]) => `${name}: ${code(inner)}`)
    .join(', ')} }`
}
