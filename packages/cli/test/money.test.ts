/** Writes ask. What moves or redirects money says what will happen, and needs its amount or its ID. */
import type { Emulator } from 'bill-sdk-emulator'
import { describe, expect, it } from 'vitest'
import { allOperations, findOperation } from '../src/catalog/catalog.ts'
import type { OperationInput } from '../src/catalog/input.ts'
import type { Operation } from '../src/catalog/operation.ts'
import { confirmationOf, isConfirmed, totalAmount } from '../src/money/confirmation.ts'
import { createWorld, type World } from './helpers/run.ts'

interface Named {
  readonly id: string
  readonly name?: string
  readonly vendorName?: string
  readonly dueAmount?: number
}

const find = (name: string): Operation => findOperation(name) as Operation

async function list(world: World, ...args: string[]): Promise<readonly Named[]> {
  return (JSON.parse((await world.bill([...args, '--output', 'json'])).stdout) as { results: Named[] }).results
}

/** The operations that changed something, so that reads of a preview do not count. */
const writes = (emulator: Emulator): string[] => emulator.requests().map(({ operation }) => operation ?? '').filter((id) => id && !/^(get|list)|^login$|^mfaStepUp$|^stepUp/.test(id))

async function preparePayment(world: World, changes: object = {}): Promise<string> {
  const [bill] = (await list(world, 'bills', 'list')).filter(({ dueAmount, vendorName }) => (dueAmount ?? 0) > 0 && vendorName === 'Cedar Paper Supply')
  const [account] = await list(world, 'funding-accounts', 'banks', 'list')
  return JSON.stringify({ billId: bill?.id, amount: 40.5, processDate: '2026-03-03', fundingAccount: { type: 'BANK_ACCOUNT', id: account?.id }, processingOptions: { createBill: false }, ...changes })
}

describe('a payment', () => {
  it('says whom it pays, how much, from where and when, and is not sent without --confirm', async () => {
    const world = createWorld()
    const input = await preparePayment(world)
    for (const flags of [[], ['--yes'], ['--confirm', '40.51'], ['--confirm', 'yes'], ['--confirm', '']]) {
      const { code, stdout, stderr } = await world.bill(['payments', 'create', '--data', '-', ...flags], { input })
      expect({ code, stdout }).toEqual({ code: 3, stdout: '' })
      expect(stderr).toMatch(/^ {2}environment +127\.0\.0\.1\n {2}operation +Create a payment: moves money\n {2}total amount +40\.5\n/)
      expect(stderr).toMatch(/^ {2}vendor +Cedar Paper Supply$/m)
      expect(stderr).toMatch(/^ {2}account +.*Juniper/m)
      expect(stderr).toMatch(/^ {2}processDate +2026-03-03$/m)
      expect(stderr).toMatch(/Nothing was sent\.\n$/)
    }
    expect(writes(world.emulator)).toEqual([])
  })

  it('says that the date is not given', async () => {
    const world = createWorld()
    const input = await preparePayment(world, { processDate: undefined })
    const { stderr } = await world.bill('payments create --data -', { input })
    expect(stderr).toMatch(/^ {2}processDate +not given: Date BILL starts processing the payment; defaults to the next US business day\.$/m)
  })

  it('is sent once with its amount', async () => {
    const world = createWorld()
    const input = await preparePayment(world)
    const { code, stdout } = await world.bill('payments create --data - --confirm 40.50', { input })
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ amount: 40.5 })
    expect(writes(world.emulator)).toEqual(['createPayment'])
  })

  it('asks for its amount on a terminal, also with --yes', async () => {
    const world = createWorld()
    const input = await preparePayment(world)
    const sent = await world.bill(['payments', 'create', '--data', input, '--yes'], { terminal: true, input: ['40.5\n'] })
    expect(sent.code).toBe(0)
    expect(sent.stderr).toContain('Type the amount (40.5) to confirm: ')
    const rejected = await world.bill(['payments', 'create', '--data', input, '--yes'], { terminal: true, input: ['y\n'] })
    expect(rejected).toMatchObject({ code: 3, stderr: expect.stringContaining('Not confirmed. Nothing was sent.') as string })
    expect(writes(world.emulator)).toEqual(['createPayment'])
  })

  it('that a vendor made look harmless shows its text as one line', async () => {
    const world = createWorld()
    const name = 'Fern\n  total amount  1\u001B[1A'
    const created = await world.bill(['vendors', 'create', '--data', '-', '--confirm', 'createVendor'], { input: JSON.stringify({ name, address: { line1: '1 A St', city: 'Reno', zipOrPostalCode: '89501', country: 'US' } }) })
    const { id } = JSON.parse(created.stdout) as Named
    const input = await preparePayment(world, { billId: undefined, vendorId: id, processingOptions: { createBill: true } })
    const { stderr } = await world.bill('payments create --data -', { input })
    expect(stderr).toMatch(/^ {2}vendor +Fern {3}total amount {2}1\uFFFD\[1A$/m)
  })

  it('is canceled with its ID, after a look at it', async () => {
    const world = createWorld()
    const { stdout } = await world.bill('payments create --data - --confirm 40.5', { input: await preparePayment(world) })
    const { id } = JSON.parse(stdout) as Named
    const rejected = await world.bill(`payments cancel ${id} --yes`)
    expect(rejected.code).toBe(3)
    expect(rejected.stderr).toMatch(/^ {2}vendor +Cedar Paper Supply\n {2}payment amount +40\.5\n/m)
    expect(rejected.stderr).toContain('repeat the paymentId with --confirm')
    expect((await world.bill(`payments cancel ${id} --confirm ${id}`)).code).toBe(0)
  })
})

