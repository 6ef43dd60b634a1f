/** What is added by hand to `bill.auth`. */
import { AuthResource } from '../../generated/resources/auth.js'
import type { LoginRequest, LoginResponse } from '../../generated/contract/schema.js'
import type { AuthSchemes } from '../auth/auth-schemes.js'
import { CallPromise } from './call-promise.js'
import { raceWithAbort } from '../http/abort-signal.js'
import type { HttpClient, RequestOptions } from '../http/request-options.js'

const schemesOf = new WeakMap<Auth, AuthSchemes>()

/** `bill.auth` */
export class Auth extends AuthResource {
  constructor(core: HttpClient, schemes: AuthSchemes) {
    super(core)
    schemesOf.set(this, schemes)
  }

  /**
   * Signs in with the client's options and keeps the session for all further calls. Optional: the first call signs in by itself.
   * All who wait share one sign-in, so of the options only `signal` counts: it ends your waiting, not the sign-in.
   * With a body, signs in with that instead; such a session is handed to you and not kept.
   *
   * `POST /connect/v3/login`, 200 times an hour at most.
   *
   * @throws ConfigurationError when devKey, username, password or organizationId is missing.
   * @throws AuthenticationError when BILL refuses them.
   * @see https://developer.bill.com/reference/login
   */
  override login(body?: LoginRequest, options?: RequestOptions): CallPromise<LoginResponse> {
    if (body) return super.login(body, options)
    const schemes = schemesOf.get(this) as AuthSchemes
    if (options?.signal?.aborted) return new CallPromise(Promise.reject(options.signal.reason))
    return new CallPromise(raceWithAbort(schemes.session.login(), options?.signal))
  }
}
