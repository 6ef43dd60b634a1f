/** Paths that name a record before their own, such as the customer of a contact. */
import { describe, expect, it } from 'vitest'
import { createEmulator } from '../src/local.ts'

const emulator = createEmulator()
const { contract } = emulator.world
const PARENTS = ['organizationId', 'customerId', 'vendorId', 'billId', 'invoiceId']
const operations = contract.operations.filter(({ schemes, pathParameters }) => schemes.includes('session') && pathParameters.some((name) => PARENTS.includes(name)))

const call = (id: string, path: Record<string, string>): unknown => emulator.runtime.invoke(id, emulator.credentials.organizationId, { path, body: {} })

describe('[organization-own-only] a parent that the organization does not have is rejected', () => {
  it.each(operations.map(({ id, pathParameters }) => [id, pathParameters] as const))('%s', (id, pathParameters) => {
    const isOrganization = pathParameters[0] === 'organizationId'
    expect(() => call(id, Object.fromEntries(pathParameters.map((name) => [name, 'unknown'])))).toThrow(expect.objectContaining({ status: isOrganization ? 403 : 404 }) as Error)
  })

  it('also if it is one of another organization', () => {
    const { store } = emulator.world
    store.insert('customers', 'another organization', '0cuOther', { name: 'Bramble' })
    expect(() => call('listCustomerContacts', { customerId: '0cuOther' })).toThrow('0cuOther : the customer does not exist. (BDC_1205)')
    expect(() => call('createCustomerContact', { customerId: '0cuOther' })).toThrow('0cuOther : the customer does not exist.')
    expect(store.all('customers.contacts').some(({ data }) => data['__customerId'] === '0cuOther')).toBe(false)
  })

  it('and one that it has is accepted', () => {
    expect(call('listPaymentTerms', { organizationId: emulator.credentials.organizationId })).toMatchObject({ results: expect.any(Array) as unknown })
  })
})
