/** BILL's API over one world: a request goes through routing, faults, limits, authentication, validation and its handler, in this order. */
import { getPath, getQueryParam } from 'hono/utils/url'
import { authenticate, type Caller } from './auth/sessions.js'
import type { Call } from './call.js'
import type { Match } from './contract/router.js'
import { describeCrash, Rejection, reject, toErrorBody } from './errors.js'
import { ConnectionReset } from './middleware/connection-reset.js'
import type { Fault, FaultReply } from './middleware/faults.js'
import type { Incoming } from './middleware/incoming.js'
import type { RequestEntry } from './middleware/journal.js'
import type { LimitKey } from './middleware/limits.js'
import { readBody } from './middleware/read-body.js'
import { findProblems, normalizeInput } from './middleware/validate.js'
import type { Runtime } from './runtime.js'

interface Outcome {
  readonly status: number
  readonly body: unknown
  readonly owner: string
  readonly request: unknown
}

/** What is sent for an upload or a download. */
export interface RawBody {
  readonly bytes: Uint8Array
  readonly contentType: string
}

export const isRawBody = (body: unknown): body is RawBody => body instanceof Object && 'bytes' in body && 'contentType' in body

/** It reads only the URL. */
const pathOf = getPath as (request: Pick<Request, 'url'>) => string

/** @returns undefined if the description has no operation for the request. */
export function serveOperation(runtime: Runtime, request: Incoming): Promise<Response> | undefined {
  const path = pathOf(request)
  const match = runtime.world.route(request.method, path)
  return match && serve(runtime, match, request, path)
}

async function serve(runtime: Runtime, match: Match, request: Incoming, path: string): Promise<Response> {
  const { world, faults } = runtime
  const { operation } = match
  const fault = faults.take(operation, path)
  const replaces = fault?.reply === 'reset-before' || typeof fault?.reply === 'object'
  if (replaces) await delay(fault)
  const outcome = fault?.reply === 'reset-before' ? UNHANDLED : typeof fault?.reply === 'object' ? faultOutcome(world.clock.now(), fault.reply) : await run(runtime, match, request, fault)
  const entry: RequestEntry = {
    id: runtime.nextRequestId(), time: new Date(world.clock.now()).toISOString(), method: operation.method, path: request.url.slice(originOf(request.url).length), operation: operation.id,
    ...(fault?.reply !== undefined && { fault: typeof fault.reply === 'object' ? 'status' : fault.reply }), status: outcome.status, owner: outcome.owner, request: outcome.request, response: isRawBody(outcome.body) ? `${outcome.body.bytes.length} bytes` : outcome.body,
  }
  runtime.requests.add(entry)
  if (fault?.reply === 'reset-before') throw new ConnectionReset()
  runtime.wake()
  if (fault?.reply === 'reset-after-commit') throw new ConnectionReset()
  const response = toResponse(outcome, fault?.reply)
  return request.method === 'HEAD' ? new Response(null, response) : response
}

/** The outcome of a request whose connection was cut before it was handled. */
const UNHANDLED: Outcome = { status: 0, body: undefined, owner: '', request: undefined }

/** Real time, because a client waits for it. */
const delay = async (fault: Fault | undefined): Promise<unknown> => fault?.delayMs && new Promise((resolve) => setTimeout(resolve, fault.delayMs))

async function run(runtime: Runtime, match: Match, incoming: Incoming, fault: Fault | undefined): Promise<Outcome> {
  const { world } = runtime
  const { operation } = match
  let leave: (() => void) | undefined
  let owner = ''
  let request: unknown
  try {
    runtime.scheduler.runDue()
    const caller = authenticate(world, operation, incoming.headers)
    owner = caller.owner
    if (caller.limitKey) leave = runtime.limits.enter(world, caller.limitKey)
    const input = normalizeInput(world, operation, await readBody(incoming, operation))
    request = input.body
    if (operation.id === 'login') leave = runtime.limits.enter(world, signInKey(input.body))
    // Requests that arrive together overlap, as they would over the network; a delayed one counts as in flight. Without limits nobody counts them.
    if (world.config.limits) await new Promise((resolve) => setImmediate(resolve))
    await delay(fault)
    if (caller.session && operation.requiresMfa && world.config.mfa === 'on' && !caller.session.trusted) reject(403, 'BDC_1361', 'Untrusted session.', 'DOWNSTREAM')
    const query = getQueryParam(incoming.url) as Record<string, string>
    const problems = input.problem ?? findProblems(world, operation, input.body, query)
    if (problems) throw problems
    const { body, status } = runtime.execute(createCall(runtime, match, incoming, caller, query, input))
    return { status, body, owner, request }
  } catch (error) {
    const rejection = error instanceof Rejection ? error : describeCrash(error)
    return { status: rejection.status, body: toErrorBody(rejection, world.clock.now()), owner, request }
  } finally {
    leave?.()
  }
}

/** A sign-in carries its key in the body. */
function signInKey(body: unknown): LimitKey {
  const { devKey, organizationId } = (body ?? {}) as Record<string, unknown>
  return { kind: 'sign-in', key: String(devKey), owner: String(organizationId) }
}

function createCall({ world }: Runtime, { operation, path }: Match, { url, headers }: Incoming, { session, owner }: Caller, query: Record<string, string>, input: { body: unknown; bytes: Uint8Array | undefined }): Call {
  const host = headers.get('host')
  const origin = originOf(url)
  return { world, operation, path, query, ...input, headers, origin: host ? `${origin.slice(0, origin.indexOf('/'))}//${host}` : origin, now: world.clock.now(), session, owner, kept: [] }
}

/** `http://127.0.0.1:4020`. The slash after it is always there. */
const originOf = (url: string): string => url.slice(0, url.indexOf('/', url.indexOf('//') + 2))

const faultOutcome = (now: number, reply: Exclude<FaultReply, string>): Outcome => ({
  status: reply.status,
  body: toErrorBody(new Rejection(reply.status, [{ code: reply.code ?? 'BDC_1001', message: reply.message ?? 'The emulator was asked to fail this request.', category: 'SERVER' }]), now),
  owner: '',
  request: undefined,
})

function toResponse({ status, body }: Outcome, reply: FaultReply | undefined): Response {
  if (reply === 'html') return new Response('<html><body><h1>502 Bad Gateway</h1></body></html>', { status: 502, headers: { 'content-type': 'text/html' } })
  if (isRawBody(body)) return new Response(body.bytes as Uint8Array<ArrayBuffer>, { status, headers: { 'content-type': body.contentType } })
  const text = body === undefined ? '' : JSON.stringify(body)
  const headers = text ? { 'content-type': 'application/json' } : {}
  // A 204 cannot have a body, not even a broken one.
  const broken = { status: status === 204 ? 200 : status, headers }
  if (reply === 'malformed') return new Response(`${text.slice(0, -1)},`, broken)
  if (reply === 'truncate') throw new ConnectionReset({ ...broken, text })
  return new Response(status === 204 ? null : text, { status, headers })
}
