/** One item of BILL's error list. https://developer.bill.com/docs/common-api-error-codes */
export interface Issue {
  /** BILL's code, such as `BDC_1171`. */
  readonly code?: string
  readonly message: string
  readonly severity?: string
  readonly category?: string
  readonly timestamp?: string
  readonly params?: readonly { name?: string; value?: string; additional?: Record<string, string> }[]
  readonly detail?: string
  readonly help?: string
}
