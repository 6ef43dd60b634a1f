/** What a payment may be at most, in one operation and on a day, and in which currency. */
import { execFileSync } from 'node:child_process'
import { appendFileSync, chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { allOperations, findOperation } from '../../src/catalog/catalog.ts'
import type { Operation } from '../../src/catalog/operation.ts'
import { assertWithinLimit, totalCents } from '../../src/mcp/amounts.ts'
import { createAudit } from '../../src/mcp/audit.ts'
import { readCents } from '../../src/mcp/cents.ts'
import { Ledger } from '../../src/mcp/ledger.ts'
import { actionOf, assertAllowed, blockedReason } from '../../src/mcp/policy.ts'
import { createRuntime } from '../../src/mcp/runtime.ts'
import { commit, ledger, paid, paymentOf, notAllowed, sent } from './payment-support.ts'
import { createFolder, createHost, PAYMENTS, settingsOf, type Host } from './support.ts'

const FLAGS = { ...PAYMENTS, withoutConsent: true }

const find = (name: string): Operation => findOperation(name) as Operation

const prepareOnly = async (host: Host, args: Record<string, unknown>) => host.call('prepare_operation', args)

describe('an amount', () => {
  it.each([0, -1, -0.01, 0.001, 40.505, 1e21, 1e308, '40.5', null, true, [40.5], { amount: 1 }])('of %j is rejected', async (amount) => {
    const host = await createHost({ flags: FLAGS })
    expect(await prepareOnly(host, await paymentOf(host, { amount }))).toMatchObject(notAllowed(/createPayment was not sent/))
    expect([sent(host), ledger(host)]).toEqual([0, []])
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, undefined])('of %j is rejected, also if it did not come as JSON', (amount) => {
    expect(() => totalCents(find('payments.create'), { body: { amount } })).toThrow(/positive amount in US dollars/)
  })

  it('above the limit is rejected, whatever the wrapping', async () => {
    const host = await createHost({ flags: FLAGS })
    const { body } = await paymentOf(host)
    const bulk = (amounts: readonly number[]) => ({ operation: 'payments.createBulk', body: { fundingAccount: body['fundingAccount'], payments: amounts.map((amount) => ({ billId: body['billId'], amount })) } })
    const vendorId = (await host.bill.vendors.list()).results[0]?.id
    const cases = [
      await paymentOf(host, { amount: 500.01 }),
      await paymentOf(host, { amount: 500, vendorCredits: [{ id: 'vcr1', amount: 0.01 }] }),
      await paymentOf(host, { billId: undefined, vendorId, processingOptions: { createBill: true }, amount: 501 }),
      bulk([250, 250.01]),
      bulk([499, 1, 0.01]),
      { operation: 'receivablePayments.charge', body: { customerId: '0cu1', fundingAccount: { type: 'BANK_ACCOUNT', id: 'cba1' }, invoicePayments: [{ invoiceId: '00e1', amount: 250 }, { invoiceId: '00e2', amount: 251 }] } },
      { operation: 'vendors.update', path: { vendorId }, body: { autoPay: { enabled: true, maxAmount: 501 } } },
    ]
    for (const args of cases) expect(await prepareOnly(host, args), JSON.stringify(args)).toMatchObject(notAllowed(/more than the limit of USD 500\.00/))
    expect(await prepareOnly(host, bulk([600, -200]))).toMatchObject(notAllowed(/was not sent/))
    expect((await prepareOnly(host, await paymentOf(host, { amount: 500 }))).isError).toBe(false)
  })

  it('is found in the body of each operation that sends money', () => {
    expect(totalCents(find('payments.create'), { body: { amount: 40.5 } })).toBe(4050)
    expect(totalCents(find('payments.createBulk'), { body: { payments: Array.from({ length: 10 }, () => ({ amount: 0.1 })) } })).toBe(100)
    expect(totalCents(find('receivablePayments.charge'), { body: { invoicePayments: [{ amount: 4 }, { amount: 6 }] } })).toBe(1000)
    expect(totalCents(find('bills.update'), { body: { billLineItems: [{ price: 2.5, quantity: 4 }, { amount: 1 }] } })).toBe(1100)
    for (const name of ['payments.create', 'payments.createBulk', 'receivablePayments.charge']) expect(() => totalCents(find(name), { body: {} })).toThrow(/no amount/)
    expect(() => assertWithinLimit(find('payments.create'), 101, 100)).toThrow(/USD 1\.01 is more than the limit of USD 1\.00/)
  })

  it('is exact in cents', () => {
    for (let cents = 0; cents < 100_000; cents += 7) expect(readCents(cents / 100)).toBe(cents)
    expect([0.1 + 0.2, 1.005, 4.35, 999_999_999.99].map(readCents)).toEqual([30, undefined, 435, 99_999_999_999])
  })
})

describe('a currency', () => {
  it('other than USD is rejected', async () => {
    const host = await createHost({ flags: FLAGS })
    const abroad = await host.bill.vendors.create({ name: 'Lavande', address: { line1: '1 Rue', city: 'Lyon', zipOrPostalCode: '69001', country: 'FR' }, billCurrency: 'EUR' })
    const bill = await host.bill.bills.create({ vendorId: abroad.id, dueDate: '2026-03-20', invoice: { invoiceNumber: 'L-1', invoiceDate: '2026-02-20' }, billLineItems: [{ amount: 20 }] })
    const euros = notAllowed(/currency of vendor 009\w+ is EUR\. This server pays in USD only/)
    expect(await prepareOnly(host, await paymentOf(host, { billId: bill.id }))).toMatchObject(euros)
    expect(await prepareOnly(host, await paymentOf(host, { billId: undefined, vendorId: abroad.id, processingOptions: { createBill: true } }))).toMatchObject(euros)
    const { body } = await paymentOf(host)
    expect(await prepareOnly(host, { operation: 'payments.createBulk', body: { fundingAccount: body['fundingAccount'], payments: [{ billId: body['billId'], amount: 1 }, { billId: bill.id, amount: 1 }] } })).toMatchObject(euros)
    expect(await prepareOnly(host, await paymentOf(host, { exchangeRateBatchId: 5 }))).toMatchObject(notAllowed(/another currency/))
    expect(await prepareOnly(host, { operation: 'vendors.create', body: { name: 'X', address: { line1: '1 Rue', city: 'Lyon', zipOrPostalCode: '69001', country: 'FR' }, billCurrency: 'EUR' } })).toMatchObject(notAllowed(/currency is EUR/))
  })

  it('that is not known is rejected', async () => {
    const host = await createHost({ flags: FLAGS })
    host.emulator.faults.add({ operation: 'getVendor', reply: { status: 500 } })
    expect((await prepareOnly(host, await paymentOf(host))).isError).toBe(true)
    expect(sent(host)).toBe(0)
  })
})

describe('the limit of a day', () => {
  it('counts what was sent, and starts again the next day (UTC)', async () => {
    let now = Date.parse('2026-03-02T23:50:00Z')
    const host = await createHost({ flags: { ...FLAGS, maxAmount: '50', maxDailyAmount: '60' }, now: () => now })
    expect((await commit(host, await paymentOf(host, { amount: 40.5 }))).isError).toBe(false)
    const next = await paymentOf(host, { amount: 20, transactionNumber: 'PAY2' })
    expect(await commit(host, next)).toMatchObject(notAllowed(/USD 20\.00 and the USD 40\.50 of today \(UTC\) are more than the daily limit of USD 60\.00/))
    expect(await paid(host)).toEqual([40.5])
    now += 15 * 60_000
    expect((await commit(host, next)).isError).toBe(false)
  })

  it('is one payment, if nothing else is set', async () => {
    const host = await createHost({ flags: { ...FLAGS, maxAmount: '50' } })
    expect((await commit(host, await paymentOf(host, { amount: 30 }))).isError).toBe(false)
    expect(await commit(host, await paymentOf(host, { amount: 30, transactionNumber: 'PAY2' }))).toMatchObject(notAllowed(/daily limit of USD 50\.00/))
  })

  it('counts what another server spent, and only in the same environment', async () => {
    const file = join(createFolder(), 'ledger.jsonl')
    const flags = { ...FLAGS, maxAmount: '50', ledger: file }
    const first = await createHost({ flags })
    expect((await commit(first, await paymentOf(first))).isError).toBe(false)
    const second = await createHost({ flags })
    expect(await commit(second, await paymentOf(second))).toMatchObject(notAllowed(/USD 40\.50 of today/))
    const elsewhere = await createHost({ flags, label: 'sandbox' })
    expect((await commit(elsewhere, await paymentOf(elsewhere))).isError).toBe(false)
  })
})

describe('the ledger', () => {
  it('stops all payments if it is damaged', async () => {
    const host = await createHost({ flags: FLAGS })
    for (const line of ['{"id":"x"', '{}\n', 'null\n', '{"id":"x","state":"reserved","cents":-5}\n', '{"id":"x","state":"reserved"}\n', '{"id":"x","state":"reserved","cents":5}\n', '{"id":"x","state":"reserved","cents":5,"day":"today","place":"sandbox"}\n', '{"id":"x","state":"perhaps"}\n']) {
      writeFileSync(host.ledger, line)
      const { isError, text } = await commit(host, await paymentOf(host))
      expect({ isError, text }, line).toEqual({ isError: true, text: expect.stringMatching(/damaged|not complete/) as string })
      expect(() => new Ledger(host.ledger, 'sandbox', Date.now)).toThrow(/Cannot use the ledger .*A person must check it/)
    }
    expect(sent(host)).toBe(0)
  })

  it('is created with its folders, and names nobody', () => {
    const file = join(createFolder(), 'a', 'b', 'ledger.jsonl')
    const created = new Ledger(file, 'sandbox', Date.now)
    created.reserve(100, 'createPayment', 100)
    expect(() => created.reserve(1, 'createPayment', 100)).toThrow(/daily limit/)
    expect(created.spentCents()).toBe(100)
    expect(readFileSync(file, 'utf8')).not.toMatch(/vendor|bill/i)
  })

  it('is in the state folder of the user, unless a flag names a file', () => {
    const folder = createFolder()
    const parts = { settings: settingsOf(PAYMENTS), bill: {} as never, version: '0' }
    createRuntime({ ...parts, io: { stderr: { write: () => true }, env: { XDG_STATE_HOME: folder }, signal: new AbortController().signal } })
    expect(statSync(join(folder, 'bill', 'mcp-ledger.jsonl')).mode & 0o777).toBe(0o600)
    createRuntime({ ...parts, settings: settingsOf(), io: { stderr: { write: () => true }, env: { XDG_STATE_HOME: join(folder, 'read-only') }, signal: new AbortController().signal } })
    expect(existsSync(join(folder, 'read-only'))).toBe(false)
  })

  it.skipIf(process.platform === 'win32')('and the audit are files that others cannot change', () => {
    const folder = createFolder()
    const file = join(folder, 'shared')
    writeFileSync(file, '')
    chmodSync(file, 0o662)
    expect(() => new Ledger(file, 'sandbox', Date.now)).toThrow(`Cannot use the ledger ${file}: others can change it (mode 662). Run: chmod 600 ${file}`)
    expect(() => createAudit({ write: () => true }, 'sandbox', file, Date.now)).toThrow(`Cannot write the audit file ${file}: others can change it (mode 662).`)
    // Reading a device or opening a pipe would never end.
    for (const path of ['/dev/null', '/dev/zero']) expect(() => new Ledger(path, 'sandbox', Date.now)).toThrow(/it is not a file/)
    execFileSync('sh', ['-c', 'mkfifo "$0"', join(folder, 'pipe')])
    expect(() => new Ledger(join(folder, 'pipe'), 'sandbox', Date.now)).toThrow(/Cannot use the ledger/)
  })

  it('stops all payments if it is gone, because what was spent is gone, too', async () => {
    const host = await createHost({ flags: FLAGS })
    const args = await paymentOf(host)
    rmSync(host.ledger)
    expect((await commit(host, args)).json.error.message).toContain('ENOENT')
    expect([sent(host), existsSync(host.ledger)]).toEqual([0, false])
  })

  it('counts an amount on the day that it is checked for, also at midnight', () => {
    const times = [Date.parse('2026-03-02T12:00:00Z'), Date.parse('2026-03-02T23:59:59.999Z')]
    const file = join(createFolder(), 'ledger.jsonl')
    new Ledger(file, 'sandbox', () => times[0] as number).reserve(80, 'createPayment', 100)
    let reads = 0
    // From the second look at the clock on, it is the next day.
    const late = new Ledger(file, 'sandbox', () => (times[1] as number) + Math.max(0, reads++ - 1))
    expect(() => late.reserve(80, 'createPayment', 100)).toThrow(/daily limit/)
  })

  it('counts a reservation that was never settled', () => {
    const file = join(createFolder(), 'ledger.jsonl')
    new Ledger(file, 'sandbox', Date.now).reserve(100, 'createPayment', 100)
    const day = new Date().toISOString().slice(0, 10)
    appendFileSync(file, `${JSON.stringify({ id: 'a', state: 'reserved', day, place: 'sandbox', cents: 5 })}\n${JSON.stringify({ id: 'b', state: 'reserved', day, place: 'sandbox', cents: 7 })}\n${JSON.stringify({ id: 'b', state: 'released' })}\n${JSON.stringify({ id: 'a', state: 'unknown' })}\n`)
    expect(new Ledger(file, 'sandbox', Date.now).spentCents()).toBe(105)
  })
})

describe('the policy', () => {
  const settings = settingsOf({ ...PAYMENTS, allowWrites: true, withoutConsent: true })

  it('knows every operation that moves money, or rejects it', () => {
    const moves = allOperations().filter(({ money }) => money === 'moves')
    const rejected = moves.filter((operation) => {
      try {
        assertAllowed(operation, 'prepare', settings)
        return false
      } catch {
        return true
      }
    })
    expect(rejected.map(({ method }) => method)).toEqual(['spend.transactions.threeDsChallenge'])
  })

  it('rejects an effect that it does not know', () => {
    expect(() => actionOf({ ...find('vendors.archive'), money: 'perhaps' as never })).toThrow(/not allowed/)
    expect(() => actionOf({ ...find('vendors.archive'), money: undefined as never })).toThrow(/not allowed/)
    expect(() => actionOf({ ...find('payments.create'), method: 'payments.createNew' })).toThrow(/how much is not known/)
  })

  it('blocks sign-ins, MFA, webhooks and files with any flag', async () => {
    const host = await createHost({ flags: { ...FLAGS, allowWrites: true } })
    for (const operation of ['auth.login', 'auth.logout', 'mfa.setup', 'mfa.stepUp', 'partner.login', 'partner.users.create', 'events.subscriptions.create', 'events.subscriptions.createSecurityKey', 'documents.upload', 'spend.cards.panJwt'])
      for (const tool of ['call_operation', 'call_write_operation', 'prepare_operation']) expect(await host.call(tool, { operation }), `${tool} ${operation}`).toMatchObject(notAllowed(/is not allowed/))
    expect(allOperations().filter((operation) => !operation.isRead && blockedReason(operation) === undefined && /^(auth|mfa|partner)\./.test(operation.method))).toEqual([])
  })

  it('rejects an operation in the wrong tool, and without its flag', async () => {
    const writes = await createHost({ flags: { allowWrites: true } })
    const vendorId = (await writes.bill.vendors.list()).results[0]?.id
    expect(await writes.call('call_write_operation', { operation: 'createPayment', body: {} })).toMatchObject(notAllowed(/cannot be called in this way/))
    expect(await writes.call('call_write_operation', { operation: 'listVendors' })).toMatchObject(notAllowed(/cannot be called in this way/))
    expect((await writes.call('call_write_operation', { operation: 'archiveVendor', path: { vendorId } })).isError).toBe(false)
    const pays = await createHost({ flags: FLAGS })
    expect(await pays.call('prepare_operation', { operation: 'archiveVendor', path: { vendorId } })).toMatchObject(notAllowed(/cannot be called in this way/))
  })

  it('reports a write whose outcome is unknown', async () => {
    const host = await createHost({ flags: { allowWrites: true } })
    host.emulator.faults.add({ operation: 'createCustomer', reply: 'reset-after-commit', times: 1 })
    const { isError, json } = await host.call('call_write_operation', { operation: 'createCustomer', body: { name: 'Fern', email: 'fern@fern.example' } })
    expect({ isError, error: json.error }).toMatchObject({ isError: true, error: { kind: 'outcome unknown', sent: 'perhaps', message: expect.stringContaining('before you decide to repeat it') as string } })
    expect((await host.bill.customers.list()).results.filter(({ name }) => name === 'Fern')).toHaveLength(1)
  })

  it('does not create or restore what BILL would pay by itself', async () => {
    const host = await createHost({ flags: { allowWrites: true } })
    const vendorId = (await host.bill.vendors.list()).results.find(({ name }) => name === 'Cedar Paper Supply')?.id as string
    const args = { operation: 'bills.create', body: { vendorId, dueDate: '2026-03-20', invoice: { invoiceNumber: 'X-1', invoiceDate: '2026-02-20' }, billLineItems: [{ amount: 20 }] } }
    expect((await host.call('call_write_operation', args)).isError).toBe(false)
    const account = (await host.bill.fundingAccounts.banks.list()).results[0]?.id as string
    await host.bill.vendors.update(vendorId, { autoPay: { enabled: true, maxAmount: 100, daysBeforeDueDate: 1, bankAccountId: account } })
    expect(await host.call('call_write_operation', { ...args, body: { ...args.body, invoice: { invoiceNumber: 'X-2', invoiceDate: '2026-02-20' } } })).toMatchObject(notAllowed(/pays the bills of vendor \w+ automatically/))
    await host.bill.vendors.archive(vendorId)
    expect(await host.call('call_write_operation', { operation: 'vendors.restore', path: { vendorId } })).toMatchObject(notAllowed(/automatically/))
  })

  it('needs a transaction number, and few enough items to check', async () => {
    const host = await createHost({ flags: FLAGS })
    for (const transactionNumber of [undefined, '', 'PAY 1', 'x'.repeat(51)]) expect((await prepareOnly(host, await paymentOf(host, { transactionNumber }))).isError).toBe(true)
    const { body } = await paymentOf(host)
    expect(await prepareOnly(host, { operation: 'payments.createBulk', body: { fundingAccount: body['fundingAccount'], payments: Array.from({ length: 9 }, () => ({ billId: body['billId'], amount: 1 })) } })).toMatchObject(notAllowed(/more than 8 items/))
  })
})

describe('the audit', () => {
  it('that fails after a write goes to stderr, because the result matters more', () => {
    const file = join(createFolder(), 'audit.jsonl')
    const lines: string[] = []
    const audit = createAudit({ write: (line) => lines.push(line) }, 'sandbox', file, Date.now)
    rmSync(file)
    mkdirSync(file)
    const entry = { tool: 't', action: 'commit', operation: 'createPayment' } as const
    expect(() => audit.write({ ...entry, result: 'started' })).toThrow(/Nothing was sent/)
    audit.write({ ...entry, result: 'done' })
    expect(lines.map((line) => (JSON.parse(line) as { result: string }).result)).toEqual(['done'])
  })

  it('is written before a write, which is not sent without it', async () => {
    const folder = createFolder()
    const file = join(folder, 'audit.jsonl')
    const host = await createHost({ flags: { ...FLAGS, audit: file } })
    await commit(host, await paymentOf(host))
    expect(readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => (JSON.parse(line) as { result: string }).result)).toEqual(['done', 'started', 'done'])
    rmSync(file)
    mkdirSync(file)
    expect((await commit(host, await paymentOf(host, { transactionNumber: 'PAY2' }))).json.error.message).toMatch(/^Nothing was sent, because the audit file cannot be written/)
    expect(sent(host)).toBe(1)
    await expect(createHost({ flags: { audit: folder } })).rejects.toThrow(/Cannot write the audit file/)
  })
})
