import type { Filters } from 'bill-sdk'

/** The input of an operation. */
export interface OperationInput {
  /** The IDs in the path by name. */
  readonly path?: Readonly<Record<string, unknown>> | undefined
  /** Query parameters by name. `filters` is an object: `{ name: { sw: 'Ce' } }`. `sort` is a string or an array. */
  readonly query?: Readonly<Record<string, unknown>> & { readonly filters?: Filters | undefined } | undefined
  /** The JSON body, or the bytes of a file. */
  readonly body?: unknown
}
