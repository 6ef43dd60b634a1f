/** Deliveries of webhooks to real receivers: up, down, slow, failing, redirecting, and calling back. */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { Bill } from 'bill-sdk'
import { constructEvent, createWebhookHandler } from 'bill-sdk/webhooks'
import { afterEach, describe, expect, it } from 'vitest'
import { startEmulator, type StartedEmulator } from '../src/local.ts'
import type { EmulatorOptions } from '../src/emulator-options.ts'

interface Received {
  readonly body: string
  readonly signature: string
}

type Respond = (response: ServerResponse, body: string, count: number) => void

const PAUSES = [60, 300, 1800, 7200, 21_600]

const open: (() => unknown)[] = []
afterEach(async () => {
  for (const close of open.splice(0)) await close()
})

/** A receiver on a port of this machine. */
async function receive(respond: Respond, port = 0) {
  const received: Received[] = []
  const sockets = new Set<Socket>()
  const server: Server = createServer((request: IncomingMessage, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += String(chunk))).on('end', () => {
      received.push({ body, signature: String(request.headers['x-bill-sha-signature']) })
      respond(response, body, received.length)
    })
  }).on('connection', (socket: Socket) => sockets.add(socket))
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const close = async (): Promise<void> => {
    if (!server.listening) return
    for (const socket of sockets) socket.destroy()
    await new Promise((resolve) => server.close(resolve))
  }
  open.push(close)
  const { port: used } = server.address() as AddressInfo
  return { received, close, port: used, url: `http://127.0.0.1:${used}/hook` }
}

const ok: Respond = (response) => response.end()
const status = (code: number): Respond => (response) => response.writeHead(code).end()

async function start(options: EmulatorOptions = {}): Promise<{ emulator: StartedEmulator; bill: Bill; subscribe: (url: string, ...types: string[]) => Promise<{ id: string; securityKey: string }>; createVendor: () => Promise<{ id: string }> }> {
  const emulator = await startEmulator({ checkResponses: true, limits: false, ...options })
  open.push(() => emulator.close())
  const bill = new Bill(emulator.clientOptions())
  const subscribe = async (url: string, ...types: string[]) => {
    const { id, securityKey } = await bill.events.subscriptions.create({ name: 'Test', status: { enabled: true }, events: (types.length ? types : ['vendor.created']).map((type) => ({ type: type as 'vendor.created', version: '1' })), notificationUrl: url }, { idempotencyKey: crypto.randomUUID() })
    return { id, securityKey }
  }
  const createVendor = () => bill.vendors.create({ name: 'Fern', address: { line1: '1 A St', city: 'Reno', zipOrPostalCode: '89501', country: 'US' } })
  return { emulator, bill, subscribe, createVendor }
}

const outcomes = (emulator: StartedEmulator): unknown[] => emulator.deliveries().map(({ status: code, error }) => code ?? error)

