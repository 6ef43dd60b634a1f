/** Secrets never appear in logs, inspection output, JSON, messages or stacks. */
import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { Bill, type BillOptions, type Logger } from '../../src/index.js'
import { createRawClient } from '../../src/raw/index.js'
import { pause, reasonOf, errorBody, RETRY_NOW, stubFetch, type Respond } from './support.ts'

const SECRETS = {
  devKey: 'dev-key-SECRET-1', password: 'pass-word-SECRET-2', sessionId: 'session-id-SECRET-3', appKey: 'app-key-SECRET-4', apiToken: 'api-token-SECRET-5',
  clientId: 'client-id-SECRET-6', clientSecret: 'client-secret-SECRET-7', rememberMeId: 'remember-me-SECRET-8', accessToken: 'access-token-SECRET-9', token: 'mfa-code-SECRET-10', challengeId: 'challenge-SECRET-11',
}
const { devKey, password, appKey, apiToken, clientId, clientSecret, rememberMeId } = SECRETS
const ALL: BillOptions = { devKey, password, appKey, apiToken, clientId, clientSecret, rememberMeId, username: 'avery@juniper.example', organizationId: '00801', device: 'phone' }

/** Returns everything that a console or an error tracker shows of a value. */
function render(value: unknown): string {
  const out = [inspect(value, { depth: 30, showHidden: true, getters: !(value instanceof Error), maxStringLength: null, maxArrayLength: null }), String(value)]
  try {
    out.push(JSON.stringify(value) ?? '')
  } catch {}
  const names = typeof value === 'object' && value !== null ? Object.getOwnPropertyNames(value) : []
  for (const name of names) out.push(`${name}: ${String((value as Record<string, unknown>)[name])}`)
  for (let error = value; error instanceof Error; error = error.cause) out.push(error.message, error.stack ?? '', JSON.stringify(error), String(error))
  return out.join('\n')
}
const expectNoSecrets = (value: unknown): void => {
  const text = render(value)
  expect(text.match(/\S*-SECRET-\S*/g) ?? []).toEqual([])
}

/** Creates a stub whose sign-in, token and MFA responses contain the secrets. */
const createStubWithSecrets = (respond: Respond) =>
  stubFetch(
    (request, n) => {
      const { pathname } = new URL(request.url)
      if (pathname.endsWith('/authx/token')) return Response.json({ access_token: SECRETS.accessToken, expires_in: 60 })
      if (pathname.endsWith('/mfa/challenge')) return Response.json({ challengeId: SECRETS.challengeId })
      if (pathname.endsWith('/mfa/challenge/validate')) return Response.json({ rememberMeId })
      if (pathname.endsWith('/mfa/step-up')) return Response.json({ trusted: false })
      return respond(request, n)
    },
    () => Response.json({ sessionId: SECRETS.sessionId, organizationId: '00801', userId: '006', trusted: false }),
  )

function createRecorder(): { logger: Logger; lines: unknown[][] } {
  const lines: unknown[][] = []
  const log = (...parts: unknown[]): void => void lines.push(parts)
  return { lines, logger: { error: log, warn: log, info: log, debug: log } }
}

const CALLS: readonly [name: string, call: (bill: Bill) => PromiseLike<unknown>][] = [
  ['a session call', (bill) => bill.payments.create({ vendorId: '009' } as never)],
  ['an OAuth call', (bill) => bill.vendors.update('00901', { name: 'x' } as never, { auth: 'oauth' })],
  ['a partner call', (bill) => bill.partner.organizations.create({} as never)],
  ['a Spend & Expense call', (bill) => bill.spend.cards.freeze('c', { auth: 'spend' })],
  ['an explicit MFA validation', (bill) => bill.mfa.validateChallenge({ challengeId: SECRETS.challengeId, token: SECRETS.token, device: 'd', machineName: 'm', rememberMe: true })],
  ['an explicit sign-in', (bill) => bill.auth.login({ devKey, password, username: 'a', organizationId: 'o' })],
  ['a download', (bill) => bill.download(`http://bill.test/file?sessionId=${SECRETS.sessionId}&token=${SECRETS.token}`)],
  ['a raw sign-in', (bill) => createRawClient(bill).POST('/connect/v3/login', { body: { devKey, password, username: 'a', organizationId: 'o' } })],
]
const RESPONSES: readonly [name: string, respond: Respond][] = [
  ['a success response', () => Response.json({ id: '1', sessionId: SECRETS.sessionId, rememberMeId, securityKey: 'security-key-SECRET-12', token: SECRETS.token, access_token: SECRETS.accessToken })],
  ['a success response with JSON in a string', () => Response.json({ payload: JSON.stringify({ securityKey: 'security-key-SECRET-12' }) })],
  ['an error response that echoes the headers', async (request) => Response.json(errorBody('BDC_1119', JSON.stringify(Object.fromEntries(request.headers)).replaceAll('"', "'")), { status: 400 })],
  ['an HTML response that echoes the headers', (request) => new Response(`<p>${[...request.headers.values()].join('</p><p>')}</p>`, { status: 502 })],
  ['an expired session', () => Response.json(errorBody('BDC_1109'), { status: 401 })],
  ['an untrusted session', () => Response.json(errorBody('BDC_1361'), { status: 403 })],
  ['a concurrency-limit error', () => Response.json(errorBody('BDC_1322'), { status: 429, headers: RETRY_NOW })],
  ['a broken connection', () => Promise.reject(new TypeError('fetch failed', { cause: new Error('ECONNRESET') }))],
  ['a response that never arrives', ({ signal }) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)))],
  ['a success response that is not JSON', () => new Response(`sessionId=${SECRETS.sessionId}`)],
  ['a truncated success response', () => new Response(`{"sessionId":"${SECRETS.sessionId}","x`)],
  ['an error response that is not a list', () => new Response(JSON.stringify({ sessionId: SECRETS.sessionId, nested: { password } }), { status: 500 })],
]

