import type { ApiResponse } from '../http/buffered-response.js'

/** The promise of a call. It resolves to the data of the response. */
export interface CallPromise<T> extends Promise<T> {
  /** Resolves to the data and the HTTP response, for its status and headers. */
  withResponse(): Promise<{ data: T; response: Response }>
}

/** Adds `withResponse` to a plain promise. Tools that wrap promises also work with the result. */
export function createCallPromise<T>(call: Promise<ApiResponse>): CallPromise<T> {
  const promise = call.then(({ data }) => data as T)
  const withResponse = async (): Promise<{ data: T; response: Response }> => {
    // The returned promise rejects with the same error, so mark the original as handled.
    promise.catch(() => undefined)
    const { data, response } = await call
    return { data: data as T, response }
  }
  return Object.defineProperty(promise as CallPromise<T>, 'withResponse', { value: withResponse })
}