describe('a receiver', () => {
  it('that is up gets a notification which bill-sdk/webhooks verifies', async () => {
    const { received, url } = await receive(ok)
    const { emulator, subscribe, createVendor } = await start()
    const { securityKey } = await subscribe(url)
    const { id } = await createVendor()
    await emulator.settled()
    expect(await constructEvent(received[0]?.body ?? '', received[0]?.signature, securityKey)).toMatchObject({ vendor: { id } })
    await expect(constructEvent(received[0]?.body ?? '', received[0]?.signature, 'another key')).rejects.toThrow('signature')
  })

  it('that is down is tried again on the clock, and gets the same bytes once it is up', async () => {
    const down = await receive(ok)
    await down.close()
    const { emulator, subscribe, createVendor } = await start()
    await subscribe(down.url)
    await createVendor()
    await emulator.settled()
    const first = emulator.clock.now().getTime()
    await emulator.clock.advance({ seconds: 60 + 299 })
    expect(outcomes(emulator)).toEqual(['ECONNREFUSED', 'ECONNREFUSED'])
    const up = await receive(ok, down.port)
    await emulator.clock.advance({ days: 2 })
    expect(outcomes(emulator)).toEqual(['ECONNREFUSED', 'ECONNREFUSED', 200])
    expect(up.received).toHaveLength(1)
    expect(JSON.parse(up.received[0]?.body ?? '')).toEqual(emulator.deliveries()[0]?.payload)
    // Each pause begins when the attempt before it has ended, a millisecond later.
    expect(emulator.deliveries().map(({ time }) => Math.round(Math.abs(Date.parse(time) - first) / 1000))).toEqual([0, 60, 360])
  })

  it('that is slow is given up, and tried again', async () => {
    let isSlow = true
    const { url } = await receive((response) => void (isSlow || response.end()))
    const { emulator, subscribe, createVendor } = await start({ webhookTimeoutSeconds: 0.05 })
    await subscribe(url)
    await createVendor()
    await emulator.clock.advance({ seconds: 61 })
    emulator.configure({ webhookTimeoutSeconds: 10 })
    isSlow = false
    await emulator.clock.advance({ days: 1 })
    expect(outcomes(emulator)).toEqual(['no response within 0.05 s', 'no response within 0.05 s', 200])
  })

  it.each<[string, Respond, unknown]>([
    ['responds 500', status(500), 500],
    ['responds 404', status(404), 404],
    ['responds 204, which is not 200', status(204), 204],
    ['redirects', (response) => response.writeHead(307, { location: '/elsewhere' }).end(), 307],
    ['closes the connection', (response) => response.socket?.destroy(), 'UND_ERR_SOCKET'],
    ['responds with no HTTP', (response) => response.socket?.end('hello\r\n\r\n'), 'HPE_INVALID_CONSTANT'],
  ])('that %s is tried six times, and its subscription ends disabled', async (_title, respond, outcome) => {
    const { received, url } = await receive(respond)
    const { emulator, bill, subscribe, createVendor } = await start()
    const { id } = await subscribe(url)
    await createVendor()
    await emulator.clock.advance({ days: 2 })
    expect(outcomes(emulator)).toEqual(Array.from({ length: 6 }, () => outcome))
    const times = emulator.deliveries().map(({ time }) => Date.parse(time))
    expect(times.slice(1).map((time, index) => Math.round((time - (times[index] ?? 0)) / 1000))).toEqual(PAUSES)
    expect(new Set(received.map(({ body }) => body)).size).toBe(1)
    expect((await bill.events.subscriptions.get(id)).status).toMatchObject({ enabled: false })
  })

  it('of a disabled subscription gets nothing more until it is enabled', async () => {
    let code = 500
    const { received, url } = await receive((response) => response.writeHead(code).end())
    const { emulator, bill, subscribe, createVendor } = await start()
    const { id } = await subscribe(url)
    await createVendor()
    await emulator.clock.advance({ days: 2 })
    code = 200
    await createVendor()
    await emulator.clock.advance({ days: 2 })
    expect(received).toHaveLength(6)
    await bill.events.subscriptions.update(id, { status: { enabled: true } })
    await createVendor()
    await emulator.settled()
    expect(received).toHaveLength(7)
    // What was not delivered is resent when it is asked for.
    const [missed] = await bill.events.list(id).toArray()
    await bill.events.resend(id, String(missed?.id))
    await emulator.settled()
    expect(received[7]?.body).toBe(received[0]?.body)
  })

  it('whose response never ends does not hold up the next delivery', async () => {
    const { received, url } = await receive((response) => void response.writeHead(200).write('x'.repeat(100_000)))
    const { emulator, subscribe, createVendor } = await start()
    await subscribe(url)
    await createVendor()
    await createVendor()
    await emulator.settled()
    expect([received.length, outcomes(emulator)]).toEqual([2, [200, 200]])
  })

  it('that calls the API while it handles a notification gets a response, although more deliveries are due', async () => {
    const { emulator, bill, subscribe, createVendor } = await start()
    const names: unknown[] = []
    const { url } = await receive((response, body) => {
      const { vendor } = JSON.parse(body) as { vendor: { id: string } }
      void bill.vendors.get(vendor.id).then(({ name }) => (names.push(name), response.end()))
    })
    // Three deliveries are due at the same time.
    for (const path of ['a', 'b', 'c']) await subscribe(`${url}/${path}`)
    await createVendor()
    await emulator.settled()
    expect(outcomes(emulator)).toEqual([200, 200, 200])
    expect(names).toEqual(['Fern', 'Fern', 'Fern'])
  })

  it('that writes while the clock advances gets a response, and the clock goes on', async () => {
    const { emulator, bill, subscribe } = await start()
    const { received, url } = await receive((response, body) => {
      const { payment } = JSON.parse(body) as { payment: { id: string } }
      void bill.payments.get(payment.id).then(() => bill.customers.create({ name: 'Moss', email: 'moss@fern.example' })).then(() => response.end())
    })
    await subscribe(url, 'payment.updated')
    const [payable] = await bill.bills.list().toArray()
    const [bank] = await bill.fundingAccounts.banks.list().toArray()
    await bill.payments.create({ billId: String(payable?.id), amount: 240.5, fundingAccount: { type: 'BANK_ACCOUNT', id: String(bank?.id) }, processingOptions: {} })
    await emulator.clock.advance({ days: 30 })
    expect(received).toHaveLength(6)
    expect(await bill.customers.list().toArray()).toHaveLength(7)
    expect(new Set(outcomes(emulator))).toEqual(new Set([200]))
  })
})

