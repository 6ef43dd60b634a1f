import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ConfigurationError } from '../../src/errors/index.js'
import { signPayload, verifySignature } from '../../src/webhooks/verify.js'
import { billCreated, hmac, KEY } from '../helpers/webhooks.ts'

const body = billCreated()

describe('verifySignature', () => {
  it('accepts a signature that was created with the key', async () => {
    expect(await verifySignature(body, hmac(body), KEY)).toBe(true)
  })

  it('accepts a published HMAC-SHA256 vector', async () => {
    // RFC 4231, test case 2.
    const signature = Buffer.from('5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843', 'hex').toString('base64')
    expect(await verifySignature('what do ya want for nothing?', signature, 'Jefe')).toBe(true)
    expect(await signPayload('what do ya want for nothing?', 'Jefe')).toBe(signature)
  })

  it('rejects a signature of another key', async () => {
    expect(await verifySignature(body, hmac(body), 'another key')).toBe(false)
  })

  it('accepts each of several keys, and no other', async () => {
    for (const key of ['new', 'old']) expect(await verifySignature(body, hmac(body, key), ['new', 'old'])).toBe(true)
    expect(await verifySignature(body, hmac(body, 'older'), ['new', 'old'])).toBe(false)
  })

  const valid = hmac(body)
  it.each([
    ['hexadecimal', hmac(body, KEY, 'hex')],
    ['empty', ''],
    ['null', null],
    ['undefined', undefined],
    ['not base64', '!'.repeat(44)],
    ['too short', valid.slice(4)],
    ['too long', `AAAA${valid}`],
    ['without its padding', valid.replace('=', '')],
    ['preceded by a space', ` ${valid}`],
    ['followed by a line break', `${valid}\n`],
    ['of an empty body', hmac('')],
    ['not ASCII', 'é'.repeat(44)],
  ])('returns false for a signature that is %s', async (_, signature) => {
    expect(await verifySignature(body, signature, KEY)).toBe(false)
  })

  it('rejects other base64 encodings of the same 32 bytes', async () => {
    // Base64 decoders ignore the two lowest bits of the last character before the padding.
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
    const index = alphabet.indexOf(valid.charAt(42))
    for (const bits of [1, 2, 3]) expect(await verifySignature(body, `${valid.slice(0, 42)}${alphabet.charAt(index ^ bits)}=`, KEY)).toBe(false)
  })

  it('encodes text as UTF-8', async () => {
    const text = '{"name":"Café Zürich – 日本 🧾"}'
    expect(await verifySignature(text, hmac(Buffer.from(text, 'utf8')), KEY)).toBe(true)
    expect(await verifySignature(text, hmac(Buffer.from(text, 'latin1')), KEY)).toBe(false)
  })

  it('uses bytes unchanged, even if they are not text', async () => {
    const bytes = Uint8Array.of(0xff, 0xfe, 0, 0x80, 0xef, 0xbb, 0xbf)
    expect(await verifySignature(bytes, hmac(bytes), KEY)).toBe(true)
    expect(await verifySignature(bytes.buffer, hmac(bytes), KEY)).toBe(true)
  })

  it('uses only the part of a buffer that a view covers', async () => {
    const view = new TextEncoder().encode(`xx${body}yy`).subarray(2, -2)
    expect(view.byteOffset).toBe(2)
    expect(await verifySignature(view, hmac(body), KEY)).toBe(true)
    expect(await verifySignature(Buffer.from(body), hmac(body), KEY)).toBe(true)
    expect(await verifySignature(view.buffer, hmac(body), KEY)).toBe(false)
  })

  it('accepts shared memory', async () => {
    const shared = new Uint8Array(new SharedArrayBuffer(4))
    shared.set([1, 2, 3, 4])
    expect(await verifySignature(shared, hmac(Uint8Array.of(1, 2, 3, 4)), KEY)).toBe(true)
  })

  it('rejects a body or a signature with any byte changed', async () => {
    const mask = fc.integer({ min: 1, max: 255 })
    const text = fc.string({ minLength: 1 }).filter((key) => key.trim() !== '')
    const arbitrary = fc.record({ bytes: fc.uint8Array({ minLength: 1, maxLength: 300 }), key: text, index: fc.nat(), mask })
    await fc.assert(
      fc.asyncProperty(arbitrary, async ({ bytes, key, index, mask }) => {
        const signature = hmac(bytes, key)
        expect(await verifySignature(bytes, signature, key)).toBe(true)
        expect(await signPayload(bytes, key)).toBe(signature)
        expect(await verifySignature(flip(bytes, index, mask), signature, key)).toBe(false)
        expect(await verifySignature(bytes, Buffer.from(flip(Buffer.from(signature), index, mask)).toString('latin1'), key)).toBe(false)
      }),
    )
  })

  it.each([
    ['empty', ''],
    ['whitespace', ' \n'],
    ['an empty list', []],
    ['a list with an empty key in it', [KEY, '']],
    ['undefined', undefined as unknown as string],
    ['a list with undefined in it', [KEY, undefined as unknown as string]],
  ])('rejects a key that is %s, whatever the signature, and does not show keys', async (_, key) => {
    for (const signature of [hmac(body), '']) {
      const error: unknown = await verifySignature(body, signature, key).catch((thrown: unknown) => thrown)
      expect(error).toBeInstanceOf(ConfigurationError)
      expect(inspect(error)).not.toContain(KEY)
    }
  })

  it('rejects parsed JSON with an error that says what to pass', async () => {
    await expect(verifySignature(JSON.parse(body) as string, hmac(body), KEY)).rejects.toThrow(/rawBody must be the body as received/)
    await expect(verifySignature([1, 2] as unknown as string, hmac(body), KEY)).rejects.toThrow(ConfigurationError)
  })
})

describe('signPayload', () => {
  it('signs text and bytes as node:crypto does', async () => {
    const bytes = new TextEncoder().encode(body)
    for (const raw of [body, bytes, bytes.buffer]) expect(await signPayload(raw, KEY)).toBe(hmac(body))
  })

  it('rejects an empty key', async () => {
    await expect(signPayload(body, '')).rejects.toThrow(ConfigurationError)
  })
})

function flip(bytes: Uint8Array, index: number, mask: number): Uint8Array {
  const copy = Uint8Array.from(bytes)
  const position = index % copy.length
  copy[position] = (copy[position] ?? 0) ^ mask
  return copy
}
