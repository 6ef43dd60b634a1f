/** Each secret × form × place where a server can quote it × way in which a person prints it. SECURITY.md promises what this table tests. */
import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { Bill, type BillOptions, type Fetch, type Logger } from '../../src/index.js'
import { createRawClient } from '../../src/raw/index.js'
import { reasonOf } from './support.ts'

const SPECIAL = 'Zq+7/x=&<"k\'>%41 é\\w'
const SECRETS: Readonly<Record<string, string>> = {
  devKey: '01ZQDevKey77Alpha',
  password: `Pw${SPECIAL}Omega`,
  sessionId: 'sess.ZQX-_77!~Number',
  appKey: 'app-key-ZQ-4411',
  apiToken: 'api_token_ZQ_5522',
  clientId: 'client-ZQ-6633',
  clientSecret: 'cs/ZQ+7744==',
  rememberMeId: 'remember-ZQ-8855',
  accessToken: 'eyJhbGciOi.ZQX.c2ln',
  customHeader: 'gateway-ZQ-9966',
}
const { devKey, password, appKey, apiToken, clientId, clientSecret, rememberMeId } = SECRETS as Record<'devKey' | 'password' | 'appKey' | 'apiToken' | 'clientId' | 'clientSecret' | 'rememberMeId', string>

