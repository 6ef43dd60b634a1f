import { expect, it } from 'vitest'
import { setUpPayables } from './helpers/payables.ts'

const setUp = async () => {
  const world = await setUpPayables()
  const account = await world.bill.fundingAccounts.banks.create({ nameOnAccount: 'Juniper & Sage', routingNumber: '074000010', accountNumber: '987654321', type: 'CHECKING', ownerType: 'BUSINESS', bankName: 'Second' })
  return { ...world, account, banks: world.bill.fundingAccounts.banks, statusOf: async () => (await world.bill.fundingAccounts.banks.get(account.id)).status }
}

it('[bank-account-pending] [bank-account-verify] [payment-funding-account] [account-user-creator] bank accounts pay once they are verified', async () => {
  const { account, banks, createBill, payBill, statusOf } = await setUp()
  expect(account).toMatchObject({ status: 'PENDING', accountNumber: '*****4321', default: { payables: false, receivables: false } })
  const { id } = await createBill(5)
  const fundingAccount = { type: 'BANK_ACCOUNT', id: account.id }
  await expect(payBill(id, 5, { fundingAccount })).rejects.toThrow('BDC_1151')
  expect(await banks.verify(account.id, { depositAmount: 0.4 })).toEqual({ verified: false })
  expect(await banks.verify(account.id, { depositAmount: 0.5 })).toEqual({ verified: true })
  expect(await statusOf()).toBe('VERIFIED')
  expect((await banks.users.list().toArray()).map(({ verificationStatus }) => verificationStatus)).toEqual(['VERIFIED', 'VERIFIED'])
  expect((await payBill(id, 5, { fundingAccount })).status).toBe('SCHEDULED')
})

it('[bank-account-verify] bank accounts are BLOCKED after the third wrong amount', async () => {
  const { account, banks, statusOf } = await setUp()
  for (let attempt = 0; attempt < 3; attempt++) await banks.verify(account.id, { depositAmount: 0.4 })
  expect(await statusOf()).toBe('BLOCKED')
  await expect(banks.verify(account.id, { depositAmount: 0.5 })).rejects.toThrow('BLOCKED')
})

it('[bank-account-expiry] bank accounts expire after 14 days, or by a simulation; the deposit is an email', async () => {
  const { emulator, account, statusOf } = await setUp()
  await emulator.simulate.bankDeposit(account.id).post()
  expect(emulator.messages().at(-1)).toMatchObject({ to: 'ada@juniper.example', text: expect.stringContaining('$0.50') as unknown })
  await emulator.clock.advance({ days: 13 })
  expect(await statusOf()).toBe('PENDING')
  await emulator.clock.advance({ days: 1 })
  expect(await statusOf()).toBe('EXPIRED')
  await expect(emulator.simulate.bankDeposit(account.id).expire()).rejects.toThrow('EXPIRED, not PENDING')
})

it('[bank-account-verified-only] [bank-account-default] [account-user-archive] bank accounts change and go once they are verified', async () => {
  const { bill, account, bank, banks } = await setUp()
  await expect(banks.update(account.id, { bankName: 'Third' })).rejects.toThrow('BDC_1151')
  await expect(banks.archive(account.id)).rejects.toThrow('BDC_1151')
  await banks.verify(account.id, { depositAmount: 0.5 })
  await banks.update(bank.id, { default: { payables: true } })
  await banks.update(account.id, { default: { payables: true } })
  expect((await banks.get(bank.id)).default?.payables).toBe(false)
  const user = (await banks.users.list({ currentUser: true }).toArray()).find(({ bankAccountId }) => bankAccountId === account.id)
  expect(await banks.users.archive(user?.id as string)).toMatchObject({ archived: true, verificationStatus: 'UNVERIFIED' })
  await expect(banks.archive(account.id)).rejects.toThrow('not a verified user')
  expect((await bill.fundingAccounts.banks.archive(bank.id)).archived).toBe(true)
})

it('[account-user-nominate] bank accounts get more users, who pass an identity check', async () => {
  const { emulator, account, bank, banks } = await setUp()
  const { organizationId } = emulator.credentials
  emulator.world.store.insert('users', organizationId, '006BO', { id: '006BO', firstName: 'Bo', lastName: 'Ash', archived: false })
  await expect(banks.users.nominate({ bankAccountId: account.id, userId: '006BO' })).rejects.toThrow('BDC_1151')
  await expect(banks.users.nominate({ bankAccountId: bank.id, userId: '006NOPE' })).rejects.toThrow('BDC_1205')
  await banks.users.nominate({ bankAccountId: bank.id, userId: '006BO' })
  const user = (await banks.users.list().toArray()).find(({ userId }) => userId === '006BO')
  expect(user?.verificationStatus).toBe('NOMINATED')
  expect(await emulator.simulate.identityCheck(user?.id as string)).toEqual({ verificationStatus: 'VERIFIED' })
  await expect(emulator.simulate.identityCheck(user?.id as string)).rejects.toThrow('not NOMINATED')
})
