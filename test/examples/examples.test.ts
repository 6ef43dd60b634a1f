/** Runs every example on an emulator, and looks there for what it did. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StartedEmulator } from 'bill-sdk-emulator'
import { describe, expect, it, vi } from 'vitest'
import type { Bill } from '../../src/index.js'
import { examples, runExample, runToEnd, startWorld } from './run-example.ts'

// Each run starts one or two processes, which takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

interface World {
  readonly bill: Bill
  readonly emulator: StartedEmulator
  readonly output: string
}

const billsOf = async (bill: Bill, number: RegExp) => (await bill.bills.list().toArray()).filter(({ invoice }) => number.test(invoice?.invoiceNumber ?? ''))

/** Three weeks later, the only payment has arrived, and nothing is due on the bill. */
async function expectArrival({ bill, emulator }: World, number: RegExp, amount: number): Promise<void> {
  await emulator.clock.advance({ weeks: 3 })
  expect(await bill.payments.list().toArray()).toMatchObject([{ amount, singleStatus: 'CLEARED' }])
  expect(await billsOf(bill, number)).toMatchObject([{ amount, paidAmount: amount, dueAmount: 0, paymentStatus: 'PAID' }])
}

/** What an example leaves behind. Examples with their own emulator only print it. */
const CHECKS: Record<string, (world: World) => Promise<void> | void> = {
  'bill-approvals.ts': async ({ bill, output }) => {
    const large = await billsOf(bill, /^LARGE-/)
    expect(large).toMatchObject([{ amount: 1500, approvalStatus: 'APPROVED' }])
    expect(output).toContain(`${large[0]?.id} is APPROVED. It can be paid`)
    expect(await bill.billApprovals.policies.list()).toEqual([])
  },
  'pay-a-bill.ts': async (world) => {
    expect(world.output).toMatch(/Meadow Bank: fee 0\.59\n {3}arrival date: \d{4}-/)
    expect(world.output).toMatch(/stp\w+: 228\.99, created, SCHEDULED[^]*scheduled 228\.99, paid 0, due 0/)
    await expectArrival(world, /^BOC-2207$/, 228.99)
  },
  'international-payment.ts': async (world) => {
    const [, cost] = /cost: about ([\d.]+) USD/.exec(world.output) ?? []
    expect(world.output).toMatch(new RegExp(`stp\\w+: 1200 EUR, created\n   sent by INTERNATIONAL\n   cost: ${cost} USD`))
    await expectArrival(world, /^NW-3310$/, 1200)
  },
  'invoice-and-charge.ts': async ({ bill, output, emulator }) => {
    const getInvoice = async () => (await bill.invoices.list().toArray()).find(({ invoiceNumber }) => invoiceNumber === 'PNB-1007')
    expect(await getInvoice()).toMatchObject({ totalAmount: 400.5, scheduledAmount: 400.5, dueAmount: 0 })
    expect(output).toMatch(/0rp\w+: 400\.5, SCHEDULED/)
    await emulator.clock.advance({ weeks: 3 })
    expect(await getInvoice()).toMatchObject({ dueAmount: 0, scheduledAmount: 0, status: 'PAID_IN_FULL' })
  },
  'spend-budgets-and-cards.ts': async ({ bill, output }) => {
    expect(await bill.spend.cards.list().toArray()).toMatchObject([{ name: 'Paper shop', status: 'FROZEN', currentPeriod: { limit: 50 } }])
    expect(await bill.spend.budgets.list().toArray()).toMatchObject([{ name: expect.stringMatching(/^Samples \d+$/), currentPeriod: { limit: 200 } }])
    expect(output).toMatch(/- Samples \d+: 200 of 200 left/)
  },
  'reimbursement-with-receipt.ts': async ({ bill, output }) => {
    const reimbursements = await bill.spend.reimbursements.list().toArray()
    expect(reimbursements).toMatchObject([{ amount: 42.8, status: 'APPROVED', receipts: [{ filename: 'pixel.png' }] }])
    expect(output).toContain(`${reimbursements[0]?.uuid}: 42.8, AWAITING_APPROVAL`)
  },
  'mfa-on-the-command-line.ts': async ({ bill, output }) => {
    const banks = await bill.fundingAccounts.banks.list().toArray()
    expect(banks.find(({ bankName }) => bankName === 'Test account')).toMatchObject({ status: 'VERIFIED', nameOnAccount: 'Juniper Studio' })
    expect(output).toContain('Using the MFA ID of emulator')
  },
  'bulk-import-vendors.ts': async ({ bill, output }) => {
    // The sample company has three vendors.
    expect(await bill.vendors.list().toArray()).toHaveLength(48)
    expect(output.match(/\d+ of 45/g)).toEqual(['20 of 45', '40 of 45', '45 of 45'])
  },
  'incremental-sync.ts': ({ output }) => {
    expect(output).toMatch(/Reading all vendors\n {3}3 read, 3 new or changed\nReading all bills\n {3}2 read, 2 new or changed/)
    expect(output).toContain('vendors: 3, archived: 1')
    expect(output).toContain('due to Maple Street Print: 1180\n   due to Cedar Paper Supply: 240.5')
  },
  'webhook-server.ts': ({ output }) => expect(output).toContain('10 webhooks, 0 rejected'),
  'quickstart.ts': ({ output }) => expect(output).toContain('CLEARED'),
  'test-with-node.test.ts': ({ output }) => expect(output).toMatch(/pass 3\n[^]*fail 0\n/),
}

/** Vitest runs its example itself. */
const names = readdirSync(examples).filter((name) => name.endsWith('.ts'))
const programs = names.filter((name) => name !== 'test-with-vitest.test.ts')

describe('every example', () => {
  it.for(programs)('%s runs to the end, and does what it says', async (name) => {
    const check = CHECKS[name]
    if (!check) throw new Error(`${name} needs a check in this file.`)
    const { emulator, bill, env } = await startWorld()
    if (name.startsWith('reimbursement')) await runToEnd('spend-budgets-and-cards.ts', { env })
    const output = await runToEnd(name, { env })
    expect(output).not.toContain('Error')
    if (!name.includes('.test.')) expect(output).toMatch(/^Done/m)
    await check({ bill, emulator, output })
  })

  it.for(names)('%s starts with what it does, what it needs and how to run it', (name) => {
    const [head = ''] = readFileSync(join(examples, name), 'utf8').split('*/')
    expect(head).toMatch(/^\/\*\*\n/)
    expect(head).toMatch(/npx (?:tsx|vitest run) /)
    expect(head).toContain(`examples/${name}`)
  })
})

describe('quickstart', () => {
  it('pays the amount that was entered, and verifies a webhook for each step on the way', async () => {
    const { code, output } = await runExample('quickstart.ts')
    expect(code, output).toBe(0)
    const [, billId, amount] = /(00n\w+): \$(\d+\.\d\d), due/.exec(output) ?? []
    const [, paymentId] = new RegExp(`(stp\\w+): \\$${amount}, SCHEDULED`).exec(output) ?? []
    const webhooks = [...output.matchAll(/webhook, signature verified: (\w+) is (\w+)/g)]
    expect([amount, new Set(webhooks.map(([, id]) => id))]).toEqual(['200.25', new Set([paymentId])])
    expect(webhooks.at(-1)?.[2]).toBe('CLEARED')
    expect(output).toContain(`${paymentId}: $${amount}, CLEARED\n   arrived by 2026-03-`)
    expect(output).toContain(`${billId}: paid $${amount}, due $0.00, PAID\nDone.`)
  })
})
