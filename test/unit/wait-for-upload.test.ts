import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { TimeoutError } from '../../src/index.js'
import { errorOf, createTestClient } from '../helpers/test-client.ts'
import { startFaultServer } from '../helpers/fault-server.ts'

const busy = { json: [{ uploadId: '0du02', status: 'UPLOADED', documentId: 'of-another' }, { uploadId: '0du01', status: 'IN_PROGRESS' }] }
const done = { json: [{ uploadId: '0du01', status: 'UPLOADED', documentId: '00h01' }] }

describe('waitForUpload', () => {
  it('asks until the document is there, with growing pauses', async () => {
    await using server = await startFaultServer([busy, busy, { json: [{ uploadId: '0du01', status: 'UPLOADED' }] }, done])
    const status = await createTestClient(server.url).documents.waitForUpload('0du01', { pollInterval: 60 })
    expect(status).toEqual({ uploadId: '0du01', status: 'UPLOADED', documentId: '00h01' })
    expect(server.calls.map(({ path, query }) => [path, query.get('ids')])).toEqual([1, 2, 3, 4].map(() => ['/connect/v3/documents/upload-status', '0du01']))
    const pauses = server.calls.slice(1).map(({ at }, index) => at - server.calls[index]!.at)
    expect(pauses[0]).toBeGreaterThanOrEqual(58)
    expect(pauses[1]).toBeGreaterThanOrEqual(88)
    expect(pauses[2]).toBeGreaterThanOrEqual(133)
  })

  it('does not wait when it is there at once', async () => {
    await using server = await startFaultServer(done)
    await createTestClient(server.url).documents.waitForUpload('0du01')
    expect(server.calls.length).toBe(1)
  })

  it('gives up after maxWait', async () => {
    await using server = await startFaultServer(busy)
    const error = await errorOf(createTestClient(server.url).documents.waitForUpload('0du01', { pollInterval: 40, timeout: 150 }))
    expect(error).toBeInstanceOf(TimeoutError)
    expect(error.message).toBe('The upload 0du01 is IN_PROGRESS after 150 ms. Check again later.')
    expect(server.calls.length).toBeLessThanOrEqual(4)
  })

  it('says so when there is no status', async () => {
    await using server = await startFaultServer({ json: [{ uploadId: '0du01' }] })
    expect((await errorOf(createTestClient(server.url).documents.waitForUpload('0du01', { timeout: 1, pollInterval: 5 }))).message).toBe('The upload 0du01 is not complete after 1 ms. Check again later.')
  })

  it.each(['FAILED', 'ERROR', undefined])('keeps asking whatever other status there is (%s), since BILL may add some', async (status) => {
    await using server = await startFaultServer([{ json: [{ uploadId: '0du01', status }] }, done])
    expect((await createTestClient(server.url).documents.waitForUpload('0du01', { pollInterval: 5 })).documentId).toBe('00h01')
  })

  it('can be aborted while it pauses', async () => {
    await using server = await startFaultServer(busy)
    const controller = new AbortController()
    const reason = new Error('enough')
    const start = performance.now()
    const failed = errorOf(createTestClient(server.url).documents.waitForUpload('0du01', { pollInterval: 15_000 }, { signal: controller.signal }))
    await expect.poll(() => server.calls.length).toBe(1)
    await wait(30)
    controller.abort(reason)
    expect(await failed).toBe(reason)
    expect(performance.now() - start).toBeLessThan(10_000)
    expect(server.calls.length).toBe(1)
  })

  it('says so when BILL does not know the upload', async () => {
    await using server = await startFaultServer({ json: [] })
    expect(await errorOf(createTestClient(server.url).documents.waitForUpload('0du01'))).toMatchObject({ name: 'BillError', message: expect.stringContaining('BILL has no upload 0du01') as string })
  })
})
