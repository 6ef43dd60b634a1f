/** Timers and deliveries: a failed timer does not stop time, and nothing waits for a receiver that calls back. */
import { Bill } from 'bill-sdk'
import { describe, expect, it, vi } from 'vitest'
import { createEmulator, type EmulatorOptions } from '../../src/local.ts'
import { TimerError } from '../../src/scheduler.ts'

const HOOK = 'http://127.0.0.1:9/hook'
const address = { line1: '1 A St', city: 'Reno', zipOrPostalCode: '89501', country: 'US' } as const

async function setUp(onDelivery: (count: number, signal: AbortSignal) => Promise<number>, options: EmulatorOptions = {}) {
  let count = 0
  const fetch = (async (_url: unknown, init: RequestInit) => new Response(null, { status: await onDelivery(++count, init.signal as AbortSignal) })) as typeof globalThis.fetch
  const emulator = createEmulator({ checkResponses: true, fetch, ...options })
  const bill = new Bill(emulator.clientOptions())
  const subscribe = (...events: ('vendor.created' | 'vendor.updated' | 'payment.updated')[]) =>
    bill.events.subscriptions.create({ name: 'Test', status: { enabled: true }, events: events.map((type) => ({ type, version: '1' })), notificationUrl: HOOK }, { idempotencyKey: crypto.randomUUID() })
  return { emulator, bill, subscribe, createVendor: (name = 'Fern') => bill.vendors.create({ name, address }), delivered: () => count }
}

/** Never resolves; rejects when it is aborted. */
const hang = (signal: AbortSignal): Promise<number> => new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)))

describe('a receiver', () => {
  it('can read and write before it responds, also while more is due', async () => {
    const seen: number[] = []
    const world = await setUp(async () => {
      await world.bill.vendors.update(vendor.id, { name: `Fern ${seen.length}` })
      seen.push((await world.bill.payments.list()).results?.length ?? 0)
      return 200
    })
    const { emulator, bill, subscribe, createVendor } = world
    const vendor = await createVendor()
    const [bank] = await bill.fundingAccounts.banks.list().toArray()
    await subscribe('payment.updated')
    const [payable] = await bill.bills.list().toArray()
    const pay = () => bill.payments.create({ billId: payable?.id as string, amount: 1, fundingAccount: { type: 'BANK_ACCOUNT', id: bank?.id as string }, processingOptions: {} })
    await pay()
    await pay()
    await emulator.clock.advance({ days: 30 })
    expect(emulator.deliveries().map(({ status, error }) => status ?? error)).toEqual(seen.map(() => 200))
    expect(seen.length).toBeGreaterThanOrEqual(6)
  })

  it('that is disabled gets no more retries', async () => {
    const { emulator, bill, subscribe, createVendor, delivered } = await setUp(async () => 500)
    const { id } = await subscribe('vendor.created')
    await createVendor()
    await emulator.settled()
    await bill.events.subscriptions.update(id, { status: { enabled: false } })
    await emulator.clock.advance({ minutes: 2 })
    await bill.events.subscriptions.update(id, { status: { enabled: true } })
    await emulator.clock.advance({ days: 3 })
    expect(delivered()).toBe(1)
    expect((await bill.events.subscriptions.get(id)).status).toMatchObject({ enabled: true })
  })

  it('that hangs is let go by a reset, and its delivery is not recorded in the new world', async () => {
    const { emulator, subscribe, createVendor, delivered } = await setUp((_, signal) => hang(signal))
    await subscribe('vendor.created')
    await createVendor()
    await vi.waitFor(() => expect(delivered()).toBe(1))
    emulator.reset()
    await emulator.settled()
    expect(emulator.deliveries()).toEqual([])
  })

  it('gets its notification although a reset is rejected while it waits', async () => {
    let resolve: (status: number) => void = () => undefined
    const promise = new Promise<number>((done) => (resolve = done))
    const { emulator, subscribe, createVendor, delivered } = await setUp((_, signal) => Promise.race([promise, hang(signal)]))
    await subscribe('vendor.created')
    await createVendor()
    await vi.waitFor(() => expect(delivered()).toBe(1))
    expect(() => emulator.reset({ vendors: [{}] })).toThrow('invalid record')
    resolve(200)
    await emulator.settled()
    expect(emulator.deliveries()).toMatchObject([{ status: 200, attempt: 1 }])
  })
})

describe('a fetch that ignores its signal', () => {
  it('has as long as a receiver', async () => {
    const { emulator, subscribe, createVendor } = await setUp(() => new Promise(() => undefined), { webhookTimeoutSeconds: 0.05 })
    await subscribe('vendor.created')
    await createVendor()
    await emulator.settled()
    expect(emulator.deliveries()).toMatchObject([{ status: undefined, error: 'no response within 0.05 s' }])
  })
})

describe('a timer that fails', () => {
  it('is removed and reported, and time goes on', async () => {
    const { emulator, bill } = await setUp(async () => 200)
    const broken = emulator.clock.now().getTime() + 1000
    const { scheduler } = emulator.runtime
    // A rule with a mistake: its payload names no record.
    emulator.runtime.commit(() => emulator.world.clock.schedule(broken, 'risk-decides', null as never))
    await expect(emulator.clock.advance({ hours: 1 })).rejects.toThrow(TimerError)
    expect(emulator.clock.now().getTime()).toBeGreaterThanOrEqual(broken + 3_599_000)
    expect(emulator.requests().filter(({ method }) => method === 'TIMER')).toMatchObject([{ path: 'risk-decides', status: 500 }])
    await scheduler.settled()
    await emulator.clock.advance({ hours: 1 })
    expect((await bill.vendors.list()).results?.length).toBeGreaterThan(0)
  })
})

