import type { ApiResponse } from '../http/buffered-response.js'
import { captureCallSite } from './call-site.js'

/** The promise of a call. It resolves to the data of the response. */
export interface CallPromise<T> extends Promise<T> {
  /** Resolves to the data and the HTTP response, for its status and headers. */
  withResponse(): Promise<{ data: T; response: Response }>
}

/** Adds `withResponse` to a plain promise. Tools that wrap promises also work with the result. */
export function createCallPromise<T>(call: Promise<ApiResponse>): CallPromise<T> {
  const promise = call.then(({ data }) => data as T, captureCallSite())
  const withResponse = async (): Promise<{ data: T; response: Response }> => {
    const data = await promise
    return { data, response: (await call).response }
  }
  return Object.defineProperty(promise as CallPromise<T>, 'withResponse', { value: withResponse })
}