describe.each(CALLS)('%s', (_, call) => {
  it.each(RESPONSES)('exposes no secret at debug level with %s', async (__, respond) => {
    const { lines, logger } = createRecorder()
    const bill = new Bill({ baseUrl: 'http://bill.test', allowInsecureHttp: true, ...ALL, fetch: createStubWithSecrets(respond).fetch, logger, logLevel: 'debug', timeout: 60, maxRetries: 1, onMfaChallenge: () => SECRETS.token })
    const pending = call(bill)
    expectNoSecrets(pending)
    const [outcome] = await Promise.allSettled([pending])
    if (outcome.status === 'rejected') expectNoSecrets(outcome.reason)
    expect(lines.length).toBeGreaterThan(0)
    expectNoSecrets(lines)
    expectNoSecrets(bill)
  }, 10_000)
})

it('a client and all its parts expose no secret, before and after a call', async () => {
  const bill = new Bill({ baseUrl: 'http://bill.test', allowInsecureHttp: true, ...ALL, sessionId: SECRETS.sessionId, fetch: createStubWithSecrets(() => Response.json({ results: [] })).fetch })
  expectNoSecrets(bill)
  const page = await bill.vendors.list()
  for (const part of [bill, createRawClient(bill), bill.auth, bill.spend.cards, bill.mfa, bill.partner, bill.vendors.list(), page, bill.vendors, Object.values(bill)]) expectNoSecrets(part)
  expectNoSecrets(allDescriptors(bill))
})

/** Returns the descriptors of all properties, own and inherited. */
function allDescriptors(value: object): unknown[] {
  const found: unknown[] = []
  for (let target: object | null = value; target && target !== Object.prototype; target = Object.getPrototypeOf(target) as object | null) found.push(Object.getOwnPropertyDescriptors(target))
  return found
}

it('middleware and withResponse() receive no credentials', async () => {
  const seen: unknown[] = []
  const fetch = createStubWithSecrets(() => Response.json({ id: '1' })).fetch
  const bill = new Bill({ baseUrl: 'http://bill.test', allowInsecureHttp: true, ...ALL, fetch, use: [async (request, context, next) => {
    seen.push(request, [...request.headers], context)
    const response = await next(request)
    seen.push(request, [...request.headers], context, response)
    return response
  }] })
  seen.push(await bill.vendors.create({} as never).withResponse())
  expectNoSecrets(seen)
  seen.forEach(expectNoSecrets)
})

it('option errors name the option, never its value', async () => {
  const invalid: readonly [BillOptions, string][] = [
    [{ devKey: 'x-SECRET-x\n' }, 'devKey'], [{ password: 'x-SECRET-x\u0000' }, 'password'], [{ apiToken: 'x-SECRET-x\u2028' }, 'apiToken'], [{ sessionId: 'x-SECRET-x\r\n' }, 'sessionId'],
    [{ baseUrl: 'http://user:x-SECRET-x@bill.test' }, 'baseUrl'], [{ tokenUrl: 'ftp://x-SECRET-x' }, 'tokenUrl'], [{ headers: { 'X-Custom': 'x-SECRET-x\n' } }, 'X-Custom'], [{ clientSecret: 5 as never }, 'clientSecret'],
  ]
  for (const [options, name] of invalid) {
    const error = await reasonOf((async () => new Bill(options))())
    expect(error).toMatchObject({ name: 'ConfigurationError', message: expect.stringContaining(name) as string })
    expectNoSecrets(error)
  }
})

it('each attempt is logged on one line with its operation, status, milliseconds and attempt number', async () => {
  const { lines, logger } = createRecorder()
  const server = createStubWithSecrets((_, n) => (n === 1 ? Response.json(errorBody('BDC_1322'), { status: 429, headers: RETRY_NOW }) : Response.json({})))
  await new Bill({ baseUrl: 'http://bill.test', allowInsecureHttp: true, ...ALL, devKey: `${devKey}-log`, fetch: server.fetch, logger, logLevel: 'info' }).vendors.get('00901')
  await pause(5)
  expect(lines.map((parts) => parts.join(' '))).toEqual([expect.stringMatching(/login.*200.*\d+ ms.*attempt 1/), expect.stringMatching(/getVendor.*429.*\d+ ms.*attempt 1/), expect.stringMatching(/getVendor.*200.*\d+ ms.*attempt 2/)])
})

it.each(['error', 'info', 'debug'] as const)('a logger that throws does not affect the call (%s)', async (logLevel) => {
  const log = (): never => {
    throw new Error('disk full')
  }
  const bill = new Bill({ baseUrl: 'http://bill.test', allowInsecureHttp: true, ...ALL, fetch: createStubWithSecrets(() => Response.json({ id: '1' })).fetch, logger: { error: log, warn: log, info: log, debug: log }, logLevel })
  expect(await bill.payments.create({} as never)).toEqual({ id: '1' })
})
