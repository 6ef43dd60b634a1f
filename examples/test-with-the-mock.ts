/**
 * Tests your own code without BILL. It uses the mock for realistic responses, a
 * custom fetch for failures, and a signed body for webhooks. This file uses
 * node:test. In vitest, use `beforeAll`, `afterAll` and `expect` instead.
 *
 * Needs: Prism as a development dependency; `npx bill-mock` prints the command.
 * Run:   npx tsx examples/test-with-the-mock.ts
 */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { Bill, RateLimitError, isOutcomeUnknown } from '../src/index.js'
import { signPayload, startMock, type Mock } from '../src/testing/index.js'
import { createWebhookHandler } from '../src/webhooks/index.js'

// The code under test. It receives the client instead of creating one, so that
// a test can pass a different client.

async function totalDue(bill: Bill): Promise<number> {
  let cents = 0
  const filters = { archived: { eq: false } }
  for await (const { dueAmount = 0 } of bill.bills.list({ filters })) {
    cents += Math.round(dueAmount * 100)
  }
  return cents / 100
}

async function enterBill(
  bill: Bill,
  amount: number,
): Promise<'entered' | 'check first'> {
  try {
    await bill.bills.create({
      vendorId: '00901CEDARPAPER0001a',
      dueDate: '2030-01-31',
      invoice: { invoiceNumber: 'T-1', invoiceDate: '2030-01-01' },
      billLineItems: [{ amount }],
    })
    return 'entered'
  } catch (error) {
    if (isOutcomeUnknown(error)) return 'check first'
    throw error
  }
}

function createReceiver(securityKey: string, onPaid: (id: string) => void) {
  return createWebhookHandler({
    securityKey,
    on: { 'payment.updated': ({ payment }) => onPaid(payment.id) },
  })
}

describe('against the mock', () => {
  const credentials = {
    devKey: 'any',
    username: 'any',
    password: 'any',
    organizationId: 'any',
  }
  let mock: Mock
  let bill: Bill

  before(async () => {
    mock = await startMock()
    bill = new Bill({ baseUrl: mock.url, ...credentials })
  })
  after(() => mock.close())

  test('totals the amounts due', async () => {
    assert.equal(typeof (await totalDue(bill)), 'number')
  })

  test('enters a valid bill', async () => {
    assert.equal(await enterBill(bill, 12.5), 'entered')
  })

  test('throws when rate limited', async () => {
    // The Prefer header asks the mock for a 429.
    const limited = new Bill({
      baseUrl: mock.url,
      ...credentials,
      sessionId: 'any', // otherwise the sign-in would send the header, too
      headers: { Prefer: 'code=429' },
      maxRetries: 0,
    })
    await assert.rejects(totalDue(limited), RateLimitError)
  })
})

describe('with a custom fetch', () => {
  function createClient(respond: () => Response): Bill {
    return new Bill({
      sessionId: 'any',
      devKey: 'any',
      maxRetries: 0,
      fetch: async () => respond(),
    })
  }

  test('adds whole cents, not fractions', async () => {
    const results = [{ dueAmount: 0.1 }, { dueAmount: 0.2 }]
    const bill = createClient(() => Response.json({ results }))
    assert.equal(await totalDue(bill), 0.3)
  })

  test('treats a server error as an unknown outcome', async () => {
    const bill = createClient(() => new Response('down', { status: 503 }))
    assert.equal(await enterBill(bill, 12.5), 'check first')
  })
})

test('handles a signed event once and rejects a forged one', async () => {
  const paid: string[] = []
  const receive = createReceiver('key', (id) => paid.push(id))
  const body = JSON.stringify({
    metadata: { eventId: 'e1', eventType: 'payment.updated' },
    payment: { id: 'stp1' },
  })
  const deliver = async (key: string): Promise<number> => {
    const headers = { 'x-bill-sha-signature': await signPayload(body, key) }
    const request = new Request('http://localhost/', {
      method: 'POST',
      headers,
      body,
    })
    return (await receive(request)).status
  }
  const statuses = [
    await deliver('key'),
    await deliver('key'),
    await deliver('other'),
  ]
  assert.deepEqual(statuses, [200, 200, 401])
  assert.deepEqual(paid, ['stp1'])
})
