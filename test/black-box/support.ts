/** Servers, fetch stubs and clients for black-box tests, which import only the public API. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Bill, type BillOptions, type FetchInit } from '../../src/index.js'
import { fetchFrom } from '../helpers/fetch-from.ts'

export const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

let count = 0

export interface Credentials {
  readonly devKey: string
  readonly username: string
  readonly password: string
  readonly organizationId: string
}

/** Returns credentials that no other test uses: clients with the same key share limits. */
export function credentials(): Credentials {
  const n = `${process.pid}-${++count}`
  return { devKey: `dev-key-${n}-zqx`, username: `user-${n}@juniper.example`, password: `pass-word-${n}-zqx`, organizationId: `00801-${n}-zqx` }
}

/** BILL's list of errors with one item. */
export const errorBody = (code: string, message = 'No.'): object[] => [{ timestamp: '2026-12-25T00:00:00.000+00:00', code, severity: 'ERROR', category: 'REQUEST', message }]
export const RETRY_NOW = { 'retry-after': '0' }

export type Respond = (request: Request, n: number) => Response | Promise<Response>

export interface FetchStub {
  readonly fetch: (url: string, init: FetchInit) => Promise<Response>
  /** Copies of all requests except sign-ins, with readable bodies. */
  readonly seen: Request[]
  readonly sessions: string[]
  logins: number
}

/** Creates a fetch that handles sign-ins itself and passes other requests to `answer`. */
export function stubFetch(answer: Respond = () => Response.json({}), login?: (request: Request, n: number) => Response | Promise<Response>): FetchStub {
  const state: FetchStub = {
    seen: [],
    sessions: [],
    logins: 0,
    fetch: fetchFrom(async (request) => {
      if (/\/v3\/(partner\/)?login$/.test(new URL(request.url).pathname)) {
        const n = ++state.logins
        return login ? login(request, n) : Response.json({ sessionId: `session-number-${n}`, organizationId: '00801', userId: '00601', trusted: false })
      }
      state.seen.push(request.clone())
      state.sessions.push(request.headers.get('sessionId') ?? '')
      return answer(request, state.seen.length)
    }),
  }
  return state
}

/** The clients of stubs use http, which is warned about once. The warning must not appear in the log that a test looks at. */
const ignore = (): void => undefined
const consumeWarning = (): Bill => new Bill({ baseUrl: 'http://bill.test', allowInsecureHttp: true, logger: { error: ignore, warn: ignore, info: ignore, debug: ignore } })
consumeWarning()

/** Creates a client that sends its requests to a stub. */
export const createClientOn = ({ fetch }: Pick<FetchStub, 'fetch'>, options: BillOptions = {}): Bill => new Bill({ baseUrl: 'http://bill.test', allowInsecureHttp: true, ...credentials(), fetch, ...options })

/** Returns the reason of a promise that must reject, even if the reason is not an Error. */
export async function reasonOf(promise: PromiseLike<unknown>): Promise<unknown> {
  const [outcome] = await Promise.allSettled([promise])
  if (outcome.status === 'fulfilled') throw new Error(`expected a rejection, got ${JSON.stringify(outcome.value)}`)
  return outcome.reason
}

export const errorOf = async <E = Error & Record<string, unknown>>(promise: PromiseLike<unknown>): Promise<E> => (await reasonOf(promise)) as E

export interface ReceivedRequest {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
  /** Resolves when the connection closes. */
  readonly closed: Promise<void>
}

export interface TestServer extends AsyncDisposable {
  readonly url: string
  /** All requests except sign-ins. */
  readonly seen: ReceivedRequest[]
  readonly logins: ReceivedRequest[]
}

export const sendJson = (response: ServerResponse, value: unknown, status = 200, headers: Record<string, string> = {}): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value))
}

/** Starts a real server on a free port. It handles sign-ins itself. */
export async function startServer(handle: (seen: ReceivedRequest, response: ServerResponse, n: number) => unknown): Promise<TestServer> {
  const seen: ReceivedRequest[] = []
  const logins: ReceivedRequest[] = []
  const closings = new WeakMap<object, Promise<void>>()
  const server = createServer((incoming, response) => {
    const closed = closings.get(incoming.socket) ?? new Promise<void>((resolve) => incoming.socket.once('close', () => resolve()))
    closings.set(incoming.socket, closed)
    const [path, query] = (incoming.url ?? '').split('?') as [string, string | undefined]
    const chunks: Buffer[] = []
    incoming.on('error', () => undefined)
    response.on('error', () => undefined)
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => {
      const one: ReceivedRequest = { method: incoming.method ?? '', path, query: new URLSearchParams(query), headers: incoming.headers, body: Buffer.concat(chunks), closed }
      if (/\/v3\/(partner\/)?login$/.test(path)) return sendJson(response, { sessionId: `session-number-${logins.push(one)}`, organizationId: '00801', userId: '00601', trusted: false })
      void handle(one, response, seen.push(one))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen, logins, [Symbol.asyncDispose]: () => stop(server) }
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}

export const createClientAt = (server: Pick<TestServer, 'url'>, options: BillOptions = {}): Bill => new Bill({ baseUrl: server.url, allowInsecureHttp: true, ...credentials(), ...options })

/** Resolves to whether the promise settles in time. */
export const settlesWithin = async (promise: PromiseLike<unknown>, milliseconds: number): Promise<boolean> =>
  Promise.race([Promise.resolve(promise).then(() => true, () => true), pause(milliseconds).then(() => false)])

/** A promise with its `resolve` function. */
export function deferred<T = void>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve!: (value: T) => void
  const promise = new Promise<T>((done) => (resolve = done))
  return { promise, resolve }
}

export const waitUntil = async (condition: () => boolean, milliseconds = 5_000): Promise<void> => {
  const end = performance.now() + milliseconds
  while (!condition()) {
    if (performance.now() > end) throw new Error(`not within ${milliseconds} ms: ${condition}`)
    await pause(2)
  }
}
