/** The accounts that can pay a vendor, with dates and fees. https://developer.bill.com/docs/vendor-payment-options */
import type { Call, Handlers } from '../call.js'
import { addBusinessDays, nextBusinessDay } from '../clock/business-days.js'
import type { Json } from '../contract/contract.js'
import { cents } from '../money.js'
import { defineRules } from '../rules/rule.js'
import type { Row } from '../store/rows.js'
import { isAccountUser } from './account-users.js'
import { CARD_RATE, CARDS } from './cards.js'
import { BANK_ACCOUNTS } from './funding-accounts.js'
import { speedOf } from './payment-details.js'
import { isInternational, requireVendor } from './vendors.js'

export const optionRules = defineRules({
  'payment-options': {
    text: 'Accounts that cannot pay are listed with a reason. Fees are made up: 1.99 for a check, 0.59 for an electronic payment, 14.99 abroad in US dollars, and 2.9 percent for a card.',
    confidence: 'inferred', source: 'https://developer.bill.com/docs/vendor-payment-options', operations: ['listPaymentOptions'],
  },
})

function feeOf(vendor: Row): number {
  if (isInternational(vendor.data)) return vendor.data['billCurrency'] === 'USD' ? 14.99 : 0
  return (vendor.data['paymentInformation'] as Json | undefined)?.['payByType'] === 'CHECK' ? 1.99 : 0.59
}

function bankOption(call: Call, account: Row, vendor: Row): Json {
  const { data, id } = account
  const reason = data['status'] !== 'VERIFIED' ? `The bank account is ${String(data['status'])}.` : isAccountUser(call, account) ? undefined : 'You are not a verified user of the bank account.'
  return { available: reason === undefined, id, name: data['bankName'], ...(reason === undefined ? { ...datesOf(call, vendor), fee: feeOf(vendor) } : { reason }) }
}

function cardOption(call: Call, { id, data }: Row, vendor: Row, amount: number): Json {
  const reason = data['status'] !== 'VERIFIED' ? `The card is ${String(data['status'])}.` : isInternational(vendor.data) ? 'Cards pay US vendors only.' : undefined
  const feeInfo = { rate: CARD_RATE, amount: cents((amount * CARD_RATE) / 100) }
  return { available: reason === undefined, id, name: `${String(data['brand'])} ${String(data['last4'])}`, brand: String(data['brand']).toLowerCase(), ...(reason === undefined ? { ...datesOf(call, vendor), feeInfo } : { reason }) }
}

function datesOf({ now }: Call, vendor: Row): Json {
  const processDate = nextBusinessDay(now)
  const payByType = (vendor.data['paymentInformation'] as Json | undefined)?.['payByType']
  const disbursementType = isInternational(vendor.data) ? 'INTERNATIONAL' : payByType
  return { processDate, deliveryDate: addBusinessDays(processDate, speedOf({ disbursementType }).delivered) }
}

function options(call: Call): Json {
  const vendor = requireVendor(call, call.query['vendorId'])
  const amount = Number(call.query['amount'])
  const active = (collection: string): Row[] => call.world.store.list(collection, call.owner).filter(({ data }) => data['archived'] !== true)
  const banks = active(BANK_ACCOUNTS).map((account) => bankOption(call, account, vendor))
  const cards = active(CARDS).map((card) => cardOption(call, card, vendor, amount))
  return { vendorId: vendor.id, amount, fundingOptions: { banks, cards } }
}

export const paymentOptionHandlers: Handlers = { listPaymentOptions: options }
