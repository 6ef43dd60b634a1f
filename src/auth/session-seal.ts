/** Authenticates stored sessions, so that nobody who can write to the store chooses the session of a client (docs/decisions/0016). */
import { hashKey } from '../http/hash-key.js'

const HMAC = { name: 'HMAC', hash: 'SHA-256', length: 256 } as const
const AES = { name: 'AES-GCM', length: 256 } as const
const IV_BYTES = 12
/** The most that Cloudflare Workers allow. */
const PBKDF2_ITERATIONS = 100_000
const FORMAT_VERSION = 1

export interface SessionSeal {
  /** The key of the session in the store: a hash of the identity, without the password, so that it reveals no credential. */
  readonly key: string
  sign(values: readonly unknown[]): Promise<string>
  verify(values: readonly unknown[], mac: unknown): Promise<boolean>
  /** Encrypts a text for clients with the same credentials. */
  encrypt(text: string): Promise<string>
  /** Rejects if a client with other credentials encrypted the text, or if it was changed. */
  decrypt(box: string): Promise<string>
}

/** Deriving a key takes tens of milliseconds, so clients with the same credentials share it. Keyed by a hash of them. */
const seals = new Map<string, SessionSeal>()
const MAX_SEALS = 100

/** @param identity what the session belongs to: the host, the key, the user and the organization. */
export async function createSessionSeal(identity: readonly string[], password: string): Promise<SessionSeal> {
  const id = await hashKey('bill-seal', JSON.stringify([...identity, password]))
  // Only finished keys are shared: a runtime can drop the work that another request started.
  const seal = seals.get(id) ?? (await deriveSeal(identity, password))
  seals.set(id, seal)
  if (seals.size > MAX_SEALS) seals.delete(seals.keys().next().value as string)
  return seal
}

async function deriveSeal(identity: readonly string[], password: string): Promise<SessionSeal> {
  const { subtle } = crypto
  const key = await hashKey('bill-session', JSON.stringify(identity))
  const secret = await subtle.importKey('raw', encode([...identity, password]), 'PBKDF2', false, ['deriveKey'])
  const derivation = (purpose: string) => ({ name: 'PBKDF2', hash: 'SHA-256', salt: encode([purpose, FORMAT_VERSION, key]), iterations: PBKDF2_ITERATIONS })
  const hmacKey = await subtle.deriveKey(derivation('bill-session'), secret, HMAC, false, ['sign', 'verify'])
  // Derived only when it is needed, because that takes as long again.
  let encryptionKey: Promise<CryptoKey> | undefined
  const deriveEncryptionKey = () => (encryptionKey ??= subtle.deriveKey(derivation('bill-mfa'), secret, AES, false, ['encrypt', 'decrypt']))
  const aes = (iv: Uint8Array<ArrayBuffer>) => ({ name: AES.name, iv })
  const message = (values: readonly unknown[]): Uint8Array<ArrayBuffer> => encode([FORMAT_VERSION, key, ...values])
  return {
    key,
    sign: async (values) => toBase64(new Uint8Array(await subtle.sign('HMAC', hmacKey, message(values)))),
    verify: async (values, mac) => subtle.verify('HMAC', hmacKey, fromBase64(String(mac)), message(values)),
    async encrypt(text) {
      const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES))
      const data = await subtle.encrypt(aes(iv), await deriveEncryptionKey(), new TextEncoder().encode(text))
      return toBase64(new Uint8Array([...iv, ...new Uint8Array(data)]))
    },
    async decrypt(box) {
      const bytes = fromBase64(box)
      const data = await subtle.decrypt(aes(bytes.slice(0, IV_BYTES)), await deriveEncryptionKey(), bytes.slice(IV_BYTES))
      return new TextDecoder().decode(data)
    },
  }
}

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))
const fromBase64 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))

const encode = (value: readonly unknown[]): Uint8Array<ArrayBuffer> => new TextEncoder().encode(JSON.stringify(value))
