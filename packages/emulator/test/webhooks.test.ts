import { Bill } from 'bill-sdk'
import { constructEvent } from 'bill-sdk/webhooks'
import { describe, expect, it } from 'vitest'
import { createEmulator, type EmulatorOptions } from '../src/local.ts'

const URL = 'http://127.0.0.1:9/hook'

/** A receiver without a socket, which responds as the test wants. */
function receiver(respond: (count: number) => number | Error = () => 200) {
  const received: { body: string; signature: string }[] = []
  const fetch = async (_url: unknown, init?: RequestInit) => {
    received.push({ body: String(init?.body), signature: new Headers(init?.headers).get('x-bill-sha-signature') ?? '' })
    const result = respond(received.length)
    if (result instanceof Error) throw result
    return new Response(null, { status: result })
  }
  return { received, fetch: fetch as typeof globalThis.fetch }
}

async function setUp(respond?: (count: number) => number | Error, options: EmulatorOptions = {}) {
  const { received, fetch } = receiver(respond)
  const emulator = createEmulator({ checkResponses: true, fetch, ...options })
  const bill = new Bill(emulator.clientOptions())
  const subscribe = (events = ['vendor.created'], url = URL) =>
    bill.events.subscriptions.create({ name: 'Test', status: { enabled: true }, events: events.map((type) => ({ type: type as 'vendor.created', version: '1' })), notificationUrl: url }, { idempotencyKey: crypto.randomUUID() })
  const createVendor = () => bill.vendors.create({ name: 'Fern', address: { line1: '1 A St', city: 'Reno', zipOrPostalCode: '89501', country: 'US' } })
  return { emulator, bill, received, subscribe, createVendor }
}

