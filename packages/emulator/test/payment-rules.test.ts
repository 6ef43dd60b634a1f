import { Bill } from 'bill-sdk'
import { expect, it } from 'vitest'
import { setUpPayables } from './helpers/payables.ts'

it('[payment-bill-choice] payments create a bill, or pay one', async () => {
  const { bill, vendor, fundingAccount, createBill } = await setUpPayables()
  const payment = await bill.payments.create({ vendorId: vendor.id, amount: 12, fundingAccount, processingOptions: { createBill: true } })
  expect(await bill.bills.get(payment.billId as string)).toMatchObject({ amount: 12, dueAmount: 0, paymentStatus: 'SCHEDULED' })
  const { id: billId } = await createBill(5)
  await expect(bill.payments.create({ vendorId: vendor.id, billId, amount: 5, fundingAccount, processingOptions: { createBill: true } })).rejects.toThrow('billId')
  await expect(bill.payments.create({ amount: 5, fundingAccount, processingOptions: {} })).rejects.toThrow('billId must be provided if createBill is false')
})

it('[payment-amount] payments are positive and at most what is due', async () => {
  const { createBill, payBill } = await setUpPayables()
  const { id } = await createBill(5)
  for (const amount of [0, -1, 5.01]) await expect(payBill(id, amount)).rejects.toThrow('BDC_1159')
})

it('[payment-process-date] payments are processed on a business day', async () => {
  const { createBill, payBill, fundingAccount } = await setUpPayables()
  const { id } = await createBill(5)
  for (const processDate of ['2026-02-27', '2026-03-07', '2026-07-04', '2026-05-25']) await expect(payBill(id, 5, { processDate })).rejects.toThrow('BDC_1152')
  await expect(payBill(id, 5, { fundingAccount: { type: 'WALLET' } })).rejects.toThrow('processDate: must not be null for WALLET')
  expect((await payBill(id, 1, { fundingAccount: { type: 'WALLET' }, processDate: '2026-03-05' })).fundingAccount).toEqual({ type: 'WALLET' })
  expect((await payBill(id, 1, { fundingAccount })).processDate).toBe('2026-03-03')
})

it('[payment-transaction-number] payments carry a number once', async () => {
  const { createBill, payBill } = await setUpPayables()
  const { id } = await createBill(5)
  expect((await payBill(id, 1, { transactionNumber: 'A1' })).transactionNumber).toBe('A1')
  await expect(payBill(id, 1, { transactionNumber: 'A1' })).rejects.toThrow('already used')
  await expect(payBill(id, 1, { transactionNumber: 'A 1' })).rejects.toThrow('letters and digits')
  await payBill(id, 1, { transactionNumber: 'T0000003' })
  expect((await payBill(id, 1)).transactionNumber).toBe('T0000004')
})

it('a transactionNumber can be used again if the switch allows it', async () => {
  const { createBill, payBill, emulator } = await setUpPayables({ uniqueTransactionNumbers: false })
  const { id } = await createBill(100)
  const first = await payBill(id, 1, { transactionNumber: 'A1' })
  expect((await payBill(id, 1, { transactionNumber: 'A1' })).id).not.toBe(first.id)
  emulator.configure({ uniqueTransactionNumbers: true })
  await expect(payBill(id, 1, { transactionNumber: 'A1' })).rejects.toThrow('already used')
})

it('[payment-bulk] payments combine the bills of a vendor that wants it, up to 35', async () => {
  const { emulator, bill, fundingAccount, createVendor, createBill } = await setUpPayables()
  const combined = await createVendor({ name: 'Combined', additionalInfo: { combinePayments: true } })
  const alone = await createBill(3)
  const bills = await Promise.all(Array.from({ length: 36 }, () => createBill(1, { vendorId: combined.id })))
  const shares = [...bills.map(({ id }) => ({ billId: id, amount: 1 })), { billId: alone.id, amount: 3 }]
  const { payments } = await bill.payments.createBulk({ fundingAccount, payments: shares })
  expect(payments.map(({ amount }) => amount)).toEqual([35, 1, 3])
  expect(payments[0]?.billPayments).toHaveLength(35)
  const before = emulator.world.store.all('payments').length
  const other = await createBill(3)
  await expect(bill.payments.createBulk({ fundingAccount, payments: [{ billId: other.id, amount: 3 }, { billId: alone.id, amount: 1 }] })).rejects.toThrow('BDC_1159')
  await expect(bill.payments.createBulk({ fundingAccount, payments: [{ billId: other.id, amount: 1 }, { billId: other.id, amount: 1 }] })).rejects.toThrow('once in a request')
  expect(emulator.world.store.all('payments')).toHaveLength(before)
})

