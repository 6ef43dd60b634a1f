/** Responds from memory instead of a socket, so that thousands of sequences run in seconds. */
import type { BillOptions } from '../../src/options/bill-options.js'
import { resolveOptions } from '../../src/options/resolve.js'
import type { HttpClient } from '../../src/resources/http-client.js'
import { createRuntime } from '../../src/runtime.js'
import { fetchFrom } from '../helpers/fetch-from.ts'

let clients = 0

/** Creates a client with credentials of every scheme. Clients with the same key share limits within a process, so every key is unique. */
export function createClient({ fetch, ...options }: Omit<BillOptions, 'fetch'> & { fetch: (request: Request) => Response | Promise<Response> }): HttpClient {
  const mine = `property-${++clients}`
  return createRuntime(
    resolveOptions({ baseUrl: 'https://memory.test', devKey: mine, appKey: mine, apiToken: mine, username: 'u', password: 'p', organizationId: '00801', fetch: fetchFrom(fetch), ...options }),
  )
}

/** A response with a JSON body. Text is sent unchanged. */
export const jsonResponse = (status: number, body: unknown, headers: Record<string, string> = {}): Response =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } })

/** A response with BILL's error list, which has one item. */
export const errorResponse = (status: number, code: string, headers?: Record<string, string>): Response =>
  jsonResponse(status, [{ code, message: `told by the test: ${code}`, severity: 'ERROR', category: 'REQUEST' }], headers)

/** Never responds; rejects when the request is aborted. */
export const neverRespond = (request: Pick<Request, 'signal'>): Promise<never> =>
  new Promise((_, reject) => request.signal.addEventListener('abort', () => reject(request.signal.reason), { once: true }))

/** Runs the event loop, so that pending callbacks are called. */
export async function runEventLoop(count = 1): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve))
}

/** Runs the event loop until the condition holds: a thousand turns, then for at most five seconds, because hashes and timers take real time. */
export async function runEventLoopUntil(condition: () => boolean): Promise<void> {
  for (let turn = 0; turn < 1000 && !condition(); turn++) await runEventLoop()
  for (let turn = 0; turn < 1000 && !condition(); turn++) await new Promise((resolve) => setTimeout(resolve, 5))
}
