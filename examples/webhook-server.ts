/**
 * Receives BILL's notifications with node:http: checks the signature, does each event once, answers 200 only when that went well.
 * Without BILL_SECURITY_KEY it tries itself out: it signs a sample event, posts it, posts it again, posts a forged one, and ends.
 *
 * Needs: nothing to try it out. To receive: BILL_SECURITY_KEY, which BILL shows once when a subscription is made (bill.events.subscriptions.create), and an
 *        https address whose proxy or tunnel leads here. PORT, 3000 if not given; HOST, 127.0.0.1 if not given.
 * Run:   npx tsx examples/webhook-server.ts
 *        BILL_SECURITY_KEY=… PORT=3000 npx tsx examples/webhook-server.ts
 * No mock is needed: it is BILL that calls. bill.events.subscriptions.test(id) makes the sandbox call.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { createWebhookHandler, signPayload } from '../src/webhooks/index.js'

const given = process.env['BILL_SECURITY_KEY']
const securityKey = given ?? 'a key of the example'

const handle = createWebhookHandler({
  securityKey,
  on: {
    // Events may come twice and in any order, so do not count them: take the id and write down how things stand.
    // BILL waits for the answer meanwhile: put what takes long into a queue of yours.
    'payment.updated': async ({ payment }) => console.log(`   payment ${payment.id} is ${payment.status}`),
    'bill.created': async ({ bill }) => console.log(`   bill ${bill.id} was entered`),
  },
  onUnknownEvent: ({ metadata }) => console.log(`   ${metadata.eventType} is newer than this version`),
  onError: (error) => console.log(`   refused: ${error instanceof Error ? error.message : error}`),
  // Ids of done events are kept in memory. With several processes give a store that they share.
})

/**
 * The handler wants a standard Request. The body must reach it as it came, so no body parser may stand before it. Path and method are the stranger's own words,
 * and some are none that a Request can have, so they are not handed on.
 */
async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  if (incoming.method !== 'POST') return void outgoing.writeHead(405, { allow: 'POST' }).end()
  const headers = incoming.headers as Record<string, string>
  const response = await handle(new Request('http://localhost/', { method: 'POST', headers, body: Readable.toWeb(incoming), duplex: 'half' } as RequestInit))
  outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(await response.text())
}

const server = createServer((incoming, outgoing) => void answer(incoming, outgoing).catch(() => outgoing.destroy()))
const { PORT = '3000', HOST = '127.0.0.1' } = process.env
await new Promise<void>((resolve) => server.listen(given ? Number(PORT) : 0, given ? HOST : '127.0.0.1', resolve))
const { port } = server.address() as AddressInfo
console.log(`Listening on port ${port}`)

if (!given) {
  const event = {
    metadata: {
      eventId: '4c2f9b1e-7d60-4a3b-9e12-6f0a8c5d3101',
      subscriptionId: '9a7be6d0-2c15-4f6b-8d33-0e4b7a6c5d21',
      organizationId: '00801JNPRSTUDIO0001a',
      eventType: 'payment.updated',
      version: '1',
    },
    payment: { id: 'stp01CEDARPAY000001a', status: 'SENT', billIds: ['00n01CEDARBILL00001a'] },
  }
  const body = JSON.stringify(event)
  const deliver = async (what: string, signature: string): Promise<void> => {
    console.log(what)
    const headers = { 'content-type': 'application/json', 'x-bill-sha-signature': signature }
    const { status } = await fetch(`http://127.0.0.1:${port}/bill`, { method: 'POST', body, headers })
    console.log(`   answered ${status}`)
  }
  await deliver('1. An event, signed', await signPayload(body, securityKey))
  await deliver('2. The same once more, as BILL does after a lost answer: 200, but nothing is done', await signPayload(body, securityKey))
  await deliver('3. One that somebody else signed', await signPayload(body, 'another key'))
  server.closeAllConnections()
  server.close()
  console.log('Done.')
}
