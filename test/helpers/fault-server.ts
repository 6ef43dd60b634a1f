/**
 * A small http server on 127.0.0.1 that answers as it is told, faults included.
 *
 * The script is a step, a list of steps (the last one is repeated), or a function that gives the step of each request; it may take its time.
 * Sign-in and sign-out are answered by themselves (session ids s1, s2, …) unless `login` or `logout` script them; they use up no step.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

export interface SeenRequest {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly bytes: Uint8Array
  /** performance.now() when the whole request was there. */
  readonly at: number
}

/** An answer; 200 with `{}` when nothing is said. */
export interface Reply {
  readonly status?: number
  readonly json?: unknown
  /** Sent as it is; as HTML unless `headers` say otherwise. */
  readonly text?: string | Uint8Array
  readonly headers?: Readonly<Record<string, string>>
  /** Milliseconds before the answer. */
  readonly delay?: number
  /** Milliseconds between the pieces of the body, of which there are ten. */
  readonly drip?: number
}

/**
 * `reset`: the socket is destroyed before an answer. `cut`: half a body with the length of the whole, then destroyed.
 * `never`: no answer at all. `stall`: a body that begins and never ends.
 */
export type Step = Reply | 'reset' | 'cut' | 'never' | 'stall'

/** @param n 1 for the first request; sign-in and sign-out are counted by themselves. */
export type Handler = (request: SeenRequest, n: number) => Step | Promise<Step>
export type Script = Step | readonly Step[] | Handler

export interface FaultServer {
  readonly url: string
  /** All that came, sign-in included. */
  readonly requests: readonly SeenRequest[]
  /** What came but for sign-in and sign-out. */
  readonly calls: readonly SeenRequest[]
  readonly logins: number
  /** The most requests that were in work at once, sign-in apart. */
  readonly peak: number
  close(): Promise<void>
}

const SIGN_IN = new Set(['/connect/v3/login', '/connect/v3/partner/login'])
const SIGN_OUT = new Set(['/connect/v3/logout', '/connect/v3/partner/logout'])

/** Starts a server. Close it at the end: `await using` does it too. */
export async function startFaultServer(script: Script = {}, extra: { login?: Script; logout?: Script } = {}): Promise<FaultServer & AsyncDisposable> {
  const requests: SeenRequest[] = []
  let [working, peak] = [0, 0]
  const turn = { login: 0, logout: 0, call: 0 }
  const scripts = { login: extra.login ?? ((_: SeenRequest, n: number) => ({ json: { sessionId: `s${n}`, organizationId: '00801', userId: '00601' } })), logout: extra.logout ?? { text: '' }, call: script }
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

async function read(incoming: IncomingMessage): Promise<SeenRequest> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  const bytes = Buffer.concat(chunks)
  const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://127.0.0.1')
  return { method: incoming.method ?? '', path: pathname, query: searchParams, headers: incoming.headers as Record<string, string>, body: bytes.toString(), bytes, at: performance.now() }
}

function pick(script: Script, request: SeenRequest, n: number): Step | Promise<Step> {
  if (typeof script === 'function') return script(request, n)
  return Array.isArray(script) ? ((script as Step[])[Math.min(n, script.length) - 1] ?? {}) : (script as Step)
}

async function act(step: Step, response: ServerResponse): Promise<void> {
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
