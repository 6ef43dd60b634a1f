/** All simulations by their names in `POST /_emulator/simulations/{name}`. */
import type { Simulations } from './simulation.js'
import { spendSimulations } from './spend.js'

export const simulations: Simulations = { ...spendSimulations }
