/**
 * The accounts-payable flow from end to end: a vendor, a bill, a payment; then a list, a webhook subscription and the budgets.
 * `npm start` runs it against the mock. Against the sandbox: set BILL_DEV_KEY, BILL_USERNAME, BILL_PASSWORD, BILL_ORGANIZATION_ID and BILL_API_TOKEN,
 * have an MFA-trusted session (BILL_REMEMBER_ME_ID, BILL_DEVICE), and run `npx tsx examples/quickstart.ts`.
 * Each run enters and pays a new bill. A program that may be run again after a crash has to look first: pay-a-bill.ts.
 */
import { Bill, type Middleware } from '../src/index.js'

/** Shows each step: what is sent, and what comes back. */
const show: Middleware = async (request, { operation }, next) => {
  const body = request.body ? ` ${await request.clone().text()}` : ''
  console.log(`   > ${request.method} ${new URL(request.url).pathname}${new URL(request.url).search}${shorten(body)}`)
  const response = await next(request)
  console.log(`   < ${response.status} ${shorten(await response.clone().text()) || '(no body)'}   [${operation.id}]`)
  return response
}

const shorten = (text: string): string => (text.length > 160 ? `${text.slice(0, 160)}…` : text)
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const step = (title: string): void => console.log(`\n${title}`)

const bill = new Bill({ use: [show] })

step('1. Sign in. The first call does it by itself; the session tells who we are')
const { organizationId, userId } = await bill.auth.session()
console.log(`   signed in to ${organizationId} as ${userId}`)

step('2. Create a vendor')
const vendor = await bill.vendors.create({
  name: 'Cedar Paper Supply',
  accountType: 'BUSINESS',
  email: 'billing@cedar-paper.example',
  address: { line1: '12 Pine Street', city: 'Oakland', stateOrProvince: 'CA', zipOrPostalCode: '94601', country: 'US' },
})

step('3. Enter a bill for it')
const entered = await bill.bills.create({
  vendorId: vendor.id,
  dueDate: inDays(30),
  invoice: { invoiceNumber: 'CPS-1042', invoiceDate: inDays(0) },
  billLineItems: [
    { amount: 120.5, description: 'Letter paper, 40 boxes' },
    { amount: 79.75, description: 'Delivery' },
  ],
})

step('4. Find the account that pays')
const accounts = await bill.fundingAccounts.banks.list({ filters: { status: { eq: 'VERIFIED' } } })
const account = accounts.results.find((candidate) => candidate.default?.payables) ?? accounts.results[0]
if (!account) throw new Error('The organization has no verified bank account.')

step('5. Pay the bill. BILL knows no idempotency key for payments, so the SDK never sends this twice on an unknown outcome')
const payment = await bill.payments.create({
  vendorId: vendor.id,
  billId: entered.id,
  amount: entered.amount ?? 200.25,
  // Without processDate BILL begins on the next US business day.
  fundingAccount: { type: 'BANK_ACCOUNT', id: account.id },
  processingOptions: { createBill: false, requestPayFaster: false },
})
console.log(`   payment ${payment.id} of ${payment.amount} is ${payment.singleStatus ?? payment.status}`)

step('6. List vendors with a filter and walk all pages')
for await (const item of bill.vendors.list({ max: 50, sort: 'name:asc', filters: { archived: { eq: false }, createdTime: { gte: new Date(Date.now() - 365 * 86_400_000) } } })) {
  console.log(`   - ${item.name} (${item.id})`)
}

step('7. Subscribe to events')
const subscription = await bill.events.subscriptions.create({
  name: 'Payables',
  status: { enabled: true },
  events: [
    { type: 'bill.created', version: '1' },
    { type: 'payment.updated', version: '1' },
  ],
  notificationUrl: 'https://hooks.juniper-studio.example/bill',
})
console.log(`   subscription ${subscription.id}; the answer holds its securityKey, once: ${subscription.securityKey ? 'yes' : 'no'}`)

step('8. List budgets of Spend & Expense')
for await (const budget of bill.spend.budgets.list()) console.log(`   - ${budget.name}: ${budget.currentPeriod?.spent?.total ?? 0} of ${budget.currentPeriod?.limit ?? 'no limit'}`)

step('Done.')
