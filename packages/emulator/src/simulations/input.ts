/** Reads the input of simulations, and says what is wrong with it. */
import type { Json } from '../contract/contract.js'
import type { Row } from '../store/rows.js'
import type { World } from '../world.js'

export function requireText(input: Readonly<Json>, name: string): string {
  const value = input[name]
  if (typeof value !== 'string' || value === '') throw new RangeError(`${name} must be a non-empty string.`)
  return value
}

export function requireOneOf<T extends string>(input: Readonly<Json>, name: string, values: readonly T[], fallback?: T): T {
  const value = input[name] ?? fallback
  if (!values.includes(value as T)) throw new RangeError(`${name} must be one of ${values.join(', ')}.`)
  return value as T
}

/** The record of the organization that a field of the input names. */
export function requireRow(world: World, owner: string, input: Readonly<Json>, { name, collection, noun }: { name: string; collection: string; noun: string }): Row {
  const id = requireText(input, name)
  const row = world.store.get(collection, id)
  if (row?.owner !== owner) throw new RangeError(`The ${noun} ${id} does not exist.`)
  return row
}
