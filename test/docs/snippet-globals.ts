/** Declarations that the code blocks of README.md and docs/guides rely on. They are text, so that only the code blocks see these names. */
export const SNIPPET_GLOBALS = `
import type { Bill as Client, PaymentCreate, VendorCreate } from 'bill-sdk'

declare global {
  const bill: Client
  const vendorId: string, billId: string, bankAccountId: string, invoiceId: string, paymentId: string, documentId: string
  const transactionId: string, reimbursementId: string, subscriptionId: string, organizationId: string
  const vendor: VendorCreate
  const payment: PaymentCreate
  const file: Blob
  /** A six-digit MFA code. */
  const code: string
  /** The page token where the reader's program stopped, if any. */
  const savedPage: string | undefined
  /** The reader's own functions. */
  function save(key: string, value: unknown): Promise<void>
  function processItems(items: readonly unknown[]): Promise<void>
  const db: { query(text: string, values: readonly unknown[]): Promise<Record<string, string>[]> }
}
`
