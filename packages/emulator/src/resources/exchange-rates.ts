/** Exchange rate batches: rates that hold for some minutes. https://developer.bill.com/reference/getexchangerate */
import type { Call, Handlers } from '../call.js'
import type { Json } from '../contract/contract.js'
import { cents } from '../money.js'
import { rejectBy } from '../rules/rule.js'
import type { Row } from '../store/rows.js'
import { toTimestamp } from '../world.js'
import { dollarsOf, rateOf } from './currencies.js'
import { paymentRules } from './payment-rules.js'
import { isInternational, requireVendor } from './vendors.js'

interface Batch {
  readonly rates: Readonly<Record<string, number>>
  readonly expires: number
}

export const BATCHES = 'payments.exchangeRateBatches'

const currencyOf = (vendor: Row): string => String(vendor.data['billCurrency'] ?? 'USD')

/** The currency that the vendor receives. */
function paymentCurrencyOf(vendor: Row): string {
  const account = (vendor.data['paymentInformation'] as Json | undefined)?.['bankAccount'] as Json | undefined
  return String(account?.['paymentCurrency'] ?? currencyOf(vendor))
}

function quote(call: Call, wanted: readonly { vendorId: string; amount: number }[]): Json[] {
  const { world, now } = call
  const vendors = wanted.map(({ vendorId }) => requireInternational(call, vendorId))
  const number = world.store.count('exchange-rate-batch')
  const expires = now + world.config.exchangeRateMinutes * 60_000
  const rates = Object.fromEntries(vendors.map((vendor) => [vendor.id, rateOf(paymentCurrencyOf(vendor), now)]))
  world.store.insert<Batch>(BATCHES, call.owner, `${call.owner}-${number}`, { rates, expires })
  return wanted.map(({ vendorId, amount }, index) => {
    const vendor = vendors[index] as Row
    return {
      billCurrency: currencyOf(vendor), paymentCurrency: paymentCurrencyOf(vendor), baseCurrency: 'USD', exchangeRate: rates[vendorId], exchangeRateBatchId: number, vendorId,
      amountRange: { from: 0, to: Math.max(100_000, cents(amount * 2)) }, expirationTime: toTimestamp(expires),
    }
  })
}

function requireInternational(call: Call, vendorId: string): Row {
  const vendor = requireVendor(call, vendorId)
  return isInternational(vendor.data) ? vendor : rejectBy(paymentRules['payment-exchange-rate'], 400, 'BDC_1119', `vendorId: the vendor ${vendorId} is paid in US dollars in the US.`)
}

/** What the batch of a payment says about an amount. @throws Rejection if the vendor needs a batch that is not there, or has expired. */
export function requireBatch({ world, owner, now }: Call, vendor: Row, batchId: unknown): ((amount: number) => { readonly exchangeRate: number; readonly fundingAmount: number }) | undefined {
  if (currencyOf(vendor) === 'USD') return undefined
  const rule = paymentRules['payment-exchange-rate']
  if (batchId === undefined) rejectBy(rule, 400, 'BDC_1117', `exchangeRateBatchId: must not be null for a vendor that is paid in ${currencyOf(vendor)}.`)
  const batch = world.store.get<Batch>(BATCHES, `${owner}-${Number(batchId)}`)?.data
  const exchangeRate = batch?.rates[vendor.id]
  if (exchangeRate === undefined) return rejectBy(rule, 400, 'BDC_1205', `exchangeRateBatchId: the batch ${Number(batchId)} has no rate for the vendor.`)
  if ((batch as Batch).expires <= now) rejectBy(rule, 422, 'BDC_1119', `exchangeRateBatchId: the batch ${Number(batchId)} has expired.`)
  return (amount) => ({ exchangeRate, fundingAmount: dollarsOf(amount, exchangeRate) })
}

export const exchangeRateHandlers: Handlers = {
  getExchangeRate: (call) => quote(call, [{ vendorId: String(call.query['vendorId']), amount: Number(call.query['amount']) }])[0],
  getExchangeRates: (call) => quote(call, call.body as { vendorId: string; amount: number }[]),
}
