/** OAuth client credentials: one token for all who wait, renewed before it ends. https://developer.bill.com/docs/oauth-client-credentials */
import { ResponseParseError } from '../core/errors.js'
import { singleFlight } from './single-flight.js'

/** A token is renewed this long before it ends, so that it does not end under way. */
const MARGIN = 60_000
/** BILL does not say how long a token lives; without `expires_in` this is taken. */
const DEFAULT_LIFE = 15 * 60_000

interface Token {
  readonly value: string
  readonly endsAt: number
}

export class TokenSource {
  #token: Token | undefined
  readonly #fetch: () => Promise<Token>
  readonly #now: () => number

  constructor(fetchToken: () => Promise<unknown>, now: () => number) {
    this.#now = now
    this.#fetch = singleFlight(async () => {
      const answer = (await fetchToken()) as { access_token?: unknown; expires_in?: unknown } | undefined
      if (typeof answer?.access_token !== 'string') throw new ResponseParseError('The token endpoint answered without access_token.', { status: 200, body: '' })
      const seconds = Number(answer.expires_in)
      return (this.#token = { value: answer.access_token, endsAt: now() + (seconds > 0 ? seconds * 1000 : DEFAULT_LIFE) })
    })
  }

  /** A token that does not end within the next minute. */
  async current(): Promise<string> {
    const token = this.#token
    return token && this.#now() < token.endsAt - MARGIN ? token.value : (await this.#fetch()).value
  }

  /** A token in place of one that BILL refused. */
  async renew(refused: string): Promise<string> {
    if (this.#token?.value === refused) this.#token = undefined
    return this.current()
  }
}
