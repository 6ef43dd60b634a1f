/** Puts an emulator together: the description, the handlers, the timers and the control API. */
import { loadContract, type Json } from './contract/contract.js'
import { createControl } from './control/control.js'
import { LocalEmulator, type EmulatorParts } from './emulator.js'
import type { LocalEmulatorOptions } from './emulator-options.js'
import { createRegistry } from './resources/registry.js'
import { resources, specialHandlers, timerHandlers } from './resources/special.js'
import { shareContract } from './world.js'

let cached: { document: Json; parts: EmulatorParts } | undefined

/** A separate world. The description is compiled once for all of them. */
export function createEmulatorFrom(document: Json, options: LocalEmulatorOptions): LocalEmulator {
  if (cached?.document !== document) {
    const contract = loadContract(document)
    cached = { document, parts: { shared: shareContract(contract), registry: createRegistry(contract, specialHandlers, resources), timers: timerHandlers, createControl } }
  }
  return new LocalEmulator(cached.parts, options)
}
