/** The intermediate representation: operations and events in a form that does not depend on OpenAPI. parse-openapi.ts creates it, and the emitters read it. */

export type HttpMethod = 'GET' | 'PUT' | 'POST' | 'DELETE' | 'PATCH'
export type AuthScheme = 'session' | 'partner' | 'partnerOrganization' | 'spend' | 'oauth'

export interface Field {
  name: string
  /** TypeScript type. */
  type: string
  required: boolean
  description: string
}

export interface Operation {
  /** BILL's operationId. */
  id: string
  method: HttpMethod
  path: string
  /** Path on the client, such as `['vendors', 'bankAccount']`. */
  group: string[]
  /** Method name on the resource. */
  name: string
  tag: string
  summary: string
  description: string
  /** URL of BILL's documentation. */
  docs: string
  confidence: string
  /** Authentication schemes in order of preference; empty for open operations. */
  auth: AuthScheme[]
  /** Requires an MFA-trusted session. */
  requiresMfa: boolean
  /** Safe to retry after an unknown outcome. */
  idempotent: boolean
  /** Whether it moves money, or changes where money goes or who may send it. */
  money: 'moves' | 'redirects' | 'none'
  /** Accepts an `X-Idempotent-Key` header. */
  idempotencyKey: boolean
  pathParameters: Field[]
  query: Field[]
  filters: FilterField[]
  /** Fields that the list can be sorted by. */
  sort: string[]
  body?: { kind: 'json' | 'binary'; required: boolean; type: string }
  /** Status code of the success response. */
  status: string
  response: { kind: 'json' | 'empty'; type: string }
  pagination?: { param: string; item: string }
  /** TypeScript code that calls the method with the examples of the spec. */
  sample: string
}

export interface FilterField {
  name: string
  /** Confidence of the source, if it is not BILL's documentation. */
  confidence?: string
  operators: string[]
  type: string
}

export interface WebhookEvent {
  type: string
  /** Name of the payload schema. */
  schema: string
  description: string
}
