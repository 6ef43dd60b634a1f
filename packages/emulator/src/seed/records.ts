/** The form of a seed: the records that a world begins with. */
import type { Json } from '../contract/contract.js'

/**
 * Records by the SDK's group, such as `vendors`. A record's `$key` names it; `$ref:key` in a later record is replaced by its ID. `$then` lists operations that
 * follow, each with its body: `[['archiveVendor']]`.
 */
export type SeedRecords = Readonly<Record<string, readonly Record<string, unknown>[]>>

/** A seed that is not valid. The message names the record. */
export class SeedError extends Error {
  override readonly name = 'SeedError'
}

/** Checks the form of a seed from a file or a request. @throws SeedError */
export function assertRecords(seed: unknown): SeedRecords {
  if (!isObject(seed)) throw new SeedError('The seed must be an object of lists of records.')
  for (const [group, list] of Object.entries(seed)) {
    if (!Array.isArray(list) || !list.every(isRecord)) throw new SeedError(`The seed must have a list of records for ${group}; $then of a record is a list such as [['archiveVendor']].`)
  }
  return seed as SeedRecords
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

const isRecord = (value: unknown): boolean => isObject(value) && (value['$then'] === undefined || (Array.isArray(value['$then']) && value['$then'].every((step) => Array.isArray(step) && typeof step[0] === 'string')))
