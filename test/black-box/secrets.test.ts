/** Secrets never show: not in logs, inspect, JSON, messages or stacks. */
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

/** Everything that a console or an error tracker makes of a value. */
function texts(value: unknown): string {
  const out = [inspect(value, { depth: 30, showHidden: true, getters: !(value instanceof Error), maxStringLength: null, maxArrayLength: null }), String(value)]
  try {
    out.push(JSON.stringify(value) ?? '')
  } catch {}
  const names = typeof value === 'object' && value !== null ? Object.getOwnPropertyNames(value) : []
  for (const name of names) out.push(`${name}: ${String((value as Record<string, unknown>)[name])}`)
  for (let error = value; error instanceof Error; error = error.cause) out.push(error.message, error.stack ?? '', JSON.stringify(error), String(error))
  return out.join('\n')
}
const expectNone = (value: unknown): void => {
  const text = texts(value)
  expect(text.match(/\S*-SECRET-\S*/g) ?? []).toEqual([])
}

/** A BILL that knows the secrets: sign-in, tokens and MFA are answered with them. */
const knowing = (answer: Respond) =>
  stubFetch(
    (request, n) => {
      const { pathname } = new URL(request.url)
      if (pathname.endsWith('/authx/token')) return Response.json({ access_token: SECRETS.accessToken, expires_in: 60 })
      if (pathname.endsWith('/mfa/challenge')) return Response.json({ challengeId: SECRETS.challengeId })
      if (pathname.endsWith('/mfa/challenge/validate')) return Response.json({ rememberMeId })
      if (pathname.endsWith('/mfa/step-up')) return Response.json({ trusted: false })
      return answer(request, n)
    },
    () => Response.json({ sessionId: SECRETS.sessionId, organizationId: '00801', userId: '006', trusted: false }),
  )

function recorder(): { logger: Logger; lines: unknown[][] } {
  const lines: unknown[][] = []
  const log = (...parts: unknown[]): void => void lines.push(parts)
  return { lines, logger: { error: log, warn: log, info: log, debug: log } }
}

const WAYS: readonly [name: string, call: (bill: Bill) => PromiseLike<unknown>][] = [
  ['session', (bill) => bill.payments.create({ vendorId: '009' } as never)],
  ['oauth', (bill) => bill.vendors.update('00901', { name: 'x' } as never, { auth: 'oauth' })],
  ['partner', (bill) => bill.partner.organizations.create({} as never)],
  ['spend', (bill) => bill.spend.cards.freeze('c', { auth: 'spend' })],
  ['mfa by hand', (bill) => bill.mfa.validateChallenge({ challengeId: SECRETS.challengeId, token: SECRETS.token, device: 'd', machineName: 'm', rememberMe: true })],
  ['sign-in by hand', (bill) => bill.auth.login({ devKey, password, username: 'a', organizationId: 'o' })],
  ['download', (bill) => bill.download(`http://bill.test/file?sessionId=${SECRETS.sessionId}&token=${SECRETS.token}`)],
  ['raw', (bill) => createRawClient(bill).POST('/connect/v3/login', { body: { devKey, password, username: 'a', organizationId: 'o' } })],
]
const FAULTS: readonly [name: string, answer: Respond][] = [
  ['a success', () => Response.json({ id: '1', sessionId: SECRETS.sessionId, rememberMeId, securityKey: 'security-key-SECRET-12', token: SECRETS.token, access_token: SECRETS.accessToken })],
  ['a success in a text', () => Response.json({ payload: JSON.stringify({ securityKey: 'security-key-SECRET-12' }) })],
  ['a refusal that quotes the headers', async (request) => Response.json(errorBody('BDC_1119', JSON.stringify(Object.fromEntries(request.headers)).replaceAll('"', "'")), { status: 400 })],
  ['HTML that quotes the headers', (request) => new Response(`<p>${[...request.headers.values()].join('</p><p>')}</p>`, { status: 502 })],
  ['a dead session', () => Response.json(errorBody('BDC_1109'), { status: 401 })],
  ['an untrusted session', () => Response.json(errorBody('BDC_1361'), { status: 403 })],
  ['a busy BILL', () => Response.json(errorBody('BDC_1322'), { status: 429, headers: RETRY_NOW })],
  ['a connection that breaks', () => Promise.reject(new TypeError('fetch failed', { cause: new Error('ECONNRESET') }))],
  ['a hang', ({ signal }) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)))],
  ['a success that is no JSON', () => new Response(`sessionId=${SECRETS.sessionId}`)],
  ['a cut success', () => new Response(`{"sessionId":"${SECRETS.sessionId}","x`)],
  ['a body that is no error list', () => new Response(JSON.stringify({ sessionId: SECRETS.sessionId, nested: { password } }), { status: 500 })],
]

