/** Functions that users pass in options: whatever they do, BILL's decision about a payment stands, and the next call is not blocked. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isOutcomeUnknown, type Bill, type BillOptions, type Fetch, type Logger, type SessionStore } from '../../src/index.js'
import { createWebhookHandler, signPayload, type WebhookHandlerOptions } from '../../src/webhooks/index.js'
import { createClientOn, errorBody } from './support.ts'

// oxlint-disable-next-line typescript/no-explicit-any -- a function of any option
type AnyFunction = (...args: any[]) => any

/** The options of T that hold functions, each method of an object counted. A new option needs a row in the tables below. */
type Place<T> = { [K in keyof T & string]: PlaceOf<K, Exclude<T[K], null | undefined>> }[keyof T & string]
type PlaceOf<K extends string, V> = K extends 'headers' | 'on'
  ? Extract<K, 'on'>
  : V extends string | number | boolean | readonly string[]
    ? never
    : V extends AnyFunction | readonly AnyFunction[]
      ? K
      : `${K}.${keyof V & string}`

type Behavior = 'throws' | 'rejects' | 'never settles' | 'is slow'
const BEHAVIORS: readonly Behavior[] = ['throws', 'rejects', 'never settles', 'is slow']

/** A function that misbehaves while `isActive`, and counts its calls. */
function misbehave(behavior: Behavior, work: AnyFunction): { call: AnyFunction; isActive: boolean; count: number } {
  const state = {
    isActive: true,
    count: 0,
    call(...args: unknown[]): unknown {
      state.count++
      if (!state.isActive || behavior === 'is slow') return state.isActive ? new Promise((resolve) => setTimeout(resolve, 5)).then(() => work(...args)) : work(...args)
      if (behavior === 'throws') throw new RangeError('user code')
      return behavior === 'rejects' ? Promise.reject(new RangeError('user code')) : new Promise(() => undefined)
    },
  }
  return state
}

const unhandled: unknown[] = []
const onUnhandled = (reason: unknown): void => void unhandled.push(reason)
beforeAll(() => void process.on('unhandledRejection', onUnhandled))
afterAll(() => void process.off('unhandledRejection', onUnhandled))

/** Requires an MFA challenge for payments, and counts those that it accepts. */
function createServer(): { fetch: (...args: Parameters<Fetch>) => Promise<Response>; accepted: number } {
  const trusted = new Set<string>()
  let logins = 0
  const server = {
    accepted: 0,
    async fetch(url: string, init: { headers: Record<string, string> }): Promise<Response> {
      const session = init.headers['sessionid'] ?? ''
      if (url.endsWith('/login')) return Response.json({ sessionId: `session-${++logins}` })
      if (url.endsWith('/logout')) return new Response('')
      if (url.endsWith('/mfa/challenge')) return Response.json({ challengeId: 'c' })
      if (url.endsWith('/validate')) return Response.json((trusted.add(session), { rememberMeId: 'remembered' }))
      return trusted.has(session) ? Response.json({ id: `stp${++server.accepted}` }) : Response.json(errorBody('BDC_1361', 'Untrusted session.'), { status: 403 })
    },
  }
  return server
}

/** What may happen to the call whose user code misbehaves. `keeps`: BILL's response. `own`: the call fails or waits, and is not sent. `unknown`: it is sent. */
type Effect = 'keeps' | 'own' | 'unknown'
interface Row {
  readonly work?: AnyFunction
  readonly options: (call: AnyFunction, server: { fetch: Fetch }) => BillOptions
  readonly effect: Effect
}

const quiet: Logger = { error: () => undefined, warn: () => undefined, info: () => undefined, debug: () => undefined }
const logRow = (level: keyof Logger): Row => ({ options: (call) => ({ logLevel: level, logger: { ...quiet, [level]: call } }), effect: 'keeps' })

function createStore(): Required<SessionStore> {
  const map = new Map<string, string>()
  return { get: (key) => map.get(key), set: (key, value) => map.set(key, value), delete: (key) => map.delete(key), lock: async () => ({ release: () => undefined }) }
}
const storeRow = (method: keyof SessionStore): Row => ({
  work: async () => (method === 'lock' ? { release: () => undefined } : undefined),
  options: (call) => ({ sessionStore: { ...createStore(), [method]: call } }),
  effect: 'keeps',
})

/** A limiter that is silent is given up after a minute, so the call that waits for it is aborted here. */
const acquireRow: Row = {
  work: async () => ({ release: () => undefined, renew: () => undefined }),
  options: (call) => ({ limiter: { acquire: call, reserve: async () => undefined } }),
  effect: 'own',
}

