/** The types prevent invalid requests: a request that BILL would reject is a compile error. `npm run typecheck` checks this file, but nothing runs it. */
import createClient from 'openapi-fetch'
import { describe, expectTypeOf, it } from 'vitest'
import { Bill, type Page, type Payment, type Vendor, type VendorCreate } from '../../src/index.js'
import { createRawClient } from '../../src/raw/index.js'

const bill = new Bill()

describe('the types of the client', () => {
  it('allow only the documented fields and operators of filters', () => {
    void bill.vendors.list({ filters: { name: { sw: 'Ce' }, archived: { eq: false }, createdTime: { gte: new Date() }, 'address.country': { eq: 'US' } } })
    void bill.vendors.list({ filters: 'name:sw:"Ce"' })
    // @ts-expect-error no such field
    void bill.vendors.list({ filters: { nmae: { eq: 'Cedar' } } })
    // @ts-expect-error name cannot be compared
    void bill.vendors.list({ filters: { name: { gt: 'Cedar' } } })
    // @ts-expect-error archived is a boolean
    void bill.vendors.list({ filters: { archived: { eq: 'no' } } })
    // @ts-expect-error no such account type
    void bill.vendors.list({ filters: { accountType: { in: ['CORPORATION'] } } })
  })

  it('allow only the documented sort fields of a list', () => {
    void bill.vendors.list({ sort: 'name' })
    void bill.vendors.list({ sort: ['name:asc', 'createdTime:desc'] })
    // @ts-expect-error no such field
    void bill.vendors.list({ sort: 'balance:asc' })
    // @ts-expect-error no such direction
    void bill.vendors.list({ sort: 'name:up' })
  })

  it('check required fields, enum values and read-only fields of a body', () => {
    const address = { line1: '12 Pine Street', city: 'Oakland', zipOrPostalCode: '94601', country: 'US' } as const
    void bill.vendors.create({ name: 'Cedar', address })
    // @ts-expect-error name is missing
    void bill.vendors.create({ address })
    // @ts-expect-error no such account type
    void bill.vendors.create({ name: 'Cedar', address, accountType: 'CORPORATION' })
    // @ts-expect-error countryName is read-only
    void bill.vendors.create({ name: 'Cedar', address: { ...address, countryName: 'United States' } })
    // @ts-expect-error no such field
    void bill.vendors.update('00901', { phoneNumber: '415-555-0101' })
    // @ts-expect-error the amount is missing
    void bill.payments.create({ billId: '00n01', vendorId: '00901', processDate: '2026-03-30', fundingAccount: { type: 'BANK_ACCOUNT', id: 'bac01' } })
  })

  it('require path IDs', () => {
    // @ts-expect-error the ID is missing
    void bill.vendors.get()
    // @ts-expect-error an ID is a string
    void bill.vendors.get(1)
  })

  it('return named types', () => {
    expectTypeOf(bill.vendors.get('00901')).resolves.toEqualTypeOf<Vendor>()
    expectTypeOf(bill.vendors.list()).resolves.toEqualTypeOf<Page<Vendor>>()
    expectTypeOf<Page<Vendor>>().toExtend<AsyncIterable<Vendor>>()
    expectTypeOf<Page<Vendor>>().not.toExtend<Iterable<Vendor>>()
    expectTypeOf(bill.vendors.list().toArray()).resolves.toEqualTypeOf<Vendor[]>()
    expectTypeOf(bill.vendors.bankAccount.delete('00901')).resolves.toEqualTypeOf<void>()
    expectTypeOf<Parameters<typeof bill.vendors.create>[0]>().toEqualTypeOf<VendorCreate>()
  })

  it('keep enums open in responses and closed in requests', () => {
    expectTypeOf<'SOME_NEW_STATUS'>().toExtend<NonNullable<Payment['status']>>()
    expectTypeOf<'SOME_NEW_TYPE'>().not.toExtend<NonNullable<VendorCreate['accountType']>>()
  })
})

describe('the types of the raw client', () => {
  it('check paths, parameters and bodies', () => {
    void createRawClient(bill).GET('/connect/v3/vendors', { params: { query: { max: 5 } } })
    void createRawClient(bill).GET('/connect/v3/vendors')
    void createRawClient(bill).GET('/connect/v3/vendors/{vendorId}', { params: { path: { vendorId: '00901' } } })
    // @ts-expect-error no such path
    void createRawClient(bill).GET('/connect/v3/vendor')
    // @ts-expect-error the path has no PUT
    void createRawClient(bill).PUT('/connect/v3/vendors', {})
    // @ts-expect-error the ID is missing
    void createRawClient(bill).GET('/connect/v3/vendors/{vendorId}')
    // @ts-expect-error max is a number
    void createRawClient(bill).GET('/connect/v3/vendors', { params: { query: { max: '5' } } })
    // @ts-expect-error the address is missing
    void createRawClient(bill).POST('/connect/v3/vendors', { body: { name: 'Cedar' } })
  })

  it('distinguish data from error, and narrow unions inside the data', async () => {
    const result = await createRawClient(bill).GET('/connect/v3/vendors/{vendorId}', { params: { path: { vendorId: '00901' } } })
    if (result.error) expectTypeOf(result.error[0]!.code).toEqualTypeOf<string>()
    else expectTypeOf(result.data).toEqualTypeOf<Vendor>()
    expectTypeOf(result.response).toEqualTypeOf<Response>()

    type Account = { type: 'BANK'; routingNumber: string } | { type: 'CARD'; last4: string }
    interface AccountPaths {
      '/account': { get: { parameters: object; responses: { 200: { headers: object; content: { 'application/json': Account } } } } }
    }
    const { data } = await createClient<AccountPaths>().GET('/account')
    if (data?.type === 'BANK') expectTypeOf(data.routingNumber).toEqualTypeOf<string>()
    else if (data) expectTypeOf(data.last4).toEqualTypeOf<string>()
  })
})
