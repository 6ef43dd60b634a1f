/** Declarations for the snippets. As text, so that these names are known to snippets alone, not to the whole repository. */

/**
 * What the reader of README.md and docs/guides has at hand before a snippet begins: names that a snippet uses without making them.
 * A snippet that declares one of them itself shadows the one here.
 */
export const GIVEN = `
import type { Bill as Client, PaymentCreate, VendorCreate } from 'bill-sdk'

declare global {
  const Bill: typeof Client
  const bill: Client
  const devKey: string, username: string, password: string, organizationId: string, apiToken: string, rememberMeId: string, device: string, securityKey: string
  const id: string, vendorId: string, billId: string, invoiceId: string, paymentId: string, documentId: string, transactionId: string, reimbursementId: string, subscriptionId: string
  const vendor: VendorCreate
  const payment: PaymentCreate
  const file: Blob
  const code: string
  const signal: AbortSignal
  const rawBody: string
  const request: Request
  /** A position in a list that was kept, if any. */
  const kept: string | undefined
  /** What the reader's own program does. */
  function settle(id: string): Promise<void>
  function save(key: string, value: unknown): Promise<void>
  function work(items: readonly unknown[]): Promise<void>
  const db: { query(text: string, values: readonly unknown[]): Promise<Record<string, string>[]> }
}
`

/** The few names of @opentelemetry/api that its guide uses, so that the guide can be checked without the package. */
export const OPENTELEMETRY = `
declare module '@opentelemetry/api' {
  export interface Span {
    setAttribute(key: string, value: string | number | boolean): this
    setStatus(status: { code: SpanStatusCode; message?: string }): this
    end(): void
  }
  export enum SpanKind {
    CLIENT = 2,
  }
  export enum SpanStatusCode {
    ERROR = 2,
  }
  export const trace: {
    getTracer(name: string): { startActiveSpan<F extends (span: Span) => unknown>(name: string, options: { kind?: SpanKind }, fn: F): ReturnType<F> }
  }
}
`
