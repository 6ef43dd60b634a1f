/** Rejections in BILL's shape: an HTTP status and a list of issues. */

export interface Issue {
  readonly code: string
  readonly message: string
  readonly category?: 'REQUEST' | 'APPLICATION' | 'SERVER' | 'DOWNSTREAM'
}

/** A request that BILL would reject. Throwing it undoes what the request changed. */
export class Rejection extends Error {
  override readonly name = 'Rejection'
  readonly status: number
  readonly issues: readonly Issue[]
  /** ID of the business rule that rejects, if it is one. */
  readonly rule: string | undefined

  constructor(status: number, issues: readonly Issue[], rule?: string) {
    super(issues.map(({ code, message }) => `${message} (${code})`).join('; '))
    this.status = status
    this.issues = issues
    this.rule = rule
  }
}

/** @throws Rejection always. */
export function reject(status: number, code: string, message: string, category: Issue['category'] = 'APPLICATION'): never {
  throw new Rejection(status, [{ code, message, category }])
}

/** The request itself is wrong: one issue per field. */
export const invalid = (messages: readonly string[]): Rejection => new Rejection(400, messages.map((message) => ({ code: 'BDC_1002', message, category: 'REQUEST' as const })))

/** An error of the emulator itself. The stack helps to report it. */
export const describeCrash = (error: unknown): Rejection =>
  new Rejection(500, [{ code: 'BDC_1001', message: `The emulator failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`, category: 'SERVER' }])

/** BILL's error body. */
export const toErrorBody = ({ issues }: Rejection, now: number): unknown[] =>
  issues.map(({ code, message, category = 'APPLICATION' }) => ({ timestamp: new Date(now).toISOString().replace('Z', '+00:00'), code, severity: 'ERROR', category, message }))
