import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { errorOf, createTestClient, uniqueText } from '../helpers/test-client.ts'
import { startFaultServer } from '../helpers/fault-server.ts'
import { Semaphore } from '../../src/middleware/semaphore.js'

const ids = (count: number): string[] => Array.from({ length: count }, (_, index) => `009${index}`)

describe('limit', () => {
  it('keeps three in flight for a key and organization, whichever client of the process sends', async () => {
    await using server = await startFaultServer({ delay: 40 })
    const own = { devKey: uniqueText('devKey'), organizationId: uniqueText('org') }
    const [one, two] = [createTestClient(server.url, own), createTestClient(server.url, own)]
    await Promise.all(ids(12).map((id, index) => (index % 2 ? one : two).vendors.get(id)))
    expect(server.calls.length).toBe(12)
    expect(server.peak).toBe(3)
  })

  it('counts another organization by itself', async () => {
    await using server = await startFaultServer(({ path }) => (path.endsWith('slow') ? { delay: 2_000 } : {}))
    const devKey = uniqueText('devKey')
    const [one, other] = [createTestClient(server.url, { devKey }), createTestClient(server.url, { devKey })]
    await Promise.all([one.auth.login(), other.auth.login()])
    const busy = Promise.all([1, 2, 3].map(() => one.vendors.get('slow')))
    const start = performance.now()
    await other.vendors.get('00901')
    expect(performance.now() - start).toBeLessThan(1_500)
    await busy
  })

  it('keeps to maxConcurrency', async () => {
    await using server = await startFaultServer({ delay: 30 })
    const bill = createTestClient(server.url, { maxConcurrency: 1 })
    await Promise.all(ids(4).map((id) => bill.vendors.get(id)))
    expect(server.peak).toBe(1)
  })

  it('serves who came first', async () => {
    await using server = await startFaultServer({ delay: 5 })
    const bill = createTestClient(server.url, { maxConcurrency: 1 })
    await bill.auth.login()
    await Promise.all(ids(8).map((id) => bill.vendors.get(id)))
    expect(server.calls.map(({ path }) => path.split('/').at(-1))).toEqual(ids(8))
  })

  it('lets an aborted waiter go and the next one on', async () => {
    let release = (): void => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    await using server = await startFaultServer(async (_, n) => {
      if (n === 1) await held
      return {}
    })
    const bill = createTestClient(server.url, { maxConcurrency: 1 })
    await bill.auth.login()
    const controller = new AbortController()
    const first = bill.vendors.get('00901')
    const second = errorOf(bill.vendors.get('00902', { signal: controller.signal }))
    const third = bill.vendors.get('00903')
    await wait(50)
    const reason = new Error('changed my mind')
    controller.abort(reason)
    expect(await second).toBe(reason)
    release()
    await Promise.all([first, third])
    expect(server.calls.map(({ path }) => path.slice(-5))).toEqual(['00901', '00903'])
  })

  it('frees its place while a call backs off', async () => {
    await using server = await startFaultServer(({ path }, n) => (path.endsWith('busy') && n === 1 ? { status: 429, headers: { 'retry-after': '0.5' } } : {}))
    const bill = createTestClient(server.url, { maxConcurrency: 1 })
    await bill.auth.login()
    await Promise.all([bill.vendors.get('busy'), bill.vendors.get('00902'), bill.vendors.get('00903')])
    expect(server.calls.map(({ path }) => path.split('/').at(-1))).toEqual(['busy', '00902', '00903', 'busy'])
  })

  it.each(['reset', 'never'] as const)('frees its place after a failure (%s)', async (fault) => {
    await using server = await startFaultServer((_, n) => (n <= 2 ? fault : {}))
    const bill = createTestClient(server.url, { maxConcurrency: 1, maxRetries: 0, timeout: 400 })
    for (const id of ['a', 'b']) await errorOf(bill.vendors.get(id))
    await bill.vendors.get('c')
    expect(server.calls.length).toBe(3)
  })
})

describe('a gate', () => {
  it('admits a waiter with a higher limit once who stands before him is gone', async () => {
    const gate = new Semaphore()
    const controller = new AbortController()
    await gate.acquire(1, undefined)
    const low = errorOf(gate.acquire(1, controller.signal))
    let entered = false
    const high = gate.acquire(2, undefined).then(() => (entered = true))
    await wait(5)
    expect(entered).toBe(false)
    controller.abort('gone')
    expect(await low).toBe('gone')
    await high
  })

  it('refuses who is aborted already and keeps no place for him', async () => {
    const gate = new Semaphore()
    await expect(gate.acquire(1, AbortSignal.abort('no'))).rejects.toBe('no')
    await gate.acquire(1, undefined)
  })
})
