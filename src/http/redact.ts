/** Masks secrets in everything that people may see, such as errors, logs and URLs. */
import { toUint8Array } from './bytes.js'
import type { RequestSpec } from './request-spec.js'

/** Names of fields, headers and query parameters whose values are secret. */
const SECRET_NAME = /^(password|devkey|appkey|sessionid|apitoken|clientid|client_id|clientsecret|client_secret|access_token|refresh_token|authorization|cookie|set-cookie|remembermeid|securitykey|token|jwt|panjwt|challengeid|setupid|accountnumber|routingnumber|taxid|ssn|dateofbirth|cardnumber|cvv|proxy-authorization|x-api-key|signature|sig|x-(amz|goog)-(signature|credential|security-token))$/i

const MASK = '[redacted]'

/** Shorter values are not masked. They are unlikely to be secrets, and masking them would garble the text. */
const MIN_SECRET_LENGTH = 6

const MAX_DEPTH = 20

/** Returns a copy of parsed JSON with secrets and bank data masked. Fields are masked by name, and the given secrets in every string. Strings that contain JSON, as in webhook events, are also searched. */
export function redact(value: unknown, secrets: readonly string[] = [], depth = 0): unknown {
  if (depth > MAX_DEPTH) return '[too deep]'
  if (Array.isArray(value)) return value.map((item) => redact(item, secrets, depth + 1))
  if (typeof value === 'string') return maskSecrets(/^\s*[{[]/.test(value) ? redactJsonText(value, secrets, depth) : value, secrets)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, SECRET_NAME.test(name) ? MASK : redact(item, secrets, depth + 1)]))
}

function redactJsonText(text: string, secrets: readonly string[], depth: number): string {
  const value = parseJson(text)
  return value === undefined ? text : JSON.stringify(redact(value, secrets, depth + 1))
}

/** Parses JSON. Returns undefined if the text is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Returns the secrets in a request's URL, headers, and JSON or form body. A server may quote them in its response. The longest comes first, because one secret can begin with another. */
export function collectSecrets({ url, headers, body }: Pick<RequestSpec, 'url' | 'headers' | 'body'>): string[] {
  const entries = Object.entries(headers).map(([name, value]): [string, unknown] => [name, value.replace(/^Bearer /, '')])
  entries.push(...new URL(url).searchParams)
  const text = bodyText({ headers, body })
  const json = parseJson(text)
  if (json === undefined) entries.push(...new URLSearchParams(text))
  else collectEntries(json, entries)
  const secrets = entries.flatMap(([name, value]) => (SECRET_NAME.test(name) && typeof value === 'string' && value.length >= MIN_SECRET_LENGTH ? [value] : []))
  return secrets.sort((a, b) => b.length - a.length)
}

/** Returns a JSON or form body as text, or an empty string for files and streams. After user middleware, the body is bytes. */
export function bodyText({ headers, body }: Pick<RequestSpec, 'headers' | 'body'>): string {
  if (typeof body === 'string' || body instanceof URLSearchParams) return String(body)
  const bytes = /json|x-www-form-urlencoded/i.test(headers['content-type'] ?? '') ? toUint8Array(body) : undefined
  return bytes ? new TextDecoder().decode(bytes) : ''
}

/** Collects every value in parsed JSON with its field name. */
function collectEntries(value: unknown, entries: [string, unknown][], depth = 0): void {
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return
  for (const [name, item] of Object.entries(value)) {
    entries.push([name, item])
    collectEntries(item, entries, depth + 1)
  }
}

const URL_IN_TEXT = /https?:\/\/[^\s"'<>]+/gi

/** Masks the given secrets, and the signatures in signed URLs. */
export const maskSecrets = (text: string, secrets: readonly string[]): string =>
  secrets.reduce((masked, secret) => masked.replaceAll(secret, MASK), text.replaceAll(URL_IN_TEXT, redactUrl))

/** Returns the headers with secrets masked. */
export const redactHeaders = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, SECRET_NAME.test(name) ? MASK : value]))

/** Masks the secret query parameters of a URL. A URL without secret parameters is returned unchanged. */
export function redactUrl(text: string): string {
  const url = text.includes('?') && URL.canParse(text) ? new URL(text) : undefined
  const secretNames = Array.from(url?.searchParams.keys() ?? []).filter((name) => SECRET_NAME.test(name))
  for (const name of secretNames) url?.searchParams.set(name, MASK)
  return url && secretNames.length ? url.href : text
}

/** Returns a body for the log. Text that is not JSON cannot be searched for secrets, so only its length is shown. */
export function redactBody(text: string, secrets: readonly string[] = []): unknown {
  if (!text) return undefined
  const value = parseJson(text)
  return value === undefined ? `[${text.length} characters, not JSON]` : redact(value, secrets)
}
