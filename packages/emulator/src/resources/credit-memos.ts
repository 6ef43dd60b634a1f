/** Credit memos of customers. https://developer.bill.com/reference/createcreditmemo */
import type { Json } from '../contract/contract.js'
import { cents, sum } from '../money.js'
import { defineRules, rejectBy } from '../rules/rule.js'
import { definitionOf } from './definitions.js'
import type { Resource } from './resource.js'
import { creditStatus } from './vendor-credits.js'

const WRITES = ['createCreditMemo', 'updateCreditMemo', 'replaceCreditMemo', 'bulkCreateCreditMemo', 'bulkUpdateCreditMemo', 'bulkReplaceCreditMemo'] as const

export const creditMemoRules = defineRules({
  'credit-memo-amounts': {
    text: 'The amount of a line is quantity times price, or a percentage of the sum of the lines above it. The amount of a credit memo is the sum of its lines. That a missing quantity counts as 1 is our choice.',
    confidence: 'documented', source: 'https://developer.bill.com/reference/createcreditmemo', operations: WRITES,
  },
  'credit-memo-line': {
    text: 'A line has quantity and price, or ratePercent, not both.',
    confidence: 'documented', source: "BILL's v2 pages; that v3 rejects both is inferred", operations: WRITES,
  },
})

interface Line extends Json {
  readonly quantity?: number
  readonly price?: number
  readonly ratePercent?: number
}

/** The lines with their amounts. */
function withAmounts(lines: readonly Line[]): (Line & { readonly amount: number })[] {
  let above = 0
  return lines.map((line) => {
    const { quantity = 1, price = 0, ratePercent } = line
    const amount = cents(ratePercent === undefined ? quantity * price : (above * ratePercent) / 100)
    above = sum([above, amount])
    return { ...line, amount }
  })
}

const hasTwoPrices = ({ quantity, price, ratePercent }: Line): boolean => ratePercent !== undefined && (quantity !== undefined || price !== undefined)

export const creditMemos: Resource = {
  ...definitionOf('creditMemos'),
  check(_call, data) {
    const at = ((data['creditMemoLineItems'] ?? []) as Line[]).findIndex(hasTwoPrices)
    if (at >= 0) rejectBy(creditMemoRules['credit-memo-line'], 400, 'BDC_1119', `creditMemoLineItems[${at}]: set quantity and price, or ratePercent.`)
  },
  defaults: () => ({ archived: false, appliedAmount: 0, usage: [] }),
  derive(_call, data) {
    const creditMemoLineItems = withAmounts((data['creditMemoLineItems'] ?? []) as Line[])
    const amount = sum(creditMemoLineItems.map((line) => line.amount))
    return { creditMemoLineItems, amount, status: creditStatus(amount, Number(data['appliedAmount'] ?? 0)) }
  },
}
