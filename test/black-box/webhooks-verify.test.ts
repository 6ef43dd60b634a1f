import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { BillError, ConfigurationError, WebhookSignatureError, constructEvent, isEventType, signPayload, verifySignature, type RawBody } from '../../src/webhooks/index.js'
import { errorOf } from './support.ts'

const KEY = 'security-key-0123456789'
const sign = (body: string | Uint8Array, key = KEY): string => createHmac('sha256', key).update(body).digest('base64')
const event = { metadata: { eventId: 'e-1', subscriptionId: 's-1', organizationId: '008', eventType: 'bill.created', version: '1' }, bill: { id: '00n01', vendorName: 'Café “Örtchen” 🧾 \u2028' } }
const body = JSON.stringify(event)
const bytes = new TextEncoder().encode(body)
const padded = (): Uint8Array => {
  const whole = new Uint8Array(bytes.length + 9)
  whole.set(bytes, 4)
  return whole.subarray(4, 4 + bytes.length)
}
const FORMS: readonly [name: string, raw: RawBody][] = [['a string', body], ['a Uint8Array', bytes], ['an ArrayBuffer', bytes.slice().buffer], ['a view with an offset', padded()], ['a Node Buffer', Buffer.from(body)]]

describe.each(FORMS)('a body that is %s', (_, raw) => {
  it('is verified with its signature and parsed as the event', async () => {
    expect(await verifySignature(raw, sign(body), KEY)).toBe(true)
    expect(await constructEvent(raw, sign(body), KEY)).toEqual(event)
    expect(await signPayload(raw, KEY)).toBe(sign(body))
  })

  it('is accepted if any of several keys signed it', async () => {
    for (const keys of [['new', KEY], [KEY, 'old'], [KEY]]) expect(await verifySignature(raw, sign(body), keys)).toBe(true)
    expect(await verifySignature(raw, sign(body), ['new', 'old'])).toBe(false)
  })

  const good = sign(body)
  const invalidSignatures: readonly (string | null | undefined)[] = [
    null, undefined, '', ' ', good.slice(1), good.slice(0, -1), good.slice(0, -2), `${good}=`, `${good} `, ` ${good}`, `${good}\n`, good.toLowerCase(), good.replace(/^./, (character) => (character === 'A' ? 'B' : 'A')),
    createHmac('sha256', KEY).update(body).digest('hex'), createHmac('sha1', KEY).update(body).digest('base64'), createHmac('sha512', KEY).update(body).digest('base64'), `sha256=${good}`, `${good},${good}`,
    createHmac('sha256', KEY).update(body).digest('base64url'), sign(`${body} `), sign(body, `${KEY} `), sign(body, KEY.toUpperCase()), '🧾'.repeat(11), 'A'.repeat(43) + '=', 'A'.repeat(1_000_000), '=', '====', 'null', '[object Object]',
  ]
  it.each(invalidSignatures.filter((signature) => signature !== good).map((signature) => [String(signature).slice(0, 60), signature] as const))('is rejected with the signature %s', async (__, signature) => {
    expect(await verifySignature(raw, signature, KEY)).toBe(false)
    expect(await errorOf(constructEvent(raw, signature, KEY))).toBeInstanceOf(WebhookSignatureError)
  })
})

it.each([5, {}, [], true, new Date(), Symbol('s')])('a signature that is not a string is invalid (%#)', async (signature) => {
  expect(await verifySignature(body, signature as never, KEY)).toBe(false)
})

it('any single changed bit is detected', async () => {
  const signature = sign(body)
  for (let index = 0; index < bytes.length; index += 3) {
    const changed = bytes.slice()
    changed[index] = (changed[index] as number) ^ (1 << (index % 8))
    expect(await verifySignature(changed, signature, KEY)).toBe(false)
  }
  for (const changed of [`${body} `, ` ${body}`, `\uFEFF${body}`, JSON.stringify(event, null, 2), body.normalize('NFD'), body.replace('e-1', 'e-2')]) expect(await verifySignature(changed, signature, KEY)).toBe(false)
})

