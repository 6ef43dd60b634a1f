/** Hostile input, over real sockets where the socket matters. */
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isLoopback } from '../../src/events/deliver.ts'
import { createEmulator, startEmulator, type StartedEmulator } from '../../src/local.ts'
import { send, setUp, signIn } from '../helpers/clients.ts'

const VENDOR = { name: 'Fern', address: { line1: '1 A St', city: 'Reno', zipOrPostalCode: '89501', country: 'US' } }

let emulator: StartedEmulator
/** One that does not wait long for a request. */
let impatient: StartedEmulator
beforeAll(async () => {
  emulator = await startEmulator()
  impatient = await startEmulator({ requestTimeoutMs: 40 })
})
afterAll(() => Promise.all([emulator.close(), impatient.close()]))

const open = async ({ port }: StartedEmulator): Promise<Socket> => {
  const socket = connect(port, '127.0.0.1').on('error', () => undefined)
  await once(socket, 'connect')
  return socket
}

/** Sends text as it is. Resolves with the response when the connection has ended. */
async function raw(text: string, to = emulator): Promise<string> {
  const socket = await open(to)
  let response = ''
  socket.on('data', (chunk: Buffer) => (response += String(chunk)))
  socket.write(text)
  await once(socket, 'close')
  return response
}

const isAlive = async (): Promise<boolean> => (await fetch(`${emulator.url}/_emulator/health`)).ok

describe('a slow client', () => {
  it.each([
    ['that sends nothing after the first line', 'GET /connect/v3/vendors HTTP/1.1\r\n'],
    ['that never ends its headers', 'GET /connect/v3/vendors HTTP/1.1\r\nhost: x\r\nx-a: 1\r\n'],
    ['that never ends its body', 'POST /connect/v3/login HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{'],
    ['that never ends its chunks', 'POST /connect/v3/login HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n1\r\n{\r\n'],
  ])('%s is cut off', async (_title, text) => {
    expect(await raw(text, impatient)).toMatch(/^HTTP\/1.1 408 Request Timeout/)
  })

  it('does not keep its place among the requests in flight', async () => {
    const headers = await signIn(impatient)
    const head = `POST /connect/v3/vendors HTTP/1.1\r\nhost: x\r\ndevKey: ${headers.devKey}\r\nsessionId: ${headers.sessionId}\r\ncontent-length: 100\r\n\r\n{`
    await Promise.all([raw(head, impatient), raw(head, impatient), raw(head, impatient)])
    expect(await send(impatient, 'POST', '/connect/v3/vendors', VENDOR, headers)).toMatchObject({ status: 201 })
  })
})

describe('a request that is not HTTP, or too much', () => {
  const HEAD = 'Host: 127.0.0.1\r\nConnection: close\r\n'
  it.each<[string, string, RegExp]>([
    ['a header of 20,000 letters', `GET / HTTP/1.1\r\n${HEAD}x: ${'y'.repeat(20_000)}\r\n\r\n`, /^HTTP\/1.1 431 /],
    ['3,000 headers', `GET / HTTP/1.1\r\n${HEAD}${Array.from({ length: 3000 }, (_, index) => `x${index}: 1\r\n`).join('')}\r\n`, /^HTTP\/1.1 431 /],
    ['a long path', `GET /${'a'.repeat(20_000)} HTTP/1.1\r\n${HEAD}\r\n`, /^HTTP\/1.1 431 /],
    ['two lengths', `POST /connect/v3/login HTTP/1.1\r\n${HEAD}Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n`, /^HTTP\/1.1 400 /],
    ['a negative length', `POST /connect/v3/login HTTP/1.1\r\n${HEAD}Content-Length: -1\r\n\r\n`, /^HTTP\/1.1 400 /],
    ['a host that is none', 'GET /_emulator/credentials HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n', /^HTTP\/1.1 400 /],
    ['a host with a user', 'GET /_emulator/credentials HTTP/1.1\r\nHost: 127.0.0.1@attacker.example\r\nConnection: close\r\n\r\n', /^HTTP\/1.1 400 /],
    ['two hosts', 'GET /_emulator/credentials HTTP/1.1\r\nHost: 127.0.0.1\r\nHost: attacker.example\r\nConnection: close\r\n\r\n', /^HTTP\/1.1 403 /],
    ['no host', 'GET /_emulator/credentials HTTP/1.0\r\n\r\n', /^HTTP\/1.1 400 /],
    ['a tunnel', `CONNECT attacker.example:80 HTTP/1.1\r\n${HEAD}\r\n`, /^$/],
    ['a path out of the console', `GET /_emulator/../../../etc/passwd HTTP/1.1\r\n${HEAD}\r\n`, /^HTTP\/1.1 404 /],
    ['an encoded path out of the console', `GET /_emulator/console/..%2f..%2f..%2fpackage.json HTTP/1.1\r\n${HEAD}\r\n`, /^HTTP\/1.1 404 /],
    ['a path out of the collections', `GET /_emulator/collections/..%2fcredentials HTTP/1.1\r\n${HEAD}\r\n`, /^HTTP\/1.1 404 /],
    ['half a letter in a path', `GET /connect/v3/vendors/%E0%A4%A HTTP/1.1\r\n${HEAD}\r\n`, /^HTTP\/1.1 401 /],
    ['a zero byte in a path', `GET /connect-events/v3/subscriptions/%00 HTTP/1.1\r\n${HEAD}\r\n`, /^HTTP\/1.1 401 /],
  ])('is rejected: %s', async (_title, text, expected) => {
    expect(await raw(text)).toMatch(expected)
    expect(await isAlive()).toBe(true)
  })
})

