/** What each runtime must do with the package. It imports nothing: the package is handed in, as the runtime resolved it. */
import type * as Sdk from '../../src/index.js'
import type * as Webhooks from '../../src/webhooks/index.js'

/** What the server below answers, and what the probe expects. */
export const FILE = { id: '00nPROBE', bytes: 100_000 }

/** @returns what went wrong; nothing when all is well. */
export async function probe({ Bill, NotFoundError }: typeof Sdk, webhooks: typeof Webhooks, baseUrl: string): Promise<string[]> {
  const wrong: string[] = []
  const expect = (what: string, right: boolean): void => void (right || wrong.push(what))
  const bill = new Bill({ baseUrl, devKey: 'key', username: 'user', password: 'password', organizationId: '008PROBE', maxRetries: 0 })

  const session = await bill.auth.session()
  expect('a session call after a sign-in', session.organizationId === '008PROBE')

  const names: (string | undefined)[] = []
  for await (const vendor of bill.vendors.list({ max: 2, filters: { name: { sw: 'Ce, dar' }, archived: { eq: false } } })) names.push(vendor.name)
  expect('a list of two pages with a filter', names.join() === 'one,two,three')

  const bytes = Uint8Array.from({ length: FILE.bytes }, (_, index) => index % 251)
  const document = await bill.documents.upload(FILE.id, bytes, { name: 'invoice.pdf' })
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  expect('an upload of bytes, unchanged', document.name === Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join(''))

  const error = await bill.vendors.get('009missing').catch((reason: unknown) => reason)
  expect('a typed error', error instanceof NotFoundError && error.code === 'BDC_1171')
  await checkWebhooks(webhooks, expect)
  return wrong
}

async function checkWebhooks({ constructEvent, createWebhookHandler, signPayload, verifySignature }: typeof Webhooks, expect: (what: string, right: boolean) => void): Promise<void> {
  const body = '{"metadata":{"eventId":"e1","eventType":"bill.created"},"bill":{"id":"00nPROBE"}}'
  const signature = await signPayload(body, 'secret')
  // Of the same body and key, computed apart from this package.
  expect('the signature', signature === 'DKrkYf270iCk362tz+NdYFpJu83OHGrn0Tfso8wuVEg=')
  expect('a webhook that is genuine', await verifySignature(new TextEncoder().encode(body), signature, ['old', 'secret']))
  expect('a webhook that is forged', !(await verifySignature(`${body} `, signature, 'secret')))
  expect('an event', (await constructEvent(body, signature, 'secret')).metadata.eventId === 'e1')
  let seen = ''
  const handle = createWebhookHandler({ securityKey: 'secret', on: { 'bill.created': ({ bill }) => void (seen = bill.id ?? '') } })
  const answer = await handle(new Request('https://hooks.example/bill', { method: 'POST', headers: { 'x-bill-sha-signature': signature }, body }))
  expect('a webhook handler', answer.status === 200 && seen === '00nPROBE')
}
