/** What a store holds: rows, and the snapshot that all of them make up. */

/** A record, as it is stored. */
export interface Row<T = Record<string, unknown>> {
  /** Unique in its collection. */
  readonly id: string
  /** The organization that the row belongs to; `''` for what belongs to none. */
  readonly owner: string
  /** Order of creation, over all collections. */
  readonly sequence: number
  /** The fields of the API, and internal ones whose names begin with `__`. */
  readonly data: Readonly<T>
}

/** A JSON value that holds all records, timers and the time. A later version of the emulator may store records in another form. */
export interface Snapshot {
  /** The version of this form. */
  readonly version: 1
  /** That of the newest row. */
  readonly sequence: number
  /** The last number of each kind of ID. */
  readonly counters: Readonly<Record<string, number>>
  /** Rows by the SDK's group, such as `vendors`; other collections are internal. */
  readonly collections: Readonly<Record<string, readonly Row[]>>
}

export type Change = { readonly collection: string } & ({ readonly row: Row } | { readonly deleted: string })
