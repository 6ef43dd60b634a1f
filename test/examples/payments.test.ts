/** The examples that pay: once, whatever happens to the connection and however often they run. */
import { describe, expect, it, vi } from 'vitest'
import { countRequests, runExample, runToEnd, startWorld } from './run-example.ts'

vi.setConfig({ testTimeout: 60_000 })

const PAYING = [
  ['pay-a-bill.ts', 'Birch Office Chairs', 228.99],
  ['international-payment.ts', 'Nordwind Papier', 1200],
] as const
const ADDRESS = { line1: '40 Mill Lane', city: 'Portland', stateOrProvince: 'OR', zipOrPostalCode: '97201', country: 'US' } as const

describe('an example that pays', () => {
  it.for(PAYING)('lets %s find the payment whose response was lost', async ([name, , amount]) => {
    const { emulator, bill, env } = await startWorld()
    emulator.faults.add({ operation: 'createPayment', reply: 'reset-after-commit', times: 1 })
    const output = await runToEnd(name, { env })
    const payments = await bill.payments.list().toArray()
    expect(payments).toMatchObject([{ amount, singleStatus: 'SCHEDULED' }])
    expect(output).toMatch(new RegExp(`${payments[0]?.id}: .*, created`))
    expect(countRequests(emulator, 'createPayment')).toBe(1)
  })

  it.for(PAYING)('lets %s create one vendor, one bill and one payment in any number of runs', async ([name, vendorName, amount]) => {
    const { emulator, bill, env } = await startWorld()
    // The first run stops before it pays. The response of the second one is lost.
    emulator.faults.add({ operation: 'createPayment', reply: { status: 403 }, times: 1 })
    expect((await runExample(name, { env })).code).toBe(1)
    expect(await bill.payments.list().toArray()).toEqual([])
    emulator.faults.add({ operation: 'createPayment', reply: 'reset-after-commit', times: 1 })
    expect(await runToEnd(name, { env })).toContain(', created')
    for (let run = 0; run < 2; run++) expect(await runToEnd(name, { env })).toContain('already exists')
    const vendors = (await bill.vendors.list().toArray()).filter((vendor) => vendor.name === vendorName)
    expect(vendors).toHaveLength(1)
    const vendorId = vendors[0]?.id ?? ''
    expect(await bill.bills.list({ filters: { vendorId: { eq: vendorId } } }).toArray()).toMatchObject([{ amount, scheduledAmount: amount, dueAmount: 0 }])
    expect(await bill.payments.list().toArray()).toMatchObject([{ amount, vendorId }])
    expect(countRequests(emulator, 'createPayment')).toBe(2)
  })

  it('throws if two vendors have the same name', async () => {
    const { bill, env } = await startWorld()
    const vendor = { name: 'Birch Office Chairs', address: ADDRESS }
    const ids = [await bill.vendors.create(vendor), await bill.vendors.create(vendor)].map(({ id }) => id)
    const { code, output } = await runExample('pay-a-bill.ts', { env })
    expect([code, output]).toEqual([1, expect.stringContaining(`Several items match: ${ids.join(', ')}.`)])
    expect(await bill.payments.list().toArray()).toEqual([])
  })

  it('throws if the vendor is archived', async () => {
    const { bill, env } = await startWorld()
    const { id } = await bill.vendors.create({ name: 'Birch Office Chairs', address: ADDRESS })
    await bill.vendors.archive(id)
    const { code, output } = await runExample('pay-a-bill.ts', { env })
    expect([code, output]).toEqual([1, expect.stringContaining(`(${id}) is archived. Has it been paid before?`)])
    expect(await bill.payments.list().toArray()).toEqual([])
  })

  it('says what to do if the session is not MFA-trusted', async () => {
    const { bill, env } = await startWorld()
    const { BILL_REMEMBER_ME_ID: _id, BILL_DEVICE: _device, ...untrusted } = env
    const { code, output } = await runExample('pay-a-bill.ts', { env: untrusted })
    expect([code, output]).toEqual([1, expect.stringContaining('MfaRequiredError')])
    expect(await bill.payments.list().toArray()).toEqual([])
  })
})
