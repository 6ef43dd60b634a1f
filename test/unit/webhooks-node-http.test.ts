import { createServer, request as sendRequest, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { afterEach, describe, expect, it } from 'vitest'
import { createWebhookHandler } from '../../src/webhooks/index.js'
import { billCreated, hmac, KEY } from '../helpers/webhooks.ts'

/** Converts a request as a user of node:http does, with standard functions only. */
const toRequest = (incoming: IncomingMessage): Request => {
  const { method = 'GET', url = '/', headers } = incoming
  const body = method === 'GET' || method === 'HEAD' ? {} : { body: Readable.toWeb(incoming), duplex: 'half' }
  return new Request(new URL(url, 'http://localhost'), { method, headers: headers as Record<string, string>, ...body } as RequestInit)
}

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()))
})

async function serve(handle: (request: Request) => Promise<Response>): Promise<string> {
  const server = createServer(async (incoming, outgoing) => {
    const response = await handle(toRequest(incoming))
    outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(await response.text())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closers.push(() => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve))))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/bill`
}

async function start() {
  const calls: unknown[] = []
  const url = await serve(createWebhookHandler({ securityKey: KEY, on: { 'bill.created': async (event) => calls.push(event) } }))
  const deliver = (body: string, signature = hmac(body)): Promise<Response> =>
    fetch(url, { method: 'POST', body, headers: { 'content-type': 'application/json', 'x-bill-sha-signature': signature } })
  return { calls, url, deliver }
}

describe('a webhook handler behind node:http', () => {
  it('handles an event once, and rejects a wrong signature', async () => {
    const { calls, deliver } = await start()
    const body = billCreated('event – 日本')
    const responses = [await deliver(body), await deliver(body), await deliver(`${body} `, hmac(body))]
    expect(responses.map(({ status }) => status)).toEqual([200, 200, 401])
    expect(calls).toEqual([JSON.parse(body)])
  })

  it('responds to GET with 405 and the allowed method', async () => {
    const { url } = await start()
    const response = await fetch(url)
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST'])
  })

  it('returns 413 for a large body, and continues to serve requests', async () => {
    const { calls, deliver } = await start()
    const large = billCreated().padEnd(2 * 1024 * 1024)
    expect((await deliver(large)).status).toBe(413)
    expect((await deliver(billCreated())).status).toBe(200)
    expect(calls.length).toBe(1)
  })

  it('reads at most the limit of a body without a length, and continues to serve requests', async () => {
    const { calls, url, deliver } = await start()
    const outcome = await new Promise<unknown>((resolve) => {
      const sending = sendRequest(url, { method: 'POST', headers: { 'x-bill-sha-signature': hmac('') } }, (response) => resolve(response.resume().statusCode))
      sending.on('error', () => resolve('closed'))
      const writeMore = (): void => void (sending.destroyed || sending.write(Buffer.alloc(64 * 1024), writeMore))
      writeMore()
    })
    expect([413, 'closed']).toContain(outcome)
    expect((await deliver(billCreated())).status).toBe(200)
    expect(calls.length).toBe(1)
  })
})
