/** Lazy-loads Prism, an optional peer dependency. */
import type { createLogger } from '@stoplight/prism-core'
import type { getHttpOperationsFromSpec } from '@stoplight/prism-http'
import type prismMocker from '@stoplight/prism-http/dist/mocker/index.js'
import type prismRouter from '@stoplight/prism-http/dist/router/index.js'
import type { validateInput } from '@stoplight/prism-http/dist/validator/index.js'
import type { createServer } from '@stoplight/prism-http-server'
import { createRequire } from 'node:module'
import { ConfigurationError } from '../errors/index.js'

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
export async function loadPrism(): Promise<Prism> {
  try {
    const [{ createLogger }, { getHttpOperationsFromSpec }, { createServer }] = await Promise.all([
      import('@stoplight/prism-core'),
      import('@stoplight/prism-http'),
      import('@stoplight/prism-http-server'),
    ])
    // ESM loaders disagree about the default export of a CommonJS module. With require there is no difference.
    const require = createRequire(import.meta.url)
    const { default: mock } = require('@stoplight/prism-http/dist/mocker/index.js') as { default: Mocker }
    const { default: route } = require('@stoplight/prism-http/dist/router/index.js') as { default: Router }
    const { validateInput } = require('@stoplight/prism-http/dist/validator/index.js') as { validateInput: InputValidator }
    return { createLogger, getHttpOperationsFromSpec, createServer, mock, route, validateInput }
  } catch (cause) {
    if (!isMissing(cause)) throw cause
    throw new ConfigurationError(`The mock requires Prism, which is not installed. Install it with:\n\n  ${INSTALL}\n`, { cause })
  }
}

/** Whether Prism itself is missing. A missing dependency of Prism is a different problem. */
const isMissing = (error: unknown): boolean =>
  ['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND'].includes(String((error as NodeJS.ErrnoException).code)) && /['"]@stoplight\/prism-(core|http|http-server)(\/[^'"]*)?['"]/.test(String(error))
