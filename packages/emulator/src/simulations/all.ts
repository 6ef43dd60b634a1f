/** All simulations by their names in `POST /_emulator/simulations/{name}`. */
import { payableSimulations } from './payables.js'
import { receivableSimulations } from './receivables.js'
import type { Simulations } from './simulation.js'
import { spendSimulations } from './spend.js'

export const simulations: Simulations = { ...payableSimulations, ...receivableSimulations, ...spendSimulations }
