/** Calls every operation of the OpenAPI description through its method, against Prism. New operations are tested automatically. */
import { describe, expect, inject, it } from 'vitest'
import { Bill, type Page } from '../../src/index.js'
import { operations, type DescribedOperation } from './described-operations.ts'
import { fetchFrom } from '../helpers/fetch-from.ts'

/** The header that each security scheme sends. */
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

// Spend & Expense allows 60 calls a minute per token, and the SDK limits its calls to that. So each client in this test has a separate token.
let tokens = 0

interface Exchange {
  request: Request
  response: Response
}

/** Creates a client with the credentials of one security requirement, and records its exchanges. */
function createRecordingClient(requirement: Record<string, string[]>): { bill: Bill; exchanges: Exchange[] } {
  const exchanges: Exchange[] = []
  const credentials = Object.keys(requirement).map((scheme) => (scheme === 'apiToken' ? { apiToken: `api-token-${++tokens}` } : OPTIONS[scheme]))
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
  const group = method.slice(0, -1).reduce<unknown>((object, name) => (object as Record<string, unknown>)[name], bill) as Record<string, (...args: unknown[]) => PromiseLike<unknown>>
  const name = method.at(-1) as string
  const run = group[name]
  if (typeof run !== 'function') throw new Error(`bill.${method.join('.')} is not a method`)
  return run.apply(group, args)
}

const cases = operations.flatMap((operation) => {
  const alternatives = operation.security.length ? operation.security : [{}]
  return alternatives.map((requirement) => [`bill.${operation.method.join('.')} with ${Object.keys(requirement).join(' + ') || 'no credentials'}`, operation, requirement] as const)
})

describe('every operation of the OpenAPI description', () => {
  it.each(cases)('is called through its method and returns its example response: %s', async (_title, operation, requirement) => {
    const { bill, exchanges } = createRecordingClient(requirement)
    const result = await call(bill, operation)

    const { request, response } = exchanges.at(-1) as Exchange
    expect(request.method).toBe(operation.verb)
    expect(new URL(request.url).pathname).toBe(operation.url)
    for (const [scheme, [name, value]] of Object.entries(HEADERS)) expect(request.headers.get(name), name).toEqual(scheme in requirement ? (typeof value === 'string' ? value : expect.stringMatching(value)) : null)
    expect(response.status, await response.clone().text()).toBe(operation.status)
    expect(response.headers.get('sl-violations')).toBeNull()
    expect(exchanges).toHaveLength(1)

    const text = await response.text()
    const body = text ? (JSON.parse(text) as unknown) : undefined
    expect(body).toEqual(operation.response)
    expect(operation.pagination ? (result as Page<unknown>).results : result).toEqual(operation.pagination && operation.pagination.param !== 'start' ? (body as { results: unknown }).results : body)
  })

  it('has a test case', () => {
    expect(new Set(cases.map(([, { id }]) => id)).size).toBe(operations.length)
    expect(operations.length).toBeGreaterThan(300)
  })
})
