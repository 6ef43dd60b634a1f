/** Every operation of the description, called through its method, against Prism. A new operation is tested without a new line. */
import { describe, expect, inject, it } from 'vitest'
import { Bill, type Page } from '../../src/index.js'
import { operations, type DescribedOperation } from './described-operations.ts'
import { fetchFrom } from '../helpers/fetch-from.ts'

/** Headers that each security scheme sends. */
const HEADERS: Record<string, [name: string, value: string | RegExp]> = {
  devKey: ['devKey', 'dev-key'],
  sessionId: ['sessionId', 'session-1'],
  appKey: ['appKey', 'app-key'],
  organizationId: ['organizationId', '00801JNPRSTUDIO0001a'],
  apiToken: ['apiToken', /^api-token-\d+$/],
  oauth: ['Authorization', 'Bearer access-token'],
}

const OPTIONS: Record<string, object> = {
  devKey: { devKey: 'dev-key', sessionId: 'session-1' },
  appKey: { appKey: 'app-key', sessionId: 'session-1', organizationId: '00801JNPRSTUDIO0001a' },
  oauth: { clientId: 'client-id', clientSecret: 'client-secret' },
}

// Spend & Expense allows 60 calls a minute for a token, and the SDK keeps to that: each client here has a token of its own.
let tokens = 0

interface Exchange {
  request: Request
  response: Response
}

/** A client with the credentials of one way to authenticate, and what it sent. */
function clientFor(way: Record<string, string[]>): { bill: Bill; exchanges: Exchange[] } {
  const exchanges: Exchange[] = []
  const credentials = Object.keys(way).map((scheme) => (scheme === 'apiToken' ? { apiToken: `api-token-${++tokens}` } : OPTIONS[scheme]))
  const bill = new Bill({
    ...Object.assign({}, ...credentials),
    baseUrl: inject('mockUrl'),
    maxRetries: 0,
    fetch: fetchFrom(async (request) => {
      if (request.url.endsWith('/authx/token')) return Response.json({ access_token: 'access-token', expires_in: 900 })
      const response = await fetch(request.clone())
      exchanges.push({ request, response: response.clone() })
      return response
    }),
  })
  return { bill, exchanges }
}

function call(bill: Bill, { method, args }: DescribedOperation): PromiseLike<unknown> {
  const owner = method.slice(0, -1).reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], bill) as Record<string, (...args: unknown[]) => PromiseLike<unknown>>
  const name = method.at(-1) as string
  const run = owner[name]
  if (typeof run !== 'function') throw new Error(`bill.${method.join('.')} is not a method`)
  return run.apply(owner, args)
}

const ways = operations.flatMap((operation) => {
  const alternatives = operation.security.length ? operation.security : [{}]
  return alternatives.map((way) => [`bill.${operation.method.join('.')} by ${Object.keys(way).join(' + ') || 'nothing'}`, operation, way] as const)
})

describe('every operation, called through its method, is what the description says', () => {
  it.each(ways)('%s', async (_title, operation, way) => {
    const { bill, exchanges } = clientFor(way)
    const result = await call(bill, operation)

    const { request, response } = exchanges.at(-1) as Exchange
    expect(request.method).toBe(operation.verb)
    expect(new URL(request.url).pathname).toBe(operation.url)
    for (const [scheme, [name, value]] of Object.entries(HEADERS)) expect(request.headers.get(name), name).toEqual(scheme in way ? (typeof value === 'string' ? value : expect.stringMatching(value)) : null)
    expect(response.status, await response.clone().text()).toBe(operation.status)
    expect(response.headers.get('sl-violations')).toBeNull()
    expect(exchanges).toHaveLength(1)

    const text = await response.text()
    const answer = text ? (JSON.parse(text) as unknown) : undefined
    expect(answer).toEqual(operation.answer)
    expect(operation.pages ? (result as Page<unknown>).results : result).toEqual(operation.pages && operation.pages.param !== 'start' ? (answer as { results: unknown }).results : answer)
  })

  it('covers all of the description', () => {
    expect(new Set(ways.map(([, { id }]) => id)).size).toBe(operations.length)
    expect(operations.length).toBeGreaterThan(300)
  })
})
