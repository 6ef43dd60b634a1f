import { describe, expect, it } from 'vitest'
import { ConfigurationError } from '../../src/errors/index.js'
import { serializeSort } from '../../src/query/sort.js'
import { errorOf, createTestClient } from '../helpers/test-client.ts'
import { startFaultServer } from '../helpers/fault-server.ts'

describe('sort', () => {
  it.each([
    ['name', 'name'],
    ['name:asc', 'name:asc'],
    ['name:desc,createdTime', 'name:desc,createdTime'],
    [['name:asc', 'createdTime:desc'], 'name:asc,createdTime:desc'],
    [[], ''],
  ])('%j', (sort, text) => {
    expect(serializeSort(sort)).toBe(text)
  })

  it.each(['', ' ', 'name:up', 'name:asc:x', 'name,', ':asc', '1name', 'na me', 'name:asc&max=1', '__proto__'])('refuses %j', (sort) => {
    expect(() => serializeSort(sort)).toThrow(ConfigurationError)
    expect(() => serializeSort([sort])).toThrow('is not a valid sort term')
  })

  it('refuses a list item that holds two terms', () => {
    expect(() => serializeSort(['name:asc,archived:asc'])).toThrow(ConfigurationError)
  })

  it('reaches the server as written, or nothing is sent', async () => {
    await using server = await startFaultServer({ json: { results: [] } })
    const bill = createTestClient(server.url)
    await bill.vendors.list({ sort: ['name:asc', 'createdTime:desc'] })
    await bill.vendors.list({ sort: [] })
    expect(server.calls.map(({ query }) => query.get('sort'))).toEqual(['name:asc,createdTime:desc', null])
    expect(await errorOf(bill.vendors.list({ sort: 'x y' as never }))).toBeInstanceOf(ConfigurationError)
    expect(server.calls.length).toBe(2)
  })
})
