/** Code as users write it: IDIOMS must compile, and each marked line of MISTAKES must not. */

export const IDIOMS = `
import { Bill, isOutcomeUnknown, NotFoundError, type BillOptions, type PaymentCreate, type RequestOptions, type Vendor, type VendorCreate, type VendorListFilters, type VendorListParams } from 'bill-sdk'
import { createRawClient } from 'bill-sdk/raw'
import { startMock } from 'bill-sdk/testing'
import { constructEvent, createWebhookHandler, isEventType, verifySignature, type EventStore, type WebhookEvent, type WebhookHandlerOptions } from 'bill-sdk/webhooks'

declare const env: Record<string, string | undefined>
declare const signal: AbortSignal | undefined
declare const maybe: string | undefined

// Optional inputs accept undefined: options, bodies, queries, filters and webhook options.
export const options: BillOptions = { devKey: env['KEY'], timeout: undefined, logger: undefined, use: undefined, fetch: undefined, sessionStore: undefined, headers: undefined }
export const bill = new Bill({ ...options, environment: undefined })
export const request: RequestOptions = { signal, timeout: undefined, maxRetries: undefined, headers: undefined, auth: undefined, idempotencyKey: undefined }
export const created: VendorCreate = {
  name: 'Cedar',
  shortName: maybe,
  email: maybe,
  address: { line1: '12 Pine Street', line2: maybe, city: 'Oakland', zipOrPostalCode: '94601', country: 'US' },
  paymentInformation: undefined,
}
export const payment: PaymentCreate = { vendorId: '1', processDate: '2026-03-30', amount: 5, fundingAccount: { type: 'BANK_ACCOUNT', id: 'b' }, billId: maybe, description: maybe, processingOptions: { requestPayFaster: undefined } }
export const filters: VendorListFilters = { name: { eq: maybe }, archived: undefined }
export const params: VendorListParams = { max: undefined, page: maybe, sort: undefined, filters }
export const handlerOptions: WebhookHandlerOptions = { securityKey: 'k', on: { 'bill.created': undefined }, onError: undefined, onUnknownEvent: undefined, store: undefined, maxBytes: undefined }
export const mock = startMock({ port: undefined, host: undefined })

export async function useClient(): Promise<string[]> {
  const vendor = await bill.vendors.create(created, request)
  // A response can be part of a request.
  await bill.vendors.update(vendor.id, { name: vendor.name, email: vendor.email, phone: vendor.phone })
  const names: string[] = []
  for await (const { name } of bill.vendors.list({ ...params, filters: { archived: { eq: false } } }, { signal })) if (name) names.push(name)
  for await (const page of bill.vendors.list(undefined, undefined).pages()) names.push(...page.results.map(({ id }) => id))
  const [first]: (Vendor | undefined)[] = await bill.vendors.list().toArray()
  const { data, response } = await bill.vendors.get(first?.id ?? '').withResponse()
  const [bills, payments] = await Promise.all([bill.bills.list(), bill.payments.list({ max: 5 })])
  const { data: raw } = await createRawClient(bill).GET('/connect/v3/vendors', { params: { query: { max: undefined, page: maybe } } })
  try {
    await bill.payments.create(payment)
  } catch (error) {
    if (error instanceof NotFoundError) return [error.message, error.code ?? '']
    if (!isOutcomeUnknown(error)) throw error
  }
  return [...names, data.id, String(response.status), String(bills.results.length + payments.results.length), ...(raw?.results ?? []).map(({ id }) => id)]
}

/** An event narrows in a switch. */
export function describeEvent(event: WebhookEvent): string | undefined {
  switch (true) {
    case isEventType(event, 'payment.updated'):
      return event.payment.id
    case isEventType(event, 'bill.created'):
    case isEventType(event, 'bill.updated'):
      return event.bill.id
    default:
      return event.metadata.eventType
  }
}

/** The headers of node:http, Express and Fastify. */
export async function receive(body: Uint8Array, headers: Record<string, string | string[] | undefined>): Promise<WebhookEvent | undefined> {
  const signature = headers['x-bill-sha-signature']
  return (await verifySignature(body, signature, 'k')) ? constructEvent(body, signature, ['new', 'old']) : undefined
}

const handled = new Set<string>()
export const stores: EventStore[] = [handled, { has: async (id) => handled.has(id), add: (id) => handled.add(id), claim: (id, ttlMs) => id.length < ttlMs, release: async () => undefined }]
export const handle: (incoming: Request) => Promise<Response> = createWebhookHandler({ securityKey: 'k', on: { 'payment.updated': async ({ payment: { id } }) => id.trim() }, onUnknownEvent: ({ metadata }) => metadata.eventId })
`

