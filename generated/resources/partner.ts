// Made by scripts/emit/resources.ts out of spec/. Do not edit; change the spec and run `npm run generate`.
import type { ListPartnerOrganizationsQuery, ListPartnerUserRolesQuery, ListPartnerUsersQuery } from '../contract/filters.js'
import type {
  Organization,
  OrganizationCreate,
  OrganizationUser,
  PartnerLoginAsUserRequest,
  PartnerLoginAsUserResponse,
  PartnerLoginRequest,
  PartnerLoginResponse,
  PartnerUserCreate,
  PartnerUserUpdate,
  PricePlanUpdate,
  RiskPhoneCreate,
  StatusResult,
  UserRole,
} from '../contract/schema.js'
import { Resource, type CallPromise, type PagePromise, type RequestOptions } from '../../src/resources/resource.js'

/** `bill.partner.organizations` */
export class PartnerOrganizationsResource extends Resource {
  /**
   * Get list of organizations. Organizations that the partner made, page by page.
   *
   * `GET /connect/v3/partner/organizations`
   *
   * @see https://developer.bill.com/reference/listpartnerorganizations
   */
  list(query?: ListPartnerOrganizationsQuery, options?: RequestOptions): PagePromise<Organization> {
    return this.page('listPartnerOrganizations', { query }, options)
  }

  /**
   * Create an organization. Makes an organization. Give the owner of the company, too: without it the risk check fails.
   *
   * `POST /connect/v3/partner/organizations`
   *
   * @see https://developer.bill.com/reference/createorganization
   */
  create(body: OrganizationCreate, options?: RequestOptions): CallPromise<Organization> {
    return this.call('createOrganization', { body }, options)
  }

  /**
   * Update an organization price plan. Moves an organization of the partner to another price plan.
   *
   * `PATCH /connect/v3/partner/organizations/{organizationId}/price-plan`
   *
   * @param organizationId Id of the organization; begins with 008.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/updateorgpartnerpriceplan
   */
  updatePricePlan(organizationId: string, body: PricePlanUpdate, options?: RequestOptions): CallPromise<StatusResult> {
    return this.call('updateOrgPartnerPricePlan', { path: { organizationId }, body }, options)
  }
}

/** `bill.partner.users` */
export class PartnerUsersResource extends Resource {
  /**
   * Add phone for risk verification. Gives a user of the organization a phone for risk verification. Do this before the check is begun. Answers with an empty body.
   *
   * `POST /connect/v3/partner/risk-verifications/{userId}/phone`
   *
   * @param userId Id of the user; begins with 006.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/createphone
   */
  createRiskPhone(userId: string, body: RiskPhoneCreate, options?: RequestOptions): CallPromise<void> {
    return this.call('createPhone', { path: { userId }, body }, options)
  }

  /**
   * Get list of users. Users of the organization, page by page.
   *
   * `GET /connect/v3/partner/users`
   *
   * @see https://developer.bill.com/reference/listpartnerusers
   */
  list(query?: ListPartnerUsersQuery, options?: RequestOptions): PagePromise<OrganizationUser> {
    return this.page('listPartnerUsers', { query }, options)
  }

  /**
   * Create a user. Makes a user of the organization. The answer shows neither username nor externalReferenceId.
   *
   * `POST /connect/v3/partner/users`
   *
   * @see https://developer.bill.com/reference/createpartneruser
   */
  create(body: PartnerUserCreate, options?: RequestOptions): CallPromise<OrganizationUser> {
    return this.call('createPartnerUser', { body }, options)
  }

  /**
   * Get user details. One user of the organization.
   *
   * `GET /connect/v3/partner/users/{userId}`
   *
   * @param userId Id of the user; begins with 006.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/getpartneruser
   */
  get(userId: string, options?: RequestOptions): CallPromise<OrganizationUser> {
    return this.call('getPartnerUser', { path: { userId } }, options)
  }

  /**
   * Update a user. Changes the given fields of a user.
   *
   * `PATCH /connect/v3/partner/users/{userId}`
   *
   * @param userId Id of the user; begins with 006.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/updatepartneruser
   */
  update(userId: string, body: PartnerUserUpdate, options?: RequestOptions): CallPromise<OrganizationUser> {
    return this.call('updatePartnerUser', { path: { userId }, body }, options)
  }

  /**
   * Archive a user. Archives a user. Archiving one that is archived already changes nothing.
   *
   * `POST /connect/v3/partner/users/{userId}/archive`
   *
   * @param userId Id of the user; begins with 006.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/archivepartneruser
   */
  archive(userId: string, options?: RequestOptions): CallPromise<OrganizationUser> {
    return this.call('archivePartnerUser', { path: { userId } }, options)
  }

  /**
   * Restore an archived user. Brings back an archived user. Restoring one that is not archived changes nothing.
   *
   * `POST /connect/v3/partner/users/{userId}/restore`
   *
   * @param userId Id of the user; begins with 006.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/restorepartneruser
   */
  restore(userId: string, options?: RequestOptions): CallPromise<OrganizationUser> {
    return this.call('restorePartnerUser', { path: { userId } }, options)
  }
}

/** `bill.partner.roles` */
export class PartnerRolesResource extends Resource {
  /**
   * Get list of user roles. Roles that users of the organization can have, page by page.
   *
   * `GET /connect/v3/partner/roles`
   *
   * @see https://developer.bill.com/reference/listpartneruserroles
   */
  list(query?: ListPartnerUserRolesQuery, options?: RequestOptions): PagePromise<UserRole> {
    return this.page('listPartnerUserRoles', { query }, options)
  }

  /**
   * Get user role details. One role of the organization.
   *
   * `GET /connect/v3/partner/roles/{roleId}`
   *
   * @param roleId Id of the role; begins with 0po.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/getpartneruserrole
   */
  get(roleId: string, options?: RequestOptions): CallPromise<UserRole> {
    return this.call('getPartnerUserRole', { path: { roleId } }, options)
  }
}

/** `bill.partner` */
export class PartnerResource extends Resource {
  readonly organizations = new PartnerOrganizationsResource(this.core)
  readonly users = new PartnerUsersResource(this.core)
  readonly roles = new PartnerRolesResource(this.core)

  /**
   * API partner login. Opens a partner session. It dies after 35 minutes without a call; logout ends it. Safe to send again: signing in again makes just another session.
   *
   * `POST /connect/v3/partner/login`
   *
   * @see https://developer.bill.com/reference/partnerlogin
   */
  login(body: PartnerLoginRequest, options?: RequestOptions): CallPromise<PartnerLoginResponse> {
    return this.call('partnerLogin', { body }, options)
  }

  /**
   * API login as user. Opens a session of an organization for one of its users, without the password. Calls with it need a devKey. A second try does no harm; it makes just another session.
   *
   * `POST /connect/v3/partner/login-as-user`
   *
   * @see https://developer.bill.com/reference/loginasuser
   */
  loginAsUser(body: PartnerLoginAsUserRequest, options?: RequestOptions): CallPromise<PartnerLoginAsUserResponse> {
    return this.call('loginAsUser', { body }, options)
  }
}
