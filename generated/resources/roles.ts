// Made by scripts/emit/resources.ts out of spec/. Do not edit; change the spec and run `npm run generate`.
import type { ListOrganizationUserRolesQuery } from '../contract/filters.js'
import type { UserRole } from '../contract/schema.js'
import { Resource, type CallPromise, type PagePromise, type RequestOptions } from '../../src/resources/resource.js'

/** `bill.roles` */
export class RolesResource extends Resource {
  /**
   * Get list of user roles. Roles that users of the organization can have, page by page.
   *
   * `GET /connect/v3/roles`
   *
   * @see https://developer.bill.com/reference/listorganizationuserroles
   */
  list(query?: ListOrganizationUserRolesQuery, options?: RequestOptions): PagePromise<UserRole> {
    return this.page('listOrganizationUserRoles', { query }, options)
  }

  /**
   * Get user role details. One role.
   *
   * `GET /connect/v3/roles/{roleId}`
   *
   * @param roleId Id of the role; begins with 0po.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/getorganizationuserrole
   */
  get(roleId: string, options?: RequestOptions): CallPromise<UserRole> {
    return this.call('getOrganizationUserRole', { path: { roleId } }, options)
  }
}
