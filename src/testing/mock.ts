/** The mock server: Prism in this process, silent. Used by `bill-sdk/testing`, by `bill-mock`, and by the tests of this repository. */
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { ConfigurationError } from '../errors/index.js'
import { routeOrNotFound, withValidationErrors } from './error-responses.js'
import { loadPrism } from './prism.js'

export interface MockOptions {
  /** Default 0: any free port. */
  readonly port?: number
  /** Default 127.0.0.1. */
  readonly host?: string
}

/** A mock server that runs. */
export interface Mock {
  /** Such as `http://127.0.0.1:4010`: the client's `baseUrl`. */
  readonly url: string
  /** Stops the server. A process ends by itself only after this. */
  close(): Promise<void>
}

/**
 * Starts a mock of the BILL API, as this version of the package describes it. It checks credentials (any value will do), parameters and bodies, and answers with
 * the examples of the description; the header `Prefer: code=429` asks for another answer. It keeps nothing: what you create is not there when you ask for it.
 *
 * ```ts
 * const mock = await startMock()
 * const bill = new Bill({ baseUrl: mock.url, devKey: 'any', username: 'any', password: 'any', organizationId: 'any' })
 * await bill.vendors.list()
 * await mock.close()
 * ```
 * @throws ConfigurationError when Prism is not installed, with the command that adds it, or when the port cannot be opened.
 */
export function startMock(options: MockOptions = {}): Promise<Mock> {
  // By the package's own name: this file stands elsewhere once it is built.
  return serveSpec(createRequire(import.meta.url).resolve('bill-sdk/openapi.json'), options)
}

/** Serves a bundled description. Answers are the static examples; security, requests and answers are checked. */
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

/** Prism ends the process on a port that it cannot open, so it is tried first. */
async function checkPort(port: number, host: string): Promise<void> {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new ConfigurationError(`port must be a whole number from 0 to 65535, not ${port}.`)
  const failure = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
    const probe = createServer()
    probe.once('error', resolve)
    probe.listen(port, host, () => probe.close(() => resolve(undefined)))
  })
  if (!failure) return
  const why = failure.code === 'EADDRINUSE' ? `Port ${port} is in use.` : `Port ${port} of ${host} cannot be opened: ${failure.message}.`
  throw new ConfigurationError(why, { cause: failure })
}
