/** The network between the clients and the emulator: loses requests and responses, delays them, delivers them twice, and shows old lists. */
import type { Emulator } from 'bill-sdk-emulator'
import { faultOf, type FaultName } from '../../test/property/faults.ts'
import { jsonResponse } from '../../test/property/in-memory-server.ts'
import type { PaymentFault, Scenario } from './scenario.ts'

/** The header with the number of a call. The SDK sends names in lower case. */
export const CALL_HEADER = 'x-call'

/** What the network needs of a request. Creating a Request each time would take most of the time. */
export interface NetworkRequest {
  readonly url: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  readonly signal: AbortSignal
}

type Created = { readonly id?: string; readonly payments?: readonly { readonly id: string }[] }

const SUCCESS = { name: '200', booking: 'at once' } as const satisfies PaymentFault
/** A request that is late arrives after this many further requests, or at the end. */
const LATE_BY = 2

export class Network {
  readonly faults: FaultName[] = []
  requests = 0
  #late: { readonly at: number; readonly request: NetworkRequest }[] = []
  readonly #arriving = new Set<Promise<unknown>>()
  #reads = 0
  /** How often the list had been read when a payment was made. */
  readonly #readsBefore = new Map<string, number>()
  readonly #payments: PaymentFault[]
  readonly #lists: FaultName[]
  readonly #lag: number
  readonly #emulator: Emulator
  readonly #abort: (call: string) => void

  /** @param abort aborts a call, as its caller. */
  constructor(emulator: Emulator, { payments, lists, lag }: Scenario, abort: (call: string) => void) {
    this.#emulator = emulator
    this.#payments = [...payments]
    this.#lists = [...lists]
    this.#lag = lag
    this.#abort = abort
  }

  async handle(request: NetworkRequest): Promise<Response> {
    this.requests++
    await this.#deliverLate(this.requests)
    if (!new URL(request.url).pathname.startsWith('/connect/v3/payments')) return this.#deliver(request)
    return request.method === 'GET' ? this.#list(request) : this.#pay(request)
  }

  /** Delivers what is late. Resolves when nothing is on its way any more. */
  async settle(): Promise<void> {
    await this.#deliverLate(Infinity)
    await Promise.all(this.#arriving)
  }

  async #deliverLate(requests: number): Promise<void> {
    const due = this.#late.filter(({ at }) => at <= requests)
    this.#late = this.#late.filter(({ at }) => at > requests)
    for (const { request } of due) await this.#deliverPayment(request)
  }

  /** The caller may have given up since, but the emulator has the request. */
  #deliver({ url, method, headers, body }: NetworkRequest): Promise<Response> {
    const response = this.#emulator.fetch(url, { method, headers, ...(body !== undefined && { body }) })
    const arriving: Promise<unknown> = response.catch(() => undefined).then(() => this.#arriving.delete(arriving))
    this.#arriving.add(arriving)
    return response
  }

  async #deliverPayment(request: NetworkRequest): Promise<Response> {
    const response = await this.#deliver(request)
    const { id, payments = [] } = (await response.clone().json()) as Created
    for (const made of [id, ...payments.map((payment) => payment.id)]) if (made !== undefined) this.#readsBefore.set(made, this.#reads)
    return response
  }

  async #list(request: NetworkRequest): Promise<Response> {
    this.#reads++
    const name = this.#lists.shift() ?? '200'
    this.faults.push(name)
    if (name !== '200') return this.#play(name, request)
    const reads = this.#reads
    // A payment that has arrived is in the list, unless the list lags.
    await Promise.all(this.#arriving)
    const response = await this.#deliver(request)
    if (!this.#lag || response.status !== 200) return response
    const { results, ...page } = (await response.json()) as { readonly results: readonly { readonly id: string }[] }
    return jsonResponse(200, { ...page, results: results.filter(({ id }) => reads - (this.#readsBefore.get(id) ?? 0) > this.#lag) })
  }

  async #pay(request: NetworkRequest): Promise<Response> {
    const { name, booking } = this.#payments.shift() ?? SUCCESS
    this.faults.push(name)
    if (name === '200') return this.#deliverPayment(request)
    if (name.startsWith('200') || booking === 'at once' || booking === 'delivered twice') await this.#deliverPayment(request)
    if (booking === 'delivered twice') await this.#deliverPayment(request)
    if (booking === 'late') this.#late.push({ at: this.requests + LATE_BY, request })
    return this.#play(name, request)
  }

  #play(name: FaultName, request: NetworkRequest): Promise<Response> {
    return faultOf(name).play(request, () => this.#abort(request.headers[CALL_HEADER] as string))
  }
}
