/** The control API: every route, what it says about a bad input, and who may use it. */
import { createConfig, lintFromString } from '@redocly/openapi-core'
import { Bill } from 'bill-sdk'
import { describe, expect, it } from 'vitest'
import { createControl } from '../../src/control/control.ts'
import type { LocalEmulator } from '../../src/emulator.ts'
import { createEmulator, type Emulator } from '../../src/local.ts'

interface Failure {
  readonly error: { readonly message: string; readonly field?: string }
}

async function control<T = Failure>(emulator: Emulator, method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<{ status: number; body: T }> {
  const response = await emulator.fetch(`http://127.0.0.1/_emulator/${path}`, { method, headers, ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }) })
  return { status: response.status, body: (await response.json()) as T }
}

const VENDOR = { name: 'Fern', address: { line1: '1 A St', city: 'Reno', zipOrPostalCode: '89501', country: 'US' } } as const

describe('worlds', () => {
  it('are ready and name what signs in', async () => {
    const emulator = createEmulator()
    expect(await control(emulator, 'GET', 'health')).toEqual({ status: 200, body: { status: 'ready' } })
    expect(await control(emulator, 'GET', 'credentials')).toEqual({ status: 200, body: emulator.credentials })
    expect(Object.keys(emulator.credentials)).toEqual(expect.arrayContaining(['devKey', 'username', 'password', 'organizationId', 'apiToken', 'appKey', 'mfaCode']))
  })

  it('can be saved, restored and reset', async () => {
    const emulator = createEmulator()
    const bill = new Bill(emulator.clientOptions() as never)
    const names = async (): Promise<unknown[]> => (await bill.vendors.list().toArray()).map(({ name }) => name)
    await names()
    const { body: snapshot } = await control<object>(emulator, 'GET', 'snapshot')
    await bill.vendors.create(VENDOR)
    expect(await control<object>(emulator, 'GET', 'collections')).toMatchObject({ status: 200, body: { vendors: 4, bills: 2 } })
    expect((await control<{ data: object }[]>(emulator, 'GET', 'collections/vendors')).body.at(-1)?.data).toMatchObject({ name: 'Fern' })
    expect(await control(emulator, 'PUT', 'snapshot', snapshot)).toEqual({ status: 200, body: { status: 'ready' } })
    expect(await names()).not.toContain('Fern')
    expect((await control(emulator, 'POST', 'reset', { seed: 'empty' })).status).toBe(200)
    expect((await control<object>(emulator, 'GET', 'collections')).body).not.toHaveProperty('vendors')
    expect((await control(emulator, 'POST', 'reset', { seed: { vendors: [VENDOR] } })).status).toBe(200)
    expect((await control<object>(emulator, 'GET', 'collections')).body).toMatchObject({ vendors: 1 })
    expect((await control(emulator, 'POST', 'reset')).status).toBe(200)
    expect((await control<object>(emulator, 'GET', 'collections')).body).toMatchObject({ vendors: 3 })
  })

  it.each<[string, string, string, unknown, string | undefined, RegExp]>([
    ['POST', 'reset', 'an unknown name', { seed: 'full' }, 'seed', /default, empty or an object/],
    ['POST', 'reset', 'an invalid record', { seed: { vendors: [{}] } }, 'seed', /vendors\[0\]/],
    ['POST', 'reset', 'an unknown field', { sed: 'empty' }, 'sed', /is not a known field. Did you mean seed\? Known fields: seed/],
    ['POST', 'reset', 'a field of every object', '{"__proto__":1}', '__proto__', /is not a known field/],
    ['POST', 'reset', 'a body that is not JSON', '{', undefined, /not JSON/],
    ['POST', 'reset', 'a list', [], undefined, /must be a JSON object/],
    ['PUT', 'snapshot', 'nothing', {}, 'version', /version/],
    ['PUT', 'snapshot', 'no rows', { version: 1, sequence: 1, counters: {}, collections: null }, 'collections', /collections/],
    ['PUT', 'snapshot', 'a row without an ID', { version: 1, sequence: 1, counters: {}, collections: { vendors: [{}] } }, 'collections.vendors', /list of rows/],
    ['PUT', 'snapshot', 'another clock', { version: 1, sequence: 1, counters: {}, collections: { clock: [{ id: 'x', owner: '', sequence: 1, data: { now: 1 } }] } }, 'collections.clock', /time/],
    ['PUT', 'snapshot', 'no credentials', { version: 1, sequence: 1, counters: {}, collections: { clock: [{ id: 'clock', owner: '', sequence: 1, data: { now: 1 } }], seededCredentials: [] } }, 'collections.seededCredentials', /signs in/],
    ['PUT', 'snapshot', 'no clock', { version: 1, sequence: 1, counters: {}, collections: {} }, 'collections.clock', /time/],
    ['POST', 'clock/advance', 'nothing', {}, undefined, /A duration or a time is missing/],
    ['POST', 'clock/advance', 'two', { milliseconds: 1, duration: 'P1D' }, undefined, /Pass either/],
    ['POST', 'clock/advance', 'text', { milliseconds: '1' }, 'milliseconds', /must be of type number/],
    ['POST', 'clock/advance', 'a month', { duration: 'P1M' }, 'duration', /not valid/],
    ['POST', 'clock/advance', 'the past', { to: '2020-01-01' }, 'to', /cannot go back/],
    ['POST', 'clock/advance', 'a negative number', { milliseconds: -1 }, 'milliseconds', /cannot go back/],
    ['POST', 'clock/run', 'nothing', {}, 'speed', /must be of type number/],
    ['POST', 'clock/run', 'a negative speed', { speed: -1 }, 'speed', /from 0/],
    ['PATCH', 'config', 'an unknown switch', { limit: false }, 'limit', /not a known field/],
    ['PATCH', 'config', 'an unknown limit', { limits: { perYear: 1 } }, 'limits.perYear', /not a known limit/],
    ['PATCH', 'config', 'a limit of 0', { limits: { concurrent: 0 } }, 'limits.concurrent', /from 1 on/],
    ['PATCH', 'config', 'an inherited limit', { limits: { toString: 1 } }, 'limits.toString', /not a known limit/],
    ['PATCH', 'config', 'an unknown value', { mfa: 'maybe' }, 'mfa', /one of on, off/],
    ['PATCH', 'config', 'a status that is none', { limitStatus: 9999 }, 'limitStatus', /from 400 to 599/],
    ['PATCH', 'config', 'half an entry', { journalSize: 1.5 }, 'journalSize', /integer/],
    ['PATCH', 'config', 'retries that are not numbers', { webhookRetrySeconds: ['1'] }, 'webhookRetrySeconds', /list of numbers/],
    ['POST', 'faults', 'nothing', {}, 'reply', /needs a reply or delayMs/],
    ['POST', 'faults', 'an unknown reply', { reply: 'explode' }, 'reply', /one of reset-before/],
    ['POST', 'faults', 'no status', { reply: {} }, 'reply.status', /from 200 to 599/],
    ['POST', 'faults', 'an unknown part of a reply', { reply: { status: 500, body: 1 } }, 'reply.body', /not a known field/],
    ['POST', 'faults', 'an unknown operation', { operation: 'burnVendor', reply: 'html' }, 'operation', /no operation burnVendor/],
    ['POST', 'faults', 'no times', { reply: 'html', times: 0 }, 'times', /positive integer/],
    ['POST', 'faults', 'a probability over 1', { reply: 'html', probability: 2 }, 'probability', /from 0 to 1/],
    ['POST', 'faults', 'a long delay', { delayMs: 1e9 }, 'delayMs', /600000/],
    ['POST', 'faults', 'a seed that is no integer', { reply: 'html', seed: 0.5 }, 'seed', /integer/],
  ])('%s %s rejects %s', async (method, path, _title, body, field, message) => {
    const emulator = createEmulator()
    const before = JSON.stringify([emulator.snapshot(), emulator.world.config, emulator.faults.list()])
    const { status, body: failure } = await control(emulator, method, path, body)
    expect([status, failure.error.field]).toEqual([400, field])
    expect(failure.error.message).toMatch(message)
    expect(JSON.stringify([emulator.snapshot(), emulator.world.config, emulator.faults.list()])).toBe(before)
  })

  it('have no other routes and collections', async () => {
    const emulator = createEmulator()
    expect(await control(emulator, 'GET', 'collections/nothing')).toMatchObject({ status: 404, body: { error: { field: 'name' } } })
    expect(await control(emulator, 'GET', 'nothing')).toMatchObject({ status: 404, body: { error: { message: expect.stringContaining('GET /_emulator/nothing') as string } } })
    expect((await control(emulator, 'DELETE', 'snapshot')).status).toBe(404)
  })
})

