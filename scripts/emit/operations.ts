/** Operations as plain data: all that the hand-written layer knows of an endpoint. */
import type { Operation } from '../model.ts'
import { header } from './text.ts'

export function emitOperations(operations: Operation[]): string {
  return `${header('operations')}\n${operations.map(emitOperation).join('')}`
}

function emitOperation(operation: Operation): string {
  const facts: Record<string, unknown> = {
    id: operation.id,
    method: operation.method,
    path: operation.path,
    auth: operation.auth,
    ...(operation.trusted && { trusted: true }),
    ...(operation.idempotent && { idempotent: true }),
    ...(operation.key && { key: true }),
    ...(operation.body?.kind === 'binary' && { binary: true }),
    ...(operation.answer.kind === 'empty' && { empty: true }),
    ...(operation.pages && { pages: { param: operation.pages.param, ...(operation.pages.items && { items: operation.pages.items }) } }),
  }
  return `export const ${operation.id} = ${code(facts)} as const\n`
}

function code(value: unknown): string {
  if (typeof value === 'string') return `'${value}'`
  if (Array.isArray(value)) return `[${value.map(code).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  return `{ ${Object.entries(value)
    .map(([name, inner]) => `${name}: ${code(inner)}`)
    .join(', ')} }`
}
