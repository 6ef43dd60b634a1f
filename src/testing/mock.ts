/** The mock server. It runs Prism in this process, with Prism's log turned off. */
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { ConfigurationError } from '../errors/index.js'
import { routeOrNotFound, withValidationErrors } from './error-responses.js'
import { loadPrism } from './prism.js'

export interface MockOptions {
  /** Port to listen on. Defaults to 0, which selects a free port. */
  readonly port?: number
  /** Address to listen on. Defaults to 127.0.0.1. */
  readonly host?: string
}

/** A running mock server. */
export interface Mock {
  /** URL of the server, such as `http://127.0.0.1:4010`, for the client's `baseUrl`. */
  readonly url: string
  /** Stops the server. The process stays alive until then. */
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
export function startMock(options: MockOptions = {}): Promise<Mock> {
  // Resolve the file by the package's own name, because the built code is in another folder.
  return serveSpec(createRequire(import.meta.url).resolve('bill-sdk/openapi.json'), options)
}

/** Serves a bundled OpenAPI description. The responses are its static examples. Credentials, requests and responses are validated. */
export async function serveSpec(file: string, { port = 0, host = '127.0.0.1' }: MockOptions = {}): Promise<Mock> {
  const { createLogger, getHttpOperationsFromSpec, createServer, mock, route } = await loadPrism()
  await checkPort(port, host)
  const server = createServer(await getHttpOperationsFromSpec(file), {
    cors: false,
    config: { mock: { dynamic: false }, checkSecurity: true, validateRequest: true, validateResponse: true, isProxy: false, errors: false, upstreamProxy: undefined },
    components: { logger: createLogger('mock', { level: 'silent' }), mock: withValidationErrors(mock), route: routeOrNotFound(route) },
  })
  const url = await server.listen(port, host)
  return { url, close: () => server.close() }
}

/** Checks the port before Prism starts, because Prism ends the process if it cannot listen on the port. */
async function checkPort(port: number, host: string): Promise<void> {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new ConfigurationError(`port must be an integer from 0 to 65535, not ${port}.`)
  const failure = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
    const probe = createServer()
    probe.once('error', resolve)
    probe.listen(port, host, () => probe.close(() => resolve(undefined)))
  })
  if (!failure) return
  const message = failure.code === 'EADDRINUSE' ? `Port ${port} is in use.` : `Cannot listen on port ${port} of ${host}: ${failure.message}.`
  throw new ConfigurationError(message, { cause: failure })
}
