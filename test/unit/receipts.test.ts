import { describe, expect, it } from 'vitest'
import { errorOf, createTestClient, uniqueText } from '../helpers/test-client.ts'
import { startFaultServer, type FaultServer, type FaultStep } from '../helpers/fault-server.ts'

const image = new Uint8Array([255, 216, 255])

/** BILL, and the storage server that images are uploaded to. */
async function startServers(put: FaultStep | FaultStep[] = { text: '' }): Promise<{ bill: FaultServer & AsyncDisposable; storage: FaultServer & AsyncDisposable }> {
  const storage = await startFaultServer(put)
  const bill = await startFaultServer(({ path }) => ({ json: path.endsWith('/receipts') ? { id: 'r1' } : { url: `${storage.url}/bucket/key?X-Amz-Signature=abc` } }))
  return { bill, storage }
}

const BILL_HEADERS = ['apitoken', 'devkey', 'sessionid', 'appkey', 'authorization', 'x-custom']

describe('a receipt', () => {
  it('of a transaction is uploaded in three steps; the bytes are sent with their content type and without the headers for BILL', async () => {
    const { bill, storage } = await startServers()
    await using _ = bill
    await using __ = storage
    const apiToken = uniqueText('apiToken')
    const receipt = await createTestClient(bill.url, { apiToken, headers: { 'X-Custom': 'mine' } }).spend.transactions.uploadReceipt('t1', image, { contentType: 'image/jpeg' }, { headers: { 'X-Custom': 'call' } })
    expect(receipt).toEqual({ id: 'r1' })
    const [createUrl, attach] = bill.calls
    expect([createUrl?.headers['apitoken'], createUrl?.headers['x-custom']]).toEqual([apiToken, 'call'])
    expect([attach?.path, attach?.body]).toEqual(['/connect/v3/spend/transactions/t1/receipts', JSON.stringify({ url: `${storage.url}/bucket/key?X-Amz-Signature=abc` })])
    const [put] = storage.calls
    expect([put?.method, put?.path, put?.query.get('X-Amz-Signature'), put?.headers['content-type']]).toEqual(['PUT', '/bucket/key', 'abc', 'image/jpeg'])
    expect([...put!.bytes]).toEqual([...image])
    expect(Object.keys(put!.headers).filter((name) => BILL_HEADERS.includes(name))).toEqual([])
    expect([bill.calls.length, storage.calls.length]).toEqual([2, 1])
  })

  it('of a reimbursement is uploaded in three steps, with the file name', async () => {
    const { bill, storage } = await startServers()
    await using _ = bill
    await using __ = storage
    await createTestClient(bill.url).spend.reimbursements.uploadReceipt('r9', new Blob([image], { type: 'image/gif' }), { filename: 'lunch.png', contentType: 'image/png' })
    expect(JSON.parse(bill.calls[1]!.body)).toMatchObject({ filename: 'lunch.png' })
    expect(bill.calls[1]?.path).toBe('/connect/v3/spend/reimbursements/r9/receipts')
    expect(storage.calls[0]?.headers['content-type']).toBe('image/png')
  })

  it('can be uploaded alone, for a reimbursement that does not exist yet', async () => {
    const { bill, storage } = await startServers()
    await using _ = bill
    await using __ = storage
    expect(await createTestClient(bill.url).spend.reimbursements.uploadImage(image.buffer, { contentType: 'image/png' })).toBe(`${storage.url}/bucket/key?X-Amz-Signature=abc`)
    expect(bill.calls.length).toBe(1)
  })

  it.each([['null', null], ['text', 'receipt'], ['a number', 7], ['an array', [1, 2]]])('is rejected before it is uploaded or attached if it is %s', async (_, bytes) => {
    const { bill, storage } = await startServers()
    await using _bill = bill
    await using _storage = storage
    const error = await errorOf(createTestClient(bill.url).spend.transactions.uploadReceipt('t1', bytes as never, { contentType: 'image/jpeg' }))
    expect(error).toMatchObject({ name: 'ConfigurationError' })
    expect([bill.calls.filter(({ path }) => path.endsWith('/receipts')), storage.requests]).toEqual([[], []])
  })

  it('is uploaded again after a storage error', async () => {
    const { bill, storage } = await startServers([{ status: 503, text: '', headers: { 'retry-after': '0' } }, { text: '' }])
    await using _ = bill
    await using __ = storage
    await createTestClient(bill.url).spend.transactions.uploadReceipt('t1', image, { contentType: 'image/jpeg' })
    expect(storage.calls.map(({ bytes }) => bytes.length)).toEqual([3, 3])
  })

  it('is not attached when the storage rejects it, and the error does not show the signed URL', async () => {
    const { bill, storage } = await startServers({ status: 403, text: '<Error>AccessDenied</Error>' })
    await using _ = bill
    await using __ = storage
    const error = await errorOf<Error & { url: string }>(createTestClient(bill.url).spend.transactions.uploadReceipt('t1', image, { contentType: 'image/jpeg' }))
    expect(error).toMatchObject({ name: 'PermissionError', operationId: 'uploadFile' })
    expect(error.message).toBe("uploadFile failed: 403 Forbidden: the body is not BILL's error list: AccessDenied.")
    expect(error.url).not.toContain('abc')
    expect(bill.calls.length).toBe(1)
  })

  it.each([{}, { url: '' }])('fails when BILL returns no upload URL: %j', async (json) => {
    await using server = await startFaultServer({ json })
    expect(await errorOf(createTestClient(server.url).spend.transactions.uploadReceipt('t1', image, { contentType: 'image/jpeg' }))).toMatchObject({ name: 'ResponseParseError' })
  })

  it.each(['ftp://files.example.com/x', 'not a URL', 'https://user:word@files.example.com/x'])('fails when the upload URL is invalid: %s', async (url) => {
    await using server = await startFaultServer({ json: { url } })
    expect(await errorOf(createTestClient(server.url).spend.transactions.uploadReceipt('t1', image, { contentType: 'image/jpeg' }))).toMatchObject({ name: 'ConfigurationError' })
  })

  it('is rejected when its content type has a line break', async () => {
    const { bill, storage } = await startServers()
    await using _ = bill
    await using __ = storage
    const error = await errorOf(createTestClient(bill.url).spend.transactions.uploadReceipt('t1', image, { contentType: 'image/png\r\nX-Evil: 1' }))
    expect(error).toMatchObject({ name: 'ConfigurationError' })
    expect(storage.requests).toEqual([])
  })
})
