/** No payment exists twice. */
import { expect } from 'vitest'
import type { Json } from '../../src/contract/contract.ts'
import type { Row } from '../../src/store/rows.ts'
import { changesOf, type Checked } from './checks.ts'

/** Operations that create payments, with the number that a response names. */
const PAYMENTS_IN: Readonly<Record<string, (data: Json) => number>> = {
  createPayment: () => 1,
  recordPayment: () => 1,
  createBulkPayment: (data) => new Set(((Array.isArray(data) ? data : Object.values(data)[0]) as Json[]).map(({ id }) => id)).size,
}

/** These can start automatic payments. */
const CAN_PAY_LATER = /^(create|update|replace|restore).*(Bill|Bills|Vendor)$/

export function noPaymentTwice({ step, performed: { operation, result, fault, payments = 0 }, before, after }: Checked): void {
  const changes = changesOf(before, after).filter(({ collection }) => collection === 'payments')
  expect(changes.filter(({ after: now }) => !now)).toEqual([])
  const created = changes.flatMap(({ before: old, after: now }) => (old || !now ? [] : [now]))
  for (const row of created) expectEachOnce(billIdsOf(row), `${row.id} pays a bill twice`)
  expectEachOnce([...(after.get('payments')?.values() ?? [])].map(({ owner, data }) => `${owner} ${String(data['transactionNumber'])}`), 'two payments have the same number')
  if (step.kind === 'time' || step.kind === 'archive' || (operation && CAN_PAY_LATER.test(operation.id))) return
  const count = operation && result ? PAYMENTS_IN[operation.id] : undefined
  if (!count) expect(created.length, operation?.id ?? step.kind).toBe(0)
  else expect(created.length, operation?.id).toBeLessThanOrEqual(fault === 'reset-before' ? 0 : payments)
  if (count && !fault) expect(created.length, operation?.id).toBe(result && result.status < 300 ? count(result.data) : 0)
  expectEachOnce(created.flatMap(billIdsOf), `${String(operation?.id)} pays a bill twice`)
}

const billIdsOf = ({ data }: Row): string[] => (data['billPayments'] as { billId: string }[]).map(({ billId }) => billId)

function expectEachOnce(values: readonly string[], message: string): void {
  expect(values.toSorted(), message).toEqual([...new Set(values)].toSorted())
}
