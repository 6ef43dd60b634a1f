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
