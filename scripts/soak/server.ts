/** A BILL of its own that fails often, and keeps a ledger of what it did. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import { FAULTS, Ledger, type Fault, type Session } from './ledger.ts'

/** Each fault meets this share of the requests. */
const SHARE = 0.05
/** A session dies only when it has served; one that is refused while it is new is another story, with a pause of its own. */
const PROVED_AFTER = 3
/** What every list gives, on two pages. */
export const LISTED = ['00n1', '00n2', '00n3', '00n4']

/** One request under way. */
interface Job {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  /** The bill number, when the request creates one. */
  readonly number: string | undefined
  readonly create: () => void
  /** To be called before the caller can learn that its request has ended. */
  readonly leave: () => void
}

export async function startSoakServer(random: () => number): Promise<{ url: string; ledger: Ledger; close: () => Promise<void> }> {
  const ledger = new Ledger()
  const server = createServer((request, response) => void serve(ledger, random, request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = async (): Promise<void> => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, ledger, close }
}

async function serve(ledger: Ledger, random: () => number, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await text(request)
  if (request.url === '/connect/v3/login') return login(ledger, response, body)
  ledger.requests++
  const id = String(request.headers['sessionid'])
  // The organization is part of the session's name, so that dead ones count as well.
  const organization = id.split('/')[0] as string
  const running = (ledger.inFlight.get(organization) ?? 0) + 1
  ledger.inFlight.set(organization, running)
  ledger.peak = Math.max(ledger.peak, running)
  const number = request.method === 'POST' ? (JSON.parse(body) as { invoice: { invoiceNumber: string } }).invoice.invoiceNumber : undefined
  if (number && ledger.doubted.has(number)) ledger.sentAgain++
  const job: Job = {
    request,
    response,
    number,
    create: () => number && ledger.created.set(number, (ledger.created.get(number) ?? 0) + 1),
    leave: () => ledger.inFlight.set(organization, (ledger.inFlight.get(organization) as number) - 1),
  }
  // Some time for others to come meanwhile.
  await wait(random() * 4)
  const fault = FAULTS[Math.floor(random() / SHARE)]
  const session = ledger.sessions.get(id)
  if (!session) return expire(ledger, job, id)
  if (!fault || (fault === 'BDC_1109' && !mayDie(ledger, session))) return succeed(job, session)
  if (fault !== 'BDC_1109') ledger.count(fault)
  await fail(ledger, fault, job, id, random)
}

/** A session's death is a fault for all who are under way with it, so that deaths are fewer than the others. */
const mayDie = (ledger: Ledger, { served }: Session): boolean => served >= PROVED_AFTER && (ledger.faults.get('BDC_1109') as number) < SHARE * ledger.requests

function expire(ledger: Ledger, job: Job, sessionId: string): void {
  if (ledger.sessions.delete(sessionId)) ledger.deaths++
  ledger.count('BDC_1109')
  answer(job, 401, refusal('BDC_1109'))
}

function login(ledger: Ledger, response: ServerResponse, body: string): void {
  const { organizationId } = JSON.parse(body) as { organizationId: string }
  const sessionId = `${organizationId}/${++ledger.logins}`
  ledger.sessions.set(sessionId, { served: 0 })
  response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify({ sessionId, organizationId }))
}

function succeed(job: Job, session: Session): void {
  session.served++
  job.create()
  answer(job, 200, contentOf(job))
}

/** What a request asks for. */
function contentOf({ request, number }: Job): unknown {
  const url = new URL(request.url as string, 'http://127.0.0.1')
  if (number) return { id: `00n${number}`, invoice: { invoiceNumber: number } }
  if (url.pathname !== '/connect/v3/bills') return { id: url.pathname.split('/').at(-1) }
  const second = url.searchParams.get('page') === 'second'
  const results = (second ? LISTED.slice(2) : LISTED.slice(0, 2)).map((id) => ({ id }))
  return second ? { results, prevPage: 'first' } : { results, nextPage: 'second' }
}

const refusal = (code: string): unknown => [{ code, message: 'A fault of the soak.', severity: 'ERROR', category: 'APPLICATION' }]

function answer(job: Job, status: number, body: unknown, headers: Record<string, string> = {}): void {
  job.leave()
  job.response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(typeof body === 'string' ? body : JSON.stringify(body))
}

async function fail(ledger: Ledger, fault: Fault, job: Job, sessionId: string, random: () => number): Promise<void> {
  if (fault === 'slow') return slow(job, random)
  if (fault === '429') return answer(job, 429, refusal('BDC_9999'), { 'Retry-After': '0' })
  if (fault === 'BDC_1322') return answer(job, 429, refusal('BDC_1322'))
  if (fault === 'BDC_1109') return expire(ledger, job, sessionId)
  // From here on the caller cannot know whether the server acted; it did, every other time.
  if (job.number) ledger.doubted.add(job.number)
  if (fault === 'cut body' || random() < 0.5) job.create()
  if (fault === '500') return answer(job, 500, refusal('BDC_1001'))
  if (fault === 'HTML 502') return answer(job, 502, '<html><h1>502 Bad Gateway</h1></html>', { 'Content-Type': 'text/html' })
  if (fault === 'cut body') await cut(job)
  else job.leave()
  job.request.socket.destroy()
}

/** Half of the body, under a length that promises the whole. */
async function cut(job: Job): Promise<void> {
  const body = JSON.stringify(contentOf(job))
  job.response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': body.length })
  await new Promise((resolve) => job.response.write(body.slice(0, body.length / 2), resolve))
  job.leave()
}

/** A while before the answer, and one between its halves. */
async function slow(job: Job, random: () => number): Promise<void> {
  job.create()
  const body = JSON.stringify(contentOf(job))
  await wait(random() * 60)
  job.response.writeHead(200, { 'Content-Type': 'application/json' }).write(body.slice(0, 5))
  await wait(random() * 60)
  job.leave()
  job.response.end(body.slice(5))
}
