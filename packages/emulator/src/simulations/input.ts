/** Reads the input of simulations, and says what is wrong with it. */
import type { Json } from '../contract/contract.js'
import { ControlError } from '../control/control-error.js'
import { cents } from '../money.js'
import type { Row } from '../store/rows.js'
import type { World } from '../world.js'

/** The record of the organization that a field of the input names. */
export function requireRow(world: World, owner: string, input: Readonly<Json>, { name, collection, noun }: { name: string; collection: string; noun: string }): Row {
  const row = world.store.get(collection, String(input[name]))
  return row?.owner === owner ? row : rejectId(name, input, noun, collection)
}

/** @throws ControlError always. */
export function rejectId(name: string, input: Readonly<Json>, noun: string, collection: string): never {
  throw new ControlError(`${name}: the ${noun} "${String(input[name])}" does not exist. GET /_emulator/collections/${collection} lists those that do.`, name)
}

/** Dollars, more than 0. @param fallback the amount if the input has none. */
export function requireAmount(input: Readonly<Json>, fallback?: number): number {
  const amount = cents(Number(input['amount'] ?? fallback))
  if (!(amount > 0)) throw new ControlError('amount must be a positive number of dollars, such as 12.5.', 'amount')
  return amount
}
