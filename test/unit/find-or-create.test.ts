import { describe, expect, it, vi } from 'vitest'
import { BadRequestError, ConfigurationError, findOrCreate, ServerError, type Bill } from '../../src/index.js'
import { errorResponse, jsonResponse } from '../property/in-memory-server.ts'
import { fetchFrom } from '../helpers/fetch-from.ts'
import { createTestClient, errorOf } from '../helpers/test-client.ts'

const cedar = { id: '00901', name: 'Cedar' }
const maple = { id: '00902', name: 'Maple' }
const address = { line1: '12 Pine Street', city: 'Oakland', zipOrPostalCode: '94601', country: 'US' } as const
const fast = { checkDelays: [0, 0] }

/** A client whose list of vendors has these pages, one array per read; the last is used again. */
function createClient(reads: object[][], create: () => Response = () => jsonResponse(201, cedar)): { bill: Bill; methods: string[] } {
  const methods: string[] = []
  const fetch = fetchFrom(({ url, method }) => {
    if (!url.includes('/vendors')) return jsonResponse(200, { sessionId: 's' })
    methods.push(method)
    return method === 'POST' ? create() : jsonResponse(200, { results: reads.length > 1 ? reads.shift() : reads[0] })
  })
  return { bill: createTestClient('https://memory.test', { fetch, maxRetries: 0 }), methods }
}

const find = (bill: Bill, options?: Parameters<typeof findOrCreate<{ id: string; name?: string }>>[2]): Promise<{ item: { id: string }; created: boolean }> =>
  findOrCreate(bill.vendors.list({ filters: { name: { eq: 'Cedar' } } }), () => bill.vendors.create({ name: 'Cedar', address }), options)

describe('findOrCreate', () => {
  it('returns what it finds', async () => {
    const { bill, methods } = createClient([[cedar]])
    expect([await find(bill), methods]).toEqual([{ item: cedar, created: false }, ['GET']])
  })

  it('creates what it does not find', async () => {
    const { bill, methods } = createClient([[]])
    expect([await find(bill), methods]).toEqual([{ item: cedar, created: true }, ['GET', 'POST']])
  })

  it('compares items by a function', async () => {
    const { bill } = createClient([[maple, cedar]])
    expect(await find(bill, { match: ({ name }) => name === 'Cedar' })).toEqual({ item: cedar, created: false })
  })

  it('rejects several matches, and names them', async () => {
    const { bill, methods } = createClient([[cedar, maple]])
    expect((await errorOf(find(bill))).message).toBe('Several items match: 00901, 00902. Decide which one is right, and filter more narrowly.')
    expect(methods).toEqual(['GET'])
  })

  it('accepts an item that is listed twice', async () => {
    const { bill } = createClient([[cedar, cedar]])
    expect((await find(bill)).item).toEqual(cedar)
  })

  it('looks again after an unknown outcome', async () => {
    const { bill, methods } = createClient([[], [], [cedar]], () => jsonResponse(500, ''))
    expect(await find(bill, fast)).toEqual({ item: cedar, created: true })
    expect(methods).toEqual(['GET', 'POST', 'GET', 'GET'])
  })

  it('throws the error of the creation if nothing appears', async () => {
    const { bill, methods } = createClient([[]], () => jsonResponse(500, ''))
    expect(await errorOf(find(bill, fast))).toBeInstanceOf(ServerError)
    expect(methods).toEqual(['GET', 'POST', 'GET', 'GET'])
  })

  it('does not look again after a rejection', async () => {
    const { bill, methods } = createClient([[]], () => errorResponse(400, 'BDC_1171'))
    expect(await errorOf(find(bill, fast))).toBeInstanceOf(BadRequestError)
    expect(methods).toEqual(['GET', 'POST'])
  })

  it('creates nothing after an abort', async () => {
    const { bill } = createClient([[]])
    const create = vi.fn(async () => cedar)
    expect(await errorOf(findOrCreate(bill.vendors.list(), create, { signal: AbortSignal.abort('enough') }))).toBe('enough')
    expect(create).not.toHaveBeenCalled()
  })

  it('stops looking after an abort', async () => {
    const controller = new AbortController()
    const { bill, methods } = createClient([[]], () => (controller.abort(), jsonResponse(500, '')))
    expect(await errorOf(find(bill, { checkDelays: [60_000], signal: controller.signal }))).toBeInstanceOf(ServerError)
    expect(methods).toEqual(['GET', 'POST'])
  })

  it('rejects a generator, which can be read only once', async () => {
    const create = vi.fn(async () => cedar)
    const { bill } = createClient([[]])
    expect(await errorOf(findOrCreate(bill.vendors.list().pages(), create))).toBeInstanceOf(ConfigurationError)
    expect(create).not.toHaveBeenCalled()
  })
})
