/** The runtime reads from the generated table what the spec says. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { Operation as SpecOperation } from '../../scripts/generate/ir.ts'
import type { Document } from '../../scripts/generate/openapi.ts'
import { parseOperations } from '../../scripts/generate/parse-openapi.ts'
import { methodsOf, type MethodEntry } from '../../src/http/operation-table.ts'

const bundle = JSON.parse(readFileSync(new URL('../../generated/openapi.json', import.meta.url), 'utf8')) as Document
const operations = parseOperations(bundle, (name) => name)

/** The entry that the runtime must have. */
function toEntry({ id, name, method, path, auth, requiresMfa, idempotent, idempotencyKey, body, query, response, pagination }: SpecOperation): MethodEntry {
  return {
    name,
    hasBody: body !== undefined,
    hasQuery: query.length > 0,
    operation: {
      id,
      method,
      path,
      auth,
      ...(requiresMfa && { requiresMfa }),
      ...(idempotent && method !== 'GET' && { idempotent }),
      ...(idempotencyKey && { idempotencyKey }),
      ...(body?.kind === 'binary' && { binaryRequest: true }),
      ...(response.kind === 'empty' && { noContent: true }),
      ...(pagination && { pagination: pagination.param === 'start' ? { param: 'start' } : { param: pagination.param, items: 'results' } }),
    },
  }
}

it.each([...new Set(operations.map(({ group }) => group.join('.')))])('bill.%s has the methods of the spec', (group) => {
  const expected = operations.filter((operation) => operation.group.join('.') === group).map(toEntry)
  expect(methodsOf(group)).toEqual(expected)
})
