/** Validates single options. Messages never show values, because values may be secrets. */
import { ConfigurationError } from '../errors/index.js'

/** The maximum delay of timers, in milliseconds. A timer with a longer delay would fire at once. */
const MAX_INTEGER = 2 ** 31 - 1

export function assertInteger(name: string, value: number, min: number): number {
  if (!Number.isInteger(value) || value < min || value > MAX_INTEGER) throw new ConfigurationError(`${name} must be an integer from ${min} to ${MAX_INTEGER}.`)
  return value
}

/** @returns the origin of the URL. */
export function assertOrigin(name: string, text: string): string {
  const url = parseHttpUrl(name, text)
  if (url.pathname !== '/' || url.search || url.hash) throw new ConfigurationError(`${name} must be an origin without a path or query, such as https://gateway.stage.bill.com; the SDK adds paths such as /connect/v3.`)
  return url.origin
}

/** @returns the URL unchanged. */
export function assertUrl(name: string, text: string): string {
  parseHttpUrl(name, text)
  return text
}

function parseHttpUrl(name: string, text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') throw new ConfigurationError(`${name} must be an http(s) URL, such as https://gateway.stage.bill.com.`)
  if (url.username || url.password) throw new ConfigurationError(`${name} must not contain a username or password.`)
  return url
}

export function assertText(name: string, value: unknown): void {
  if (value === undefined) return
  if (typeof value !== 'string' || value === '') throw new ConfigurationError(`${name} must be a non-empty string.`)
  // oxlint-disable-next-line no-control-regex
  if (/[\u0000-\u001f\u007f]/.test(value)) throw new ConfigurationError(`${name} contains a control character, such as a line break. Check how it was copied.`)
}

/** An HTTP header cannot carry characters above U+00FF. */
export function assertHeaderText(name: string, value: unknown): void {
  assertText(name, value)
  if (typeof value === 'string' && /[^\u0020-\u00ff]/.test(value)) throw new ConfigurationError(`${name} contains a character that an HTTP header cannot carry.`)
}

export function assertHeaders(headers: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  for (const [name, value] of Object.entries(headers)) {
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) throw new ConfigurationError('A header name contains a character that HTTP does not allow.')
    assertHeaderText(`The header ${name}`, value)
  }
  return Object.freeze({ ...headers })
}
