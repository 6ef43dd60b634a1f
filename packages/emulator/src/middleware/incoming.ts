/** What serving an operation needs of a request. */
import { readBytes } from './read-bytes.js'

export interface Incoming extends Pick<Request, 'method' | 'url' | 'headers'> {
  /** @returns the bytes of the body; undefined if there are more than the limit. */
  read(limit: number): Promise<Uint8Array | undefined>
}

export const fromRequest = (request: Request): Incoming => ({ method: request.method, url: request.url, headers: request.headers, read: (limit) => readBytes(request, limit) })

const METHODS = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'])

/**
 * The arguments of a fetch whose body is text, as most are: creating a Request takes as long as serving it.
 * @returns undefined if they need the checks of a Request.
 */
export function fromArguments(input: string | URL, { method = 'GET', headers, body, signal }: RequestInit = {}): Incoming | undefined {
  const isText = typeof body === 'string' ? method !== 'GET' : body === undefined || body === null
  if (!METHODS.has(method) || !isText || signal?.aborted || !URL.canParse(input)) return undefined
  const { href, username, password } = new URL(input)
  if (username || password) return undefined
  const bytes = new TextEncoder().encode((body ?? '') as string)
  return { method, url: href, headers: new Headers(headers), read: (limit) => Promise.resolve(bytes.length > limit ? undefined : bytes) }
}
