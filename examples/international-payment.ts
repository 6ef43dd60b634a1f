/**
 * Pays a vendor in Germany in euros: what the country asks for, vendor, bill, exchange rate, payment at that rate.
 * Run it twice and it still pays once: vendor, bill and payment are looked for before they are made.
 *
 * Needs: BILL_DEV_KEY, BILL_USERNAME, BILL_PASSWORD, BILL_ORGANIZATION_ID; a verified bank account of the organization.
 *        Payments need an MFA-trusted session: BILL_REMEMBER_ME_ID and BILL_DEVICE, which mfa-on-the-command-line.ts writes to .bill-mfa.env.
 * Mock:  npm run mock, and in a second shell
 *        BILL_BASE_URL=http://127.0.0.1:4010 BILL_DEV_KEY=any BILL_USERNAME=any BILL_PASSWORD=any BILL_ORGANIZATION_ID=any npx tsx examples/international-payment.ts
 * Sandbox: with your own credentials and without BILL_BASE_URL: npx tsx --env-file=.bill-mfa.env examples/international-payment.ts
 */
import { Bill, type PaymentPurposeCreate } from '../src/index.js'
import { billOnce, vendorOnce } from './shared/make-once.ts'
import { payOnce } from './shared/pay-once.ts'

const bill = new Bill()
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

const AMOUNT = 1200 // in euros, the currency of the bill
// The IBAN that banks print in their samples. With an IBAN there is no routingNumber.
const bankAccount = { nameOnAccount: 'Nordwind Papier', accountNumber: 'DE89370400440532013000', ownerType: 'BUSINESS', paymentCurrency: 'EUR' } as const

console.log('1. What BILL asks for in Germany')
const { validations, paymentPurpose } = await bill.vendors.internationalConfiguration({ country: 'DE', billCurrency: 'EUR', accountType: 'BUSINESS' })
for (const field of validations?.fields ?? []) {
  const value = (bankAccount as Record<string, unknown>)[field.name ?? '']
  if (field.required && value === undefined) throw new Error(`Germany asks for ${field.name} (${field.description}), which is missing.`)
  const rule = new RegExp(field.regularExpression ?? '')
  if (value !== undefined && !rule.test(String(value))) throw new Error(`${field.name} is not what Germany asks for: ${rule}`)
  console.log(`   ${field.name}: ${field.description ?? ''}, ${field.required ? 'required' : 'optional'}`)
}
const purpose = choosePurpose()
console.log(`   purpose: ${!purpose ? 'none asked for' : 'code' in purpose ? purpose.code.name : purpose.text}`)

console.log('2. The vendor')
const vendor = await vendorOnce(bill, {
  name: 'Nordwind Papier',
  accountType: 'BUSINESS',
  email: 'rechnung@nordwind-papier.example',
  address: { line1: 'Hafenweg 7', city: 'Hamburg', zipOrPostalCode: '20457', country: 'DE' },
  billCurrency: 'EUR',
  paymentInformation: { payeeName: 'Nordwind Papier', bankCountry: 'DE', bankAccount, ...(purpose && { paymentPurpose: purpose }) },
})
console.log(`   ${vendor.name} (${vendor.id})`)

console.log('3. Its bill, in euros')
const entered = await billOnce(bill, {
  vendorId: vendor.id,
  dueDate: inDays(14),
  invoice: { invoiceNumber: 'NW-3310', invoiceDate: inDays(-2) },
  billLineItems: [{ amount: AMOUNT, description: 'Fine paper' }],
})
console.log(`   ${entered.id}${entered.fundingAmount ? `, which BILL takes for ${entered.fundingAmount} USD` : ''}`)

console.log('4. The rate. It is kept for 20 minutes at most, so ask just before paying')
const rate = await bill.payments.exchangeRate({ vendorId: vendor.id, amount: AMOUNT })
if (rate.exchangeRateBatchId === undefined || !rate.exchangeRate) throw new Error('BILL named no rate. Is the billing currency of the vendor USD?')
const cost = (AMOUNT / rate.exchangeRate).toFixed(2)
console.log(`   1 ${rate.baseCurrency} = ${rate.exchangeRate} ${rate.paymentCurrency}, so about ${cost} ${rate.baseCurrency}; batch ${rate.exchangeRateBatchId} until ${rate.expirationTime}`)

console.log('5. The payment, on the next US business day: with a bill in euros there is no other choice, so processDate is left out')
const [account] = await bill.fundingAccounts.banks.list({ filters: { status: { eq: 'VERIFIED' } } }).toArray({ limit: 1 })
if (!account) throw new Error('The organization has no verified bank account.')
const { payment, how } = await payOnce(bill, {
  vendorId: vendor.id,
  billId: entered.id,
  amount: AMOUNT,
  exchangeRateBatchId: rate.exchangeRateBatchId,
  fundingAccount: { type: 'BANK_ACCOUNT', id: account.id },
  processingOptions: { createBill: false, requestPayFaster: false },
  transactionNumber: `PAY${entered.id}`,
  ...(purpose && { paymentPurpose: purpose }),
})
console.log(`   ${payment.id} ${how}: ${payment.amount} by ${payment.disbursementType}${payment.fundingAmount ? `, ${payment.fundingAmount} USD leave the account` : ''}`)
console.log(`   arrives by ${payment.disbursementInfo?.internationalDisbursement?.arrivesByDate ?? 'a day that BILL tells later'}`)
console.log('Done.')

/** Some countries want a code from their list, some a text, most nothing. */
function choosePurpose(): PaymentPurposeCreate | undefined {
  if (!paymentPurpose?.required) return undefined
  const code = paymentPurpose.codes?.find(({ name }) => /goods/i.test(name ?? '')) ?? paymentPurpose.codes?.[0]
  return code ? { code } : { text: 'Paper for print work' }
}
