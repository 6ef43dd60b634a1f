/** What simulations send: each one runs in all its forms, for subscriptions to all events. */
import type { Bill } from 'bill-sdk'
import { expect, it } from 'vitest'
import { createEmulator } from '../src/local.ts'
import { simulations } from '../src/simulations/all.ts'
import { FAILURES } from '../src/simulations/payment.ts'
import { setUpPayables } from './helpers/payables.ts'

type World = Awaited<ReturnType<typeof setUpPayables>>
type Run = (input: Readonly<Record<string, unknown>>) => unknown

async function subscribeToAll({ emulator, bill }: World): Promise<void> {
  const types = Object.keys(emulator.world.contract.document['webhooks'] as object)
  const subscribe = (auth: 'session' | 'spend') => {
    const events = types.filter((type) => type.startsWith('spend.') === (auth === 'spend')).map((type) => ({ type: type as 'bill.created', version: '1' }))
    return bill.events.subscriptions.create({ name: 'All', status: { enabled: true }, events, notificationUrl: `http://127.0.0.1:9/${auth}` }, { idempotencyKey: crypto.randomUUID(), auth })
  }
  await subscribe('session')
  await subscribe('spend')
}

const addSecondUser = ({ emulator }: World): string => emulator.world.store.insert('users', emulator.credentials.organizationId, '006SECOND0000000001', { id: '006SECOND0000000001', firstName: 'Bo', lastName: 'Ash', archived: false }).id

async function createCard({ spend }: Bill): Promise<string> {
  const user = await spend.users.current()
  const budget = await spend.budgets.create({ name: 'Travel', owners: [user.uuid], recurringInterval: 'MONTHLY', limit: 1000, recurringLimit: 1000, receiptRequired: false })
  const card = await spend.cards.create({ name: 'Coffee', userId: user.uuid, budgetId: budget.uuid, limit: 100 })
  await spend.cards.unfreeze(card.uuid)
  return card.uuid
}

const swipe = async ({ emulator, bill }: World, amount = 20): Promise<string> => (emulator.simulation('card-swipe', { cardId: await createCard(bill), amount }) as { uuid: string }).uuid

const cleared = async (world: World): Promise<string> => {
  const transactionId = await swipe(world)
  world.emulator.simulation('card-clears', { transactionId })
  return transactionId
}

const addAccount = async ({ bill }: World): Promise<string> => (await bill.fundingAccounts.banks.create({ nameOnAccount: 'Juniper & Sage', routingNumber: '074000010', accountNumber: '222333444', bankName: 'Second', type: 'CHECKING', ownerType: 'BUSINESS' } as never)).id

/** Prepares what a simulation needs, then returns its runs. */
const RUNS: Readonly<Record<string, (world: World) => Promise<(run: Run) => void>>> = {
  payment: async ({ createBill, payBill }) => {
    const pay = async (): Promise<string> => (await payBill((await createBill(5)).id, 5)).id
    const ids = [await pay(), await pay(), ...(await Promise.all(FAILURES.map(pay)))]
    return (run) => {
      run({ paymentId: ids[0], action: 'advance', to: 'CLEARED' })
      run({ paymentId: ids[0], action: 'return' })
      run({ paymentId: ids[1], action: 'void' })
      for (const [index, status] of FAILURES.entries()) run({ paymentId: ids[index + 2], action: 'fail', status })
    }
  },
  'bank-deposit': async (world) => {
    const bankAccountId = await addAccount(world)
    return (run) => {
      run({ bankAccountId, action: 'post' })
      run({ bankAccountId, action: 'expire' })
    }
  },
  'vendor-accepts': async ({ bill, vendor }) => {
    await bill.network.vendorInvitation.create(vendor.id, { networkId: '0162462563856468', networkType: 'BILL' } as never)
    return (run) => run({ vendorId: vendor.id })
  },
  'network-request': async () => (run) => run({ networkId: '0162462563856468' }),
  'approval-timeout': async (world) => {
    const [userId, { bill, createBill }] = [addSecondUser(world), world]
    await bill.billApprovals.policies.create({ policyName: 'All', rules: [{ key: 'BILL_AMOUNT', op: 'gte', values: ['1'] }], approvers: [world.emulator.credentials.userId] })
    const { id } = await createBill(5, { billApprovals: true })
    return (run) => run({ billId: id, userId })
  },
  'identity-check': async (world) => {
    await world.bill.fundingAccounts.banks.users.nominate({ bankAccountId: world.bank.id, userId: addSecondUser(world) })
    const user = (await world.bill.fundingAccounts.banks.users.list().toArray()).find(({ verificationStatus }) => verificationStatus === 'NOMINATED')
    return (run) => run({ bankAccountUserId: user?.id })
  },
  'card-added': async ({ emulator }) => (run) => run({ userId: emulator.credentials.userId, type: 'DEBIT_CARD', brand: 'Visa', last4: '4242' }),
  'risk-decision': async ({ bill }) => {
    await bill.riskVerifications.createPhone({ phoneNumber: '4155550100', phoneType: 'MOBILE' })
    await bill.riskVerifications.initiate()
    return (run) => ['REVIEW', 'HOLD', 'DECLINE', 'APPROVE'].forEach((decision) => run({ decision }))
  },
  statement: async () => (run) => run({ amount: 45, paymentStatus: 'PAID' }),
  'customer-pays': async ({ bill }) => {
    const [customer] = await bill.customers.list().toArray()
    const { id } = await bill.invoices.create({ customer: { id: customer?.id as string }, invoiceLineItems: [{ quantity: 2, price: 10 }] } as never)
    return (run) => {
      run({ invoiceId: id, amount: 5 })
      run({ invoiceId: id })
    }
  },
  'card-swipe': async ({ bill }) => {
    const cardId = await createCard(bill)
    return (run) => {
      run({ cardId, amount: 20, merchantName: 'Fern' })
      run({ cardId, amount: 2000 })
    }
  },
  'card-clears': async (world) => {
    const transactionId = await swipe(world)
    return (run) => run({ transactionId, amount: 21 })
  },
  reversal: async (world) => {
    const transactionId = await swipe(world)
    return (run) => run({ transactionId, amount: 5 })
  },
  refund: async (world) => {
    const transactionId = await cleared(world)
    return (run) => run({ transactionId })
  },
  'transaction-lock': async (world) => {
    const transactionId = await cleared(world)
    return (run) => run({ transactionId })
  },
  '3ds-challenge': async () => (run) => run({}),
}