describe('time', () => {
  it('is shown, advanced and run', async () => {
    const real = { time: 0 }
    const emulator = createEmulator({ real: () => real.time, seed: 'empty', time: '2026-03-02T09:00:00Z' })
    emulator.clock.run(0)
    const { body: start } = await control<{ now: string; speed: number }>(emulator, 'GET', 'clock')
    expect(start).toMatchObject({ speed: 0, now: expect.stringMatching(/^2026-03-02T09:00:00/) as string })
    expect((await control<{ now: string }>(emulator, 'POST', 'clock/advance', { duration: 'P1D' })).body.now).toMatch(/^2026-03-03T09:00:00/)
    expect((await control<{ now: string }>(emulator, 'POST', 'clock/advance', { milliseconds: 3_600_000 })).body.now).toMatch(/^2026-03-03T10:00:00/)
    expect((await control<{ now: string }>(emulator, 'POST', 'clock/advance', { to: '2026-03-05T00:00:00Z' })).body.now).toBe('2026-03-05T00:00:00.000Z')
    expect((await control<{ speed: number }>(emulator, 'POST', 'clock/run', { speed: 2 })).body.speed).toBe(2)
    real.time = 1000
    expect((await control<{ now: string }>(emulator, 'GET', 'clock')).body.now).toBe('2026-03-05T00:00:02.000Z')
  })
})

