import { expect, inject, it } from 'vitest'
import { Bill } from '../../src/index.js'
import { createRawClient } from '../../src/raw/index.js'

it('signs in and lists vendors', async () => {
  const bill = new Bill({ baseUrl: inject('mockUrl'), devKey: 'k', username: 'u', password: 'p', organizationId: '00801' })
  const page = await bill.vendors.list({ max: 5, sort: 'name:asc', filters: { name: { sw: 'Ce' }, archived: { eq: false } } })
  expect(page.results[0]?.name).toBe('Cedar Paper Supply')
  const all = await bill.vendors.list().toArray()
  expect(all.length).toBe(2)
  const raw = await createRawClient(bill).GET('/connect/v3/vendors', { params: { query: { max: 5 } } })
  expect(raw.data?.results.length).toBe(2)
  const bad = await createRawClient(bill).GET('/connect/v3/vendors', { params: { query: { max: 500 } } })
  expect(bad.error?.[0]?.code).toBe('BDC_1119')
  await expect(bill.vendors.create({ name: 'x' } as never)).rejects.toMatchObject({ name: 'BadRequestError', status: 400 })
  const { response } = await bill.vendors.get('00901CEDARPAPER0001a').withResponse()
  expect(response.headers.get('sl-violations')).toBeNull()
})
