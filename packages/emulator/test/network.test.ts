import { expect, it } from 'vitest'
import { setUpPayables } from './helpers/payables.ts'

const WILLOW = { networkId: '0162462563856468', networkType: 'BILL' } as const
const POPLAR = { networkId: '0162462563856469', networkType: 'BILL' } as const
const WATER = { networkId: '0rv01JUNIPERWATER1a2', networkType: 'RPPS' } as const

const setUp = async () => {
  const world = await setUpPayables()
  const { bill, vendor } = world
  const invitations = bill.network.vendorInvitation
  return { ...world, invitations, status: async () => (await invitations.get(vendor.id)).status }
}

it('[network-search] the network finds members by words and billers by a part of the name', async () => {
  const { bill } = await setUp()
  const names = async (name: string, scope?: 'BILL' | 'RPPS') => (await bill.network.search({ name, ...(scope && { scope }) })).results.map((found) => found.name)
  expect(await names('supplies')).toEqual(['Willow Supplies', 'Linden Supplies'])
  expect(await names('suppl')).toEqual([])
  expect(await names('wat')).toEqual(['Hawthorn Water and Power'])
  expect(await names('wat', 'BILL')).toEqual([])
})

it('[network-request] [vendor-connected-account] the network connects a vendor who accepts', async () => {
  const { emulator, bill, vendor, invitations, status, createBill, payBill, subscribe, events } = await setUp()
  await subscribe('vendor.updated')
  await invitations.create(vendor.id, WILLOW)
  expect(await status()).toBe('PENDING')
  await expect(invitations.create(vendor.id, WILLOW)).rejects.toThrow('PENDING')
  await expect(bill.vendors.bankAccount.create(vendor.id, { accountNumber: '111222333' })).rejects.toThrow('BDC_1233')
  await emulator.simulate.vendorAccepts(vendor.id)
  expect(await bill.vendors.get(vendor.id)).toMatchObject({
    networkStatus: 'CONNECTED', paymentNetworkId: WILLOW.networkId, bankAccountStatus: 'NET_LINKED_ACCOUNT', paymentInformation: { payByType: 'WALLET', bankAccount: { status: 'VERIFIED' } },
  })
  expect(events('vendor.updated')).toMatchObject([{ vendor: { id: vendor.id, networkStatus: 'CONNECTED' } }])
  expect((await payBill((await createBill(5)).id, 5)).disbursementType).toBe('ACH')
  await expect(emulator.simulate.vendorAccepts(vendor.id)).rejects.toThrow('not PENDING')
})

it('[network-request] the network connects at once if the vendor wants that', async () => {
  const { vendor, invitations, status } = await setUp()
  await expect(invitations.create(vendor.id, { ...POPLAR, networkType: 'RPPS' })).rejects.toThrow('not in the RPPS network')
  await invitations.create(vendor.id, POPLAR)
  expect(await status()).toBe('CONNECTED')
})

it('[network-rpps] the network connects a national biller', async () => {
  const { bill, vendor, invitations } = await setUp()
  await expect(invitations.create(vendor.id, WATER)).rejects.toThrow('accountNumber')
  await invitations.create(vendor.id, { ...WATER, rppsInformation: { accountNumber: '123' } })
  expect(await bill.vendors.get(vendor.id)).toMatchObject({ networkStatus: 'CONNECTED_RPPS', rppsId: WATER.networkId, paymentInformation: { payByType: 'RPPS' } })
})

it('[network-lapse] the network forgets a request after 60 days', async () => {
  const { emulator, vendor, invitations, status } = await setUp()
  await invitations.email(vendor.id, { email: 'ap@fern.example' })
  expect(emulator.messages().at(-1)?.to).toBe('ap@fern.example')
  await emulator.clock.advance({ days: 59 })
  expect(await status()).toBe('PENDING')
  await emulator.clock.advance({ days: 1 })
  expect(await status()).toBe('NOT_CONNECTED')
})

it('[network-delete] the network keeps a connection with running payments', async () => {
  const { emulator, vendor, invitations, status, createBill, payBill } = await setUp()
  await invitations.create(vendor.id, POPLAR)
  await payBill((await createBill(5)).id, 5)
  await expect(invitations.delete(vendor.id)).rejects.toThrow('running payments')
  await emulator.clock.advance({ days: 20 })
  await invitations.delete(vendor.id)
  expect(await status()).toBe('NOT_CONNECTED')
})

it('[network-accept] the network accepts the requests of others', async () => {
  const { emulator, bill } = await setUp()
  const accept = { networkId: WILLOW.networkId, type: 'VENDOR', name: 'Willow' } as const
  await expect(bill.network.accept(accept)).rejects.toThrow('no request')
  await emulator.simulate.networkRequest(WILLOW.networkId)
  await bill.network.accept(accept)
  const found = (await bill.vendors.list().toArray()).find(({ name }) => name === 'Willow')
  expect(found).toMatchObject({ networkStatus: 'CONNECTED', address: { city: 'San Jose' } })
  await emulator.simulate.networkRequest(WILLOW.networkId)
  await bill.network.accept({ networkId: WILLOW.networkId, type: 'CUSTOMER', name: 'Willow' })
  const created = (await bill.customers.list().toArray()).find(({ name }) => name === 'Willow')
  expect(created).toMatchObject({ balance: { amount: 0 }, invoiceCurrency: 'USD', hasBankAccount: false, authorizedToCharge: false, billingAddress: { city: 'San Jose' } })
  await emulator.simulate.networkRequest(WILLOW.networkId)
  const [customer] = await bill.customers.list().toArray()
  await bill.network.accept({ networkId: WILLOW.networkId, type: 'CUSTOMER', id: customer?.id as string })
  expect((await bill.network.customerInvitation.get(customer?.id as string)).status).toBe('CONNECTED')
})
