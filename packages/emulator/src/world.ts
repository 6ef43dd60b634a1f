/** One isolated BILL: its description, store, clock and switches. */
import { Clock } from './clock/clock.js'
import { DEFAULT_CONFIG, type Config } from './config.js'
import type { Contract } from './contract/contract.js'
import { createNormalizers, type Normalize } from './contract/normalize.js'
import { createProjections, type Project } from './contract/project.js'
import { createRouter, type Router } from './contract/router.js'
import { createUnknownFields, type FindUnknownFields } from './contract/unknown-fields.js'
import { createValidators, type Validate } from './contract/validators.js'
import type { Message } from './middleware/journal.js'
import { Store } from './store/store.js'

export interface World {
  readonly contract: Contract
  readonly route: Router
  readonly validator: (pointer: string) => Validate
  readonly projection: (pointer: string) => Project
  readonly normalizer: (pointer: string) => Normalize
  readonly unknownFields: (pointer: string) => FindUnknownFields
  readonly store: Store
  readonly clock: Clock
  config: Config
  /** Records an email or a text message that BILL would send. */
  send: (message: Omit<Message, 'time'>) => void
  /** Counts a message that carries a code. @throws Rejection if the user got too many in a minute. */
  countMessage: (userId: string) => void
}

/** A description and what is compiled from it, which worlds can share. */
export interface SharedContract extends Pick<World, 'contract' | 'route' | 'validator' | 'projection' | 'normalizer' | 'unknownFields'> {}

export const shareContract = (contract: Contract): SharedContract => ({
  contract, route: createRouter(contract.operations), validator: createValidators(contract), projection: createProjections(contract), normalizer: createNormalizers(contract), unknownFields: createUnknownFields(contract),
})

export function createWorld(shared: SharedContract, options: { seed: string; real: () => number; config: Partial<Config> }): World {
  const store = new Store(options.seed)
  return { ...shared, store, clock: new Clock(store, options.real), config: { ...DEFAULT_CONFIG, ...options.config }, send: () => undefined, countMessage: () => undefined }
}

/** BILL's form of a time: `2026-03-02T17:20:11.123+00:00`. */
export function toTimestamp(time: number): string {
  if (time !== latest.time) latest = { time, text: new Date(time).toISOString().replace('Z', '+00:00') }
  return latest.text
}

/** A request writes the same time into several fields and records. */
let latest = { time: NaN, text: '' }
