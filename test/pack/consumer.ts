/** What a user writes. As text: it is compiled and run in a project of its own, where `bill-sdk` is the installed tarball. */

/** Types, filters, errors, webhooks and testing; it runs against the mock, too. */
export const PROGRAM = `
import { ApiError, Bill, BillError, NotFoundError, type BillOptions, type Bill as Client, type Page, type SessionStore, type Vendor, type VendorCreate } from 'bill-sdk'
import { constructEvent, createWebhookHandler, signPayload, verifySignature, WebhookSignatureError, type WebhookEvent } from 'bill-sdk/webhooks'
import { signPayload as sign, startMock, type Mock } from 'bill-sdk/testing'

export const handle = createWebhookHandler({ securityKey: 'k', on: { 'payment.updated': ({ payment }) => void payment.id.toUpperCase() } })
export const idOf = (event: WebhookEvent): string => event.metadata.eventId
export const shelf = new Map<string, string>()
export const sessionStore: SessionStore = { get: (key) => shelf.get(key), set: (key, value) => void shelf.set(key, value), delete: (key) => void shelf.delete(key) }

const mock: Mock = await startMock()
const options: BillOptions = { baseUrl: mock.url, devKey: 'any', username: 'any', password: 'any', organizationId: 'any' }
const bill: Client = new Bill(options)
const created: VendorCreate = { name: 'Cedar', address: { line1: '12 Pine Street', city: 'Oakland', zipOrPostalCode: '94601', country: 'US' } }
const vendor: Vendor = await bill.vendors.create(created)
const page: Page<Vendor> = await bill.vendors.list({ max: 5, sort: 'name:asc', filters: { archived: { eq: false }, createdTime: { gte: new Date(0) } } })
// Types that had become any would accept these.
// @ts-expect-error -- no such filter field
export const wrongField = () => bill.vendors.list({ filters: { nothing: { eq: 1 } } })
// @ts-expect-error -- no such field of a vendor
export const wrongBody = () => bill.vendors.create({ ...created, misspelt: true })
// @ts-expect-error -- no such event
createWebhookHandler({ securityKey: 'k', on: { 'payment.vanished': () => undefined } })

const body = new TextEncoder().encode('{"metadata":{"eventId":"1","eventType":"bill.created"}}')
const signature = await sign(body, 'key')
const event = await constructEvent(body, signature, 'key')
const forged = await constructEvent(body, await signPayload(body, 'other'), 'key').catch((error: unknown) => error)
const missing = await bill.vendors.get('009x', { headers: { Prefer: 'code=404' } }).then(() => undefined, (error: unknown) => error)
await mock.close()
console.log(JSON.stringify({
  vendor: typeof vendor.id,
  results: page.results.length > 0,
  verified: await verifySignature(body, signature, 'key'),
  event: idOf(event),
  forged: forged instanceof WebhookSignatureError && forged instanceof BillError,
  missing: missing instanceof NotFoundError && missing instanceof ApiError && missing.operationId,
}))
`

/** What PROGRAM prints. */
export const PRINTED = { vendor: 'string', results: true, verified: true, event: '1', forged: true, missing: 'getVendor' }

/** The same by require(). */
export const REQUIRED = `
const { Bill, WebhookSignatureError } = require('bill-sdk')
const { constructEvent } = require('bill-sdk/webhooks')
const { startMock } = require('bill-sdk/testing')
const { openapi } = require('bill-sdk/openapi.json')
const { name } = require('bill-sdk/package.json')
startMock().then(async (mock) => {
  const bill = new Bill({ baseUrl: mock.url, devKey: 'any', username: 'any', password: 'any', organizationId: 'any' })
  const { results } = await bill.vendors.list({ max: 5 })
  const forged = await constructEvent('{}', 'no', 'key').catch((error) => error)
  console.log(JSON.stringify({ openapi, name, results: results.length > 0, forged: forged instanceof WebhookSignatureError }))
  await mock.close()
})
`

/** For a browser or a worker: nothing of Node may be needed to bundle it. */
export const BUNDLED = `
import { Bill } from 'bill-sdk'
import { verifySignature } from 'bill-sdk/webhooks'
export { Bill, verifySignature }
`

/** How projects are set up; each must compile with the package's declarations checked as well. */
export const SETUPS: Record<string, object> = {
  'nodenext, without the DOM': { module: 'nodenext', moduleResolution: 'nodenext', lib: ['es2022'], types: ['node'] },
  'bundler, with the DOM': { module: 'esnext', moduleResolution: 'bundler', lib: ['es2022', 'dom', 'dom.iterable', 'dom.asynciterable'], types: [] },
  'nodenext, exact optional properties': { module: 'nodenext', moduleResolution: 'nodenext', lib: ['es2023'], types: ['node'], exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true },
}
