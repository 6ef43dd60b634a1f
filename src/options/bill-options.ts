import type { Middleware } from '../http/middleware.js'
import type { Fetch, HeadersInput } from '../http/request-options.js'
import type { CredentialName, Environment } from './environment.js'
import type { Limiter } from './limiter.js'
import type { Logger, LogLevel } from './logger.js'
import type { SessionStore } from './session-store.js'

/**
 * Options of a client. If the description of an option starts with an environment variable, the option falls back to that variable, with two exceptions: if
 * any credential is set in code, no credential is read from the environment. If `environment` or `baseUrl` is set in code, no URL is. `null` means that an
 * option is not set, and that its variable is not read.
 */
export interface BillOptions {
  /** `BILL_ENVIRONMENT`. Defaults to `sandbox`. The credentials of one environment do not work in the other. */
  environment?: Environment | null | undefined
  /** `BILL_BASE_URL`. Host of the API, such as `http://127.0.0.1:4010`; takes precedence over `environment`. */
  baseUrl?: string | null | undefined
  /** `BILL_DEV_KEY`. Developer key. */
  devKey?: string | null | undefined
  /** `BILL_USERNAME`. Email address of the user, or name of a sync token. */
  username?: string | null | undefined
  /** `BILL_PASSWORD`. Password of the user, or value of the sync token. */
  password?: string | null | undefined
  /** `BILL_ORGANIZATION_ID`. Begins with `008`. */
  organizationId?: string | null | undefined
  /** `BILL_SESSION_ID`. An existing session. The SDK can renew it only if devKey, username, password and organizationId are set, too. */
  sessionId?: string | null | undefined
  /** `BILL_APP_KEY`. Application key of a partner. */
  appKey?: string | null | undefined
  /** `BILL_API_TOKEN`. Token for Spend & Expense. */
  apiToken?: string | null | undefined
  /** `BILL_CLIENT_ID`. Client ID of the OAuth client credentials: https://developer.bill.com/docs/oauth-client-credentials */
  clientId?: string | null | undefined
  /** `BILL_CLIENT_SECRET`. Client secret of the OAuth client credentials. */
  clientSecret?: string | null | undefined
  /** `BILL_REMEMBER_ME_ID`. The ID that makes new sessions MFA-trusted. It is valid for 30 days. Also set `device`. */
  rememberMeId?: string | null | undefined
  /** `BILL_DEVICE`. The device name that `rememberMeId` was issued for. */
  device?: string | null | undefined
  /**
   * `BILL_TOKEN_URL`. URL of the OAuth token endpoint. Defaults to `https://auth.stage.bill.com/authx/token` in the sandbox, to
   * `https://auth.prod.bill.com/authx/token` in production (inferred; BILL documents only the sandbox), and to `<baseUrl>/authx/token` for any other `baseUrl`.
   */
  tokenUrl?: string | null | undefined
  /**
   * Returns the six-digit MFA code. Called when an operation requires an MFA-trusted session, once for all waiting calls. They wait at most five minutes. The
   * signal aborts when no call waits any longer.
   */
  onMfaChallenge?: ((challenge: { challengeId: string }, context: { signal: AbortSignal }) => string | Promise<string>) | null | undefined
  /** Receives the ID that a completed challenge returns. Store it for 30 days and set it as `rememberMeId`. If it fails, or takes longer than two seconds, the call continues. */
  onRememberMeId?: ((rememberMeId: string, device: string, context: { signal: AbortSignal }) => void | Promise<void>) | null | undefined
  /** Where sessions are stored, so that several processes can share one. Defaults to memory. */
  sessionStore?: SessionStore | null | undefined
  /** Counts calls against BILL's limits, so that several processes can share the limits. Defaults to memory, shared by all clients in the process. */
  limiter?: Limiter | null | undefined
  /** The function that sends requests. Defaults to the global fetch. Called as `fetch(url, init)`. Forward `init.signal`, so that a timeout or an abort closes the connection. */
  fetch?: Fetch | null | undefined
  /** `BILL_TIMEOUT`. Maximum duration of one attempt in milliseconds, including the response body. Defaults to 60,000. */
  timeout?: number | null | undefined
  /** `BILL_MAX_RETRIES`. Maximum number of retries of a call. Only calls that are safe to repeat are retried. Defaults to 2. */
  maxRetries?: number | null | undefined
  /** `BILL_MAX_CONCURRENCY`. Maximum number of concurrent requests per key and organization. Defaults to 3, BILL's limit. */
  maxConcurrency?: number | null | undefined
  /** `BILL_MAX_RESPONSE_BYTES`. Maximum size of a response body in bytes, after decompression. Defaults to 64 MiB. Raise it for larger downloads. */
  maxResponseBytes?: number | null | undefined
  /** Headers to add to every request. */
  headers?: HeadersInput | null | undefined
  /** Receives log lines. Defaults to `console`. */
  logger?: Logger | null | undefined
  /** `BILL_LOG_LEVEL`. How much to log. Defaults to `off`. `info` logs one line per request; `debug` adds headers and bodies, with secrets masked. */
  logLevel?: LogLevel | null | undefined
  /** Middleware. The first one is the outermost. It wraps the whole call, including sign-in and retries. It does not see credentials. */
  use?: readonly Middleware[] | null | undefined
  /** Allows `http` for `baseUrl`, `tokenUrl` and file links, which sends credentials in clear text. Without it, `http` works only on loopback, such as `http://localhost:4010`. */
  allowInsecureHttp?: boolean | null | undefined
  /** Allows a client in a browser. Anyone who opens a page can read its keys and tokens, so use this only if the page holds no secret. */
  dangerouslyAllowBrowser?: boolean | null | undefined
  /** Returns the current time in milliseconds since 1970. Replace it to test session expiry. Defaults to Date.now. */
  now?: (() => number) | null | undefined
}

type WithoutNull<T> = { readonly [K in keyof T]: Exclude<T[K], null> }

/** Options with environment variables and defaults applied; frozen. */
export interface ResolvedOptions extends WithoutNull<Omit<BillOptions, 'headers'>> {
  /** A credential that is set in code, so that none was read from the environment. */
  readonly credentialInCode: CredentialName | undefined
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
