/** The checks that each runtime must pass. This file does not import the package. The caller imports it in the runtime and passes it to the probe. */
import type * as Sdk from '../../src/index.js'
import type * as Webhooks from '../../src/webhooks/index.js'

/** The upload that the probe sends and the server expects. */
export const FILE = { id: '00nPROBE', bytes: 100_000 }

/** A vendor that takes the server a while. Its name is the number of requests in flight. */
export const SLOW_VENDOR = '009SLOW'

/** @returns the names of the failed checks. */
export async function probe({ Bill, NotFoundError }: typeof Sdk, webhooks: typeof Webhooks, baseUrl: string): Promise<string[]> {
  const failures: string[] = []
  const expect = (name: string, passed: boolean): void => void (passed || failures.push(name))
  const bill = new Bill({ baseUrl, devKey: 'key', username: 'user', password: 'password', organizationId: '008PROBE', maxRetries: 0 })

  const session = await bill.auth.session()
  expect('sign in and send a call', session.organizationId === '008PROBE')

  const list = bill.vendors.list({ max: 2, filters: { name: { sw: 'Ce, dar' }, archived: { eq: false } } })
  const names: (string | undefined)[] = []
  for await (const vendor of list) names.push(vendor.name)
  expect('list two pages with a filter', names.join() === 'one,two,three')
  const namesAfterAwait: (string | undefined)[] = []
  for await (const vendor of await list) namesAfterAwait.push(vendor.name)
  expect('iterate over a page and the pages after it', namesAfterAwait.join() === 'one,two,three')

  const vendors = await Promise.all(Array.from({ length: 10 }, () => bill.vendors.get(SLOW_VENDOR)))
  expect('keep at most three calls in flight', vendors.length === 10 && vendors.every(({ name }) => Number(name) <= 3))

  const bytes = Uint8Array.from({ length: FILE.bytes }, (_, index) => index % 251)
  const document = await bill.documents.upload(FILE.id, bytes, { name: 'invoice.pdf' })
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  expect('upload bytes unchanged', document.name === Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join(''))

  const error = await bill.vendors.get('009missing').catch((reason: unknown) => reason)
  expect('throw a typed error', error instanceof NotFoundError && error.code === 'BDC_1171')
  await checkWebhooks(webhooks, expect)
  return failures
}

async function checkWebhooks({ constructEvent, createWebhookHandler, signPayload, verifySignature }: typeof Webhooks, expect: (name: string, passed: boolean) => void): Promise<void> {
  const body = '{"metadata":{"eventId":"e1","eventType":"bill.created"},"bill":{"id":"00nPROBE"}}'
  const signature = await signPayload(body, 'secret')
  // The expected signature was computed from the same body and key, without this package.
  expect('sign a payload', signature === 'DKrkYf270iCk362tz+NdYFpJu83OHGrn0Tfso8wuVEg=')
  expect('accept a valid signature', await verifySignature(new TextEncoder().encode(body), signature, ['old', 'secret']))
  expect('reject an invalid signature', !(await verifySignature(`${body} `, signature, 'secret')))
  expect('construct an event', (await constructEvent(body, signature, 'secret')).metadata.eventId === 'e1')
  let seen = ''
  const handle = createWebhookHandler({ securityKey: 'secret', on: { 'bill.created': ({ bill }) => void (seen = bill.id ?? '') } })
  const response = await handle(new Request('https://hooks.example/bill', { method: 'POST', headers: { 'x-bill-sha-signature': signature }, body }))
  expect('handle a webhook', response.status === 200 && seen === '00nPROBE')
}
