/** Recomputes every amount from the payments, credits and lines alone. */
import { expect } from 'vitest'
import type { Json } from '../../src/contract/contract.ts'
import { cents, sum } from '../../src/money.ts'
import type { Row } from '../../src/store/rows.ts'
import type { World } from '../../src/world.ts'

interface Share {
  readonly billId: string
  readonly amount: number
  readonly vendorCredits?: readonly { id: string; amount: number }[]
}

interface InvoiceShare {
  readonly invoiceId: string
  readonly amount: number
}

/** What a payment is to its bill, by its status. Not the table of the emulator, whose mistakes would not show. */
const WITHOUT_EFFECT = ['CANCELED', 'VOIDED', 'FUNDING_FAILED_VOIDED']
const WITH_THE_VENDOR = ['CLEARED', 'FUNDING_FAILED_ACTION_NEEDED', 'FUNDS_ESCHEATED']

function effectOf({ data }: Row): 'none' | 'cleared' | 'scheduled' {
  const status = String(data['singleStatus'])
  if (WITHOUT_EFFECT.includes(status)) return 'none'
  return WITH_THE_VENDOR.includes(status) ? 'cleared' : 'scheduled'
}

const sharesOf = (row: Row): Share[] => row.data['billPayments'] as Share[]
const total = (items: readonly { readonly amount: number }[]): number => sum(items.map(({ amount }) => amount))
const lineOf = ({ amount, quantity = 1, price = 0 }: { amount?: number; quantity?: number; price?: number }): number => cents(amount ?? quantity * price)

export function checkAmounts(world: World): void {
  checkPayables(world)
  checkReceivables(world)
  checkBalances(world)
}

function checkPayables(world: World): void {
  const live = world.store.all('payments').filter((row) => effectOf(row) !== 'none')
  const used = new Map<string, number[]>()
  const use = (credits: readonly { id: string; amount: number }[] = []): void => credits.forEach((credit) => used.set(credit.id, [...(used.get(credit.id) ?? []), credit.amount]))
  for (const { id, data } of world.store.all('bills')) {
    const shares = live.flatMap((row) => sharesOf(row).filter((share) => share.billId === id).map((share) => ({ ...share, state: effectOf(row) })))
    const own = (data['vendorCredits'] ?? []) as { id: string; amount: number }[]
    use(own)
    for (const share of shares) use(share.vendorCredits)
    const [scheduled, cleared] = ['scheduled', 'cleared'].map((state) => total(shares.filter((share) => share.state === state))) as [number, number]
    const credit = total([...own, ...shares.flatMap((share) => share.vendorCredits ?? [])])
    const amount = sum((data['billLineItems'] as object[]).map(lineOf))
    const due = sum([amount, -scheduled, -cleared, -credit])
    expect(data, id).toMatchObject({ amount, scheduledAmount: scheduled, creditAmount: credit, dueAmount: due, paidAmount: sum([cleared, credit]) })
    expect(due, `${id} is paid more than once`).toBeGreaterThanOrEqual(Math.min(0, amount))
    expect(data['paymentStatus']).toBe(scheduled > 0 ? 'SCHEDULED' : cleared > 0 ? (due <= 0 ? 'PAID' : 'PARTIALLY_PAID') : 'UNPAID')
  }
  for (const { id, data } of world.store.all('vendorCredits')) {
    const applied = sum(used.get(id) ?? [])
    expect(data, id).toMatchObject({ appliedAmount: applied, amount: sum((data['vendorCreditLineItems'] as object[]).map(lineOf)) })
    expect(applied).toBeLessThanOrEqual(Number(data['amount']))
  }
  for (const row of world.store.all('payments')) expect(row.data['amount'], row.id).toBe(total(sharesOf(row)))
}

function checkReceivables(world: World): void {
  const received = world.store.all('receivablePayments')
  const shares = received.flatMap(({ data }) => (data['invoicePayments'] as InvoiceShare[]).map((share) => ({ ...share, status: data['status'] })))
  for (const { id, data } of received) {
    const applied = total(data['invoicePayments'] as InvoiceShare[])
    expect(sum([applied, Number(data['unappliedAmount'])]), id).toBe(data['amount'])
    expect(data['unappliedAmount']).toBeGreaterThanOrEqual(0)
  }
  for (const { id, data } of world.store.all('invoices')) {
    const own = shares.filter(({ invoiceId }) => invoiceId === id)
    const [scheduled, paid] = ['SCHEDULED', 'PAID'].map((status) => total(own.filter((share) => share.status === status))) as [number, number]
    const totalAmount = sum((data['invoiceLineItems'] as object[]).map(lineOf))
    const credit = Number(data['creditAmount'] ?? 0)
    const due = sum([totalAmount, -credit, -scheduled, -paid])
    expect(data, id).toMatchObject({ totalAmount, scheduledAmount: scheduled, dueAmount: due })
    expect(due, `${id} is paid more than once`).toBeGreaterThanOrEqual(Math.min(0, totalAmount))
    const isPaid = due <= 0 && scheduled === 0 && totalAmount > 0
    expect(data['status'], id).toBe(isPaid ? 'PAID_IN_FULL' : paid + credit > 0 ? 'PARTIAL_PAYMENT' : 'OPEN')
  }
  for (const { id, data } of world.store.all('creditMemos')) expect(data['amount'], id).toBe(sum((data['creditMemoLineItems'] as object[]).map(lineOf)))
}

/** What vendors and customers owe or are owed is what is due of the bills and invoices that are not archived. */
function checkBalances({ store }: World): void {
  for (const [accounts, records, field] of [['vendors', 'bills', 'vendorId'], ['customers', 'invoices', 'customerId']] as const) {
    const due = new Map<unknown, number[]>()
    for (const { data } of store.all(records)) if (data['archived'] !== true) due.set(data[field], [...(due.get(data[field]) ?? []), Number(data['dueAmount'])])
    for (const { id, data } of store.all(accounts)) expect((data['balance'] as Json | undefined)?.['amount'] ?? 0, `balance of ${id}`).toBe(sum(due.get(id) ?? []))
  }
}
