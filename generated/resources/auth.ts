// Made by scripts/emit/resources.ts out of spec/. Do not edit; change the spec and run `npm run generate`.
import type { ListAllOrganizationsQuery } from '../contract/filters.js'
import type { LoginOrganization, LoginRequest, LoginResponse, SessionInfo } from '../contract/schema.js'
import { Resource, type CallPromise, type PagePromise, type RequestOptions } from '../../src/resources/resource.js'

/** `bill.auth.organizations` */
export class AuthOrganizationsResource extends Resource {
  /**
   * Get list of login organizations. Organizations that the user of the session can sign in to, 100 to a page. BILL documents only the page parameter; the fields of a row are guessed.
   *
   * `GET /connect/v3/login/organizations`
   *
   * @see https://developer.bill.com/reference/listallorganizations
   */
  list(query?: ListAllOrganizationsQuery, options?: RequestOptions): PagePromise<LoginOrganization> {
    return this.page('listAllOrganizations', { query }, options)
  }
}

/** `bill.auth` */
export class AuthResource extends Resource {
  readonly organizations = new AuthOrganizationsResource(this.core)

  /**
   * API login. Opens a session. It dies after 35 minutes without a call and cannot be renewed. A key may sign in 200 times an hour. With rememberMeId and device the session is MFA-trusted. A sync token makes a session that lives 48 hours without a call, with few rights, no payments and no MFA. Wrong credentials are answered with BDC_1101, a wrong key with BDC_1102. Safe to send again: signing in again makes just another session.
   *
   * `POST /connect/v3/login`
   *
   * @see https://developer.bill.com/reference/login
   */
  login(body: LoginRequest, options?: RequestOptions): CallPromise<LoginResponse> {
    return this.call('login', { body }, options)
  }

  /**
   * Get API session details. Whose session this is, and whether MFA is set up, passed or switched off.
   *
   * `GET /connect/v3/login/session`
   *
   * @see https://developer.bill.com/reference/getsessioninfo
   */
  session(options?: RequestOptions): CallPromise<SessionInfo> {
    return this.call('getSessionInfo', {}, options)
  }

  /**
   * API logout. Ends the session; its id is dead afterwards. Sessions from partner login and from login-as-user end the same way.
   *
   * `POST /connect/v3/logout`
   *
   * @see https://developer.bill.com/reference/logout
   */
  logout(options?: RequestOptions): CallPromise<void> {
    return this.call('logout', {}, options)
  }
}
