/** What a client and a call can be told. Options are merged here, once, to frozen objects. */
import { ConfigurationError } from './core/errors.js'
import type { Auth } from './core/operation.js'
import type { Step } from './core/pipeline.js'
import type { SessionStore } from './auth/store.js'

export type Environment = 'sandbox' | 'production'
export type LogLevel = 'off' | 'error' | 'warn' | 'info' | 'debug'

/** Where log lines go: the shape of `console`. */
export type Logger = Pick<Console, 'error' | 'warn' | 'info' | 'debug'>

/** Options of a client. Each of the first thirteen falls back to the environment variable named beside it. */
export interface BillOptions {
  /** `BILL_ENVIRONMENT`. Default `sandbox`. Keys of one environment do not work in the other. */
  environment?: Environment
  /** `BILL_BASE_URL`. Host root, such as `http://127.0.0.1:4010`; wins over `environment`. */
  baseUrl?: string
  /** `BILL_DEV_KEY`. Developer key. https://developer.bill.com/docs/developer-key */
  devKey?: string
  /** `BILL_USERNAME`. E-mail address of the user, or name of a sync token. */
  username?: string
  /** `BILL_PASSWORD`. Password, or value of the sync token. */
  password?: string
  /** `BILL_ORGANIZATION_ID`. Begins with 008. */
  organizationId?: string
  /** `BILL_SESSION_ID`. A session made elsewhere; renewed only when devKey, username, password and organizationId are given, too. */
  sessionId?: string
  /** `BILL_APP_KEY`. For partners. */
  appKey?: string
  /** `BILL_API_TOKEN`. For Spend & Expense. */
  apiToken?: string
  /** `BILL_CLIENT_ID`. OAuth client credentials. https://developer.bill.com/docs/oauth-client-credentials */
  clientId?: string
  /** `BILL_CLIENT_SECRET`. */
  clientSecret?: string
  /** `BILL_REMEMBER_ME_ID`. MFA id that makes sessions trusted; lives 30 days. Give `device` with it. */
  rememberMeId?: string
  /** `BILL_DEVICE`. The nickname that the MFA id was made with. */
  device?: string
  /** Where OAuth tokens are fetched. Default `<host>/authx/token`; BILL does not publish the host, so the default is inferred. */
  tokenUrl?: string
  /** Asked for the six-digit code when an operation needs an MFA-trusted session. Called once for all calls that wait. */
  onMfaChallenge?: (challenge: { challengeId: string }) => string | Promise<string>
  /** Handed the MFA id that a passed challenge gives. Keep it for 30 days and give it as `rememberMeId`. */
  onRememberMeId?: (rememberMeId: string) => void | Promise<void>
  /** Where sessions are kept, so that several processes share one. Default: memory. Keys hold no secret; values do. */
  sessionStore?: SessionStore
  /** Default: the global fetch. */
  fetch?: (request: Request) => Promise<Response>
  /** Milliseconds that one attempt may take, body included. Default 60,000. */
  timeout?: number
  /** How often a call may be sent again, where that is safe. Default 2. */
  maxRetries?: number
  /** Requests in flight for one key and organization; BILL allows 3. Default 3. */
  maxConcurrency?: number
  /** Headers for every request. */
  headers?: Readonly<Record<string, string>>
  /** Default: console. */
  logger?: Logger
  /** Default `off`. `info`: one line a request. `debug`: headers and bodies as well, secrets masked. */
  logLevel?: LogLevel
  /** Steps of your own, round all others. */
  use?: readonly Step[]
  /** Milliseconds since 1970; for tests of session age. Default Date.now. */
  now?: () => number
}

/** Options of one call. */
export interface RequestOptions {
  /** Aborts the call, waiting included. The promise rejects with the signal's own reason. */
  signal?: AbortSignal
  /** Milliseconds that one attempt may take, body included. */
  timeout?: number
  /** How often the call may be sent again, where that is safe. */
  maxRetries?: number
  /** Headers for this call; they win over the client's. */
  headers?: Readonly<Record<string, string>>
  /** UUID v4 for the two operations that take one. BILL knows no such key elsewhere: giving one there is an error, since it would not protect. */
  idempotencyKey?: string
  /** Which of an operation's ways to authenticate to use, where the client has several. */
  auth?: Auth
}

export interface ResolvedOptions extends Readonly<BillOptions> {
  readonly baseUrl: string
  readonly fetch: (request: Request) => Promise<Response>
  readonly timeout: number
  readonly maxRetries: number
  readonly maxConcurrency: number
  readonly headers: Readonly<Record<string, string>>
  readonly logger: Logger
  readonly logLevel: LogLevel
  readonly use: readonly Step[]
  readonly now: () => number
}

