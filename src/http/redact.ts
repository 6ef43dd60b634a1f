/** What must never be shown, and its replacement. */
import { toUint8Array } from './bytes.js'
import type { RequestSpec } from './request-spec.js'

const SECRET = /^(password|devkey|appkey|sessionid|apitoken|clientid|client_id|clientsecret|client_secret|access_token|refresh_token|authorization|cookie|set-cookie|remembermeid|securitykey|token|jwt|panjwt|challengeid|setupid|accountnumber|routingnumber|taxid|ssn|dateofbirth|cardnumber|cvv|proxy-authorization|x-api-key|signature|sig|x-(amz|goog)-(signature|credential|security-token))$/i

const MASK = '[redacted]'

/**
 * A copy of parsed JSON in which secrets and bank data are masked: by their names, and the given ones wherever they stand. Events carry JSON inside a
 * string; that is looked into, too.
 */
export function redact(value: unknown, secrets: readonly string[] = [], depth = 0): unknown {
  if (depth > 20) return '[too deep]'
  if (Array.isArray(value)) return value.map((item) => redact(item, secrets, depth + 1))
  if (typeof value === 'string') return maskSecrets(/^\s*[{[]/.test(value) ? redactInner(value, secrets, depth) : value, secrets)
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
const MIN_SECRET_LENGTH = 6

type Sent = Pick<RequestSpec, 'url' | 'headers' | 'body'>

/** The secrets that a request carries, in its address, its headers, and a body of JSON or of a form: a server may quote what it refuses. Long ones come first, since one may begin with another. */
export function collectSecrets(sent: Sent): string[] {
  const named = [...sent.headers].map(([name, value]): [string, unknown] => [name, value.replace(/^Bearer /, '')])
  named.push(...new URL(sent.url).searchParams)
  const text = bodyText(sent)
  const json = parseJson(text)
  if (json === undefined) named.push(...new URLSearchParams(text))
  else collect(json, named)
  const secrets = named.flatMap(([name, value]) => (SECRET.test(name) && typeof value === 'string' && value.length >= MIN_SECRET_LENGTH ? [value] : []))
  return secrets.sort((a, b) => b.length - a.length)
}

/** A body of JSON or of a form, as text; of a file, a stream and such, nothing. What went through a step of the user has become bytes. */
export function bodyText({ headers, body }: Omit<Sent, 'url'>): string {
  if (typeof body === 'string' || body instanceof URLSearchParams) return String(body)
  const bytes = /json|x-www-form-urlencoded/i.test(headers.get('Content-Type') ?? '') ? toUint8Array(body) : undefined
  return bytes ? new TextDecoder().decode(bytes) : ''
}

/** Every value of parsed JSON with its name. */
function collect(value: unknown, into: [string, unknown][], depth = 0): void {
  if (typeof value !== 'object' || value === null || depth > 20) return
  for (const [name, inner] of Object.entries(value)) {
    into.push([name, inner])
    collect(inner, into, depth + 1)
  }
}

const ADDRESS = /https?:\/\/[^\s"'<>]+/gi

/** A text without these secrets, nor those in addresses that it names: who has a signed address may use it. */
export const maskSecrets = (text: string, secrets: readonly string[]): string => secrets.reduce((masked, secret) => masked.replaceAll(secret, MASK), text.replaceAll(ADDRESS, redactUrl))

/** Headers as an object, secrets masked. */
export const redactHeaders = (headers: Headers): Record<string, string> =>
  Object.fromEntries([...headers].map(([name, value]) => [name, SECRET.test(name) ? MASK : value]))

/** A URL whose secret query parameters are masked; as it is when there are none. */
export function redactUrl(text: string): string {
  const url = text.includes('?') && URL.canParse(text) ? new URL(text) : undefined
  const secret = Array.from(url?.searchParams.keys() ?? []).filter((name) => SECRET.test(name))
  for (const name of secret) url?.searchParams.set(name, MASK)
  return url && secret.length ? url.href : text
}

/** Text for the log: JSON is redacted; anything else is told by its length alone, since it cannot be searched for secrets. */
export function redactBody(text: string, secrets: readonly string[] = []): unknown {
  if (!text) return undefined
  const value = parseJson(text)
  return value === undefined ? `[${text.length} characters, not JSON]` : redact(value, secrets)
}
