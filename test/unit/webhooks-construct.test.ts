import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { eventTypes } from '../../generated/contract/events.js'
import { BillError, ConfigurationError, constructEvent, isEventType, signPayload, WebhookSignatureError } from '../../src/webhooks/index.js'
import { billCreated, exampleEvents, hmac, KEY } from '../helpers/webhooks.ts'

const parse = (body: string | Uint8Array): Promise<unknown> => constructEvent(body, hmac(body), KEY)
const errorOrNone = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'no error',
    (error: unknown) => error,
  )

describe('constructEvent', () => {
  it('is tested with an example of every event type', () => {
    expect(exampleEvents.map(([type]) => type).sort()).toEqual([...eventTypes].sort())
  })

  it.each(exampleEvents)('parses the example of %s', async (type, example) => {
    const body = JSON.stringify(example)
    const event = await constructEvent(body, await signPayload(body, KEY), KEY)
    expect(event).toEqual(example)
    expect(eventTypes.filter((known) => isEventType(event, known))).toEqual([type])
  })

  it('parses non-ASCII text, literal or escaped', async () => {
    const event = { metadata: { eventId: '1', eventType: 'vendor.created' }, vendor: { name: 'Café 日本 🧾' } }
    const literal = JSON.stringify(event)
    const escaped = literal.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    expect(escaped).not.toBe(literal)
    expect(await parse(literal)).toEqual(event)
    expect(await parse(escaped)).toEqual(event)
    expect(await parse(new TextEncoder().encode(literal))).toEqual(event)
  })

  it('parses JSON inside a JSON string, but only one level', async () => {
    const escaped = JSON.stringify(billCreated())
    expect(escaped.startsWith('"{\\"metadata')).toBe(true)
    expect(await parse(escaped)).toEqual(JSON.parse(billCreated()))
    expect(await errorOrNone(parse(JSON.stringify(escaped)))).toMatchObject({ name: 'WebhookPayloadError' })
  })

  it('parses the bytes that it verified, even if the caller changes them in the meantime', async () => {
    const bytes = new TextEncoder().encode(billCreated('event-1'))
    const event = constructEvent(bytes, hmac(bytes), KEY)
    bytes.set(new TextEncoder().encode(billCreated('event-2')))
    expect((await event).metadata.eventId).toBe('event-1')
  })

  it('returns an event of an unknown type', async () => {
    const body = JSON.stringify({ metadata: { eventId: '1', eventType: 'customer.created' }, customer: { id: '0cu01' } })
    const event = await constructEvent(body, hmac(body), KEY)
    expect(event).toEqual(JSON.parse(body))
    expect(isEventType(event, 'bill.created')).toBe(false)
  })

  it('accepts each of several keys', async () => {
    for (const key of ['new', 'old']) expect(await constructEvent(billCreated(), hmac(billCreated(), key), ['new', 'old'])).toEqual(JSON.parse(billCreated()))
  })

  it('does not parse a body whose signature is invalid', async () => {
    for (const signature of [hmac('{', 'another key'), 'x', '', null, undefined]) {
      expect(await errorOrNone(constructEvent('{', signature, KEY))).toBeInstanceOf(WebhookSignatureError)
    }
  })

  it('distinguishes a missing signature from a wrong one, and shows neither key nor body', async () => {
    const missing = await errorOrNone(constructEvent(billCreated(), null, KEY))
    const wrong = await errorOrNone(constructEvent(billCreated(), hmac('x'), KEY))
    expect(missing).toMatchObject({ message: expect.stringContaining('x-bill-sha-signature is missing') as string })
    expect(wrong).toMatchObject({ message: expect.stringContaining('The signature does not match') as string })
    expect(inspect([missing, wrong])).not.toMatch(/whsec|event-1/)
  })

  it.each([
    ['null', 'null'],
    ['a number', '7'],
    ['an empty string', '""'],
    ['a list', '[]'],
    ['an object without metadata', '{"bill":{"id":"4321"}}'],
    ['metadata that is null', '{"metadata":null}'],
    ['metadata without an eventId', '{"metadata":{"eventType":"bill.created"}}'],
    ['metadata without an eventType', '{"metadata":{"eventId":"1"}}'],
    ['an empty eventId', '{"metadata":{"eventId":"","eventType":"bill.created"}}'],
    ['an eventId that is a number', '{"metadata":{"eventId":1,"eventType":"bill.created"}}'],
    ['an eventType that is a list', '{"metadata":{"eventId":"1","eventType":["bill.created"]}}'],
    ['not JSON', 'accountNumber 4321'],
    ['truncated', '{"accountNumber":4321'],
    ['empty', ''],
    ['not UTF-8', Buffer.from('{"metadata":{"eventId":"é","eventType":"bill.created"}}', 'latin1')],
  ])('reports that a signed body is not an event when it is %s', async (_, body) => {
    const error = await errorOrNone(parse(body))
    expect(error).toBeInstanceOf(BillError)
    expect(error).toMatchObject({ name: 'WebhookPayloadError', message: expect.stringMatching(/^The signature is valid, but the body is not /) as string })
    expect(inspect(error)).not.toContain('4321')
  })

  it('rejects an empty list of keys', async () => {
    expect(await errorOrNone(constructEvent(billCreated(), hmac(billCreated()), []))).toBeInstanceOf(ConfigurationError)
  })
})
