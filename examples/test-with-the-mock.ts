/**
 * Tests of your own code, without BILL: against the mock for what BILL's answers look like, with a fetch of your own for what goes wrong, with a signed body for webhooks.
 * Written for node:test; with vitest take `beforeAll`, `afterAll` and `expect` in their places.
 *
 * Needs: Prism as a development dependency; `npx bill-mock` tells the command.
 * Run:   npx tsx examples/test-with-the-mock.ts
 */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { Bill, RateLimitError, isOutcomeUnknown } from '../src/index.js'
import { createWebhookHandler } from '../src/webhooks/index.js'
import { signPayload, startMock, type Mock } from '../src/testing/index.js'

/** What is tested here: three pieces of a program. They get the client, and make none, so that a test can give them another. */
async function totalDue(bill: Bill): Promise<number> {
  let cents = 0
  for await (const { dueAmount = 0 } of bill.bills.list({ filters: { archived: { eq: false } } })) cents += Math.round(dueAmount * 100)
  return cents / 100
}

async function enter(bill: Bill, vendorId: string, amount: number): Promise<'entered' | 'look first'> {
  try {
    await bill.bills.create({ vendorId, dueDate: '2030-01-31', invoice: { invoiceNumber: 'T-1', invoiceDate: '2030-01-01' }, billLineItems: [{ amount }] })
    return 'entered'
  } catch (error) {
    if (isOutcomeUnknown(error)) return 'look first'
    throw error
  }
}

const receiver = (securityKey: string, paid: string[]) => createWebhookHandler({ securityKey, on: { 'payment.updated': ({ payment }) => paid.push(payment.id) } })

const credentials = { devKey: 'any', username: 'any', password: 'any', organizationId: 'any' }

describe('against the mock', () => {
  let mock: Mock
  let bill: Bill

  before(async () => {
    mock = await startMock()
    bill = new Bill({ baseUrl: mock.url, ...credentials })
  })
  after(() => mock.close())

  test('adds up what is due', async () => {
    assert.equal(typeof (await totalDue(bill)), 'number')
  })

  test('sends a bill that the description allows', async () => {
    assert.equal(await enter(bill, '00901CEDARPAPER0001a', 12.5), 'entered')
  })

  test('is told of a limit, which the mock answers when a header asks for it', async () => {
    const limited = new Bill({ baseUrl: mock.url, ...credentials, headers: { Prefer: 'code=429' }, maxRetries: 0, sessionId: 'any' })
    await assert.rejects(totalDue(limited), RateLimitError)
  })
})

describe('with a fetch of our own', () => {
  const answering = (answer: () => Response): Bill => new Bill({ sessionId: 'any', devKey: 'any', maxRetries: 0, fetch: async () => answer() })

  test('adds up cents, not fractions', async () => {
    assert.equal(await totalDue(answering(() => Response.json({ results: [{ dueAmount: 0.1 }, { dueAmount: 0.2 }] }))), 0.3)
  })

  test('does not take a lost answer for a refusal', async () => {
    assert.equal(await enter(answering(() => new Response('down', { status: 503 })), '00901CEDARPAPER0001a', 12.5), 'look first')
  })
})

test('a signed event is taken once, a forged one never', async () => {
  const paid: string[] = []
  const handle = receiver('key', paid)
  const body = JSON.stringify({ metadata: { eventId: 'e1', eventType: 'payment.updated' }, payment: { id: 'stp1' } })
  const post = async (key: string): Promise<number> =>
    (await handle(new Request('http://localhost/', { method: 'POST', body, headers: { 'x-bill-sha-signature': await signPayload(body, key) } }))).status
  assert.deepEqual([await post('key'), await post('key'), await post('other')], [200, 200, 401])
  assert.deepEqual(paid, ['stp1'])
})
