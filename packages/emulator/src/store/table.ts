/** The rows of one owner in a collection. Its indexes are created when they are first used, and kept up to date by each write. */
import { OrderedRows } from './ordered-rows.js'
import { valuesAt } from './paths.js'
import type { Row } from './rows.js'
import type { Sort } from './sort.js'
import { SortedRows, type RowPlace } from './sorted-rows.js'

/** Sorts that a table keeps up to date. The one that was used longest ago goes first. */
const MAX_SORTS = 8

const NONE: readonly Row[] = []

export class Table {
  readonly #rows: OrderedRows
  /** Rows by the value of a field, by field. */
  readonly #indexes = new Map<string, Map<unknown, OrderedRows>>()
  readonly #sorts = new Map<string, SortedRows>()

  /** @param rows in the order of creation. */
  constructor(rows?: Row[]) {
    this.#rows = new OrderedRows(rows)
  }

  /** In the order of creation. They change with the next write. */
  get rows(): readonly Row[] {
    return this.#rows.rows
  }

  /**
   * The rows whose field is the value, or a list with the value, in the order of creation. They change with the next write.
   * @param field may be dotted.
   * @param value undefined for the rows without the field.
   */
  where(field: string, value: unknown): readonly Row[] {
    let index = this.#indexes.get(field)
    if (!index) {
      index = new Map<unknown, OrderedRows>()
      this.#indexes.set(field, index)
      for (const row of this.rows) addTo(index, field, row)
    }
    return index.get(value)?.rows ?? NONE
  }

  /** The rows in the order of a sort. They change with the next write. */
  sorted(sort: Sort): readonly RowPlace[] {
    const sorted = this.#sorts.get(sort.text) ?? new SortedRows(sort, this.rows)
    this.#sorts.delete(sort.text)
    this.#sorts.set(sort.text, sorted)
    if (this.#sorts.size > MAX_SORTS) this.#sorts.delete(this.#sorts.keys().next().value as string)
    return sorted.places
  }

  /** @param before undefined for a new row. @param after undefined for a row that is deleted. */
  replace(before: Row | undefined, after: Row | undefined): void {
    if (after) this.#rows.put(after)
    else if (before) this.#rows.remove(before)
    for (const [field, index] of this.#indexes) {
      if (before) for (const value of keysOf(field, before)) removeFrom(index, value, before)
      if (after) addTo(index, field, after)
    }
    for (const sorted of this.#sorts.values()) {
      if (before) sorted.remove(before)
      if (after) sorted.put(after)
    }
  }
}

function keysOf(field: string, { data }: Row): unknown[] {
  const values = valuesAt(data, field)
  return values.length ? values : [undefined]
}

function addTo(index: Map<unknown, OrderedRows>, field: string, row: Row): void {
  for (const value of keysOf(field, row)) {
    const rows = index.get(value)
    if (rows) rows.put(row)
    else index.set(value, new OrderedRows([row]))
  }
}

function removeFrom(index: Map<unknown, OrderedRows>, value: unknown, row: Row): void {
  const rows = index.get(value)
  rows?.remove(row)
  if (rows?.rows.length === 0) index.delete(value)
}
