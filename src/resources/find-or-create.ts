import { ConfigurationError, isOutcomeUnknown } from '../errors/index.js'
import { toAbortSignal } from '../http/abort-signal.js'
import { CHECK_DELAYS_MS, findLater, findOnly } from './find.js'

/** Options of `findOrCreate`. */
export interface FindOrCreateOptions<T> {
  /** Whether an item of the list is the one. Needed if the filters of the list cannot express the natural key. By default, every item of the list is. */
  match?: ((item: T) => boolean) | undefined
  /** Milliseconds to wait before each new look after an unknown outcome. Defaults to 1, 5 and 15 seconds. */
  checkDelays?: readonly number[] | undefined
  /** Ends the looks after an unknown outcome, and keeps `create` from being called. Pass it to the list and to the call in `create`, too. */
  signal?: AbortSignal | undefined
}

/**
 * Finds an object by its natural key, such as a vendor's name, or creates it. After an unknown outcome, looks for the object again.
 *
 * ```ts
 * const { item: vendor } = await findOrCreate(
 *   bill.vendors.list({ filters: { name: { eq: input.name } } }),
 *   () => bill.vendors.create(input),
 * )
 * ```
 * Two calls at the same time can both create: run them one after the other, or under a lock.
 * @param list a list of the client, filtered by the key. It is read again after an unknown outcome.
 * @param create called at most once, and only if nothing is found.
 * @returns the object, and whether this call sent its creation.
 * @throws BillError if several objects match.
 * @throws the error of `create`, if the object is not found after an unknown outcome, either.
 */
export async function findOrCreate<T, Created = T>(
  list: AsyncIterable<T>,
  create: () => PromiseLike<Created>,
  { match = () => true, checkDelays = CHECK_DELAYS_MS, signal }: FindOrCreateOptions<T> = {},
): Promise<{ item: T | Created; created: boolean }> {
  if ((list[Symbol.asyncIterator]() as unknown) === list) throw new ConfigurationError('findOrCreate requires a list that can be read twice. Pass a list of the client, such as bill.vendors.list(params).')
  const find = (): Promise<T | undefined> => findOnly(list, match)
  const existing = await find()
  if (existing !== undefined) return { item: existing, created: false }
  const native = toAbortSignal(signal)
  native?.throwIfAborted()
  try {
    return { item: await create(), created: true }
  } catch (error) {
    const found = isOutcomeUnknown(error) ? await findLater(find, checkDelays, native) : undefined
    if (found === undefined) throw error
    return { item: found, created: true }
  }
}
