import { Bill } from 'bill-sdk'
import { describe, expect, it } from 'vitest'
import { createEmulator } from '../src/local.ts'

async function setUp() {
  const emulator = createEmulator({ checkResponses: true, limits: false })
  const { spend } = new Bill(emulator.clientOptions())
  const user = await spend.users.current()
  const budget = await spend.budgets.create({ name: 'Travel', owners: [user.uuid], recurringInterval: 'MONTHLY', limit: 1000, recurringLimit: 1000, receiptRequired: true })
  const card = await spend.cards.create({ name: 'Coffee', userId: user.uuid, budgetId: budget.uuid, limit: 100 })
  const swipe = (amount: number) => emulator.simulation('card-swipe', { cardId: card.uuid, amount }) as { uuid: string; transactionType: string; status: string }
  return { emulator, spend, user, budget, card, swipe }
}

/** Puts bytes at the URL that the emulator names. */
async function upload(emulator: ReturnType<typeof createEmulator>, url: string) {
  return (await emulator.fetch(url, { method: 'PUT', body: 'a receipt' })).status
}

describe('a budget', () => {
  it('[budget-limit] needs a limit, and a recurring one if it recurs', async () => {
    const { spend, user } = await setUp()
    await expect(spend.budgets.create({ name: 'A', owners: [user.uuid], recurringInterval: 'NONE' })).rejects.toThrow('limit')
    await expect(spend.budgets.create({ name: 'A', owners: [user.uuid], recurringInterval: 'MONTHLY', limit: 1 })).rejects.toThrow('recurringLimit')
  })

  it('[budget-retired] is gone from the list after it was deleted', async () => {
    const { spend, budget } = await setUp()
    await spend.budgets.delete(budget.uuid)
    expect(await spend.budgets.list().toArray()).toEqual([])
    expect(await spend.budgets.list({ filters: { retired: { eq: true } } }).toArray()).toHaveLength(1)
  })

  it('[spend-two-ids] is found by both of its IDs', async () => {
    const { spend, budget } = await setUp()
    expect((await spend.budgets.get(budget.id as string)).uuid).toBe(budget.uuid)
    expect((await spend.budgets.list({ filters: { budgetIds: { in: [budget.uuid] } } }).toArray())[0]?.id).toBe(budget.id)
  })

  it('[budget-member-limit] has members with limits or shared funds', async () => {
    const { spend, budget, user } = await setUp()
    await expect(spend.budgets.members.upsert(budget.uuid, user.uuid, { shareBudgetFunds: true, limit: 5 })).rejects.toThrow('shareBudgetFunds')
    const other = await spend.users.create({ firstName: 'U', lastName: 'O', email: 'o@juniper.example', role: 'MEMBER' })
    await expect(spend.budgets.members.upsert(budget.uuid, other.uuid, { role: 'MEMBER' })).rejects.toThrow('limit: must not be null')
    expect(await spend.budgets.members.upsert(budget.uuid, other.uuid, { limit: 7 })).toMatchObject({ limit: 7, shareBudgetFunds: false })
    const sharing = await spend.budgets.members.upsert(budget.uuid, other.uuid, { shareBudgetFunds: true })
    expect([sharing.shareBudgetFunds, 'limit' in sharing]).toEqual([true, false])
    await spend.budgets.members.delete(budget.uuid, other.uuid)
    expect(await spend.budgets.members.upsert(budget.uuid, user.uuid, { limit: 5, role: 'OWNER' })).toMatchObject({ limit: 5, budgetRole: 'OWNER', userUuid: user.uuid })
    expect((await spend.budgets.get(budget.uuid)).currentPeriod).toMatchObject({ assigned: 5, limit: 1000 })
  })

  it('[budget-members-bulk] changes many members later', async () => {
    const { emulator, spend, budget } = await setUp()
    const users = await Promise.all([1, 2, 3, 4, 5, 6].map((n) => spend.users.create({ firstName: 'U', lastName: String(n), email: `u${n}@juniper.example`, role: 'MEMBER' })))
    await expect(spend.budgets.members.upsertBulk(budget.uuid, { members: users.map(({ uuid }) => ({ userId: uuid, limit: 1, shareBudgetFunds: true })) })).rejects.toThrow('shareBudgetFunds')
    await spend.budgets.members.upsertBulk(budget.uuid, { members: users.map(({ uuid }) => ({ userId: uuid, limit: 1 })) })
    expect(await spend.budgets.members.list(budget.uuid).toArray()).toHaveLength(1)
    await emulator.clock.advance({ minutes: 1 })
    expect(await spend.budgets.members.list(budget.uuid).toArray()).toHaveLength(7)
  })
})

