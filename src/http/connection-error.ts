import { ConnectionError, TimeoutError } from '../errors/index.js'
import type { Mask } from './mask.js'
import { outcomeNote, type Operation } from './operation.js'

interface Failure {
  readonly name?: unknown
  readonly message?: unknown
  readonly code?: unknown
  readonly type?: unknown
  readonly cause?: unknown
}

const MAX_CAUSES = 5

/** Matches the names and codes of a timeout of fetch itself, which can be shorter than `timeout`: UND_ERR_HEADERS_TIMEOUT, ETIMEDOUT, TimeoutError, TimedOut. */
const TIMEOUT = /timed?[-_ ]?out/i

/** Creates the error of a fetch that failed before the response was complete: a TimeoutError if fetch timed out, or else a ConnectionError. */
export function createConnectionError(operation: Operation, error: unknown, mask: Mask): ConnectionError {
  const failures = causesOf(error)
  const isTimeout = failures.some(({ name, code, type }) => [name, code, type].some((text) => TIMEOUT.test(String(text))))
  const what = isTimeout ? 'fetch timed out' : 'connection failed'
  const message = `${operation.id} failed: ${what} before the response was complete${reasonOf(failures)}.${outcomeNote(operation)}`
  return new (isTimeout ? TimeoutError : ConnectionError)(message, { cause: copyCause(error, mask) })
}

function causesOf(error: unknown): Failure[] {
  const failures: Failure[] = []
  for (let failure = error; typeof failure === 'object' && failure !== null && failures.length < MAX_CAUSES; failure = (failure as Failure).cause) failures.push(failure as Failure)
  return failures
}

/** Returns the error code of the runtime, such as ECONNREFUSED. Only letters and underscores are accepted, because the error of a custom fetch may hold secrets. */
function reasonOf([first, second]: readonly Failure[]): string {
  const code = String(second?.code ?? first?.code)
  return /^[A-Z][A-Za-z_]+$/.test(code) ? ` (${code})` : ''
}

/**
 * Copies the name, the code and the masked message of a cause, and those of its causes. Other properties are left out: an HTTP parser adds the bytes that it could
 * not parse, and some HTTP libraries add the request with its headers.
 */
function copyCause(error: unknown, mask: Mask, depth = MAX_CAUSES): unknown {
  if (typeof error === 'string') return mask(error)
  if (typeof error !== 'object' || error === null) return error
  if (depth === 0) return undefined
  const { name, message, code, cause } = error as Failure
  const copy = new (error instanceof TypeError ? TypeError : Error)(mask(String(message)), cause === undefined ? undefined : { cause: copyCause(cause, mask, depth - 1) })
  if (name !== copy.name) Object.defineProperty(copy, 'name', { value: mask(String(name)) })
  if (code !== undefined) Object.defineProperty(copy, 'code', { value: mask(String(code)) })
  return copy
}
