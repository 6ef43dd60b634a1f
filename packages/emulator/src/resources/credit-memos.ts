/** Credit memos of customers. https://developer.bill.com/reference/createcreditmemo */
import { cents, sum } from '../money.js'
import { requireCustomer } from './customers.js'
import type { Resource } from './resource.js'
import { creditStatus } from './vendor-credits.js'

interface Line {
  readonly amount?: number
  readonly quantity?: number
  readonly price?: number
}

const amountOf = ({ amount, quantity = 1, price = 0 }: Line): number => cents(amount ?? quantity * price)

export const creditMemos: Resource = {
  collection: 'creditMemos', prefix: 'ccr', noun: 'credit memo', items: { creditMemoLineItems: 'cml' },
  check(call, data) {
    if (data['customerId'] !== undefined) requireCustomer(call, data['customerId'])
  },
  defaults: () => ({ archived: false, appliedAmount: 0, usage: [] }),
  derive(_call, data) {
    const amount = sum(((data['creditMemoLineItems'] ?? []) as Line[]).map(amountOf))
    return { amount, status: creditStatus(amount, Number(data['appliedAmount'] ?? 0)) }
  },
}
