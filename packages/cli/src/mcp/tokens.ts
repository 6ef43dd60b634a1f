/** Tokens that bind a commit to what was prepared: the same operation, the same arguments, once, and soon. */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { OperationInput } from '../catalog/input.js'
import { canonicalJson } from './canonical.js'
import { NotAllowedError } from './not-allowed.js'

export const TOKEN_LIFETIME_MS = 5 * 60_000

export class TokenIssuer {
  /** Tokens do not outlive the process. */
  readonly #key = randomBytes(32)
  /** When each used token expires. */
  readonly #used = new Map<string, number>()
  readonly #now: () => number

  constructor(now: () => number) {
    this.#now = now
  }

  issue(operationId: string, input: OperationInput): string {
    const expires = this.#now() + TOKEN_LIFETIME_MS
    const head = `${randomBytes(12).toString('hex')}.${expires}`
    return `${head}.${this.#sign(head, operationId, input)}`
  }

  /** @throws NotAllowedError if the token is forged, expired, used, or for something else. */
  verify(token: string | undefined, operationId: string, input: OperationInput): string {
    const [nonce, expires, signature] = /^([0-9a-f]{24})\.(\d{1,15})\.([0-9a-f]{64})$/.exec(token ?? '')?.slice(1) ?? []
    const again = `Prepare ${operationId} again. Nothing was sent.`
    if (nonce === undefined || expires === undefined || signature === undefined) throw new NotAllowedError(`The token is not one of prepare_operation. ${again}`)
    const expected = this.#sign(`${nonce}.${expires}`, operationId, input)
    if (!timingSafeEqual(Buffer.from(signature, 'hex'), Buffer.from(expected, 'hex'))) throw new NotAllowedError(`The token is not for these arguments: commit exactly what was prepared. ${again}`)
    if (Number(expires) <= this.#now()) throw new NotAllowedError(`The token has expired. ${again}`)
    if (this.#used.has(nonce)) throw new NotAllowedError(`The token was used before, so that this call sent nothing. The first call may have sent it: check that before you prepare ${operationId} again.`)
    return nonce
  }

  /** Of several calls with one token, the first one passes. @throws NotAllowedError as `verify`. */
  use(token: string | undefined, operationId: string, input: OperationInput): void {
    const nonce = this.verify(token, operationId, input)
    const now = this.#now()
    for (const [other, expires] of this.#used) if (expires < now) this.#used.delete(other)
    this.#used.set(nonce, now + TOKEN_LIFETIME_MS)
  }

  #sign(head: string, operationId: string, { path, query, body }: OperationInput): string {
    return createHmac('sha256', this.#key).update(canonicalJson([head, operationId, path ?? {}, query ?? {}, body ?? null])).digest('hex')
  }
}
