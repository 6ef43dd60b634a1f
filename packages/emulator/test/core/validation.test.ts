/** What is wrong with a request: BILL's list of errors, one entry per problem. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Json, Operation } from '../../src/contract/contract.ts'
import { findProblems, normalizeInput } from '../../src/middleware/validate.ts'
import { createEmulator } from '../../src/local.ts'
import { arbitraryOf } from '../helpers/arbitrary.ts'
import { send, setUp, signIn } from '../helpers/clients.ts'

const { world } = createEmulator({ seed: 'empty' })
/** The body of a test event has records as responses show them. */
const withBody = world.contract.operations.filter(({ id, requestSchema }) => requestSchema !== undefined && id !== 'sendTestEvent')

const problemsOf = (operation: Operation, input: unknown, query?: Record<string, string>): string[] =>
  findProblems(world, operation, normalizeInput(world, operation, { body: input }).body, query)?.issues.map(({ message }) => message) ?? []

/** A valid body with most fields that the description has. */
function sample(operation: Operation): unknown {
  const bodies = fc.sample(arbitraryOf(world.contract, world.contract.resolve(operation.requestSchema as string)), { numRuns: 10, seed: 7 })
  const [largest] = bodies.toSorted((a, b) => JSON.stringify(b).length - JSON.stringify(a).length)
  // Without the fields that are read-only.
  return normalizeInput(world, operation, { body: largest }).body
}

/** Calls a function with each object of a value and its path, such as `billLineItems[0]`. */
function eachObject(value: unknown, visit: (object: Json, path: string) => void, path = ''): void {
  if (Array.isArray(value)) for (const [index, item] of value.entries()) eachObject(item, visit, `${path}[${index}]`)
  else if (typeof value === 'object' && value !== null) {
    visit(value as Json, path)
    for (const [name, item] of Object.entries(value)) eachObject(item, visit, path ? `${path}.${name}` : name)
  }
}

/** The body with a field of one of its objects set. */
function changed(body: unknown, path: string, name: string, value: unknown): unknown {
  const copy: unknown = structuredClone(body)
  eachObject(copy, (object, at) => at === path && Object.assign(object, { [name]: value }))
  return copy
}

describe.each(withBody.map((operation) => [operation.id, operation] as const))('the body of %s', (_id, operation) => {
  const body = sample(operation)
  const objects: (readonly [path: string, names: readonly string[]])[] = []
  eachObject(body, (object, path) => objects.push([path, Object.keys(object)]))

  it('is valid as the description says, and an unknown field anywhere is one problem', () => {
    expect(problemsOf(operation, body)).toEqual([])
    for (const [path] of objects) expect(problemsOf(operation, changed(body, path, 'misspelled', 1))).toEqual([`${path ? `${path}.` : ''}misspelled: is not a known field`])
  })

  it('has no field that accepts a value of every type', () => {
    for (const [path, names] of objects)
      for (const name of names) expect([5, 'text', true, { a: 1 }, [[]]].filter((value) => problemsOf(operation, changed(body, path, name, value)).length === 0).length, `${path} ${name}`).toBeLessThanOrEqual(1)
  })
})

const ADDRESS = { line1: '1 A St', city: 'Reno', zipOrPostalCode: '89501', country: 'US' }
const PAYMENT = { billId: '00n1', amount: 1, fundingAccount: { type: 'BANK_ACCOUNT', id: 'bac1' }, processingOptions: {} }
const LINE = { quantity: 1, price: 1 }

