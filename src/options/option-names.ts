/** The names of all options, so that a misspelled one is rejected. The compiler checks that the lists are complete. */
import type { RequestOptions } from '../http/request-options.js'
import { assertKnownNames, assertPlainObject } from '../query/known-names.js'
import type { BillOptions } from './bill-options.js'
import { CREDENTIAL_NAMES, type CredentialName } from './environment.js'

const OTHER_CLIENT_OPTIONS: Readonly<Record<Exclude<keyof BillOptions, CredentialName>, 1>> = {
  environment: 1,
  baseUrl: 1,
  tokenUrl: 1,
  onMfaChallenge: 1,
  onRememberMeId: 1,
  sessionStore: 1,
  limiter: 1,
  fetch: 1,
  timeout: 1,
  maxRetries: 1,
  maxConcurrency: 1,
  maxResponseBytes: 1,
  allowInsecureHttp: 1,
  headers: 1,
  logger: 1,
  logLevel: 1,
  use: 1,
  dangerouslyAllowBrowser: 1,
  now: 1,
}

const REQUEST_OPTIONS: Readonly<Record<keyof RequestOptions, 1>> = { signal: 1, timeout: 1, maxRetries: 1, headers: 1, idempotencyKey: 1, auth: 1 }

export const assertClientOptionNames = (options: BillOptions): void => assertKnownNames('The client option', Object.keys(options), [...Object.keys(OTHER_CLIENT_OPTIONS), ...CREDENTIAL_NAMES])

export function assertRequestOptionNames(options: RequestOptions): void {
  assertPlainObject('The request options', options)
  assertKnownNames('The request option', Object.keys(options), Object.keys(REQUEST_OPTIONS))
}
