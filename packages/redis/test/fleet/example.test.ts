/** examples/fleet against emulators, at a small size: as programs, with a worker that is killed, and a list that cannot be read. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import Database from 'libsql'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Bill } from 'bill-sdk'
import { createEmulator, type Emulator } from 'bill-sdk-emulator'
import { startEmulatorGateway, type EmulatorGateway } from '../support/emulator-gateway.ts'
import { describeWithRedis, startRedis, type RedisServer } from '../support/redis-server.ts'

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url))
const BIG_BILLS = 120
const SMALL_BILLS = 8
const PAGE_SIZE = 5
/** The organization whose payments cannot be read. */
const BROKEN = 5

const createSeed = (count: number) => ({
  'fundingAccounts.banks': [{ nameOnAccount: 'Fern', routingNumber: '074000010', accountNumber: '111222333', type: 'CHECKING' as const, ownerType: 'BUSINESS' as const, bankName: 'Meadow Bank', $then: [['verifyBankAccount', { depositAmount: 0.5 }]] }],
  vendors: [{ $key: 'fern', name: 'Fern', accountType: 'BUSINESS' as const, address: { line1: '1 Mill Lane', city: 'Reno', zipOrPostalCode: '89501', country: 'US' } }],
  bills: Array.from({ length: count }, (_, index) => ({ vendorId: '$ref:fern', dueDate: '2026-03-20', billLineItems: [{ amount: 120 }], invoice: { invoiceNumber: `F-${index}`, invoiceDate: '2026-03-01' } })),
})

async function payOneBill(emulator: Emulator): Promise<void> {
  const bill = new Bill(emulator.clientOptions())
  const [unpaid] = (await bill.bills.list()).results
  const [bank] = (await bill.fundingAccounts.banks.list()).results
  await bill.payments.create({ billId: String(unpaid?.id), amount: 120, fundingAccount: { type: 'BANK_ACCOUNT', id: String(bank?.id) }, processingOptions: { createBill: false } })
}

let redis: RedisServer
let gateway: EmulatorGateway
let folder: string
const children: ChildProcess[] = []

/** Starts a program of the example. `output` grows. */
function run(name: string, ...args: string[]): { child: ChildProcess; text: () => string; exit: Promise<unknown> } {
  const env = {
    ...process.env,
    TSX_TSCONFIG_PATH: join(ROOT, 'tsconfig.json'),
    REDIS_URL: `redis://127.0.0.1:${redis.port}`,
    FLEET_DATABASE: join(folder, 'fleet.sqlite'),
    FLEET_ORGANIZATIONS: join(folder, 'organizations.json'),
    FLEET_PAGE_SIZE: String(PAGE_SIZE),
    FLEET_CONCURRENCY: '4',
    BILL_BASE_URL: gateway.url,
    BILL_DEV_KEY: gateway.devKey,
  }
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), join(ROOT, 'examples/fleet', name), ...args], { env, cwd: ROOT })
  children.push(child)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += String(chunk)))
  return { child, text: () => output, exit: once(child, 'exit') }
}

const until = async (isTrue: () => boolean): Promise<void> => {
  while (!isTrue()) await delay(10)
}

describeWithRedis('examples/fleet', () => {
  beforeEach(async () => {
    redis = await startRedis()
    folder = mkdtempSync(join(tmpdir(), 'bill-fleet-'))
    const emulators = Array.from({ length: 6 }, (_, index) => createEmulator({ seed: createSeed(index === 0 ? BIG_BILLS : SMALL_BILLS) }))
    for (const emulator of emulators) await payOneBill(emulator)
    gateway = await startEmulatorGateway(emulators)
    gateway.intercept = async (organization, path) => {
      await delay(20)
      return organization === BROKEN && path.includes('/payments') ? Response.json([{ code: 'BDC_1152', message: 'Not today.' }], { status: 422 }) : undefined
    }
    writeFileSync(join(folder, 'organizations.json'), JSON.stringify(gateway.organizations))
  })
  afterEach(async () => {
    for (const child of children.splice(0)) child.kill('SIGKILL')
    await gateway.close()
    await redis[Symbol.asyncDispose]()
    rmSync(folder, { recursive: true, force: true })
  })

  it('copies every list but the one that fails, serves small organizations first, and survives a killed worker', async () => {
    const workers = [run('worker.ts'), run('worker.ts')]
    await until(() => workers.every(({ text }) => text().includes('Worker ready.')))
    const start = run('start.ts', 'first')
    const countOf = (organization: number): number => gateway.calls.filter((index) => index === organization).length
    // 8 bills are 2 pages, and the payments are 1.
    await until(() => [1, 2, 3, 4].every((organization) => countOf(organization) >= 3))
    expect(countOf(0)).toBeLessThan(BIG_BILLS / PAGE_SIZE / 2)
    workers[0]?.child.kill('SIGKILL')
    await start.exit
    expect(start.text()).toContain('11 of 12 lists; 160 bills, 5 payments; 0 pages wait, 0 are being read')
    expect(start.text()).toContain(`Not read: 008${BROKEN} payments, page 0: listPayments failed: 422`)
    expect(start.text()).toContain('Done, except for the lists above.')
    // Again, and without repeating what was read.
    const calls = gateway.calls.length
    gateway.intercept = () => undefined
    const again = run('start.ts', 'first')
    await again.exit
    expect(again.text()).toContain('12 of 12 lists; 160 bills, 6 payments')
    expect(gateway.calls.length).toBe(calls + 1)
    workers[1]?.child.kill('SIGTERM')
    expect(await workers[1]?.exit).toEqual([0, null])
    expect(gateway.peak).toBeLessThanOrEqual(3)
    expect(gateway.signIns).toBe(6)
    const db = new Database(join(folder, 'fleet.sqlite'))
    expect(db.prepare('SELECT count(DISTINCT organization || id) AS n FROM item').get()).toMatchObject({ n: 166 })
    db.close()
  })
})
