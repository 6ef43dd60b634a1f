/** Lazy-loads Prism, an optional peer dependency. It is loaded by require, which bundlers leave alone: an import() of a missing package fails their build. */
import type { createLogger } from '@stoplight/prism-core'
import type { getHttpOperationsFromSpec } from '@stoplight/prism-http'
import type prismMocker from '@stoplight/prism-http/dist/mocker/index.js'
import type prismRouter from '@stoplight/prism-http/dist/router/index.js'
import type { validateInput } from '@stoplight/prism-http/dist/validator/index.js'
import type { createServer } from '@stoplight/prism-http-server'
import { ConfigurationError } from '../errors/index.js'
import { createLocalRequire } from './local-require.js'

export type Mocker = (typeof prismMocker)['default']
export type Router = (typeof prismRouter)['default']
export type InputValidator = typeof validateInput

export interface Prism {
  readonly createLogger: typeof createLogger
  readonly getHttpOperationsFromSpec: typeof getHttpOperationsFromSpec
  readonly createServer: typeof createServer
  readonly mock: Mocker
  readonly route: Router
  readonly validateInput: InputValidator
}

/** The versions that this package is tested with. They run on Node 20 and later. */
const INSTALL = 'npm install --save-dev @stoplight/prism-core@5.8.0 @stoplight/prism-http@5.12.0 @stoplight/prism-http-server@5.12.2'

/** @throws ConfigurationError with the install command if a part of Prism is missing. */
export function loadPrism(): Prism {
  const require = createLocalRequire()
  // ESM loaders disagree about the default export of a CommonJS module. With require there is no difference.
  const load = <T>(path: string): T => require(`@stoplight/${path}`) as T
  try {
    const { createLogger } = load<Pick<Prism, 'createLogger'>>('prism-core')
    const { getHttpOperationsFromSpec } = load<Pick<Prism, 'getHttpOperationsFromSpec'>>('prism-http')
    const { createServer } = load<Pick<Prism, 'createServer'>>('prism-http-server')
    const { default: mock } = load<{ default: Mocker }>('prism-http/dist/mocker/index.js')
    const { default: route } = load<{ default: Router }>('prism-http/dist/router/index.js')
    const { validateInput } = load<{ validateInput: InputValidator }>('prism-http/dist/validator/index.js')
    return { createLogger, getHttpOperationsFromSpec, createServer, mock, route, validateInput }
  } catch (cause) {
    if (!isMissing(cause)) throw cause
    throw new ConfigurationError(`The mock requires Prism, which is not installed. Install it with:\n\n  ${INSTALL}\n`, { cause })
  }
}

/** Whether Prism itself is missing. A missing dependency of Prism is a different problem. */
const isMissing = (error: unknown): boolean =>
  ['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND'].includes(String((error as NodeJS.ErrnoException).code)) && /['"]@stoplight\/prism-(core|http|http-server)(\/[^'"]*)?['"]/.test(String(error))
