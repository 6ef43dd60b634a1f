/** One request to one operation: what a handler gets, and the kinds of handlers. */
import type { Json, Operation } from './contract/contract.js'
import type { Session } from './auth/sessions.js'
import type { World } from './world.js'

export interface Call {
  readonly world: World
  readonly operation: Operation
  readonly path: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  /** The parsed JSON body. It matches the description. */
  readonly body: unknown
  /** The body of an upload. */
  readonly bytes: Uint8Array | undefined
  readonly headers: Headers
  /** The origin that the client used, for links that come back to it. */
  readonly origin: string
  readonly now: number
  /** Who calls; undefined for sign-ins and health checks. */
  readonly session: Session | undefined
  /** The organization that the call acts for; for partner operations, the partner. */
  readonly owner: string
  /** Changes that stay even if the call is rejected afterwards, such as the count of wrong codes. */
  readonly kept: (() => void)[]
}

/** Returns the body of the response; the fields that the description does not have are dropped. */
export type Handler = (call: Call) => unknown

export type Handlers = Readonly<Record<string, Handler>>

/** The JSON object that a body is. */
export const bodyOf = (call: Call): Json => (call.body ?? {}) as Json
