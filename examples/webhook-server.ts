/**
 * Receives BILL's webhooks with node:http: verifies the signature, handles each
 * event once, and responds 200 only if that succeeded.
 *
 * Without BILL_SECURITY_KEY, it runs a demonstration: it signs a sample event,
 * delivers it twice, delivers a forged one, and exits.
 *
 * Needs: nothing for the demonstration. To receive events: BILL_SECURITY_KEY,
 *        which BILL shows once when you create a subscription, and an https URL
 *        that forwards to this server. Optional: PORT (default 3000) and
 *        HOST (default 127.0.0.1).
 * Run:   npx tsx examples/webhook-server.ts
 *        BILL_SECURITY_KEY=… PORT=3000 npx tsx examples/webhook-server.ts
 * This example needs no mock, because BILL sends the requests. To make the
 * sandbox send a test event, call bill.events.subscriptions.test(id).
 */
import {
  createServer,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { createWebhookHandler, signPayload } from '../src/webhooks/index.js'

const configuredKey = process.env['BILL_SECURITY_KEY']
const securityKey = configuredKey ?? 'demo key'

const handleWebhook = createWebhookHandler({
  securityKey,
  // Events can arrive twice and in any order. So don't count them: store the
  // current state under the object's ID. BILL waits for the response, so put
  // long-running work on a queue.
  on: {
    'payment.updated': async ({ payment }) => {
      console.log(`   payment ${payment.id} is ${payment.status}`)
    },
    'bill.created': async ({ bill }) => {
      console.log(`   bill ${bill.id} was entered`)
    },
  },
  onUnknownEvent: ({ metadata }) => {
    console.log(`   This version doesn't know ${metadata.eventType}`)
  },
  onError: (error) => {
    const reason = error instanceof Error ? error.message : error
    console.log(`   rejected: ${reason}`)
  },
  // The IDs of handled events are kept in memory. With several processes, pass
  // a shared `store`.
})

/**
 * Converts between node:http and standard Request and Response. The body has to
 * arrive unchanged, so no body parser may run before this. The URL path and the
 * method aren't passed on, because a sender can choose values that
 * `new Request()` rejects.
 */
async function handleRequest(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  if (incoming.method !== 'POST') {
    outgoing.writeHead(405, { allow: 'POST' }).end()
    return
  }
  const init = {
    method: 'POST',
    headers: incoming.headers as Record<string, string>,
    body: Readable.toWeb(incoming),
    duplex: 'half',
  }
  const request = new Request('http://localhost/', init as RequestInit)
  const response = await handleWebhook(request)
  const headers = Object.fromEntries(response.headers)
  outgoing.writeHead(response.status, headers).end(await response.text())
}

const server = createServer((incoming, outgoing) => {
  // A client that disconnects must not crash the process.
  handleRequest(incoming, outgoing).catch(() => outgoing.destroy())
})
const { PORT = '3000', HOST = '127.0.0.1' } = process.env
await new Promise<void>((resolve) => {
  server.once('error', ({ message }) => exit(`Cannot listen: ${message}.`))
  if (!/^\d{1,5}$/.test(PORT) || Number(PORT) > 65_535)
    exit(`PORT must be a number from 0 to 65535, not "${PORT}".`)
  if (configuredKey) server.listen(Number(PORT), HOST, resolve)
  else server.listen(0, '127.0.0.1', resolve)
})
const { port } = server.address() as AddressInfo
console.log(`Listening on port ${port}`)

if (!configuredKey) await demonstrate()

function exit(message: string): never {
  console.error(message)
  process.exit(2)
}

async function demonstrate(): Promise<void> {
  const body = JSON.stringify({
    metadata: {
      eventId: '4c2f9b1e-7d60-4a3b-9e12-6f0a8c5d3101',
      subscriptionId: '9a7be6d0-2c15-4f6b-8d33-0e4b7a6c5d21',
      organizationId: '00801JNPRSTUDIO0001a',
      eventType: 'payment.updated',
      version: '1',
    },
    payment: {
      id: 'stp01CEDARPAY000001a',
      status: 'SENT',
      billIds: ['00n01CEDARBILL00001a'],
    },
  })
  console.log('1. Deliver a signed event')
  await deliver(body, securityKey)
  console.log('2. Deliver it again, as BILL may: 200, but not handled twice')
  await deliver(body, securityKey)
  console.log('3. Deliver an event that was signed with another key')
  await deliver(body, 'another key')
  server.closeAllConnections()
  server.close()
  console.log('Done.')
}

async function deliver(body: string, key: string): Promise<void> {
  const { status } = await fetch(`http://127.0.0.1:${port}/bill`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-bill-sha-signature': await signPayload(body, key),
    },
    body,
  })
  console.log(`   response: ${status}`)
}
