/** Typed tools for common questions about customers and invoices. All of them only read. */
import { object, READS, text, type Tool } from './definition.js'
import { MAX, PAGE, readList } from './list.js'

const findCustomers: Tool = {
  name: 'find_customers',
  title: 'Find customers',
  description: 'Lists active customers whose name begins with a text.',
  input: object({ name: text('Beginning of the name; omit it for all'), max: MAX, page: PAGE }),
  hints: READS,
  run: async (args, context) => ({
    data: await readList(context, 'customers.list', args, { filters: { archived: { eq: false }, ...(args['name'] !== undefined && { name: { sw: args['name'] } }) } }, ['id', 'name', 'email', 'invoiceCurrency', 'balance', 'authorizedToCharge']),
  }),
}

const listInvoices: Tool = {
  name: 'list_invoices',
  title: 'List invoices',
  description: 'Lists active invoices with amounts, due dates and status. BILL cannot filter them by due date: compare dueDate and dueAmount to find overdue ones.',
  input: object({ customerId: text('ID that begins with 0cu'), max: MAX, page: PAGE }),
  hints: READS,
  run: async (args, context) => ({
    data: await readList(context, 'invoices.list', args, { filters: { archived: { eq: false }, ...(args['customerId'] !== undefined && { customerId: { eq: args['customerId'] } }) } }, ['id', 'customerId', 'invoiceNumber', 'invoiceDate', 'dueDate', 'totalAmount', 'dueAmount', 'scheduledAmount', 'status']),
  }),
}

export const RECEIVABLE_TOOLS: readonly Tool[] = [findCustomers, listInvoices]
