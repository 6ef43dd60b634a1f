import { expect, it } from 'vitest'
import { setUpPayables } from './helpers/payables.ts'

const PARIS = { line1: '1 Rue du Port', city: 'Nantes', zipOrPostalCode: '44000', country: 'FR' } as const
const IBAN = { accountNumber: 'FR7630006000011234567890189', nameOnAccount: 'Loire Papier' }

const setUp = async (billCurrency = 'EUR') => {
  const world = await setUpPayables()
  const abroad = await world.createVendor({ name: 'Loire Papier', address: PARIS, billCurrency, paymentInformation: { bankCountry: 'FR', bankAccount: { ...IBAN, paymentCurrency: billCurrency } } })
  return { ...world, abroad, foreign: await world.createBill(920, { vendorId: abroad.id }) }
}

it('[bill-foreign-amount] [payment-exchange-rate] international payments fix the rate with a batch', async () => {
  const { emulator, bill, abroad, foreign, payBill } = await setUp()
  const rate = await bill.payments.exchangeRate({ vendorId: abroad.id, amount: 920 })
  expect(rate).toMatchObject({ billCurrency: 'EUR', paymentCurrency: 'EUR', baseCurrency: 'USD', expirationTime: expect.stringContaining('2026-03-02T09:20') as unknown })
  expect(foreign).toMatchObject({ amount: 920, exchangeRate: rate.exchangeRate, fundingAmount: Math.round((920 / (rate.exchangeRate as number)) * 100) / 100 })
  await expect(payBill(foreign.id, 100)).rejects.toThrow('exchangeRateBatchId')
  await expect(payBill(foreign.id, 100, { exchangeRateBatchId: 99 })).rejects.toThrow('BDC_1205')
  const batch = { exchangeRateBatchId: rate.exchangeRateBatchId }
  await expect(payBill(foreign.id, 100, { ...batch, processDate: '2026-03-04' })).rejects.toThrow('next US business day')
  const payment = await payBill(foreign.id, 920, batch)
  expect(payment).toMatchObject({ disbursementType: 'INTERNATIONAL', amount: 920, exchangeRate: rate.exchangeRate, fundingAmount: foreign.fundingAmount })
  await emulator.clock.advance({ days: 3 })
  expect((await bill.payments.get(payment.id)).disbursementInfo?.internationalDisbursement).toMatchObject({ amount: 920, disbursementSubType: 'LOCAL' })
})

it('[payment-exchange-rate] international payments expire after 20 minutes', async () => {
  const { emulator, bill, abroad, foreign, payBill, vendor } = await setUp()
  const [rate] = await bill.payments.exchangeRates([{ vendorId: abroad.id, amount: 920 }])
  await emulator.clock.advance({ minutes: 20 })
  await expect(payBill(foreign.id, 100, { exchangeRateBatchId: rate?.exchangeRateBatchId })).rejects.toThrow('expired')
  await expect(bill.payments.exchangeRate({ vendorId: vendor.id, amount: 1 })).rejects.toThrow('US dollars')
})

it('international payments go by wire in US dollars, without a batch', async () => {
  const { bill, foreign, payBill } = await setUp('USD')
  const payment = await payBill(foreign.id, 920, { processDate: '2026-03-09' })
  expect(payment.disbursementType).toBe('INTERNATIONAL')
  expect(payment).not.toHaveProperty('exchangeRate')
  expect((await bill.bills.get(foreign.id)).fundingAmount).toBe(920)
  await expect(bill.payments.void(payment.id, { type: 'VOID_AND_REISSUE', reason: 'x' })).rejects.toThrow('cannot be voided')
})

it('[international-configuration] international payments say what a country asks for', async () => {
  const { bill, abroad } = await setUp()
  const { internationalPayments } = await bill.vendors.configuration(abroad.id)
  expect(internationalPayments?.validations?.fields?.map(({ description }) => description)).toContain('IBAN')
  const india = await bill.vendors.internationalConfiguration({ country: 'IN', billCurrency: 'INR', accountType: 'BUSINESS' })
  expect(india.paymentPurpose).toMatchObject({ required: true, type: 'CODE' })
})
