/** All simulations by their names in `POST /_emulator/simulations/{name}`. */
import type { Json } from '../contract/contract.js'
import { ControlError } from '../control/control-error.js'
import { assertFields } from '../fields.js'
import type { Runtime } from '../runtime.js'
import { suggest } from '../suggest.js'
import { payableSimulations } from './payables.js'
import { receivableSimulations } from './receivables.js'
import type { Simulations } from './simulation.js'
import { spendSimulations } from './spend.js'

export const simulations: Simulations = { ...payableSimulations, ...receivableSimulations, ...spendSimulations }

/** @param owner the organization. @throws RangeError if there is no such simulation, or its input is invalid. */
export function runSimulation(runtime: Runtime, owner: string, name: string, input: Readonly<Json>): unknown {
  const simulation = Object.hasOwn(simulations, name) ? simulations[name] : undefined
  const names = Object.keys(simulations)
  if (!simulation) throw new ControlError(`There is no simulation ${name}.${suggest(name, names)} Known simulations: ${names.join(', ')}.`, 'name')
  assertFields(input, simulation.fields)
  return runtime.commit(() => simulation.run(runtime.world, owner, input))
}
