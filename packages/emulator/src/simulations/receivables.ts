/** What customers do outside the API. */
import { ControlError } from '../control/control-error.js'
import { INVOICES } from '../resources/invoices.js'
import { payOnline } from '../resources/received-payments.js'
import { requireAmount, requireRow } from './input.js'
import type { Simulation, Simulations } from './simulation.js'

/** Pays what is due of an invoice, or a part of it. */
const customerPays: Simulation = {
  fields: { invoiceId: 'string', amount: 'number?' },
  sends: [],
  run(world, owner, input) {
    const invoice = requireRow(world, owner, input, { name: 'invoiceId', collection: INVOICES, noun: 'invoice' })
    const due = Number(invoice.data['dueAmount'])
    if (invoice.data['archived'] === true || due === 0) throw new ControlError('Nothing is due of the invoice: it is paid or archived.', 'invoiceId')
    const amount = requireAmount(input, due)
    if (amount > due) throw new ControlError(`amount must be at most the ${due} dollars that are due.`, 'amount')
    return payOnline(world, invoice, amount).data
  },
}

export const receivableSimulations: Simulations = { 'customer-pays': customerPays }
