/**
 * The payables flow from end to end: creates a vendor, enters a bill and pays
 * it; then lists vendors, subscribes to events and lists budgets.
 *
 * Mock:    npm start
 * Sandbox: set BILL_DEV_KEY, BILL_USERNAME, BILL_PASSWORD, BILL_ORGANIZATION_ID
 *          and BILL_API_TOKEN, get an MFA-trusted session (BILL_REMEMBER_ME_ID,
 *          BILL_DEVICE), then run: npx tsx examples/quickstart.ts
 *
 * Each run enters and pays a new bill. A program that may run again after a
 * crash has to check first: see pay-a-bill.ts.
 */
import { Bill, type Middleware } from '../src/index.js'

const DAY_MS = 86_400_000

/** Prints each request with its status, duration and operation. */
const printRequest: Middleware = async (request, { operation }, next) => {
  const { pathname, search } = new URL(request.url)
  const start = performance.now()
  const response = await next(request)
  const ms = Math.round(performance.now() - start)
  const path = pathname + decodeURIComponent(search)
  console.log(`   ${request.method} ${path}`)
  console.log(`   ${response.status} in ${ms} ms (${operation.id})`)
  return response
}

const bill = new Bill({ use: [printRequest] })

function dateIn(days: number): string {
  return new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10)
}

function heading(text: string): void {
  console.log(`\n${text}`)
}

heading('1. Sign in. The SDK does this at the first call')
const { organizationId, userId } = await bill.auth.session()
console.log(`   -> signed in to ${organizationId} as ${userId}`)

heading('2. Create a vendor')
const vendor = await bill.vendors.create({
  name: 'Cedar Paper Supply',
  accountType: 'BUSINESS',
  email: 'billing@cedar-paper.example',
  address: {
    line1: '12 Pine Street',
    city: 'Oakland',
    stateOrProvince: 'CA',
    zipOrPostalCode: '94601',
    country: 'US',
  },
})
console.log(`   -> vendor ${vendor.id}: ${vendor.name}`)

heading('3. Enter a bill from the vendor')
const entered = await bill.bills.create({
  vendorId: vendor.id,
  dueDate: dateIn(30),
  invoice: { invoiceNumber: 'CPS-1042', invoiceDate: dateIn(0) },
  billLineItems: [
    { amount: 120.5, description: 'Letter paper, 40 boxes' },
    { amount: 79.75, description: 'Delivery' },
  ],
})
const amount = entered.amount ?? 200.25
console.log(`   -> bill ${entered.id}: ${amount}, due ${entered.dueDate}`)

heading('4. Choose a verified bank account')
const accounts = await bill.fundingAccounts.banks.list({
  filters: { status: { eq: 'VERIFIED' } },
})
const { results } = accounts
const account = results.find((item) => item.default?.payables) ?? results[0]
if (!account) {
  throw new Error('The organization has no verified bank account.')
}
console.log(`   -> account ${account.id}: ${account.bankName ?? 'no name'}`)

heading(
  '5. Pay the bill. The SDK never retries a payment whose outcome is unknown',
)
const payment = await bill.payments.create({
  vendorId: vendor.id,
  billId: entered.id,
  amount,
  // Without processDate, BILL starts on the next US business day.
  fundingAccount: { type: 'BANK_ACCOUNT', id: account.id },
  processingOptions: { createBill: false, requestPayFaster: false },
})
const status = payment.singleStatus ?? payment.status
console.log(`   -> payment ${payment.id}: ${payment.amount}, ${status}`)

heading('6. List active vendors, created in the last year, on all pages')
const vendors = bill.vendors.list({
  max: 50,
  sort: 'name:asc',
  filters: {
    archived: { eq: false },
    createdTime: { gte: new Date(Date.now() - 365 * DAY_MS) },
  },
})
for await (const { id, name } of vendors) console.log(`   -> ${name} (${id})`)

heading('7. Subscribe to webhook events')
const subscription = await bill.events.subscriptions.create({
  name: 'Payables',
  status: { enabled: true },
  events: [
    { type: 'bill.created', version: '1' },
    { type: 'payment.updated', version: '1' },
  ],
  notificationUrl: 'https://hooks.juniper-studio.example/bill',
})
// BILL returns subscription.securityKey only once, so store it now.
console.log(`   -> subscription ${subscription.id}`)

heading('8. List Spend & Expense budgets')
for await (const { name, currentPeriod } of bill.spend.budgets.list()) {
  const { spent, limit = 'no limit' } = currentPeriod ?? {}
  console.log(`   -> ${name}: ${spent?.total ?? 0} of ${limit} spent`)
}

heading('Done.')
