/** Finding by a natural key, for `findOrCreate` and `payOnce`. */
import { BillError } from '../errors/index.js'
import { sleep } from '../http/sleep.js'

/** Milliseconds before each new look after an unknown outcome: a new object may not be in the list at once. */
export const CHECK_DELAYS_MS: readonly number[] = [1_000, 5_000, 15_000]

const idOf = (item: unknown): unknown => (item as { id?: unknown } | null)?.id

/**
 * The only item that matches. Reads the whole list, because a second match means that someone has to decide.
 * @throws BillError if several match.
 */
export async function findOnly<T>(list: AsyncIterable<T>, matches: (item: T) => boolean): Promise<T | undefined> {
  let found: T | undefined
  for await (const item of list) {
    if (!matches(item)) continue
    // An item can appear on two pages if the list changes in between.
    if (found !== undefined && (idOf(item) === undefined || idOf(item) !== idOf(found)))
      throw new BillError(`Several items match: ${String(idOf(found))}, ${String(idOf(item))}. Decide which one is right, and filter more narrowly.`)
    found = item
  }
  return found
}

/** Looks again after each delay. A look that fails finds nothing. An abort ends the search. */
export async function findLater<T>(find: () => Promise<T | undefined>, delays: readonly number[], signal: AbortSignal | undefined): Promise<T | undefined> {
  for (const delay of delays) {
    try {
      await sleep(delay, signal)
      const found = await find()
      if (found !== undefined) return found
    } catch {
      if (signal?.aborted) break
    }
  }
  return undefined
}
