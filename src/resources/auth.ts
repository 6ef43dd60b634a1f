/** Hand-written extensions of `bill.auth`. */
import type { LoginRequest, LoginResponse } from '../../generated/contract/schema.js'
import type { AuthResource } from '../../generated/resources/auth.js'
import { raceWithAbort, toAbortSignal } from '../http/abort-signal.js'
import type { ApiResponse } from '../http/buffered-response.js'
import { createCallPromise } from './call-promise.js'
import { httpClientOf, resourceClass, type CallPromise, type RequestOptions } from './resource.js'

/** `bill.auth` */
export class Auth extends resourceClass<AuthResource>('auth') {
  /**
   * Signs in with the client's options and keeps the session for later calls. Calling this method is optional, because the first call signs in. Concurrent
   * calls share one sign-in, so only the option `signal` applies. An abort rejects the returned promise, but the sign-in continues.
   *
   * If you pass a body, the method signs in with those credentials instead, and returns the session without keeping it.
   *
   * If BILL rejected a sign-in, calls reject with that error for a minute. This method tries again at once.
   *
   * `POST /connect/v3/login`, at most 200 times an hour.
   *
   * ```ts
   * const { sessionId } = await bill.auth.login()
   * ```
   * @throws ConfigurationError if devKey, username, password or organizationId is missing.
   * @throws AuthenticationError if BILL rejects the credentials.
   * @see https://developer.bill.com/reference/login
   */
  override login(body?: LoginRequest, options?: RequestOptions): CallPromise<LoginResponse> {
    if (body) return super.login(body, options)
    const signIn = async (): Promise<ApiResponse> => {
      const signal = toAbortSignal(options?.signal)
      signal?.throwIfAborted()
      return raceWithAbort(httpClientOf(this).login(), signal)
    }
    return createCallPromise(signIn())
  }
}
