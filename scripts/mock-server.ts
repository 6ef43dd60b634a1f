/** Prism in this process, silent: the mock server of the tests, of `npm run mock` and of `npm start`. */
import { createLogger } from '@stoplight/prism-core'
import { getHttpOperationsFromSpec } from '@stoplight/prism-http'
import { createServer } from '@stoplight/prism-http-server'

export interface Mock {
  readonly url: string
  close(): Promise<void>
}

/** Serves a bundled description on 127.0.0.1. Answers are the static examples; security, requests and answers are checked. */
export async function startMock(file: string, port = 0): Promise<Mock> {
  const operations = await getHttpOperationsFromSpec(file)
  const server = createServer(operations, {
    cors: false,
    config: { mock: { dynamic: false }, checkSecurity: true, validateRequest: true, validateResponse: true, isProxy: false, errors: false, upstreamProxy: undefined },
    components: { logger: createLogger('mock', { level: 'silent' }) },
  })
  const url = await server.listen(port, '127.0.0.1')
  return { url, close: () => server.close() }
}