describe('a card', () => {
  it('[card-frozen-at-first] is declined until it is unfrozen', async () => {
    const { spend, card, swipe } = await setUp()
    expect(card.status).toBe('FROZEN')
    expect(swipe(10)).toMatchObject({ transactionType: 'DECLINE', status: 'DECLINED' })
    await spend.cards.unfreeze(card.uuid)
    expect(swipe(10)).toMatchObject({ transactionType: 'AUTHORIZATION', status: 'APPROVED' })
    expect(swipe(91)).toMatchObject({ transactionType: 'DECLINE' })
  })

  it('[card-deleted-final] cannot be unfrozen after it was deleted', async () => {
    const { spend, card } = await setUp()
    await spend.cards.delete(card.uuid)
    expect((await spend.cards.get(card.uuid)).status).toBe('DELETED')
    expect(await spend.cards.list().toArray()).toEqual([])
    expect(await spend.cards.list({ filters: { status: { eq: 'DELETED' } } }).toArray()).toHaveLength(1)
    await expect(spend.cards.unfreeze(card.uuid)).rejects.toThrow('deleted')
  })

  it('[card-limit-or-share] has limits or shared funds, and [card-pan-jwt] a token for its number', async () => {
    const { spend, user, budget, card } = await setUp()
    await expect(spend.cards.create({ name: 'X', userId: user.uuid, budgetId: budget.uuid, limit: 1, shareBudgetFunds: true })).rejects.toThrow('shareBudgetFunds')
    expect((await spend.cards.panJwt(card.uuid)).token.split('.')).toHaveLength(3)
  })
})

