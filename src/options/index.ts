/** What a client and a call can be told. Options are merged here, once, to frozen objects. */
import { assertUrl, assertHeaders, assertHeaderText, assertInteger, assertText, assertOrigin } from './validate.js'
import { ConfigurationError } from '../errors/index.js'
import { HOSTS, describeOption, readVariable, ENVIRONMENT_VARIABLES, type CredentialName, type Environment } from './environment.js'
import type { Middleware } from '../http/middleware.js'
import type { Fetch, RequestOptions, ResolvedRequestOptions } from '../http/request-options.js'
import type { SessionStore } from './session-store.js'

export { describeOption, type CredentialName, type Environment } from './environment.js'

/** How much is told; each level tells what those before it do. */
export type LogLevel = 'off' | 'error' | 'warn' | 'info' | 'debug'

/** Where log lines go: the shape of `console`. */
export type Logger = Pick<Console, 'error' | 'warn' | 'info' | 'debug'>

/** Options of a client. Each of the first thirteen falls back to the environment variable named beside it. */
export interface BillOptions {
  /** `BILL_ENVIRONMENT`. Default `sandbox`. Keys of one environment do not work in the other. */
  environment?: Environment
  /** `BILL_BASE_URL`. Host root, such as `http://127.0.0.1:4010`; wins over `environment`. */
  baseUrl?: string
  /** `BILL_DEV_KEY`. Developer key. */
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
  onRememberMeId?: (rememberMeId: string, device: string) => void | Promise<void>
  /** Where sessions are kept, so that several processes share one. Default: memory. Keys hold no secret; values do. */
  sessionStore?: SessionStore
  /**
   * Default: the global fetch. It is called like fetch, with a Request and `{ signal }`: hand both on, so that a call that times out or is aborted frees
   * its connection. To a function of one parameter the Request brings the signal itself.
   */
  fetch?: Fetch
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
  /** Steps of your own, the first outermost. A call passes them once, with all its attempts and its sign-in inside; they see no credentials. */
  use?: readonly Middleware[]
  /** Lets a client be made in a browser. Keys and tokens in a page can be read by everybody who opens it: only with a backend that holds none. */
  dangerouslyAllowBrowser?: boolean
  /** Milliseconds since 1970; for tests of session age. Default Date.now. */
  now?: () => number
}

export interface ResolvedOptions extends Readonly<BillOptions> {
  readonly baseUrl: string
  readonly fetch: Fetch
  readonly timeout: number
  readonly maxRetries: number
  readonly maxConcurrency: number
  readonly headers: Readonly<Record<string, string>>
  readonly logger: Logger
  readonly logLevel: LogLevel
  readonly use: readonly Middleware[]
  readonly now: () => number
}

/** Options that are sent in a header. */
const IN_HEADERS: ReadonlySet<string> = new Set(['devKey', 'sessionId', 'organizationId', 'appKey', 'apiToken'])
/** From silent to talkative. */
export const LOG_LEVELS: readonly LogLevel[] = ['off', 'error', 'warn', 'info', 'debug']

/**
 * Merges options with environment variables and defaults.
 * @throws ConfigurationError that names the option. Values are never shown.
 */
export function resolveOptions(options: BillOptions = {}): ResolvedOptions {
  const names = Object.keys(ENVIRONMENT_VARIABLES) as CredentialName[]
  const given = Object.fromEntries(names.map((name) => [name, options[name] ?? readVariable(ENVIRONMENT_VARIABLES[name])])) as BillOptions
  for (const name of names) (IN_HEADERS.has(name) ? assertHeaderText : assertText)(describeOption(name), given[name])
  const environment = given.environment ?? 'sandbox'
  if (!Object.hasOwn(HOSTS, environment)) throw new ConfigurationError(`${describeOption('environment')} must be "sandbox" or "production".`)
  const { logLevel = 'off' } = options
  if (!LOG_LEVELS.includes(logLevel)) throw new ConfigurationError(`logLevel must be one of ${LOG_LEVELS.join(', ')}.`)
  const resolved: ResolvedOptions = {
    ...options,
    ...given,
    environment,
    baseUrl: assertOrigin(describeOption('baseUrl'), given.baseUrl ?? HOSTS[environment]),
    ...(options.tokenUrl !== undefined && { tokenUrl: assertUrl('tokenUrl', options.tokenUrl) }),
    fetch: options.fetch ?? ((...request) => globalThis.fetch(...request)),
    timeout: assertInteger('timeout', options.timeout ?? 60_000, 1),
    maxRetries: assertInteger('maxRetries', options.maxRetries ?? 2, 0),
    maxConcurrency: assertInteger('maxConcurrency', options.maxConcurrency ?? 3, 1),
    headers: assertHeaders(options.headers),
    logger: options.logger ?? console,
    logLevel,
    use: [...(options.use ?? [])],
    now: options.now ?? Date.now,
  }
  return Object.freeze(resolved)
}

/** Merges the options of a call with those of the client. */
export function resolveRequestOptions(client: ResolvedOptions, options: RequestOptions = {}): ResolvedRequestOptions {
  return Object.freeze({
    ...options,
    timeout: options.timeout === undefined ? client.timeout : assertInteger('timeout', options.timeout, 1),
    maxRetries: options.maxRetries === undefined ? client.maxRetries : assertInteger('maxRetries', options.maxRetries, 0),
    headers: options.headers ? { ...client.headers, ...assertHeaders(options.headers) } : client.headers,
  })
}
