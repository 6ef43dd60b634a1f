/** Streamable HTTP on this machine. Only a client with the token is served. */
import { createHash, timingSafeEqual } from 'node:crypto'
import { once } from 'node:events'
import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { createMcpHandler, hostHeaderValidationResponse, localhostAllowedHostnames, localhostAllowedOrigins, originValidationResponse, type McpServerFactory } from '@modelcontextprotocol/server'
import { UsageError } from '../errors.js'

/** As many characters as 128 random bits in hexadecimal. */
const MIN_TOKEN = 32

/** Reads the token that clients must send. @throws UsageError if it is missing or can be guessed. */
export function readHttpToken(env: Readonly<Record<string, string | undefined>>): string {
  const token = env['BILL_MCP_TOKEN'] ?? ''
  if (!/^[\w.~+/=-]+$/.test(token) || token.length < MIN_TOKEN) throw new UsageError(`--http needs the variable BILL_MCP_TOKEN with at least ${MIN_TOKEN} letters and digits. Run: export BILL_MCP_TOKEN="$(openssl rand -hex 32)"`)
  return token
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

const isAuthorized = (request: Request, expected: Buffer): boolean => {
  const [, token = ''] = /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '') ?? []
  return timingSafeEqual(digest(token), expected)
}

export interface HttpServer {
  readonly url: string
  close(): Promise<void>
}

/** A page in a browser must not reach the server, even under a name that resolves to this machine: so the host and the origin are checked, too. */
function guard(token: string, serve: (request: Request) => Promise<Response>): (request: Request) => Promise<Response> {
  const expected = digest(token)
  return async (request) => {
    const rejected = hostHeaderValidationResponse(request, localhostAllowedHostnames()) ?? originValidationResponse(request, localhostAllowedOrigins())
    if (rejected) return rejected
    if (!isAuthorized(request, expected)) return new Response('The Authorization header needs the token of BILL_MCP_TOKEN: Bearer …\n', { status: 401, headers: { 'www-authenticate': 'Bearer' } })
    if (new URL(request.url).pathname !== '/mcp') return new Response('The server is at /mcp.\n', { status: 404 })
    return serve(request)
  }
}

/** @throws UsageError if the port cannot be used. */
export async function startHttp(factory: McpServerFactory, token: string, port: number): Promise<HttpServer> {
  const handler = createMcpHandler(factory)
  const fetch = guard(token, (request) => handler.fetch(request))
  const server = createHttpServer((request, response) => void respond(request, response, fetch))
  server.listen(port, '127.0.0.1')
  await once(server, 'listening').catch((error: Error) => {
    throw new UsageError(`Cannot listen on port ${port}: ${error.message}.`, { cause: error })
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`,
    close: async () => {
      await handler.close()
      await stop(server)
    },
  }
}

async function stop(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
}

async function respond(incoming: IncomingMessage, outgoing: ServerResponse, fetch: (request: Request) => Promise<Response>): Promise<void> {
  const gone = new AbortController()
  outgoing.on('close', () => gone.abort())
  try {
    const response = await fetch(toRequest(incoming, gone.signal))
    outgoing.writeHead(response.status, Object.fromEntries(response.headers))
    if (response.body) await pipeline(Readable.fromWeb(response.body as ReadableStream), outgoing)
    else outgoing.end()
  } catch {
    // The client is gone, or the request is not valid HTTP for fetch.
    if (!outgoing.headersSent) outgoing.writeHead(400)
    outgoing.end()
  }
}

function toRequest(incoming: IncomingMessage, signal: AbortSignal): Request {
  const { method = 'GET', url = '/', headers } = incoming
  const hasBody = method !== 'GET' && method !== 'HEAD'
  const pairs = Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [value].flat().map((item): [string, string] => [name, item])))
  return new Request(new URL(url, 'http://127.0.0.1'), { method, headers: pairs, signal, ...(hasBody && { body: Readable.toWeb(incoming) as unknown as BodyInit, duplex: 'half' }) } as RequestInit)
}
