/**
 * Everything a world remembers: rows by collection, and counters. Rows are never changed in place, only replaced, so a snapshot need not copy them and a failed
 * request can be undone.
 */
import type { Json } from '../contract/contract.js'
import { createId } from './ids.js'
import type { Change, Row, Snapshot } from './rows.js'

interface Collection {
  readonly rows: Map<string, Row>
  /** IDs by owner, in the order of creation. */
  readonly order: Map<string, string[]>
}

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
    const { counters, sequence } = { counters: new Map(this.#counters), sequence: this.#sequence }
    const undo: (() => void)[] = []
    this.#undo = undo
    this.#changes = []
    try {
      const result = run()
      if (this.#changes.length) record?.(this.#changes)
      return { result, changes: this.#changes }
    } catch (error) {
      this.#counters = counters
      this.#sequence = sequence
      while (undo.length) undo.pop()?.()
      throw error
    } finally {
      this.#undo = undefined
    }
  }

  /** The sequence, and the counters that changed since the last call. */
  takeProgress(): { sequence: number; counters: Record<string, number> } {
    const names = [...this.#counted]
    this.#counted.clear()
    return { sequence: this.#sequence, counters: Object.fromEntries(names.map((name) => [name, this.#counters.get(name) ?? 0])) }
  }

  get<T = Json>(collection: string, id: string): Row<T> | undefined {
    return this.#collections.get(collection)?.rows.get(id) as Row<T> | undefined
  }

  /** The rows of an owner in the order of creation. */
  list<T = Json>(collection: string, owner: string): Row<T>[] {
    const found = this.#collections.get(collection)
    return (found?.order.get(owner) ?? []).map((id) => found?.rows.get(id) as Row<T>)
  }

  /** The rows of all owners in the order of creation. */
  rows<T = Json>(collection: string): Iterable<Row<T>> {
    return (this.#collections.get(collection)?.rows.values() ?? []) as Iterable<Row<T>>
  }

  all<T = Json>(collection: string): Row<T>[] {
    return [...this.rows<T>(collection)]
  }

  collections(): string[] {
    return [...this.#collections.keys()].sort()
  }

  insert<T = Json>(collection: string, owner: string, id: string, data: T): Row<T> {
    const row: Row<T> = { id, owner, sequence: ++this.#sequence, data }
    const { rows, order } = this.#collection(collection)
    if (rows.has(id)) throw new Error(`${collection} already has a row ${id}.`)
    rows.set(id, row as Row)
    const ids = order.get(owner) ?? []
    ids.push(id)
    order.set(owner, ids)
    this.#undo?.push(() => {
      rows.delete(id)
      ids.pop()
    })
    this.#record({ collection, row: row as Row })
    return row
  }

  update<T = Json>(collection: string, row: Row<T>, data: T): Row<T> {
    const { rows } = this.#collection(collection)
    const before = rows.get(row.id) as Row
    const after = { ...before, data } as Row<T>
    rows.set(row.id, after as Row)
    this.#undo?.push(() => rows.set(row.id, before))
    this.#record({ collection, row: after as Row })
    return after
  }

  delete(collection: string, id: string): void {
    const { rows, order } = this.#collection(collection)
    const row = rows.get(id)
    if (!row) return
    const ids = order.get(row.owner) as string[]
    const index = ids.indexOf(id)
    rows.delete(id)
    ids.splice(index, 1)
    this.#undo?.push(() => {
      reinsert(rows, row)
      ids.splice(index, 0, id)
    })
    this.#record({ collection, deleted: id })
  }

  /** A new ID in the form of BILL's. The same seed and calls give the same IDs. */
  createId(prefix: string): string {
    return createId(this.#seed, prefix, this.count(`id:${prefix}`))
  }

  /** Counts up from 1. */
  count(name: string): number {
    const value = (this.#counters.get(name) ?? 0) + 1
    this.#counters.set(name, value)
    this.#counted.add(name)
    return value
  }

  snapshot(): Snapshot {
    // A collection without rows is left out: it may be there only because a request failed.
    const collections = Object.fromEntries([...this.#collections].filter(([, { rows }]) => rows.size).map(([name, { rows }]) => [name, [...rows.values()].sort((a, b) => a.sequence - b.sequence)]))
    return { version: 1, sequence: this.#sequence, counters: Object.fromEntries(this.#counters), collections }
  }

  restore(snapshot: Snapshot): void {
    this.#generation++
    this.#sequence = snapshot.sequence
    this.#counters = new Map(Object.entries(snapshot.counters))
    this.#collections = new Map()
    for (const [name, rows] of Object.entries(snapshot.collections)) {
      const collection = this.#collection(name)
      for (const row of rows) {
        collection.rows.set(row.id, row)
        const ids = collection.order.get(row.owner)
        if (ids) ids.push(row.id)
        else collection.order.set(row.owner, [row.id])
      }
    }
  }

  #record(change: Change): void {
    if (this.#undo) this.#changes.push(change)
  }

  #collection(name: string): Collection {
    let collection = this.#collections.get(name)
    if (!collection) this.#collections.set(name, (collection = { rows: new Map(), order: new Map() }))
    return collection
  }
}

/** Puts a deleted row back to its place in the order of creation. */
function reinsert(rows: Map<string, Row>, row: Row): void {
  const later = [...rows.values()].filter(({ sequence }) => sequence > row.sequence)
  rows.set(row.id, row)
  for (const other of later) rows.delete(other.id)
  for (const other of later) rows.set(other.id, other)
}
