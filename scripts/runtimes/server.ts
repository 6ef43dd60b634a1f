/** A small local server for the probe. It accepts only the exact requests that the probe must send. */
import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { HANGING } from './dropped-calls.ts'
import { FILE, SLOW_VENDOR } from './probe.ts'

type Result = [status: number, body: unknown]

/** How long the server takes to get a vendor: long enough that calls overlap. */
const VENDOR_MS = 30

export async function startServer(): Promise<{ url: string; close(): void }> {
  const hungOrganizations = new Set<string>()
  const inFlight = new Set<object>()
  const server = createServer(async (request, response) => {
    inFlight.add(response)
    response.on('close', () => inFlight.delete(response))
    const body = await buffer(request)
    if (request.url?.endsWith('/login') && isFirstSignIn(body, hungOrganizations)) return
    if (request.url?.endsWith(`/${HANGING.vendor}`)) return
    const [status, result] = route(request, new URL(request.url ?? '/', 'http://server'), body, inFlight.size)
    if (request.url?.endsWith(`/${SLOW_VENDOR}`)) await wait(VENDOR_MS)
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(result))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** Whether this is the first sign-in of an organization whose first sign-in hangs. */
function isFirstSignIn(body: Buffer, hungOrganizations: Set<string>): boolean {
  const { organizationId } = JSON.parse(body.toString()) as { organizationId: string }
  if (!organizationId.startsWith(HANGING.organization) || hungOrganizations.has(organizationId)) return false
  hungOrganizations.add(organizationId)
  return true
}

function route({ method, headers }: IncomingMessage, url: URL, body: Buffer, inFlight: number): Result {
  const call = `${method} ${url.pathname}`
  if (call === 'POST /connect/v3/login') return [200, { sessionId: 'session', organizationId: '008PROBE', userId: '006PROBE' }]
  if (headers['devkey'] !== 'key' || headers['sessionid'] !== 'session') return problem(401, 'BDC_1109')
  if (call === 'GET /connect/v3/login/session') return [200, { organizationId: '008PROBE', userId: '006PROBE' }]
  if (call === 'GET /connect/v3/vendors') return vendors(url.searchParams)
  if (call === `GET /connect/v3/vendors/${SLOW_VENDOR}`) return [200, { id: SLOW_VENDOR, name: String(inFlight) }]
  if (call === `POST /connect/v3/documents/bills/${FILE.id}`) return upload(headers['content-type'], url.searchParams, body)
  return problem(404, 'BDC_1171')
}

const problem = (status: number, code: string): Result => [status, [{ code, message: 'No.', severity: 'ERROR', category: 'REQUEST' }]]

function vendors(query: URLSearchParams): Result {
  if (query.get('max') !== '2' || query.get('filters') !== 'name:sw:"Ce, dar",archived:eq:false') return problem(400, `filters: ${query.get('filters')}`)
  if (query.get('page') === 'p2') return [200, { results: [{ id: '3', name: 'three' }] }]
  return [200, { results: [{ id: '1', name: 'one' }, { id: '2', name: 'two' }], nextPage: 'p2' }]
}

function upload(type: string | undefined, query: URLSearchParams, body: Buffer): Result {
  if (type !== 'application/octet-stream' || query.get('name') !== 'invoice.pdf' || body.length !== FILE.bytes) return problem(400, 'BDC_1119')
  return [200, { id: '00h', name: createHash('sha256').update(body).digest('hex') }]
}