describe('a delivery', () => {
  it('is signed with the key of the subscription, and carries the record', async () => {
    const { emulator, received, subscribe, createVendor } = await setUp()
    const { securityKey } = await subscribe()
    const vendor = await createVendor()
    await emulator.settled()
    const [delivery] = received
    const event = await constructEvent(delivery?.body ?? '', delivery?.signature, securityKey)
    expect(event).toMatchObject({ metadata: { eventType: 'vendor.created', organizationId: emulator.credentials.organizationId }, vendor: { id: vendor.id, name: 'Fern' } })
    expect(emulator.deliveries()).toMatchObject([{ status: 200, attempt: 1 }])
  })

  it('is retried with growing pauses on the clock, then the subscription is disabled', async () => {
    const { emulator, bill, received, subscribe, createVendor } = await setUp(() => 500)
    const { id } = await subscribe()
    await createVendor()
    await emulator.settled()
    expect(received).toHaveLength(1)
    await emulator.clock.advance({ minutes: 1 })
    expect(received).toHaveLength(2)
    await emulator.clock.advance({ days: 2 })
    expect(received).toHaveLength(6)
    expect((await bill.events.subscriptions.get(id)).status).toMatchObject({ enabled: false })
    expect(emulator.deliveries().map(({ attempt, status }) => [attempt, status])).toEqual([1, 2, 3, 4, 5, 6].map((attempt) => [attempt, 500]))
  })

  it('ends with its subscription, also after a restart', async () => {
    const { emulator, bill, received, subscribe, createVendor } = await setUp(() => 500)
    const { id } = await subscribe()
    await createVendor()
    await emulator.settled()
    await bill.events.subscriptions.delete(id)
    await emulator.clock.advance({ days: 2 })
    expect(received).toHaveLength(1)
    const restarted = createEmulator()
    restarted.restore(emulator.snapshot())
    expect(restarted.world.clock.timers()).toEqual(emulator.world.clock.timers())
  })

  it('arrives after the receiver was down', async () => {
    const { emulator, received, subscribe, createVendor } = await setUp((count) => (count < 3 ? Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED' } }) : 200))
    await subscribe()
    await createVendor()
    await emulator.clock.advance({ hours: 1 })
    expect(emulator.deliveries().map(({ status, error }) => status ?? error)).toEqual(['ECONNREFUSED', 'ECONNREFUSED', 200])
    expect(new Set(received.map(({ body }) => body)).size).toBe(1)
  })

  it('leaves this machine only if external webhooks are allowed', async () => {
    const { emulator, received, subscribe, createVendor } = await setUp()
    await subscribe(['vendor.created'], 'https://hooks.juniper.example/bill')
    await createVendor()
    await emulator.settled()
    expect(received).toEqual([])
    expect(emulator.deliveries()[0]?.error).toMatch(/to this machine only\. .* externalWebhooks: true, or start it with --allow-external-webhooks\.$/)
    emulator.configure({ externalWebhooks: true })
    await emulator.clock.advance({ minutes: 1 })
    expect(received).toHaveLength(1)
  })

  it('is sent for each change of a payment', async () => {
    const { emulator, bill, received, subscribe } = await setUp()
    await subscribe(['payment.updated'])
    const [payable] = await bill.bills.list().toArray()
    const [bank] = await bill.fundingAccounts.banks.list().toArray()
    await bill.payments.create({ billId: payable?.id as string, amount: 240.5, fundingAccount: { type: 'BANK_ACCOUNT', id: bank?.id as string }, processingOptions: {} })
    await emulator.clock.advance({ days: 30 })
    expect(received).toHaveLength(6)
  })
})

describe('what is an event', () => {
  const EVENTS = ['vendor.created', 'vendor.updated', 'vendor.archived', 'vendor.restored', 'bill.created', 'bill.updated', 'bill.archived', 'bill.restored', 'invoice.created', 'invoice.updated', 'invoice.archived', 'invoice.restored']
  const typesOf = (received: readonly { body: string }[]) => received.map(({ body }) => (JSON.parse(body) as { metadata: { eventType: string } }).metadata.eventType)

  it('[vendor-events] and [bill-events]: each change by a request', async () => {
    const { emulator, bill, received, subscribe, createVendor } = await setUp()
    await subscribe(EVENTS)
    const vendor = await createVendor()
    await bill.vendors.update(vendor.id, { name: 'Fern & Moss' })
    const { id } = await bill.bills.create({ vendorId: vendor.id, dueDate: '2026-04-01', invoice: { invoiceNumber: 'F1', invoiceDate: '2026-03-01' }, billLineItems: [{ amount: 5 }] })
    await bill.bills.update(id, { dueDate: '2026-04-02' })
    await bill.bills.archive(id)
    await bill.bills.restore(id)
    await bill.vendors.archive(vendor.id)
    await bill.vendors.restore(vendor.id)
    await emulator.settled()
    expect(typesOf(received)).toEqual(['vendor.created', 'vendor.updated', 'bill.created', 'bill.updated', 'bill.archived', 'bill.restored', 'vendor.archived', 'vendor.restored'])
  })

  it('[invoice-events] each change by a request, but no payment of a customer', async () => {
    const { emulator, bill, received, subscribe } = await setUp()
    const [customer] = await bill.customers.list().toArray()
    await subscribe(EVENTS)
    const invoice = await bill.invoices.create({ customer: { id: customer?.id as string }, invoiceLineItems: [{ quantity: 2, price: 10 }] } as never)
    await emulator.simulate.customerPays(invoice.id, 5)
    await expect(emulator.simulate.customerPays(invoice.id, 15.01)).rejects.toThrow('at most the 15 dollars that are due')
    await emulator.simulate.customerPays(invoice.id)
    expect(await bill.invoices.get(invoice.id)).toMatchObject({ dueAmount: 0, status: 'PAID_IN_FULL' })
    await emulator.settled()
    expect(typesOf(received)).toEqual(['invoice.created'])
  })

  it('[spend-events] those of Spend & Expense, for a subscription with its token', async () => {
    const { emulator, received } = await setUp(undefined, { limits: false })
    const { baseUrl, fetch, now, limiter, devKey } = emulator.clientOptions()
    const { spend, events } = new Bill({ baseUrl, fetch, now, limiter, devKey, apiToken: emulator.credentials.apiToken })
    const [user, budgets] = [await spend.users.current(), await spend.budgets.list()]
    const budget = budgets.results?.[0] ?? (await spend.budgets.create({ name: 'Travel', owners: [user.uuid], recurringInterval: 'NONE', limit: 100 }))
    const card = await spend.cards.create({ name: 'Coffee', userId: user.uuid, budgetId: budget.uuid, limit: 10 })
    await spend.cards.unfreeze(card.uuid)
    await events.subscriptions.create({ name: 'Test', status: { enabled: true }, events: [{ type: 'spend.transaction.updated', version: '1' }], notificationUrl: URL }, { idempotencyKey: crypto.randomUUID(), auth: 'spend' })
    await emulator.simulate.cardSwipe(card.uuid, 4)
    expect(typesOf(received)).toEqual(['spend.transaction.updated'])
  })
})

describe('a subscription', () => {
  it('[subscription-idempotency] needs a key, and returns the first response to the same one', async () => {
    const { emulator, bill } = await setUp()
    const body = { name: 'Test', status: { enabled: true }, events: [{ type: 'vendor.created' as const, version: '1' }], notificationUrl: URL }
    const key = crypto.randomUUID()
    const first = await bill.events.subscriptions.create(body, { idempotencyKey: key })
    expect(await bill.events.subscriptions.create(body, { idempotencyKey: key })).toEqual(first)
    await emulator.clock.advance({ hours: 25 })
    await expect(bill.events.subscriptions.create(body, { idempotencyKey: key })).rejects.toThrow('exists already')
  })

  it('[subscription-limit] is one of at most ten', async () => {
    const { subscribe } = await setUp()
    for (let count = 0; count < 10; count++) await subscribe(['vendor.created'], `${URL}/${count}`)
    await expect(subscribe(['vendor.created'], `${URL}/11`)).rejects.toThrow('at most 10')
  })

  it('[subscription-url] accepts https, and http on loopback only', async () => {
    const { subscribe } = await setUp()
    await expect(subscribe(['vendor.created'], 'http://hooks.juniper.example')).rejects.toThrow('notificationUrl: must be an https URL, or an http URL of this machine, such as http://127.0.0.1:3000/webhooks')
    await expect(subscribe(['vendor.created'], 'https://hooks.juniper.example')).resolves.toBeDefined()
  })

  it('[security-key-once] shows its key once, and a new key signs', async () => {
    const { emulator, bill, received, subscribe, createVendor } = await setUp()
    const created = await subscribe()
    expect(created.securityKey).toHaveLength(32)
    expect(await bill.events.subscriptions.get(created.id)).not.toHaveProperty('securityKey')
    const { securityKey } = await bill.events.subscriptions.createSecurityKey(created.id, { idempotencyKey: crypto.randomUUID() })
    await createVendor()
    await emulator.settled()
    await expect(constructEvent(received[0]?.body ?? '', received[0]?.signature, securityKey)).resolves.toBeDefined()
  })

  it('[event-history] keeps its notifications for 180 days, and sends one again', async () => {
    const { emulator, bill, received, subscribe, createVendor } = await setUp()
    const { id } = await subscribe()
    const vendor = await createVendor()
    await emulator.settled()
    const [event] = await bill.events.list(id).toArray()
    expect(event).toMatchObject({ type: 'vendor.created', statusCode: 200 })
    expect(await bill.events.list(id, { entityId: vendor.id }).toArray()).toHaveLength(1)
    expect(await bill.events.list(id, { entityId: '009OTHER' }).toArray()).toHaveLength(0)
    await bill.events.resend(id, event?.id as string)
    await emulator.settled()
    expect(received).toHaveLength(2)
    await emulator.clock.advance({ days: 181 })
    expect(await bill.events.list(id).toArray()).toHaveLength(0)
  })
})