describe('an error of the emulator', () => {
  it('is a 500 in the shape of BILL, and stands in the journal', async () => {
    const emulator = createEmulator()
    const bill = new Bill({ ...emulator.clientOptions(), maxRetries: 0 })
    await bill.vendors.list()
    Object.assign(emulator.world, { validator: () => () => { throw new Error('a mistake') } })
    await expect(bill.vendors.create({ name: 'Fern', address })).rejects.toMatchObject({ status: 500, code: 'BDC_1001', message: expect.stringContaining('a mistake') as string })
    expect(emulator.requests().at(-1)).toMatchObject({ operation: 'createVendor', status: 500 })
  })
})

describe('what expires', () => {
  it('is deleted a day later: sessions, and events after 180 days', async () => {
    const { emulator, bill, subscribe, createVendor } = await setUp(async () => 200)
    await subscribe('vendor.created')
    await createVendor()
    for (let day = 0; day < 5; day++) {
      await emulator.clock.advance({ days: 1 })
      await bill.vendors.list()
    }
    const rows = (name: string) => emulator.snapshot().collections[name]?.length ?? 0
    expect(rows('sessions')).toBeLessThanOrEqual(2)
    expect(rows('events')).toBe(1)
    await emulator.clock.advance({ days: 180 })
    expect([rows('sessions'), rows('events')]).toEqual([0, 0])
  })
})

describe('options that are not valid', () => {
  it.each<[string, EmulatorOptions, string]>([
    ['an unknown switch', { mfaa: 'off' } as never, 'mfaa is not a known field'],
    ['a value that does not exist', { mfa: 'maybe' } as never, 'mfa must be one of on, off'],
    ['a value of another type', { mfa: false } as never, 'mfa must be one of on, off'],
    ['an unknown limit', { limits: { concurrently: 1 } } as never, 'limits.concurrently is not a known limit'],
    ['a time that is none', { time: 'garbage' }, 'time is not valid: garbage'],
  ])('are rejected: %s', (_, options, message) => {
    expect(() => createEmulator(options)).toThrow(message)
  })

  it('leave out no limit: those that are not named keep their figures', () => {
    expect(createEmulator({ limits: { concurrent: 1 } }).world.config.limits).toMatchObject({ concurrent: 1, signInsPerHour: 200 })
  })

  it('are rejected by configure, restore and run, and nothing has changed', async () => {
    const { emulator, bill } = await setUp(async () => 200)
    const before = emulator.snapshot()
    expect(() => emulator.configure({ mfaa: 'off' } as never)).toThrow('mfaa')
    expect(() => emulator.restore({} as never)).toThrow('version must be 1')
    expect(() => emulator.clock.run(-60)).toThrow('speed must be from 0')
    expect(() => emulator.clock.run(Number.NaN)).toThrow('speed must be from 0')
    expect(emulator.snapshot()).toEqual(before)
    expect((await bill.vendors.list()).results?.length).toBeGreaterThan(0)
  })

  it.each([
    ['an unknown field', { reply: 'html', time: 1 }, 'time is not a known field'],
    ['a path without a slash', { reply: 'html', path: 'vendors' }, 'path must be the beginning of the path of a request'],
  ])('are rejected for a fault: %s', (_, fault, message) => {
    expect(() => createEmulator().faults.add(fault as never)).toThrow(message)
  })

  it('are rejected by advance: a number', async () => {
    await expect(createEmulator().clock.advance(3 as never)).rejects.toThrow('advance() needs a duration')
  })

  it('leave a request whose connection is cut in the journal, with its fault', async () => {
    const { emulator, bill } = await setUp(async () => 200)
    await bill.vendors.list()
    emulator.faults.add({ operation: 'createVendor', reply: 'reset-before', times: 1 })
    await expect(bill.vendors.create({ name: 'Fern', address })).rejects.toThrow('createVendor')
    expect(emulator.requests().at(-1)).toMatchObject({ operation: 'createVendor', status: 0, fault: 'reset-before' })
  })

  it.each([204, 205, 304])('are rejected for a fault: the status %d has no body', (status) => {
    expect(() => createEmulator().faults.add({ reply: { status } })).toThrow('reply.status')
  })
})

describe('limits', () => {
  it('count a delayed request as in flight', async () => {
    const { emulator, bill } = await setUp(async () => 200)
    await bill.vendors.list()
    emulator.faults.add({ operation: 'listVendors', delayMs: 20 })
    const other = new Bill({ ...emulator.clientOptions(), maxConcurrency: 6, maxRetries: 0 })
    await other.bills.list()
    const results = await Promise.allSettled(Array.from({ length: 6 }, () => other.vendors.list()))
    expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(3)
  })

  it('forget the counters of past hours', () => {
    const real = { time: 0 }
    const { runtime, world } = createEmulator({ real: () => real.time })
    const signIn = (key: string): void => runtime.limits.enter(world, { kind: 'sign-in', key, owner: '' })()
    for (let count = 0; count < 30_000; count++) {
      real.time += 3_600
      signIn(`key ${count}`)
    }
    expect(runtime.limits.size).toBeLessThan(12_000)
  })
})