describe('a new security key', () => {
  it('signs the next attempt, also of an older notification; the old key verifies it no more', async () => {
    const { received, url } = await receive((response, _body, count) => response.writeHead(count === 1 ? 500 : 200).end())
    const { emulator, bill, subscribe, createVendor } = await start()
    const first = await subscribe(url)
    await createVendor()
    await emulator.settled()
    const { securityKey } = await bill.events.subscriptions.createSecurityKey(first.id, { idempotencyKey: crypto.randomUUID() })
    await emulator.clock.advance({ minutes: 2 })
    const [before, after] = received as [Received, Received]
    expect(before.body).toBe(after.body)
    await expect(constructEvent(before.body, before.signature, first.securityKey)).resolves.toBeDefined()
    await expect(constructEvent(after.body, after.signature, securityKey)).resolves.toBeDefined()
    await expect(constructEvent(after.body, after.signature, first.securityKey)).rejects.toThrow('signature')
    // During a rotation, a receiver accepts both.
    await expect(constructEvent(before.body, before.signature, [securityKey, first.securityKey])).resolves.toBeDefined()
  })
})

describe('the handler of bill-sdk/webhooks', () => {
  it('handles each event once, although a delivery is repeated', async () => {
    const handled: string[] = []
    let handler = (_request: Request): Promise<Response> => Promise.resolve(new Response())
    let isFirst = true
    const emulatorFetch = async (url: unknown, init?: RequestInit): Promise<Response> => {
      const response = await handler(new Request(String(url), init))
      // The connection breaks after the receiver has handled the event.
      if (!isFirst) return response
      isFirst = false
      throw new TypeError('fetch failed')
    }
    const { emulator, subscribe, createVendor } = await start({ fetch: emulatorFetch as typeof fetch })
    const { securityKey } = await subscribe('http://127.0.0.1:9/hook')
    handler = createWebhookHandler({ securityKey, on: { 'vendor.created': ({ metadata }) => void handled.push(metadata.eventId) } })
    await createVendor()
    await emulator.clock.advance({ hours: 1 })
    expect(outcomes(emulator)).toEqual(['fetch failed', 200])
    expect(handled).toHaveLength(1)
  })
})
