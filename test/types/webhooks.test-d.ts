import { describe, expectTypeOf, it } from 'vitest'
import type { BillCreatedEvent, BillEventPayload, EventMetadata, InvoiceCreatedEvent } from '../../generated/contract/schema.js'
import { constructEvent, createWebhookHandler, isEventType, signPayload, verifySignature } from '../../src/webhooks/index.js'
import type { EventStore, WebhookEventType, UnknownEvent, WebhookEvent, WebhookEventMap, WebhookHandlers } from '../../src/webhooks/index.js'

describe('WebhookEvent', () => {
  it('is the union of the types in the map', () => {
    expectTypeOf<WebhookEvent>().toEqualTypeOf<WebhookEventMap[keyof WebhookEventMap]>()
    expectTypeOf<WebhookEvent['metadata']['eventType']>().toEqualTypeOf<WebhookEventType>()
    expectTypeOf<'bill.created'>().toExtend<WebhookEventType>()
    expectTypeOf<'bill.exploded'>().not.toExtend<WebhookEventType>()
  })

  it('is narrowed by isEventType in both branches', () => {
    const event = {} as WebhookEvent
    // @ts-expect-error not every event has a bill
    void event.bill
    if (isEventType(event, 'bill.created')) {
      expectTypeOf(event).toEqualTypeOf<BillCreatedEvent>()
      expectTypeOf(event.bill).toEqualTypeOf<BillEventPayload>()
      expectTypeOf(event.metadata.eventType).toEqualTypeOf<'bill.created'>()
    } else {
      expectTypeOf(event).toEqualTypeOf<Exclude<WebhookEvent, BillCreatedEvent>>()
      expectTypeOf(event.metadata.eventType).toEqualTypeOf<Exclude<WebhookEventType, 'bill.created'>>()
    }
    // @ts-expect-error no such type
    isEventType(event, 'bill.exploded')
  })
})

describe('the webhook functions', () => {
  it('accept text and bytes, the unchanged header, and one or several keys', () => {
    expectTypeOf(verifySignature).returns.resolves.toEqualTypeOf<boolean>()
    expectTypeOf(signPayload).returns.resolves.toEqualTypeOf<string>()
    expectTypeOf(constructEvent).returns.resolves.toEqualTypeOf<WebhookEvent>()
    expectTypeOf<string | Uint8Array | ArrayBuffer>().toExtend<Parameters<typeof verifySignature>[0]>()
    expectTypeOf<string | null>().toExtend<Parameters<typeof constructEvent>[1]>()
    expectTypeOf<string | string[] | readonly string[]>().toExtend<Parameters<typeof constructEvent>[2]>()
  })

  it('type the event of each handler', () => {
    const handler = createWebhookHandler({
      securityKey: ['new', 'old'],
      on: {
        'bill.created': async (event) => expectTypeOf(event).toEqualTypeOf<BillCreatedEvent>(),
        'invoice.created': (event) => expectTypeOf(event).toEqualTypeOf<InvoiceCreatedEvent>(),
      },
      onUnknownEvent: (event) => {
        expectTypeOf(event).toEqualTypeOf<UnknownEvent>()
        expectTypeOf(event.metadata).toEqualTypeOf<EventMetadata>()
      },
      onError: (error, event) => {
        expectTypeOf(error).toBeUnknown()
        expectTypeOf(event).toEqualTypeOf<WebhookEvent | undefined>()
      },
    })
    expectTypeOf(handler).toEqualTypeOf<(request: Request) => Promise<Response>>()
    // @ts-expect-error no such event
    createWebhookHandler({ securityKey: 'key', on: { 'bill.exploded': () => undefined } })
    // @ts-expect-error no key
    createWebhookHandler({ on: {} })
    expectTypeOf<(event: InvoiceCreatedEvent) => void>().not.toExtend<NonNullable<WebhookHandlers['bill.created']>>()
  })

  it('accept a Set-like store, synchronous or asynchronous', () => {
    expectTypeOf<Set<string>>().toExtend<EventStore>()
    expectTypeOf<{ has(id: string): Promise<boolean>; add(id: string): Promise<void> }>().toExtend<EventStore>()
  })
})
