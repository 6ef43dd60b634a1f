import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { errorOf, createTestClient, uniqueText } from '../helpers/test-client.ts'
import { startFaultServer } from '../helpers/fault-server.ts'

const ids = (count: number): string[] => Array.from({ length: count }, (_, index) => `009${index}`)

describe('the concurrency limit', () => {
  it('allows three concurrent requests per developer key and organization, across all clients of a process', async () => {
    await using server = await startFaultServer({ delay: 40 })
    const credentials = { devKey: uniqueText('devKey'), organizationId: uniqueText('org') }
    const [first, second] = [createTestClient(server.url, credentials), createTestClient(server.url, credentials)]
    await Promise.all(ids(12).map((id, index) => (index % 2 ? first : second).vendors.get(id)))
    expect(server.calls.length).toBe(12)
    expect(server.peak).toBe(3)
  })

  it('applies to each organization separately', async () => {
    await using server = await startFaultServer(({ path }) => (path.endsWith('slow') ? { delay: 2_000 } : {}))
    const devKey = uniqueText('devKey')
    const [client, otherClient] = [createTestClient(server.url, { devKey }), createTestClient(server.url, { devKey })]
    await Promise.all([client.auth.login(), otherClient.auth.login()])
    const busy = Promise.all([1, 2, 3].map(() => client.vendors.get('slow')))
    const start = performance.now()
    await otherClient.vendors.get('00901')
    expect(performance.now() - start).toBeLessThan(1_500)
    await busy
  })

  it('follows maxConcurrency', async () => {
    await using server = await startFaultServer({ delay: 30 })
    const bill = createTestClient(server.url, { maxConcurrency: 1 })
    await Promise.all(ids(4).map((id) => bill.vendors.get(id)))
    expect(server.peak).toBe(1)
  })

  it('admits calls in first-in, first-out order', async () => {
    await using server = await startFaultServer({ delay: 5 })
    const bill = createTestClient(server.url, { maxConcurrency: 1 })
    await bill.auth.login()
    await Promise.all(ids(8).map((id) => bill.vendors.get(id)))
    expect(server.calls.map(({ path }) => path.split('/').at(-1))).toEqual(ids(8))
  })

  it('removes an aborted call from the queue and admits the next one', async () => {
    let release = (): void => {}
    const released = new Promise<void>((resolve) => (release = resolve))
    await using server = await startFaultServer(async (_, n) => {
      if (n === 1) await released
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

  it('frees the slot while a call waits before a retry', async () => {
    await using server = await startFaultServer(({ path }, n) => (path.endsWith('busy') && n === 1 ? { status: 429, headers: { 'retry-after': '0.5' } } : {}))
    const bill = createTestClient(server.url, { maxConcurrency: 1 })
    await bill.auth.login()
    await Promise.all([bill.vendors.get('busy'), bill.vendors.get('00902'), bill.vendors.get('00903')])
    expect(server.calls.map(({ path }) => path.split('/').at(-1))).toEqual(['busy', '00902', '00903', 'busy'])
  })

  it.each(['reset', 'never'] as const)('frees the slot after a failure (%s)', async (fault) => {
    await using server = await startFaultServer((_, n) => (n <= 2 ? fault : {}))
    const bill = createTestClient(server.url, { maxConcurrency: 1, maxRetries: 0, timeout: 400 })
    for (const id of ['a', 'b']) await errorOf(bill.vendors.get(id))
    await bill.vendors.get('c')
    expect(server.calls.length).toBe(3)
  })
})
