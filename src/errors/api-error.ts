import { BillError } from './bill-error.js'
import { registerErrorClass } from './error-class.js'
import type { Issue } from './issue.js'
import { sharedState } from './shared-state.js'

/** The values that an ApiError is created from. */
export interface ApiErrorInit {
  readonly status: number
  readonly code: string | undefined
  readonly issues: readonly Issue[]
  readonly operationId: string
  readonly method: string
  readonly url: string
  readonly response: Response
  readonly body: string
  /** The body with secrets masked. The raw client returns it. */
  readonly maskedBody?: string
}

/** The response is kept outside the error, so that inspecting or serializing the error shows no secret. The raw client has a copy of this file, and shares it. */
const responses = sharedState('responses', () => new WeakMap<ApiError, Pick<ApiErrorInit, 'response' | 'body' | 'maskedBody'>>())

/** Returns the body with secrets masked. It is not a property, so that users do not mistake it for the original. */
export const maskedBodyOf = (error: ApiError): string => responses.get(error)?.maskedBody ?? ''

/**
 * BILL sent an error response.
 *
 * ```ts
 * try {
 *   await bill.vendors.create(vendor)
 * } catch (error) {
 *   if (!(error instanceof ApiError)) throw error
 *   console.error(error.status, error.code, error.issues)
 * }
 * ```
 * `body` and `response` are getters. Logging or serializing the error does not show them, because they may hold secrets.
 * @see https://developer.bill.com/docs/common-api-error-codes
 */
export class ApiError extends BillError {
  override readonly name: string = 'ApiError'
  /** HTTP status. */
  readonly status: number
  /** A code such as `BDC_1109`. If the issues have several codes, BDC_1144, 1109, 1361 and 1322 come first, in this order, because the SDK acts on them. */
  readonly code: string | undefined
  /** BILL's error list. Empty if the body is not an error list. */
  readonly issues: readonly Issue[]
  readonly operationId: string
  /** HTTP method. */
  readonly method: string
  /** URL of the request, with secret query parameters masked. */
  readonly url: string

  static {
    registerErrorClass(this, 'ApiError')
  }

  constructor(message: string, init: ApiErrorInit) {
    super(message)
    this.status = init.status
    this.code = init.code
    this.issues = init.issues
    this.operationId = init.operationId
    this.method = init.method
    this.url = init.url
    // A copy of an error keeps the response of the original, with its mask.
    responses.set(this, responses.get(init as ApiError) ?? init)
  }

  /** The HTTP response, with its body unread. */
  get response(): Response {
    return (responses.get(this) as ApiErrorInit).response
  }

  /** The body as received. */
  get body(): string {
    return (responses.get(this) as ApiErrorInit).body
  }
}
