/** What the emitters know: operations and events, free of OpenAPI. Made by read.ts. */

export type Method = 'GET' | 'PUT' | 'POST' | 'DELETE' | 'PATCH'
export type Auth = 'session' | 'partner' | 'partnerOrganization' | 'spend' | 'oauth'

export interface Field {
  name: string
  type: string
  required: boolean
  description: string
}

export interface Operation {
  id: string
  method: Method
  path: string
  /** Path on the client, such as ['vendors', 'bankAccount']. */
  group: string[]
  name: string
  tag: string
  summary: string
  description: string
  docs: string
  confidence: string
  /** Ways to authenticate, in the order of the spec; none for open operations. */
  auth: Auth[]
  /** Needs an MFA-trusted session. */
  trusted: boolean
  /** May be sent again after an unknown outcome. */
  idempotent: boolean
  /** BILL asks for an X-Idempotent-Key. */
  key: boolean
  pathParameters: Field[]
  query: Field[]
  filters: FilterField[]
  sort: string[]
  body?: { kind: 'json' | 'binary'; required: boolean; type: string }
  status: string
  answer: { kind: 'json' | 'empty'; type: string }
  pages?: { param: string; items?: string; item: string }
}

export interface FilterField {
  name: string
  operators: string[]
  type: string
}

export interface Event {
  type: string
  schema: string
  description: string
}
