import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { startFaultServer } from '../helpers/fault-server.ts'
import { createFolder, runExample, runToEnd, startWorld } from './run-example.ts'

vi.setConfig({ testTimeout: 60_000 })

/** The sample company has three vendors, one of them archived, and two bills, of 240.50 and 1,180 dollars. */
async function startSynced() {
  const folder = await createFolder()
  const { env, ...world } = await startWorld()
  return { ...world, folder, run: () => runExample('incremental-sync.ts', { folder, env }), sync: () => runToEnd('incremental-sync.ts', { folder, env }) }
}

describe('incremental-sync', () => {
  it('reads everything in the first run, and only changes in the next ones', async () => {
    const { bill, emulator, sync } = await startSynced()
    expect(await sync()).toMatch(/3 read, 3 new or changed\n[^]*2 read, 2 new or changed/)
    await emulator.clock.advance({ hours: 1 })
    expect(await sync()).toMatch(/Reading vendors changed since [^]*, 0 new or changed\n[^]*, 0 new or changed/)
    const [cheap] = await bill.bills.list({ sort: 'dueDate:asc' }).toArray()
    const [bank] = await bill.fundingAccounts.banks.list().toArray()
    await bill.payments.create({ billId: cheap?.id ?? '', amount: 240.5, fundingAccount: { type: 'BANK_ACCOUNT', id: bank?.id ?? '' }, processingOptions: { createBill: false } })
    const [archived] = (await bill.vendors.list().toArray()).filter((vendor) => !vendor.archived)
    await bill.vendors.archive(archived?.id ?? '')
    const output = await sync()
    expect(output).toMatch(/Reading vendors changed since \S+\n {3}\d read, 1 new or changed\nReading bills changed since \S+\n {3}\d read, 1 new or changed/)
    expect(output).toContain('vendors: 3, archived: 2')
    expect(output).toContain('due to Maple Street Print: 1180\n   due to Cedar Paper Supply: 0')
  })

  it('reads lists of several pages', async () => {
    const { bill, sync } = await startSynced()
    const address = { line1: '1 Mill Lane', city: 'Oakland', zipOrPostalCode: '94601', stateOrProvince: 'CA', country: 'US' } as const
    for (let chunk = 0; chunk < 6; chunk++) await bill.vendors.createBulk(Array.from({ length: 20 }, (_, index) => ({ name: `Vendor ${chunk}-${index}`, address })))
    expect(await sync()).toContain('123 read, 123 new or changed')
  })

  it('leaves the file unchanged when interrupted, and starts there again', async () => {
    const { emulator, run, sync } = await startSynced()
    emulator.faults.add({ operation: 'listBills', reply: { status: 400 }, times: 1 })
    expect((await run()).code).toBe(1)
    expect(await sync()).toMatch(/Reading vendors changed since [^]*Reading all bills\n {3}2 read, 2 new or changed/)
  })

  /** The page tokens of the emulator name a place in the list. BILL does not say what its tokens are, so this server has the worst kind: positions. */
  it('misses no change during a run, even if the page token is a position', async () => {
    const folder = await createFolder()
    const vendors = ['1', '2', '3', '4'].map((id) => ({ id, archived: false, updatedTime: `2026-03-0${id}T12:00:00.000+00:00` }))
    const change = (id: string, change: object): object => Object.assign(vendors.find((vendor) => vendor.id === id) ?? {}, change)
    let reads = 0
    const server = await startFaultServer(({ path, query }) => {
      if (path !== '/connect/v3/vendors') return { json: path.endsWith('/login') ? { sessionId: 's1' } : { results: [] } }
      const since = Date.parse(/^updatedTime:gte:"(.+)"$/.exec(query.get('filters') ?? '')?.[1] ?? '')
      const sign = query.get('sort') === 'updatedTime:desc' ? -1 : 1
      const found = vendors.filter(({ updatedTime }) => Date.parse(updatedTime) >= since).toSorted((a, b) => sign * a.updatedTime.localeCompare(b.updatedTime))
      const from = Number(query.get('page') ?? 0)
      const json = { results: structuredClone(found.slice(from, from + 2)), ...(found.length > from + 2 && { nextPage: String(from + 2) }) }
      // After the first page, two items change: one that was already read, and one that was not.
      if (++reads === 1) change('4', { updatedTime: '2026-03-05T12:00:00.000+00:00' })
      if (reads === 1) change('1', { archived: true, updatedTime: '2026-03-06T12:00:00.000+00:00' })
      return { json }
    })
    onTestFinished(() => server.close())
    const env = { BILL_BASE_URL: server.url, BILL_DEV_KEY: 'k', BILL_USERNAME: 'u', BILL_PASSWORD: 'p', BILL_ORGANIZATION_ID: '008' }
    await runToEnd('incremental-sync.ts', { folder, env })
    expect(await runToEnd('incremental-sync.ts', { folder, env })).toContain('vendors: 4, archived: 1')
  })
})
