/** A server without flags: it reads, and nothing else. */
import { describe, expect, it } from 'vitest'
import { allOperations } from '../../src/catalog/catalog.ts'
import { createHost, type Era } from './support.ts'

const ERAS: readonly Era[] = ['modern', 'legacy']

interface List {
  readonly results: readonly { readonly id: string; readonly vendorName?: string; readonly name?: string }[]
  readonly nextPage?: string
}

describe.each(ERAS)('a client of the %s protocol', (era) => {
  it('finds vendors, their unpaid bills, and payments', async () => {
    const { call, client } = await createHost({ era })
    expect(client.getProtocolEra()).toBe(era)
    const vendors = (await call('find_vendors', { name: 'Ced' })).json.data as List
    expect(vendors.results.map(({ name }) => name)).toEqual(['Cedar Paper Supply'])
    const [vendor] = vendors.results
    const bills = (await call('list_unpaid_bills', { vendorId: vendor?.id })).json.data as List
    expect(bills.results).toMatchObject([{ vendorName: 'Cedar Paper Supply', invoiceNumber: 'CP-1001', dueAmount: 240.5, dueDate: '2026-03-20' }])
    expect(((await call('list_unpaid_bills', { dueBefore: '2026-03-20' })).json.data as List).results).toEqual([])
    expect((await call('get_bill_with_payments', { billId: bills.results[0]?.id })).json.data).toMatchObject({ bill: { dueAmount: 240.5 }, payments: [] })
  })

  it('calls any operation that reads', async () => {
    const { call } = await createHost({ era })
    const { json } = await call('call_operation', { operation: 'vendors.list', query: { max: 1, sort: 'name:asc' } })
    const page = json.data as List
    expect(page.results).toHaveLength(1)
    const next = (await call('call_operation', { operation: 'vendors.list', query: { max: 1, sort: 'name:asc', page: page.nextPage } })).json.data as List
    expect(next.results[0]?.name).not.toBe(page.results[0]?.name)
  })

  it('is rejected what changes data or moves money, whatever its name', async () => {
    const { call, emulator } = await createHost({ era })
    const before = emulator.requests().length
    for (const operation of allOperations().filter(({ isRead }) => !isRead)) {
      for (const name of [operation.id, operation.method, operation.command.join(' ')]) {
        const { isError, json } = await call('call_operation', { operation: name, path: Object.fromEntries(operation.path.map((parameter) => [parameter.name, 'x'])) })
        expect({ isError, kind: json.error.kind }, name).toEqual({ isError: true, kind: 'not allowed' })
      }
    }
    expect(emulator.requests()).toHaveLength(before)
  })

  it('does not have the tools of other servers', async () => {
    const { client } = await createHost({ era })
    await expect(client.callTool({ name: 'commit_operation', arguments: { operation: 'createPayment', commitToken: 'x' } })).rejects.toThrow(/not found/)
    await expect(client.callTool({ name: 'call_write_operation', arguments: { operation: 'archiveVendor' } })).rejects.toThrow(/not found/)
  })
})

