/** The HTTP request of a call before it is sent. Middleware writes credentials and keys into `headers`; names are in lower case. */
export interface RequestSpec {
  readonly url: string
  readonly method: string
  readonly headers: Record<string, string>
  readonly body?: BodyInit | undefined
  /** Replaces credentials that expired while the request waited; set by the authentication middleware. */
  refreshCredentials?: () => void
  /** Aborts the attempt; set by the timeout middleware. */
  readonly controller?: AbortController
}

/** Later headers win, whatever the letter case of their names. A header without a value is left out. */
export function mergeHeaders(...sources: readonly Readonly<Record<string, string | undefined>>[]): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const source of sources) for (const [name, value] of Object.entries(source)) if (value !== undefined) headers[name.toLowerCase()] = value
  return headers
}
