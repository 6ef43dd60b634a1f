import { expect, it } from 'vitest'
import { ADDRESS, setUpPayables } from './helpers/payables.ts'

const ACCOUNT = { nameOnAccount: 'Fern Paper', accountNumber: '000111222', routingNumber: '074000010' }

it('[vendor-defaults] vendors are paid by check, or by ACH to their bank account', async () => {
  const { vendor, createVendor } = await setUpPayables()
  expect(vendor).toMatchObject({ networkStatus: 'NOT_CONNECTED', bankAccountStatus: 'NO_ACCOUNT', billCurrency: 'USD', autoPay: { enabled: false }, paymentInformation: { payeeName: 'Fern Paper', payByType: 'CHECK' } })
  expect((await createVendor({ paymentInformation: { bankAccount: ACCOUNT } })).paymentInformation?.payByType).toBe('ACH')
})

it('[vendor-bank-account-single] [vendor-bank-account-masked] vendors have one bank account, masked', async () => {
  const { bill, vendor, createVendor } = await setUpPayables()
  const accounts = bill.vendors.bankAccount
  expect(await accounts.create(vendor.id, ACCOUNT)).toMatchObject({ accountNumber: '*****1222', status: 'VERIFIED' })
  await expect(accounts.create(vendor.id, ACCOUNT)).rejects.toThrow('BDC_1233')
  await accounts.delete(vendor.id)
  await expect(accounts.get(vendor.id)).rejects.toThrow('BDC_1205')
  expect((await bill.vendors.get(vendor.id)).paymentInformation?.payByType).toBe('CHECK')
  const abroad = await createVendor({ address: { ...ADDRESS, country: 'FR' } })
  await expect(accounts.create(abroad.id, ACCOUNT)).rejects.toThrow('international')
})

it('[vendor-bank-account-delay] vendors wait two business days for a new bank account in production', async () => {
  const { emulator, bill, createVendor, createBill, payBill } = await setUpPayables({ vendorBankDelay: true })
  const { vendors: [vendor] } = await bill.vendors.createBulk([{ name: 'New', address: ADDRESS, paymentInformation: { bankAccount: ACCOUNT } }])
  const { id } = await createBill(5, { vendorId: vendor?.id })
  expect(vendor?.paymentInformation?.bankAccount?.status).toBe('PENDING')
  await expect(payBill(id, 1)).rejects.toThrow('BDC_1402')
  expect((await payBill(id, 1, { processDate: '2026-03-04' })).disbursementType).toBe('ACH')
  await emulator.clock.advance({ days: 2 })
  expect((await bill.vendors.bankAccount.get(vendor?.id as string)).status).toBe('VERIFIED')
  expect((await payBill(id, 1)).processDate).toBe('2026-03-05')
  expect((await createVendor()).paymentInformation).not.toHaveProperty('bankAccount')
})

it('[reference-exists] vendors are known to what refers to them', async () => {
  const { createBill, createCredit, bill } = await setUpPayables()
  await expect(createBill(1, { vendorId: '009NOPE' })).rejects.toThrow('BDC_1205')
  await expect(createCredit(1, { vendorId: '009NOPE' })).rejects.toThrow('BDC_1205')
  await expect(bill.payments.options({ vendorId: '009NOPE', amount: 1 })).rejects.toThrow('BDC_1205')
})
