/** How an operation may authenticate. */
export type AuthScheme = 'session' | 'partner' | 'partnerOrganization' | 'spend' | 'oauth'

/** All that the hand-written layer knows of an endpoint. operations.ts has one of these for each. */
export interface Operation {
  /** BILL's operationId. */
  readonly id: string
  readonly method: string
  /** From the host root, with `{name}` for path ids. */
  readonly path: string
  /** Alternatives in order of preference; empty for open operations. */
  readonly auth: readonly AuthScheme[]
  /** Needs an MFA-trusted session. */
  readonly requiresMfa?: boolean
  /** May be sent again after an unknown outcome, as every GET may. Payments never are. */
  readonly idempotent?: boolean
  /** BILL requires an X-Idempotent-Key. */
  readonly idempotencyKey?: boolean
  /** The body is the bytes of a file. */
  readonly binaryRequest?: boolean
  /** The success answer has no body. */
  readonly noContent?: boolean
  /** The success answer is a file. */
  readonly binaryResponse?: boolean
  /** Another host than the client's. */
  readonly host?: string
  /** The list pages: the query parameter that holds the position, and the field that holds the items (a bare array without it). */
  readonly pagination?: { readonly param: string; readonly items?: string }
}

/** Whether it does no harm when BILL acts on it twice. */
export const isRetrySafe = ({ method, idempotent }: Pick<Operation, 'method' | 'idempotent'>): boolean => method === 'GET' || idempotent === true
