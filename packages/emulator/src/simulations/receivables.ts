/** What customers do outside the API. */
import { cents } from '../money.js'
import { INVOICES } from '../resources/invoices.js'
import { payOnline } from '../resources/received-payments.js'
import { requireRow } from './input.js'
import type { Simulation, Simulations } from './simulation.js'

/** Pays what is due of an invoice, or a part of it. */
const customerPays: Simulation = (world, owner, input) => {
  const invoice = requireRow(world, owner, input, { name: 'invoiceId', collection: INVOICES, noun: 'invoice' })
  const due = Number(invoice.data['dueAmount'])
  const amount = input['amount'] ?? due
  if (invoice.data['archived'] === true || due === 0) throw new RangeError('Nothing is due of the invoice.')
  if (typeof amount !== 'number' || !(cents(amount) > 0) || cents(amount) > due) throw new RangeError(`amount must be a number of dollars, more than 0 and at most the ${due} that is due.`)
  return payOnline(world, invoice, cents(amount)).data
}

export const receivableSimulations: Simulations = { 'customer-pays': customerPays }
