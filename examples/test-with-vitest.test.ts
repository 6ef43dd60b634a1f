/**
 * Tests your own code with vitest and the emulator, in one process: no port is
 * opened. Requests fail on command, and `fetch` of the emulator receives its
 * webhooks.
 *
 * Needs: bill-sdk-emulator as a development dependency.
 * Run:   npx vitest run examples/test-with-vitest.test.ts
 */
import { createEmulator } from 'bill-sdk-emulator'
import { beforeEach, describe, expect, test } from 'vitest'
import { Bill, RateLimitError, ServerError } from '../src/index.js'
import { createReceiver, payBill } from './shared/pay-bill.ts'

let receive: (request: Request) => Promise<Response>
const emulator = createEmulator({
  fetch: (url, init) => receive(new Request(url, init)),
})
let bill: Bill
let billId: string

beforeEach(async () => {
  emulator.reset()
  bill = new Bill(emulator.clientOptions())
  const [unpaid] = await bill.bills.list().toArray({ limit: 1 })
  billId = unpaid?.id ?? ''
})

/** The number of payments that exist, whatever the client saw of them. */
async function countPayments(): Promise<number> {
  return (await bill.payments.list()).results.length
}

describe('payBill', () => {
  test('pays once if it runs twice', async () => {
    const first = await payBill(bill, billId)
    const second = await payBill(bill, billId)
    expect(second.id).toBe(first.id)
    expect(await countPayments()).toBe(1)
  })

  test('pays once if the response is lost', async () => {
    emulator.faults.add({
      operation: 'createPayment',
      reply: 'reset-after-commit',
      times: 1,
    })
    const { amount } = await payBill(bill, billId)
    expect(await countPayments()).toBe(1)
    const { scheduledAmount } = await bill.bills.get(billId)
    expect(scheduledAmount).toBe(amount)
  })

  test('pays nothing if BILL is down', async () => {
    emulator.faults.add({ operation: 'getBill', reply: { status: 503 } })
    const failing = new Bill({ ...emulator.clientOptions(), maxRetries: 0 })
    await expect(payBill(failing, billId)).rejects.toThrow(ServerError)
    expect(await countPayments()).toBe(0)
  })

  test('throws when the calls of the hour are used up', async () => {
    emulator.faults.add({
      operation: 'createPayment',
      reply: { status: 429, code: 'BDC_1144' },
    })
    await expect(payBill(bill, billId)).rejects.toThrow(RateLimitError)
  })
})

describe('createReceiver', () => {
  test('reports a failed payment once, though BILL sends it twice', async () => {
    const failed: string[] = []
    const { id, securityKey } = await bill.events.subscriptions.create({
      name: 'Payments',
      status: { enabled: true },
      events: [{ type: 'payment.updated', version: '1' }],
      notificationUrl: 'http://127.0.0.1/webhooks',
    })
    receive = createReceiver(securityKey, (paymentId) => {
      failed.push(paymentId)
    })
    const payment = await payBill(bill, billId)
    await emulator.simulate
      .payment(payment.id)
      .fail('FUNDING_FAILED_ACTION_NEEDED')
    expect(failed).toEqual([payment.id])

    const event = emulator.deliveries().at(-1)
    await bill.events.resend(id, event?.eventId ?? '')
    await emulator.settled()
    expect(emulator.deliveries()).toHaveLength(2)
    expect(failed).toEqual([payment.id])
  })

  test('rejects a webhook that was signed with another key', async () => {
    const failed: string[] = []
    await bill.events.subscriptions.create({
      name: 'Payments',
      status: { enabled: true },
      events: [{ type: 'payment.updated', version: '1' }],
      notificationUrl: 'http://127.0.0.1/webhooks',
    })
    receive = createReceiver('another key', (id) => failed.push(id))
    const payment = await payBill(bill, billId)
    await emulator.simulate.payment(payment.id).advance('CLEARED')
    expect(emulator.deliveries()[0]).toMatchObject({ status: 401 })
    expect(failed).toEqual([])
  })
})
