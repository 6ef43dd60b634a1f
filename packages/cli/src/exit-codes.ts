/** The exit codes, by class of error. docs/cli.md has this table. */

export interface ExitCode {
  readonly code: number
  readonly meaning: string
}

export const EXIT = {
  success: { code: 0, meaning: 'The command succeeded.' },
  failure: { code: 1, meaning: 'Any other error.' },
  usage: { code: 2, meaning: 'The command line, the input or the configuration is wrong. Nothing was sent.' },
  notConfirmed: { code: 3, meaning: 'A write was not confirmed. Nothing was sent.' },
  authentication: { code: 4, meaning: 'BILL rejected the credentials, or the session expired.' },
  permission: { code: 5, meaning: 'The user or the key may not do this.' },
  mfa: { code: 6, meaning: 'The command needs an MFA-trusted session: see `bill trust`.' },
  notFound: { code: 7, meaning: 'BILL has no object with this ID.' },
  rejected: { code: 8, meaning: 'BILL rejected the request: it is invalid or breaks a business rule.' },
  rateLimit: { code: 9, meaning: "A rate limit is exceeded. Try again later; BILL's hourly limits reset on the hour." },
  outcomeUnknown: { code: 10, meaning: 'A write may have happened: check before you run it again.' },
  unavailable: { code: 11, meaning: 'BILL failed or could not be reached, and running the command again is safe.' },
  signature: { code: 12, meaning: 'The signature of a webhook is invalid.' },
  interrupted: { code: 130, meaning: 'Interrupted with Ctrl+C. stderr says if a write may have happened.' },
} as const satisfies Record<string, ExitCode>