describe('a request', () => {
  it.each<[string, string, unknown, string[]]>([
    ['no body', 'createVendor', undefined, ['Required request body is missing.']],
    ['a list instead of an object', 'createVendor', [], ['must be of type object']],
    ['an unknown field', 'createVendor', { name: 'Fern', address: ADDRESS, color: 'red' }, ['color: is not a known field']],
    ['an unknown field of an object within', 'createVendor', { name: 'Fern', address: { ...ADDRESS, contry: 'US' } }, ['address.contry: is not a known field']],
    ['the names that every object has', 'createVendor', JSON.parse('{"name":"Fern","address":{},"__proto__":{},"constructor":1}'), ['__proto__: is not a known field', 'constructor: is not a known field', 'address.line1: must not be null', 'address.city: must not be null', 'address.zipOrPostalCode: must not be null', 'address.country: must not be null']],
    ['wrong types', 'createVendor', { name: 5, address: 'here', phone: {} }, ['name: must be of type string', 'address: must be of type object', 'phone: must be of type string']],
    ['an unknown value', 'createVendor', { name: 'Fern', address: ADDRESS, accountType: 'CLUB' }, ['accountType: must be one of BUSINESS, PERSON, NONE, UNDEFINED']],
    ['an unknown value of many', 'createVendor', { name: 'Fern', address: { ...ADDRESS, country: 'USA' } }, ['address.country: must be one of AF, AL, DZ, AS, AD, AO, AI, AQ, AG, AR, AM, AW, AU, AT, AZ, BS, BH, BD, BB, BY or 209 others']],
    ['no name', 'createVendor', { name: '', address: ADDRESS }, ['name: must not be blank']],
    ['a long name', 'createVendor', { name: 'x'.repeat(101), address: ADDRESS }, ['name: must have at most 100 characters']],
    ['dates that are none', 'createBill', { vendorId: '0091', dueDate: '2026-02-30', billLineItems: [{ amount: 1 }], invoice: { invoiceNumber: '1', invoiceDate: 'soon' } }, ['dueDate: must be a valid date', 'invoice.invoiceDate: must be a valid date']],
    ['no lines', 'createBill', { vendorId: '0091', dueDate: '2026-03-30', billLineItems: [], invoice: { invoiceNumber: '1', invoiceDate: '2026-03-02' } }, ['billLineItems: must not be empty']],
    ['two bad records of three', 'createBulkBills', [{ vendorId: '1', dueDate: '2026-03-30', billLineItems: [{ amount: 1 }], invoice: { invoiceNumber: '1', invoiceDate: '2026-03-02' } }, [], { vendorId: 1 }], ['[1]: must be of type object', '[2].dueDate: must not be null', '[2].billLineItems: must not be null', '[2].invoice: must not be null', '[2].vendorId: must be of type string']],
    ['text where BILL quotes no number', 'createPayment', { ...PAYMENT, amount: '1' }, ['amount: must be of type number']],
    ['the account of a payment without an ID', 'createPayment', { ...PAYMENT, fundingAccount: { type: 'BANK_ACCOUNT' } }, ['fundingAccount.id: must not be null']],
    ['the account of a payment of an unknown type', 'createPayment', { ...PAYMENT, fundingAccount: { type: 'PURSE', id: '1' } }, ['fundingAccount.type: must be one of BANK_ACCOUNT, CARD_ACCOUNT, AP_CARD']],
    ['a customer without its email', 'createInvoice', { customer: { name: 'Aspen' }, invoiceLineItems: [LINE] }, ['customer.email: must not be null']],
    ['a customer that is a bare ID', 'createInvoice', { customer: '0cu1', invoiceLineItems: [LINE] }, ['customer: must be of type object']],
    ['a value that BILL no longer accepts', 'generateChallenge', { useBackup: true }, ['useBackup: must be false']],
    ['half of a card', 'createBudgetCard', { name: 'Paper', limit: 'all' }, ['userId: must not be null', 'budgetId: must not be null', 'limit: must be of type number or null']],
  ])('with %s has one issue per problem (%s)', (_title, id, body, expected) => {
    const operation = world.contract.operations.find((one) => one.id === id)
    expect(operation && problemsOf(operation, body).toSorted()).toEqual(expected.toSorted())
  })

  it("is rejected with BILL's list, and problems of the query are part of it", async () => {
    const { emulator } = setUp()
    const headers = await signIn(emulator)
    const { status, data } = await send(emulator, 'POST', '/connect/v3/vendors', { name: 5, color: 'red' }, headers)
    expect(status).toBe(400)
    expect(data).toEqual(['color: is not a known field', 'address: must not be null', 'name: must be of type string'].map((message) => ({ timestamp: expect.any(String) as string, code: 'BDC_1002', severity: 'ERROR', category: 'REQUEST', message })))
    const operation = world.contract.operation('createBillDocument')
    expect(operation.queryParameters.map(({ name, required }) => [name, required])).toEqual([['name', true]])
    expect(await send(emulator, 'POST', '/connect/v3/documents/bills/00n1', undefined, headers)).toMatchObject({ status: 400, message: 'name: must not be null' })
  })

  it.each(['{', 'name=Fern', '"', '\u0000', '{"a":1}}', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d])])('that is not JSON is rejected (%j)', async (body) => {
    const { emulator } = setUp()
    const headers = await signIn(emulator)
    const response = await emulator.fetch('http://127.0.0.1/connect/v3/vendors', { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body })
    expect([response.status, await response.json()]).toEqual([400, [expect.objectContaining({ code: 'BDC_1122' })]])
  })

  it('does not set what is read-only', async () => {
    const { emulator } = setUp()
    const headers = await signIn(emulator)
    const { status, data } = await send(emulator, 'POST', '/connect/v3/vendors', { name: 'Fern', address: { ...ADDRESS, countryName: 'Narnia' } }, headers)
    expect([status, (data as unknown as { address: Json }).address['countryName']]).not.toEqual([201, 'Narnia'])
    expect(status).toBeLessThan(300)
  })
})