describe('switches', () => {
  it('are shown and changed; what is left out stays', async () => {
    const emulator = createEmulator()
    const { body } = await control<object>(emulator, 'GET', 'config')
    expect(body).toMatchObject({ mfa: 'on', limits: { concurrent: 3 } })
    expect((await control<object>(emulator, 'PATCH', 'config', { limits: { concurrent: 9 }, mfa: 'off' })).body).toEqual({ ...body, mfa: 'off', limits: { ...(body as { limits: object }).limits, concurrent: 9 } })
    expect((await control<object>(emulator, 'PATCH', 'config', { limits: false })).body).toMatchObject({ limits: false, mfa: 'off' })
    expect((await control<object>(emulator, 'PATCH', 'config', { limits: true })).body).toMatchObject({ limits: { concurrent: 3 } })
  })
})

describe('journals', () => {
  it('show requests without secrets, deliveries and messages', async () => {
    const emulator = createEmulator({ journalSize: 2 })
    const bill = new Bill(emulator.clientOptions() as never)
    await bill.vendors.list()
    const { body } = await control<{ operation: string; request: object }[]>(emulator, 'GET', 'requests')
    expect(body.map(({ operation }) => operation)).toEqual(['login', 'listVendors'])
    expect(body[0]?.request).toMatchObject({ password: '***', devKey: '***', username: emulator.credentials.username })
    await bill.vendors.list()
    expect((await control<{ operation: string }[]>(emulator, 'GET', 'requests')).body.map(({ operation }) => operation)).toEqual(['listVendors', 'listVendors'])
    expect((await control<unknown>(emulator, 'GET', 'deliveries')).body).toEqual([])
    expect((await control<unknown>(emulator, 'GET', 'messages')).body).toEqual([])
  })

  it('stream what happens', async () => {
    const emulator = createEmulator()
    const controller = new AbortController()
    const response = await emulator.fetch('http://127.0.0.1/_emulator/stream', { signal: controller.signal })
    const reader = (response.body as ReadableStream<Uint8Array<ArrayBuffer>>).pipeThrough(new TextDecoderStream()).getReader()
    let text = ''
    const readUntil = async (end: string): Promise<void> => {
      while (!text.includes(end)) text += (await reader.read()).value ?? ''
    }
    await readUntil('event: ready')
    await new Bill(emulator.clientOptions() as never).vendors.list()
    await readUntil('"operation":"listVendors"')
    expect(text).toContain('event: request')
    await reader.cancel()
    controller.abort()
  })
})

describe('payments', () => {
  it('show their course, and what happens next until it ends', async () => {
    const emulator = createEmulator()
    const bill = new Bill(emulator.clientOptions() as never)
    const [unpaid] = await bill.bills.list().toArray()
    const [bank] = await bill.fundingAccounts.banks.list().toArray()
    const { id } = await bill.payments.create({ billId: String(unpaid?.id), amount: 1, fundingAccount: { type: 'BANK_ACCOUNT', id: String(bank?.id) }, processingOptions: {} })
    const list = async () => (await control<object[]>(emulator, 'GET', 'payments')).body
    expect(await list()).toMatchObject([{ id, singleStatus: 'SCHEDULED', vendorName: 'Cedar Paper Supply', next: { status: 'READY_TO_FUND', time: '2026-03-03T09:00:00.000Z' } }])
    await emulator.clock.advance({ days: 1 })
    expect(await list()).toMatchObject([{ singleStatus: 'READY_TO_FUND', next: { status: 'FUNDING_STARTED', time: '2026-03-03T10:00:00.000Z' } }])
    await emulator.clock.advance({ days: 60 })
    expect(await list()).toEqual([expect.objectContaining({ singleStatus: 'CLEARED' }) as object])
    expect((await list())[0]).not.toHaveProperty('next')
  })
})

