/** What BILL asks for in order to pay a vendor abroad. The rules of each country are made up. https://developer.bill.com/reference/getintlconfig */
import type { Call, Handlers } from '../call.js'
import type { Json } from '../contract/contract.js'
import { defineRules } from '../rules/rule.js'
import { findRow } from './generic.js'
import { vendors } from './vendors.js'

export const internationalRules = defineRules({
  'international-configuration': {
    text: 'Countries with IBAN need one as the account number; others need an account number and a bank code. A purpose is required in some countries, by code or as text. The emulator informs about the fields, but does not require them. The lists are made up.',
    confidence: 'unknown', source: 'https://developer.bill.com/reference/getintlconfig, for the form', operations: ['getIntlConfig', 'getConfigurationByVendorId'],
  },
})

const IBAN = new Set(['AT', 'BE', 'BG', 'BR', 'CH', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GB', 'GR', 'HR', 'HU', 'IE', 'IL', 'IT', 'LT', 'LU', 'LV', 'MT', 'NL', 'NO', 'PL', 'PT', 'RO', 'SA', 'SE', 'SI', 'SK', 'TR', 'AE'])

const CODES = [{ name: 'Purchase of goods', value: 'P001' }, { name: 'Purchase of services', value: 'P002' }, { name: 'Payroll', value: 'P003' }]
const BY_CODE = new Set(['AE', 'BR', 'CN', 'IN', 'KR', 'MY', 'TH'])
const BY_TEXT = new Set(['CO', 'ID', 'JP', 'PH', 'TW'])

/** Local payment abroad, in a currency that is not the US dollar, is what a purpose is for. */
function configurationOf(country: string, billCurrency: string, accountType: string): Json {
  const isLocal = billCurrency !== 'USD'
  const type = BY_CODE.has(country) ? 'CODE' : 'TEXT'
  const purpose = { required: isLocal && (BY_CODE.has(country) || BY_TEXT.has(country)), type, codes: type === 'CODE' ? CODES : [] }
  const field = (name: string, description: string, regularExpression: string, required = true): Json => ({ name, description, regularExpression, required })
  const account = IBAN.has(country)
    ? [field('accountNumber', 'IBAN', `^${country}\\d{2}[A-Z0-9]{11,30}$`)]
    : [field('accountNumber', 'Account number', '^[A-Z0-9]{4,34}$'), field('routingNumber', country === 'US' ? 'Routing number' : 'Bank code', country === 'US' ? '^\\d{9}$' : '^[A-Z0-9]{3,12}$')]
  const more = country === 'BR' || country === 'CO' ? [field('taxId', accountType === 'PERSON' ? 'Tax ID of the person' : 'Tax ID of the company', '^\\d{8,14}$')] : []
  return { paymentPurpose: purpose, validations: { fields: [field('nameOnAccount', 'Name on the account', '^.{1,100}$'), ...account, ...more] } }
}

function ofVendor(call: Call): Json {
  const { data } = findRow(call, vendors)
  const country = (data['paymentInformation'] as Json | undefined)?.['bankCountry'] ?? (data['address'] as Json)['country']
  return { internationalPayments: configurationOf(String(country), String(data['billCurrency']), String(data['accountType'] ?? 'BUSINESS')) }
}

export const internationalHandlers: Handlers = {
  getIntlConfig: (call) => configurationOf(String(call.query['country']), String(call.query['billCurrency']), String(call.query['accountType'])),
  getConfigurationByVendorId: ofVendor,
}
