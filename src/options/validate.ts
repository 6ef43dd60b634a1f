/** Checks of single options. Values are never shown: they may be secrets. */
import { ConfigurationError } from '../errors/index.js'

/** Counts are whole numbers. Timers hold 31 bits; a longer time would fire at once. */
export function assertInteger(name: string, value: number, least: number): number {
  if (!Number.isInteger(value) || value < least || value > 2 ** 31 - 1) throw new ConfigurationError(`${name} must be a whole number from ${least} to 2147483647.`)
  return value
}

/** @returns the host root. */
export function assertOrigin(name: string, text: string): string {
  const url = parse(name, text)
  if (url.pathname !== '/' || url.search || url.hash) throw new ConfigurationError(`${name} must be the root of a host, without path or query; paths like /connect/v3 are added by the SDK.`)
  return url.origin
}

/** @returns the address as it was given. */
export function assertUrl(name: string, text: string): string {
  parse(name, text)
  return text
}

function parse(name: string, text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') throw new ConfigurationError(`${name} must be an http(s) URL, such as https://gateway.stage.bill.com.`)
  if (url.username || url.password) throw new ConfigurationError(`${name} must not hold a user name or password.`)
  return url
}

export function assertText(name: string, value: unknown): void {
  if (value === undefined) return
  if (typeof value !== 'string' || value === '') throw new ConfigurationError(`${name} must be a string that is not empty.`)
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u001f\u007f]/.test(value)) throw new ConfigurationError(`${name} holds a control character, such as a line break. Check how it was copied.`)
}

/** Text for a header: HTTP carries no characters above U+00FF there. */
export function assertHeaderText(name: string, value: unknown): void {
  assertText(name, value)
  if (typeof value === 'string' && /[^\u0020-\u00ff]/.test(value)) throw new ConfigurationError(`${name} holds a character that an HTTP header cannot carry.`)
}

export function assertHeaders(headers: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  for (const [name, value] of Object.entries(headers)) {
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) throw new ConfigurationError('A header has a name that HTTP does not allow.')
    assertHeaderText(`The header ${name}`, value)
  }
  return Object.freeze({ ...headers })
}
