/** A stand-in for BILL that counts what it sees: requests in flight by organization, sign-ins, and calls by process. */
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'

const readBody = async (request: IncomingMessage): Promise<Record<string, unknown>> => {
  let text = ''
  for await (const chunk of request) text += String(chunk)
  return text ? (JSON.parse(text) as Record<string, unknown>) : {}
}

export class CountingServer {
  readonly #server: Server = createServer((request, response) => void this.#serve(request, response))
  readonly #inFlight = new Map<string, number>()
  readonly peaks = new Map<string, number>()
  readonly processes: string[] = []
  readonly organizations = new Map<string, string>()
  signIns = 0
  /** Milliseconds that a call takes, by the process that calls. Infinity holds it until the connection closes. */
  latency: (process: string) => number = () => 2

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as { port: number }).port}`
  }

  async start(): Promise<this> {
    await once(this.#server.listen(0, '127.0.0.1'), 'listening')
    return this
  }

  /** The largest number of requests that were in flight at once, of any organization. */
  get peak(): number {
    return Math.max(0, ...this.peaks.values())
  }

  inFlight(organization: string): number {
    return this.#inFlight.get(organization) ?? 0
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections()
    this.#server.close()
    await once(this.#server, 'close')
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request)
    const isSignIn = request.url?.endsWith('/login') === true
    const organization = isSignIn ? String(body['organizationId']) : (this.organizations.get(String(request.headers['sessionid'])) ?? 'unknown')
    const count = this.inFlight(organization) + 1
    this.#inFlight.set(organization, count)
    this.peaks.set(organization, Math.max(this.peaks.get(organization) ?? 0, count))
    response.once('close', () => this.#inFlight.set(organization, this.inFlight(organization) - 1))
    const process = String(request.headers['x-process'])
    if (!isSignIn) this.processes.push(process)
    const latency = this.latency(process)
    if (latency !== Infinity) setTimeout(() => this.#respond(response, isSignIn ? organization : undefined), latency)
  }

  #respond(response: ServerResponse, signedIn: string | undefined): void {
    response.setHeader('content-type', 'application/json')
    if (signedIn === undefined) return void response.end('{"results":[]}')
    const sessionId = `session-${++this.signIns}`
    this.organizations.set(sessionId, signedIn)
    response.end(JSON.stringify({ sessionId, organizationId: signedIn, userId: '006', trusted: false }))
  }
}
