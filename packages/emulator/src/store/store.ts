/**
 * Everything a world remembers: rows by collection, and counters. Rows are never changed in place, only replaced, so a snapshot need not copy them and a failed
 * request can be undone.
 */
import type { Json } from '../contract/contract.js'
import { createCollection, replaceRow, type Collection } from './collection.js'
import { createId } from './ids.js'
import type { Change, Row, Snapshot } from './rows.js'
import { Table } from './table.js'

const EMPTY = new Table()

export class Store {
  readonly #seed: string
  #collections = new Map<string, Collection>()
  #counters = new Map<string, number>()
  #sequence = 0
  #generation = 0
  /** Undoes the changes of the running transaction, last first. */
  #undo: (() => void)[] | undefined
  /** The changes of the running transaction, for a journal. */
  #changes: Change[] = []
  /** Counters that changed since they were last taken. */
  #counted = new Set<string>()

  constructor(seed: string) {
    this.#seed = seed
  }

  /** Counts how often all rows were replaced, so that what is derived from them can be rebuilt. */
  get generation(): number {
    return this.#generation
  }

  /**
   * Runs a function; if it throws, nothing has changed.
   * @param record gets what it changed, and may change more. If it throws, nothing has changed either.
   * @returns its result and what it changed.
   */
  transaction<T>(run: () => T, record?: (changes: readonly Change[]) => void): { result: T; changes: readonly Change[] } {
    if (this.#undo) throw new Error('Transactions do not nest.')
    const sequence = this.#sequence
    const undo: (() => void)[] = []
    this.#undo = undo
    this.#changes = []
    try {
      const result = run()
      if (this.#changes.length) record?.(this.#changes)
      return { result, changes: this.#changes }
    } catch (error) {
      this.#sequence = sequence
      while (undo.length) undo.pop()?.()
      throw error
    } finally {
      this.#undo = undefined
    }
  }

  /** The sequence, and the counters that changed since the last call. */
  takeProgress(): { sequence: number; counters: Record<string, number> } {
    // A counter that began in a transaction that was undone is not there any more.
    const names = [...this.#counted].filter((name) => this.#counters.has(name))
    this.#counted.clear()
    return { sequence: this.#sequence, counters: Object.fromEntries(names.map((name) => [name, this.#counters.get(name) as number])) }
  }

  get<T = Json>(collection: string, id: string): Row<T> | undefined {
    return this.#collections.get(collection)?.byId.get(id) as Row<T> | undefined
  }

  /** The rows of an owner, with their indexes. */
  table(collection: string, owner: string): Table {
    return this.#collections.get(collection)?.tables.get(owner) ?? EMPTY
  }

  /** The rows of an owner in the order of creation. They change with the next write. */
  list<T = Json>(collection: string, owner: string): readonly Row<T>[] {
    return this.table(collection, owner).rows as readonly Row<T>[]
  }

  /** The rows of all owners in the order of creation. They change with the next write. */
  all<T = Json>(collection: string): readonly Row<T>[] {
    return (this.#collections.get(collection)?.ordered.rows ?? []) as readonly Row<T>[]
  }

  collections(): string[] {
    return [...this.#collections.keys()].sort()
  }

  insert<T = Json>(collection: string, owner: string, id: string, data: T): Row<T> {
    if (this.get(collection, id)) throw new Error(`${collection} already has a row ${id}.`)
    const row: Row<T> = { id, owner, sequence: ++this.#sequence, data }
    this.#write(collection, undefined, row as Row)
    return row
  }

  update<T = Json>(collection: string, row: Row<T>, data: T): Row<T> {
    const before = this.get(collection, row.id) as Row
    const after = { ...before, data } as Row<T>
    this.#write(collection, before, after as Row)
    return after
  }

  delete(collection: string, id: string): void {
    const row = this.get(collection, id)
    if (row) this.#write(collection, row, undefined)
  }

  /** A new ID in the form of BILL's. The same seed and calls give the same IDs. */
  createId(prefix: string): string {
    return createId(this.#seed, prefix, this.count(`id:${prefix}`))
  }

  /** Counts up from 1. */
  count(name: string): number {
    const before = this.#counters.get(name)
    const value = (before ?? 0) + 1
    this.#counters.set(name, value)
    this.#undo?.push(() => (before === undefined ? this.#counters.delete(name) : this.#counters.set(name, before)))
    this.#counted.add(name)
    return value
  }

  snapshot(): Snapshot {
    // A collection without rows is left out: it may be there only because a request failed.
    const collections = Object.fromEntries([...this.#collections].filter(([, { byId }]) => byId.size).map(([name, { ordered }]) => [name, [...ordered.rows]]))
    return { version: 1, sequence: this.#sequence, counters: Object.fromEntries(this.#counters), collections }
  }

  restore(snapshot: Snapshot): void {
    this.#generation++
    this.#sequence = snapshot.sequence
    this.#counters = new Map(Object.entries(snapshot.counters))
    this.#collections = new Map()
    for (const [name, rows] of Object.entries(snapshot.collections)) for (const row of rows) replaceRow(this.#collection(name), undefined, row)
  }

  #write(collection: string, before: Row | undefined, after: Row | undefined): void {
    const target = this.#collection(collection)
    replaceRow(target, before, after)
    if (!this.#undo) return
    this.#undo.push(() => replaceRow(target, after, before))
    this.#changes.push(after ? { collection, row: after } : { collection, deleted: (before as Row).id })
  }

  #collection(name: string): Collection {
    let collection = this.#collections.get(name)
    if (!collection) this.#collections.set(name, (collection = createCollection()))
    return collection
  }
}
