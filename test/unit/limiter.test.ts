import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { Bill, ConfigurationError } from '../../src/index.js'
import type { AcquireOptions, BillOptions, Limiter, ReserveOptions } from '../../src/index.js'
import { limiterWithFallback } from '../../src/middleware/limiter-fallback.js'
import { LimitMap } from '../../src/middleware/limit-map.js'
import { createMemoryLimiter } from '../../src/middleware/memory-limiter.js'
import { Semaphore } from '../../src/middleware/semaphore.js'
import { SlidingWindow } from '../../src/middleware/sliding-window.js'
import { startFaultServer } from '../helpers/fault-server.ts'
import { createTestClient, errorOf, uniqueText } from '../helpers/test-client.ts'

interface Recorder extends Limiter {
  readonly acquired: [key: string, options: AcquireOptions][]
  readonly reserved: [key: string, options: ReserveOptions][]
  renewed: number
  released: number
}

/** A limiter that grants everything, and records what it was asked. */
function createRecorder(): Recorder {
  const recorder: Recorder = {
    acquired: [],
    reserved: [],
    renewed: 0,
    released: 0,
    async acquire(key, options) {
      recorder.acquired.push([key, options])
      return { renew: () => recorder.renewed++, release: () => recorder.released++ }
    },
    async reserve(key, options) {
      recorder.reserved.push([key, options])
    },
  }
  return recorder
}

const createWarnings = (): { warnings: unknown[]; options: BillOptions } => {
  const warnings: unknown[] = []
  return { warnings, options: { logLevel: 'warn', logger: { error: () => undefined, warn: (text: unknown) => void warnings.push(text), info: () => undefined, debug: () => undefined } } }
}