it.each(Object.keys(simulations))('%s sends the events that it lists', async (name) => {
  const world = await setUpPayables({ fetch: async () => new Response() })
  const start = await (RUNS[name] ?? expect.fail(`no runs of ${name}`))(world)
  await subscribeToAll(world)
  start((input) => world.emulator.simulation(name, input))
  const sent = world.emulator.world.store.all<{ type: string }>('events').map(({ data }) => data.type)
  expect([...new Set(sent)].toSorted()).toEqual(simulations[name]?.sends.toSorted())
})

it('[card-account-event] [three-ds-event] a card and a 3DS challenge are events with their IDs', async () => {
  const world = await setUpPayables({ fetch: async () => new Response() })
  await subscribeToAll(world)
  const { emulator, events } = world
  const { cardAccountId } = (await emulator.simulate.cardAdded(emulator.credentials.userId, { last4: '4242' })) as { cardAccountId: string }
  const { acsTransactionId } = (await emulator.simulate.threeDsChallenge()) as { acsTransactionId: string }
  expect(events('card-account.created')).toMatchObject([{ 'card-account': { id: cardAccountId, last4: '4242' } }])
  expect(events('spend.three-ds-challenge.created')).toMatchObject([{ threeDsChallenge: { acsTransactionId } }])
})

it('the control API lists the fields and events of each simulation', async () => {
  const listed = (await (await createEmulator().fetch('http://127.0.0.1/_emulator/simulations')).json()) as { name: string }[]
  expect(listed.map(({ name }) => name)).toEqual(Object.keys(simulations))
  expect(listed.find(({ name }) => name === 'payment')).toEqual({
    name: 'payment',
    fields: [
      { name: 'paymentId', type: 'string', required: true },
      { name: 'action', type: 'string', required: true, values: ['advance', 'fail', 'return', 'void'] },
      { name: 'to', type: 'string', required: false, values: ['SCHEDULED', 'READY_TO_FUND', 'FUNDING_STARTED', 'PROCESSED', 'SENT', 'DELIVERED', 'CLEARED'] },
      { name: 'status', type: 'string', required: false, values: FAILURES },
    ],
    sends: ['payment.updated'],
  })
})

it('a payment that failed does not fail again in silence', async () => {
  const { emulator, createBill, payBill } = await setUpPayables()
  const pay = async () => emulator.simulate.payment((await payBill((await createBill(5)).id, 5)).id)
  const failed = await pay()
  await failed.fail('DISBURSEMENT_FAILED_ACTION_NEEDED')
  await expect(failed.fail('DISBURSEMENT_FAILED_ACTION_NEEDED')).rejects.toThrow('The payment is DISBURSEMENT_FAILED_ACTION_NEEDED already.')
  await expect(failed.fail('DISBURSEMENT_ON_HOLD')).rejects.toThrow('The payment has failed already: it is DISBURSEMENT_FAILED_ACTION_NEEDED. Advance it first, or end it with FUNDING_FAILED_VOIDED or FUNDS_ESCHEATED.')
  await failed.advance()
  await failed.fail('DISBURSEMENT_ON_HOLD')
  await failed.fail('DISBURSEMENT_FAILED_VENDOR_BANK_REJECTED')
  await failed.fail('FUNDS_ESCHEATED')
  await expect(failed.fail('FUNDING_FAILED_VOIDED')).rejects.toThrow('The payment is FUNDS_ESCHEATED and goes no further.')
  const ended = await pay()
  await ended.fail('FUNDING_FAILED_VOIDED')
  await expect(ended.fail('FUNDS_ESCHEATED')).rejects.toThrow('The payment is FUNDING_FAILED_VOIDED and goes no further.')
})

it('a payment does not go back, and each field belongs to its action', async () => {
  const { emulator, createBill, payBill } = await setUpPayables()
  const { id: paymentId } = await payBill((await createBill(5)).id, 5)
  await emulator.simulate.payment(paymentId).advance('SENT')
  await expect(emulator.simulate.payment(paymentId).advance('SENT')).rejects.toThrow('The payment is SENT and does not become SENT. The statuses that follow are DELIVERED, CLEARED.')
  expect(() => emulator.simulation('payment', { paymentId, action: 'void', status: 'FUNDS_ESCHEATED' })).toThrow('status is a field of the action fail, not of void.')
  expect(() => emulator.simulation('payment', { paymentId, action: 'fail', to: 'SENT', status: 'FUNDS_ESCHEATED' })).toThrow('to is a field of the action advance, not of fail.')
  expect(() => emulator.simulation('payment', { paymentId, action: 'fail' })).toThrow('status is missing: a payment that fails gets one of DISBURSEMENT_ON_HOLD,')
})
