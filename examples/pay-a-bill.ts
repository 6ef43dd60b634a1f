/**
 * Pays a US vendor by ACH: vendor, bill, what paying costs, payment. Run it twice and it still pays once: each step looks for what is there already.
 *
 * Needs: BILL_DEV_KEY, BILL_USERNAME, BILL_PASSWORD, BILL_ORGANIZATION_ID; a verified bank account of the organization.
 *        Payments need an MFA-trusted session: BILL_REMEMBER_ME_ID and BILL_DEVICE, which mfa-on-the-command-line.ts writes to .bill-mfa.env.
 * Mock:  npm run mock, and in a second shell
 *        BILL_BASE_URL=http://127.0.0.1:4010 BILL_DEV_KEY=any BILL_USERNAME=any BILL_PASSWORD=any BILL_ORGANIZATION_ID=any npx tsx examples/pay-a-bill.ts
 * Sandbox: with your own credentials and without BILL_BASE_URL: npx tsx --env-file=.bill-mfa.env examples/pay-a-bill.ts
 */
import { Bill, type VendorCreate } from '../src/index.js'
import { billOnce, vendorOnce } from './shared/make-once.ts'
import { payOnce } from './shared/pay-once.ts'

const bill = new Bill()
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

const birch: VendorCreate = {
  name: 'Birch Office Chairs',
  accountType: 'BUSINESS',
  email: 'billing@birch-chairs.example',
  address: { line1: '40 Mill Lane', city: 'Portland', stateOrProvince: 'OR', zipOrPostalCode: '97201', country: 'US' },
  // With a bank account BILL pays by ACH; without paymentInformation.bankAccount it mails a check to the address.
  // These are BILL's test numbers. In production a new account needs two business days before it can be paid.
  paymentInformation: {
    payeeName: 'Birch Office Chairs',
    bankAccount: { nameOnAccount: 'Birch Office Chairs', routingNumber: '074000010', accountNumber: '111222333', type: 'CHECKING', ownerType: 'BUSINESS' },
  },
}

console.log('1. The vendor')
const vendor = await vendorOnce(bill, birch)
console.log(`   ${vendor.name} (${vendor.id}) is paid by ${vendor.paymentInformation?.payByType ?? 'what BILL chooses'}`)

console.log('2. Its bill')
const entered = await billOnce(bill, {
  vendorId: vendor.id,
  dueDate: inDays(14),
  invoice: { invoiceNumber: 'BOC-2207', invoiceDate: inDays(-3) },
  billLineItems: [
    { amount: 149, description: 'Desk chair' },
    { amount: 79.99, description: 'Assembly' },
  ],
})
const { amount } = entered
if (!amount) throw new Error(`BILL names no amount for ${entered.id}.`)
console.log(`   ${entered.id} over ${amount}, due ${entered.dueDate}, approval ${entered.approvalStatus}`)

console.log('3. The account that pays, and what it costs')
const accounts = await bill.fundingAccounts.banks.list({ filters: { status: { eq: 'VERIFIED' } } }).toArray()
const account = accounts.find((candidate) => candidate.default?.payables) ?? accounts[0]
if (!account) throw new Error('The organization has no verified bank account. mfa-on-the-command-line.ts adds one.')
const options = await bill.payments.options({ vendorId: vendor.id, amount })
const option = options.fundingOptions?.banks?.find(({ id }) => id === account.id)
if (option && !option.available) throw new Error(`The account cannot pay this bill: ${option.reason ?? 'BILL does not say why'}`)
console.log(`   ${account.bankName ?? account.id}: fee ${option?.fee ?? 'unknown'}, there on ${option?.deliveryDate ?? 'a day not yet known'}`)

console.log('4. The payment')
const { payment, how } = await payOnce(bill, {
  vendorId: vendor.id,
  billId: entered.id,
  amount,
  fundingAccount: { type: 'BANK_ACCOUNT', id: account.id },
  processingOptions: { createBill: false, requestPayFaster: false },
  // One for each bill. Letters and digits, unique in the organization. Without processDate BILL begins on the next US business day.
  transactionNumber: `PAY${entered.id}`,
})
console.log(`   ${payment.id} over ${payment.amount} ${how}: ${payment.singleStatus ?? payment.status}, confirmation ${payment.confirmationNumber ?? 'not yet given'}`)

console.log('5. The bill afterwards')
const after = await bill.bills.get(entered.id)
console.log(`   ${after.paymentStatus}: ${after.scheduledAmount ?? 0} scheduled, ${after.paidAmount ?? 0} paid, ${after.dueAmount ?? 0} due`)
console.log('Done. Until it leaves SCHEDULED it can be undone with bill.payments.cancel(id).')