describe('a limiter of the user', () => {
  it('is asked for a place with the limit, the lease and a signal, and gets the place back', async () => {
    await using server = await startFaultServer()
    const limiter = createRecorder()
    const bill = createTestClient(server.url, { limiter, maxConcurrency: 2, timeout: 4_000 })
    await bill.vendors.get('00901')
    await bill.vendors.get('00902', { timeout: 60_000 })
    expect(limiter.acquired.map(([, { limit, leaseMs, signal }]) => [limit, leaseMs, signal.aborted])).toEqual([[2, 5_000, false], [2, 15_000, false]])
    expect(limiter.released).toBe(2)
  })

  it('is asked for a slot with the limit of Spend & Expense', async () => {
    await using server = await startFaultServer({ json: { results: [] } })
    const limiter = createRecorder()
    await createTestClient(server.url, { limiter }).spend.budgets.list()
    expect(limiter.reserved.map(([, { limit, windowMs }]) => [limit, windowMs])).toEqual([[60, 60_000]])
    expect(limiter.acquired).toEqual([])
  })

  it('sees hashes, which are equal for clients that BILL counts together and reveal no credential', async () => {
    await using server = await startFaultServer()
    const limiter = createRecorder()
    const credentials = { devKey: uniqueText('devKey'), organizationId: uniqueText('00801'), apiToken: uniqueText('apiToken') }
    for (const _ of [1, 2]) {
      const bill = createTestClient(server.url, { ...credentials, limiter })
      await bill.vendors.get('00901')
      await bill.spend.users.current()
    }
    await createTestClient(server.url, { ...credentials, organizationId: uniqueText('00801'), limiter }).vendors.get('00901')
    const [first, second, other] = limiter.acquired.map(([key]) => key)
    expect(first).toMatch(/^bill-limit:[0-9a-f]{32}$/)
    expect(first).toBe(second)
    expect(other).not.toBe(first)
    const hash = createHash('sha256').update(JSON.stringify([server.url, 'spend', credentials.apiToken])).digest('hex')
    expect(limiter.reserved.map(([key]) => key)).toEqual(Array.from({ length: 2 }, () => `bill-limit:${hash.slice(0, 32)}`))
  })

  it.each([[{}], [{ acquire: async () => undefined }], [{ reserve: async () => undefined, acquire: 'x' }]])('is rejected without its methods: %j', (limiter) => {
    expect(() => new Bill({ limiter: limiter as never })).toThrow(new ConfigurationError('limiter must have the methods acquire and reserve.'))
  })

  it('hears of a call that is aborted while it waits, and its late lease is returned', async () => {
    await using server = await startFaultServer()
    const limiter = createRecorder()
    let grant = (): void => undefined
    let signal: AbortSignal | undefined
    const controller = new AbortController()
    const bill = createTestClient(server.url, {
      limiter: { ...limiter, acquire: (key, options) => new Promise((resolve) => ((signal = options.signal), (grant = () => resolve(limiter.acquire(key, options))), controller.abort('enough'))) },
    })
    expect(await errorOf(bill.vendors.get('00901', { signal: controller.signal }))).toBe('enough')
    expect(signal?.aborted).toBe(true)
    grant()
    await new Promise((resolve) => setImmediate(resolve))
    expect(limiter.released).toBe(1)
    expect(server.calls.length).toBe(0)
  })

  const failures: readonly [name: string, fail: () => never | Promise<never>][] = [
    ['throws', () => { throw new TypeError('secret') }],
    ['rejects', async () => { throw new RangeError('secret') }],
    ['rejects without an error', () => Promise.reject(undefined)],
  ]
  it.each(failures)('is replaced by the limiter of the process when it %s, with one warning', async (_, fail) => {
    await using server = await startFaultServer({ json: { results: [] }, delay: 20 })
    const { warnings, options } = createWarnings()
    const bill = createTestClient(server.url, { ...options, limiter: { acquire: fail, reserve: fail } })
    await Promise.all(Array.from({ length: 9 }, () => bill.vendors.list()))
    expect(server.peak).toBeLessThanOrEqual(3)
    await bill.spend.budgets.list()
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toMatch(/^bill-sdk: limiter\.acquire failed \(\w+\)\. The client uses the limits of this process instead\.$/)
    expect(warnings[0]).not.toContain('secret')
  })

  it.each([...failures, ['never settles', () => new Promise<never>(() => undefined)] as const])('changes no outcome when release %s', async (_, release) => {
    await using server = await startFaultServer({ json: { id: '00901' } })
    const bill = createTestClient(server.url, { limiter: { ...createRecorder(), acquire: async () => ({ renew: release, release }) } })
    expect(await bill.vendors.get('00901')).toEqual({ id: '00901' })
    expect(await bill.vendors.get('00901')).toEqual({ id: '00901' })
  })

  it('changes no outcome when it grants something that is no lease', async () => {
    await using server = await startFaultServer({ json: { id: '00901' } })
    const bill = createTestClient(server.url, { limiter: { ...createRecorder(), acquire: async () => undefined as never } })
    expect(await bill.vendors.get('00901')).toEqual({ id: '00901' })
  })

  it('renews the lease of a long request', async () => {
    let finish = (): void => undefined
    const finished = new Promise<void>((resolve) => (finish = resolve))
    await using server = await startFaultServer(async () => (await finished, { json: { id: '00901' } }))
    const limiter = createRecorder()
    const renewed = new Promise<void>((resolve) => {
      const { acquire } = limiter
      limiter.acquire = async (key, options) => ({ ...(await acquire(key, options)), renew: () => resolve() })
    })
    const call = createTestClient(server.url, { limiter, timeout: 2_000 }).vendors.get('00901')
    await renewed
    finish()
    await call
    expect(limiter.released).toBe(1)
  })
})

