// Made by scripts/emit/resources.ts out of spec/. Do not edit; change the spec and run `npm run generate`.
import type { ListOrganizationUsersQuery } from '../contract/filters.js'
import type { OrganizationUser, OrganizationUserCreate, OrganizationUserUpdate } from '../contract/schema.js'
import { Resource, type CallPromise, type PagePromise, type RequestOptions } from '../../src/resources/resource.js'

/** `bill.users` */
export class UsersResource extends Resource {
  /**
   * Get list of users. Users of the organization, page by page.
   *
   * `GET /connect/v3/users`
   *
   * @see https://developer.bill.com/reference/listorganizationusers
   */
  list(query?: ListOrganizationUsersQuery, options?: RequestOptions): PagePromise<OrganizationUser> {
    return this.page('listOrganizationUsers', { query }, options)
  }

  /**
   * Create a user. Makes a user. BILL writes to the new user, who ends the sign-up. Needs an administrator.
   *
   * `POST /connect/v3/users`
   *
   * @see https://developer.bill.com/reference/createorganizationuser
   */
  create(body: OrganizationUserCreate, options?: RequestOptions): CallPromise<OrganizationUser> {
    return this.call('createOrganizationUser', { body }, options)
  }

  /**
   * Get user details. One user.
   *
   * `GET /connect/v3/users/{userId}`
   *
   * @param userId Id of the user; begins with 006.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/getorganizationuser
   */
  get(userId: string, options?: RequestOptions): CallPromise<OrganizationUser> {
    return this.call('getOrganizationUser', { path: { userId } }, options)
  }

  /**
   * Update a user. Changes the name or the role of a user. The e-mail address is not one of the fields.
   *
   * `PATCH /connect/v3/users/{userId}`
   *
   * @param userId Id of the user; begins with 006.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/updateorganizationuser
   */
  update(userId: string, body: OrganizationUserUpdate, options?: RequestOptions): CallPromise<OrganizationUser> {
    return this.call('updateOrganizationUser', { path: { userId }, body }, options)
  }

  /**
   * Archive a user. Archives a user. Archiving one that is archived already changes nothing.
   *
   * `POST /connect/v3/users/{userId}/archive`
   *
   * @param userId Id of the user; begins with 006.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/archiveorganizationuser
   */
  archive(userId: string, options?: RequestOptions): CallPromise<OrganizationUser> {
    return this.call('archiveOrganizationUser', { path: { userId } }, options)
  }

  /**
   * Restore an archived user. Brings back an archived user. Restoring one that is not archived changes nothing.
   *
   * `POST /connect/v3/users/{userId}/restore`
   *
   * @param userId Id of the user; begins with 006.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/restoreorganizationuser
   */
  restore(userId: string, options?: RequestOptions): CallPromise<OrganizationUser> {
    return this.call('restoreOrganizationUser', { path: { userId } }, options)
  }
}
