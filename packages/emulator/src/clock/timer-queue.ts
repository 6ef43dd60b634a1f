/**
 * The timers of a store by the time when they are due: a binary heap, because a scan of all timers would slow down every request. The rows
 * decide: an entry whose row is gone, or was replaced, is dropped when it comes to the top.
 */
import type { Row } from '../store/rows.js'
import type { Store } from '../store/store.js'
import { TIMERS, type Timer } from './timer.js'

interface Entry {
  readonly due: number
  /** Ties are broken by the order of creation. */
  readonly sequence: number
  readonly id: string
}

const isBefore = (a: Entry, b: Entry): boolean => a.due < b.due || (a.due === b.due && a.sequence < b.sequence)

export class TimerQueue {
  readonly #store: Store
  #heap: Entry[] = []
  #generation = -1

  constructor(store: Store) {
    this.#store = store
  }

  add({ id, sequence, data: { due } }: Row<Timer>): void {
    this.#push({ due, sequence, id })
  }

  /** The next timer; undefined if there is none. */
  next(): Row<Timer> | undefined {
    if (this.#generation !== this.#store.generation) this.#rebuild()
    for (let top = this.#heap[0]; top; top = this.#heap[0]) {
      const row = this.#store.get<Timer>(TIMERS, top.id)
      if (row?.sequence === top.sequence && row.data.due === top.due) return row
      this.#pop()
    }
    return undefined
  }

  /** After the store was replaced. */
  #rebuild(): void {
    this.#generation = this.#store.generation
    this.#heap = []
    for (const row of this.#store.all<Timer>(TIMERS)) this.add(row)
  }

  #push(entry: Entry): void {
    const heap = this.#heap
    let at = heap.push(entry) - 1
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (!isBefore(entry, heap[parent] as Entry)) break
      heap[at] = heap[parent] as Entry
      at = parent
    }
    heap[at] = entry
  }

  #pop(): void {
    const heap = this.#heap
    const last = heap.pop()
    if (!last || heap.length === 0) return
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      if (child >= heap.length) break
      if (child + 1 < heap.length && isBefore(heap[child + 1] as Entry, heap[child] as Entry)) child++
      if (!isBefore(heap[child] as Entry, last)) break
      heap[at] = heap[child] as Entry
      at = child
    }
    heap[at] = last
  }
}
