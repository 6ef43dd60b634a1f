/** Lists: `max`, page tokens, filters and sort, as the description declares them for the operation. */
import type { Call } from '../call.js'
import type { Json } from '../contract/contract.js'
import { invalid } from '../errors.js'
import { checkFilterValues } from './filter-values.js'
import { parseFilters, type Filter } from '../store/filters.js'
import { page } from '../store/page.js'
import type { Row } from '../store/rows.js'
import { parseSort } from '../store/sort.js'
import { Table } from '../store/table.js'

const DEFAULT_MAX = 20

/** @param source rows in the order of creation, or a table, whose indexes are used. */
export function listRows(call: Call, source: Table | readonly Row[], present: (row: Row) => Json): unknown {
  const { operation, query } = call
  const table = source instanceof Table ? source : new Table([...source])
  const { rows } = table
  if (!operation.pages) return isBareList(call) ? rows.map(present) : { results: rows.map(present) }
  if (operation.pages.param === 'start') return listByOffset(call, rows, present)
  const { filters, sort } = query
  const token = operation.pages.param === 'page' ? query['page'] : (query['nextPage'] ?? query['prevPage'])
  const result = page(table, {
    filter: filters === undefined ? undefined : readFilters(call, filters),
    sort: parseSort(sort, operation),
    max: operation.pages.size ?? readMax(call),
    token,
    list: JSON.stringify([operation.id, call.path, filters, sort]),
  })
  const { rows: found, ...tokens } = result
  return { results: found.map(present), ...tokens }
}

function readFilters(call: Call, text: string): Filter {
  const filter = parseFilters(text, call.operation)
  checkFilterValues(call, text)
  return filter
}

function listByOffset(call: Call, rows: readonly Row[], present: (row: Row) => Json): unknown {
  const start = Number(call.query['start'] ?? 0)
  if (start < 0) throw invalid(['start: must be at least 0'])
  return rows.slice(start, start + readMax(call)).map(present)
}

/** @throws Rejection 400 for 0 and for more than the description allows. */
function readMax(call: Call): number {
  const text = call.query['max']
  if (text === undefined) return DEFAULT_MAX
  const parameter = call.operation.queryParameters.find(({ name }) => name === 'max')
  const { minimum = 1, maximum = 100 } = (parameter?.schema ?? {}) as { minimum?: number; maximum?: number }
  const max = Number(text)
  if (!Number.isInteger(max) || max < minimum || max > maximum) throw invalid([`max: must be between ${minimum} and ${maximum}`])
  return max
}

function isBareList(call: Call): boolean {
  let schema = call.world.contract.resolve(call.operation.responseSchema as string)
  while (typeof schema['$ref'] === 'string') schema = call.world.contract.resolve(schema['$ref'])
  return schema['type'] === 'array'
}
