/** BILL's limits on requests. */
import { Bill, type Limiter } from 'bill-sdk'
import { describe, expect, it } from 'vitest'
import { BILL_LIMITS } from '../../src/config.ts'
import { createEmulator, type EmulatorOptions } from '../../src/local.ts'

const HOUR_MS = 3_600_000

async function setUp(options: EmulatorOptions = {}) {
  const real = { time: HOUR_MS * 10 }
  const emulator = createEmulator({ seed: 'empty', real: () => real.time, ...options })
  const { devKey, username, password, organizationId, apiToken } = emulator.credentials
  const send = async (path: string, headers: Record<string, string>, body?: object): Promise<{ status: number; code?: string; sessionId?: string }> => {
    const response = await emulator.fetch(`http://127.0.0.1/connect/v3/${path}`, { method: body ? 'POST' : 'GET', headers: { 'content-type': 'application/json', ...headers }, ...(body && { body: JSON.stringify(body) }) })
    const data = (await response.json()) as { code: string }[] | { sessionId: string }
    return { status: response.status, ...(Array.isArray(data) ? { code: data[0]?.code ?? '' } : { sessionId: data.sessionId }) }
  }
  const login = () => send('login', {}, { devKey, username, password, organizationId })
  const headers = { devKey, sessionId: (await login()).sessionId ?? '' }
  const list = () => send('vendors', headers)
  return { emulator, real, login, list, spend: () => send('spend/budgets', { apiToken }), statuses: async (count: number, run: () => Promise<{ status: number }>) => Array.from(await Promise.all(Array.from({ length: count }, run)), ({ status }) => status) }
}

const inTurn = async (count: number, run: () => Promise<{ status: number; code?: string }>): Promise<Record<string, number>> => {
  const counts: Record<string, number> = {}
  for (let index = 0; index < count; index++) {
    const { status, code = '' } = await run()
    counts[`${status} ${code}`.trim()] = (counts[`${status} ${code}`.trim()] ?? 0) + 1
  }
  return counts
}

describe('limits', () => {
  it('name what turns them off, if the words are not those of BILL', async () => {
    const emulator = createEmulator({ limits: { signInsPerHour: 1, spendPerMinute: 1 } })
    const bill = new Bill({ ...emulator.clientOptions(), maxRetries: 0, limiter: createEmulator({ limits: false }).clientOptions().limiter as Limiter })
    await bill.vendors.list()
    const { devKey, username, password, organizationId } = emulator.credentials
    const login = await emulator.fetch('http://127.0.0.1/connect/v3/login', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ devKey, username, password, organizationId }) })
    expect(await login.text()).toContain('Max number of allowed sign-ins per hour reached: 1. To turn limits off in the emulator, set limits: false, or start it with --no-limits.')
    await bill.spend.budgets.list()
    await expect(bill.spend.budgets.list()).rejects.toThrow('set limits: false, or start it with --no-limits')
  })

  it('let three requests of a developer key and organization run at once', async () => {
    const { list, statuses } = await setUp()
    expect((await statuses(5, list)).toSorted()).toEqual([200, 200, 200, 429, 429])
    expect(await list()).toMatchObject({ status: 200 })
  })

  it('let a developer key sign in 200 times an hour', async () => {
    const { login, list, real } = await setUp()
    expect(await inTurn(201, login)).toEqual({ '200': 199, '429 BDC_1144': 2 })
    expect(await list()).toMatchObject({ status: 200 })
    real.time += HOUR_MS
    expect(await login()).toMatchObject({ status: 200 })
  })

  it('let a developer key send so many requests an hour', async () => {
    const { list, real } = await setUp({ limits: { ...BILL_LIMITS, requestsPerHour: 10 } })
    expect(await inTurn(12, list)).toEqual({ '200': 9, '429 BDC_1144': 3 })
    real.time += HOUR_MS
    expect(await list()).toMatchObject({ status: 200 })
  })

  it('let a Spend & Expense token send 60 requests in a sliding minute', async () => {
    const { spend, real } = await setUp()
    expect(await inTurn(62, spend)).toEqual({ '200': 60, '429 BDC_1144': 2 })
    real.time += 59_999
    expect(await spend()).toMatchObject({ status: 429 })
    real.time += 1
    expect(await spend()).toMatchObject({ status: 200 })
  })

  it('can be counted on the virtual clock', async () => {
    const { emulator, spend } = await setUp({ limitClock: 'virtual' })
    expect(await inTurn(61, spend)).toEqual({ '200': 60, '429 BDC_1144': 1 })
    await emulator.clock.advance({ minutes: 1 })
    expect(await spend()).toMatchObject({ status: 200 })
  })

  it('have another status, or are off', async () => {
    const { emulator, list, spend, statuses } = await setUp({ limitStatus: 422 })
    expect((await statuses(4, list)).toSorted()).toEqual([200, 200, 200, 422])
    emulator.configure({ limits: false })
    expect(new Set(await statuses(50, list))).toEqual(new Set([200]))
    expect(await inTurn(61, spend)).toEqual({ '200': 61 })
  })
})