describe('faults', () => {
  it('are added, listed and removed', async () => {
    const emulator = createEmulator()
    expect(await control<object>(emulator, 'POST', 'faults', { operation: 'listVendors', reply: { status: 503 }, times: 2 })).toEqual({ status: 201, body: { id: 'fault-1' } })
    expect((await control<object>(emulator, 'GET', 'faults')).body).toEqual([{ id: 'fault-1', operation: 'listVendors', reply: { status: 503 }, times: 2, left: 2 }])
    expect((await control(emulator, 'DELETE', 'faults')).status).toBe(200)
    expect((await control<object>(emulator, 'GET', 'faults')).body).toEqual([])
  })
})

describe('the description of the control API', () => {
  const emulator = createEmulator()
  const document = control<{ paths: Record<string, Record<string, { requestBody?: { content: { 'application/json': { schema: object } } } }>> }>(emulator, 'GET', 'openapi.json')

  it('has every route, and each of them exists', async () => {
    const { paths } = (await document).body
    const described = Object.entries(paths).flatMap(([path, operations]) => Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`))
    const { routes } = createControl(emulator as LocalEmulator)
    const served = routes.filter(({ method, path }) => method !== 'ALL' && path !== '*' && path !== '/*' && !path.startsWith('/console/') && path !== '/simulations/:name').map(({ method, path }) => `${method} /_emulator${path.replaceAll(/:(\w+)/g, '{$1}')}`)
    const { body: names } = await control<{ name: string }[]>(emulator, 'GET', 'simulations')
    expect(described.toSorted()).toEqual([...served, ...names.map(({ name }) => `POST /_emulator/simulations/${name}`)].toSorted())
  })

  it('has the fields that are checked', async () => {
    const { paths } = (await document).body
    const schemaOf = (path: string, method: string): unknown => paths[`/_emulator/${path}`]?.[method]?.requestBody?.content['application/json'].schema
    expect(schemaOf('clock/run', 'post')).toEqual({ type: 'object', additionalProperties: false, properties: { speed: { type: 'number' } }, required: ['speed'] })
    expect(schemaOf('simulations/bank-deposit', 'post')).toMatchObject({ properties: { bankAccountId: { type: 'string' }, action: { type: 'string', enum: ['post', 'expire'] } }, required: ['bankAccountId', 'action'] })
    expect(schemaOf('config', 'patch')).toMatchObject({ properties: { limits: { type: ['boolean', 'object'] } } })
  })

  it('is valid OpenAPI 3.1', async () => {
    const config = await createConfig({ extends: ['spec'] })
    const problems = await lintFromString({ source: JSON.stringify((await document).body), config })
    expect(problems.map(({ message, location }) => `${message} ${location[0]?.pointer}`)).toEqual([])
  })
})

describe('web pages of other sites', () => {
  const EVIL = 'http://attacker.example:4020'

  it.each([
    ['reach it by a name that points to this machine', { host: 'attacker.example:4020' }],
    ['reach it by a name that ends in localhost', { host: 'localhost.attacker.example' }],
    ['post to it', { host: '127.0.0.1:4020', origin: EVIL }],
    ['post to it from another port', { host: '127.0.0.1:4020', origin: 'http://127.0.0.1:3000' }],
    ['post to it from a sandboxed frame', { host: '127.0.0.1:4020', origin: 'null' }],
    ['send a malformed host', { host: '@' }],
  ])('cannot %s', async (_title, headers) => {
    const emulator = createEmulator()
    const before = JSON.stringify(emulator.snapshot())
    expect((await control(emulator, 'POST', 'reset', { seed: 'empty' }, headers)).status).toBe(403)
    expect((await control(emulator, 'GET', 'credentials', undefined, headers)).status).toBe(403)
    expect(JSON.stringify(emulator.snapshot())).toBe(before)
  })

  it('get no permission to read', async () => {
    const response = await createEmulator().fetch('http://127.0.0.1/_emulator/credentials', { method: 'OPTIONS', headers: { origin: EVIL, 'access-control-request-method': 'GET' } })
    expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
  })

  it.each([[{ host: '127.0.0.1:4020' }], [{ host: 'localhost:4020', origin: 'http://localhost:4020' }], [{ host: '[::1]:4020' }], [{ host: 'bill:4020', origin: 'http://bill:4020' }]])('do not keep %o out', async (headers) => {
    expect((await control(createEmulator({ allowedHosts: ['bill'] }), 'GET', 'health', undefined, headers)).status).toBe(200)
  })
})
