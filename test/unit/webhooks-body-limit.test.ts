import { describe, expect, it } from 'vitest'
import { createReceiver } from '../helpers/webhook-receivers.ts'
import { billCreated, hmac, webhookRequest, signedRequest } from '../helpers/webhooks.ts'

describe('the limit of the body', () => {
  it('is 1 MiB, and a body of just that size is read', async () => {
    const { state, status } = createReceiver()
    const fitting = billCreated().padEnd(1024 * 1024)
    expect(await status(signedRequest(fitting))).toBe(200)
    expect(await status(signedRequest(`${fitting} `))).toBe(413)
    expect(state.calls).toEqual(['event-1'])
    expect(state.errors).toEqual([[expect.objectContaining({ name: 'BillError' }), undefined]])
  })

  it('can be set', async () => {
    const body = billCreated()
    expect(await createReceiver({ maxBytes: body.length }).status(signedRequest(body))).toBe(200)
    expect(await createReceiver({ maxBytes: body.length - 1 }).status(signedRequest(body))).toBe(413)
  })

  it('trusts a Content-Length that is too large without reading', async () => {
    let pulled = 0
    const body = new ReadableStream({ pull: () => void pulled++ }, { highWaterMark: 0 })
    expect(await createReceiver().status(webhookRequest(body, { signature: hmac(''), headers: { 'content-length': '1048577' } }))).toBe(413)
    expect(pulled).toBe(0)
  })

  it('stops a long stream that lies about its length, without waiting for it to stop', async () => {
    let pulled = 0
    let stopped = false
    const pull = (controller: ReadableStreamDefaultController): void => (pulled++ < 100 ? controller.enqueue(new Uint8Array(64 * 1024)) : controller.close())
    const body = new ReadableStream({ pull, cancel: () => new Promise<void>(() => void (stopped = true)) }, { highWaterMark: 0 })
    expect(await createReceiver().status(webhookRequest(body, { signature: hmac(''), headers: { 'content-length': '10' } }))).toBe(413)
    expect([pulled, stopped]).toEqual([17, true])
  })
})
