/** What the mock accepts: what BILL and its own samples accept, spelled exactly. */
import { describe, expect, inject, it } from 'vitest'
import { Bill } from '../../src/index.js'
import { document } from './described-operations.ts'

const HEADERS = { devKey: 'any', sessionId: 'any', appKey: 'any', apiToken: 'any', organizationId: 'any', 'Content-Type': 'application/json' }
const address = { line1: '12 Pine Street', city: 'Oakland', zipOrPostalCode: '94601', country: 'US' }
const BUDGET = '/connect/v3/spend/budgets/b1'

const request = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(inject('mockUrl') + path, { method, headers: { ...HEADERS, ...headers }, ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }) })

const post = (path: string, body: unknown, headers?: Record<string, string>): Promise<Response> => request('POST', path, body, headers)

/** Bodies in which BILL's samples quote a value, with that value left out. */
const quotedBodies: [field: string, method: string, path: string, body: (value: unknown) => unknown, value: unknown][] = [
  ['useBackup', 'POST', '/connect/v3/mfa/challenge', (useBackup) => ({ useBackup }), false],
  ['amount', 'POST', '/connect/v3/invoices/record-payment', (amount) => ({ paymentDate: '2026-03-20', paymentType: 'CHECK', amount, invoices: [{ id: '00e01', amount: 1 }] }), 45.5],
  ['invoices.0.amount', 'POST', '/connect/v3/invoices/record-payment', (amount) => ({ paymentDate: '2026-03-20', paymentType: 'CHECK', amount: 1, invoices: [{ id: '00e01', amount }] }), 45],
  ['mailingAddressSameAsPhysical', 'POST', '/connect/v3/partner/organizations', (flag) => ({ name: 'Juniper', address, processingOptions: { mailingAddressSameAsPhysical: flag } }), true],
  ['limit', 'PUT', `${BUDGET}/members/u1`, (limit) => ({ limit, recurringLimit: 1 }), 50],
  ['recurringLimit', 'PUT', `${BUDGET}/members/u1`, (recurringLimit) => ({ limit: 1, recurringLimit }), -1],
  ['limit', 'POST', '/connect/v3/spend/cards', (limit) => ({ name: 'Paper', userId: 'u1', budgetId: 'b1', limit }), 100],
  ['limit', 'PATCH', '/connect/v3/spend/cards/c1', (limit) => ({ limit }), 120],
]

describe('quoted values', () => {
  it.each(quotedBodies)('are accepted for %s of %s %s, where BILL’s sample has one', async (_field, method, path, body, value) => {
    expect((await request(method, path, body(value))).status).toBeLessThan(300)
    expect((await request(method, path, body(String(value)))).status).toBeLessThan(300)
    expect((await request(method, path, body('some'))).status).toBe(400)
    expect((await request(method, path, body(''))).status).toBe(400)
  })

  it('are rejected where BILL accepts only one value', async () => {
    expect((await post('/connect/v3/mfa/challenge', { useBackup: 'true' })).status).toBe(400)
    expect((await post('/connect/v3/mfa/challenge', { useBackup: true })).status).toBe(400)
  })

  it.each([
    ['/connect/v3/payments', { billId: '00n01', fundingAccount: { type: 'WALLET' }, amount: '200.25', processingOptions: {} }],
    ['/connect/v3/funding-accounts/banks/bac01/verify', { depositAmount: '0.50' }],
    ['/connect/v3/spend/cards', { name: 'Paper', userId: 'u1', budgetId: 'b1', shareBudgetFunds: 'true' }],
  ])('are rejected everywhere else (%s)', async (path, body) => {
    expect((await post(path, body)).status).toBe(400)
  })
})

