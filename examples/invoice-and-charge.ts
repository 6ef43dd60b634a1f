/**
 * Bills a customer and gets the money: customer, bank account, invoice, then a charge to the account.
 * Where BILL has not switched on customers' bank accounts for the organization, the customer gets a payment link instead. Never both: both could be paid.
 * Run it twice and it still charges once: customer, account and invoice are looked for before they are made, and an invoice with a payment is left alone.
 *
 * Needs: BILL_DEV_KEY, BILL_USERNAME, BILL_PASSWORD, BILL_ORGANIZATION_ID. Ask BILL's support for "create customer bank account", in the sandbox too.
 * Mock:  npm run mock, and in a second shell
 *        BILL_BASE_URL=http://127.0.0.1:4010 BILL_DEV_KEY=any BILL_USERNAME=any BILL_PASSWORD=any BILL_ORGANIZATION_ID=any npx tsx examples/invoice-and-charge.ts
 * Sandbox: the same with your own credentials and without BILL_BASE_URL.
 */
import { ApiError, Bill, isOutcomeUnknown } from '../src/index.js'

const bill = new Bill()
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const NAME = 'Pier Nine Bakery'
const NUMBER = 'PNB-1007'
const email = 'kim@pier-nine.example'

console.log('1. The customer. One who is to be charged needs a billing address')
const customers = await bill.customers.list({ filters: { name: { eq: NAME }, archived: { eq: false } } }).toArray()
const customer =
  customers.find(({ name }) => name === NAME) ??
  (await bill.customers.create({
    name: NAME,
    accountType: 'BUSINESS',
    contact: { firstName: 'Kim', lastName: 'Pier' },
    email,
    billingAddress: { line1: '8 Dock Street', city: 'Seattle', stateOrProvince: 'WA', zipOrPostalCode: '98101', country: 'US' },
  }))
console.log(`   ${customer.name} (${customer.id})`)

console.log('2. The invoice. It is not mailed: sendEmail is false')
const invoices = await bill.invoices.list({ filters: { customerId: { eq: customer.id } } }).toArray()
const invoice =
  invoices.find(({ customerId, invoiceNumber }) => customerId === customer.id && invoiceNumber === NUMBER) ??
  (await bill.invoices.create({
    customer: { id: customer.id },
    invoiceNumber: NUMBER,
    dueDate: inDays(30),
    invoiceLineItems: [
      { quantity: 2, price: 45, description: 'Menu cards, set of 50' },
      { quantity: 1, price: 310.5, description: 'Shop sign' },
    ],
    processingOptions: { sendEmail: false },
  }))
const { dueAmount: due, totalAmount } = invoice
if (due === undefined || totalAmount === undefined) throw new Error(`BILL names no amount for ${invoice.id}.`)
console.log(`   ${invoice.invoiceNumber} (${invoice.id}) over ${totalAmount}, ${due} due on ${invoice.dueDate}`)

if (invoice.scheduledAmount || due !== totalAmount) {
  console.log(`Done: an earlier run, or somebody else, has charged it. ${invoice.scheduledAmount ?? 0} are scheduled.`)
  process.exit()
}

console.log('3. The account of the customer')
const account = await accountOnce()

if (account) {
  console.log(`   ${account.nickname ?? account.id}, ${account.status ?? 'state not told'}`)
  console.log('4. The customer has signed an ACH authorization; keep it on file')
  await bill.customers.authorizeCharge(customer.id, { authorizedToCharge: true })
  console.log('5. The charge')
  await charge(account.id, due)
} else {
  console.log('   BILL has not switched on bank accounts of customers for this organization')
  console.log('4. A link instead, for you to send')
  const { paymentLink } = await bill.invoices.paymentLink(invoice.id, { customerId: customer.id, email })
  console.log(`   ${paymentLink}`)
}
console.log('Done. BILL has no event for received payments: ask for the invoice or the payment now and then.')

/** BILL documents the words of this refusal, but not its status or code. */
async function accountOnce() {
  // BILL's test numbers.
  const numbers = { routingNumber: '074000010', accountNumber: '111222333', type: 'CHECKING', ownerType: 'BUSINESS' } as const
  const nickname = 'Pier Nine checking'
  try {
    const accounts = await bill.customers.bankAccounts.list(customer.id).toArray()
    const found = accounts.find((candidate) => candidate.nickname === nickname && !candidate.archived)
    return found ?? (await bill.customers.bankAccounts.create(customer.id, { nameOnAccount: customer.name, nickname, ...numbers }))
  } catch (error) {
    if (error instanceof ApiError && error.issues.some(({ message }) => message.includes('does not have valid permissions'))) return undefined
    throw error
  }
}

/** There is no key against charging twice, so after a lost answer the invoice tells whether money is on its way. */
async function charge(accountId: string, due: number): Promise<void> {
  const fundingAccount = { type: 'BANK_ACCOUNT', id: accountId } as const
  const invoicePayments = [{ invoiceId: invoice.id, amount: due }]
  try {
    const payment = await bill.receivablePayments.charge({ customerId: customer.id, fundingAccount, invoicePayments, description: `Invoice ${invoice.invoiceNumber}` })
    console.log(`   ${payment.id} over ${payment.amount} is ${payment.status}, the money leaves on ${payment.paymentDate ?? 'a day not yet known'}`)
  } catch (error) {
    if (!isOutcomeUnknown(error)) throw error
    const now = await bill.invoices.get(invoice.id)
    if (!now.scheduledAmount && now.dueAmount === due)
      throw new Error('The answer was lost, and the invoice shows no payment. Look again in some minutes before you charge again.', { cause: error })
    console.log(`   the answer was lost, but the charge was made: ${now.scheduledAmount} scheduled, ${now.dueAmount} due`)
  }
}
