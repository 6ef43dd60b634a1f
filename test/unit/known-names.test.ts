/** Misspelled names from plain JavaScript are rejected before anything is sent, so that a list never returns more than was asked for. */
import { describe, expect, it } from 'vitest'
import { Bill, ConfigurationError, type BillOptions } from '../../src/index.js'
import { createTestClient, errorOf } from '../helpers/test-client.ts'

const sent: string[] = []
const fetch = async (url: string): Promise<Response> => {
  if (!url.endsWith('/login')) sent.push(url)
  return Response.json(url.endsWith('/login') ? { sessionId: 's' } : { results: [] })
}
const bill = createTestClient('https://api.example', { fetch })

/** Asserts that a call is rejected and sends nothing. */
async function expectRejection(call: () => PromiseLike<unknown>, message: string): Promise<void> {
  sent.length = 0
  const error = await errorOf(call())
  expect(error).toBeInstanceOf(ConfigurationError)
  expect(error.message).toContain(message)
  expect(sent).toEqual([])
}

describe('an unknown name', () => {
  it.each<[query: unknown, message: string]>([
    [{ filter: { name: { eq: 'a' } } }, 'The query parameter "filter" is unknown; expected one of max, page, sort, filters.'],
    [{ limit: 5 }, 'The query parameter "limit" is unknown'],
    [{ signal: AbortSignal.abort() }, 'The query parameter "signal" is unknown'],
    [{ filters: { nmae: { eq: 'a' } } }, 'The filter field "nmae" is unknown; expected one of id, archived, name,'],
    [{ sort: 'nmae:asc' }, 'The sort field "nmae" is unknown; expected one of archived, name,'],
    [{ sort: ['name', 'balance:desc'] }, 'The sort field "balance" is unknown'],
    [{ sort: 'name:asc,balance' }, 'The sort field "balance" is unknown'],
    [new URLSearchParams('filters=name:eq:a'), 'The query must be a plain object.'],
    [new Map([['max', 5]]), 'The query must be a plain object.'],
  ])('in the query of a list is rejected: %j', async (query, message) => {
    await expectRejection(() => bill.vendors.list(query as object), message)
    await expectRejection(() => bill.vendors.list(query as object).toArray(), message)
  })

  it('in the query of another operation is rejected', async () => {
    await expectRejection(() => bill.network.search({ name: 'a', zip: '94601' } as never), 'The query parameter "zip" is unknown; expected one of name, scope,')
    await expectRejection(() => bill.spend.cards.delete('1', { reasn: 'LOST' } as never), 'The query parameter "reasn" is unknown')
  })

  it('in the options of a call is rejected', async () => {
    await expectRejection(() => bill.vendors.get('009', { timeOut: 5 } as never), 'The request option "timeOut" is unknown; expected one of signal, timeout,')
    await expectRejection(() => bill.vendors.list({}, { retries: 5 } as never), 'The request option "retries" is unknown')
    await expectRejection(() => bill.vendors.get('009', AbortSignal.abort() as never), 'The request options must be a plain object.')
    await expectRejection(() => bill.vendors.get('009', 5000 as never), 'The request options must be a plain object.')
  })

  it('in the options of a client is rejected', () => {
    expect(() => new Bill({ timeOut: 5 } as BillOptions)).toThrow(ConfigurationError)
    expect(() => new Bill({ timeOut: 5 } as BillOptions)).toThrow('The client option "timeOut" is unknown; expected one of environment, baseUrl,')
  })
})

describe('a name that the description does not list', () => {
  it('is sent where the description lists none', async () => {
    sent.length = 0
    await bill.customers.contacts.list('0cu', { filters: 'email:eq:a', sort: 'email' } as never)
    await bill.vendorCredits.list({ filters: { anything: { eq: 'a' } } } as never)
    expect(sent.map((url) => new URL(url).search)).toEqual(['?filters=email%3Aeq%3Aa&sort=email', '?filters=anything%3Aeq%3Aa'])
  })

  it('can be filtered by with a string', async () => {
    sent.length = 0
    await bill.vendors.list({ filters: 'balance:gt:0' })
    expect(sent.map((url) => new URL(url).searchParams.get('filters'))).toEqual(['balance:gt:0'])
  })

  it('is accepted on every page of a list', async () => {
    sent.length = 0
    let pages = 0
    const listed = createTestClient('https://api.example', { fetch: async (url) => (url.endsWith('/login') ? Response.json({ sessionId: 's' }) : (sent.push(url), Response.json({ results: [{ id: '1' }], nextPage: pages++ ? undefined : 'p2' }))) })
    await listed.spend.budgets.list({ filters: { name: { sw: 'a' } }, sort: 'name' }, { auth: 'spend' }).toArray()
    await listed.vendors.list(null as never, undefined)
    expect(sent.length).toBe(3)
  })
})
