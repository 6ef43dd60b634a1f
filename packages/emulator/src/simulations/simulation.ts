/** What the outside world does: a card is swiped, a bank returns a payment, a customer pays. */
import type { Json } from '../contract/contract.js'
import type { World } from '../world.js'

/** Runs in a transaction. @param owner the organization. @throws RangeError that names what is wrong with the input. */
export type Simulation = (world: World, owner: string, input: Readonly<Json>) => unknown

export type Simulations = Readonly<Record<string, Simulation>>