describe.each(WAYS)('by %s', (_, call) => {
  it.each(FAULTS)('%s shows no secret, at debug', async (__, answer) => {
    const { lines, logger } = recorder()
    const bill = new Bill({ baseUrl: 'http://bill.test', ...ALL, fetch: knowing(answer).fetch, logger, logLevel: 'debug', timeout: 60, maxRetries: 1, onMfaChallenge: () => SECRETS.token })
    const pending = call(bill)
    expectNone(pending)
    const [outcome] = await Promise.allSettled([pending])
    if (outcome.status === 'rejected') expectNone(outcome.reason)
    expect(lines.length).toBeGreaterThan(0)
    expectNone(lines)
    expectNone(bill)
  }, 10_000)
})

it('a client and all its parts show nothing, before and after a call', async () => {
  const bill = new Bill({ baseUrl: 'http://bill.test', ...ALL, sessionId: SECRETS.sessionId, fetch: knowing(() => Response.json({ results: [] })).fetch })
  expectNone(bill)
  const page = await bill.vendors.list()
  for (const part of [bill, createRawClient(bill), bill.auth, bill.spend.cards, bill.mfa, bill.partner, bill.vendors.list(), page, bill.vendors, Object.values(bill)]) expectNone(part)
  expectNone(structuredKeys(bill))
})

/** All keys, own and inherited. */
function structuredKeys(value: object): unknown[] {
  const found: unknown[] = []
  for (let at: object | null = value; at && at !== Object.prototype; at = Object.getPrototypeOf(at) as object | null) found.push(Object.getOwnPropertyDescriptors(at))
  return found
}

it('what a user\u2019s step is given and what withResponse() gives show nothing of the credentials', async () => {
  const seen: unknown[] = []
  const fetch = knowing(() => Response.json({ id: '1' })).fetch
  const bill = new Bill({ baseUrl: 'http://bill.test', ...ALL, fetch, use: [async (request, context, next) => {
    seen.push(request, [...request.headers], context)
    const response = await next(request)
    seen.push(request, [...request.headers], context, response)
    return response
  }] })
  seen.push(await bill.vendors.create({} as never).withResponse())
  expectNone(seen)
  seen.forEach(expectNone)
})

it('errors of options name the option, never its value', async () => {
  const wrong: readonly [BillOptions, string][] = [
    [{ devKey: 'x-SECRET-x\n' }, 'devKey'], [{ password: 'x-SECRET-x\u0000' }, 'password'], [{ apiToken: 'x-SECRET-x\u2028' }, 'apiToken'], [{ sessionId: 'x-SECRET-x\r\n' }, 'sessionId'],
    [{ baseUrl: 'http://user:x-SECRET-x@bill.test' }, 'baseUrl'], [{ tokenUrl: 'ftp://x-SECRET-x' }, 'tokenUrl'], [{ headers: { 'X-Own': 'x-SECRET-x\n' } }, 'X-Own'], [{ clientSecret: 5 as never }, 'clientSecret'],
  ]
  for (const [options, name] of wrong) {
    const error = await reasonOf((async () => new Bill(options))())
    expect(error).toMatchObject({ name: 'ConfigurationError', message: expect.stringContaining(name) as string })
    expectNone(error)
  }
})

it('lines are one for each attempt, with operation, status, milliseconds and attempt', async () => {
  const { lines, logger } = recorder()
  const server = knowing((_, n) => (n === 1 ? Response.json(errorBody('BDC_1322'), { status: 429, headers: RETRY_NOW }) : Response.json({})))
  await new Bill({ baseUrl: 'http://bill.test', ...ALL, devKey: `${devKey}-log`, fetch: server.fetch, logger, logLevel: 'info' }).vendors.get('00901')
  await pause(5)
  expect(lines.map((parts) => parts.join(' '))).toEqual([expect.stringMatching(/login.*200.*\d+ ms.*attempt 1/), expect.stringMatching(/getVendor.*429.*\d+ ms.*attempt 1/), expect.stringMatching(/getVendor.*200.*\d+ ms.*attempt 2/)])
})

it.each(['error', 'info', 'debug'] as const)('a logger that throws changes nothing (%s)', async (logLevel) => {
  const log = (): never => {
    throw new Error('disk full')
  }
  const bill = new Bill({ baseUrl: 'http://bill.test', ...ALL, fetch: knowing(() => Response.json({ id: '1' })).fetch, logger: { error: log, warn: log, info: log, debug: log }, logLevel })
  expect(await bill.payments.create({} as never)).toEqual({ id: '1' })
})
