/** One page of a list. A page token names a place in the list, not a number of items, so inserts and deletes shift no page. */
import { reject } from '../errors.js'
import type { Filter } from './filters.js'
import { bisect } from './ordered-rows.js'
import type { Row } from './rows.js'
import type { Sort } from './sort.js'
import { comparePlaces, type Place, type RowPlace } from './sorted-rows.js'
import { Table } from './table.js'

export interface PageQuery {
  readonly filter: Filter | undefined
  readonly sort: Sort | undefined
  readonly max: number
  readonly token: string | undefined
  /** The operation, path, filters and sort. A token is valid only for the same values. */
  readonly list: string
}

export interface PageResult {
  readonly rows: readonly Row[]
  readonly nextPage?: string
  readonly prevPage?: string
}

/** Rows that an index finds are only used if they are few: to find them, they are copied and sorted. */
const MAX_FOUND_ROWS = 1000

const NO_KEYS: readonly unknown[] = []

export function page(table: Table, { filter, sort, max, token, list }: PageQuery): PageResult {
  const from = token === undefined ? undefined : readToken(token, list)
  const source = findRows(table, filter) ?? table
  // Without a sort, a row is its own place.
  const places: readonly (Row | RowPlace)[] = sort ? source.sorted(sort) : source.rows
  const placeOf = (item: Row | RowPlace): RowPlace => ('row' in item ? item : { keys: NO_KEYS, sequence: item.sequence, row: item })
  const isBackward = from?.isBackward === true
  const start = from ? bisect(places, (item) => comparePlaces(sort, placeOf(item), from) < (isBackward ? 0 : 1)) : 0
  const found: RowPlace[] = []
  const step = isBackward ? -1 : 1
  // The filter looks only at the rows that the page needs.
  for (let at = isBackward ? start - 1 : start; at >= 0 && at < places.length && found.length <= max; at += step) {
    const item = places[at] as Row | RowPlace
    if (!filter || filter('row' in item ? item.row.data : item.data)) found.push(placeOf(item))
  }
  const hasMore = found.length > max
  if (hasMore) found.pop()
  if (isBackward) found.reverse()
  const [first, last] = [found[0], found.at(-1)]
  return {
    rows: found.map(({ row }) => row),
    ...((isBackward || hasMore) && last && { nextPage: writeToken(false, last, list) }),
    ...((isBackward ? hasMore : from !== undefined) && first && { prevPage: writeToken(true, first, list) }),
  }
}

/** The rows that an index of the table finds for a filter; undefined if there are too many, or the filter needs all rows. */
function findRows(table: Table, filter: Filter | undefined): Table | undefined {
  const rows = filter && (findByValue(table, filter) ?? findByTime(table, filter))
  return rows && new Table([...rows].sort((a, b) => a.sequence - b.sequence))
}

function findByValue(table: Table, { lookup }: Filter): Iterable<Row> | undefined {
  if (!lookup) return undefined
  const groups = lookup.values.map((value) => table.where(lookup.field, value))
  return groups.reduce((total, rows) => total + rows.length, 0) > MAX_FOUND_ROWS ? undefined : new Set(groups.flat())
}

function findByTime(table: Table, { range }: Filter): readonly Row[] | undefined {
  if (!range) return undefined
  const places = table.sorted(range.sort)
  const timeOf = ({ keys }: RowPlace): string => String(keys[0] ?? '')
  const start = bisect(places, (place) => timeOf(place) < range.from)
  const end = bisect(places, (place) => timeOf(place) <= range.to)
  return end - start > MAX_FOUND_ROWS ? undefined : places.slice(start, end).map(({ row }) => row)
}

const writeToken = (isBackward: boolean, { keys, sequence }: Place, list: string): string =>
  btoa(encodeURIComponent(JSON.stringify([isBackward, sequence, checksum(list), ...keys]))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')

function readToken(token: string, list: string): Place & { readonly isBackward: boolean } {
  try {
    const [isBackward, sequence, sum, ...keys] = JSON.parse(decodeURIComponent(atob(token.replaceAll('-', '+').replaceAll('_', '/')))) as [boolean, number, number, ...unknown[]]
    if (typeof isBackward === 'boolean' && Number.isInteger(sequence) && sum === checksum(list)) return { isBackward, sequence, keys }
  } catch {
    // Not a token of ours.
  }
  return reject(400, 'BDC_1129', 'The page token is invalid, or belongs to a list with other filters or another sort.', 'REQUEST')
}

function checksum(text: string): number {
  let value = 5381
  for (let index = 0; index < text.length; index++) value = (Math.imul(value, 33) ^ text.charCodeAt(index)) >>> 0
  return value
}
