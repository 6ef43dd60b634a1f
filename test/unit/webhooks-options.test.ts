/** A webhook handler that could never be called would acknowledge its events with 200. Its mistake is reported when it is created. */
import { describe, expect, it } from 'vitest'
import { ConfigurationError, createWebhookHandler, type WebhookHandlerOptions } from '../../src/webhooks/index.js'
import { createReceiver } from '../helpers/webhook-receivers.ts'
import { billCreated, hmac, KEY, signedRequest, webhookRequest } from '../helpers/webhooks.ts'

class Handlers {
  async 'bill.created'(): Promise<void> {}
}

describe('createWebhookHandler', () => {
  const store = { has: () => false, add: () => undefined }
  it.each<[options: object, message: string]>([
    [{ on: new Handlers() }, 'on must be a plain object of functions.'],
    [{ on: new Map([['bill.created', () => undefined]]) }, 'on must be a plain object'],
    [{ on: [() => undefined] }, 'on must be a plain object'],
    [{ on: null }, 'on must be a plain object'],
    [{}, 'on must be a plain object'],
    [{ on: { 'bill.craeted': () => undefined } }, 'The event type "bill.craeted" is unknown; expected one of autopay.failed,'],
    [{ on: { constructor: () => undefined } }, 'The event type "constructor" is unknown'],
    [{ on: { 'bill.created': 'save' } }, "on['bill.created'] must be a function."],
    [{ on: { 'bill.created': null } }, "on['bill.created'] must be a function."],
    [{ on: {}, onUnknownEvent: 'log' }, 'onUnknownEvent must be a function.'],
    [{ on: {}, onError: {} }, 'onError must be a function.'],
    [{ on: {}, onUnknown: () => undefined }, 'The option "onUnknown" is unknown; expected one of securityKey, on,'],
    [{ on: {}, store: { has: () => false } }, 'store must have the methods has and add.'],
    [{ on: {}, store: { ...store, claim: true } }, 'store.claim must be a function.'],
    [{ on: {}, store: { ...store, release: 1 } }, 'store.release must be a function.'],
  ])('rejects %j: %s', (options, message) => {
    const create = (): unknown => createWebhookHandler({ securityKey: KEY, ...options } as WebhookHandlerOptions)
    expect(create).toThrow(ConfigurationError)
    expect(create).toThrow(message)
  })

  it('accepts undefined for every optional property, and a store whose methods are inherited', () => {
    class Store {
      has = (): boolean => false
      add(): void {}
    }
    const optional = { onUnknownEvent: undefined, onError: undefined, maxBytes: undefined }
    expect(() => createWebhookHandler({ securityKey: KEY, on: { 'bill.created': undefined }, store: undefined, ...optional })).not.toThrow()
    expect(() => createWebhookHandler({ securityKey: KEY, on: {}, store: new Store() })).not.toThrow()
  })

  it('uses the handlers that it was created with', async () => {
    const calls: string[] = []
    const on = { 'bill.created': () => void calls.push('first') }
    const { status } = createReceiver({ on })
    on['bill.created'] = () => void calls.push('second')
    expect(await status(signedRequest(billCreated()))).toBe(200)
    expect(calls).toEqual(['first'])
  })
})

describe('a malformed signature', () => {
  const valid = hmac(billCreated())
  it.each(['x', valid.slice(1), `${valid}=`, valid.replace(/.$/, '*'), hmac(billCreated(), KEY, 'hex'), `${valid}, ${valid}`])('is rejected before the body is read: %s', async (signature) => {
    let pulled = 0
    const body = new ReadableStream({ pull: () => void pulled++ }, { highWaterMark: 0 })
    const { state, status } = createReceiver()
    expect(await status(webhookRequest(body, { signature }))).toBe(401)
    expect(pulled).toBe(0)
    expect(state.errors).toEqual([[expect.objectContaining({ name: 'WebhookSignatureError', message: expect.stringContaining('is malformed') as string }), undefined]])
  })
})
