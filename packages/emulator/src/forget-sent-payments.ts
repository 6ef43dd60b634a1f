import { createRequire } from 'node:module'

/**
 * Lets `payOnce` in this process pay again. It is loaded here, because `bill-sdk` is checked before it is used, and is not needed for a world of another
 * description. See docs/decisions/0030-a-new-world-has-no-sent-payments.md.
 */
export function forgetSentPayments(baseUrl: string): void {
  try {
    const testing = createRequire(import.meta.url)('bill-sdk/testing') as typeof import('bill-sdk/testing')
    testing.forgetSentPayments(baseUrl)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error
  }
}
