/** Amounts add up after every step of a random sequence of bills, credits, payments and time. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { BillError } from 'bill-sdk'
import { cents, sum } from '../src/money.ts'
import { paidBy } from '../src/resources/payment-states.ts'
import { FAILURES } from '../src/simulations/payment.ts'
import { setUpPayables } from './helpers/payables.ts'

type Setup = Awaited<ReturnType<typeof setUpPayables>>

/** Numbers choose among the records that exist, and -1 the newest. */
const amount = fc.integer({ min: 1, max: 20_000 }).map((value) => value / 100)
const which = fc.nat(7)
const step = fc.oneof(
  fc.record({ kind: fc.constant('bill' as const), amount, credit: fc.option(amount, { nil: undefined }), which }),
  fc.record({ kind: fc.constant('edit' as const), amount, which, verb: fc.constantFrom('PATCH' as const, 'PUT' as const) }),
  fc.record({ kind: fc.constant('credit' as const), amount }),
  fc.record({ kind: fc.constant('pay' as const), which, amount, share: fc.constantFrom(1, 1, 0.5, 2), credit: fc.constantFrom(undefined, 0.5, 1, 1.5) }),
  fc.record({ kind: fc.constant('bulk' as const), which, amount, count: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ kind: fc.constant('record' as const), which, amount }),
  fc.record({ kind: fc.constant('cancel' as const), which }),
  fc.record({ kind: fc.constant('cancel' as const), which: fc.constant(-1) }),
  fc.record({ kind: fc.constant('void' as const), which, type: fc.constantFrom('VOID_AND_CREDIT' as const, 'VOID_AND_REISSUE' as const, 'VOID_ONLY' as const) }),
  fc.record({ kind: fc.constant('fail' as const), which, status: fc.constantFrom(...FAILURES) }),
  fc.record({ kind: fc.constant('time' as const), hours: fc.integer({ min: 1, max: 120 }) }),
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

const pick = (world: Setup, collection: string, at: number): string => {
  const rows = world.emulator.world.store.all(collection).filter(({ data }) => collection === 'payments' || data['vendorId'] === world.vendor.id)
  return rows.at(at % Math.max(1, rows.length))?.id ?? 'none'
}

const dueOf = (world: Setup, id: string): number => Number(world.emulator.world.store.get('bills', id)?.data['dueAmount'] ?? 0)

const leftOf = ({ emulator: { world } }: Setup, id: string): number => {
  const { amount: total = 0, appliedAmount = 0 } = (world.store.get('vendorCredits', id)?.data ?? {}) as { amount?: number; appliedAmount?: number }
  return total - appliedAmount
}

async function enter(world: Setup, step: Step): Promise<unknown> {
  const { bill, vendor, createBill, createCredit } = world
  const credits = (value: number | undefined, at: number) => (value === undefined ? {} : { vendorCredits: [{ id: pick(world, 'vendorCredits', at), amount: value }] })
  if (step.kind === 'bill') return createBill(step.amount, credits(step.credit, step.which))
  if (step.kind === 'credit') return createCredit(step.amount)
  if (step.kind !== 'edit') return undefined
  const id = pick(world, 'bills', step.which)
  const line = (world.emulator.world.store.get('bills', id)?.data['billLineItems'] as { id: string }[] | undefined)?.[0]
  if (step.verb === 'PATCH') return bill.bills.update(id, { billLineItems: [{ id: line?.id ?? 'none', amount: step.amount }] })
  return bill.bills.replace(id, { vendorId: vendor.id, dueDate: '2026-04-01', billLineItems: [{ amount: step.amount }], invoice: { invoiceNumber: 'R', invoiceDate: '2026-03-01' } })
}

async function move(world: Setup, step: Step): Promise<unknown> {
  const { emulator, bill, payBill, vendor, fundingAccount } = world
  switch (step.kind) {
    case 'pay': {
      const id = pick(world, 'bills', step.which)
      const [due, creditId] = [dueOf(world, id), pick(world, 'vendorCredits', step.which)]
      const used = cents(Math.min(leftOf(world, creditId), due / 2) * (step.credit ?? 0))
      return payBill(id, cents((due - used) * step.share), used > 0 ? { vendorCredits: [{ id: creditId, amount: used }] } : {})
    }
    case 'bulk': return bill.payments.createBulk({ fundingAccount, payments: Array.from({ length: step.count }, (_, at) => ({ billId: pick(world, 'bills', step.which + at), amount: step.amount })) })
    case 'record': return bill.bills.recordPayment({ vendorId: vendor.id, processDate: '2026-03-02', toPrintCheck: false, payments: [{ billId: pick(world, 'bills', step.which), amount: step.amount }] })
    case 'cancel': return bill.payments.cancel(pick(world, 'payments', step.which))
    case 'void': return bill.payments.void(pick(world, 'payments', step.which), { type: step.type, reason: 'random' })
    case 'fail': return emulator.simulate.payment(pick(world, 'payments', step.which)).fail(step.status)
    case 'time': return emulator.clock.advance({ hours: step.hours })
    default: return enter(world, step)
  }
}

interface Share { readonly billId: string; readonly amount: number; readonly vendorCredits?: readonly { id: string; amount: number }[] }

/** Recomputes every amount from the payments and the credits alone. */
function checkAmounts({ emulator: { world }, vendor }: Setup): void {
  const live = world.store.all('payments').filter(({ id }) => paidBy(world, id) !== 'none')
  const sharesOf = (row: (typeof live)[number]) => row.data['billPayments'] as Share[]
  const used = new Map<string, number[]>()
  const use = (credits: readonly { id: string; amount: number }[] = []) => credits.forEach((credit) => used.set(credit.id, [...(used.get(credit.id) ?? []), credit.amount]))
  for (const { id, data } of world.store.all('bills')) {
    const shares = live.flatMap((row) => sharesOf(row).filter((share) => share.billId === id).map((share) => ({ ...share, state: paidBy(world, row.id) })))
    const own = (data['vendorCredits'] ?? []) as { id: string; amount: number }[]
    use(own)
    shares.forEach((share) => use(share.vendorCredits))
    const scheduled = sum(shares.filter(({ state }) => state === 'scheduled').map((share) => share.amount))
    const cleared = sum(shares.filter(({ state }) => state === 'cleared').map((share) => share.amount))
    const credit = sum([...own, ...shares.flatMap((share) => share.vendorCredits ?? [])].map((item) => item.amount))
    const total = sum((data['billLineItems'] as { amount: number }[]).map((line) => line.amount))
    const due = sum([total, -scheduled, -cleared, -credit])
    expect(data, id).toMatchObject({ amount: total, scheduledAmount: scheduled, creditAmount: credit, dueAmount: due, paidAmount: sum([cleared, credit]) })
    expect(due).toBeGreaterThanOrEqual(0)
    expect(data['paymentStatus']).toBe(scheduled > 0 ? 'SCHEDULED' : cleared > 0 ? (due === 0 ? 'PAID' : 'PARTIALLY_PAID') : 'UNPAID')
  }
  for (const { id, data } of world.store.all('vendorCredits')) {
    const applied = sum(used.get(id) ?? [])
    expect(data['appliedAmount'], id).toBe(applied)
    expect(applied).toBeLessThanOrEqual(Number(data['amount']))
  }
  for (const { data } of live) expect(data['amount']).toBe(sum((data['billPayments'] as Share[]).map((share) => share.amount)))
  const open = world.store.all('bills').filter(({ data }) => data['vendorId'] === vendor.id).map(({ data }) => Number(data['dueAmount']))
  expect(world.store.get('vendors', vendor.id)?.data['balance']).toMatchObject({ amount: sum(open) })
}

const runs = Number(process.env['PROPERTY_RUNS'] ?? 60)

it('[bill-amounts] [vendor-credit-amounts] add up after each step of any sequence', { timeout: 300_000 }, async () => {
  let done = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 40, size: 'max' }), async (steps) => {
      const world = await setUpPayables()
      for (const value of [100, 60.6, 33.33]) await world.createBill(value)
      for (const value of [40, 25.25]) await world.createCredit(value)
      await world.payBill(pick(world, 'bills', 0), 50)
      for (const next of steps) {
        const before = JSON.stringify(world.emulator.snapshot().collections, (name, value: unknown) => (name === 'sessions' || name === 'clock' ? undefined : value))
        try {
          await move(world, next)
          done++
        } catch (error) {
          if (!(error instanceof BillError || error instanceof RangeError)) throw error
          // What fails changes nothing.
          const after = JSON.stringify(world.emulator.snapshot().collections, (name, value: unknown) => (name === 'sessions' || name === 'clock' ? undefined : value))
          expect(after).toBe(before)
        }
        checkAmounts(world)
      }
    }),
    { numRuns: runs },
  )
  // Some steps of the sequence succeed.
  expect(done).toBeGreaterThan(runs)
})
