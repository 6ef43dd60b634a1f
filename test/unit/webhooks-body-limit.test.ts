import { describe, expect, it } from 'vitest'
import { createReceiver } from '../helpers/webhook-receivers.ts'
import { billCreated, hmac, webhookRequest, signedRequest } from '../helpers/webhooks.ts'

describe('the body limit', () => {
  it('is 1 MiB, and a body of exactly that size is accepted', async () => {
    const { state, status } = createReceiver()
    const largest = billCreated().padEnd(1024 * 1024)
    expect(await status(signedRequest(largest))).toBe(200)
    expect(await status(signedRequest(`${largest} `))).toBe(413)
    expect(state.calls).toEqual(['event-1'])
    expect(state.errors).toEqual([[expect.objectContaining({ name: 'WebhookPayloadError' }), undefined]])
  })

  it('can be set', async () => {
    const body = billCreated()
    expect(await createReceiver({ maxBytes: body.length }).status(signedRequest(body))).toBe(200)
    expect(await createReceiver({ maxBytes: body.length - 1 }).status(signedRequest(body))).toBe(413)
  })

  it('rejects a Content-Length that is too large without reading the body', async () => {
    let pulled = 0
    const body = new ReadableStream({ pull: () => void pulled++ }, { highWaterMark: 0 })
    expect(await createReceiver().status(webhookRequest(body, { signature: hmac(''), headers: { 'content-length': '1048577' } }))).toBe(413)
    expect(pulled).toBe(0)
  })

  it('cancels a stream that is longer than its Content-Length, without waiting for the cancellation', async () => {
    let pulled = 0
    let canceled = false
    const pull = (controller: ReadableStreamDefaultController): void => (pulled++ < 100 ? controller.enqueue(new Uint8Array(64 * 1024)) : controller.close())
    const body = new ReadableStream({ pull, cancel: () => new Promise<void>(() => void (canceled = true)) }, { highWaterMark: 0 })
    expect(await createReceiver().status(webhookRequest(body, { signature: hmac(''), headers: { 'content-length': '10' } }))).toBe(413)
    expect([pulled, canceled]).toEqual([17, true])
  })
})
