/** OAuth client credentials: one token for all who wait, renewed before it ends. https://developer.bill.com/docs/oauth-client-credentials */
import { AuthenticationError, ResponseParseError } from '../errors/index.js'
import { isHeaderText, type Credentials, type Authenticator } from './authenticator.js'
import { singleFlight } from './single-flight.js'

/** A token is renewed this long before it ends, so that it does not end under way; a short one at half its life. */
const REFRESH_SKEW_MS = 60_000
/** BILL does not say how long a token lives; without `expires_in` this is taken. */
const DEFAULT_TTL_MS = 15 * 60_000

interface Token {
  readonly value: string
  readonly renewAt: number
}

export class TokenProvider {
  #token: Token | undefined
  readonly #fetch: () => Promise<Token>
  readonly #now: () => number

  constructor(fetchToken: () => Promise<unknown>, now: () => number) {
    this.#now = now
    this.#fetch = singleFlight(async () => {
      const answer = (await fetchToken()) as { access_token?: unknown; expires_in?: unknown } | undefined
      if (!isHeaderText(answer?.access_token)) throw new ResponseParseError('The token endpoint answered without access_token.', { status: 200, body: '' })
      const seconds = Number(answer.expires_in)
      const life = seconds > 0 ? seconds * 1000 : DEFAULT_TTL_MS
      return (this.#token = { value: answer.access_token, renewAt: now() + life - Math.min(REFRESH_SKEW_MS, life / 2) })
    })
  }

  /** A token that does not end within the next minute. */
  async current(): Promise<string> {
    const token = this.#token
    return token && this.#now() < token.renewAt ? token.value : (await this.#fetch()).value
  }

  /** A token in place of one that BILL refused. */
  async refresh(refused: string): Promise<string> {
    if (this.#token?.value === refused) this.#token = undefined
    return this.current()
  }
}

/** Sends a bearer token, and once another when BILL refuses it. */
export function oauthScheme(source: TokenProvider): Authenticator {
  const bearer = (token: string): Credentials => ({ headers: { Authorization: `Bearer ${token}` } })
  return {
    credentials: async () => bearer(await source.current()),
    async recover(error, sent) {
      if (!(error instanceof AuthenticationError)) return undefined
      return bearer(await source.refresh((sent.headers['Authorization'] as string).slice('Bearer '.length)))
    },
  }
}