describe('a body on an operation without one', () => {
  const bodiless = [
    ['POST', '/connect/v3/bills/00n01/archive'],
    ['POST', '/connect/v3/payments/stp01/cancel'],
    ['POST', '/connect/v3/logout'],
    ['DELETE', '/connect/v3/spend/budgets/b1'],
    ['DELETE', '/connect/v3/vendors/00901/bank-account'],
  ] as const

  it.each(bodiless)('is ignored (%s %s)', async (method, path) => {
    const plain = await request(method, path)
    expect(plain.status).toBeLessThan(300)
    const text = await plain.text()
    for (const body of [{}, { any: 'thing' }, []]) {
      const response = await request(method, path, body)
      expect(response.status).toBe(plain.status)
      expect(await response.text()).toBe(text)
    }
    expect((await request(method, path, 'a=b', { 'Content-Type': 'application/x-www-form-urlencoded' })).status).toBe(plain.status)
  })

  it('does not hide other faults of the request', async () => {
    const response = await fetch(`${inject('mockUrl')}/connect/v3/bills/00n01/archive`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' })
    expect(response.status).toBe(401)
  })
})

describe('query parameters', () => {
  const options = (query: string): Promise<Response> => request('GET', `/connect/v3/payments/options?${query}`)

  it('match exactly, and the message has the right spelling', async () => {
    expect((await options('vendorId=00901&amount=5')).status).toBe(200)
    for (const query of ['vendorid=00901&amount=5', 'VENDORID=00901&amount=5', 'amount=5']) {
      const response = await options(query)
      expect(response.status).toBe(400)
      expect(await response.json()).toMatchObject([{ message: expect.stringMatching(/'vendorId'/) }])
    }
  })

  it('are checked under their own spelling only', async () => {
    expect((await request('GET', '/connect/v3/vendors?max=500')).status).toBe(400)
    expect((await request('GET', '/connect/v3/vendors?MAX=500')).status).toBe(200)
  })

  it('name the parameter that is wrong as BILL spells it', async () => {
    const response = await request('GET', '/connect/v3/network?name=Cedar&max=0')
    expect(response.status).toBeLessThan(500)
    const path = '/connect/v3/vendors/configuration/international-payments?country=US&billCurrency=USD&accountType=CORPORATION'
    expect(await (await request('GET', path)).json()).toMatchObject([{ message: expect.stringMatching(/^accountType: /) }])
  })
})

describe('undecided requests that working clients send', () => {
  it('are accepted: a partial address, and bill lines without an ID', async () => {
    expect((await request('PATCH', '/connect/v3/vendors/00901', { address: { city: 'Oakland' } })).status).toBe(200)
    expect((await request('PATCH', '/connect/v3/bills/00n01', { billLineItems: [{ amount: 5 }] })).status).toBe(200)
  })

  it('still have to be spelled right', async () => {
    expect((await request('PATCH', '/connect/v3/vendors/00901', { address: { town: 'Oakland' } })).status).toBe(400)
    expect((await request('PATCH', '/connect/v3/bills/00n01', { billLineItems: [{ total: 5 }] })).status).toBe(400)
  })
})

describe('cards', () => {
  it.each([
    ['the names of the reference', { name: 'Paper', userId: 'u1', budgetId: 'b1' }, 200],
    ['the names of the guides', { name: 'Paper', userUuid: 'u1', budgetUuid: 'b1' }, 200],
    ['no user', { name: 'Paper', budgetUuid: 'b1' }, 400],
    ['no budget', { name: 'Paper', userId: 'u1' }, 400],
    ['no name', { userUuid: 'u1', budgetUuid: 'b1' }, 400],
  ])('are created with %s', async (_title, body, status) => {
    expect((await post('/connect/v3/spend/cards', body)).status).toBe(status)
  })
})

describe('the 422 of payments', () => {
  const payment = { billId: '00n01', fundingAccount: { type: 'WALLET' }, amount: 5, processingOptions: {} }
  const preferring = (preference: string, body: unknown = payment): Promise<Response> => post('/connect/v3/payments', body, { Prefer: preference })

  it('is returned on request, for the process date and for the funding account', async () => {
    const response = await preferring('code=422')
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject([{ code: 'BDC_1152' }])
    expect(await (await preferring('code=422, example=fundingAccount')).json()).toMatchObject([{ code: 'BDC_1151' }])
  })

  it('does not replace the 400 of an invalid body', async () => {
    const response = await preferring('code=201', { ...payment, amount: 'much' })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject([{ code: 'BDC_1119', message: expect.stringContaining('amount') }])
    expect((await post('/connect/v3/payments/bulk', { payments: [] })).status).toBe(400)
  })

  it('is the only documented 422, with the bulk payment', () => {
    const found = Object.values(document.paths).flatMap((item) => (item.post?.responses['422'] ? [item.post.operationId] : []))
    expect(found).toEqual(['createPayment', 'createBulkPayment'])
  })
})

it('returns currencyData with a transaction', async () => {
  const bill = new Bill({ baseUrl: inject('mockUrl'), apiToken: 'currency-data' })
  const { currencyData } = await bill.spend.transactions.get('t1')
  expect(currencyData).toEqual({ exchangeRate: expect.any(Number), exponent: expect.any(Number), originalCurrencyAmount: expect.any(String), originalCurrencyCode: expect.any(String), symbol: expect.any(String) })
})
