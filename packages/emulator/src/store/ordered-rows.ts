/** Rows in the order of creation. A row is found by its sequence, by bisection. */
import type { Row } from './rows.js'

export class OrderedRows {
  readonly #rows: Row[]

  /** @param rows in the order of creation. */
  constructor(rows: Row[] = []) {
    this.#rows = rows
  }

  /** They change with the next write. */
  get rows(): readonly Row[] {
    return this.#rows
  }

  /** Adds a row, or replaces the one with its sequence. */
  put(row: Row): void {
    const at = this.#find(row)
    this.#rows.splice(at, this.#rows[at]?.sequence === row.sequence ? 1 : 0, row)
  }

  remove(row: Row): void {
    const at = this.#find(row)
    if (this.#rows[at]?.sequence === row.sequence) this.#rows.splice(at, 1)
  }

  /** Where the row is or belongs. Most rows belong at the end. */
  #find({ sequence }: Row): number {
    if (sequence > (this.#rows.at(-1)?.sequence ?? 0)) return this.#rows.length
    return bisect(this.#rows, (row) => row.sequence < sequence)
  }
}

/** The first index whose item does not satisfy a test that holds for all items before it. */
export function bisect<T>(items: readonly T[], isBefore: (item: T) => boolean): number {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(items[middle] as T)) low = middle + 1
    else high = middle
  }
  return low
}
