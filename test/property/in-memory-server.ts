/** Answers from memory instead of a socket, so that thousands of sequences run in seconds. */
import type { BillOptions } from '../../src/options/bill-options.js'
import { resolveOptions } from '../../src/options/resolve.js'
import type { HttpClient } from '../../src/resources/http-client.js'
import { createRuntime } from '../../src/runtime.js'
import { fetchFrom } from '../helpers/fetch-from.ts'

let clients = 0

/** A client behind its methods, with every kind of credentials. Limits are shared by key within a process, so each client gets keys of its own. */
export function makeClient({ fetch, ...options }: Omit<BillOptions, 'fetch'> & { fetch: (request: Request) => Response | Promise<Response> }): HttpClient {
  const mine = `property-${++clients}`
  return createRuntime(
    resolveOptions({ baseUrl: 'http://memory.test', devKey: mine, appKey: mine, apiToken: mine, username: 'u', password: 'p', organizationId: '00801', fetch: fetchFrom(fetch), ...options }),
  )
}

/** An answer with JSON, or with text as it is. */
export const answer = (status: number, body: unknown, headers: Record<string, string> = {}): Response =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } })

/** BILL's error list with one item. */
export const refusal = (status: number, code: string, headers?: Record<string, string>): Response =>
  answer(status, [{ code, message: `told by the test: ${code}`, severity: 'ERROR', category: 'REQUEST' }], headers)

/** Rejects when the request is aborted, and does nothing else, as a server that never answers. */
export const silence = (request: Request): Promise<never> =>
  new Promise((_, reject) => request.signal.addEventListener('abort', () => reject(request.signal.reason), { once: true }))

/** Lets everything run that waits for nothing but its turn. */
export async function turns(count = 1): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve))
}

/** Turns, until the condition holds; at most a thousand. */
export async function turnsUntil(condition: () => boolean): Promise<void> {
  for (let turn = 0; turn < 1000 && !condition(); turn++) await turns()
}
