/** What a tool is. */
import type { Json } from '../../catalog/document.js'
import type { OperationInput } from '../../catalog/input.js'
import type { Call, Outcome, Question } from '../calls.js'
import type { Person } from '../consent.js'
import type { Settings } from '../settings.js'

/** Hints for the client. Each is set for each tool, because their defaults differ. */
export interface Hints {
  readonly readOnlyHint: boolean
  readonly destructiveHint: boolean
  readonly idempotentHint: boolean
  readonly openWorldHint: boolean
}

export const LOCAL: Hints = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false }
export const READS: Hints = { ...LOCAL, openWorldHint: true }
export const WRITES: Hints = { readOnlyHint: false, destructiveHint: true, idempotentHint: false, openWorldHint: true }

/** What a tool uses. */
export interface ToolContext {
  readonly settings: Settings
  readonly person: Person
  /** Reads one operation through the dispatcher. Returns its data. */
  readonly read: (operation: string, input: OperationInput) => Promise<unknown>
  /** Calls an operation through the dispatcher. */
  readonly dispatch: (call: Pick<Call, 'action' | 'operation' | 'input' | 'token'>) => Promise<Outcome>
}

/** `data` is from BILL, and `facts` are ours. */
export type Reply = { readonly data: unknown } | { readonly facts: object } | { readonly question: Question }

export interface Tool {
  readonly name: string
  readonly title: string
  readonly description: string
  /** The JSON Schema of the arguments. */
  readonly input: Json
  readonly hints: Hints
  readonly run: (args: Json, context: ToolContext) => Promise<Reply> | Reply
}

/** The schema of an object without other fields. */
export const object = (properties: Record<string, Json>, required: readonly string[] = []): Json => ({ type: 'object', properties, ...(required.length && { required }), additionalProperties: false })

export const text = (description: string): Json => ({ type: 'string', minLength: 1, maxLength: 2000, description })

export const integer = (description: string, minimum: number, maximum: number): Json => ({ type: 'integer', minimum, maximum, description })

/** Leaves out what is not set. */
export const defined = (values: Json): Json => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
