/** What a store holds: rows, and the snapshot that all of them make up. */
import type { Json } from '../contract/contract.js'

export interface Row<T = Json> {
  readonly id: string
  /** The organization that the row belongs to; `''` for what belongs to none. */
  readonly owner: string
  /** Order of creation, over all collections. */
  readonly sequence: number
  readonly data: Readonly<T>
}

/** A JSON value that holds a whole world. */
export interface Snapshot {
  readonly version: 1
  readonly sequence: number
  readonly counters: Readonly<Record<string, number>>
  readonly collections: Readonly<Record<string, readonly Row[]>>
}

export type Change = { readonly collection: string } & ({ readonly row: Row } | { readonly deleted: string })
