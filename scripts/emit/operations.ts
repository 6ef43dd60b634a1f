/** Operations as plain data: all that the hand-written layer knows of an endpoint, a row each. */
import type { Operation } from '../model.ts'
import { header } from './text.ts'

/** JSON in text: parsed at the start, by src/http/operation-table.ts, which says why. */
export function emitOperations(operations: Operation[]): string {
  const rows = operations.map((operation) => `${JSON.stringify(operation.id)}:${JSON.stringify(facts(operation))}`).join(',\n')
  if (/[`\\$]/.test(rows)) throw new Error('An operation holds a character that cannot stand in the text of contract/operations.ts: a backtick, a backslash or a dollar sign.')
  const ids = operations.map(({ id }) => `  | '${id}'\n`).join('')
  return `${header('operations')}\nexport const rows = \`{\n${rows}\n}\`\n\nexport type OperationId =\n${ids}`
}

function facts({ method, path, auth, trusted, idempotent, key, body, answer, pages }: Operation): object {
  return {
    method,
    path,
    auth,
    ...(trusted && { trusted: true }),
    ...(idempotent && method !== 'GET' && { idempotent: true }),
    ...(key && { key: true }),
    ...(body?.kind === 'binary' && { binary: true }),
    ...(answer.kind === 'empty' && { empty: true }),
    ...(pages && { pages: { param: pages.param, ...(pages.items && { items: pages.items }) } }),
  }
}
