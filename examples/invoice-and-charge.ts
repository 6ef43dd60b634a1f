/**
 * Invoices a customer and collects the money: creates the customer, the invoice
 * and the customer's bank account, then charges the account. If BILL hasn't
 * enabled bank accounts of customers for the organization, it creates a payment
 * link instead. Never do both, because the customer could then pay twice.
 *
 * If you run it twice, it charges only once. It looks for the customer, account
 * and invoice before it creates them, and skips an invoice with a payment.
 *
 * Needs: BILL_DEV_KEY, BILL_USERNAME, BILL_PASSWORD, BILL_ORGANIZATION_ID. Ask
 *        BILL's support to enable "create customer bank account", also in the
 *        sandbox.
 * Emulator: npm run emulator. In a second shell, run the export lines that it
 *        prints, then
 *        npx tsx examples/invoice-and-charge.ts
 * Sandbox: the same with your own credentials and without BILL_BASE_URL.
 */
import { ApiError, Bill, isOutcomeUnknown } from '../src/index.js'

const DAY_MS = 86_400_000
const CUSTOMER_NAME = 'Pier Nine Bakery'
const INVOICE_NUMBER = 'PNB-1007'
const EMAIL = 'kim@pier-nine.example'
const bill = new Bill()

function dateIn(days: number): string {
  return new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10)
}

console.log(
  '1. Find or create the customer. A charge requires a billing address',
)
const named = { name: { eq: CUSTOMER_NAME }, archived: { eq: false } }
const customers = await bill.customers.list({ filters: named }).toArray()
const customer =
  customers.find(({ name }) => name === CUSTOMER_NAME) ??
  (await bill.customers.create({
    name: CUSTOMER_NAME,
    accountType: 'BUSINESS',
    contact: { firstName: 'Kim', lastName: 'Pier' },
    email: EMAIL,
    billingAddress: {
      line1: '8 Dock Street',
      city: 'Seattle',
      stateOrProvince: 'WA',
      zipOrPostalCode: '98101',
      country: 'US',
    },
  }))
console.log(`   ${customer.name} (${customer.id})`)

console.log('2. Find or create the invoice, without sending an email')
const ofCustomer = { customerId: { eq: customer.id } }
const invoices = await bill.invoices.list({ filters: ofCustomer }).toArray()
const invoice =
  invoices.find(
    (item) =>
      item.customerId === customer.id && item.invoiceNumber === INVOICE_NUMBER,
  ) ??
  (await bill.invoices.create({
    customer: { id: customer.id },
    invoiceNumber: INVOICE_NUMBER,
    dueDate: dateIn(30),
    invoiceLineItems: [
      { quantity: 2, price: 45, description: 'Menu cards, set of 50' },
      { quantity: 1, price: 310.5, description: 'Shop sign' },
    ],
    processingOptions: { sendEmail: false },
  }))
const { dueAmount, totalAmount } = invoice
if (dueAmount === undefined || totalAmount === undefined) {
  throw new Error(`BILL returned no amount for ${invoice.id}.`)
}
console.log(`   ${invoice.invoiceNumber} (${invoice.id}): ${totalAmount}`)
console.log(`   ${dueAmount} due on ${invoice.dueDate}`)

if (invoice.scheduledAmount || dueAmount !== totalAmount) {
  const scheduled = invoice.scheduledAmount ?? 0
  console.log(
    `Done: the invoice already has a payment. Scheduled: ${scheduled}.`,
  )
  process.exit()
}

console.log("3. Find or add the customer's bank account")
const account = await findOrCreateAccount()

if (account) {
  const { nickname = account.id, status = 'status unknown' } = account
  console.log(`   ${nickname}, ${status}`)
  console.log(
    '4. Record the ACH authorization that the customer signed; keep it on file',
  )
  await bill.customers.authorizeCharge(customer.id, {
    authorizedToCharge: true,
  })
  console.log('5. Charge the account')
  await charge(account.id, dueAmount)
} else {
  console.log(
    "   BILL hasn't enabled bank accounts of customers for this organization",
  )
  console.log('4. Create a payment link instead, for you to send')
  const { paymentLink } = await bill.invoices.paymentLink(invoice.id, {
    customerId: customer.id,
    email: EMAIL,
  })
  console.log(`   ${paymentLink}`)
}
console.log(
  'Done. BILL has no event for received payments, so poll the invoice.',
)

/**
 * @returns undefined if BILL hasn't enabled bank accounts of customers. BILL
 * documents the message of that error, but not its status or code.
 */
async function findOrCreateAccount() {
  const nickname = 'Pier Nine checking'
  try {
    const accounts = await bill.customers.bankAccounts
      .list(customer.id)
      .toArray()
    const existing = accounts.find(
      (item) => item.nickname === nickname && !item.archived,
    )
    if (existing) return existing
    return await bill.customers.bankAccounts.create(customer.id, {
      nameOnAccount: customer.name,
      nickname,
      // BILL's test numbers.
      routingNumber: '074000010',
      accountNumber: '111222333',
      type: 'CHECKING',
      ownerType: 'BUSINESS',
    })
  } catch (error) {
    const isNotEnabled = ({ message }: { message: string }): boolean =>
      message.includes('does not have valid permissions')
    if (error instanceof ApiError && error.issues.some(isNotEnabled))
      return undefined
    throw error
  }
}

/**
 * Charges have no idempotency key. If the response is lost, the invoice shows
 * whether the charge created a payment.
 */
async function charge(accountId: string, amount: number): Promise<void> {
  try {
    const payment = await bill.receivablePayments.charge({
      customerId: customer.id,
      fundingAccount: { type: 'BANK_ACCOUNT', id: accountId },
      invoicePayments: [{ invoiceId: invoice.id, amount }],
      description: `Invoice ${invoice.invoiceNumber}`,
    })
    const { id, status, paymentDate = 'an unknown date' } = payment
    console.log(`   ${id}: ${payment.amount}, ${status}`)
    console.log(`   withdrawn on ${paymentDate}`)
  } catch (error) {
    if (!isOutcomeUnknown(error)) throw error
    const current = await bill.invoices.get(invoice.id)
    if (!current.scheduledAmount && current.dueAmount === amount) {
      throw new Error(
        'The response was lost, and the invoice shows no payment. ' +
          'Check again in a few minutes before you charge again.',
        { cause: error },
      )
    }
    console.log('   The response was lost, but the charge exists')
    console.log(
      `   scheduled ${current.scheduledAmount}, due ${current.dueAmount}`,
    )
  }
}