export const MISTAKES = `
import { Bill, type Fetch, type VendorCreate } from 'bill-sdk'
import { createRawClient } from 'bill-sdk/raw'
import { startMock } from 'bill-sdk/testing'
import { constructEvent, createWebhookHandler, isEventType, signPayload, verifySignature, type WebhookEvent, type WebhookHandlerOptions } from 'bill-sdk/webhooks'

declare const bill: Bill
declare const event: WebhookEvent
declare const created: VendorCreate

/** A type that became any would accept everything. */
type IsAny<T> = 0 extends 1 & T ? true : false
type NoneIsAny<T extends readonly unknown[]> = { [K in keyof T]: IsAny<T[K]> }
declare function parametersOf<P extends readonly unknown[]>(method: (...args: P) => unknown): NoneIsAny<Required<P>>
export const typed: readonly (readonly false[])[] = [
  parametersOf(verifySignature),
  parametersOf(constructEvent),
  parametersOf(signPayload),
  parametersOf(createWebhookHandler),
  parametersOf(createWebhookHandler({ securityKey: 'k', on: {} })),
  parametersOf(startMock),
  parametersOf(bill.vendors.create),
  parametersOf(bill.vendors.list),
  parametersOf(bill.payments.create),
  parametersOf(bill.documents.upload),
  parametersOf(bill.documents.waitForUpload),
  parametersOf(bill.spend.transactions.uploadReceipt),
  parametersOf(bill.download),
  parametersOf(null as unknown as Fetch),
  parametersOf(null as unknown as NonNullable<WebhookHandlerOptions['onError']>),
]
export const results: readonly false[] = [null as never as IsAny<Awaited<ReturnType<typeof bill.vendors.get>>>, null as never as IsAny<Awaited<ReturnType<typeof bill.download>>>, null as never as IsAny<WebhookEvent>]

// @ts-expect-error -- no such option
export const client = new Bill({ timeOut: 5 })
export const calls = async () => {
  // @ts-expect-error -- no such request option
  await bill.vendors.get('1', { retries: 1 })
  // @ts-expect-error -- no such query parameter
  await bill.vendors.list({ limit: 5 })
  // @ts-expect-error -- no such filter field
  await bill.vendors.list({ filters: { nmae: { eq: 'a' } } })
  // @ts-expect-error -- no such operator
  await bill.vendors.list({ filters: { name: { like: 'a' } } })
  // @ts-expect-error -- a date is not a boolean
  await bill.vendors.list({ filters: { archived: { eq: new Date() } } })
  // @ts-expect-error -- no such sort field
  await bill.vendors.list({ sort: 'nmae' })
  // @ts-expect-error -- a list is not a number
  await bill.vendors.list({ max: [5] })
  // @ts-expect-error -- no such field
  await bill.vendors.create({ ...created, nickname: 'a' })
  // @ts-expect-error -- a required field is not undefined
  await bill.vendors.create({ ...created, name: undefined })
  // @ts-expect-error -- the amount is missing
  await bill.payments.create({ vendorId: '1', processDate: '2026-03-30', fundingAccount: { type: 'BANK_ACCOUNT', id: 'b' } })
  // @ts-expect-error -- a file is bytes
  await bill.documents.upload('1', 'text', { name: 'a.pdf' })
  // @ts-expect-error -- the name of the file is missing
  await bill.documents.upload('1', new Uint8Array(1))
  // @ts-expect-error -- no such path
  await createRawClient(bill).GET('/connect/v3/vendor')
}
// @ts-expect-error -- no such event
export const handle = createWebhookHandler({ securityKey: 'k', on: { 'payment.vanished': () => undefined } })
// @ts-expect-error -- not a function
export const handlers = createWebhookHandler({ securityKey: 'k', on: { 'payment.updated': 'save' } })
// @ts-expect-error -- parsed JSON cannot be verified
export const parsed = verifySignature({ metadata: {} }, 's', 'k')
// @ts-expect-error -- only a narrowed event has a payment
export const unnarrowed = event.payment
// @ts-expect-error -- no such event
export const narrowed = isEventType(event, 'payment.vanished')
`
