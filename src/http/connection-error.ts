import { ConfigurationError, ConnectionError, TimeoutError } from '../errors/index.js'
import type { Mask } from './mask.js'
import { outcomeNote, type Operation } from './operation.js'

type Failure = Readonly<Record<'name' | 'message' | 'code' | 'type' | 'cause', unknown>>

/**
 * Matches TypeErrors that implementations of fetch throw if they reject their arguments. Any other TypeError proves nothing, because fetch also throws it if the
 * connection fails.
 */
const REJECTED_ARGUMENTS = /^TypeError: (Failed to parse URL from \[|Only absolute URLs|Request(Init| constructor): )/

const MAX_CAUSES = 5

/** Matches the names and codes of a timeout of fetch itself, which can be shorter than `timeout`: UND_ERR_HEADERS_TIMEOUT, ETIMEDOUT, TimeoutError, TimedOut. */
const TIMEOUT = /timed?[-_ ]?out/i

/**
 * Creates the error of a fetch that failed before the response was complete: a ConfigurationError if fetch rejected its arguments, so nothing was sent; a
 * TimeoutError if fetch timed out; or else a ConnectionError.
 */
export function createConnectionError(operation: Operation, error: unknown, mask: Mask): ConfigurationError | ConnectionError {
  let isTimeout = false
  const codes: unknown[] = []
  /**
   * Copies the name, the code and the masked message of a cause, and those of its causes. Other properties are left out: an HTTP parser adds the bytes that it could
   * not parse, and some HTTP libraries add the request with its headers.
   */
  function copy(failure: unknown): unknown {
    if (typeof failure === 'string') return mask(failure)
    if (typeof failure !== 'object' || failure === null) return failure
    const { name, message, code, type, cause } = failure as Failure
    isTimeout ||= TIMEOUT.test(`${name} ${code} ${type}`)
    const hasCause = codes.push(code) < MAX_CAUSES && cause !== undefined
    const copied = new (failure instanceof TypeError ? TypeError : Error)(mask(String(message)), hasCause ? { cause: copy(cause) } : undefined)
    for (const [key, value] of [['name', name], ['code', code]] as const)
      if (value !== copied[key as 'name']) Object.defineProperty(copied, key, { value: mask(String(value)) })
    return copied
  }
  const cause = copy(error)
  // undici rejects a dispatcher of another version with this code.
  if (codes[1] === 'UND_ERR_INVALID_ARG' || REJECTED_ARGUMENTS.test(String(cause)))
    return new ConfigurationError(`${operation.id}: fetch rejected its arguments before sending. The option fetch must accept (url, init).`, { cause })
  // Only letters and underscores are accepted in the code, such as ECONNREFUSED, because the error of a custom fetch may hold secrets.
  const code = String(codes[1] ?? codes[0])
  const reason = `${isTimeout ? 'fetch timed out' : 'connection failed'} before the response was complete${/^[A-Z][A-Za-z_]+$/.test(code) ? ` (${code})` : ''}`
  return new (isTimeout ? TimeoutError : ConnectionError)(`${operation.id} failed: ${reason}.${outcomeNote(operation)}`, { cause })
}
