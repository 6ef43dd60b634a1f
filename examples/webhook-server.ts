/**
 * Receives BILL's webhooks with node:http: verifies the signature, handles each
 * event once, and responds 200 only if that succeeded.
 *
 * Without BILL_SECURITY_KEY, it runs a demonstration: an emulator sends events
 * to this server, each of them twice, and then a forged one arrives.
 *
 * Needs: nothing for the demonstration. To receive events: BILL_SECURITY_KEY,
 *        which BILL shows once when you create a subscription, and an https URL
 *        that forwards to this server. Optional: PORT (default 3000) and
 *        HOST (default 127.0.0.1).
 * Run:   npx tsx examples/webhook-server.ts
 *        BILL_SECURITY_KEY=… PORT=3000 npx tsx examples/webhook-server.ts
 * To make BILL send a test event, call bill.events.subscriptions.test(id).
 */
import {
  createServer,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { createWebhookHandler } from '../src/webhooks/index.js'

const configuredKey = process.env['BILL_SECURITY_KEY']
const server = createServer()
const url = await listen()
const demonstration = configuredKey
  ? undefined
  : await (await import('./shared/webhook-demonstration.ts')).subscribe(url)
const securityKey = configuredKey ?? demonstration?.securityKey ?? ''

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

server.on('request', (incoming, outgoing) => {
  // A client that disconnects must not crash the process.
  handleRequest(incoming, outgoing).catch(() => outgoing.destroy())
})

if (demonstration) {
  await demonstration.demonstrate()
  server.closeAllConnections()
  server.close()
  console.log('Done.')
}

/** @returns the URL for webhooks. */
async function listen(): Promise<string> {
  const { PORT = '3000', HOST = '127.0.0.1' } = process.env
  if (!/^\d{1,5}$/.test(PORT) || Number(PORT) > 65_535)
    exit(`PORT must be a number from 0 to 65535, not "${PORT}".`)
  await new Promise<void>((resolve) => {
    server.once('error', ({ message }) => exit(`Cannot listen: ${message}.`))
    if (configuredKey) server.listen(Number(PORT), HOST, resolve)
    else server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  console.log(`Listening on port ${port}`)
  return `http://127.0.0.1:${port}/bill`
}

function exit(message: string): never {
  console.error(message)
  process.exit(2)
}
