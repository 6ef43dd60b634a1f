/** Clients that are not ours: plain fetch and node:http over a socket, each with a habit that was seen in code that runs against BILL. */
import { createHmac, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer, request, Agent, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startEmulator, type StartedEmulator } from '../src/local.ts'

type Json = Record<string, unknown>

const ADDRESS = { line1: '1 Mill Lane', city: 'Reno', zipOrPostalCode: '89501', country: 'US' }

let emulator: StartedEmulator
const world = () => emulator.snapshot()
let begin: ReturnType<typeof world>
beforeAll(async () => {
  emulator = await startEmulator({ checkResponses: true })
  begin = world()
})
beforeEach(() => {
  emulator.restore(begin)
  emulator.runtime.limits.clear()
  emulator.configure({ limits: false, uniqueBillNumbers: false })
})
afterAll(() => emulator.close())

/** A client that sends whatever it is given. */
async function call(method: string, path: string, { body, headers = {} }: { body?: unknown; headers?: Record<string, string> } = {}): Promise<{ status: number; body: Json; list: Json[] }> {
  const url = path.startsWith('http') ? path : `${emulator.url}${path}`
  const response = await fetch(url, { method, headers: { accept: 'application/json', 'content-type': 'application/json; charset=utf-8', ...headers }, ...(body !== undefined && { body: JSON.stringify(body) }) })
  const text = await response.text()
  const data = (text ? JSON.parse(text) : {}) as Json & { results?: Json[] }
  return { status: response.status, body: data, list: data.results ?? [] }
}

/** The key stands in the header of every request, and in the body of the sign-in. */
async function signIn(): Promise<Record<string, string>> {
  const { devKey, username, password, organizationId, rememberMeId, device } = emulator.credentials
  const { body } = await call('POST', '/connect/v3/login', { headers: { devKey }, body: { devKey, username, password, organizationId, rememberMeId, device } })
  return { devKey, sessionId: String(body['sessionId']) }
}

const addVendor = async (headers: Record<string, string>, name: string): Promise<string> => String((await call('POST', '/connect/v3/vendors', { headers, body: { name, address: ADDRESS } })).body['id'])

describe('a client that signs in', () => {
  it('with the key in the header and in the body works, in any letter case of the headers', async () => {
    const { devKey, sessionId } = await signIn()
    expect((await call('GET', '/connect/v3/vendors', { headers: { DEVKEY: String(devKey), sessionid: String(sessionId) } })).status).toBe(200)
  })

  it('with the key in the header only gets the error that BILL returns', async () => {
    const { devKey, username, password, organizationId } = emulator.credentials
    expect(await call('POST', '/connect/v3/login', { headers: { devKey }, body: { username, password, organizationId } })).toMatchObject({ status: 400, body: [{ message: 'devKey: must not be null' }] })
  })

  it('twenty times a run may do so, with limits on and off', async () => {
    for (const limits of [false, { concurrent: 3, signInsPerHour: 200, requestsPerHour: 20_000, spendPerMinute: 60, messagesPerMinute: 5 }] as const) {
      emulator.configure({ limits })
      const sessions = new Set<unknown>()
      for (let count = 0; count < 20; count++) sessions.add((await signIn())['sessionId'])
      expect(sessions.size).toBe(20)
      expect(sessions).not.toContain('undefined')
    }
  })

  it('before every call reaches the limit of 200 an hour, and not when limits are off', async () => {
    emulator.configure({ limits: { concurrent: 3, signInsPerHour: 200, requestsPerHour: 20_000, spendPerMinute: 60, messagesPerMinute: 5 } })
    for (let count = 0; count < 200; count++) expect((await signIn())['sessionId']).not.toBe('undefined')
    expect((await signIn())['sessionId']).toBe('undefined')
    emulator.configure({ limits: false })
    expect((await signIn())['sessionId']).not.toBe('undefined')
  })

  it('with OAuth sends a form, and uses the token', async () => {
    const { clientId, clientSecret } = emulator.credentials
    const response = await fetch(`${emulator.url}/authx/token`, { method: 'POST', body: new URLSearchParams({ grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret }) })
    const { access_token: token } = (await response.json()) as { access_token: string }
    expect((await call('GET', '/connect/v3/vendors', { headers: { authorization: `Bearer ${token}` } })).status).toBe(200)
  })
})

