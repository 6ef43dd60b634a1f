/**
 * The payables flow from end to end, on the emulator: a local BILL that keeps
 * state. Subscribes to webhooks, creates a vendor, enters a bill and pays it.
 * Then moves the emulator's clock until the payment has arrived.
 *
 * Run: npm start, or npx tsx examples/quickstart.ts
 *
 * It needs no account, and sends nothing to BILL. For the sandbox, create the
 * client with `new Bill()`, which reads your credentials from the environment.
 * pay-a-bill.ts is a complete program that does so.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { startEmulator } from 'bill-sdk-emulator'
import { Bill, payOnce } from '../src/index.js'
import { constructEvent, isEventType } from '../src/webhooks/index.js'

const DAY_MS = 86_400_000

const emulator = await startEmulator()
const bill = new Bill(emulator.clientOptions())

/** A date of the emulator's clock, such as 2026-03-02. */
function dateIn(days: number): string {
  const time = emulator.clock.now().getTime() + days * DAY_MS
  return new Date(time).toISOString().slice(0, 10)
}

function dollars(amount = 0): string {
  return `$${amount.toFixed(2)}`
}

console.log('1. Sign in. The SDK does this at the first call')
const { organizationId, userId } = await bill.auth.session()
console.log(`   organization ${organizationId}, user ${userId}`)

console.log('2. Subscribe to webhooks')
const receiver = createServer(async (request, response) => {
  const body = await buffer(request)
  const signature = request.headers['x-bill-sha-signature'] as string
  try {
    // Throws if the event wasn't signed with the key of the subscription.
    const event = await constructEvent(body, signature, securityKey)
    if (isEventType(event, 'payment.updated')) {
      const { id, status } = event.payment
      console.log(`   webhook, signature verified: ${id} is ${status}`)
    }
    response.end()
  } catch {
    response.writeHead(401).end()
  }
})
await new Promise<void>((listening) => {
  receiver.listen(0, '127.0.0.1', listening)
})
const { port } = receiver.address() as AddressInfo
// BILL returns the key only once. Store it as you store a password.
const { securityKey, notificationUrl } = await bill.events.subscriptions.create(
  {
    name: 'Payments',
    status: { enabled: true },
    events: [{ type: 'payment.updated', version: '1' }],
    notificationUrl: `http://127.0.0.1:${port}/webhooks`,
  },
)
console.log(`   payment.updated is sent to ${notificationUrl}`)

console.log('3. Create a vendor')
const vendor = await bill.vendors.create({
  name: 'Hazel Print Shop',
  accountType: 'BUSINESS',
  email: 'billing@hazel-print.example',
  address: {
    line1: '12 Pine Street',
    city: 'Oakland',
    stateOrProvince: 'CA',
    zipOrPostalCode: '94601',
    country: 'US',
  },
  // With a bank account, BILL pays by ACH. These are BILL's test numbers.
  paymentInformation: {
    payeeName: 'Hazel Print Shop',
    bankAccount: {
      nameOnAccount: 'Hazel Print Shop',
      routingNumber: '074000010',
      accountNumber: '111222333',
      type: 'CHECKING',
      ownerType: 'BUSINESS',
    },
  },
})
console.log(`   ${vendor.name} (${vendor.id})`)

console.log('4. Enter a bill')
const entered = await bill.bills.create({
  vendorId: vendor.id,
  dueDate: dateIn(30),
  invoice: { invoiceNumber: 'HPS-1042', invoiceDate: dateIn(0) },
  billLineItems: [
    { amount: 120.5, description: 'Letter paper, 40 boxes' },
    { amount: 79.75, description: 'Delivery' },
  ],
})
const { amount = 0, dueDate } = entered
console.log(`   ${entered.id}: ${dollars(amount)}, due ${dueDate}`)

console.log('5. Pay the bill. payOnce never pays it twice')
const verified = { status: { eq: 'VERIFIED' } } as const
const accounts = await bill.fundingAccounts.banks
  .list({ filters: verified })
  .toArray({ limit: 1 })
const [account] = accounts
if (!account) throw new Error('The organization has no verified bank account.')
const { payment } = await payOnce(bill, {
  vendorId: vendor.id,
  billId: entered.id,
  amount,
  fundingAccount: { type: 'BANK_ACCOUNT', id: account.id },
  processingOptions: { createBill: false, requestPayFaster: false },
  transactionNumber: `PAY${entered.id}`,
})
const { singleStatus, processDate } = payment
console.log(`   ${payment.id}: ${dollars(payment.amount)}, ${singleStatus}`)
console.log(`   from ${account.bankName} on ${processDate}`)

console.log(`6. Move the clock from ${dateIn(0)} to ${dateIn(14)}`)
await emulator.clock.advance({ weeks: 2 })

console.log('7. Look at the payment')
const after = await bill.payments.get(payment.id)
const { arrivesByDate } = after.disbursementInfo?.achDisbursement ?? {}
console.log(`   ${after.id}: ${dollars(after.amount)}, ${after.singleStatus}`)
console.log(`   arrived by ${arrivesByDate}`)

console.log('8. List all bills. The others belong to the sample company')
for await (const item of bill.bills.list({ sort: 'dueDate:asc' })) {
  const { id, paidAmount, dueAmount, paymentStatus } = item
  const amounts = `paid ${dollars(paidAmount)}, due ${dollars(dueAmount)}`
  console.log(`   ${id}: ${amounts}, ${paymentStatus}`)
}

receiver.close()
await emulator.close()
console.log('Done.')
