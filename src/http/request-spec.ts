/** The HTTP request of a call before it is sent. Middleware adds credentials and idempotency keys to `headers`. Header names are in lower case. */
export interface RequestSpec {
  readonly url: string
  readonly method: string
  readonly headers: Record<string, string>
  readonly body?: BodyInit | undefined
  /** Replaces credentials that expired while the request waited. The authentication middleware sets this function. */
  refreshCredentials?: () => void
  /** Aborts the attempt. The timeout middleware sets it. */
  readonly controller?: AbortController
}

/** Merges headers. Names are case-insensitive, and later sources override earlier ones. Headers without a value are omitted. */
export function mergeHeaders(...sources: readonly Readonly<Record<string, string | undefined>>[]): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const source of sources) for (const [name, value] of Object.entries(source)) if (value !== undefined) headers[name.toLowerCase()] = value
  return headers
}
