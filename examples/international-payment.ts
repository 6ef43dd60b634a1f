/**
 * Pays a vendor in Germany in euros: checks the fields that Germany requires,
 * creates the vendor and the bill, gets the exchange rate, and pays at that
 * rate. If you run it twice, it pays only once, because it looks for the
 * vendor, bill and payment before it creates them.
 *
 * Needs: BILL_DEV_KEY, BILL_USERNAME, BILL_PASSWORD, BILL_ORGANIZATION_ID; a
 *        verified bank account of the organization. Payments require an
 *        MFA-trusted session: BILL_REMEMBER_ME_ID and BILL_DEVICE, which
 *        mfa-on-the-command-line.ts writes to .bill-mfa.env.
 * Emulator: npm run emulator. In a second shell, run the export lines that it
 *        prints, then
 *        npx tsx examples/international-payment.ts
 * Sandbox: with your own credentials and without BILL_BASE_URL
 *        npx tsx --env-file=.bill-mfa.env examples/international-payment.ts
 */
import { Bill, payOnce, type PaymentPurposeCreate } from '../src/index.js'
import {
  findOrCreateBill,
  findOrCreateVendor,
} from './shared/find-or-create.ts'

const DAY_MS = 86_400_000
/** In euros, the currency of the bill. */
const AMOUNT = 1200
const bill = new Bill()

function dateIn(days: number): string {
  return new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10)
}

// An IBAN that banks use as a sample. With an IBAN, omit routingNumber.
const bankAccount = {
  nameOnAccount: 'Nordwind Papier',
  accountNumber: 'DE89370400440532013000',
  ownerType: 'BUSINESS',
  paymentCurrency: 'EUR',
} as const

console.log('1. Check the fields that Germany requires')
const { validations, paymentPurpose } =
  await bill.vendors.internationalConfiguration({
    country: 'DE',
    billCurrency: 'EUR',
    accountType: 'BUSINESS',
  })
for (const {
  name = '',
  description = '',
  required,
  regularExpression,
} of validations?.fields ?? []) {
  const value = (bankAccount as Record<string, string>)[name]
  if (required && value === undefined) {
    throw new Error(
      `Germany requires ${name} (${description}), which is missing.`,
    )
  }
  const rule = new RegExp(regularExpression ?? '')
  if (value !== undefined && !rule.test(value)) {
    throw new Error(`${name} doesn't match the format for Germany: ${rule}`)
  }
  console.log(
    `   ${name}: ${description}, ${required ? 'required' : 'optional'}`,
  )
}
const purpose = choosePurpose()
console.log(`   payment purpose: ${describePurpose()}`)

console.log('2. Find or create the vendor')
const vendor = await findOrCreateVendor(bill, {
  name: 'Nordwind Papier',
  accountType: 'BUSINESS',
  email: 'rechnung@nordwind-papier.example',
  address: {
    line1: 'Hafenweg 7',
    city: 'Hamburg',
    zipOrPostalCode: '20457',
    country: 'DE',
  },
  billCurrency: 'EUR',
  paymentInformation: {
    payeeName: 'Nordwind Papier',
    bankCountry: 'DE',
    bankAccount,
    ...(purpose && { paymentPurpose: purpose }),
  },
})
console.log(`   ${vendor.name} (${vendor.id})`)

console.log('3. Find or enter the bill, in euros')
const entered = await findOrCreateBill(bill, {
  vendorId: vendor.id,
  dueDate: dateIn(14),
  invoice: { invoiceNumber: 'NW-3310', invoiceDate: dateIn(-2) },
  billLineItems: [{ amount: AMOUNT, description: 'Fine paper' }],
})
const { fundingAmount = 'unknown' } = entered
console.log(`   ${entered.id}: ${AMOUNT} EUR, in USD: ${fundingAmount}`)

console.log('4. Get the exchange rate. It is valid for at most 20 minutes')
const rate = await bill.payments.exchangeRate({
  vendorId: vendor.id,
  amount: AMOUNT,
})
const { baseCurrency, exchangeRate, exchangeRateBatchId } = rate
if (exchangeRateBatchId === undefined || !exchangeRate) {
  throw new Error(
    "BILL returned no rate. Is the vendor's billing currency USD?",
  )
}
const cost = (AMOUNT / exchangeRate).toFixed(2)
console.log(`   1 ${baseCurrency} = ${exchangeRate} ${rate.paymentCurrency}`)
console.log(`   cost: about ${cost} ${baseCurrency}`)
console.log(
  `   batch ${exchangeRateBatchId}, valid until ${rate.expirationTime}`,
)

console.log('5. Pay at that rate')
const verified = { status: { eq: 'VERIFIED' } } as const
const accounts = await bill.fundingAccounts.banks
  .list({ filters: verified })
  .toArray({ limit: 1 })
const [account] = accounts
if (!account) throw new Error('The organization has no verified bank account.')
const { payment, created } = await payOnce(bill, {
  vendorId: vendor.id,
  billId: entered.id,
  amount: AMOUNT,
  exchangeRateBatchId,
  // BILL always pays a bill in euros on the next US business day, so there is
  // no processDate.
  fundingAccount: { type: 'BANK_ACCOUNT', id: account.id },
  processingOptions: { createBill: false, requestPayFaster: false },
  transactionNumber: `PAY${entered.id}`,
  ...(purpose && { paymentPurpose: purpose }),
})
const outcome = created ? 'created' : 'already exists'
console.log(`   ${payment.id}: ${payment.amount} EUR, ${outcome}`)
console.log(`   sent by ${payment.disbursementType}`)
if (payment.fundingAmount) console.log(`   cost: ${payment.fundingAmount} USD`)
const { arrivesByDate } =
  payment.disbursementInfo?.internationalDisbursement ?? {}
console.log(`   arrives by ${arrivesByDate ?? 'a date that BILL sets later'}`)
console.log('Done.')

/** Some countries require a code, and some a text. Most require neither. */
function choosePurpose(): PaymentPurposeCreate | undefined {
  if (!paymentPurpose?.required) return undefined
  const codes = paymentPurpose.codes ?? []
  const code = codes.find(({ name }) => /goods/i.test(name ?? '')) ?? codes[0]
  return code ? { code } : { text: 'Paper for print work' }
}

function describePurpose(): string | undefined {
  if (!purpose) return 'not required'
  return 'code' in purpose ? purpose.code.name : purpose.text
}
