import { Bill } from 'bill-sdk'
import { createEmulator } from 'bill-sdk-emulator'
import { describe, expect, it } from 'vitest'
import { call, listAll } from '../../src/catalog/call.ts'
import { allOperations, findOperation } from '../../src/catalog/catalog.ts'
import { maskSecrets } from '../../src/catalog/mask.ts'
import type { Operation } from '../../src/catalog/operation.ts'
import { bodySchema } from '../../src/catalog/schema.ts'
import { validateInput } from '../../src/catalog/validate.ts'

const find = (name: string): Operation => {
  const operation = findOperation(name)
  if (!operation) throw new Error(`no operation ${name}`)
  return operation
}

describe('the catalog', () => {
  it('has each operation once, by id, method and command', () => {
    const operations = allOperations()
    expect(operations).toHaveLength(324)
    for (const key of ['id', 'method'] as const) expect(new Set(operations.map((operation) => operation[key])).size, key).toBe(324)
    expect(new Set(operations.map(({ command }) => command.join(' '))).size).toBe(324)
  })

  it('finds an operation by each of its names', () => {
    const operation = find('createVendorBankAccount')
    expect(find('vendors.bankAccount.create')).toBe(operation)
    expect(find('vendors bank-account create')).toBe(operation)
    expect(operation).toMatchObject({ http: { method: 'POST', path: '/connect/v3/vendors/{vendorId}/bank-account' }, money: 'redirects', isRead: false, confidence: 'documented' })
    expect(operation.path.map(({ name }) => name)).toEqual(['vendorId'])
    expect(findOperation('vendors')).toBeUndefined()
  })

  it('names a method of the SDK for every operation', () => {
    const bill = new Bill({ baseUrl: 'http://127.0.0.1:1' })
    for (const { method } of allOperations()) {
      const value = method.split('.').reduce<unknown>((resource, name) => (resource as Record<string, unknown>)[name], bill)
      expect(value, method).toBeTypeOf('function')
    }
  })

  it('knows what moves money, what needs MFA, and what is safe to repeat', () => {
    expect(find('createPayment')).toMatchObject({ money: 'moves', requiresMfa: true, isRetrySafe: false })
    expect(find('listVendors')).toMatchObject({ money: 'none', isRead: true, isRetrySafe: true, pageParameter: 'page', sortable: expect.arrayContaining(['name']) as string[] })
    expect(find('listVendors').filterable?.['name']).toEqual(['eq', 'sw'])
    expect(find('archiveVendor').isRetrySafe).toBe(true)
    expect(find('createSubscription').hasIdempotencyKey).toBe(true)
  })
})

describe('bodySchema', () => {
  it('is complete by itself', () => {
    const text = JSON.stringify(bodySchema(find('createPayment')))
    expect(text).not.toContain('#/components/')
    const { $defs } = JSON.parse(text) as { $defs: object }
    for (const [, name] of text.matchAll(/#\/\$defs\/(\w+)/g)) expect($defs).toHaveProperty(name as string)
  })

  it('is undefined without a JSON body', () => {
    expect(bodySchema(find('getVendor'))).toBeUndefined()
    expect(bodySchema(find('vendors.restore'))).toBeUndefined()
    expect(bodySchema(find('documents.upload'))).toBeUndefined()
  })
})

describe('validateInput', () => {
  it('accepts the examples of the description', async () => {
    const ids = (operation: Operation) => Object.fromEntries(operation.path.map(({ name }) => [name, 'x']))
    for (const operation of allOperations().filter(({ body }) => body && !body.isFile)) {
      const query = Object.fromEntries(operation.query.filter(({ required }) => required).map(({ name }) => [name, 'x']))
      expect(await validateInput(operation, { path: ids(operation), query, body: operation.body?.example }), operation.id).toEqual([])
    }
  })

  it('has one message per field', async () => {
    expect(await validateInput(find('createVendor'), { body: { nme: 'Fern', address: { line1: 1 }, accountType: 'ALIEN' } })).toMatchInlineSnapshot(`
      [
        "body.name is required",
        "body.nme is not a known field; expected one of name, shortName, accountNumber, accountType, email, phone, address, paymentInformation, additionalInfo, billCurrency, autoPay",
        "body.accountType must be one of BUSINESS, PERSON, NONE, UNDEFINED",
        "body.address.city is required",
        "body.address.zipOrPostalCode is required",
        "body.address.country is required",
        "body.address.line1 must be of type string",
      ]
    `)
  })

  it('checks IDs, query parameters and filters', async () => {
    expect(await validateInput(find('getVendor'), {})).toEqual(['vendorId is required'])
    expect(await validateInput(find('getVendor'), { path: { vendorId: '' } })).toEqual(['vendorId is required'])
    expect(await validateInput(find('listVendors'), { query: { max: 1000, maxx: 1 } })).toMatchInlineSnapshot(`
      [
        "maxx is not a query parameter; expected max, page, sort, filters",
        "max must be <= 100",
      ]
    `)
    expect(await validateInput(find('listVendors'), { query: { filters: { name: { gt: 'A' }, nome: { eq: 'B' } } } })).toMatchInlineSnapshot(`
      [
        "filters.name has no operator gt; expected one of eq, sw",
        "filters.nome is not a filter field; expected one of id, archived, name, accountType, address.country, billCurrency, paymentStatus, createdTime, updatedTime",
      ]
    `)
    expect(await validateInput(find('listVendors'), { body: {} })).toEqual(['listVendors has no body'])
  })
})

describe('call', () => {
  const bill = new Bill(createEmulator().clientOptions())

  it('calls the SDK method', async () => {
    const created = (await call(bill, find('createVendor'), { body: { name: 'Fern', address: { line1: '1 A St', city: 'Reno', zipOrPostalCode: '89501', country: 'US' } } })) as { id: string }
    expect(await call(bill, find('getVendor'), { path: { vendorId: created.id } })).toMatchObject({ name: 'Fern' })
  })

  it('returns one page of a list, and all pages on demand', async () => {
    const page = (await call(bill, find('listVendors'), { query: { max: 1 } })) as { results: { id: string }[]; nextPage: string }
    expect(page.results).toHaveLength(1)
    expect(page.nextPage).toBeTypeOf('string')
    const all = await listAll(bill, find('listVendors'), { query: { max: 2, sort: 'name:asc' } }).toArray()
    expect(all.length).toBeGreaterThan(2)
  })

  it('passes the options of the call', async () => {
    await expect(call(bill, find('listVendors'), {}, { signal: AbortSignal.abort(new Error('stopped')) })).rejects.toThrow('stopped')
  })
})

describe('maskSecrets', () => {
  it('masks secrets and bank data at any depth', () => {
    expect(maskSecrets({ name: 'Fern', bankAccount: [{ accountNumber: '12345', nameOnAccount: 'Fern' }], session_id: 'x', taxId: null })).toEqual({
      name: 'Fern',
      bankAccount: [{ accountNumber: '[redacted]', nameOnAccount: 'Fern' }],
      session_id: '[redacted]',
      taxId: null,
    })
  })

  it('knows the same names as the logs of the SDK', async () => {
    const { readFile } = await import('node:fs/promises')
    const pattern = async (path: string): Promise<string | undefined> => /^ {2}\/\^\(password.*$/m.exec(await readFile(new URL(path, import.meta.url), 'utf8'))?.[0]
    const own = await pattern('../../src/catalog/mask.ts')
    expect(own).toBeDefined()
    expect(own).toBe(await pattern('../../../../src/http/redact.ts'))
  })
})
