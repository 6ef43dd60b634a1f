import { describe, expect, it } from 'vitest'
import type { Bill } from '../../src/index.js'
import { createRawClient } from '../../src/raw/index.js'
import { errorOf, createTestClient } from '../helpers/test-client.ts'
import { startFaultServer } from '../helpers/fault-server.ts'

const bytes = new Uint8Array([37, 80, 68, 70, 0, 255, 10])
const whole = new Uint8Array(20).fill(7)
whole.set(bytes, 5)

describe('an upload', () => {
  const kinds: readonly [name: string, file: Blob | ArrayBuffer | Uint8Array | ReadableStream][] = [
    ['Blob', new Blob([bytes], { type: 'application/pdf' })],
    ['ArrayBuffer', bytes.slice().buffer],
    ['Uint8Array', bytes],
    ['a view of a larger buffer', whole.subarray(5, 12)],
    ['Buffer', Buffer.from(bytes)],
    ['ReadableStream', new Blob([bytes]).stream() as ReadableStream],
  ]
  it.each(kinds)('sends the very bytes, as octet-stream and with the name in the query: %s', async (_, file) => {
    await using server = await startFaultServer({ json: { uploadId: '0du01' } })
    const document = await createTestClient(server.url).documents.upload('00n01', file as never, { name: 'invoice 7 & more.pdf' })
    expect(document).toEqual({ uploadId: '0du01' })
    const { method, path, query, headers, bytes: sent } = server.calls[0]!
    expect([method, path]).toEqual(['POST', '/connect/v3/documents/bills/00n01'])
    expect([...query]).toEqual([['name', 'invoice 7 & more.pdf']])
    expect(headers['content-type']).toBe('application/octet-stream')
    expect(headers['sessionid']).toBe('s1')
    expect([...sent]).toEqual([...bytes])
  })

  const ways: readonly [name: string, call: (bill: Bill) => PromiseLike<unknown>][] = [
    ['forCustomer', (bill) => bill.attachments.uploadForCustomer('0cu01', bytes as never, { name: 'a.pdf' })],
    ['forInvoice', (bill) => bill.attachments.uploadForInvoice('00e01', bytes as never, { name: 'a.pdf' })],
    ['forVendor', (bill) => bill.attachments.uploadForVendor('00901', bytes as never, { name: 'a.pdf' })],
    ['raw', (bill) => createRawClient(bill).POST('/connect/v3/documents/bills/{billId}', { params: { path: { billId: '00n01' }, query: { name: 'a.pdf' } }, body: bytes as never })],
  ]
  it.each(ways)('works for each operation that takes bytes: %s', async (_, call) => {
    await using server = await startFaultServer({ json: {} })
    await call(createTestClient(server.url))
    expect(server.calls[0]?.headers['content-type']).toBe('application/octet-stream')
    expect([...server.calls[0]!.bytes]).toEqual([...bytes])
  })

  it('pulls each piece of a stream once, while it sends', async () => {
    await using server = await startFaultServer({ json: {} })
    let pulled = 0
    const file = new ReadableStream(
      { pull: (controller) => (++pulled > 50 ? controller.close() : controller.enqueue(new Uint8Array(10_000).fill(pulled))) },
      { highWaterMark: 0 },
    )
    await createTestClient(server.url).documents.upload('00n01', file, { name: 'a.pdf' })
    expect(pulled).toBe(51)
    expect(server.calls[0]?.bytes.length).toBe(500_000)
    expect(server.calls[0]?.headers['transfer-encoding']).toBe('chunked')
  })

  it('does not read a stream before it is sent, nor copy it: what is refused early leaves it unread', async () => {
    let pulled = 0
    const file = new ReadableStream({ pull: (controller) => (pulled++, controller.enqueue(new Uint8Array(10))) }, { highWaterMark: 0 })
    await using server = await startFaultServer({}, { login: { status: 401 } })
    expect(await errorOf(createTestClient(server.url).documents.upload('00n01', file, { name: 'a.pdf' }))).toMatchObject({ name: 'AuthenticationError' })
    expect(pulled).toBe(0)
  })

  it.each([
    ['Blob', (size: number) => new Blob([new Uint8Array(size)])],
    ['ArrayBuffer', (size: number) => new ArrayBuffer(size)],
    ['Uint8Array', (size: number) => new Uint8Array(size)],
  ])('refuses an empty file and one of more than 6 MB before sending: %s', async (_, make) => {
    await using server = await startFaultServer()
    const bill = createTestClient(server.url)
    const upload = (size: number): Promise<Error> => errorOf(bill.documents.upload('00n01', make(size) as never, { name: 'a.pdf' }))
    expect(await upload(0)).toMatchObject({ name: 'ConfigurationError', message: 'createBillDocument: the file is empty.' })
    expect(await upload(6 * 1024 * 1024 + 1)).toMatchObject({ name: 'ConfigurationError', message: 'createBillDocument: the file has 6291457 bytes; BILL accepts up to 6 MB.' })
    expect(server.requests).toEqual([])
    await bill.documents.upload('00n01', make(6 * 1024 * 1024) as never, { name: 'a.pdf' })
    expect(server.calls[0]?.bytes.length).toBe(6 * 1024 * 1024)
  })

  it.each([['text'], [undefined], [null], [{}], [[1, 2]]])('refuses what is no file: %j', async (file) => {
    await using server = await startFaultServer()
    const error = await errorOf(createTestClient(server.url).documents.upload('00n01', file as never, { name: 'a.pdf' }))
    expect(error).toMatchObject({ name: 'ConfigurationError', message: expect.stringContaining('requires a file') as string })
    expect(server.requests).toEqual([])
  })
})
