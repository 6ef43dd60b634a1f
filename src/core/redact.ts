/** What must never be shown, and its replacement. */
import type { Draft } from './draft.js'

const SECRET = /^(password|devkey|appkey|sessionid|apitoken|clientid|client_id|clientsecret|client_secret|access_token|refresh_token|authorization|cookie|set-cookie|remembermeid|securitykey|token|jwt|panjwt|challengeid|setupid|accountnumber|routingnumber|taxid|ssn|dateofbirth|cardnumber|cvv|proxy-authorization|x-api-key|signature|sig|x-amz-(signature|credential|security-token))$/i

const MASK = '[redacted]'

/**
 * A copy of parsed JSON in which secrets and bank data are masked: by their names, and the given ones wherever they stand. Events carry JSON inside a
 * string; that is looked into, too.
 */
export function redact(value: unknown, secrets: readonly string[] = [], depth = 0): unknown {
  if (depth > 20) return '[too deep]'
  if (Array.isArray(value)) return value.map((item) => redact(item, secrets, depth + 1))
  if (typeof value === 'string') return mask(/^\s*[{[]/.test(value) ? redactInner(value, secrets, depth) : value, secrets)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, SECRET.test(name) ? MASK : redact(inner, secrets, depth + 1)]))
}

function redactInner(text: string, secrets: readonly string[], depth: number): string {
  const value = parseJson(text)
  return value === undefined ? text : JSON.stringify(redact(value, secrets, depth + 1))
}

/** Parsed JSON; nothing when the text is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Too short to be a secret; masking it would only spoil the text. */
const SHORTEST = 6

/** The secrets that a request carries, in its headers and in a body of JSON or of a form: a server may quote what it refuses. */
export function secretsOf({ headers, body }: Pick<Draft, 'headers' | 'body'>): string[] {
  const named = [...headers].map(([name, value]): [string, unknown] => [name, value.replace(/^Bearer /, '')])
  if (body instanceof URLSearchParams) named.push(...body)
  if (typeof body === 'string') collect(parseJson(body), named)
  return named.flatMap(([name, value]) => (SECRET.test(name) && typeof value === 'string' && value.length >= SHORTEST ? [value] : []))
}

/** Every value of parsed JSON with its name. */
function collect(value: unknown, into: [string, unknown][], depth = 0): void {
  if (typeof value !== 'object' || value === null || depth > 20) return
  for (const [name, inner] of Object.entries(value)) {
    into.push([name, inner])
    collect(inner, into, depth + 1)
  }
}

/** A text without these secrets. */
export const mask = (text: string, secrets: readonly string[]): string => secrets.reduce((masked, secret) => masked.replaceAll(secret, MASK), text)

/** Headers as an object, secrets masked. */
export const redactHeaders = (headers: Headers): Record<string, string> =>
  Object.fromEntries([...headers].map(([name, value]) => [name, SECRET.test(name) ? MASK : value]))

/** A URL whose secret query parameters are masked. */
export function redactUrl(text: string): string {
  if (!text.includes('?')) return text
  const url = new URL(text)
  for (const name of Array.from(url.searchParams.keys())) if (SECRET.test(name)) url.searchParams.set(name, MASK)
  return url.href
}

/** Text for the log: JSON is redacted; anything else is told by its length alone, since it cannot be searched for secrets. */
export function redactBody(text: string, secrets: readonly string[] = []): unknown {
  if (!text) return undefined
  const value = parseJson(text)
  return value === undefined ? `[${text.length} characters, not JSON]` : redact(value, secrets)
}
