/** The limits are in US dollars, so that payments in other currencies are rejected. */
import type { OperationInput } from '../catalog/input.js'
import type { Operation } from '../catalog/operation.js'
import type { LookUp } from '../money/names.js'
import { sendsAmount } from './policy.js'
import { NotAllowedError } from './not-allowed.js'

type Fields = Readonly<Record<string, unknown>>

/** Finds currencies at any depth of a body. */
function currenciesOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(currenciesOf)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, item]) => (/currency/i.test(name) && typeof item !== 'object' ? [item] : currenciesOf(item)))
}

/** Finds the values of fields with a name, at any depth. */
function valuesOf(value: unknown, name: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesOf(item, name))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => (key === name && typeof item === 'string' ? [item] : valuesOf(item, name)))
}

const reject = (id: string, reason: string): never => {
  throw new NotAllowedError(`${id} was not sent: ${reason}. This server pays in USD only.`)
}

/**
 * Reads the vendors or the customer of a payment.
 * @throws NotAllowedError if one of them uses another currency, or its currency is not known.
 */
export async function assertDollars(operation: Operation, { body }: OperationInput, lookUp: LookUp): Promise<void> {
  const { id } = operation
  for (const currency of currenciesOf(body)) if (currency !== 'USD') reject(id, `the currency is ${String(currency)}`)
  if (!sendsAmount(operation)) return
  if ((body as Fields)['exchangeRateBatchId'] !== undefined) reject(id, 'exchangeRateBatchId is for payments in another currency')
  const vendorIds = new Set(valuesOf(body, 'vendorId'))
  for (const billId of new Set(valuesOf(body, 'billId'))) vendorIds.add(String(((await lookUp('bills.get', billId)) as Fields)['vendorId']))
  for (const vendorId of vendorIds) assertParty(id, `vendor ${vendorId}`, await lookUp('vendors.get', vendorId), 'billCurrency')
  for (const customerId of new Set(valuesOf(body, 'customerId'))) assertParty(id, `customer ${customerId}`, await lookUp('customers.get', customerId), 'invoiceCurrency')
}

/** A vendor with bills in US dollars can still be paid in another currency. */
function assertParty(id: string, who: string, party: unknown, field: string): void {
  const currencies = [(party as Fields)[field], ...currenciesOf((party as Fields)['paymentInformation'])]
  const other = currencies.find((currency) => currency !== 'USD')
  if (currencies.includes(undefined)) reject(id, `the currency of ${who} is not known`)
  if (other !== undefined) reject(id, `the currency of ${who} is ${String(other)}`)
}
