/** What tools ask the dispatcher for, and what it returns. */
import type { OperationInput } from '../catalog/input.js'
import type { Person } from './consent.js'
import type { Action } from './policy.js'

export interface Call {
  /** The name of the tool, for the audit. */
  readonly tool: string
  readonly action: Action
  /** An operationId, an SDK method, or a command. */
  readonly operation: string
  readonly input: OperationInput
  /** The token of a prepared operation. */
  readonly token?: string | undefined
  /** Aborts when the client cancels. A payment that was sent is not aborted. */
  readonly signal: AbortSignal
  /** Who can be asked. */
  readonly person: Person
}

/** Data, or a question that a person must respond to first. */
export type Outcome = { readonly data: unknown; readonly question?: undefined } | { readonly question: Question }

export interface Question {
  readonly token: string
  readonly message: string
  /** What the person repeats to confirm. */
  readonly what: string
}

/** What is known of a call when it ends. It is filled while the call runs, and goes to the audit. */
export interface Details {
  amount?: string
  reservation?: string
}
