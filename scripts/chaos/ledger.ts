/** BILL's payments in memory, with faults: what was booked, by which call. */
import { faultOf, type FaultName } from '../../test/property/faults.ts'
import { errorResponse, jsonResponse } from '../../test/property/in-memory-server.ts'
import type { PaymentFault, Scenario } from './scenario.ts'

/** The header with the number of a call. The SDK sends names in lower case. */
export const CALL_HEADER = 'x-call'

/** What the ledger needs of a request. Creating a Request each time would take most of the time. */
export interface LedgerRequest {
  readonly url: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  readonly signal: AbortSignal
}

export interface Booked {
  readonly call: string
  readonly number: string
  readonly payment: { readonly id: string; readonly amount: number; readonly transactionNumber: string; readonly vendorId: string; readonly status: 'SCHEDULED' }
  /** How often the list was read before the booking. */
  readonly readsBefore: number
}

interface PaymentBody {
  readonly transactionNumber?: string
  readonly amount?: number
  readonly vendorId?: string
  readonly payments?: readonly { readonly amount: number }[]
}

const SUCCESS = { name: '200', booking: 'at once' } as const satisfies PaymentFault
/** A payment that is late is booked after this many further requests, or at the end. */
const LATE_BY = 2

export class Ledger {
  readonly booked: Booked[] = []
  readonly faults: FaultName[] = []
  requests = 0
  #late: { at: number; book: () => void }[] = []
  #reads = 0
  #sessions = 0
  readonly #payments: PaymentFault[]
  readonly #lists: FaultName[]
  readonly #scenario: Scenario
  readonly #abort: (call: string) => void

  /** @param abort aborts a call, as its caller. */
  constructor(scenario: Scenario, abort: (call: string) => void) {
    this.#scenario = scenario
    this.#payments = [...scenario.payments]
    this.#lists = [...scenario.lists]
    this.#abort = abort
  }

  handle(request: LedgerRequest): Response | Promise<Response> {
    this.requests++
    this.bookLate(this.requests)
    const { pathname, searchParams } = new URL(request.url)
    if (!pathname.startsWith('/connect/v3/payments')) return jsonResponse(200, { sessionId: `session-${++this.#sessions}`, challengeId: 'challenge', rememberMeId: 'remember-me', trusted: true })
    return request.method === 'GET' ? this.#list(request, searchParams.get('filters') ?? '') : this.#pay(request)
  }

  /** Books what is late, up to a number of requests. */
  bookLate(requests = Infinity): void {
    const due = this.#late.filter(({ at }) => at <= requests)
    this.#late = this.#late.filter(({ at }) => at > requests)
    for (const { book } of due) book()
  }

  #list(request: LedgerRequest, filters: string): Response | Promise<Response> {
    this.#reads++
    const name = this.#lists.shift() ?? '200'
    this.faults.push(name)
    if (name !== '200') return this.#play(name, request)
    const visible = this.booked.filter(({ readsBefore, payment }) => this.#reads - readsBefore > this.#scenario.lag && (filters.includes(payment.transactionNumber) || filters.includes(payment.vendorId)))
    return jsonResponse(200, { results: visible.map(({ payment }) => payment) })
  }

  #pay(request: LedgerRequest): Response | Promise<Response> {
    const { name, booking } = this.#payments.shift() ?? SUCCESS
    this.faults.push(name)
    const body = JSON.parse(request.body as string) as PaymentBody
    const call = request.headers[CALL_HEADER] as string
    const book = (): Response => this.#book(call, body)
    if (name === '200') return book()
    if (name.startsWith('200') || booking === 'at once' || booking === 'delivered twice') book()
    if (booking === 'delivered twice') book()
    if (booking === 'late') this.#late.push({ at: this.requests + LATE_BY, book })
    return this.#play(name, request)
  }

  #play(name: FaultName, request: LedgerRequest): Promise<Response> {
    return faultOf(name).play(request, () => this.#abort(request.headers[CALL_HEADER] as string))
  }

  #book(call: string, body: PaymentBody): Response {
    const number = body.transactionNumber ?? `generated${this.booked.length}`
    if (this.#scenario.unique && this.booked.some((other) => other.number === number)) return errorResponse(400, 'BDC_9998')
    const payment = { id: `stp${this.booked.length}`, amount: body.amount ?? 0, transactionNumber: number, vendorId: body.vendorId ?? '', status: 'SCHEDULED' } as const
    this.booked.push({ call, number, payment, readsBefore: this.#reads })
    return jsonResponse(201, body.payments ? { payments: body.payments.map(({ amount }) => ({ ...payment, amount })) } : payment)
  }
}