const hex = (character: string, length = 0): string => (character.codePointAt(0) as number).toString(16).padStart(length, '0')
const each = (text: string, encode: (character: string) => string): string => Array.from(text, encode).join('')
const percent = (text: string): string => each(text, (character) => Array.from(new TextEncoder().encode(character), (byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''))
const base64 = (text: string): string => Buffer.from(text).toString('base64')
const base64url = (text: string): string => Buffer.from(text).toString('base64url')

const FORMS: readonly [name: string, encode: (secret: string) => string][] = [
  ['plain', (secret) => secret],
  ['upper case', (secret) => secret.toUpperCase()],
  ['lower case', (secret) => secret.toLowerCase()],
  ['percent-encoded where a URL requires it', encodeURIComponent],
  ['percent-encoded in lower case', (secret) => encodeURIComponent(secret).toLowerCase()],
  ['as a form field', (secret) => new URLSearchParams({ a: secret }).toString().slice(2)],
  ['each byte percent-encoded', percent],
  ['percent-encoded twice', (secret) => encodeURIComponent(percent(secret))],
  ['Base64', base64],
  ['Base64 after one byte, as in a login', (secret) => base64(`:${secret}`)],
  ['Base64 after two bytes, and before others', (secret) => base64(`ab${secret}cd`)],
  ['Base64url', base64url],
  ['Base64url after five bytes', (secret) => base64url(`user:${secret}`)],
  ['HTML-escaped', (secret) => secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;')],
  ['HTML-escaped twice', (secret) => secret.replaceAll('&', '&amp;amp;').replaceAll('<', '&amp;lt;').replaceAll('>', '&amp;gt;').replaceAll('"', '&amp;quot;').replaceAll("'", '&amp;#39;')],
  ['each character as a decimal entity', (secret) => each(secret, (character) => `&#${character.codePointAt(0)};`)],
  ['each character as a hexadecimal entity', (secret) => each(secret, (character) => `&#x${hex(character)};`)],
  ['JSON-escaped', (secret) => JSON.stringify(secret).slice(1, -1)],
  ['JSON-escaped twice', (secret) => JSON.stringify(JSON.stringify(secret)).slice(3, -3)],
  ['with escaped slashes', (secret) => secret.replaceAll('/', '\\/')],
  ['unicode-escaped', (secret) => each(secret, (character) => `\\u${hex(character, 4)}`)],
  ['unicode-escaped twice', (secret) => each(secret, (character) => `\\\\u${hex(character, 4)}`)],
]

/** Responses that quote a text, and the call that receives each. */
const PLACES: readonly [name: string, respond: (text: string) => Response][] = [
  ['a message', (text) => Response.json([{ code: 'BDC_1119', message: `Wrong value "${text}" given` }], { status: 400 })],
  ['params of a template', (text) => Response.json([{ code: 'BDC_1119', message: '${paramName0} is ${paramValue0}', params: [{ name: text, value: text }] }], { status: 400 })],
  ['a key', (text) => Response.json([{ code: 'BDC_1119', message: 'No.', [text]: { [text]: 1 } }], { status: 400 })],
  ['JSON in a message', (text) => Response.json([{ code: 'BDC_1119', message: JSON.stringify({ header: text }) }], { status: 400 })],
  ['a code', (text) => Response.json({ error: { code: text, message: text } }, { status: 401 })],
  ['plain text', (text) => new Response(`${text} is wrong`, { status: 500 })],
  ['HTML', (text) => new Response(`<html><title>x</title><p>${text}</p>`, { status: 403 })],
  ['the status text', (text) => Object.defineProperty(new Response('', { status: 400 }), 'statusText', { value: text })],
  ['the content type of a success that is not JSON', (text) => new Response('<p>', { headers: { 'content-type': `text/x; a=${encodeURIComponent(text)}` } })],
  ['a header', (text) => new Response('', { status: 400, headers: { 'x-quoted': encodeURIComponent(text) } })],
]
const LIST_PLACES: typeof PLACES = [['a page token that repeats', (text) => Response.json({ results: [{ id: '1' }], nextPage: text })]]

const lines: unknown[][] = []
const record = (...parts: unknown[]): void => void lines.push(parts)
const logger: Logger = { error: record, warn: record, info: record, debug: record }

/** Everything that a console, a logger or an error tracker shows. */
function print(value: unknown): string {
  const options = { depth: 30, maxStringLength: null, maxArrayLength: null, breakLength: Infinity }
  const texts = [inspect(value, options), inspect(value, { ...options, showHidden: true, getters: true }), inspect({ nested: [value] }, { ...options, showHidden: true, getters: true }), String(value), JSON.stringify(value) ?? '']
  for (let error = value; error instanceof Error; error = error.cause) texts.push(error.message, error.stack ?? '', JSON.stringify({ ...error }), JSON.stringify(Object.getOwnPropertyDescriptors(error)))
  return texts.join('\n')
}

/** Undoes what the printers add, so that a backslash or quote of a secret is found again. */
const found = (printed: string, text: string): boolean => [printed, printed.replaceAll('\\\\', '\\'), printed.replaceAll(/\\(["'])/g, '$1')].some((candidate) => candidate.includes(text))

function createClient(respond: () => Response): Bill {
  const fetch: Fetch = async (url) => {
    if (url.endsWith('/login')) return Response.json({ sessionId: SECRETS['sessionId'], organizationId: '008', userId: '006' })
    if (url.endsWith('/token')) return Response.json({ access_token: SECRETS['accessToken'], expires_in: 3600 })
    return respond()
  }
  const options: BillOptions = { baseUrl: 'http://bill.test', allowInsecureHttp: true, devKey, password, appKey, apiToken, clientId, clientSecret, rememberMeId, device: 'd', username: 'avery', organizationId: '00801', headers: { 'X-Gateway-Key': SECRETS['customHeader'] as string } }
  return new Bill({ ...options, fetch, maxRetries: 0, logger, logLevel: 'debug' })
}

/** Each call carries the session or access token that the server issued for it; all carry the secrets of the client. */
const CALLS: readonly [name: string, call: (bill: Bill) => PromiseLike<unknown>, issued: 'sessionId' | 'accessToken'][] = [
  ['a call', (bill) => bill.payments.create({} as never), 'sessionId'],
  ['an OAuth call', (bill) => bill.vendors.update('00901', {} as never, { auth: 'oauth' }), 'accessToken'],
  ['a raw call', (bill) => createRawClient(bill).POST('/connect/v3/payments', { body: {} as never }).then(({ error, data }) => Promise.reject(error ?? data)), 'sessionId'],
]

describe.each(Object.entries(SECRETS))('the secret %s', (secretName, secret) => {
  describe.each(FORMS)('%s', (_, encode) => {
    it.each([...PLACES, ...LIST_PLACES])('is masked in %s', async (place, respond) => {
      const text = encode(secret)
      lines.length = 0
      const calls = place === LIST_PLACES[0]?.[0] ? [{}, { nextPage: text }].map((query) => (bill: Bill) => bill.vendors.list(query as never, { auth: secretName === 'accessToken' ? 'oauth' : 'session' }).toArray()) : CALLS.filter(([, , issued]) => (secretName !== 'sessionId' && secretName !== 'accessToken') || secretName === issued).map(([, call]) => call)
      for (const call of calls) {
        const printed = print(await reasonOf(call(createClient(() => respond(text))))) + print(lines)
        for (const form of new Set([text, secret])) expect(found(printed, form), `${form} in ${printed.slice(0, 3_000)}`).toBe(false)
      }
    })
  })
})

it('a password of five letters is masked where it stands alone', async () => {
  const fetch: Fetch = async () => Response.json([{ message: 'apple is not the password, pineapples are' }], { status: 400 })
  const printed = print(await reasonOf(new Bill({ baseUrl: 'http://bill.test', allowInsecureHttp: true, devKey: 'k', username: 'u', password: 'apple', organizationId: 'o', fetch }).vendors.get('a')))
  expect(printed).toContain('[redacted] is not the password, pineapples are')
})

it('the debug log shows the values of known headers only', async () => {
  lines.length = 0
  await createClient(() => Response.json({ id: '1' })).vendors.get('00901', { headers: { 'X-Trace-Id': 'trace-1', 'X-Other': 'other-value' } })
  const printed = print(lines)
  for (const shown of ['trace-1', 'application/json', "'x-other': '[redacted]'", "'x-gateway-key': '[redacted]'"]) expect(printed).toContain(shown)
  expect(printed).not.toContain('other-value')
})
