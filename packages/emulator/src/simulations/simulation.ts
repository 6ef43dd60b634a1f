/** What the outside world does: a card is swiped, a bank returns a payment, a customer pays. */
import type { Json } from '../contract/contract.js'
import type { Fields } from '../fields.js'
import type { World } from '../world.js'

export interface Simulation {
  /** The fields of its input. */
  readonly fields: Fields
  /** The types of the events that it can send. */
  readonly sends: readonly string[]
  /** Runs in a transaction. @param owner the organization. @param input has valid fields. @throws RangeError that says what is wrong with the input. */
  run(world: World, owner: string, input: Readonly<Json>): unknown
}

export type Simulations = Readonly<Record<string, Simulation>>
