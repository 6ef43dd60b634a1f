/** The form of a seed: the records that a world begins with. */
import type { Json } from '../contract/contract.js'
import { suggest } from '../suggest.js'

/**
 * Records by the SDK's group, such as `vendors`. A record's `$key` names it; `$ref:key` in a later record is replaced by its ID. `$then` lists operations that
 * follow, each with its body: `[['archiveVendor']]`.
 */
export type SeedRecords = Readonly<Record<string, readonly Record<string, unknown>[]>>

/** A seed that is not valid. The message names the record. */
export class SeedError extends Error {
  override readonly name = 'SeedError'
}

/** Seeds that have a name. */
export const SEEDS = ['default', 'empty']

/** Checks the form of a seed from a file or a request. @throws SeedError */
export function assertRecords(seed: unknown): SeedRecords {
  if (typeof seed === 'string') throw new SeedError(`The seed "${seed}" does not exist.${suggest(seed, SEEDS)} The seed must be ${SEEDS.join(', ')} or an object of lists of records.`)
  if (!isObject(seed)) throw new SeedError('The seed must be an object of lists of records, such as { vendors: [{ name: "Fern" }] }.')
  for (const [group, list] of Object.entries(seed)) {
    if (!Array.isArray(list) || !list.every(isObject)) throw new SeedError(`The seed must have a list of records for ${group}, not ${describe(list)}.`)
    const malformed = list.findIndex((record) => !isSteps((record as Json)['$then'] ?? []))
    if (malformed >= 0) throw new SeedError(`The seed has an invalid record ${group}[${malformed}]: $then of a record is a list of operations, each with its body, such as [['archiveVendor']].`)
  }
  return seed as SeedRecords
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

const describe = (list: unknown): string => (Array.isArray(list) ? 'a list with something else' : isObject(list) ? 'one record. Write it as an item of a list' : typeof list)

const isSteps = (steps: unknown): boolean => Array.isArray(steps) && steps.every((step) => Array.isArray(step) && typeof step[0] === 'string')