describe('a client that runs many requests at once', () => {
  it('meets the limit of three, and not when limits are off', async () => {
    const headers = await signIn()
    const statuses = async (): Promise<number[]> => (await Promise.all(Array.from({ length: 12 }, () => call('GET', '/connect/v3/vendors', { headers })))).map(({ status }) => status)
    expect(new Set(await statuses())).toEqual(new Set([200]))
    emulator.configure({ limits: { concurrent: 1, signInsPerHour: 200, requestsPerHour: 20_000, spendPerMinute: 60, messagesPerMinute: 5 } })
    const limited = await statuses()
    expect(limited).toContain(200)
    expect(new Set(limited.filter((status) => status !== 200))).toEqual(new Set([429]))
  })

  it('over one connection that it keeps, with node:http and a length of 0 on a POST without a body', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const { devKey = '', sessionId = '' } = await signIn()
    const id = await addVendor({ devKey, sessionId }, 'Fern Paper')
    const ports = new Set<number | undefined>()
    const archive = async (verb: string): Promise<unknown> => {
      const sent = request(`${emulator.url}/connect/v3/vendors/${id}/${verb}`, { method: 'POST', agent, headers: { devKey, sessionId, 'content-length': 0, 'content-type': 'application/json' } }).end()
      const [response] = (await once(sent, 'response')) as [IncomingMessage]
      ports.add(response.socket.localPort)
      let text = ''
      for await (const chunk of response) text += String(chunk)
      return (JSON.parse(text) as Json)['archived']
    }
    expect([await archive('archive'), await archive('restore')]).toEqual([true, false])
    expect(ports.size).toBe(1)
    agent.destroy()
  })
})

describe('a client that filters', () => {
  const names = async (filters: string): Promise<unknown[]> => {
    const headers = await signIn()
    for (const name of ['Fern & Moss Inc', 'Fern', 'Moss, Reno']) await addVendor(headers, name)
    return (await call('GET', `/connect/v3/vendors?filters=${filters}`, { headers })).list.map(({ name }) => name)
  }

  it.each([
    ['with blanks and no quotes', 'name:eq:Fern%20%26%20Moss%20Inc', ['Fern & Moss Inc']],
    ['with blanks as plus signs', 'name:eq:Fern+%26+Moss+Inc', ['Fern & Moss Inc']],
    ['with quotes', 'name:eq:%22Fern%20%26%20Moss%20Inc%22', ['Fern & Moss Inc']],
    ['with a comma and no quotes', 'name:eq:Moss,%20Reno', ['Moss, Reno']],
    ['with colons that are not encoded', 'name:sw:Fern,archived:eq:false', ['Fern & Moss Inc', 'Fern']],
    ['by a date without quotes', 'archived:eq:false,createdTime:gte:2026-03-02', ['Cedar Paper Supply', 'Maple Street Print', 'Fern & Moss Inc', 'Fern', 'Moss, Reno']],
    ['by a time without quotes', 'createdTime:gt:2026-03-03T00:00:00.000Z', []],
    ['by a time with an offset', 'name:eq:Fern,createdTime:lt:2026-03-02T23:59:59.000%2B00:00', ['Fern']],
  ])('%s', async (_title, filters, expected) => {
    expect(await names(filters)).toEqual(expected)
  })
})

describe('a client that follows pages', () => {
  it('finds no nextPage at the end, and may repeat the filters', async () => {
    const headers = await signIn()
    for (let count = 0; count < 5; count++) await addVendor(headers, `Fern ${count}`)
    const pages: Json[] = []
    let page = ''
    do {
      const { body } = await call('GET', `/connect/v3/vendors?max=2&filters=name:sw:Fern${page && `&page=${encodeURIComponent(page)}`}`, { headers })
      pages.push(body)
      page = String(body['nextPage'] ?? '')
    } while (page && pages.length < 9)
    expect(pages.map((body) => [(body['results'] as Json[]).length, 'nextPage' in body])).toEqual([[2, true], [2, true], [1, false]])
    expect('prevPage' in (pages[0] as Json)).toBe(false)
  })
})

describe('a client that sends numbers as text', () => {
  it('is understood where samples of BILL do so, and gets numbers back', async () => {
    const headers = await signIn()
    const [customer] = (await call('GET', '/connect/v3/customers', { headers })).list
    const { body: invoice } = await call('POST', '/connect/v3/invoices', { headers, body: { customer: { id: customer?.['id'] }, invoiceLineItems: [{ quantity: 2, price: 50 }] } })
    const paid = await call('POST', '/connect/v3/invoices/record-payment', { headers, body: { paymentDate: '2026-03-02', paymentType: 'CHECK', amount: '60.50', invoices: [{ id: invoice['id'], amount: '60.50' }] } })
    expect(paid).toMatchObject({ status: 200, body: { amount: 60.5 } })
    expect((await call('GET', `/connect/v3/invoices/${String(invoice['id'])}`, { headers })).body).toMatchObject({ dueAmount: 39.5 })
    expect((await call('POST', '/connect/v3/mfa/setup', { headers, body: { phone: '4155550100', type: 'TEXT' } })).status).toBe(200)
  })
})

