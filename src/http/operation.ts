import type { QueryParameters } from '../query/query.js'

/** How an operation can authenticate. */
export type AuthScheme = 'session' | 'partner' | 'partnerOrganization' | 'spend' | 'oauth'

/** Facts about an endpoint, from the generated operation table. */
export interface Operation {
  /** BILL's operationId. */
  readonly id: string
  /** HTTP method. */
  readonly method: string
  /** Path from the host root, with `{name}` for IDs. */
  readonly path: string
  /** Accepted authentication schemes in order of preference; empty if the operation needs none. */
  readonly auth: readonly AuthScheme[]
  /** Requires an MFA-trusted session. */
  readonly requiresMfa?: boolean
  /** Safe to retry after an unknown outcome. Not set for GET requests, which are always safe to retry. Never set for payments. */
  readonly idempotent?: boolean
  /** BILL requires an X-Idempotent-Key. */
  readonly idempotencyKey?: boolean
  /** The query parameters by name. The value of `filters` and `sort` lists their known fields; it is empty if any field is allowed. Not set if the operation has no query. */
  readonly query?: QueryParameters
  /** The request body is a file. */
  readonly binaryRequest?: boolean
  /** The success response has no body. */
  readonly noContent?: boolean
  /** The success response is a bare array. Not set for a paginated list. */
  readonly arrayResponse?: boolean
  /** The success response is a file. Set only for downloads, which are not in the table. */
  readonly binaryResponse?: boolean
  /** Host, if it differs from the client's host. Set only for the OAuth token endpoint, which is not in the table. */
  readonly host?: string
  /** Set for paginated lists. `param` is the query parameter of the position. `items` is the response field of the items; it is not set if the response is a bare array. */
  readonly pagination?: { readonly param: string; readonly items?: string }
}

/** Whether the operation is safe to process twice. */
export const isRetrySafe = ({ method, idempotent }: Pick<Operation, 'method' | 'idempotent'>): boolean => method === 'GET' || idempotent === true

/** The end of the error message if the outcome of the request may be unknown. */
export const outcomeNote = (operation: Pick<Operation, 'method' | 'idempotent'>): string =>
  isRetrySafe(operation) ? '' : ' BILL may have processed the request: check before you retry.'
