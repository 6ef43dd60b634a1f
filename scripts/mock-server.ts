/** Prism in this process, silent: the mock server of the tests, of `npm run mock` and of `npm start`. */
import { createLogger } from '@stoplight/prism-core'
import { getHttpOperationsFromSpec } from '@stoplight/prism-http'
import type prismMocker from '@stoplight/prism-http/dist/mocker/index.js'
import { createServer } from '@stoplight/prism-http-server'
import { createRequire } from 'node:module'

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
    components: { logger: createLogger('mock', { level: 'silent' }), mock: tellWhy },
  })
  const url = await server.listen(port, '127.0.0.1')
  return { url, close: () => server.close() }
}

type Mocker = (typeof prismMocker)['default']

// Loaders disagree on what the default export of this CommonJS module is; require does not.
const { default: mock } = createRequire(import.meta.url)('@stoplight/prism-http/dist/mocker/index.js') as { default: Mocker }

/** Prism answers a wrong request with the example of a 400; here the example's message gives way to what is wrong, in BILL's manner: `field: reason`. */
const tellWhy: Mocker = (options) => (logger) => {
  const answer = mock(options)(logger)
  const problems = options.input.validations
  if (answer._tag === 'Right' && answer.right.statusCode === 400 && problems.length && Array.isArray(answer.right.body)) {
    const [example] = answer.right.body as object[]
    const told = problems.map(({ path = [], message }) => ({ ...example, message: `${path.slice(1).join('.') || path.join('.')}: ${message}` }))
    return { ...answer, right: { ...answer.right, body: told } }
  }
  return answer
}