describe('a call', () => {
  it('of an unknown operation is rejected, with similar ones', async () => {
    const { call } = await createHost()
    expect((await call('call_operation', { operation: 'vendor list' })).json.error).toEqual({ kind: 'not allowed', message: expect.stringMatching(/^There is no operation "vendor list"\. Similar ones are listVendors/) as string, sent: false })
    for (const operation of ['__proto__', 'constructor', 'toString', 'vendors', '']) expect((await call('call_operation', { operation })).isError, operation).toBe(true)
  })

  it('with wrong input says what is wrong', async () => {
    const { call } = await createHost()
    const { json } = await call('call_operation', { operation: 'vendors.list', query: { maximum: 5, filters: { name: { contains: 'x' } } } })
    expect(json.error.message).toMatch(/^listVendors was not sent: maximum is not a query parameter.*filters\.name has no operator contains/)
    expect((await call('find_vendors', { max: 1000 })).isError).toBe(true)
    expect((await call('find_vendors', { vendor: 'x' })).isError).toBe(true)
    expect((await call('get_payment_status')).json.error.message).toContain('pass paymentId or transactionNumber')
  })

  it('that BILL rejects has its code, and the way to its meaning', async () => {
    const { call } = await createHost()
    const { isError, json } = await call('get_bill_with_payments', { billId: '00nXXXXXXXXXXXXXXXXX' })
    expect(isError).toBe(true)
    expect(json.error).toMatchObject({ kind: 'rejected by BILL', code: expect.stringMatching(/^BDC_/) as string })
    expect(json.environment).toBe('127.0.0.1')
  })

  it('reads a page of 20, and says what is next', async () => {
    const { call, bill } = await createHost()
    for (let index = 0; index < 25; index += 1) await bill.customers.create({ name: `Customer ${index}`, email: `c${index}@aspen.example` })
    const page = (await call('find_customers', { name: 'Customer' })).json.data as List
    expect(page.results).toHaveLength(20)
    expect(((await call('find_customers', { name: 'Customer', page: page.nextPage })).json.data as List).results).toHaveLength(5)
  })

  it('has an audit line without names and secrets', async () => {
    const { call, lines } = await createHost()
    await call('find_vendors', { name: 'Ced' })
    await call('call_operation', { operation: 'createPayment' })
    expect(lines.map((line) => JSON.parse(line) as object)).toEqual([
      { audit: 'bill-mcp', at: expect.any(String) as string, place: '127.0.0.1', tool: 'find_vendors', action: 'read', operation: 'listVendors', money: 'none', result: 'done' },
      { audit: 'bill-mcp', at: expect.any(String) as string, place: '127.0.0.1', tool: 'call_operation', action: 'read', operation: 'createPayment', money: 'moves', result: 'not allowed', reason: expect.stringContaining('prepare_operation') as string },
    ])
    expect(lines.join('')).not.toContain('Ced')
  })
})

describe('the tools about operations', () => {
  it('find operations by plain words', async () => {
    const { call } = await createHost()
    expect((await call('search_operations', { query: 'void a payment', limit: 1 })).json['operations']).toEqual([{ operation: 'voidPayment', summary: 'Void a payment', effect: 'moves money' }])
  })

  it('describe what an operation accepts, and whether the server may call it', async () => {
    const { call } = await createHost()
    expect((await call('describe_operation', { operation: 'vendors.list' })).json).toMatchObject({ access: 'Use call_operation.', filters: { name: ['eq', 'sw'] } })
    expect((await call('describe_operation', { operation: 'createPayment' })).json).toMatchObject({ access: expect.stringContaining('--allow-payments') as string, requiresMfa: true })
    expect((await call('describe_operation', { operation: 'nothing' })).isError).toBe(true)
  })

  it('describe every operation within the limit of a reply', async () => {
    const { call } = await createHost()
    for (const { id } of allOperations()) {
      const { text, isError } = await call('describe_operation', { operation: id })
      expect(isError, id).toBe(false)
      expect(text.length, id).toBeLessThan(25_000)
    }
  })

  it('list webhook subscriptions, and the events of one', async () => {
    const { call, bill, emulator } = await createHost({ emulator: { fetch: async () => new Response() } })
    const subscription = await bill.events.subscriptions.create({ name: 'all', status: { enabled: true }, events: [{ type: 'vendor.archived', version: '1' }], notificationUrl: 'https://fern.example/bill' })
    await bill.vendors.archive((await bill.vendors.list()).results[0]?.id as string)
    await emulator.settled()
    expect((await call('list_events')).json.data).toMatchObject({ subscriptions: { results: [{ id: subscription.id, name: 'all' }] } })
    expect((await call('list_events', { subscriptionId: subscription.id })).json.data).toMatchObject({ results: [{ type: 'vendor.archived' }] })
  })

  it('explain error codes', async () => {
    const { call } = await createHost()
    expect((await call('explain_error', { error: 'createPayment failed: 422 (BDC_1159), BDC_0000' })).json['codes']).toEqual([
      { code: 'BDC_1159', meaning: 'The payment is larger than the amount that is still due on the bill.', kind: 'request', retry: 'never', confidence: 'peer', whatToDo: expect.any(String) as string },
      { code: 'BDC_0000', meaning: expect.stringContaining('unknown') as string },
    ])
  })
})