it('[payment-faster] payments arrive sooner if asked for', async () => {
  const { emulator, bill, createBill, payBill, createVendor } = await setUpPayables()
  const { id } = await createBill(10)
  const faster = { createBill: false, requestPayFaster: true, requestCheckDeliveryType: 'UPS_1DAY' }
  const [quick, usual] = [await payBill(id, 4, { processingOptions: faster }), await payBill(id, 4)]
  await expect(payBill(id, 1, { processingOptions: { requestCheckDeliveryType: 'UPS_1DAY' } })).rejects.toThrow('needs requestPayFaster')
  await emulator.clock.advance({ to: '2026-03-05T20:00:00Z' })
  expect([await bill.payments.get(quick.id), await bill.payments.get(usual.id)].map(({ singleStatus }) => singleStatus)).toEqual(['DELIVERED', 'SENT'])
  expect((await bill.payments.get(quick.id)).disbursementInfo?.checkDisbursement).toMatchObject({ sentDate: '2026-03-04', arrivesByDate: '2026-03-05', trackingInformation: expect.stringMatching(/^1Z/) as unknown })
  const abroad = await createVendor({ name: 'Loire', address: { line1: '1', city: 'Nantes', zipOrPostalCode: '44000', country: 'FR' } })
  const foreign = await createBill(10, { vendorId: abroad.id })
  await expect(payBill(foreign.id, 1, { processingOptions: { requestPayFaster: true } })).rejects.toThrow('US vendors')
})

it('[payment-failed-event] payments leave an event when they are rejected, and nothing else', async () => {
  const { emulator, createBill, payBill, subscribe, events, vendor } = await setUpPayables()
  await subscribe('payment.failed')
  const { id } = await createBill(5)
  await expect(payBill(id, 6)).rejects.toThrow('BDC_1159')
  expect(events('payment.failed')).toMatchObject([{ payment: { bills: [{ id, amount: 6 }], vendor: { id: vendor.id, name: 'Fern Paper' } }, errors: [{ code: 'BDC_1159' }] }])
  expect(emulator.world.store.all('payments')).toEqual([])
})

it('[payment-sync-token] [payment-account-user] payments are made by users of the account', async () => {
  const { emulator, createBill, fundingAccount, payBill, bank, bill } = await setUpPayables({ mfa: 'off' })
  const { id: billId } = await createBill(5)
  const { syncTokenName, syncTokenValue } = emulator.credentials
  const sync = new Bill({ ...(emulator.clientOptions({ trusted: false }) as object), username: syncTokenName, password: syncTokenValue } as never)
  await expect(sync.payments.create({ billId, amount: 1, fundingAccount, processingOptions: {} })).rejects.toThrow('sync token')
  const [user] = await bill.fundingAccounts.banks.users.list({ currentUser: true }).toArray()
  await bill.fundingAccounts.banks.users.archive(user?.id as string)
  await expect(payBill(billId, 1)).rejects.toThrow('not a verified user')
  await bill.fundingAccounts.banks.update(bank.id, { accessToAdmins: true })
  expect((await payBill(billId, 1)).status).toBe('SCHEDULED')
})

it('[recorded-payment] payments outside BILL pay bills at once, and can be voided', async () => {
  const { bill, vendor, createBill, createCredit } = await setUpPayables()
  const [first, second, credit] = [await createBill(10), await createBill(20), await createCredit(5)]
  const recorded = await bill.bills.recordPayment({ vendorId: vendor.id, processDate: '2026-03-01', toPrintCheck: false, payments: [{ billId: first.id, amount: 5, vendorCredits: [{ id: credit.id, amount: 5 }] }, { billId: second.id, amount: 8 }] })
  expect(recorded).toMatchObject({ amount: 13, onlinePayment: false, status: 'PAID', singleStatus: 'CLEARED', disbursementType: 'OFFLINE' })
  expect(await bill.bills.get(first.id)).toMatchObject({ paymentStatus: 'PAID', paidAmount: 10, dueAmount: 0 })
  expect((await bill.bills.get(second.id)).paymentStatus).toBe('PARTIALLY_PAID')
  await bill.payments.void(recorded.id, { type: 'VOID_AND_CREDIT', reason: 'entered twice' })
  expect(await bill.bills.get(first.id)).toMatchObject({ paymentStatus: 'UNPAID', creditAmount: 0, dueAmount: 10 })
})