describe('a client of Spend & Expense', () => {
  it('uploads a receipt in three steps, to the URL that it gets', async () => {
    const headers = { apiToken: emulator.credentials.apiToken }
    const { body: user } = await call('GET', '/connect/v3/spend/users/current', { headers })
    const { body: budget } = await call('POST', '/connect/v3/spend/budgets', { headers, body: { name: 'Travel', owners: [user['uuid']], recurringInterval: 'NONE', limit: '500' } })
    expect(budget).toMatchObject([{ message: 'limit: must be of type number' }])
    const { body: travel } = await call('POST', '/connect/v3/spend/budgets', { headers, body: { name: 'Travel', owners: [user['uuid']], recurringInterval: 'NONE', limit: 500, receiptRequired: true } })
    const { body: card } = await call('POST', '/connect/v3/spend/cards', { headers, body: { name: 'Coffee', userId: user['id'], budgetId: travel['id'], limit: '100' } })
    expect(card).toMatchObject({ currentPeriod: { limit: 100 } })
    await call('POST', `/connect/v3/spend/cards/${String(card['id'])}/unfreeze`, { headers })
    const swiped = await call('POST', '/_emulator/simulations/card-swipe', { body: { cardId: card['id'], amount: 12.5 } })
    const { body: upload } = await call('POST', '/connect/v3/spend/transactions/receipt-upload-url', { headers })
    expect(String(upload['url'])).toMatch(new RegExp(`^${emulator.url}/`))
    // Without any credential: the URL is the permission.
    const put = await fetch(String(upload['url']), { method: 'PUT', headers: { 'content-type': 'image/png' }, body: Uint8Array.from([137, 80, 78, 71]) })
    expect(put.status).toBe(200)
    const added = await call('POST', `/connect/v3/spend/transactions/${String(swiped.body['id'])}/receipts`, { headers, body: { url: upload['url'] } })
    expect(added.status).toBeLessThan(300)
    expect((await call('GET', `/connect/v3/spend/transactions/${String(swiped.body['id'])}`, { headers })).body).toMatchObject({ receiptStatus: 'ATTACHED', complete: true })
  })
})

describe('a client whose data is not tidy', () => {
  it('finds an archived vendor in the seed, and restores it', async () => {
    const headers = await signIn()
    const [archived] = (await call('GET', '/connect/v3/vendors?filters=archived:eq:true', { headers })).list
    expect(archived).toMatchObject({ name: 'Birch Office Plants', archived: true })
    expect((await call('POST', `/connect/v3/vendors/${String(archived?.['id'])}/restore`, { headers })).body).toMatchObject({ archived: false })
  })

  it('creates bills whose numbers collide within a millisecond, which BILL accepts', async () => {
    const headers = await signIn()
    const vendorId = await addVendor(headers, 'Fern')
    const create = () => call('POST', '/connect/v3/bills', { headers, body: { vendorId, dueDate: '2026-03-20', billLineItems: [{ amount: 1 }], invoice: { invoiceNumber: '1772442000000', invoiceDate: '2026-03-02' } } })
    const created = await Promise.all([create(), create(), create()])
    expect(created.map(({ status }) => status)).toEqual([201, 201, 201])
    expect(new Set(created.map(({ body }) => body['id'])).size).toBe(3)
    emulator.configure({ uniqueBillNumbers: true })
    expect(await create()).toMatchObject({ status: 400, body: [{ code: 'BDC_1171' }] })
  })
})

describe('a client that receives webhooks on this machine', () => {
  it('registers http://127.0.0.1, and checks the signature by itself', async () => {
    const received: { body: string; signature: unknown }[] = []
    const server = createServer((incoming, response) => {
      let body = ''
      incoming.on('data', (chunk: Buffer) => (body += String(chunk))).on('end', () => {
        received.push({ body, signature: incoming.headers['x-bill-sha-signature'] })
        response.end()
      })
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const headers = await signIn()
    const notificationUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/bill`
    const { body } = await call('POST', '/connect-events/v3/subscriptions', { headers: { ...headers, 'X-Idempotent-Key': randomUUID() }, body: { name: 'Mine', status: { enabled: true }, events: [{ type: 'vendor.created', version: '1' }], notificationUrl } })
    const id = await addVendor(headers, 'Fern')
    await emulator.settled()
    const [delivery] = received
    expect(JSON.parse(delivery?.body ?? '')).toMatchObject({ metadata: { eventType: 'vendor.created', subscriptionId: body['id'] }, vendor: { id } })
    expect(delivery?.signature).toBe(createHmac('sha256', String(body['securityKey'])).update(delivery?.body ?? '').digest('base64'))
    server.close()
  })
})
