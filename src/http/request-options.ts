/** Types for the options of one call and for the fetch function. */
import type { AuthScheme } from './operation.js'

/** The second argument that the SDK passes to `fetch`. */
export interface FetchInit {
  method: string
  /** Names are in lower case. */
  headers: Record<string, string>
  // oxlint-disable-next-line typescript/no-explicit-any -- each implementation of fetch has its own body type, and each accepts what the SDK sends
  body?: any
  redirect: 'manual'
  /** Bodies hold session IDs and bank data, so nothing may be cached. Not set if the runtime rejects this field. */
  cache?: 'no-store'
  /** No cookies. Not set if the runtime rejects this field. */
  credentials?: 'omit'
  signal: AbortSignal
  /** Set when the body is a stream, as the Fetch standard requires. */
  duplex?: 'half'
}

/** The part of `Response` that the responses of all implementations of fetch share. Their types differ in other parts, such as `body`. */
export interface FetchResponse {
  readonly status: number
  readonly statusText: string
  readonly headers: { get(name: string): string | null }
  arrayBuffer(): Promise<ArrayBuffer>
}

/** A fetch function: the global one, or one with the same signature from undici, node-fetch or your own code. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>

/** Headers to send: an object, a `Headers` object, or an array of pairs. A header that is undefined is not sent. */
export type HeadersInput = Readonly<Record<string, string | undefined>> | Iterable<readonly [string, string]>

/** Options of one call. They override those of the client. */
export interface RequestOptions {
  /** Aborts the call, even while it waits for the rate limiter or for a retry. The promise rejects with the signal's reason. */
  signal?: AbortSignal | undefined
  /** Maximum duration of one attempt in milliseconds, including the response body. */
  timeout?: number | undefined
  /** Maximum number of retries. Only calls that are safe to repeat are retried. */
  maxRetries?: number | undefined
  /** Headers of this call. */
  headers?: HeadersInput | undefined
  /** A version 4 UUID, for the two operations that accept an idempotency key. Any other operation throws a ConfigurationError, because the key would not prevent a duplicate. */
  idempotencyKey?: string | undefined
  /** The authentication scheme to use, if the operation accepts several and the client has credentials for more than one. */
  auth?: AuthScheme | undefined
}

/** Request options with the defaults of the client applied. */
export interface ResolvedRequestOptions extends Readonly<Omit<RequestOptions, 'headers'>> {
  readonly timeout: number
  readonly maxRetries: number
  readonly headers: Readonly<Record<string, string>>
}