export interface ResolvedRequestOptions extends Readonly<RequestOptions> {
  readonly timeout: number
  readonly maxRetries: number
  readonly headers: Readonly<Record<string, string>>
}

const HOSTS: Record<Environment, string> = {
  sandbox: 'https://gateway.stage.bill.com',
  production: 'https://gateway.prod.bill.com',
}

/** Options that come from the environment when they are not given. */
const VARIABLES = {
  environment: 'BILL_ENVIRONMENT',
  baseUrl: 'BILL_BASE_URL',
  devKey: 'BILL_DEV_KEY',
  username: 'BILL_USERNAME',
  password: 'BILL_PASSWORD',
  organizationId: 'BILL_ORGANIZATION_ID',
  sessionId: 'BILL_SESSION_ID',
  appKey: 'BILL_APP_KEY',
  apiToken: 'BILL_API_TOKEN',
  clientId: 'BILL_CLIENT_ID',
  clientSecret: 'BILL_CLIENT_SECRET',
  rememberMeId: 'BILL_REMEMBER_ME_ID',
  device: 'BILL_DEVICE',
} as const

export type CredentialName = keyof typeof VARIABLES

/** "devKey (BILL_DEV_KEY)", for error messages. */
export const nameOption = (name: CredentialName): string => `${name} (${VARIABLES[name]})`

/**
 * Merges options with environment variables and defaults.
 * @throws ConfigurationError that names the option. Values are never shown.
 */
export function resolveOptions(options: BillOptions = {}): ResolvedOptions {
  const variables = (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env ?? {}
  const given = Object.fromEntries(Object.entries(VARIABLES).map(([name, variable]) => [name, options[name as CredentialName] ?? (variables[variable] || undefined)])) as BillOptions
  for (const name of Object.keys(VARIABLES) as CredentialName[]) checkText(nameOption(name), given[name])
  const environment = given.environment ?? 'sandbox'
  if (!Object.hasOwn(HOSTS, environment)) throw new ConfigurationError(`${nameOption('environment')} must be "sandbox" or "production".`)
  const resolved: ResolvedOptions = {
    ...options,
    ...given,
    environment,
    baseUrl: checkUrl(given.baseUrl ?? HOSTS[environment]),
    fetch: options.fetch ?? ((request) => globalThis.fetch(request)),
    timeout: checkNumber('timeout', options.timeout ?? 60_000, 1),
    maxRetries: checkNumber('maxRetries', options.maxRetries ?? 2, 0),
    maxConcurrency: checkNumber('maxConcurrency', options.maxConcurrency ?? 3, 1),
    headers: checkHeaders(options.headers),
    logger: options.logger ?? console,
    logLevel: options.logLevel ?? 'off',
    use: [...(options.use ?? [])],
    now: options.now ?? Date.now,
  }
  return Object.freeze(resolved)
}

/** Merges the options of a call with those of the client. */
export function resolveRequestOptions(client: ResolvedOptions, options: RequestOptions = {}): ResolvedRequestOptions {
  return Object.freeze({
    ...options,
    timeout: options.timeout === undefined ? client.timeout : checkNumber('timeout', options.timeout, 1),
    maxRetries: options.maxRetries === undefined ? client.maxRetries : checkNumber('maxRetries', options.maxRetries, 0),
    headers: options.headers ? { ...client.headers, ...checkHeaders(options.headers) } : client.headers,
  })
}

function checkNumber(name: string, value: number, least: number): number {
  // Timers hold 31 bits; a longer time would fire at once.
  if (!Number.isFinite(value) || value < least || value > 2 ** 31 - 1) throw new ConfigurationError(`${name} must be a number from ${least} to 2147483647.`)
  return value
}

function checkUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') throw new ConfigurationError(`${nameOption('baseUrl')} must be an http(s) URL of a host, such as ${HOSTS.sandbox}.`)
  if (url.pathname !== '/' || url.search || url.hash || url.username)
    throw new ConfigurationError(`${nameOption('baseUrl')} must be the root of a host, without path or query; paths like /connect/v3 are added by the SDK.`)
  return url.origin
}

function checkText(name: string, value: unknown): void {
  if (value === undefined) return
  if (typeof value !== 'string' || value === '') throw new ConfigurationError(`${name} must be a string that is not empty.`)
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u001f\u007f]/.test(value)) throw new ConfigurationError(`${name} holds a control character, such as a line break. Check how it was copied.`)
}

function checkHeaders(headers: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  for (const [name, value] of Object.entries(headers)) {
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) throw new ConfigurationError('A header has a name that HTTP does not allow.')
    checkText(`The header ${name}`, value)
  }
  return Object.freeze({ ...headers })
}
