/** OAuth client credentials: one access token for all waiting calls, refreshed before it expires. https://developer.bill.com/docs/oauth-client-credentials */
import { AuthenticationError, ResponseParseError } from '../errors/index.js'
import { isHeaderText, type Authenticator, type Credentials } from './authenticator.js'
import { RejectedSignIn } from './rejected-sign-in.js'
import { singleFlight, type Lease } from './single-flight.js'

/** A token is refreshed this long before it expires, so that it does not expire during a request. A short-lived token is refreshed at half its lifetime. */
const REFRESH_SKEW_MS = 60_000
/** BILL does not document the lifetime of a token. The SDK assumes this lifetime if the response has no `expires_in`. */
const DEFAULT_TTL_MS = 15 * 60_000

interface Token {
  readonly value: string
  readonly refreshAt: number
}

export class TokenProvider {
  #token: Token | undefined
  readonly #fetch: () => Promise<Token>
  readonly #now: () => number

  constructor(fetchToken: () => Promise<unknown>, lease: Lease) {
    const { now } = lease
    this.#now = now
    const rejected = new RejectedSignIn(now)
    this.#fetch = singleFlight(async () => {
      rejected.assertNone()
      const response = (await rejected.remember(fetchToken)) as { access_token?: unknown; expires_in?: unknown } | undefined
      if (!isHeaderText(response?.access_token)) throw new ResponseParseError('The token endpoint returned no access_token.', { status: 200, body: '' })
      const seconds = Number(response.expires_in)
      const ttl = seconds > 0 ? seconds * 1000 : DEFAULT_TTL_MS
      return (this.#token = { value: response.access_token, refreshAt: now() + ttl - Math.min(REFRESH_SKEW_MS, ttl / 2) })
    }, lease)
  }

  /** Returns a token that is not about to expire. */
  async current(): Promise<string> {
    const token = this.#token
    return token && this.#now() < token.refreshAt ? token.value : (await this.#fetch()).value
  }

  /** Returns a token to replace one that BILL rejected. */
  async refresh(rejected: string): Promise<string> {
    if (this.#token?.value === rejected) this.#token = undefined
    return this.current()
  }
}

const PREFIX = 'Bearer '

/** Sends a bearer token, and retries once with a new one if BILL rejects it. */
export function oauthAuthenticator(tokens: TokenProvider): Authenticator {
  const bearer = (token: string): Credentials => ({ headers: { authorization: PREFIX + token } })
  return {
    credentials: async () => bearer(await tokens.current()),
    async recover(error, rejected, call) {
      if (!(error instanceof AuthenticationError) || call.hasRenewed) return undefined
      call.hasRenewed = true
      return bearer(await tokens.refresh((rejected.headers['authorization'] as string).slice(PREFIX.length)))
    },
  }
}
