/** BILL's API over one world: a request goes through routing, faults, limits, authentication, validation and its handler, in this order. */
import { Hono, type Context } from 'hono'
import { issueToken } from './auth/oauth.js'
import { authenticate, findSession, type Caller } from './auth/sessions.js'
import type { Call } from './call.js'
import type { Match } from './contract/router.js'
import { describeCrash, Rejection, reject, toErrorBody } from './errors.js'
import type { LimitKey } from './middleware/limits.js'
import type { RequestEntry } from './middleware/journal.js'
import type { Fault, FaultReply } from './middleware/faults.js'
import { MAX_UPLOAD_BYTES, readBytes } from './middleware/read-bytes.js'
import { readBody } from './middleware/read-body.js'
import { ConnectionReset } from './middleware/connection-reset.js'
import { findProblems, normalizeInput } from './middleware/validate.js'
import { decode, DOWNLOADS, findFile } from './resources/files.js'
import { receive, UPLOAD_PATH } from './resources/spend/receipts.js'
import { serveCheckImages } from './resources/check-images.js'
import type { Runtime } from './runtime.js'

/** The bytes of a receipt. The URL is the permission. */
async function upload(runtime: Runtime, context: Context): Promise<Response> {
  const bytes = await readBytes(context.req.raw, MAX_UPLOAD_BYTES)
  if (!bytes) return new Response(null, { status: 413 })
  const isKnown = runtime.commit(() => receive(runtime.world, context.req.param('id') ?? '', bytes))
  return new Response(null, { status: isKnown ? 200 : 404 })
}

/** A file behind a downloadLink. The session stands in the header, or in the query as in BILL's links of check images. */
function download({ world }: Runtime, context: Context): Response {
  try {
    const session = findSession(world, context.req.header('sessionId') ?? context.req.query('sessionId') ?? null).data
    const file = findFile(world, session.owner, context.req.param('id') ?? '') ?? reject(404, 'BDC_1205', 'The file does not exist.')
    return new Response(decode(String(file.data['__bytes'])) as Uint8Array<ArrayBuffer>, { headers: { 'content-type': 'application/octet-stream' } })
  } catch (error) {
    if (!(error instanceof Rejection)) throw error
    return context.json(toErrorBody(error, world.clock.now()) as object[], error.status as 400)
  }
}

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

export function createApp(runtime: Runtime): Hono {
  const app = new Hono()
  app.use((context, next) => {
    const match = runtime.world.route(context.req.method, context.req.path)
    return match ? serve(runtime, match, context) : next()
  })
  app.get(`${DOWNLOADS}/:id`, (context) => download(runtime, context))
  app.put(`${UPLOAD_PATH}/:id`, (context) => upload(runtime, context))
  app.post('/authx/token', (context) => issueToken(runtime, context))
  serveCheckImages(app, runtime.world)
  return app
}

async function serve(runtime: Runtime, match: Match, context: Context): Promise<Response> {
  const { world, faults } = runtime
  const { operation } = match
  const { path } = context.req
  const fault = faults.take(operation, path)
  const replaces = fault?.reply === 'reset-before' || typeof fault?.reply === 'object'
  if (replaces) await delay(fault)
  const outcome = fault?.reply === 'reset-before' ? UNHANDLED : typeof fault?.reply === 'object' ? faultOutcome(world.clock.now(), fault.reply) : await run(runtime, match, context, fault)
  const entry: RequestEntry = {
    id: runtime.nextRequestId(), time: new Date(world.clock.now()).toISOString(), method: operation.method, path: context.req.url.replace(/^https?:\/\/[^/]*/, ''), operation: operation.id,
    ...(fault?.reply !== undefined && { fault: typeof fault.reply === 'object' ? 'status' : fault.reply }), status: outcome.status, owner: outcome.owner, request: outcome.request, response: isRawBody(outcome.body) ? `${outcome.body.bytes.length} bytes` : outcome.body,
  }
  runtime.requests.add(entry)
  if (fault?.reply === 'reset-before') throw new ConnectionReset()
  runtime.wake()
  if (fault?.reply === 'reset-after-commit') throw new ConnectionReset()
  return toResponse(outcome, fault?.reply)
}

/** The outcome of a request whose connection was cut before it was handled. */
const UNHANDLED: Outcome = { status: 0, body: undefined, owner: '', request: undefined }

/** Real time, because a client waits for it. */
const delay = async (fault: Fault | undefined): Promise<unknown> => fault?.delayMs && new Promise((resolve) => setTimeout(resolve, fault.delayMs))

async function run(runtime: Runtime, match: Match, context: Context, fault: Fault | undefined): Promise<Outcome> {
  const { world } = runtime
  const { operation } = match
  let leave: (() => void) | undefined
  let owner = ''
  let request: unknown
  try {
    runtime.scheduler.runDue()
    const caller = authenticate(world, operation, context.req.raw.headers)
    owner = caller.owner
    if (caller.limitKey) leave = runtime.limits.enter(world, caller.limitKey)
    const input = normalizeInput(world, operation, await readBody(context.req.raw, operation))
    request = input.body
    if (operation.id === 'login') leave = runtime.limits.enter(world, signInKey(input.body))
    // Requests that arrive together overlap, as they would over the network; a delayed one counts as in flight.
    await new Promise((resolve) => setImmediate(resolve))
    await delay(fault)
    if (caller.session && operation.requiresMfa && world.config.mfa === 'on' && !caller.session.trusted) reject(403, 'BDC_1361', 'Untrusted session.', 'DOWNSTREAM')
    const query = context.req.query()
    const problems = input.problem ?? findProblems(world, operation, input.body, query)
    if (problems) throw problems
    const { body, status } = runtime.execute(createCall(runtime, match, context, caller, query, input))
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

function createCall(runtime: Runtime, { operation, path }: Match, context: Context, { session, owner }: Caller, query: Record<string, string>, input: { body: unknown; bytes: Uint8Array | undefined }): Call {
  const { world } = runtime
  const url = new URL(context.req.url)
  const host = context.req.header('host')
  return { world, operation, path, query, ...input, headers: context.req.raw.headers, origin: host ? `${url.protocol}//${host}` : url.origin, now: world.clock.now(), session, owner, kept: [] }
}

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
