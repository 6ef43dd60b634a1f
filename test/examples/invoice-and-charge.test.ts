import { describe, expect, it, vi } from 'vitest'
import type { Bill } from '../../src/index.js'
import { countRequests, runExample, runToEnd, startWorld } from './run-example.ts'

vi.setConfig({ testTimeout: 60_000 })

const run = (env: Record<string, string>) => runExample('invoice-and-charge.ts', { env })
const invoicesOf = (bill: Bill) => bill.invoices.list().toArray()
const paymentsOf = (bill: Bill) => bill.receivablePayments.list().toArray()

describe('invoice-and-charge', () => {
  it('creates a payment link, and charges nothing, if bank accounts of customers are not enabled', async () => {
    const { emulator, bill, env } = await startWorld()
    emulator.faults.add({ operation: 'listCustomerBankAccounts', reply: { status: 403, code: 'BDC_1', message: 'Current user or organization does not have valid permissions.' } })
    const { code, output } = await run(env)
    expect(code, output).toBe(0)
    expect(output).toMatch(/4\. Create a payment link instead, for you to send\n {3}https?:\/\/\S+/)
    expect(await paymentsOf(bill)).toEqual([])
    expect(await invoicesOf(bill)).toMatchObject([{ totalAmount: 400.5, dueAmount: 400.5, scheduledAmount: 0 }])
  })

  it.for([
    ['reset-after-commit', 0, 'the charge exists\n   scheduled 400.5, due 0', 1],
    ['reset-before', 1, 'the invoice shows no payment', 0],
  ] as const)('checks the invoice after a lost response: %s', async ([reply, expected, message, payments]) => {
    const { emulator, bill, env } = await startWorld()
    emulator.faults.add({ operation: 'chargeCustomer', reply, times: 1 })
    const { code, output } = await run(env)
    expect([code, output]).toEqual([expected, expect.stringContaining(message)])
    expect(await paymentsOf(bill)).toHaveLength(payments)
    expect(await invoicesOf(bill)).toMatchObject([{ scheduledAmount: 400.5 * payments }])
  })

  it('charges once in two runs, and the next ones see that the invoice is paid', async () => {
    const { emulator, bill, env } = await startWorld()
    expect(await runToEnd('invoice-and-charge.ts', { env })).toContain('5. Charge the account')
    expect(await runToEnd('invoice-and-charge.ts', { env })).toContain('already has a payment. Scheduled: 400.5')
    await emulator.clock.advance({ weeks: 3 })
    expect(await runToEnd('invoice-and-charge.ts', { env })).toContain('already has a payment. Scheduled: 0')
    expect(await paymentsOf(bill)).toMatchObject([{ amount: 400.5 }])
    expect(countRequests(emulator, 'chargeCustomer')).toBe(1)
    expect(await invoicesOf(bill)).toHaveLength(1)
  })
})
