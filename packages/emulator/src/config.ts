/** Switches of a world, each with its default. `PATCH /_emulator/config` changes them. */

/** How much a client may send. */
export interface Limits {
  /** Requests in flight per developer key and organization. */
  readonly concurrent: number
  /** Sign-ins per developer key in an hour. */
  readonly signInsPerHour: number
  /** Requests per developer key in an hour. */
  readonly requestsPerHour: number
  /** Requests per Spend & Expense token in a minute. */
  readonly spendPerMinute: number
  /** Operations that send a code to a user, in a minute. */
  readonly messagesPerMinute: number
}

/** The switches of an emulator. */
export interface Config {
  /** BILL's limits, or false for none. Defaults to BILL's figures. */
  readonly limits: Limits | false
  /** Status of a request over a limit. BILL does not document it; peers meet 422 and 429. Defaults to 429. */
  readonly limitStatus: number
  /** Whether limits are counted in real or in virtual time. Defaults to real. */
  readonly limitClock: 'real' | 'virtual'
  /** `on` requires an MFA-trusted session where BILL does. Defaults to on. */
  readonly mfa: 'on' | 'off'
  /** Minutes without a request after which a session expires. Defaults to 35, BILL's figure. */
  readonly sessionIdleMinutes: number
  /** The same for the session of a sync token. Defaults to 48 hours, BILL's figure. */
  readonly syncSessionIdleMinutes: number
  /** Seconds that an OAuth access token is valid. BILL does not document it. Defaults to 3,600. */
  readonly accessTokenSeconds: number
  /** Minutes that an MFA code is valid. BILL does not document it. Defaults to 10. */
  readonly mfaCodeMinutes: number
  /** Wrong codes after which a challenge ends. BILL does not document the number. Defaults to 3. */
  readonly mfaAttempts: number
  /** Seconds before each retry of a webhook; after the last, the subscription is disabled. BILL documents growing pauses, not their number or length. */
  readonly webhookRetrySeconds: readonly number[]
  /** Seconds that a receiver may take to respond. Not documented. Defaults to 10. */
  readonly webhookTimeoutSeconds: number
  /** Whether webhooks may be delivered to other machines. Defaults to false. */
  readonly externalWebhooks: boolean
  /** Whether a bank account must be verified for two business days before it can be paid, as in production. Defaults to false, as in the sandbox. */
  readonly vendorBankDelay: boolean
  /** Whether the number of an invoice can be used once per vendor only (BDC_1171, seen by a peer). Defaults to false: other clients use numbers again. */
  readonly uniqueBillNumbers: boolean
  /** Whether a transactionNumber that is in use is rejected. Defaults to true, as BILL documents. False tests a client that must not rely on it. */
  readonly uniqueTransactionNumbers: boolean
  /**
   * `sandbox` cancels and voids payments at once, at any hour. `production` keeps BILL's cut-off times in Pacific time, cancels within an hour, and takes two business
   * days to void. Defaults to sandbox.
   */
  readonly paymentCutoffs: 'sandbox' | 'production'
  /** The status of a bill that some, but not all of its approvers approved. BILL does not document it. Defaults to APPROVING. */
  readonly partlyApprovedStatus: 'APPROVING' | 'ASSIGNED'
  /** What happens to the approval of a bill whose amount rises: `reset` asks its approvers again, `keep` leaves it. BILL does not document it. Defaults to reset. */
  readonly raisedBillApproval: 'reset' | 'keep'
  /** Minutes that an exchange rate batch can be used. Defaults to 20, BILL's figure for production. */
  readonly exchangeRateMinutes: number
  /** Whether every response is checked against the description; one that does not match is a 500. Tests turn it on. Defaults to false. */
  readonly checkResponses: boolean
  /** Entries kept of each journal. Defaults to 1,000. */
  readonly journalSize: number
}

/** Changes of the switches: `true` for BILL's limits, or some of the figures. */
export type ConfigInput = Partial<Omit<Config, 'limits'>> & { readonly limits?: Partial<Limits> | boolean }

export const BILL_LIMITS: Limits = { concurrent: 3, signInsPerHour: 200, requestsPerHour: 20_000, spendPerMinute: 60, messagesPerMinute: 5 }

export const DEFAULT_CONFIG: Config = {
  limits: BILL_LIMITS,
  limitStatus: 429,
  limitClock: 'real',
  mfa: 'on',
  sessionIdleMinutes: 35,
  syncSessionIdleMinutes: 48 * 60,
  accessTokenSeconds: 3600,
  mfaCodeMinutes: 10,
  mfaAttempts: 3,
  webhookRetrySeconds: [60, 300, 1800, 7200, 21_600],
  webhookTimeoutSeconds: 10,
  externalWebhooks: false,
  vendorBankDelay: false,
  uniqueBillNumbers: false,
  uniqueTransactionNumbers: true,
  paymentCutoffs: 'sandbox',
  partlyApprovedStatus: 'APPROVING',
  raisedBillApproval: 'reset',
  exchangeRateMinutes: 20,
  checkResponses: false,
  journalSize: 1000,
}
