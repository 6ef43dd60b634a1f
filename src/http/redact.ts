/** Masks secrets in everything that people may see: errors, logs, URLs. */
import { toUint8Array } from './bytes.js'
import type { RequestSpec } from './request-spec.js'

/** Names of fields, headers and query parameters whose values are secret. */
const SECRET_NAME = /^(password|devkey|appkey|sessionid|apitoken|clientid|client_id|clientsecret|client_secret|access_token|refresh_token|authorization|cookie|set-cookie|remembermeid|securitykey|token|jwt|panjwt|challengeid|setupid|accountnumber|routingnumber|taxid|ssn|dateofbirth|cardnumber|cvv|proxy-authorization|x-api-key|signature|sig|x-(amz|goog)-(signature|credential|security-token))$/i

const MASK = '[redacted]'

/** Shorter values are not masked: they are hardly secret, and masking them would garble the text. */
const MIN_SECRET_LENGTH = 6

const MAX_DEPTH = 20

/** A copy of parsed JSON with secrets and bank data masked: by field name, and the given secrets anywhere. Also looks into strings that hold JSON, as webhook events do. */
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

/** Parsed JSON; undefined if the text is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The secrets in a request's URL, headers and JSON or form body, longest first because one can begin with another. A server may quote them in its response. */
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

/** A JSON or form body as text; empty for files and streams. A body that passed through user middleware has become bytes. */
export function bodyText({ headers, body }: Pick<RequestSpec, 'headers' | 'body'>): string {
  if (typeof body === 'string' || body instanceof URLSearchParams) return String(body)
  const bytes = /json|x-www-form-urlencoded/i.test(headers['content-type'] ?? '') ? toUint8Array(body) : undefined
  return bytes ? new TextDecoder().decode(bytes) : ''
}

/** Adds every value of parsed JSON with its name. */
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

/** Headers with secrets masked. */
export const redactHeaders = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, SECRET_NAME.test(name) ? MASK : value]))

/** A URL with secret query parameters masked; unchanged if it has none. */
export function redactUrl(text: string): string {
  const url = text.includes('?') && URL.canParse(text) ? new URL(text) : undefined
  const secretNames = Array.from(url?.searchParams.keys() ?? []).filter((name) => SECRET_NAME.test(name))
  for (const name of secretNames) url?.searchParams.set(name, MASK)
  return url && secretNames.length ? url.href : text
}

/** A body for the log. Text that is not JSON cannot be searched for secrets, so only its length is shown. */
export function redactBody(text: string, secrets: readonly string[] = []): unknown {
  if (!text) return undefined
  const value = parseJson(text)
  return value === undefined ? `[${text.length} characters, not JSON]` : redact(value, secrets)
}