describe('the names that every object has', () => {
  const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']
  const hostile = (name: string): string => `{"${name}":{"polluted":true,"archived":true,"status":500}}`

  /** Sends a body to every operation and every route of the control API, and a query and a path with the name. */
  async function attack(name: string): Promise<number[]> {
    const { emulator: target, apiToken, appKey, organizationId } = setUp({ limits: false })
    const session = await signIn(target)
    const statuses: number[] = []
    const call = async (method: string, path: string, body?: string): Promise<void> => {
      const response = await target.fetch(`http://127.0.0.1${path}`, { method, headers: { ...session, apiToken, appKey, organizationId, 'x-idempotent-key': crypto.randomUUID(), 'content-type': 'application/json' }, ...(body !== undefined && { body }) })
      statuses.push(response.status)
      await response.text()
    }
    for (const { id, method, path, schemes } of target.world.contract.operations) {
      if (schemes[0] === 'partner' || id === 'logout') continue
      const named = path.replaceAll(/\{\w+\}/g, name)
      await call(method, `${named}?filters=${name}:eq:1&sort=${name}:asc&page=${name}&${name}=1&name=${name}&ids=${name}`, method === 'GET' ? undefined : hostile(name))
      if (method !== 'GET') await call(method, named, `[${hostile(name)}]`)
    }
    for (const path of ['reset', 'clock/advance', 'clock/run', 'faults', `simulations/${name}`, 'simulations/payment', `deliveries/${name}/resend`]) await call('POST', `/_emulator/${path}`, hostile(name))
    for (const body of [`{"seed":${hostile(name)}}`, `{"seed":{"vendors":[${hostile(name)}]}}`, `{"seed":{"vendors":[{"$then":[["${name}"]],"$key":"${name}"}]}}`, `{"seed":{"${name}":[{}]}}`]) await call('POST', '/_emulator/reset', body)
    for (const body of [hostile(name), `{"limits":${hostile(name)}}`]) await call('PATCH', '/_emulator/config', body)
    await call('POST', '/_emulator/faults', `{"reply":${hostile(name)}}`)
    await call('GET', `/_emulator/collections/${name}`)
    return statuses
  }

  it.each(NAMES)('change nothing, wherever they stand (%s)', async (name) => {
    const before = Object.getOwnPropertyNames(Object.prototype)
    const statuses = await attack(name)
    expect(statuses.length).toBeGreaterThan(400)
    expect(statuses.filter((status) => status >= 500)).toEqual([])
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  it('can stand in a snapshot, which is restored as it is', () => {
    const target = createEmulator()
    const text = JSON.stringify(target.snapshot()).replace('"collections":{', '"collections":{"__proto__":[{"id":"__proto__","owner":"__proto__","sequence":99,"data":{"__proto__":{"polluted":true}}}],')
    target.restore(JSON.parse(text) as ReturnType<typeof target.snapshot>)
    expect(JSON.stringify(target.snapshot())).toBe(text)
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
})

describe('a deep body', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
  it.each<[string, string, string]>([
    ['POST', '/connect/v3/login', `{"devKey":${deep}}`],
    ['POST', '/_emulator/reset', `{"seed":{"vendors":[{"name":${deep}}]}}`],
    ['POST', '/_emulator/simulations/payment', `{"paymentId":${deep}}`],
    ['POST', '/_emulator/faults', `{"reply":{"status":${deep}}}`],
    ['PATCH', '/_emulator/config', `{"limits":${deep}}`],
    ['PUT', '/_emulator/snapshot', `{"version":1,"sequence":1,"counters":{},"collections":{"clock":[{"id":"clock","owner":"","sequence":1,"data":{"now":1,"x":${deep}}}],"seededCredentials":[]}}`],
  ])('%s %s says that it is too deep', async (method, path, body) => {
    const target = createEmulator()
    const before = JSON.stringify(target.snapshot())
    const response = await target.fetch(`http://127.0.0.1${path}`, { method, headers: { 'content-type': 'application/json' }, body })
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('nested more than 64 levels deep')])
    expect(JSON.stringify(target.snapshot())).toBe(before)
  })
})

describe('a delivery', () => {
  it.each(['http://127.0.0.1/', 'http://127.1.2.3:8080/x', 'http://localhost:3000/', 'http://[::1]:3000/', 'https://127.0.0.1/', 'http://2130706433/', 'http://0x7f.0.0.1/', 'http://0177.1/', 'http://LOCALHOST/'])('goes to this machine (%s)', (url) => {
    expect(isLoopback(url)).toBe(true)
  })

  it.each(['http://localhost./', 'http://a.localhost/', 'http://localhost.attacker.example/', 'http://127.0.0.1.attacker.example/', 'http://127.0.0.1@attacker.example/', 'http://attacker.example/#@127.0.0.1', 'http://attacker.example\\@127.0.0.1/', 'http://0.0.0.0/', 'http://[::]/', 'http://[::ffff:10.0.0.1]/', 'http://10.0.0.1/', 'http://169.254.169.254/', 'http://2852039166/', 'http://128.0.0.1/', 'ftp://127.0.0.1/', 'file:///etc/passwd'])('goes nowhere else (%s)', (url) => {
    expect(isLoopback(url)).toBe(false)
  })

  it.each(['http://169.254.169.254/latest', 'http://localhost./hook', 'https://10.0.0.1/hook', 'https://hooks.juniper.example/hook'])('is not sent to a URL that a subscription has or changes to (%s)', async (url) => {
    const urls: string[] = []
    const target = createEmulator({ fetch: (input) => (urls.push(String(input)), Promise.resolve(new Response())) })
    const headers = { ...(await signIn(target)), 'x-idempotent-key': crypto.randomUUID() }
    const body = { name: 'A', status: { enabled: true }, events: [{ type: 'vendor.created', version: '1' }], notificationUrl: url }
    const created = await send(target, 'POST', '/connect-events/v3/subscriptions', body, headers)
    expect(created.status).toBe(url.startsWith('https:') ? 200 : 400)
    const own = await send(target, 'POST', '/connect-events/v3/subscriptions', { ...body, notificationUrl: 'http://127.0.0.1/hook' }, { ...headers, 'x-idempotent-key': crypto.randomUUID() })
    await send(target, 'PATCH', `/connect-events/v3/subscriptions/${(own.data as unknown as { id: string }).id}`, { notificationUrl: `${url}/own` }, headers)
    await send(target, 'POST', '/connect/v3/vendors', VENDOR, headers)
    await target.clock.advance({ days: 1 })
    expect(urls.filter((sent) => sent !== 'http://127.0.0.1/hook')).toEqual([])
  })

  it('does not follow a redirect', async () => {
    const paths: string[] = []
    const receiver = createServer((request, response) => {
      paths.push(String(request.url))
      response.writeHead(302, { location: '/elsewhere' }).end()
    }).listen(0, '127.0.0.1')
    await once(receiver, 'listening')
    const { emulator: target } = setUp()
    const headers = { ...(await signIn(target)), 'x-idempotent-key': crypto.randomUUID() }
    await send(target, 'POST', '/connect-events/v3/subscriptions', { name: 'A', status: { enabled: true }, events: [{ type: 'vendor.created', version: '1' }], notificationUrl: `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook` }, headers)
    await send(target, 'POST', '/connect/v3/vendors', VENDOR, headers)
    await target.settled()
    expect([paths, target.deliveries().map(({ status }) => status)]).toEqual([['/hook'], [302]])
    receiver.close()
  })

  it('is the only request that the emulator sends', () => {
    const folder = new URL('../../src/', import.meta.url)
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const)
    expect(sources.filter(([, text]) => /(await|=) fetch\(|\bhttp\.request|node:(https|dns|dgram|tls)|from 'node:net'/.test(text)).map(([name]) => name).sort()).toEqual(['events/deliver.ts', 'server.ts'])
  })
})
