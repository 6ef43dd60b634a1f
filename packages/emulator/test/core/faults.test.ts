/** Faults: each reply over HTTP and in process, and which requests they hit. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createEmulator, startEmulator, type Emulator, type StartedEmulator } from '../../src/local.ts'

const CUSTOMER = { name: 'Alder', accountType: 'BUSINESS', email: 'pay@alder.example' }

let started: StartedEmulator
beforeAll(async () => {
  started = await startEmulator({ limits: false })
})
afterAll(() => started.close())

/** A client of one of the two: what it sends, and the world behind it. */
async function connect(kind: 'HTTP' | 'in process') {
  const emulator: Emulator = kind === 'HTTP' ? started : createEmulator({ limits: false })
  emulator.reset()
  const fetch = kind === 'HTTP' ? globalThis.fetch : emulator.fetch
  const baseUrl = `${emulator.baseUrl ?? 'http://127.0.0.1'}/connect/v3`
  const { devKey, username, password, organizationId } = emulator.credentials
  const login = await fetch(`${baseUrl}/login`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ devKey, username, password, organizationId }) })
  const headers = { 'content-type': 'application/json', devKey, sessionId: ((await login.json()) as { sessionId: string }).sessionId }
  return {
    emulator,
    count: () => emulator.world.store.all('customers').length,
    create: () => fetch(`${baseUrl}/customers`, { method: 'POST', headers, body: JSON.stringify(CUSTOMER) }),
    list: () => fetch(`${baseUrl}/customers`, { headers }),
    logout: () => fetch(`${baseUrl}/logout`, { method: 'POST', headers }),
  }
}

const codeOf = (error: unknown): unknown => ((error as Error).cause as { code?: string } | undefined)?.code

describe.each(['HTTP', 'in process'] as const)('%s', (kind) => {
  it('a status is the response, and nothing is committed', async () => {
    const { emulator, create, count } = await connect(kind)
    const before = count()
    emulator.faults.add({ operation: 'createCustomer', reply: { status: 503, code: 'BDC_1322', message: 'Busy.' }, times: 1 })
    const response = await create()
    expect([response.status, await response.json()]).toEqual([503, [expect.objectContaining({ code: 'BDC_1322', message: 'Busy.', severity: 'ERROR' })]])
    expect(count()).toBe(before)
    expect((await create()).status).toBe(201)
  })

  it.each([['reset-before', 0], ['reset-after-commit', 1]] as const)('%s cuts the connection; customers created: %i', async (reply, created) => {
    const { emulator, create, count } = await connect(kind)
    const before = count()
    emulator.faults.add({ operation: 'createCustomer', reply, times: 1 })
    const error = await create().catch((error: unknown) => error)
    expect(error).toBeInstanceOf(TypeError)
    expect(['ECONNRESET', 'UND_ERR_SOCKET']).toContain(codeOf(error))
    expect(count()).toBe(before + created)
  })

  it('truncate cuts the connection within the body', async () => {
    const { emulator, create, count } = await connect(kind)
    const before = count()
    emulator.faults.add({ operation: 'createCustomer', reply: 'truncate', times: 1 })
    await expect(create().then((response) => response.text())).rejects.toThrow(TypeError)
    expect(count()).toBe(before + 1)
  })

  it('malformed is not JSON', async () => {
    const { emulator, create, count } = await connect(kind)
    const before = count()
    emulator.faults.add({ operation: 'createCustomer', reply: 'malformed', times: 1 })
    const response = await create()
    const text = await response.text()
    expect([response.status, response.headers.get('content-type')]).toEqual([201, 'application/json'])
    expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError)
    expect(count()).toBe(before + 1)
  })

  it('html is a page of a proxy', async () => {
    const { emulator, list } = await connect(kind)
    emulator.faults.add({ reply: 'html', times: 1 })
    const response = await list()
    expect([response.status, response.headers.get('content-type')]).toEqual([502, 'text/html'])
    expect(await response.text()).toMatch(/^<html>/)
  })

  it.each(['malformed', 'html'] as const)('%s can replace a response without a body', async (reply) => {
    const { emulator, logout } = await connect(kind)
    emulator.faults.add({ operation: 'logout', reply, times: 1 })
    expect(await (await logout()).text()).not.toBe('')
  })

  it('delayMs alone delays a request that succeeds', async () => {
    const { emulator, list } = await connect(kind)
    emulator.faults.add({ delayMs: 60, times: 1 })
    const start = performance.now()
    expect((await list()).status).toBe(200)
    expect(performance.now() - start).toBeGreaterThan(50)
  })
})

describe('a fault', () => {
  const setUp = () => {
    const emulator = createEmulator({ seed: 'empty' })
    const operation = emulator.world.contract.operation('listVendors')
    const hits = (count: number, path = '/connect/v3/vendors'): boolean[] => Array.from({ length: count }, () => emulator.faults.take(operation, path) !== undefined)
    return { emulator, hits }
  }

  it('hits its operation, or every path that begins with its own', () => {
    const { emulator, hits } = setUp()
    emulator.faults.add({ operation: 'createVendor', reply: 'html' })
    expect(hits(1)).toEqual([false])
    emulator.faults.add({ path: '/connect/v3/bills', reply: 'html' })
    expect(hits(1)).toEqual([false])
    emulator.faults.add({ path: '/connect', reply: 'html' })
    expect(hits(1)).toEqual([true])
    emulator.faults.clear()
    expect(hits(1)).toEqual([false])
  })

  it('ends after its times, and then the next one is used', () => {
    const { emulator, hits } = setUp()
    emulator.faults.add({ reply: 'html', times: 2 })
    expect(emulator.faults.list()).toMatchObject([{ left: 2 }])
    expect(hits(3)).toEqual([true, true, false])
    expect(emulator.faults.list()).toEqual([])
  })

  it('with a probability hits that share, the same requests for the same seed', () => {
    const [first, second, other] = [7, 7, 8].map((seed) => {
      const { emulator, hits } = setUp()
      emulator.faults.add({ reply: 'html', probability: 0.3, seed })
      return hits(2000)
    })
    expect(first).toEqual(second)
    expect(first).not.toEqual(other)
    expect((first?.filter(Boolean).length ?? 0) / 2000).toBeCloseTo(0.3, 1)
  })
})