/** A row, or the file that tests the place. */
const CLIENT_ROWS: Record<Place<BillOptions>, Row | string> & Record<string, Row | string> = {
  onMfaChallenge: { work: () => '123456', options: (call) => ({ onMfaChallenge: call }), effect: 'own' },
  onRememberMeId: { options: (call) => ({ onRememberMeId: call }), effect: 'keeps' },
  'sessionStore.get': storeRow('get'),
  'sessionStore.set': storeRow('set'),
  'sessionStore.delete': storeRow('delete'),
  'sessionStore.lock': storeRow('lock'),
  'release of sessionStore.lock': { options: (call) => ({ sessionStore: { ...createStore(), lock: async () => ({ release: call }) } }), effect: 'keeps' },
  'limiter.acquire': acquireRow,
  // Called only for Spend & Expense.
  'limiter.reserve': 'test/unit/limiter.test.ts',
  'release of limiter.acquire': { options: (call) => ({ limiter: { acquire: async () => ({ release: call, renew: () => undefined }), reserve: async () => undefined } }), effect: 'keeps' },
  fetch: {
    options: (call, server) => ({ fetch: (url, init) => (url.endsWith('/payments') ? (call(url, init) as Promise<Response>) : server.fetch(url, init)) }),
    effect: 'unknown',
  },
  'logger.error': logRow('error'),
  'logger.warn': logRow('warn'),
  'logger.info': logRow('info'),
  'logger.debug': logRow('debug'),
  use: { options: (call) => ({ use: [async (request, _, next) => (await call(), next(request))] }), effect: 'own' },
  'use after next': {
    options: (call) => ({
      use: [
        async (request, _, next) => {
          const response = await next(request)
          await call()
          return response
        },
      ],
    }),
    effect: 'unknown',
  },
  now: { work: () => Date.now(), options: (call) => ({ now: call }), effect: 'keeps' },
}

const pay = (bill: Bill, signal?: AbortSignal): Promise<{ id?: string }> => bill.payments.create({ amount: 1 } as never, { signal })
const outcomeOf = (call: Promise<{ id?: string }>): Promise<unknown> => call.then(({ id }) => id, (error: unknown) => error)

const rows = Object.entries(CLIENT_ROWS).filter((entry): entry is [string, Row] => typeof entry[1] !== 'string')

describe.each(rows)('%s', (name, { work = () => undefined, options, effect }) => {
  it.each(BEHAVIORS)('%s', async (behavior) => {
    const server = createServer()
    const code = misbehave(behavior, name === 'fetch' ? (url: string, init: never) => server.fetch(url, init) : work)
    const bill = createClientOn(server, { timeout: 200, maxRetries: 0, onMfaChallenge: () => '123456', ...options(code.call, server) })
    const controller = new AbortController()
    const first = outcomeOf(pay(bill, controller.signal))
    if (effect === 'own' && behavior === 'never settles') {
      while (!code.count) await new Promise((resolve) => setTimeout(resolve, 1))
      controller.abort()
    }
    const outcome = await first
    const isCalled = code.count > 0
    if (effect === 'keeps' || behavior === 'is slow' || typeof outcome === 'string') expect([outcome, server.accepted]).toEqual(['stp1', 1])
    else if (effect === 'own') expect([isOutcomeUnknown(outcome), server.accepted]).toEqual([false, 0])
    else expect(isOutcomeUnknown(outcome)).toBe(true)
    const before = server.accepted
    if (name.startsWith('sessionStore')) await bill.auth.logout()
    else code.isActive = false
    expect(await pay(bill)).toEqual({ id: `stp${before + 1}` })
    expect(isCalled || code.count > 0, 'the function was called').toBe(true)
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(unhandled).toEqual([])
  })
})

const KEY = 'key-of-the-subscription'
const post = async (handle: (request: Request) => Promise<Response>, eventId: string, eventType: string): Promise<number> => {
  const body = JSON.stringify({ metadata: { eventId, eventType } })
  return (await handle(new Request('http://app.test/', { method: 'POST', body, headers: { 'x-bill-sha-signature': await signPayload(body, KEY) } }))).status
}
const failing = { 'bill.created': () => Promise.reject(new Error('not now')) }

/** The status of the delivery; `pending` if the handler may take as long as a person needs. */
const WEBHOOK_ROWS: Record<Place<WebhookHandlerOptions>, { options: (call: AnyFunction) => Partial<WebhookHandlerOptions>; type?: string; work?: AnyFunction; status: number; slowStatus?: number; isPending?: boolean }> = {
  on: { options: (call) => ({ on: { 'bill.created': call } }), status: 500, isPending: true },
  onUnknownEvent: { options: (call) => ({ onUnknownEvent: call }), type: 'new.event', status: 500, isPending: true },
  onError: { options: (call) => ({ on: failing, onError: call }), status: 500, slowStatus: 500 },
  'store.has': { options: (call) => ({ store: { has: call, add: () => undefined }, on: { 'bill.created': () => undefined } }), work: () => false, status: 500 },
  'store.claim': { options: (call) => ({ store: { has: () => false, add: () => undefined, claim: call }, on: { 'bill.created': () => undefined } }), work: () => true, status: 500 },
  'store.release': { options: (call) => ({ store: { has: () => false, add: () => undefined, claim: () => true, release: call }, on: failing }), status: 500, slowStatus: 500 },
  'store.add': { options: (call) => ({ store: { has: () => false, add: call }, on: { 'bill.created': () => undefined } }), status: 500 },
}

describe.each(Object.entries(WEBHOOK_ROWS))('webhooks: %s', (_, { options, type = 'bill.created', work = () => undefined, status, slowStatus = 200, isPending }) => {
  it.concurrent.each(BEHAVIORS)('%s', async (behavior) => {
    const code = misbehave(behavior, work)
    const handle = createWebhookHandler({ securityKey: KEY, on: {}, ...options(code.call) })
    const first = post(handle, 'first', type)
    if (behavior !== 'never settles' || !isPending) expect(await first).toBe(behavior === 'is slow' ? slowStatus : status)
    code.isActive = false
    expect(await post(handle, 'second', type)).toBe(slowStatus)
    expect(code.count).toBeGreaterThan(0)
    expect(unhandled).toEqual([])
  })
})
