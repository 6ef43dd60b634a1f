/** The operations that the runtime reads from the generated table match the spec. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { Operation as SpecOperation } from '../../scripts/generate/ir.ts'
import type { Document } from '../../scripts/generate/openapi.ts'
import { parseOperations } from '../../scripts/generate/parse-openapi.ts'
import { methodNamesOf, methodOf, type MethodEntry } from '../../src/http/operation-table.ts'

const bundle = JSON.parse(readFileSync(new URL('../../generated/openapi.json', import.meta.url), 'utf8')) as Document
const operations = parseOperations(bundle, (name) => name)

/** The entry that the runtime must read for an operation. */
function toEntry({ id, method, path, auth, requiresMfa, idempotent, idempotencyKey, pathParameters, body, query, response, pagination, sort, filters }: SpecOperation): MethodEntry {
  const fields: Record<string, string[]> = { sort, filters: filters.map(({ name }) => name) }
  return {
    ids: pathParameters.map((parameter) => parameter.name),
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
      ...(response.type.endsWith('[]') && !pagination && { arrayResponse: true }),
      ...(query.length > 0 && { query: Object.fromEntries(query.map(({ name }) => [name, fields[name]?.join(',') ?? ''])) }),
      ...(pagination && { pagination: pagination.param === 'start' ? { param: 'start' } : { param: pagination.param, items: 'results' } }),
    },
  }
}

it.each([...new Set(operations.map(({ group }) => group.join('.')))])('bill.%s has the methods of the spec', (group) => {
  const expected = operations.filter((operation) => operation.group.join('.') === group)
  expect([...methodNamesOf(group)]).toEqual(expected.map(({ name }) => name))
  expect(expected.map(({ name }) => methodOf(group, name))).toEqual(expected.map(toEntry))
})