describe('numbers and booleans as text', () => {
  const SPEND_CARD = { name: 'Paper', userId: 'u1', budgetId: 'b1' }
  const RECORD = { paymentDate: '2026-03-20', paymentType: 'CHECK' }

  it.each<[string, string, (value: unknown) => unknown, unknown]>([
    ['useBackup', 'generateChallenge', (useBackup) => ({ useBackup }), false],
    ['amount', 'recordInvoice', (amount) => ({ ...RECORD, amount, invoices: [{ id: '00e1', amount: 1 }] }), 45.5],
    ['invoices[0].amount', 'recordInvoice', (amount) => ({ ...RECORD, amount: 1, invoices: [{ id: '00e1', amount }] }), 45],
    ['processingOptions.mailingAddressSameAsPhysical', 'createOrganization', (flag) => ({ name: 'Juniper', address: ADDRESS, processingOptions: { mailingAddressSameAsPhysical: flag } }), true],
    ['recurringLimit', 'upsertBudgetMember', (recurringLimit) => ({ limit: 1, recurringLimit }), -1],
    ['limit', 'upsertBudgetMember', (limit) => ({ limit, recurringLimit: 1 }), 50],
    ['limit', 'createBudgetCard', (limit) => ({ ...SPEND_CARD, limit }), 100],
    ['limit', 'updateCard', (limit) => ({ limit }), 120],
  ])('are parsed for %s of %s, where a sample of BILL has one', (field, id, bodyWith, value) => {
    const operation = world.contract.operation(id)
    expect(normalizeInput(world, operation, { body: bodyWith(String(value)) })).toEqual({ body: bodyWith(value) })
    expect(problemsOf(operation, bodyWith(String(value)))).toEqual([])
    for (const wrong of ['some', '', '1e3', '0x10', ' 1', 'Infinity', 'TRUE']) expect(problemsOf(operation, bodyWith(wrong))).toEqual([expect.stringMatching(new RegExp(`^${field.replaceAll(/[[\]]/g, '.')}: must be `))])
  })

  it('are all that the description marks', () => {
    expect(JSON.stringify(world.contract.document).match(/"x-accepts-quoted":true/g)).toHaveLength(9)
  })
})

describe('a body on an operation without one', () => {
  const bodiless = world.contract.operations.filter(({ method, requestSchema, isBinary }) => method !== 'GET' && !requestSchema && !isBinary)

  it.each(bodiless.map((operation) => [operation.id, operation] as const))('is ignored (%s)', async (_id, { method, path, schemes }) => {
    const { emulator, appKey, partnerUsername, partnerPassword, organizationId, apiToken } = setUp({ limits: false })
    const partner = await send(emulator, 'POST', '/connect/v3/partner/login', { appKey, username: partnerUsername, password: partnerPassword })
    const headers = schemes[0] === 'spend' ? { apiToken } : schemes[0]?.startsWith('partner') ? { appKey, organizationId, sessionId: partner.data.sessionId as string } : { ...(await signIn(emulator)), 'x-idempotent-key': crypto.randomUUID() }
    const snapshot = emulator.snapshot()
    const vendorId = emulator.world.store.all('vendors')[0]?.id ?? ''
    const call = async (body?: string): Promise<unknown> => {
      emulator.restore(snapshot)
      const response = await emulator.fetch(`http://127.0.0.1${path.replaceAll(/\{\w+\}/g, vendorId)}`, { method, headers, ...(body !== undefined && { body }) })
      return [response.status, await response.text()]
    }
    const plain = await call()
    for (const body of ['{}', '{"any":"thing"}', '[]', '{', 'a=b']) expect(await call(body)).toEqual(plain)
  })
})
