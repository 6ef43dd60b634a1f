// webpack replaces calls of the named import.
import nodeModule from 'node:module'
import { ConfigurationError } from '../errors/index.js'

/**
 * Creates a `require` that bundlers do not follow, so that a bundle without Prism builds.
 * @throws ConfigurationError in a bundle that was converted to CommonJS, where `import.meta.url` is undefined.
 */
export function createLocalRequire(): NodeJS.Require {
  const url: string | undefined = import.meta.url
  if (!url) throw new ConfigurationError('The mock cannot find its files in this bundle. Mark bill-sdk as external in your bundler, or bundle to ESM.')
  return nodeModule.createRequire(url)
}
