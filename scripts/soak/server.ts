/** A local server that imitates BILL. It often fails, and it counts its requests and responses. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import { FAULTS, ServerStats, type Fault, type Session } from './stats.ts'

/** Share of the requests that each fault affects. */
const FAULT_RATE = 0.05
/** A session expires only after it has served this many requests. The SDK pauses if a session is rejected right after sign-in, and this test must not cause that pause. */
const MIN_SERVED = 3
/** The IDs of the items in every list. A list has two pages. */
export const BILL_IDS = ['00n1', '00n2', '00n3', '00n4']

/** One request in flight. */
interface Job {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  /** The bill number, if the request creates a bill. */
  readonly number: string | undefined
  readonly create: () => void
  /** Call this before the client can learn that its request has ended. */
  readonly release: () => void
}

export async function startSoakServer(random: () => number): Promise<{ url: string; stats: ServerStats; close: () => Promise<void> }> {
  const stats = new ServerStats()
  const server = createServer((request, response) => void serve(stats, random, request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = async (): Promise<void> => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stats, close }
}

async function serve(stats: ServerStats, random: () => number, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await text(request)
  if (request.url === '/connect/v3/login') return login(stats, response, body)
  stats.requests++
  const sessionId = String(request.headers['sessionid'])
  const job = createJob(stats, request, response, body, sessionId)
  // Wait, so that other requests can arrive.
  await wait(random() * 4)
  const fault = FAULTS[Math.floor(random() / FAULT_RATE)]
  const session = stats.sessions.get(sessionId)
  if (!session) return expire(stats, job, sessionId)
  if (!fault || (fault === 'BDC_1109' && !mayExpire(stats, session))) return succeed(job, session)
  if (fault !== 'BDC_1109') stats.count(fault)
  await fail(stats, fault, job, sessionId, random)
}

function createJob(stats: ServerStats, request: IncomingMessage, response: ServerResponse, body: string, sessionId: string): Job {
  // The session ID contains the organization, so requests with an expired session also count.
  const organization = sessionId.split('/')[0] as string
  const running = (stats.inFlight.get(organization) ?? 0) + 1
  stats.inFlight.set(organization, running)
  stats.peak = Math.max(stats.peak, running)
  const number = request.method === 'POST' ? (JSON.parse(body) as { invoice: { invoiceNumber: string } }).invoice.invoiceNumber : undefined
  if (number && stats.unknownOutcomes.has(number)) stats.unsafeRetries++
  return {
    request,
    response,
    number,
    create: () => number && stats.created.set(number, (stats.created.get(number) ?? 0) + 1),
    release: () => stats.inFlight.set(organization, (stats.inFlight.get(organization) as number) - 1),
  }
}

/** If a session expires, all its requests in flight fail. Sessions therefore expire less often than other faults occur. */
const mayExpire = (stats: ServerStats, { served }: Session): boolean => served >= MIN_SERVED && (stats.faults.get('BDC_1109') as number) < FAULT_RATE * stats.requests

function expire(stats: ServerStats, job: Job, sessionId: string): void {
  if (stats.sessions.delete(sessionId)) stats.expirations++
  stats.count('BDC_1109')
  respond(job, 401, errorBody('BDC_1109'))
}

function login(stats: ServerStats, response: ServerResponse, body: string): void {
  const { organizationId } = JSON.parse(body) as { organizationId: string }
  const sessionId = `${organizationId}/${++stats.logins}`
  stats.sessions.set(sessionId, { served: 0 })
  response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify({ sessionId, organizationId }))
}

function succeed(job: Job, session: Session): void {
  session.served++
  job.create()
  respond(job, 200, successBody(job))
}

function successBody({ request, number }: Job): unknown {
  const url = new URL(request.url as string, 'http://127.0.0.1')
  if (number) return { id: `00n${number}`, invoice: { invoiceNumber: number } }
  if (url.pathname !== '/connect/v3/bills') return { id: url.pathname.split('/').at(-1) }
  const second = url.searchParams.get('page') === 'second'
  const results = (second ? BILL_IDS.slice(2) : BILL_IDS.slice(0, 2)).map((id) => ({ id }))
  return second ? { results, prevPage: 'first' } : { results, nextPage: 'second' }
}

const errorBody = (code: string): unknown => [{ code, message: 'A fault of the soak.', severity: 'ERROR', category: 'APPLICATION' }]

function respond(job: Job, status: number, body: unknown, headers: Record<string, string> = {}): void {
  job.release()
  job.response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(typeof body === 'string' ? body : JSON.stringify(body))
}

async function fail(stats: ServerStats, fault: Fault, job: Job, sessionId: string, random: () => number): Promise<void> {
  if (fault === 'slow') return respondSlowly(job, random)
  if (fault === '429') return respond(job, 429, errorBody('BDC_9999'), { 'Retry-After': '0' })
  if (fault === 'BDC_1322') return respond(job, 429, errorBody('BDC_1322'))
  if (fault === 'BDC_1109') return expire(stats, job, sessionId)
  // After the faults below, the client does not know the outcome: the server processes half of the requests.
  if (job.number) stats.unknownOutcomes.add(job.number)
  if (fault === 'cut body' || random() < 0.5) job.create()
  if (fault === '500') return respond(job, 500, errorBody('BDC_1001'))
  if (fault === 'HTML 502') return respond(job, 502, '<html><h1>502 Bad Gateway</h1></html>', { 'Content-Type': 'text/html' })
  if (fault === 'cut body') await respondInPart(job)
  else job.release()
  job.request.socket.destroy()
}

/** Sends half of the body, with the Content-Length of the whole body. */
async function respondInPart(job: Job): Promise<void> {
  const body = JSON.stringify(successBody(job))
  job.response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': body.length })
  await new Promise((resolve) => job.response.write(body.slice(0, body.length / 2), resolve))
  job.release()
}

/** Waits before the response, and again in the middle of the body. */
async function respondSlowly(job: Job, random: () => number): Promise<void> {
  job.create()
  const body = JSON.stringify(successBody(job))
  await wait(random() * 60)
  job.response.writeHead(200, { 'Content-Type': 'application/json' }).write(body.slice(0, 5))
  await wait(random() * 60)
  job.release()
  job.response.end(body.slice(5))
}
