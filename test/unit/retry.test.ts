import { describe, expect, it } from 'vitest'
import type { ApiError } from '../../src/index.js'
import { compose } from '../../src/http/pipeline.js'
import { createContext } from '../../src/http/request-context.js'
import { ConnectionError } from '../../src/errors/index.js'
import { resolveOptions, resolveRequestOptions } from '../../src/options/resolve.js'
import { retry } from '../../src/middleware/retry.js'
import { errorOf, createTestClient } from '../helpers/test-client.ts'
import { startFaultServer } from '../helpers/fault-server.ts'

const retryNow = { 'retry-after': '0' }

describe('retry', () => {
  it('returns the response of the attempt that succeeds, and sends the same body each time', async () => {
    await using server = await startFaultServer([{ status: 429, headers: retryNow }, { status: 429, headers: retryNow }, { json: { id: '00901' } }])
    const vendor = await createTestClient(server.url).vendors.create({ name: 'Hop Yard' } as never)
    expect(vendor.id).toBe('00901')
    expect(server.calls.map(({ body }) => body)).toEqual(Array(3).fill('{"name":"Hop Yard"}'))
  })

  it.each([
    [undefined, undefined, 3],
    [undefined, 0, 1],
    [1, undefined, 2],
    [0, 4, 5],
  ])('retries at most maxRetries times (client %j, call %j)', async (client, call, attempts) => {
    await using server = await startFaultServer({ status: 503, headers: retryNow })
    const bill = createTestClient(server.url, client === undefined ? {} : { maxRetries: client })
    await expect(bill.vendors.get('00901', call === undefined ? {} : { maxRetries: call })).rejects.toMatchObject({ name: 'ServerError', status: 503 })
    expect(server.calls.length).toBe(attempts)
  })

  it('waits as long as Retry-After says, given in seconds or as a date', async () => {
    const now = Date.parse('2026-03-01T10:00:00Z')
    for (const retryAfter of ['0.3', new Date(now + 1000).toUTCString()]) {
      await using server = await startFaultServer([{ status: 503, headers: { 'retry-after': retryAfter } }, {}])
      await createTestClient(server.url, { now: () => now }).vendors.get('00901')
      const [first, second] = server.calls
      const waited = second!.at - first!.at
      expect(waited).toBeGreaterThan(retryAfter === '0.3' ? 290 : 990)
      expect(waited).toBeLessThan(5_000)
    }
  })

  it('rejects immediately instead of waiting longer than a minute', async () => {
    await using server = await startFaultServer({ status: 503, headers: { 'retry-after': '61' } })
    const start = performance.now()
    const error = await errorOf<ApiError>(createTestClient(server.url).vendors.get('00901'))
    expect(error.name).toBe('ServerError')
    expect(error.response.headers.get('retry-after')).toBe('61')
    expect(performance.now() - start).toBeLessThan(10_000)
    expect(server.calls.length).toBe(1)
  })

  it('backs off for a random time between zero and the maximum', async () => {
    const options = resolveOptions({ baseUrl: 'http://127.0.0.1' })
    let attempts = 0
    const pipeline = compose([retry(Date.now, () => 0.2)], () => {
      attempts++
      return Promise.reject(new ConnectionError('lost'))
    })
    const start = performance.now()
    const context = createContext({ id: 'x', method: 'GET', path: '/x', auth: [] }, resolveRequestOptions(options), undefined)
    await expect(pipeline({ url: 'http://127.0.0.1/x', method: 'GET', headers: {} }, context)).rejects.toThrow('lost')
    expect(attempts).toBe(3)
    const waited = performance.now() - start
    expect(waited).toBeGreaterThan(290)
    expect(waited).toBeLessThan(5_000)
  })

  it('never retries a stream', async () => {
    await using server = await startFaultServer([{ status: 429, headers: retryNow }, {}])
    const file = new Blob(['%PDF']).stream() as ReadableStream
    await expect(createTestClient(server.url).documents.upload('00n01', file, { name: 'a.pdf' })).rejects.toMatchObject({ name: 'RateLimitError' })
    expect(server.calls.length).toBe(1)
  })

  it('retries bytes after BILL rejects them', async () => {
    await using server = await startFaultServer([{ status: 429, headers: retryNow }, { json: { id: '0du01' } }])
    await createTestClient(server.url).documents.upload('00n01', new Uint8Array([1, 2, 3]), { name: 'a.pdf' })
    expect(server.calls.map(({ bytes }) => [...bytes])).toEqual([[1, 2, 3], [1, 2, 3]])
  })
})