it('[check-image] payments show a check once it is cashed', async () => {
  const { emulator, bill, createBill, payBill } = await setUpPayables()
  const payment = await payBill((await createBill(5)).id, 5)
  await expect(bill.payments.checkImage(payment.id)).rejects.toThrow('no image')
  await emulator.simulate.payment(payment.id).advance('CLEARED')
  const { results } = await bill.payments.checkImage(payment.id)
  const link = String(results[0]?.downloadLink)
  expect((await emulator.fetch(link)).status).toBe(401)
  const session = emulator.world.store.all('sessions').at(-1)?.id as string
  expect(await (await emulator.fetch(link, { headers: { sessionId: session } })).text()).toContain('$5.00')
})

it('[payment-options] [card-accounts] [funding-permissions] [card-funding-purposes] payments show what can pay', async () => {
  const { bill, vendor, bank, createBill, payBill } = await setUpPayables()
  const { fundingOptions } = await bill.payments.options({ vendorId: vendor.id, amount: 200 })
  expect(fundingOptions?.banks).toMatchObject([{ available: true, id: bank.id, processDate: '2026-03-03', deliveryDate: '2026-03-10', fee: 1.99 }])
  expect(fundingOptions?.cards).toMatchObject([{ available: true, brand: 'visa', feeInfo: { rate: 2.9, amount: 5.8 } }])
  const { cards } = await bill.fundingAccounts.cards.list({ cardUserStatus: 'VERIFIED' })
  const [card] = cards ?? []
  const { id } = await createBill(5)
  expect((await payBill(id, 1, { fundingAccount: { type: 'CARD_ACCOUNT', id: card?.id }, cardFundingPurpose: 'Office' })).fundingAccount?.type).toBe('CARD_ACCOUNT')
  await expect(payBill(id, 1, { fundingAccount: { type: 'CARD_ACCOUNT', id: 'catNOPE' } })).rejects.toThrow('BDC_1151')
  expect((await bill.fundingAccounts.cards.fundingPurposes({ vendorId: vendor.id, brand: 'visa' })).lastUsedPurpose).toBe('Office')
  expect((await bill.fundingAccounts.permissions()).user?.payOnline).toBe(true)
  expect(await bill.fundingAccounts.apCards.list()).toHaveLength(1)
})

it('[ap-card-limit] an AP Card pays up to its limit, while it is active', async () => {
  const { emulator, bill, createBill, payBill } = await setUpPayables()
  const [card] = await bill.fundingAccounts.apCards.list()
  const id = String(card?.id)
  const pay = async (amount: number) => payBill((await createBill(amount)).id, amount, { fundingAccount: { type: 'AP_CARD', id }, processDate: '2026-03-03' })
  await expect(pay(25_000.01)).rejects.toThrow('can pay 25000 more')
  const first = await pay(20_000)
  await expect(pay(5_000.01)).rejects.toThrow('can pay 5000 more')
  expect(await bill.fundingAccounts.apCards.list()).toMatchObject([{ id, balance: 20_000, limit: 25_000 }])
  await bill.payments.cancel(first.id)
  await pay(25_000)
  await emulator.clock.advance({ days: 30 })
  expect(await bill.fundingAccounts.apCards.list()).toMatchObject([{ balance: 0 }])
  const { store } = emulator.world
  const row = store.get('fundingAccounts.apCards', id)
  if (row) store.update('fundingAccounts.apCards', row, { ...row.data, status: 'FROZEN' })
  await expect(payBill((await createBill(5)).id, 5, { fundingAccount: { type: 'AP_CARD', id }, processDate: '2026-04-02' })).rejects.toThrow('FROZEN')
})
