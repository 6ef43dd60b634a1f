/** What must never be shown, and its replacement. */
const SECRET = /^(password|devkey|appkey|sessionid|apitoken|clientid|clientsecret|client_secret|access_token|refresh_token|authorization|cookie|set-cookie|remembermeid|securitykey|token|jwt|panjwt|challengeid|setupid|accountnumber|routingnumber|taxid|ssn|dateofbirth|cardnumber|cvv|proxy-authorization|x-api-key|signature|sig|x-amz-(signature|credential|security-token))$/i

const MASK = '[redacted]'

/** A copy of parsed JSON in which secrets and bank data are masked. Events carry JSON inside a string; that is looked into, too. */
export function redact(value: unknown, depth = 0): unknown {
  if (depth > 20) return '[too deep]'
  if (Array.isArray(value)) return value.map((item) => redact(item, depth + 1))
  if (typeof value === 'string' && /^\s*[{[]/.test(value)) return redactInner(value, depth)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, SECRET.test(name) ? MASK : redact(inner, depth + 1)]))
}

function redactInner(text: string, depth: number): string {
  try {
    return JSON.stringify(redact(JSON.parse(text), depth + 1))
  } catch {
    return text
  }
}

/** Too short to be a secret; masking it would only spoil the text. */
const SHORTEST = 8

/** A text without the secrets that went out in these headers: a server may quote what it refuses. */
export function maskSent(text: string, headers: Headers): string {
  let masked = text
  for (const [name, value] of headers) {
    const secret = value.replace(/^Bearer /, '')
    if (SECRET.test(name) && secret.length >= SHORTEST) masked = masked.replaceAll(secret, MASK)
  }
  return masked
}

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
export function redactBody(text: string): unknown {
  if (!text) return undefined
  try {
    return redact(JSON.parse(text))
  } catch {
    return `[${text.length} characters, not JSON]`
  }
}
