/** Authenticates stored sessions, so that nobody who can write to the store chooses the session of a client (docs/decisions/0016). */
import { hashKey } from '../http/hash-key.js'

const HMAC = { name: 'HMAC', hash: 'SHA-256', length: 256 } as const
/** The most that Cloudflare Workers allow. */
const PBKDF2_ITERATIONS = 100_000
const FORMAT_VERSION = 1

export interface SessionSeal {
  /** The key of the session in the store: a hash of the identity, without the password, so that it reveals no credential. */
  readonly key: string
  sign(values: readonly unknown[]): Promise<string>
  verify(values: readonly unknown[], mac: unknown): Promise<boolean>
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
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt: encode(['bill-session', FORMAT_VERSION, key]), iterations: PBKDF2_ITERATIONS }
  const hmacKey = await subtle.deriveKey(derivation, secret, HMAC, false, ['sign', 'verify'])
  const message = (values: readonly unknown[]): Uint8Array<ArrayBuffer> => encode([FORMAT_VERSION, key, ...values])
  return {
    key,
    sign: async (values) => btoa(String.fromCharCode(...new Uint8Array(await subtle.sign('HMAC', hmacKey, message(values))))),
    verify: async (values, mac) => subtle.verify('HMAC', hmacKey, Uint8Array.from(atob(String(mac)), (letter) => letter.charCodeAt(0)), message(values)),
  }
}

const encode = (value: readonly unknown[]): Uint8Array<ArrayBuffer> => new TextEncoder().encode(JSON.stringify(value))
