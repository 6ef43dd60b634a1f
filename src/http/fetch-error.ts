import { ConfigurationError } from '../errors/index.js'

/**
 * Messages of TypeErrors that implementations of fetch throw before they connect. A TypeError alone proves nothing, because most implementations also throw it
 * if the connection fails. If the cause is in doubt, the outcome must count as unknown.
 */
const BEFORE_SENDING = /^(Failed to parse URL from \[object|Only absolute URLs are supported|fetch\(\) URL is invalid|RequestInit: |Request constructor: |Failed to construct 'Request')|'RequestInitializerDict'/

/**
 * Throws errors of fetch that are not about the connection.
 * @throws ConfigurationError if fetch rejected its arguments, so nothing was sent.
 * @throws the error itself if a framework threw it to control rendering, as Next.js does. Such errors have a `digest`.
 */
export function throwUnlessConnectionError(operationId: string, error: unknown): void {
  if (typeof error !== 'object' || error === null) return
  if ('digest' in error) throw error
  const { name, message, cause } = error as { name?: unknown; message?: unknown; cause?: { code?: unknown; message?: unknown } | null }
  const isInvalidDispatcher = cause?.code === 'UND_ERR_INVALID_ARG'
  if (isInvalidDispatcher || (name === 'TypeError' && BEFORE_SENDING.test(String(message))))
    throw new ConfigurationError(`${operationId}: fetch rejected the request before sending it: ${String(isInvalidDispatcher ? cause.message : message)}. The option fetch must accept a URL and an init, and a dispatcher must come from the same version of undici.`)
}
