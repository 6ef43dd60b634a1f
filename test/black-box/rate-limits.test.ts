import { describe, expect, it } from 'vitest'
import { Bill } from '../../src/index.js'
import { createRawClient } from '../../src/raw/index.js'
import { createClientAt, createClientOn, credentials, deferred, errorOf, pause, reasonOf, errorBody, sendJson, startServer, stubFetch, waitUntil, type FetchStub } from './support.ts'

/** Creates a stub that holds back its responses until `release` is called, and counts the requests in flight. */
function createHeldStub(): FetchStub & { release: (count?: number) => void; inFlight: () => number; peak: () => number } {
  const waiting: ((value: Response) => void)[] = []
  let [inFlight, peak] = [0, 0]
  const server = stubFetch(async () => {
    peak = Math.max(peak, ++inFlight)
    const { promise, resolve } = deferred<Response>()
    waiting.push(resolve)
    return promise.finally(() => inFlight--)
  })
  const release = (count = Infinity): void => waiting.splice(0, count).forEach((respond) => respond(Response.json({ id: '00901' })))
  return Object.assign(server, { release, inFlight: () => inFlight, peak: () => peak })
}

const ids = (server: FetchStub): string[] => server.seen.map(({ url }) => url.split('/').at(-1) as string)

describe('at most three requests are in flight', () => {
  it('for one client on a real server, however many calls it makes', async () => {
    let [inFlight, peak] = [0, 0]
    await using server = await startServer(async (_, response) => {
      peak = Math.max(peak, ++inFlight)
      await pause(5)
      inFlight--
      sendJson(response, { id: '00901' })
    })
    const bill = createClientAt(server)
    await Promise.all(Array.from({ length: 40 }, (_, n) => bill.vendors.get(`v${n}`)))
    expect(peak).toBe(3)
  })

  it('for all clients with the same developer key and organization together', async () => {
    const [server, user] = [createHeldStub(), credentials()]
    const clients = [1, 2, 3].map(() => createClientOn(server, user))
    await Promise.all(clients.map((bill) => bill.auth.login()))
    const calls = clients.flatMap((bill) => Array.from({ length: 4 }, () => bill.vendors.get('00901')))
    await waitUntil(() => server.inFlight() === 3)
    for (let remaining = 12; remaining > 0; remaining--) {
      await pause(2)
      expect(server.inFlight()).toBeLessThanOrEqual(3)
      server.release(1)
    }
    await waitUntil(() => (server.release(), server.seen.length === 12))
    server.release()
    await Promise.all(calls)
    expect(server.peak()).toBe(3)
  })

  it.each(['devKey', 'organizationId'] as const)('per %s', async (name) => {
    const [server, user] = [createHeldStub(), credentials()]
    const [a, b] = [createClientOn(server, user), createClientOn(server, { ...user, [name]: `${user[name]}-other` })]
    const calls = [a, b].flatMap((bill) => Array.from({ length: 5 }, () => bill.vendors.get('00901')))
    await waitUntil(() => server.inFlight() === 6)
    await pause(10)
    expect(server.peak()).toBe(6)
    await waitUntil(() => (server.release(), server.seen.length === 10))
    server.release()
    await Promise.all(calls)
  })

  it('across writes, raw calls, lists and downloads', async () => {
    const server = createHeldStub()
    const bill = createClientOn(server)
    const calls: PromiseLike<unknown>[] = [bill.vendors.create({} as never), createRawClient(bill).GET('/connect/v3/vendors'), bill.download('http://bill.test/file'), bill.vendors.list().then(String, String), bill.bills.get('a'), createRawClient(bill).POST('/connect/v3/bills', { body: {} as never })]
    await waitUntil(() => server.inFlight() === 3)
    await pause(10)
    expect(server.peak()).toBe(3)
    await waitUntil(() => (server.release(), server.seen.length === 6))
    server.release()
    await Promise.all(calls)
  })
})

it('queued calls are sent in order', async () => {
  const server = createHeldStub()
  const bill = createClientOn(server, { maxConcurrency: 1 })
  await bill.auth.login()
  const calls = Array.from({ length: 8 }, (_, n) => bill.vendors.get(`v${n}`))
  await waitUntil(() => (server.release(), server.seen.length === 8))
  server.release()
  await Promise.all(calls)
  expect(ids(server)).toEqual(['v0', 'v1', 'v2', 'v3', 'v4', 'v5', 'v6', 'v7'])
})

