/** The sample company, for tests and first steps. All names and values are made up. */

/** What signs in to the sample company. */
export const CREDENTIALS = {
  devKey: 'devkey-juniper-0001',
  username: 'ada@juniper.example',
  password: 'correct-horse-battery',
  syncTokenName: 'sync-juniper',
  syncTokenValue: 'sync-value-juniper-0001',
  appKey: 'appkey-willow-0001',
  partnerUsername: 'partner@willow.example',
  partnerPassword: 'partner-horse-battery',
  apiToken: 'apitoken-juniper-0001',
  clientId: 'client-juniper-0001',
  clientSecret: 'secret-juniper-0001',
  device: 'emulator',
  mfaCode: '123456',
} as const

/** What signs in. The values are the same in each run. */
export interface SeededCredentials {
  /** The developer key. */
  readonly devKey: string
  /** An administrator, as is the user of the API token and of the OAuth client. */
  readonly username: string
  /** The password of that user. */
  readonly password: string
  /** The name of a sync token, used as a user name. */
  readonly syncTokenName: string
  /** The value of the sync token, used as a password. */
  readonly syncTokenValue: string
  /** The application key of a partner. */
  readonly appKey: string
  /** A user of the partner. */
  readonly partnerUsername: string
  /** The password of that user. */
  readonly partnerPassword: string
  /** The API token of Spend & Expense. */
  readonly apiToken: string
  /** The OAuth client. */
  readonly clientId: string
  /** The secret of the OAuth client. */
  readonly clientSecret: string
  /** The device that `rememberMeId` belongs to. */
  readonly device: string
  /** The code of every MFA challenge. */
  readonly mfaCode: string
  /** The organization that the users and keys belong to. */
  readonly organizationId: string
  /** The user with the name `username`. */
  readonly userId: string
  /** The partner that the application key belongs to. */
  readonly partnerId: string
  /** Makes sessions MFA-trusted, together with `device`. */
  readonly rememberMeId: string
}
