import { apiError } from '../core/api-error.js'
import { ConnectionError, ResponseParseError } from '../core/errors.js'
import type { Context, Step } from '../core/pipeline.js'

/** Statuses that have no body by definition; a Response of one refuses even an empty string. */
const BODILESS = new Set([204, 205, 304])

/** Right round fetch: reads the whole body, and makes the one typed error of a call that failed. */
export const raise: Step = async function raise(request, context, next) {
  const { response, body } = await receive(request, context, next)
  const rebuilt = new Response(BODILESS.has(response.status) ? null : content(context, response, body), { status: response.status, statusText: response.statusText, headers: bodyHeaders(response.headers) })
  if (!response.ok) throw apiError(context.operation, request, rebuilt, body as string)
  context.data = typeof body === 'string' ? parse(context, response, body) : body
  context.answer = rebuilt
  return rebuilt
}

/** Outermost: an answer that did not come from fetch but from a user's step is read and judged like BILL's own. */
export const settle: Step = async function settle(request, context, next) {
  const response = await next(request)
  return context.answer === response ? response : raise(request, context, async () => response)
}

/** The body to hand on. What means nothing is left out, so that whoever reads the response does not stumble over it. */
function content({ operation }: Context, response: Response, body: string | Blob): string | Blob {
  return response.ok && typeof body === 'string' && (operation.empty || body.trim() === '') ? '' : body
}

/** The answer with its whole body: bytes for a file, text for the rest. */
async function receive(request: Request, { operation }: Context, next: (request: Request) => Promise<Response>): Promise<{ response: Response; body: string | Blob }> {
  try {
    const response = await next(request)
    if (response.type === 'error' || response.type === 'opaqueredirect') throw new TypeError(`fetch gave a response of type ${response.type}`)
    return { response, body: operation.blob && response.ok ? await response.blob() : await response.text() }
  } catch (error) {
    if (request.signal.aborted) throw error
    const fate = operation.method === 'GET' || operation.idempotent ? '' : ' Whether BILL got the request is not known; look before you send it again.'
    throw new ConnectionError(`${operation.id}: the connection failed before a whole answer came.${fate}`, { cause: error })
  }
}

/** The body is text by now: a length or encoding of the wire no longer fits. */
function bodyHeaders(headers: Headers): Headers {
  const result = new Headers(headers)
  for (const name of ['content-length', 'content-encoding', 'transfer-encoding']) result.delete(name)
  return result
}

function parse({ operation }: Context, response: Response, body: string): unknown {
  if (body.trim() === '' || operation.empty) return undefined
  try {
    return JSON.parse(body)
  } catch {
    // The parser's own error quotes the body, which may hold a session: it is not kept as the cause.
    const type = response.headers.get('Content-Type') ?? 'no content type'
    const fate = operation.method === 'GET' ? '' : ' BILL accepted the request; do not send it again without a look.'
    throw new ResponseParseError(`${operation.id} was answered with ${response.status}, but the body is not JSON (${type}, ${body.length} characters).${fate}`, { status: response.status, body })
  }
}