it.each(['', ' ', [], [''], [KEY, ''], undefined, null, 5])('an empty key causes a ConfigurationError and never verifies: %j', async (key) => {
  for (const call of [() => verifySignature(body, sign(body, 'x'), key as never), () => constructEvent(body, sign(body, 'x'), key as never)]) expect(await errorOf(call())).toBeInstanceOf(ConfigurationError)
})

it.each([event, undefined, null, 5, [1]])('a body that is already parsed causes a ConfigurationError (%#)', async (raw) => {
  expect(await errorOf(verifySignature(raw as never, sign(body), KEY))).toBeInstanceOf(ConfigurationError)
})

it('a key with non-ASCII characters is encoded as UTF-8', async () => {
  expect(await verifySignature(body, sign(body, 'schlüssel-🗝'), 'schlüssel-🗝')).toBe(true)
})

it('an event inside a JSON string is parsed', async () => {
  const escaped = JSON.stringify(body)
  expect(await constructEvent(escaped, sign(escaped), KEY)).toEqual(event)
})

it.each(['', 'x', '{', 'null', '[]', '5', '"x"', '{}', '{"metadata":null}', '{"metadata":{}}', '{"metadata":{"eventId":"a"}}', '{"metadata":{"eventId":5,"eventType":"bill.created"}}', '{"metadata":{"eventId":"","eventType":"bill.created"}}', JSON.stringify(JSON.stringify(body))])('a signed body that is not an event causes a BillError, but not a WebhookSignatureError: %s', async (text) => {
  const error = await errorOf(constructEvent(text, sign(text), KEY))
  expect(error).toBeInstanceOf(BillError)
  expect(error).not.toBeInstanceOf(WebhookSignatureError)
})

it('signed bytes that are not UTF-8 cause a BillError', async () => {
  const invalidBytes = new Uint8Array([...new TextEncoder().encode('{"metadata":{"eventId":"'), 0xff, 0xfe, ...new TextEncoder().encode('","eventType":"bill.created"}}')])
  expect(await errorOf(constructEvent(invalidBytes, sign(invalidBytes), KEY))).toBeInstanceOf(BillError)
})

it('errors expose neither the key nor the body', async () => {
  const secret = JSON.stringify({ account: 'account-number-zqx' })
  for (const error of [await errorOf(constructEvent(secret, 'x', KEY)), await errorOf(constructEvent(secret, sign(secret), KEY)), await errorOf(constructEvent('{"account-number-zqx', sign('{"account-number-zqx'), KEY))]) {
    expect(`${error.message}${error.stack}${JSON.stringify(error)}${String(error.cause)}`).not.toMatch(/security-key|account-number-zqx/)
  }
})

it('changing the bytes during verification does not change the parsed event', async () => {
  const raw = bytes.slice()
  const pending = constructEvent(raw, sign(body), KEY)
  raw.fill(32)
  expect(await pending).toEqual(event)
})

it('isEventType identifies an event, and an event of an unknown type is still returned', async () => {
  const got = await constructEvent(body, sign(body), KEY)
  expect([isEventType(got, 'bill.created'), isEventType(got, 'bill.updated')]).toEqual([true, false])
  const unknown = JSON.stringify({ metadata: { eventId: 'e', eventType: 'moon.landed' } })
  expect((await constructEvent(unknown, sign(unknown), KEY)).metadata.eventType).toBe('moon.landed')
})

it('the keys __proto__ and constructor do not pollute prototypes', async () => {
  const text = '{"__proto__":{"evil":1},"constructor":{"prototype":{"evil":1}},"metadata":{"eventId":"e","eventType":"bill.created","__proto__":{"evil":1}}}'
  await constructEvent(text, sign(text), KEY)
  expect(({} as { evil?: number }).evil).toBeUndefined()
})
