/** The mock server. It runs Prism in this process, with Prism's log turned off. */
import { readFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ConfigurationError } from '../errors/index.js'
import { formatUrl } from './address.js'
import { routeOrNotFound, withValidationErrors } from './error-responses.js'
import { createLocalRequire } from './local-require.js'
import { loadPrism, type Prism } from './prism.js'
import { exactInput, parseSpec } from './validation.js'

export interface MockOptions {
  /** Port to listen on. Defaults to 0, which selects a free port. */
  readonly port?: number | undefined
  /** Address to listen on. Defaults to 127.0.0.1. At an address that is not a loopback one, other machines can reach the mock, which accepts any credentials. */
  readonly host?: string | undefined
}

/** A running mock server. */
export interface Mock {
  /** URL of the server, such as `http://127.0.0.1:4010`, for the client's `baseUrl`. */
  readonly url: string
  /** Stops the server and closes its connections, also those with a request under way. The process stays alive until then. */
  close(): Promise<void>
}

/**
 * Starts a mock of the BILL API. It checks that credentials are present, but accepts any value. It validates parameters and bodies, and returns the examples
 * of the OpenAPI description. To get another response, send a header such as `Prefer: code=429`. The mock is stateless: it does not keep an object that you
 * create.
 *
 * ```ts
 * const mock = await startMock()
 * const bill = new Bill({ baseUrl: mock.url, devKey: 'any', username: 'any', password: 'any', organizationId: 'any' })
 * await bill.vendors.list()
 * await mock.close()
 * ```
 * @throws ConfigurationError if Prism is not installed, or if the port is not available. If Prism is missing, the message includes the install command.
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  // Resolve the file by the package's own name, because the built code is in another folder.
  return serveSpec(createLocalRequire().resolve('bill-sdk/openapi.json'), options)
}

/** Serves a bundled OpenAPI description. The responses are its static examples. Credentials, requests and responses are validated. */
export async function serveSpec(file: string, { port = 0, host = '127.0.0.1' }: MockOptions = {}): Promise<Mock> {
  const { createLogger, getHttpOperationsFromSpec, createServer, mock, route, validateInput } = loadPrism()
  checkAddress(port, host)
  const operations = await getHttpOperationsFromSpec(parseSpec(await readFile(file, 'utf8')))
  const { prism, server } = captureServer(() =>
    createServer(operations, {
      cors: false,
      config: { mock: { dynamic: false }, checkSecurity: true, validateRequest: true, validateResponse: true, isProxy: false, errors: false, upstreamProxy: undefined },
      components: { logger: createLogger('mock', { level: 'silent' }), mock: withValidationErrors(mock), route: routeOrNotFound(route), validateInput: exactInput(validateInput) },
    }),
  )
  await listen(prism, server, port, host)
  let closed: Promise<void> | undefined
  const close = (): Promise<void> => {
    closed ??= prism.close()
    server.closeAllConnections()
    return closed
  }
  return { url: formatUrl(host, (server.address() as AddressInfo).port), close }
}

/**
 * Prism keeps its HTTP server to itself, and waits a minute for connections with half a request before it has closed. Prism creates the server synchronously,
 * so no other server is captured.
 */
function captureServer<T>(create: () => T): { prism: T; server: Server } {
  const http = createLocalRequire()('node:http') as typeof import('node:http')
  const original = http.createServer
  let server: Server | undefined
  http.createServer = ((...args: Parameters<typeof original>) => (server = original(...args))) as typeof original
  try {
    const prism = create()
    if (!server) throw new ConfigurationError('This version of Prism does not work with the mock. Install the version that the testing guide names.')
    return { prism, server }
  } finally {
    http.createServer = original
  }
}

function checkAddress(port: number, host: string): void {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new ConfigurationError(`port must be an integer from 0 to 65535, not ${port}.`)
  if (!host) throw new ConfigurationError('host must not be empty.')
}

/** Prism rejects with a message only; the server has the error itself. */
async function listen(prism: ReturnType<Prism['createServer']>, server: Server, port: number, host: string): Promise<void> {
  let failure: NodeJS.ErrnoException | undefined
  server.once('error', (error) => (failure = error))
  try {
    await prism.listen(port, host)
  } catch (error) {
    const message = failure?.code === 'EADDRINUSE' ? `Port ${port} is in use.` : `Cannot listen on port ${port} of ${host}: ${failure?.message ?? String(error)}.`
    throw new ConfigurationError(message, { cause: failure ?? error })
  }
}
