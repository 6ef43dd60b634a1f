/**
 * A local HTTP server that follows a script, which can include faults.
 *
 * A script is a step, a list of steps (the last one repeats), or a function that returns the step for each request, possibly async.
 * The server handles sign-in and sign-out itself (session ids s1, s2, …) unless `login` or `logout` scripts them. They consume no step.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

export interface ReceivedRequest {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly bytes: Uint8Array
  /** The value of performance.now() when the whole request had arrived. */
  readonly at: number
}

/** A response; by default 200 with `{}`. */
export interface ResponseSpec {
  readonly status?: number
  readonly json?: unknown
  /** Sent unchanged, as HTML unless `headers` sets another type. */
  readonly text?: string | Uint8Array
  readonly headers?: Readonly<Record<string, string>>
  /** Milliseconds before the response. */
  readonly delay?: number
  /** Milliseconds between the ten chunks of the body. */
  readonly drip?: number
}

/**
 * `reset` destroys the socket before a response. `cut` sends half a body with the length of all of it, then destroys the socket.
 * `never` sends no response. `stall` starts a body and never ends it.
 */
export type FaultStep = ResponseSpec | 'reset' | 'cut' | 'never' | 'stall'

/** @param n 1 for the first request; sign-ins and sign-outs are counted separately. */
export type Handler = (request: ReceivedRequest, n: number) => FaultStep | Promise<FaultStep>
export type Script = FaultStep | readonly FaultStep[] | Handler

export interface FaultServer {
  readonly url: string
  /** All requests, including sign-ins. */
  readonly requests: readonly ReceivedRequest[]
  /** All requests except sign-ins and sign-outs. */
  readonly calls: readonly ReceivedRequest[]
  readonly logins: number
  /** The most concurrent requests, sign-ins excluded. */
  readonly peak: number
  close(): Promise<void>
}

const SIGN_IN = new Set(['/connect/v3/login', '/connect/v3/partner/login'])
const SIGN_OUT = new Set(['/connect/v3/logout', '/connect/v3/partner/logout'])

/** Starts a server. Close it with `await using` or `close()`. */
export async function startFaultServer(script: Script = {}, extra: { login?: Script; logout?: Script } = {}): Promise<FaultServer & AsyncDisposable> {
  const requests: ReceivedRequest[] = []
  let [working, peak] = [0, 0]
  const turn = { login: 0, logout: 0, call: 0 }
  const scripts = { login: extra.login ?? ((_: ReceivedRequest, n: number) => ({ json: { sessionId: `s${n}`, organizationId: '00801', userId: '00601' } })), logout: extra.logout ?? { text: '' }, call: script }
  const server = createServer((incoming, response) => {
    void (async () => {
      const request = await read(incoming)
      requests.push(request)
      const kind = kindOf(request.path)
      if (kind === 'call') peak = Math.max(peak, ++working)
      try {
        await act(await pick(scripts[kind], request, ++turn[kind]), response)
      } finally {
        if (kind === 'call') working--
      }
    })().catch((error: unknown) => response.destroy(error as Error))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    get calls() {
      return requests.filter(({ path }) => kindOf(path) === 'call')
    },
    get logins() {
      return requests.filter(({ path }) => kindOf(path) === 'login').length
    },
    get peak() {
      return peak
    },
    close: () => close(server),
    [Symbol.asyncDispose]: () => close(server),
  }
}

const kindOf = (path: string): 'login' | 'logout' | 'call' => (SIGN_IN.has(path) ? 'login' : SIGN_OUT.has(path) ? 'logout' : 'call')

function close(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}

async function read(incoming: IncomingMessage): Promise<ReceivedRequest> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  const bytes = Buffer.concat(chunks)
  const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://127.0.0.1')
  return { method: incoming.method ?? '', path: pathname, query: searchParams, headers: incoming.headers as Record<string, string>, body: bytes.toString(), bytes, at: performance.now() }
}

function pick(script: Script, request: ReceivedRequest, n: number): FaultStep | Promise<FaultStep> {
  if (typeof script === 'function') return script(request, n)
  return Array.isArray(script) ? ((script as FaultStep[])[Math.min(n, script.length) - 1] ?? {}) : (script as FaultStep)
}

async function act(step: FaultStep, response: ServerResponse): Promise<void> {
  if (step === 'never') return
  if (step === 'reset') return void response.destroy()
  if (step === 'cut' || step === 'stall') {
    response.writeHead(200, { 'content-type': 'application/json', ...(step === 'cut' && { 'content-length': '40' }) })
    response.write('{"results":[{"id":"0')
    if (step === 'cut') await wait(20)
    return step === 'cut' ? void response.destroy() : undefined
  }
  if (step.delay) await wait(step.delay)
  const body = Buffer.from(step.text ?? JSON.stringify(step.json ?? {}))
  response.writeHead(step.status ?? 200, { 'content-type': step.text === undefined ? 'application/json' : 'text/html', ...step.headers })
  for (let piece = 0; step.drip && piece < 10 && !response.destroyed; piece++) {
    response.write(body.subarray(Math.floor((piece * body.length) / 10), Math.floor(((piece + 1) * body.length) / 10)))
    await wait(step.drip)
  }
  response.end(step.drip ? undefined : body)
}
