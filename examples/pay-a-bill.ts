/**
 * Pays a US vendor by ACH: creates the vendor and the bill, looks up the fee,
 * and pays. If you run it twice, it pays only once, because each step first
 * looks for what already exists.
 *
 * Needs: BILL_DEV_KEY, BILL_USERNAME, BILL_PASSWORD, BILL_ORGANIZATION_ID; a
 *        verified bank account of the organization. Payments require an
 *        MFA-trusted session: BILL_REMEMBER_ME_ID and BILL_DEVICE, which
 *        mfa-on-the-command-line.ts writes to .bill-mfa.env.
 * Emulator: npm run emulator. In a second shell, run the export lines that it
 *        prints, then
 *        npx tsx examples/pay-a-bill.ts
 * Sandbox: with your own credentials and without BILL_BASE_URL
 *        npx tsx --env-file=.bill-mfa.env examples/pay-a-bill.ts
 */
import { Bill, payOnce, type VendorCreate } from '../src/index.js'
import {
  findOrCreateBill,
  findOrCreateVendor,
} from './shared/find-or-create.ts'

const DAY_MS = 86_400_000
const bill = new Bill()

function dateIn(days: number): string {
  return new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10)
}

const vendorInput: VendorCreate = {
  name: 'Birch Office Chairs',
  accountType: 'BUSINESS',
  email: 'billing@birch-chairs.example',
  address: {
    line1: '40 Mill Lane',
    city: 'Portland',
    stateOrProvince: 'OR',
    zipOrPostalCode: '97201',
    country: 'US',
  },
  // With a bank account, BILL pays by ACH. Without one, it mails a check to the
  // address. These are BILL's test numbers. In production, a new account can be
  // paid after two business days.
  paymentInformation: {
    payeeName: 'Birch Office Chairs',
    bankAccount: {
      nameOnAccount: 'Birch Office Chairs',
      routingNumber: '074000010',
      accountNumber: '111222333',
      type: 'CHECKING',
      ownerType: 'BUSINESS',
    },
  },
}

console.log('1. Find or create the vendor')
const vendor = await findOrCreateVendor(bill, vendorInput)
const method = vendor.paymentInformation?.payByType ?? "BILL's choice"
console.log(`   ${vendor.name} (${vendor.id}), paid by ${method}`)

console.log('2. Find or enter the bill')
const entered = await findOrCreateBill(bill, {
  vendorId: vendor.id,
  dueDate: dateIn(14),
  invoice: { invoiceNumber: 'BOC-2207', invoiceDate: dateIn(-3) },
  billLineItems: [
    { amount: 149, description: 'Desk chair' },
    { amount: 79.99, description: 'Assembly' },
  ],
})
const { amount } = entered
if (!amount) throw new Error(`BILL returned no amount for ${entered.id}.`)
console.log(`   ${entered.id}: ${amount}, due ${entered.dueDate}`)
console.log(`   approval: ${entered.approvalStatus}`)

console.log('3. Choose the bank account and look up the fee')
const verified = { status: { eq: 'VERIFIED' } } as const
const accounts = await bill.fundingAccounts.banks
  .list({ filters: verified })
  .toArray()
const account = accounts.find((item) => item.default?.payables) ?? accounts[0]
if (!account) {
  throw new Error(
    'The organization has no verified bank account. ' +
      'mfa-on-the-command-line.ts adds one.',
  )
}
const { fundingOptions } = await bill.payments.options({
  vendorId: vendor.id,
  amount,
})
const option = fundingOptions?.banks?.find(({ id }) => id === account.id)
if (option && !option.available) {
  const { reason = 'BILL gave no reason' } = option
  throw new Error(`The account can't pay this bill: ${reason}`)
}
const { fee = 'unknown', deliveryDate = 'unknown' } = option ?? {}
console.log(`   ${account.bankName ?? account.id}: fee ${fee}`)
console.log(`   arrival date: ${deliveryDate}`)

console.log('4. Pay')
const { payment, created } = await payOnce(bill, {
  vendorId: vendor.id,
  billId: entered.id,
  amount,
  // Without processDate, BILL starts on the next US business day.
  fundingAccount: { type: 'BANK_ACCOUNT', id: account.id },
  processingOptions: { createBill: false, requestPayFaster: false },
  // Each bill has one number, unique in the organization. It has only letters
  // and digits.
  transactionNumber: `PAY${entered.id}`,
})
const outcome = created ? 'created' : 'already exists'
const status = payment.singleStatus ?? payment.status
console.log(`   ${payment.id}: ${payment.amount}, ${outcome}, ${status}`)
console.log(`   confirmation: ${payment.confirmationNumber ?? 'pending'}`)

console.log('5. Check the bill')
const after = await bill.bills.get(entered.id)
const {
  paymentStatus,
  scheduledAmount = 0,
  paidAmount = 0,
  dueAmount = 0,
} = after
console.log(`   payment status: ${paymentStatus}`)
console.log(
  `   scheduled ${scheduledAmount}, paid ${paidAmount}, due ${dueAmount}`,
)
console.log('Done. bill.payments.cancel(id) cancels a SCHEDULED payment.')
