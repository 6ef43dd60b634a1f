/** What BILL says when it refuses, and what an ApiError is made of. */

/** One item of BILL's error list. */
export interface Issue {
  readonly code?: string
  readonly message: string
  readonly severity?: string
  readonly category?: string
  readonly timestamp?: string
  readonly params?: readonly { name?: string; value?: string; additional?: Record<string, string> }[]
  readonly detail?: string
  readonly help?: string
}

/** What an ApiError is made of. */
export interface ApiErrorInit {
  readonly status: number
  /** BILL's code, such as `BDC_1109`, of the first issue that has one. */
  readonly code: string | undefined
  readonly issues: readonly Issue[]
  readonly operationId: string
  readonly method: string
  readonly url: string
  readonly response: Response
  /** The body as it came. */
  readonly body: string
}
