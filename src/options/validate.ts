/** Validates single options. Messages never show values, because values may be secrets. */
import { ConfigurationError } from '../errors/index.js'
import { isLoopback } from '../http/hosts.js'
import type { HeadersInput } from '../http/request-options.js'
import { describeOption, type CredentialName } from './environment.js'

/** The maximum delay of timers, in milliseconds. A timer with a longer delay would fire at once. */
const MAX_INTEGER = 2 ** 31 - 1

export function assertInteger(name: string, value: number, min: number): number {
  if (!Number.isInteger(value) || value < min || value > MAX_INTEGER) throw new ConfigurationError(`${name} must be an integer from ${min} to ${MAX_INTEGER}.`)
  return value
}

/** @returns the origin of the URL. */
export function assertOrigin(name: string, text: string, allowInsecureHttp: boolean | undefined): string {
  const url = parseUrl(name, text, allowInsecureHttp)
  if (url.pathname !== '/' || url.search || url.hash) throw new ConfigurationError(`${name} must be an origin without a path or query, such as https://gateway.stage.bill.com; the SDK adds paths such as /connect/v3.`)
  return url.origin
}

/** Without `allowInsecureHttp`, http is accepted only on loopback, because it sends credentials in clear text. */
export function parseUrl(name: string, text: string, allowInsecureHttp: boolean | undefined): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const isAccepted = url?.protocol === 'https:' || (url?.protocol === 'http:' && (allowInsecureHttp || isLoopback(url)))
  if (!isAccepted || url.username || url.password)
    throw new ConfigurationError(`${name} must be an https URL without a username or password. Only loopback can use http, unless you set allowInsecureHttp in code.`)
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

/** Credentials that are sent as a header. */
const HEADER_CREDENTIALS: ReadonlySet<string> = new Set(['devKey', 'sessionId', 'organizationId', 'appKey', 'apiToken'])

/** Blanks and characters without a width at either end: what a copy from a web page or an editor adds. */
const STRAY_ENDS = /^[\s\p{Cf}]|[\s\p{Cf}]$/u
const PLAIN_BLANKS = /^ +| +$/g
const QUOTED = /^(["'`]).*\1$|^[“‘].*[”’]$/

/**
 * A password may begin and end with plain blanks, and with quotes if it is set in code. In the environment, quotes are those of an env file.
 * @throws ConfigurationError that names the option.
 */
export function assertCredential(name: CredentialName, value: unknown, isFromEnvironment: boolean): void {
  const isPassword = name === 'password'
  const described = describeOption(name)
  ;(HEADER_CREDENTIALS.has(name) ? assertHeaderText : assertText)(described, value)
  if (typeof value !== 'string') return
  if (STRAY_ENDS.test(isPassword ? value.replace(PLAIN_BLANKS, '') : value)) throw new ConfigurationError(`${described} begins or ends with a blank or an invisible character. Check how it was copied.`)
  if (QUOTED.test(value) && (isFromEnvironment || !isPassword)) throw new ConfigurationError(`${described} is in quotes. Remove them, or check how the env file is read.`)
}

/** @returns the headers as a frozen object, without those that are undefined. */
export function assertHeaders(headers: HeadersInput = {}): Readonly<Record<string, string>> {
  const copy = toRecord(headers)
  for (const [name, value] of Object.entries(copy)) {
    if (value === undefined) delete copy[name]
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) throw new ConfigurationError('A header name contains a character that HTTP does not allow.')
    assertHeaderText(`The header ${name}`, value)
  }
  return Object.freeze(copy) as Readonly<Record<string, string>>
}

/** @throws ConfigurationError if the value is not an object or a list of pairs. */
export function toRecord(headers: HeadersInput): Record<string, string | undefined> {
  try {
    return Symbol.iterator in headers ? Object.fromEntries(headers) : { ...headers }
  } catch {
    throw new ConfigurationError('headers must be an object, a Headers object, or an array of [name, value] pairs.')
  }
}
