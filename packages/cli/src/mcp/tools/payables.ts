/** Typed tools for common questions about vendors, bills and payments. All of them only read. */
import type { Json } from '../../catalog/document.js'
import { NotAllowedError } from '../not-allowed.js'
import { defined, object, READS, text, type Tool, type ToolContext } from './definition.js'
import { MAX, PAGE, pick, readList, type ListReply } from './list.js'

const VENDOR_ID = text('ID that begins with 009')

const BILL_FIELDS = ['id', 'vendorId', 'vendorName', 'invoice.invoiceNumber', 'amount', 'paidAmount', 'scheduledAmount', 'dueAmount', 'dueDate', 'paymentStatus', 'approvalStatus', 'archived']
const PAYMENT_FIELDS = ['id', 'vendorId', 'vendorName', 'billId', 'billPayments', 'amount', 'processDate', 'status', 'singleStatus', 'transactionNumber', 'confirmationNumber', 'disbursementType', 'cancelRequestSubmitted', 'voidInfo', 'createdTime']
const ACCOUNT_FIELDS = ['id', 'bankName', 'nameOnAccount', 'type', 'status', 'default', 'archived']

const UNPAID = ['UNPAID', 'PARTIALLY_PAID', 'PARTIAL']

const findVendors: Tool = {
  name: 'find_vendors',
  title: 'Find vendors',
  description: 'Lists active vendors whose name begins with a text, with IDs and how they are paid.',
  input: object({ name: text('Beginning of the name; omit it for all'), max: MAX, page: PAGE }),
  hints: READS,
  run: async (args, context) => ({
    data: await readList(context, 'vendors.list', args, { filters: { archived: { eq: false }, ...(args['name'] !== undefined && { name: { sw: args['name'] } }) } }, ['id', 'name', 'email', 'billCurrency', 'paymentInformation.payByType', 'bankAccountStatus', 'balance', 'networkStatus']),
  }),
}

const listUnpaid: Tool = {
  name: 'list_unpaid_bills',
  title: 'List unpaid bills',
  description: 'Lists bills that are not fully paid. With dueBefore, only those that are due before a day: pass the date of today for overdue bills.',
  input: object({ vendorId: VENDOR_ID, dueBefore: { type: 'string', format: 'date', description: 'YYYY-MM-DD' }, max: MAX, page: PAGE }),
  hints: READS,
  run: async (args, context) => {
    const { vendorId, dueBefore } = args
    const filters = { archived: { eq: false }, paymentStatus: { in: UNPAID }, ...(vendorId !== undefined && { vendorId: { eq: vendorId } }), ...(dueBefore !== undefined && { dueDate: { lt: dueBefore } }) }
    return { data: await readList(context, 'bills.list', args, { filters, sort: 'dueDate:asc' }, BILL_FIELDS) }
  },
}

/** Pages of payments that are searched for those of a bill. */
const MAX_PAYMENT_PAGES = 5

async function paymentsOf({ read }: ToolContext, billId: unknown, vendorId: unknown): Promise<{ payments: Json[]; isComplete: boolean }> {
  const payments: Json[] = []
  let page: string | undefined
  for (let count = 0; count < MAX_PAYMENT_PAGES; count += 1) {
    const { results, nextPage } = (await read('payments.list', { query: defined({ max: 100, page, filters: { vendorId: { eq: vendorId } } }) })) as ListReply
    payments.push(...results.filter((payment) => payment['billId'] === billId || (payment['billPayments'] as Json[] | undefined)?.some((part) => part['billId'] === billId)))
    page = nextPage
    if (page === undefined) return { payments, isComplete: true }
  }
  return { payments, isComplete: false }
}

const getBill: Tool = {
  name: 'get_bill_with_payments',
  title: 'Get a bill and its payments',
  description: 'Reads a bill with its lines, and the payments of it with their status.',
  input: object({ billId: text('ID that begins with 00n') }, ['billId']),
  hints: READS,
  run: async ({ billId }, context) => {
    const bill = (await context.read('bills.get', { path: { billId }, query: { billApprovals: true } })) as Json
    const { payments, isComplete } = await paymentsOf(context, billId, bill['vendorId'])
    return { data: { bill, payments: payments.map((payment) => pick(payment, PAYMENT_FIELDS)), ...(!isComplete && { incomplete: 'Only the first 500 payments of the vendor were searched.' }) } }
  },
}

const getPayment: Tool = {
  name: 'get_payment_status',
  title: 'Get the status of a payment',
  description: 'Reads a payment by its ID, or finds it by its transactionNumber. Use it to check a payment whose outcome is unknown.',
  input: object({ paymentId: text('ID that begins with stp'), transactionNumber: text('Number that the organization assigned') }),
  hints: READS,
  run: async (args, context) => {
    const { paymentId, transactionNumber } = args
    if (paymentId !== undefined) return { data: pick(await context.read('payments.get', { path: { paymentId } }), PAYMENT_FIELDS) }
    if (transactionNumber === undefined) throw new NotAllowedError('Nothing was read: pass paymentId or transactionNumber.')
    return { data: await readList(context, 'payments.list', {}, { filters: { transactionNumber: { eq: transactionNumber } } }, PAYMENT_FIELDS) }
  },
}

const listPayments: Tool = {
  name: 'list_payments',
  title: 'List payments',
  description: 'Lists payments to vendors, with their status.',
  input: object({ vendorId: VENDOR_ID, createdAfter: { type: 'string', format: 'date-time', description: 'Such as 2026-03-01T00:00:00Z' }, max: MAX, page: PAGE }),
  hints: READS,
  run: async (args, context) => {
    const { vendorId, createdAfter } = args
    const filters = { ...(vendorId !== undefined && { vendorId: { eq: vendorId } }), ...(createdAfter !== undefined && { createdTime: { gt: createdAfter } }) }
    return { data: await readList(context, 'payments.list', args, Object.keys(filters).length ? { filters } : {}, PAYMENT_FIELDS) }
  },
}

const listAccounts: Tool = {
  name: 'list_funding_accounts',
  title: 'List bank accounts to pay from',
  description: "Lists the organization's bank accounts with their status. Account numbers are masked.",
  input: object({ max: MAX, page: PAGE }),
  hints: READS,
  run: async (args, context) => ({ data: await readList(context, 'fundingAccounts.banks.list', args, {}, ACCOUNT_FIELDS) }),
}

export const PAYABLE_TOOLS: readonly Tool[] = [findVendors, listUnpaid, getBill, getPayment, listPayments, listAccounts]
