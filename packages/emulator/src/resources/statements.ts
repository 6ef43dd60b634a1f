/** Statements of BILL's fees. https://developer.bill.com/reference/listbillingstatements */
import type { Call, Handlers } from '../call.js'
import { addBusinessDays, toDate } from '../clock/business-days.js'
import type { Json } from '../contract/contract.js'
import { defineRules } from '../rules/rule.js'
import type { Row } from '../store/rows.js'
import type { World } from '../world.js'
import { definitionOf } from './definitions.js'
import { DOWNLOADS } from './files.js'
import { findRow } from './generic.js'

export const statementRules = defineRules({
  'statement-issue': {
    text: 'A statement is for the month before. Only a simulation issues one. Its files are a line of text.',
    confidence: 'unknown', operations: ['listBillingStatements', 'getBillingStatementDetail'],
  },
})

const statements = definitionOf('organizations.billingStatements')

/** Issues a statement for the month before. */
export function issueStatement(world: World, owner: string, amount: number, isPaid: boolean): Row {
  const invoiceDate = toDate(world.clock.now())
  const [year, month] = invoiceDate.split('-').map(Number) as [number, number]
  const billingPeriod = { startDate: toDate(Date.UTC(year, month - 2, 1)), endDate: toDate(Date.UTC(year, month - 1, 0)) }
  const id = world.store.createId('bst')
  const invoiceNumber = `ST-${world.store.count('statement')}`
  return world.store.insert<Json>(statements.collection, owner, id, {
    id, invoiceNumber, invoiceDate, amount, description: `BILL fees, ${billingPeriod.startDate.slice(0, 7)}`, billingPeriod, paymentStatus: isPaid ? 'PAID' : 'UNPAID', ...(isPaid && { paymentDate: addBusinessDays(invoiceDate, 0) }),
    statementDetails: [{ quantity: 1, description: 'Fees', type: 'FEE', amount }],
    __csv: addFile(world, owner, `invoice,amount\n${invoiceNumber},${amount}\n`), __pdf: addFile(world, owner, `%PDF-1.4\n% ${invoiceNumber}\n%%EOF\n`),
  })
}

/** Stores a file where downloads find it. */
function addFile(world: World, owner: string, text: string): string {
  const id = world.store.createId('att')
  world.store.insert<Json>('attachments', owner, id, { id, __bytes: btoa(text) })
  return id
}

function detail(call: Call): Json {
  const { data } = findRow(call, statements)
  const link = (id: unknown): string => `${call.origin}${DOWNLOADS}/${String(id)}`
  return { ...data, downloadLink: { csv: link(data['__csv']), pdf: link(data['__pdf']) } }
}

export const statementHandlers: Handlers = { getBillingStatementDetail: detail }
