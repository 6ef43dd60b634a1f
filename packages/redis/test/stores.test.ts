/** Sessions and webhook events in Redis, with the SDK and both clients. Each coordinator stands for a process. */
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { Bill } from 'bill-sdk'
import { createEmulator } from 'bill-sdk-emulator'
import { createWebhookHandler, signPayload } from 'bill-sdk/webhooks'
import { CLIENTS, createProcess, type ClientName } from './support/clients.ts'
import { CountingServer } from './support/counting-server.ts'
import { describeWithRedis, startRedis, type RedisServer } from './support/redis-server.ts'

type Process = Awaited<ReturnType<typeof createProcess>>

let redis: RedisServer
const processes: Process[] = []
const start = async (name: ClientName, prefix?: string): Promise<Process> => {
  const process = await createProcess(name, redis.port, { prefix })
  processes.push(process)
  return process
}
const credentials = (url: string) => ({ baseUrl: url, devKey: 'dev-key-secret', username: 'fleet@acme.example', password: 'password-secret', organizationId: '00801SECRET' })

/** All keys and values, as text. */
async function dump({ send }: Process): Promise<string> {
  const keys = (await send('KEYS', '*')) as string[]
  const values = await Promise.all(keys.map(async (key) => (String(await send('TYPE', key)) === 'string' ? send('GET', key) : send(String(await send('TYPE', key)) === 'hash' ? 'HGETALL' : 'ZRANGE', key, ...(String(await send('TYPE', key)) === 'hash' ? [] : ['0', '-1'])))))
  return JSON.stringify([keys, values])
}

