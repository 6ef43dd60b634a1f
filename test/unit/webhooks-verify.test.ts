import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ConfigurationError } from '../../src/errors/index.js'
import { signPayload, verifySignature } from '../../src/webhooks/verify.js'
import { billCreated, hmac, KEY } from '../helpers/webhooks.ts'

const body = billCreated()

describe('verifySignature', () => {
  it('accepts what the key signed', async () => {
    expect(await verifySignature(body, hmac(body), KEY)).toBe(true)
  })

  it('accepts a published HMAC-SHA256 vector', async () => {
    // RFC 4231, test case 2.
    const signature = Buffer.from('5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843', 'hex').toString('base64')
    expect(await verifySignature('what do ya want for nothing?', signature, 'Jefe')).toBe(true)
    expect(await signPayload('what do ya want for nothing?', 'Jefe')).toBe(signature)
  })

  it('refuses another key', async () => {
    expect(await verifySignature(body, hmac(body), 'another key')).toBe(false)
  })

  it('accepts each of several keys, and no other', async () => {
    for (const key of ['new', 'old']) expect(await verifySignature(body, hmac(body, key), ['new', 'old'])).toBe(true)
    expect(await verifySignature(body, hmac(body, 'older'), ['new', 'old'])).toBe(false)
  })

  const right = hmac(body)
  it.each([
    ['hexadecimal', hmac(body, KEY, 'hex')],
    ['empty', ''],
    ['null', null],
    ['undefined', undefined],
    ['not base64', '!'.repeat(44)],
    ['too short', right.slice(4)],
    ['too long', `AAAA${right}`],
    ['without its padding', right.replace('=', '')],
    ['with a blank before it', ` ${right}`],
    ['with a line end after it', `${right}\n`],
    ['of an empty body', hmac('')],
    ['with letters beyond ASCII', 'é'.repeat(44)],
  ])('refuses a signature that is %s, without an exception', async (_, signature) => {
    expect(await verifySignature(body, signature, KEY)).toBe(false)
  })

  it('refuses the other ways to write the same 32 bytes in base64', async () => {
    // Of the last letter, base64 decoders drop two bits.
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
    const place = letters.indexOf(right.charAt(42))
    for (const bits of [1, 2, 3]) expect(await verifySignature(body, `${right.slice(0, 42)}${letters.charAt(place ^ bits)}=`, KEY)).toBe(false)
  })

  it('takes text as UTF-8', async () => {
    const text = '{"name":"Café Zürich – 日本 🧾"}'
    expect(await verifySignature(text, hmac(Buffer.from(text, 'utf8')), KEY)).toBe(true)
    expect(await verifySignature(text, hmac(Buffer.from(text, 'latin1')), KEY)).toBe(false)
  })

  it('takes bytes as they are, even when they are not text', async () => {
    const bytes = Uint8Array.of(0xff, 0xfe, 0, 0x80, 0xef, 0xbb, 0xbf)
    expect(await verifySignature(bytes, hmac(bytes), KEY)).toBe(true)
    expect(await verifySignature(bytes.buffer, hmac(bytes), KEY)).toBe(true)
  })

  it('takes only the part of the memory that a view shows', async () => {
    const view = new TextEncoder().encode(`xx${body}yy`).subarray(2, -2)
    expect(view.byteOffset).toBe(2)
    expect(await verifySignature(view, hmac(body), KEY)).toBe(true)
    expect(await verifySignature(Buffer.from(body), hmac(body), KEY)).toBe(true)
    expect(await verifySignature(view.buffer, hmac(body), KEY)).toBe(false)
  })

  it('takes shared memory', async () => {
    const shared = new Uint8Array(new SharedArrayBuffer(4))
    shared.set([1, 2, 3, 4])
    expect(await verifySignature(shared, hmac(Uint8Array.of(1, 2, 3, 4)), KEY)).toBe(true)
  })

  it('refuses a body or a signature with any byte changed', async () => {
    const mask = fc.integer({ min: 1, max: 255 })
    const text = fc.string({ minLength: 1 }).filter((key) => key.trim() !== '')
    const arbitrary = fc.record({ bytes: fc.uint8Array({ minLength: 1, maxLength: 300 }), key: text, place: fc.nat(), mask })
    await fc.assert(
      fc.asyncProperty(arbitrary, async ({ bytes, key, place, mask }) => {
        const signature = hmac(bytes, key)
        expect(await verifySignature(bytes, signature, key)).toBe(true)
        expect(await signPayload(bytes, key)).toBe(signature)
        expect(await verifySignature(flip(bytes, place, mask), signature, key)).toBe(false)
        expect(await verifySignature(bytes, Buffer.from(flip(Buffer.from(signature), place, mask)).toString('latin1'), key)).toBe(false)
      }),
    )
  })

  it.each([
    ['empty', ''],
    ['blank', ' \n'],
    ['an empty list', []],
    ['a list with an empty key in it', [KEY, '']],
    ['undefined', undefined as unknown as string],
    ['a list with undefined in it', [KEY, undefined as unknown as string]],
  ])('refuses a key that is %s, whatever the signature, and does not show keys', async (_, key) => {
    for (const signature of [hmac(body), '']) {
      const error: unknown = await verifySignature(body, signature, key).catch((thrown: unknown) => thrown)
      expect(error).toBeInstanceOf(ConfigurationError)
      expect(inspect(error)).not.toContain(KEY)
    }
  })

  it('refuses parsed JSON with an error that says what to give', async () => {
    await expect(verifySignature(JSON.parse(body) as string, hmac(body), KEY)).rejects.toThrow(/rawBody must be the body as received/)
    await expect(verifySignature([1, 2] as unknown as string, hmac(body), KEY)).rejects.toThrow(ConfigurationError)
  })
})

describe('signPayload', () => {
  it('signs text and bytes as node:crypto does', async () => {
    const bytes = new TextEncoder().encode(body)
    for (const raw of [body, bytes, bytes.buffer]) expect(await signPayload(raw, KEY)).toBe(hmac(body))
  })

  it('refuses an empty key', async () => {
    await expect(signPayload(body, '')).rejects.toThrow(ConfigurationError)
  })
})

function flip(bytes: Uint8Array, place: number, mask: number): Uint8Array {
  const copy = Uint8Array.from(bytes)
  const at = place % copy.length
  copy[at] = (copy[at] ?? 0) ^ mask
  return copy
}
