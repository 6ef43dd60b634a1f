/** Operations that move or redirect money: checked, prepared, agreed to by a person, reserved, and then sent once. */
import { isOutcomeUnknown, type Bill } from 'bill-sdk'
import type { OperationInput } from '../catalog/input.js'
import type { Operation } from '../catalog/operation.js'
import { UnknownOutcomeError } from '../errors.js'
import { confirmationOf, isConfirmed } from '../money/confirmation.js'
import type { LookUp } from '../money/names.js'
import { assertWithinLimit, totalCents } from './amounts.js'
import type { Details, Outcome } from './calls.js'
import { digestOf } from './canonical.js'
import { formatCents } from './cents.js'
import type { Person } from './consent.js'
import { assertDollars } from './currency.js'
import type { Ledger } from './ledger.js'
import { createLookUp } from './look-up.js'
import { assertShowable, createQuestion, describeFacts } from './question.js'
import { NotAllowedError } from './not-allowed.js'
import { assertNumbered, isProtected, send } from './send.js'
import type { Settings } from './settings.js'
import { TOKEN_LIFETIME_MS, type TokenIssuer } from './tokens.js'

export interface MoneyParts {
  readonly settings: Settings
  readonly bill: Bill
  /** Only set if payments are allowed. */
  readonly ledger: Ledger | undefined
  readonly tokens: TokenIssuer
  /** Milliseconds before each check after an unknown outcome; see payOnce. */
  readonly checkDelays?: readonly number[] | undefined
}

interface Commit {
  readonly token?: string | undefined
  readonly person: Person
  readonly signal: AbortSignal
}

export class Money {
  readonly #parts: MoneyParts

  constructor(parts: MoneyParts) {
    this.#parts = parts
  }

  /** Says what will happen, and issues a token. Sends nothing. */
  async prepare(operation: Operation, input: OperationInput, details: Details, signal: AbortSignal): Promise<object> {
    const { settings, tokens } = this.#parts
    const cents = await this.#check(operation, input, details, signal)
    return {
      willHappen: await describeFacts(operation, input, this.#lookUp(signal)),
      ...(cents > 0 && { amount: formatCents(cents) }),
      needsPerson: this.#needsPerson(operation),
      next: `Show this to the person. Then call commit_operation with the same arguments and this commitToken within ${TOKEN_LIFETIME_MS / 60_000} minutes.`,
      environment: settings.place,
      commitToken: tokens.issue(operation.id, input),
    }
  }

  async commit(operation: Operation, input: OperationInput, { token, person, signal }: Commit, details: Details): Promise<Outcome> {
    const { tokens, settings } = this.#parts
    tokens.verify(token, operation.id, input)
    const cents = await this.#check(operation, input, details, signal)
    if (this.#needsPerson(operation)) {
      if (!person.canBeAsked) throw new NotAllowedError(`${operation.id} was not sent: a person must agree, and this client cannot ask one. Use a client with elicitation${operation.money === 'moves' ? ', or a person can restart the server with --without-consent' : ''}.`)
      if (person.response?.token !== token) return { question: await createQuestion(settings.place, operation, input, token as string, this.#lookUp(signal)) }
      // A person is asked once about a token, whatever the response is.
      tokens.use(token, operation.id, input)
      const confirmation = confirmationOf(operation, input)
      if (person.response?.text === undefined || !isConfirmed(confirmation, person.response.text)) throw new NotAllowedError(`${operation.id} was not sent: the person did not agree. Do not prepare it again unless the person asks for it.`)
    } else tokens.use(token, operation.id, input)
    if (cents > 0) details.reservation = this.#ledger().reserve(cents, operation.id, settings.maxDailyCents, isProtected(operation) ? undefined : digestOf([operation.id, input.body]))
    return { data: await this.#send(operation, input, details.reservation) }
  }

  async #check(operation: Operation, input: OperationInput, details: Details, signal: AbortSignal): Promise<number> {
    const cents = totalCents(operation, input)
    if (cents > 0) details.amount = formatCents(cents)
    assertWithinLimit(operation, cents, this.#parts.settings.maxCents)
    assertNumbered(operation, input)
    assertShowable(operation, input)
    await assertDollars(operation, input, this.#lookUp(signal))
    return cents
  }

  /** What redirects money has no limit, so that a person always decides about it. */
  #needsPerson({ money }: Operation): boolean {
    return money !== 'moves' || !this.#parts.settings.withoutConsent
  }

  /** The client's signal is not passed on: what became of a payment must be known, even if nobody waits for it. */
  async #send(operation: Operation, input: OperationInput, reservation: string | undefined): Promise<unknown> {
    const { bill, checkDelays } = this.#parts
    try {
      const { data, wasSent } = await send(bill, operation, input, checkDelays)
      this.#settle(reservation, wasSent ? 'sent' : 'released')
      return data
    } catch (error) {
      const isUnknown = error instanceof UnknownOutcomeError || isOutcomeUnknown(error)
      this.#settle(reservation, isUnknown ? 'unknown' : 'released')
      throw error
    }
  }

  /** A reservation that cannot be settled stays, and counts. The result of the payment matters more. */
  #settle(reservation: string | undefined, state: 'sent' | 'unknown' | 'released'): void {
    if (reservation === undefined) return
    try {
      this.#ledger().settle(reservation, state)
    } catch {
      // It counts as sent.
    }
  }

  #ledger(): Ledger {
    const { ledger } = this.#parts
    if (!ledger) throw new NotAllowedError('This server has no ledger, so that it cannot pay.')
    return ledger
  }

  #lookUp(signal: AbortSignal): LookUp {
    return createLookUp(this.#parts.bill, signal)
  }
}
