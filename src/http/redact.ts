/** Masks secrets in everything that people may see, such as errors, logs and URLs. */
import { toUint8Array } from './bytes.js'
import { createMask, MASK, type Mask } from './mask.js'
import type { RequestSpec } from './request-spec.js'

/** Names of fields, headers and query parameters whose values are secret, without `-` and `_`. */
const SECRET_NAME =
  /^(password|devkey|appkey|sessionid|apitoken|clientid|clientsecret|accesstoken|refreshtoken|authorization|cookie|setcookie|remembermeid|securitykey|token|jwt|panjwt|challengeid|setupid|accountnumber|routingnumber|taxid|ssn|dateofbirth|cardnumber|cvv|proxyauthorization|x?apikey|signature|sig|x(amz|goog)(signature|credential|securitytoken))$/i

const isSecretName = (name: string): boolean => SECRET_NAME.test(name.replaceAll(/[-_]/g, ''))

/** Headers whose values are shown. Any other header may hold a secret. */
const PUBLIC_HEADERS = /^(accept|accept-language|content-type|content-length|user-agent|organizationid|x-idempotent-key|traceparent|x-(trace|request|correlation)(-id)?)$/i

/** Shorter values of custom headers are not masked. They are unlikely to be secrets, and masking them would garble the text. */
const MIN_HEADER_LENGTH = 6

const MAX_DEPTH = 20

/** Returns a copy of parsed JSON with secrets and bank data masked. Fields are masked by name, and the given secrets in every name and value. Strings that contain JSON, as in webhook events, are also searched. */
export function redact(value: unknown, mask: Mask = unmasked, depth = 0): unknown {
  if (depth > MAX_DEPTH) return '[too deep]'
  if (Array.isArray(value)) return value.map((item) => redact(item, mask, depth + 1))
  if (typeof value === 'string') return maskText(/^\s*[{[]/.test(value) ? redactJsonText(value, mask, depth) : value, mask)
  if (typeof value === 'number') return mask(String(value)) === String(value) ? value : MASK
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [mask(name), isSecretName(name) ? MASK : redact(item, mask, depth + 1)]))
}

const unmasked: Mask = (text) => text

function redactJsonText(text: string, mask: Mask, depth: number): string {
  const value = parseJson(text)
  return value === undefined ? text : JSON.stringify(redact(value, mask, depth + 1))
}

/** Parses JSON. Returns undefined if the text is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Creates a mask for the given secrets, and for those in a request's URL, headers, and JSON or form body. A server may quote them in its response. */
export function maskOf({ url, headers, body }: Pick<RequestSpec, 'url' | 'headers' | 'body'>, secrets: readonly string[] = []): Mask {
  const custom = Object.entries(headers).filter(([name, value]) => value.length >= MIN_HEADER_LENGTH && !PUBLIC_HEADERS.test(name))
  const entries: [string, unknown][] = [...Object.entries(headers), ...new URL(url).searchParams]
  const text = bodyText({ headers, body })
  const json = parseJson(text)
  if (json === undefined) entries.push(...new URLSearchParams(text))
  else collectEntries(json, entries)
  const named = entries.flatMap(([name, value]) => (isSecretName(name) && (typeof value === 'string' || typeof value === 'number') ? [String(value)] : []))
  return createMask([...secrets, ...custom.map(([, value]) => value), ...named].map((value) => value.replace(/^(Bearer|Basic) /, '')))
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

/** Masks secrets, and the signatures in signed URLs. */
export const maskText = (text: string, mask: Mask): string => mask(text.replaceAll(URL_IN_TEXT, redactUrl))

/** Returns the headers for the log: only public headers have their values. */
export const redactHeaders = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, PUBLIC_HEADERS.test(name) ? value : MASK]))

/** Masks the secret query parameters of a URL. A URL without secret parameters is returned unchanged. */
export function redactUrl(text: string): string {
  const url = text.includes('?') && URL.canParse(text) ? new URL(text) : undefined
  const secretNames = Array.from(url?.searchParams.keys() ?? []).filter(isSecretName)
  for (const name of secretNames) url?.searchParams.set(name, MASK)
  return url && secretNames.length ? url.href : text
}

/** Returns a body for the log. Text that is not JSON cannot be searched for secrets, so only its length is shown. */
export function redactBody(text: string, mask: Mask = unmasked): unknown {
  if (!text) return undefined
  const value = parseJson(text)
  return value === undefined ? `[${text.length} characters, not JSON]` : redact(value, mask)
}