it('a call that is aborted while queued leaves the queue, and the next one takes its place', async () => {
  const server = createHeldStub()
  const bill = createClientOn(server, { maxConcurrency: 1 })
  await bill.auth.login()
  const controller = new AbortController()
  const first = bill.vendors.get('v1')
  const second = reasonOf(bill.vendors.get('v2', { signal: controller.signal }))
  const third = bill.vendors.get('v3')
  await waitUntil(() => server.inFlight() === 1)
  const reason = new Error('custom')
  controller.abort(reason)
  expect(await second).toBe(reason)
  server.release()
  await first
  await waitUntil(() => (server.release(), server.seen.length === 2))
  server.release()
  await third
  expect(ids(server)).toEqual(['v1', 'v3'])
})

it('a call that is aborted in flight frees its slot at once, even if fetch ignores the signal', async () => {
  const server = createHeldStub()
  const bill = createClientOn(server, { maxConcurrency: 1 })
  await bill.auth.login()
  const controller = new AbortController()
  const first = reasonOf(bill.vendors.get('v1', { signal: controller.signal }))
  await waitUntil(() => server.inFlight() === 1)
  const second = bill.vendors.get('v2')
  controller.abort('stop')
  expect(await first).toBe('stop')
  await waitUntil(() => server.seen.length === 2)
  server.release()
  await second
})

it('a call that times out frees its slot', async () => {
  const server = createHeldStub()
  const bill = createClientOn(server, { maxConcurrency: 1, timeout: 60, maxRetries: 0 })
  const names = await Promise.all(Array.from({ length: 3 }, (_, n) => errorOf(bill.vendors.get(`v${n}`)).then(({ name }) => name)))
  expect(names).toEqual(['TimeoutError', 'TimeoutError', 'TimeoutError'])
})

it('a call that fails frees its slot, whatever the error', async () => {
  const failures = [() => new Response('', { status: 500 }), () => Response.json(errorBody('BDC_1119'), { status: 400 }), () => Promise.reject(new TypeError('x')), () => { throw new Error('sync') }, () => new Response('<'), () => Response.error()]
  const server = stubFetch((_, n) => (failures[n - 1] ?? (() => Response.json({ id: 'ok' })))())
  const bill = createClientOn(server, { maxConcurrency: 1, maxRetries: 0 })
  for (const _ of failures) await errorOf(bill.vendors.get('00901'))
  expect(await bill.vendors.get('00901')).toEqual({ id: 'ok' })
})

it('a sign-in does not wait for a slot, because its own call may hold the last one', async () => {
  const server = stubFetch((request) => (request.headers.get('sessionId') === 'session-number-1' ? Response.json(errorBody('BDC_1109'), { status: 401 }) : Response.json({ id: '00901' })))
  const bill = createClientOn(server, { maxConcurrency: 1 })
  expect(await Promise.all(Array.from({ length: 6 }, () => bill.vendors.get('00901')))).toHaveLength(6)
})

describe('Spend & Expense', () => {
  it('sends 60 calls per minute per token across all clients; further calls wait, and leave the queue when aborted', async () => {
    const server = stubFetch(() => Response.json({ id: 'c' }))
    const apiToken = `api-token-${Math.random()}`
    let now = 1_700_000_000_000
    const createClient = (): Bill => new Bill({ baseUrl: 'http://bill.test', allowInsecureHttp: true, apiToken, fetch: server.fetch, now: () => now })
    const clients = [createClient(), createClient()] as const
    await Promise.all(Array.from({ length: 60 }, (_, n) => clients[n % 2 ? 0 : 1].spend.cards.get('c')))
    const controller = new AbortController()
    const waiting = [1, 2, 3].map(() => reasonOf(clients[0].spend.cards.get('c', { signal: controller.signal })))
    await pause(40)
    expect(server.seen.length).toBe(60)
    controller.abort('canceled')
    expect(await Promise.all(waiting)).toEqual(['canceled', 'canceled', 'canceled'])
    now += 60_001
    await Promise.all(Array.from({ length: 60 }, () => clients[1].spend.cards.get('c')))
    expect(server.seen.length).toBe(120)
  })

  it('counts each token separately', async () => {
    const server = stubFetch(() => Response.json({ id: 'c' }))
    for (const token of ['one', 'two']) {
      const bill = new Bill({ baseUrl: 'http://bill.test', allowInsecureHttp: true, apiToken: `api-token-${token}-${Math.random()}`, fetch: server.fetch, now: () => 1_700_000_000_000 })
      await Promise.all(Array.from({ length: 60 }, () => bill.spend.cards.get('c')))
    }
    expect(server.seen.length).toBe(120)
  })
})
