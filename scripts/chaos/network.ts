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

type Respond = () => Response | Promise<Response>

const SUCCESS = { name: '200', booking: 'at once' } as const satisfies PaymentFault
/** A request that is late arrives after this many further requests, or at the end. */
const LATE_BY = 2

export class Network {
  readonly faults: FaultName[] = []
  requests = 0
  #late: { readonly at: number; readonly request: NetworkRequest }[] = []
  /** Requests that the network handles, and those of them that are on their way to the emulator. */
  readonly #handling = new Set<Promise<unknown>>()
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
    const respond = await track(this.#handling, this.#route(request, this.requests))
    return respond()
  }

  /** Delivers what is late. Resolves when nothing is on its way any more: a request arrives even if its caller has given up. */
  async settle(): Promise<void> {
    while (this.#handling.size || this.#late.length) {
      await Promise.all(this.#handling)
      await this.#deliverLate(Infinity)
    }
  }

  /** @returns what the caller gets. */
  async #route(request: NetworkRequest, number: number): Promise<Respond> {
    await this.#deliverLate(number)
    if (new URL(request.url).pathname.startsWith('/connect/v3/payments')) return request.method === 'GET' ? this.#list(request) : this.#pay(request)
    const response = await this.#deliver(request)
    return () => response
  }

  async #deliverLate(requests: number): Promise<void> {
    const due = this.#late.filter(({ at }) => at <= requests)
    this.#late = this.#late.filter(({ at }) => at > requests)
    for (const { request } of due) await this.#deliverPayment(request)
  }

  /** The caller may have given up since, but the emulator has the request. */
  #deliver({ url, method, headers, body }: NetworkRequest): Promise<Response> {
    const response = this.#emulator.fetch(url, { method, headers, ...(body !== undefined && { body }) })
    return track(this.#arriving, response)
  }

  async #deliverPayment(request: NetworkRequest): Promise<Response> {
    const response = await this.#deliver(request)
    const { id, payments = [] } = (await response.clone().json()) as Created
    for (const made of [id, ...payments.map((payment) => payment.id)]) if (made !== undefined) this.#readsBefore.set(made, this.#reads)
    return response
  }

  async #list(request: NetworkRequest): Promise<Respond> {
    this.#reads++
    const name = this.#lists.shift() ?? '200'
    this.faults.push(name)
    if (name !== '200') return () => this.#play(name, request)
    const reads = this.#reads
    // A payment that has arrived is in the list, unless the list lags.
    await Promise.all(this.#arriving)
    const response = await this.#deliver(request)
    if (!this.#lag || response.status !== 200) return () => response
    const { results, ...page } = (await response.json()) as { readonly results: readonly { readonly id: string }[] }
    const visible = results.filter(({ id }) => reads - (this.#readsBefore.get(id) ?? 0) > this.#lag)
    return () => jsonResponse(200, { ...page, results: visible })
  }

  async #pay(request: NetworkRequest): Promise<Respond> {
    const { name, booking } = this.#payments.shift() ?? SUCCESS
    this.faults.push(name)
    if (name === '200') {
      const response = await this.#deliverPayment(request)
      return () => response
    }
    if (name.startsWith('200') || booking === 'at once' || booking === 'delivered twice') await this.#deliverPayment(request)
    if (booking === 'delivered twice') await this.#deliverPayment(request)
    if (booking === 'late') this.#late.push({ at: this.requests + LATE_BY, request })
    return () => this.#play(name, request)
  }

  #play(name: FaultName, request: NetworkRequest): Promise<Response> {
    return faultOf(name).play(request, () => this.#abort(request.headers[CALL_HEADER] as string))
  }
}

/** Keeps a promise in a set until it has settled. */
function track<T>(set: Set<Promise<unknown>>, promise: Promise<T>): Promise<T> {
  const tracked: Promise<unknown> = promise.catch(() => undefined).then(() => set.delete(tracked))
  set.add(tracked)
  return promise
}
