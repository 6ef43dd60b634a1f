import { ConnectionError, TimeoutError } from '../errors/index.js'
import type { Mask } from './mask.js'
import { outcomeNote, type Operation } from './operation.js'

type Failure = Readonly<Record<'name' | 'message' | 'code' | 'type' | 'cause', unknown>>

const MAX_CAUSES = 5

/** Matches the names and codes of a timeout of fetch itself, which can be shorter than `timeout`: UND_ERR_HEADERS_TIMEOUT, ETIMEDOUT, TimeoutError, TimedOut. */
const TIMEOUT = /timed?[-_ ]?out/i

/** Creates the error of a fetch that failed before the response was complete: a TimeoutError if fetch timed out, or else a ConnectionError. */
export function createConnectionError(operation: Operation, error: unknown, mask: Mask): ConnectionError {
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
  // Only letters and underscores are accepted in the code, such as ECONNREFUSED, because the error of a custom fetch may hold secrets.
  const code = String(codes[1] ?? codes[0])
  const reason = `${isTimeout ? 'fetch timed out' : 'connection failed'} before the response was complete${/^[A-Z][A-Za-z_]+$/.test(code) ? ` (${code})` : ''}`
  return new (isTimeout ? TimeoutError : ConnectionError)(`${operation.id} failed: ${reason}.${outcomeNote(operation)}`, { cause })
}