describeWithRedis('the stores of a fleet', () => {
  beforeAll(async () => {
    redis = await startRedis()
  })
  afterEach(async () => {
    await processes[0]?.send('FLUSHALL')
    for (const process of processes.splice(0)) await process.close()
  })
  afterAll(() => redis[Symbol.asyncDispose]())

  it.each(CLIENTS)('%s: one process signs in for eight, and Redis holds no credential', async (name) => {
    await using server = await new CountingServer().start()
    server.latency = () => 50
    const bills: Bill[] = []
    for (let index = 0; index < 8; index++) {
      const { sessionStore, limiter } = await start(name)
      bills.push(new Bill({ ...credentials(server.url), sessionStore, limiter }))
    }
    await Promise.all(bills.map((bill) => bill.vendors.list()))
    expect(server.signIns).toBe(1)
    const content = await dump(processes[0] as Process)
    expect(content).toContain('bill:bill-session:')
    expect(content).toContain('session-1')
    expect(content).not.toMatch(/secret|acme/i)
  })

  it.each(CLIENTS)('%s: one user completes one MFA challenge for four processes that pay, and each payment is sent once', async (name) => {
    const emulator = createEmulator()
    const challenges: string[] = []
    const onMfaChallenge = async ({ challengeId }: { challengeId: string }): Promise<string> => (challenges.push(challengeId), '123456')
    const bills: Bill[] = []
    for (let index = 0; index < 4; index++) {
      const { sessionStore, limiter } = await start(name)
      bills.push(new Bill({ ...emulator.clientOptions(), rememberMeId: null, onMfaChallenge, sessionStore, limiter }))
    }
    const [bill] = bills as [Bill]
    const { setupId } = await bill.mfa.setup({ phone: '4155550100', type: 'TEXT' })
    await bill.mfa.validateSetup({ setupId: String(setupId), type: 'TEXT', token: '123456' })
    const [bank] = (await bill.fundingAccounts.banks.list()).results
    const { id: vendorId } = await bill.vendors.create({ name: 'Fern', accountType: 'BUSINESS', address: { line1: '1 Mill Lane', city: 'Reno', stateOrProvince: 'NV', zipOrPostalCode: '89501', country: 'US' } })
    const pay = ({ payments }: Bill, index: number) =>
      payments.create({ vendorId: String(vendorId), amount: 10 + index, processDate: '2030-01-07', fundingAccount: { type: 'BANK_ACCOUNT', id: String(bank?.id) }, processingOptions: { createBill: true } })
    const paid = await Promise.all(bills.map(pay))
    expect(challenges).toHaveLength(1)
    const sent = (await bill.payments.list().toArray()).filter((payment) => payment.vendorId === vendorId)
    expect(sent.map(({ id }) => id).toSorted()).toEqual(paid.map(({ id }) => id).toSorted())
    // The next process signs in with the remembered ID, and is asked nothing.
    await bill.auth.logout()
    const { sessionStore, limiter } = await start(name)
    await pay(new Bill({ ...emulator.clientOptions(), rememberMeId: null, sessionStore, limiter }), 5)
    expect(await dump(processes[0] as Process)).not.toMatch(/mfaP|"123456/)
  })

  it.each(CLIENTS)('%s: a session that is signed out is gone for all, and every stored key expires', async (name) => {
    await using server = await new CountingServer().start()
    const { sessionStore, limiter, send } = await start(name)
    const bill = new Bill({ ...credentials(server.url), sessionStore, limiter })
    await bill.vendors.list()
    for (const key of (await send('KEYS', '*')) as string[]) expect(Number(await send('PTTL', key))).toBeGreaterThan(0)
    await bill.auth.logout()
    expect(await send('KEYS', 'bill:bill-session:*')).not.toEqual(expect.arrayContaining([expect.stringMatching(/^bill:bill-session:[0-9a-f]+$/)]))
  })

  it.each(CLIENTS)('%s: processes with another prefix share nothing', async (name) => {
    const [a, b] = [await start(name, 'one'), await start(name, 'two')]
    await a.sessionStore.set('key', 'value', { ttlMs: 60_000 })
    expect([await a.sessionStore.get('key'), await b.sessionStore.get('key')]).toEqual(['value', null])
  })

  it.each(CLIENTS)('%s: an event is claimed once, released by its holder only, and handled for a week', async (name) => {
    const [a, b] = [(await start(name)).eventStore, (await start(name)).eventStore]
    expect(await a.claim('e', 60_000)).toBe(true)
    expect(await Promise.all([b.claim('e', 60_000), a.claim('e', 60_000)])).toEqual([false, false])
    await b.release('e')
    expect([await a.has('e'), await b.claim('e', 60_000)]).toEqual([false, false])
    await a.release('e')
    expect(await b.claim('e', 60_000)).toBe(true)
    await b.add('e')
    await b.release('e')
    expect([await a.has('e'), await a.claim('e', 60_000)]).toEqual([true, false])
    expect(Number(await processes[0]?.send('PTTL', 'bill:event:e'))).toBeGreaterThan(6 * 24 * 3_600_000)
  })

  it.each(CLIENTS)('%s: a claim expires, so that the event of a killed process is handled', async (name) => {
    const [a, b] = [(await start(name)).eventStore, (await start(name)).eventStore]
    expect(await a.claim('e', 50)).toBe(true)
    while (!(await b.claim('e', 60_000)));
    // The first process comes back late.
    await a.release('e')
    expect(await a.claim('e', 60_000)).toBe(false)
  })

  it.each(CLIENTS)('%s: two processes that get the same event run the handler once', async (name) => {
    const handled: string[] = []
    const securityKey = 'webhook-security-key'
    const body = JSON.stringify({ metadata: { eventId: 'evt-1', eventType: 'vendor.updated', version: '1', organizationId: '008' }, vendor: { id: '009' } })
    const signature = await signPayload(body, securityKey)
    const deliver = async (): Promise<number> => {
      const { eventStore } = await start(name)
      const handle = createWebhookHandler({ securityKey, store: eventStore, on: { 'vendor.updated': async () => void handled.push('once') } })
      return (await handle(new Request('http://localhost/', { method: 'POST', body, headers: { 'x-bill-sha-signature': signature } }))).status
    }
    const statuses = await Promise.all([deliver(), deliver(), deliver()])
    expect(statuses).toContain(200)
    expect(statuses.filter((status) => status !== 200 && status !== 409)).toEqual([])
    expect(handled).toEqual(['once'])
    expect(await deliver()).toBe(200)
    expect(handled).toEqual(['once'])
  })
})
