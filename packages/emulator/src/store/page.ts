/** One page of a list. A page token names a place in the list, not a number of items, so inserts and deletes shift no page. */
import { reject } from '../errors.js'
import type { Predicate, Sort } from './filters.js'
import type { Row } from './rows.js'

export interface PageQuery {
  readonly filter: Predicate | undefined
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

/** A place in a list: the sort keys of a row, then its sequence, which breaks ties. */
interface Place {
  readonly keys: readonly unknown[]
  readonly sequence: number
  readonly row?: Row
}

/** @param rows in the order of creation. */
export function page(rows: readonly Row[], { filter, sort, max, token, list }: PageQuery): PageResult {
  const from = token === undefined ? undefined : readToken(token, list)
  const compare = (a: Place, b: Place): number => sort?.compare(a.keys, b.keys) || a.sequence - b.sequence
  const places = sort
    ? (filter ? rows.filter((row) => filter(row.data)) : rows).map((row) => ({ keys: sort.keysOf(row.data), sequence: row.sequence, row })).sort(compare)
    : rows.map((row) => ({ keys: [], sequence: row.sequence, row }))
  const isBackward = from?.isBackward === true
  const start = from ? search(places, (place) => compare(place, from) < (isBackward ? 0 : 1)) : 0
  const found: (Place & { row: Row })[] = []
  const step = isBackward ? -1 : 1
  // Without a sort, the filter looks only at the rows that the page needs.
  for (let at = isBackward ? start - 1 : start; at >= 0 && at < places.length && found.length <= max; at += step) {
    const place = places[at] as Place & { row: Row }
    if (sort || !filter || filter(place.row.data)) found.push(place)
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

/** The first index whose place does not satisfy a test that holds for all places before it. */
function search(places: readonly Place[], isBefore: (place: Place) => boolean): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(places[middle] as Place)) low = middle + 1
    else high = middle
  }
  return low
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
