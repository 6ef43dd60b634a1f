/** Rows in the order of a list's sort, kept up to date by each write. */
import { bisect } from './ordered-rows.js'
import type { Row } from './rows.js'
import type { Sort } from './sort.js'

/** A place in a list: the sort keys of a row, then its sequence, which breaks ties. */
export interface Place {
  readonly keys: readonly unknown[]
  readonly sequence: number
}

export type RowPlace = Place & { readonly row: Row }

export const comparePlaces = (sort: Sort | undefined, a: Place, b: Place): number => sort?.compare(a.keys, b.keys) || a.sequence - b.sequence

export class SortedRows {
  readonly #sort: Sort
  readonly #places: RowPlace[]

  constructor(sort: Sort, rows: readonly Row[]) {
    this.#sort = sort
    this.#places = rows.map((row) => this.#placeOf(row)).sort((a, b) => comparePlaces(sort, a, b))
  }

  /** They change with the next write. */
  get places(): readonly RowPlace[] {
    return this.#places
  }

  put(row: Row): void {
    const place = this.#placeOf(row)
    this.#places.splice(this.#find(place), 0, place)
  }

  remove(row: Row): void {
    const at = this.#find(this.#placeOf(row))
    if (this.#places[at]?.sequence === row.sequence) this.#places.splice(at, 1)
  }

  #find(place: Place): number {
    return bisect(this.#places, (other) => comparePlaces(this.#sort, other, place) < 0)
  }

  #placeOf(row: Row): RowPlace {
    return { keys: this.#sort.keysOf(row.data), sequence: row.sequence, row }
  }
}
