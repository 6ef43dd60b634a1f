import type { Middleware } from '../http/middleware.js'
import type { Fetch } from '../http/request-options.js'
import type { Environment } from './environment.js'
import type { Limiter } from './limiter.js'
import type { Logger, LogLevel } from './logger.js'
import type { SessionStore } from './session-store.js'

/** Options of a client. If the description of an option starts with an environment variable, the option falls back to that variable. */
export interface BillOptions {
  /** `BILL_ENVIRONMENT`. Defaults to `sandbox`. The credentials of one environment do not work in the other. */
  environment?: Environment | undefined
  /** `BILL_BASE_URL`. Host of the API, such as `http://127.0.0.1:4010`; takes precedence over `environment`. */
  baseUrl?: string | undefined
  /** `BILL_DEV_KEY`. Developer key. */
  devKey?: string | undefined
  /** `BILL_USERNAME`. Email address of the user, or name of a sync token. */
  username?: string | undefined
  /** `BILL_PASSWORD`. Password of the user, or value of the sync token. */
  password?: string | undefined
  /** `BILL_ORGANIZATION_ID`. Begins with `008`. */
  organizationId?: string | undefined
  /** `BILL_SESSION_ID`. An existing session. The SDK can renew it only if devKey, username, password and organizationId are set, too. */
  sessionId?: string | undefined
  /** `BILL_APP_KEY`. Application key of a partner. */
  appKey?: string | undefined
  /** `BILL_API_TOKEN`. Token for Spend & Expense. */
  apiToken?: string | undefined
  /** `BILL_CLIENT_ID`. Client ID of the OAuth client credentials: https://developer.bill.com/docs/oauth-client-credentials */
  clientId?: string | undefined
  /** `BILL_CLIENT_SECRET`. Client secret of the OAuth client credentials. */
  clientSecret?: string | undefined
  /** `BILL_REMEMBER_ME_ID`. The ID that makes new sessions MFA-trusted. It is valid for 30 days. Also set `device`. */
  rememberMeId?: string | undefined
  /** `BILL_DEVICE`. The device name that `rememberMeId` was issued for. */
  device?: string | undefined
  /**
   * URL of the OAuth token endpoint. Defaults to `https://auth.stage.bill.com/authx/token` in the sandbox, to `https://auth.prod.bill.com/authx/token` in
   * production (inferred; BILL documents only the sandbox), and to `<baseUrl>/authx/token` for any other `baseUrl`.
   */
  tokenUrl?: string | undefined
  /** Returns the six-digit MFA code. Called when an operation requires an MFA-trusted session, once for all waiting calls. */
  onMfaChallenge?: ((challenge: { challengeId: string }) => string | Promise<string>) | undefined
  /** Receives the ID that a completed challenge returns. Store it for 30 days and set it as `rememberMeId`. */
  onRememberMeId?: ((rememberMeId: string, device: string) => void | Promise<void>) | undefined
  /** Where sessions are stored, so that several processes can share one. Defaults to memory. */
  sessionStore?: SessionStore | undefined
  /** Counts calls against BILL's limits, so that several processes can share the limits. Defaults to memory, shared by all clients in the process. */
  limiter?: Limiter | undefined
  /** The function that sends requests. Defaults to the global fetch. Called as `fetch(url, init)`. Forward `init.signal`, so that a timeout or an abort closes the connection. */
  fetch?: Fetch | undefined
  /** Maximum duration of one attempt in milliseconds, including the response body. Defaults to 60,000. */
  timeout?: number | undefined
  /** Maximum number of retries of a call. Only calls that are safe to repeat are retried. Defaults to 2. */
  maxRetries?: number | undefined
  /** Maximum number of concurrent requests per key and organization. Defaults to 3, BILL's limit. */
  maxConcurrency?: number | undefined
  /** Maximum size of a response body in bytes, after decompression. Defaults to 64 MiB. Raise it for larger downloads. */
  maxResponseBytes?: number | undefined
  /** Headers of every request. */
  headers?: Readonly<Record<string, string>> | undefined
  /** Receives log lines. Defaults to `console`. */
  logger?: Logger | undefined
  /** How much to log. Defaults to `off`. `info` logs one line per request; `debug` adds headers and bodies, with secrets masked. */
  logLevel?: LogLevel | undefined
  /** Middleware. The first one is the outermost. It wraps the whole call, including sign-in and retries. It does not see credentials. */
  use?: readonly Middleware[] | undefined
  /** Allows a client in a browser. Anyone who opens a page can read its keys and tokens, so use this only if the page holds no secret. */
  dangerouslyAllowBrowser?: boolean | undefined
  /** Returns the current time in milliseconds since 1970. Replace it to test session expiry. Defaults to Date.now. */
  now?: (() => number) | undefined
}

/** Options with environment variables and defaults applied; frozen. */
export interface ResolvedOptions extends Readonly<BillOptions> {
  readonly baseUrl: string
  readonly fetch: Fetch
  readonly timeout: number
  readonly maxRetries: number
  readonly maxConcurrency: number
  readonly maxResponseBytes: number
  readonly headers: Readonly<Record<string, string>>
  readonly logger: Logger
  readonly logLevel: LogLevel
  readonly use: readonly Middleware[]
  readonly now: () => number
}
