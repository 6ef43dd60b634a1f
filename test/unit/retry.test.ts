import { describe, expect, it } from 'vitest'
import type { ApiError } from '../../src/index.js'
import { compose } from '../../src/http/pipeline.js'
import { createContext } from '../../src/http/request-context.js'
import { ConnectionError } from '../../src/errors/index.js'
import { resolveOptions, resolveRequestOptions } from '../../src/options/resolve.js'
import { retry } from '../../src/middleware/retry.js'
import { errorOf, createTestClient } from '../helpers/test-client.ts'
import { startFaultServer } from '../helpers/fault-server.ts'

const soon = { 'retry-after': '0' }

describe('retry', () => {
  it('gives the answer of the send that came through, with the same body each time', async () => {
    await using server = await startFaultServer([{ status: 429, headers: soon }, { status: 429, headers: soon }, { json: { id: '00901' } }])
    const vendor = await createTestClient(server.url).vendors.create({ name: 'Hop Yard' } as never)
    expect(vendor.id).toBe('00901')
    expect(server.calls.map(({ body }) => body)).toEqual(Array(3).fill('{"name":"Hop Yard"}'))
  })

  it.each([
    [undefined, undefined, 3],
    [undefined, 0, 1],
    [1, undefined, 2],
    [0, 4, 5],
  ])('sends again at most maxRetries times (client %j, call %j)', async (client, call, sends) => {
    await using server = await startFaultServer({ status: 503, headers: soon })
    const bill = createTestClient(server.url, client === undefined ? {} : { maxRetries: client })
    await expect(bill.vendors.get('00901', call === undefined ? {} : { maxRetries: call })).rejects.toMatchObject({ name: 'ServerError', status: 503 })
    expect(server.calls.length).toBe(sends)
  })

  it('waits as long as Retry-After says, in seconds or as a date', async () => {
    const now = Date.parse('2026-03-01T10:00:00Z')
    for (const after of ['0.3', new Date(now + 1000).toUTCString()]) {
      await using server = await startFaultServer([{ status: 503, headers: { 'retry-after': after } }, {}])
      await createTestClient(server.url, { now: () => now }).vendors.get('00901')
      const [first, second] = server.calls
      const waited = second!.at - first!.at
      expect(waited).toBeGreaterThan(after === '0.3' ? 290 : 990)
      expect(waited).toBeLessThan(5_000)
    }
  })

  it('does not wait longer than a minute but gives the error at once', async () => {
    await using server = await startFaultServer({ status: 503, headers: { 'retry-after': '61' } })
    const start = performance.now()
    const error = await errorOf<ApiError>(createTestClient(server.url).vendors.get('00901'))
    expect(error.name).toBe('ServerError')
    expect(error.response.headers.get('retry-after')).toBe('61')
    expect(performance.now() - start).toBeLessThan(10_000)
    expect(server.calls.length).toBe(1)
  })

  it('backs off by chance between nothing and the bound', async () => {
    const options = resolveOptions({ baseUrl: 'http://127.0.0.1' })
    let sends = 0
    const pipeline = compose([retry(Date.now, () => 0.2)], () => {
      sends++
      return Promise.reject(new ConnectionError('lost'))
    })
    const start = performance.now()
    const context = createContext({ id: 'x', method: 'GET', path: '/x', auth: [] }, resolveRequestOptions(options), undefined)
    await expect(pipeline({ url: 'http://127.0.0.1/x', method: 'GET', headers: {} }, context)).rejects.toThrow('lost')
    expect(sends).toBe(3)
    const waited = performance.now() - start
    expect(waited).toBeGreaterThan(290)
    expect(waited).toBeLessThan(5_000)
  })

  it('never sends a stream twice', async () => {
    await using server = await startFaultServer([{ status: 429, headers: soon }, {}])
    const file = new Blob(['%PDF']).stream() as ReadableStream
    await expect(createTestClient(server.url).documents.upload('00n01', file, { name: 'a.pdf' })).rejects.toMatchObject({ name: 'RateLimitError' })
    expect(server.calls.length).toBe(1)
  })

  it('sends bytes again after a refusal', async () => {
    await using server = await startFaultServer([{ status: 429, headers: soon }, { json: { id: '0du01' } }])
    await createTestClient(server.url).documents.upload('00n01', new Uint8Array([1, 2, 3]), { name: 'a.pdf' })
    expect(server.calls.map(({ bytes }) => [...bytes])).toEqual([[1, 2, 3], [1, 2, 3]])
  })
})
