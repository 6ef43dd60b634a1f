/**
 * Tests your own code with node:test and the emulator, over HTTP: a payment
 * arrives, a bank rejects one, and webhooks report it. You control the clock,
 * so three weeks pass at once.
 *
 * Needs: bill-sdk-emulator as a development dependency.
 * Run:   npx tsx --test examples/test-with-node.test.ts
 */
import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { after, before, beforeEach, test } from 'node:test'
import { startEmulator, type StartedEmulator } from 'bill-sdk-emulator'
import { Bill, MfaRequiredError } from '../src/index.js'
import { createReceiver, payBill } from './shared/pay-bill.ts'

let emulator: StartedEmulator
let bill: Bill
let billId: string

before(async () => {
  emulator = await startEmulator()
})
// Each test starts with the same records, at the same time.
beforeEach(async () => {
  emulator.reset()
  bill = new Bill(emulator.clientOptions())
  const [unpaid] = await bill.bills.list().toArray({ limit: 1 })
  assert.ok(unpaid)
  billId = unpaid.id
})
after(() => emulator.close())

test('the payment arrives, and nothing is due', async () => {
  const payment = await payBill(bill, billId)
  assert.equal(payment.singleStatus, 'SCHEDULED')

  await emulator.clock.advance({ weeks: 3 })
  const { singleStatus, amount } = await bill.payments.get(payment.id)
  assert.equal(singleStatus, 'CLEARED')
  const { paidAmount, dueAmount } = await bill.bills.get(billId)
  assert.deepEqual([paidAmount, dueAmount], [amount, 0])
})

test('a payment that a bank rejects is reported', async () => {
  const failures: string[][] = []
  const receiver = await startReceiver()
  const { securityKey } = await bill.events.subscriptions.create({
    name: 'Payments',
    status: { enabled: true },
    events: [{ type: 'payment.updated', version: '1' }],
    notificationUrl: receiver.url,
  })
  receiver.handle = createReceiver(securityKey, (...failure) => {
    failures.push(failure)
  })
  const payment = await payBill(bill, billId)
  await emulator.clock.advance({ days: 3 })
  const reason = 'DISBURSEMENT_FAILED_VENDOR_BANK_REJECTED'
  await emulator.simulate.payment(payment.id).fail(reason)

  assert.deepEqual(failures, [[payment.id, reason]])
  // The handler verified the signature of every webhook.
  const statuses = emulator.deliveries().map(({ status }) => status)
  assert.deepEqual([...new Set(statuses)], [200])
  receiver.close()
})

test('a session that is not MFA-trusted cannot pay', async () => {
  const untrusted = new Bill(emulator.clientOptions({ trusted: false }))
  await assert.rejects(payBill(untrusted, billId), MfaRequiredError)
  assert.deepEqual((await bill.payments.list()).results, [])
})

/** An HTTP server that passes requests to the handler under test. */
async function startReceiver() {
  const receiver = {
    handle: (_: Request): Promise<Response> => Promise.reject(),
    url: '',
    close: () => server.close(),
  }
  const server = createServer(async (incoming, outgoing) => {
    const request = new Request(receiver.url, {
      method: 'POST',
      headers: incoming.headers as Record<string, string>,
      body: await buffer(incoming),
    })
    const { status } = await receiver.handle(request)
    outgoing.writeHead(status).end()
  })
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening)
  })
  receiver.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return receiver
}