describe('a limiter that never settles', () => {
  /** Instead of one minute. */
  const MAX_WAIT_MS = 300
  const forever = (): Promise<never> => new Promise(() => undefined)

  /** A limiter that is silent, except for the given methods. It counts how often it was asked. */
  function createSilent(limiter: Partial<Limiter> = {}) {
    const state = { asked: 0, now: 1_000_000, warnings: [] as string[] }
    const silent: Limiter = { acquire: () => (state.asked++, forever()), reserve: () => (state.asked++, forever()), ...limiter }
    const now = () => state.now
    const internal = limiterWithFallback(silent, createMemoryLimiter(now), now, (message) => state.warnings.push(message), MAX_WAIT_MS)
    const acquire = () => internal.acquire(uniqueText('key'), { limit: 3, leaseMs: 1_000, signal: undefined })
    return { state, internal, acquire }
  }

  it('is replaced by the limiter of the process after the longest wait, and is not asked again for as long', async () => {
    const { state, acquire } = createSilent()
    await acquire()
    state.now += MAX_WAIT_MS - 1
    await acquire()
    expect(state.asked).toBe(1)
    state.now += 1
    await acquire()
    expect(state.asked).toBe(2)
    expect(state.warnings).toEqual(['bill-sdk: limiter.acquire failed (no response). The client uses the limits of this process instead.'])
  })

  it('is asked again if it granted other calls in that time: it is not broken but busy', async () => {
    const limiter = createRecorder()
    let count = 0
    const { acquire } = createSilent({ acquire: (key, options) => (++count === 1 ? forever() : limiter.acquire(key, options)) })
    const first = acquire()
    await acquire()
    await first
    await acquire()
    expect(count).toBe(3)
  })

  it('is waited for as long as it says that the call is still waiting', async () => {
    const limiter = createRecorder()
    const { state, acquire } = createSilent({
      async acquire(key, options) {
        for (let waits = 0; waits < 8; waits++) {
          await new Promise((resolve) => setTimeout(resolve, MAX_WAIT_MS / 4))
          options.onWaiting?.()
        }
        return limiter.acquire(key, options)
      },
    })
    ;(await acquire()).release()
    expect([limiter.released, state.warnings]).toEqual([1, []])
  })

  it('returns a lease that comes too late', async () => {
    const limiter = createRecorder()
    let grant = (): void => undefined
    const { acquire } = createSilent({ acquire: (key, options) => new Promise((resolve) => (grant = () => resolve(limiter.acquire(key, options)))) })
    await acquire()
    grant()
    await new Promise((resolve) => setImmediate(resolve))
    expect(limiter.released).toBe(1)
  })

  it('is replaced after two windows when it counts calls', async () => {
    const { state, internal } = createSilent()
    await internal.reserve(uniqueText('key'), { limit: 60, windowMs: 20, signal: undefined })
    expect([state.asked, state.warnings.length]).toEqual([1, 1])
  })
})

describe('the limiter of a process', () => {
  it('keeps a bounded number of entries for 100,000 tenants', () => {
    let now = 1_000_000
    const [semaphores, windows] = [new LimitMap<Semaphore>(), new LimitMap<SlidingWindow>()]
    let peak = 0
    for (let tenant = 0; tenant < 100_000; tenant++) {
      semaphores.get(`tenant-${tenant}`, now, () => new Semaphore())
      windows.get(`tenant-${tenant}`, now, () => new SlidingWindow(60, 60_000)).take(now)
      now += 60
      peak = Math.max(peak, semaphores.size, windows.size)
    }
    // 1,000 tenants have called within a minute.
    expect(peak).toBeLessThanOrEqual(3_000)
  })

  it('keeps the entries of keys with calls in flight, waiting calls, or calls within the window', async () => {
    const map = new LimitMap<Semaphore>()
    const create = (): Semaphore => new Semaphore()
    const busy = map.get('busy', 0, create)
    await busy.acquire(1, 1_000, () => 0, undefined)
    for (let tenant = 0; tenant < 5_000; tenant++) map.get(`tenant-${tenant}`, 0, create)
    expect(map.get('busy', 0, create)).toBe(busy)
    for (let tenant = 5_000; tenant < 10_000; tenant++) map.get(`tenant-${tenant}`, 1_000, create)
    expect(map.get('busy', 1_000, create)).not.toBe(busy)
  })
})
