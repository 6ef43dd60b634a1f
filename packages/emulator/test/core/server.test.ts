/** An emulator on a port. */
import { once } from 'node:events'
import { request } from 'node:http'
import { connect } from 'node:net'
import { Bill } from 'bill-sdk'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { startEmulator, type StartedEmulator } from '../../src/local.ts'

let emulator: StartedEmulator
beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.close())

/** fetch sets the headers Host and Origin itself. */
async function statusWith(headers: Record<string, string>, method = 'GET', path = '/_emulator/credentials'): Promise<number | undefined> {
  const sent = request(`${emulator.url}${path}`, { method, headers })
  sent.end()
  const [response] = (await once(sent, 'response')) as [import('node:http').IncomingMessage]
  response.resume()
  return response.statusCode
}

describe('a started emulator', () => {
  it('listens on this machine only, on a free port', () => {
    expect(emulator.url).toBe(`http://127.0.0.1:${emulator.port}`)
    expect(emulator.port).toBeGreaterThan(0)
    expect(emulator.clientOptions()).toMatchObject({ baseUrl: emulator.url, tokenUrl: `${emulator.url}/authx/token` })
    expect(emulator.clientOptions()).not.toHaveProperty('fetch')
  })

  it('responds to requests of any client', async () => {
    const { devKey, username, password, organizationId } = emulator.credentials
    const post = async (body: object): Promise<Response> => fetch(`${emulator.url}/connect/v3/login`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
    const signedIn = await post({ devKey, username, password, organizationId })
    const { sessionId } = (await signedIn.json()) as { sessionId: string }
    const list = await fetch(`${emulator.url}/connect/v3/vendors`, { headers: { devKey, sessionId } })
    expect((await list.json()) as object).toMatchObject({ results: [{ name: 'Cedar Paper Supply' }, {}, {}] })
    const rejected = await post({ devKey, username, password: 'wrong', organizationId })
    expect([rejected.status, await rejected.json()]).toEqual([401, [expect.objectContaining({ code: 'BDC_1101' })]])
    const unknown = await fetch(`${emulator.url}/connect/v3/vampires`)
    expect([unknown.status, await unknown.json()]).toEqual([404, [expect.objectContaining({ timestamp: expect.stringMatching(/\+00:00$/) as string, code: 'BDC_1121', message: 'There is no operation GET /connect/v3/vampires.' })]])
  })

  it('keeps web pages of other sites from the control API', async () => {
    expect(await statusWith({})).toBe(200)
    expect(await statusWith({ host: `attacker.example:${emulator.port}` })).toBe(403)
    expect(await statusWith({ origin: 'http://attacker.example' }, 'POST', '/_emulator/reset')).toBe(403)
    expect(await statusWith({ origin: emulator.url }, 'POST', '/_emulator/reset')).toBe(200)
  })

  it('rejects bodies that are too large, and requests that are not HTTP', async () => {
    const { devKey } = emulator.credentials
    const response = await fetch(`${emulator.url}/connect/v3/login`, { method: 'POST', headers: { 'content-type': 'application/json', devKey }, body: JSON.stringify({ devKey: 'x'.repeat(9_000_000) }) })
    expect(response.status).toBe(413)
    const socket = connect(emulator.port, '127.0.0.1')
    socket.write('nonsense\r\n\r\n')
    const [text] = (await once(socket, 'data')) as [Buffer]
    expect(String(text)).toMatch(/^HTTP\/1.1 400/)
    socket.destroy()
  })

  it('says that a port is in use', async () => {
    await expect(startEmulator({ port: emulator.port })).rejects.toThrow('EADDRINUSE')
  })

  it('has a URL that a client can use for a wildcard address', async () => {
    const other = await startEmulator({ host: '0.0.0.0', seed: 'empty' })
    expect(other.url).toBe(`http://127.0.0.1:${other.port}`)
    expect((await fetch(`${other.url}/_emulator/health`)).status).toBe(200)
    await other.close()
  })

  it('closes at once, whatever is open', async () => {
    const other = await startEmulator({ seed: 'empty' })
    const halfOpen = connect(other.port, '127.0.0.1').on('error', () => undefined)
    halfOpen.write('POST /connect/v3/login HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{')
    const idle = connect(other.port, '127.0.0.1').on('error', () => undefined)
    await once(idle, 'connect')
    const stream = await fetch(`${other.url}/_emulator/stream`)
    const start = performance.now()
    await Promise.all([other.close(), other.close()])
    expect(performance.now() - start).toBeLessThan(1000)
    await expect(stream.text()).rejects.toThrow(TypeError)
    await expect(fetch(`${other.url}/_emulator/health`)).rejects.toThrow('fetch failed')
  })
})

describe('close', () => {
  it('ends deliveries that hang', async () => {
    const seen: string[] = []
    const hang = ((_url: unknown, { signal }: { signal: AbortSignal }) => {
      seen.push('sent')
      return new Promise((_, reject) => signal.addEventListener('abort', () => (seen.push('aborted'), reject(signal.reason as Error))))
    }) as unknown as typeof fetch
    const closing = await startEmulator({ fetch: hang })
    const bill = new Bill(closing.clientOptions())
    await bill.events.subscriptions.create({ name: 'Test', status: { enabled: true }, events: [{ type: 'vendor.created', version: '1' }], notificationUrl: 'http://127.0.0.1:9/hook' }, { idempotencyKey: crypto.randomUUID() })
    await bill.vendors.create({ name: 'Fern', address: { line1: '1 A St', city: 'Reno', zipOrPostalCode: '89501', country: 'US' } })
    await vi.waitFor(() => expect(seen).toEqual(['sent']))
    await closing.close()
    expect(seen).toEqual(['sent', 'aborted'])
  })
})
