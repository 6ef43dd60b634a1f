/** Checks a snapshot before it replaces a world. */
import type { Json } from '../contract/contract.js'
import type { Snapshot } from '../store/rows.js'
import { ControlError } from './control-error.js'

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

const isRow = (row: unknown): boolean => isObject(row) && typeof row['id'] === 'string' && typeof row['owner'] === 'string' && Number.isInteger(row['sequence']) && isObject(row['data'])

/** The only row of a collection that has one, whose ID is the name of the collection. */
const dataOf = (collections: Json, name: string): Json | undefined => ((collections[name] ?? []) as { id: string; data: Json }[]).find(({ id }) => id === name)?.data

/** @throws ControlError that names the field. */
export function readSnapshot(input: unknown): Snapshot {
  if (!isObject(input)) throw new ControlError('A snapshot must be an object.')
  const { version, sequence, counters, collections } = input
  if (version !== 1) throw new ControlError('version must be 1, the version of the snapshots of this emulator.', 'version')
  if (!Number.isInteger(sequence)) throw new ControlError('sequence must be an integer.', 'sequence')
  if (!isObject(counters) || !Object.values(counters).every(Number.isInteger)) throw new ControlError('counters must be an object of integers.', 'counters')
  if (!isObject(collections)) throw new ControlError('collections must be an object of lists of rows.', 'collections')
  for (const [name, rows] of Object.entries(collections)) if (!Array.isArray(rows) || !rows.every(isRow)) throw new ControlError(`collections.${name} must be a list of rows.`, `collections.${name}`)
  if (typeof dataOf(collections, 'clock')?.['now'] !== 'number') throw new ControlError('collections.clock must have the time of the world.', 'collections.clock')
  if (typeof dataOf(collections, 'seededCredentials')?.['organizationId'] !== 'string') throw new ControlError('collections.seededCredentials must have what signs in.', 'collections.seededCredentials')
  return input as unknown as Snapshot
}