describe('other writes', () => {
  const archive = async (world: World): Promise<string> => `vendors archive ${(await list(world, 'vendors', 'list', '--filter', 'archived:eq:false'))[0]?.id}`

  it('are not sent without a terminal, except with --yes', async () => {
    const world = createWorld()
    const command = await archive(world)
    expect(await world.bill(command)).toMatchObject({ code: 3, stdout: '', stderr: 'error: archiveVendor changes data: add --yes to send it without a question. Nothing was sent.\n' })
    expect(writes(world.emulator)).toEqual([])
    expect((await world.bill(`${command} --yes`)).code).toBe(0)
    expect(writes(world.emulator)).toEqual(['archiveVendor'])
  })

  it('ask on a terminal', async () => {
    const world = createWorld()
    const command = await archive(world)
    for (const [input, code] of [[['n\n'], 3], [['\n'], 3], [['\u0004'], 3], [['\u0003'], 130], [['y\n'], 0]] as const)
      expect((await world.bill(command, { terminal: true, input })).code, JSON.stringify(input)).toBe(code)
    expect(writes(world.emulator)).toEqual(['archiveVendor'])
  })

  it('show the environment in each question', async () => {
    const world = createWorld()
    const { stderr } = await world.bill(await archive(world), { terminal: true, input: ['n\n'] })
    expect(stderr).toMatch(/^ {2}environment +127\.0\.0\.1$/m)
    const production = await world.bill(await archive(world), { terminal: true, input: ['n\n'], env: { BILL_BASE_URL: undefined, BILL_ENVIRONMENT: 'production' } })
    expect(production.stderr).toMatch(/^ {2}environment +PRODUCTION$/m)
    const host = await world.bill(await archive(world), { terminal: true, input: ['n\n'], env: { BILL_BASE_URL: 'https://gateway.prod.bill.com' } })
    expect(host.stderr).toMatch(/^ {2}environment +PRODUCTION \(gateway\.prod\.bill\.com\)$/m)
  })
})

describe('every operation', () => {
  it('that moves or redirects money has a confirmation, and none asks for a secret', () => {
    for (const operation of allOperations().filter(({ money }) => money !== 'none')) {
      const path = Object.fromEntries(operation.path.map(({ name }) => [name, `${name}-1`]))
      const { value, what } = confirmationOf(operation, { path, body: operation.body?.example })
      expect(value, operation.id).not.toMatch(/^$|undefined/)
      expect(what, operation.id).not.toMatch(/setupId|token/)
    }
  })

  it('that only reads is never asked about', async () => {
    const world = createWorld()
    const before = allOperations().filter(({ isRead }) => isRead)
    expect(before.every(({ money }) => money === 'none')).toBe(true)
    expect((await world.bill('vendors list', { terminal: true })).stderr).toBe('')
  })
})

describe('confirmationOf', () => {
  it.each<[string, OperationInput, string, string]>([
    ['createPayment', { body: { billId: 'b', amount: 40.5 } }, '40.5', 'the amount'],
    ['payments.createBulk', { body: { payments: [{ amount: 0.1 }, { amount: 0.2 }] } }, '0.3', 'the amount'],
    ['voidPayment', { path: { paymentId: 'stp1' }, body: {} }, 'stp1', 'the paymentId'],
    ['vendors.update', { path: { vendorId: '009' }, body: { autoPay: { maxAmount: 5 } } }, '009', 'the vendorId'],
    ['billApprovals.approveOrDeny', { body: [{ billId: '00n', action: 'APPROVE' }] }, '00n', 'the billId'],
    ['billApprovals.approveOrDeny', { body: [{ billId: '00n1' }, { billId: '00n2' }] }, '2', 'the number of items'],
    ['recurringBills.create', { body: { vendorId: '009', recurringBillLineItems: [{ amount: 60 }, { amount: 1.15 }] } }, '61.15', 'the amount'],
    ['mfa.setup', { body: { phone: '1', type: 'TEXT' } }, 'setup', 'the operationId'],
    ['mfa.validateSetup', { body: { setupId: 's', token: '123456' } }, 'validate', 'the operationId'],
  ])('%s', (name, input, value, what) => {
    expect(confirmationOf(find(name), input)).toEqual({ value, what })
  })

  it('compares amounts as numbers, and everything else as text', () => {
    expect(isConfirmed({ value: '40.5', what: '' }, ' 40.50 ')).toBe(true)
    for (const text of ['40.51', '40', '4e1', '0x28', '', ' ', '40,5']) expect(isConfirmed({ value: '40.5', what: '' }, text), text).toBe(false)
    expect(isConfirmed({ value: '00n', what: '' }, '00N')).toBe(false)
    expect(isConfirmed({ value: '', what: '' }, '')).toBe(false)
  })

  it('adds without binary fractions', () => {
    expect(totalAmount({ payments: Array.from({ length: 10 }, () => ({ amount: 0.1 })) })).toBe(1)
    expect(totalAmount({ payments: [{ amount: 1.005 }, { amount: 1_000_000.01 }] })).toBe(1_000_001.015)
    expect(totalAmount({ name: 'x' })).toBeUndefined()
  })
})