describe('a transaction', () => {
  it('[transaction-course] clears, and its refund is negative', async () => {
    const { emulator, spend, budget, card, swipe } = await setUp()
    await spend.cards.unfreeze(card.uuid)
    const { uuid } = swipe(40)
    expect((await spend.budgets.get(budget.uuid)).currentPeriod?.spent).toEqual({ pending: 40, cleared: 0, total: 40 })
    emulator.simulation('card-clears', { transactionId: uuid, amount: 42 })
    expect(await spend.transactions.get(uuid)).toMatchObject({ transactionType: 'CLEAR', amount: 42 })
    emulator.simulation('refund', { transactionId: uuid })
    expect((await spend.transactions.list().toArray()).map(({ amount }) => amount)).toEqual([42, -42])
    expect((await spend.budgets.get(budget.uuid)).currentPeriod?.spent).toEqual({ pending: 0, cleared: 0, total: 0 })
  })

  it('is returned at most once: a reversal frees the card, and leaves only the rest to clear', async () => {
    const { emulator, spend, budget, card, swipe } = await setUp()
    await spend.cards.unfreeze(card.uuid)
    const { uuid } = swipe(80)
    await emulator.simulate.cardTransaction(uuid).release(50)
    expect((await spend.budgets.get(budget.uuid)).currentPeriod?.spent).toEqual({ pending: 30, cleared: 0, total: 30 })
    await expect(emulator.simulate.cardTransaction(uuid).release(31)).rejects.toThrow('at most the 30')
    expect(swipe(60)).toMatchObject({ transactionType: 'AUTHORIZATION' })
    await emulator.simulate.cardTransaction(uuid).clear()
    expect(await spend.transactions.get(uuid)).toMatchObject({ transactionType: 'CLEAR', amount: 30 })
    await expect(emulator.simulate.cardTransaction(uuid).refund(3000)).rejects.toThrow('at most the 30')
    await emulator.simulate.cardTransaction(uuid).refund(10)
    expect((await spend.budgets.get(budget.uuid)).currentPeriod?.spent).toEqual({ pending: 60, cleared: 20, total: 80 })
    expect((await spend.cards.get(card.uuid)).currentPeriod).toMatchObject({ spent: 80 })
    const reversed = swipe(5)
    await emulator.simulate.cardTransaction(reversed.uuid).release()
    await expect(emulator.simulate.cardTransaction(reversed.uuid).clear()).rejects.toThrow('was reversed')
  })

  it('is declined if the budget has not enough funds', async () => {
    const { spend, budget, card, swipe } = await setUp()
    await spend.cards.unfreeze(card.uuid)
    await spend.budgets.update(budget.uuid, { limit: 20 })
    expect(swipe(21)).toMatchObject({ transactionType: 'DECLINE', declineReason: 'The budget has not enough funds.' })
    expect(swipe(20)).toMatchObject({ transactionType: 'AUTHORIZATION' })
  })

  it('[transaction-complete] needs the custom fields that are required from its amount on', async () => {
    const { spend, card, budget, swipe } = await setUp()
    await spend.cards.unfreeze(card.uuid)
    await spend.budgets.update(budget.uuid, {})
    const field = await spend.customFields.create({ name: 'Project', allowCustomValues: false, global: true, required: true, minimumAmountForRequirement: 30, values: ['North'] })
    const [small, large] = [swipe(10), swipe(40)]
    const { url } = await spend.transactions.createReceiptUploadUrl()
    expect([(await spend.transactions.get(small.uuid)).complete, (await spend.transactions.get(large.uuid)).complete, url === '']).toEqual([false, false, false])
    await spend.customFields.update(field.uuid, { required: false })
    expect((await spend.transactions.get(large.uuid)).receiptStatus).toBe('MISSING')
  })

  it('[receipt-upload-first] takes a receipt in three steps, and [transaction-complete] is complete then', async () => {
    const { emulator, spend, card, swipe } = await setUp()
    await spend.cards.unfreeze(card.uuid)
    const { uuid } = swipe(40)
    expect(await spend.transactions.get(uuid)).toMatchObject({ complete: false, receiptStatus: 'MISSING' })
    const { url } = await spend.transactions.createReceiptUploadUrl()
    await expect(spend.transactions.receipts.add(uuid, { url })).rejects.toThrow('no file was uploaded')
    expect(await upload(emulator, url)).toBe(200)
    expect(await upload(emulator, `${url}x`)).toBe(404)
    await spend.transactions.receipts.add(uuid, { url })
    expect(await spend.transactions.get(uuid)).toMatchObject({ complete: true, receiptStatus: 'ATTACHED' })
  })

  it('carries custom fields by their [custom-field-old-id], which [transaction-locked] guards', async () => {
    const { emulator, spend, budget, card, swipe } = await setUp()
    await spend.cards.unfreeze(card.uuid)
    const { uuid } = swipe(40)
    const field = await spend.customFields.create({ name: 'Project', allowCustomValues: false, global: true, values: ['North', 'South'] })
    const [north] = await spend.customFields.values.list(field.uuid).toArray()
    await spend.transactions.customFields.update(uuid, { customFields: [{ customFieldId: field.uuid, selectedValues: [north?.uuid as string] }] })
    expect((await spend.transactions.get(uuid)).customFields).toEqual([])
    await spend.transactions.customFields.update(uuid, { customFields: [{ customFieldId: field.id as string, selectedValues: [north?.uuid as string] }] })
    expect((await spend.transactions.get(uuid)).customFields).toMatchObject([{ name: 'Project', selectedValues: [{ value: 'North' }] }])
    await emulator.simulate.cardTransaction(uuid).lock()
    await expect(spend.transactions.customFields.update(uuid, { customFields: [{ customFieldId: field.uuid, selectedValues: [] }] })).rejects.toThrow('locked')
    expect(await spend.transactions.update(uuid, { budgetId: budget.uuid })).toMatchObject({ budgetName: 'Travel' })
  })

  it('[three-ds-once] accepts one response to a challenge', async () => {
    const { emulator, spend } = await setUp()
    const { acsTransactionId } = (await emulator.simulate.threeDsChallenge()) as { acsTransactionId: string }
    await spend.transactions.threeDsChallenge(acsTransactionId, { action: 'ACCEPT' })
    await expect(spend.transactions.threeDsChallenge(acsTransactionId, { action: 'ACCEPT' })).rejects.toThrow('already has a response')
    await expect(spend.transactions.threeDsChallenge('nothing', { action: 'ACCEPT' })).rejects.toThrow('BDC_1205')
  })
})

describe('a reimbursement', () => {
  it('[reimbursement-course] is approved, then paid on the clock, and [reimbursement-decided-once]', async () => {
    const { emulator, spend, user, budget } = await setUp()
    const { url } = await spend.reimbursements.createImageUploadUrl()
    await upload(emulator, url)
    const { uuid } = await spend.reimbursements.create({ userId: user.uuid, budgetId: budget.uuid, amount: 12.5, note: 'Taxi', merchantName: 'Cab', occurredDate: '2026-03-01', receipts: [{ url, filename: 'taxi.png' }] })
    expect(await spend.reimbursements.approveOrDeny(uuid, { action: 'APPROVE' })).toMatchObject({ status: 'APPROVED' })
    await expect(spend.reimbursements.approveOrDeny(uuid, { action: 'DENY' })).rejects.toThrow('APPROVED')
    await emulator.clock.advance({ hours: 3 })
    expect(await spend.reimbursements.get(uuid)).toMatchObject({ status: 'PAID', amount: 12.5 })
  })
})
