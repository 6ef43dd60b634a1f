// Made by scripts/emit/resources.ts out of spec/. Do not edit; change the spec and run `npm run generate`.
import type { BulkArchiveVendorCreditQuery, ListVendorCreditsQuery } from '../contract/filters.js'
import type {
  VendorCredit,
  VendorCreditBulkResult,
  VendorCreditCreate,
  VendorCreditReplace,
  VendorCreditReplaceWithId,
  VendorCreditUpdate,
  VendorCreditUpdateWithId,
} from '../contract/schema.js'
import { Resource, type CallPromise, type PagePromise, type RequestOptions } from '../../src/resources/resource.js'

/** `bill.vendorCredits` */
export class VendorCreditsResource extends Resource {
  /**
   * Get list of vendor credits. Vendor credits of the organization, page by page; each with `usage`, where it went.
   *
   * `GET /connect/v3/vendor-credits`
   *
   * @see https://developer.bill.com/reference/listvendorcredits
   */
  list(query?: ListVendorCreditsQuery, options?: RequestOptions): PagePromise<VendorCredit> {
    return this.page('listVendorCredits', { query }, options)
  }

  /**
   * Create a vendor credit. Makes a vendor credit: what the vendor owes the organization. It is used up through `vendorCredits` of a bill or of a recorded payment. Only one of `applyToChartOfAccountId` and `applyToBankAccountId` may be given.
   *
   * `POST /connect/v3/vendor-credits`
   *
   * @see https://developer.bill.com/reference/createvendorcredit
   */
  create(body: VendorCreditCreate, options?: RequestOptions): CallPromise<VendorCredit> {
    return this.call('createVendorCredit', { body }, options)
  }

  /**
   * Create multiple vendor credits. Makes up to 50 vendor credits. What becomes of the others when one is refused is not documented.
   *
   * `POST /connect/v3/vendor-credits/bulk`
   *
   * @see https://developer.bill.com/reference/bulkcreatevendorcredit
   */
  createBulk(body: VendorCreditCreate[], options?: RequestOptions): CallPromise<VendorCreditBulkResult> {
    return this.call('bulkCreateVendorCredit', { body }, options)
  }

  /**
   * Replace multiple vendor credits. Puts a whole new state in place of several vendor credits: a line without an id is new, a line that is left out is removed. BILL states no limit; creating takes 50. What becomes of the others when one is refused is not documented.
   *
   * `PUT /connect/v3/vendor-credits/bulk`
   *
   * @see https://developer.bill.com/reference/bulkreplacevendorcredit
   */
  replaceBulk(body: VendorCreditReplaceWithId[], options?: RequestOptions): CallPromise<VendorCreditBulkResult> {
    return this.call('bulkReplaceVendorCredit', { body }, options)
  }

  /**
   * Update multiple vendor credits. Changes the given fields of several vendor credits; lines are named by their id. BILL states no limit; creating takes 50. What becomes of the others when one is refused is not documented.
   *
   * `PATCH /connect/v3/vendor-credits/bulk`
   *
   * @see https://developer.bill.com/reference/bulkupdatevendorcredit
   */
  updateBulk(body: VendorCreditUpdateWithId[], options?: RequestOptions): CallPromise<VendorCreditBulkResult> {
    return this.call('bulkUpdateVendorCredit', { body }, options)
  }

  /**
   * Archive multiple vendor credits. Archives several vendor credits for good: there is no way to restore one. One that is archived already stays as it is; that is inferred from the archive of a single one.
   *
   * `POST /connect/v3/vendor-credits/bulk/archive`
   *
   * @see https://developer.bill.com/reference/bulkarchivevendorcredit
   */
  archiveBulk(query: BulkArchiveVendorCreditQuery, options?: RequestOptions): CallPromise<VendorCreditBulkResult> {
    return this.call('bulkArchiveVendorCredit', { query }, options)
  }

  /**
   * Get vendor credit details. One vendor credit, with `usage`, where it went.
   *
   * `GET /connect/v3/vendor-credits/{vendorCreditId}`
   *
   * @param vendorCreditId Id of the vendor credit; begins with vcr.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/getvendorcredit
   */
  get(vendorCreditId: string, options?: RequestOptions): CallPromise<VendorCredit> {
    return this.call('getVendorCredit', { path: { vendorCreditId } }, options)
  }

  /**
   * Replace a vendor credit. Puts a whole new state in place of a vendor credit: a line without an id is new, a line that is left out is removed.
   *
   * `PUT /connect/v3/vendor-credits/{vendorCreditId}`
   *
   * @param vendorCreditId Id of the vendor credit; begins with vcr.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/replacevendorcredit
   */
  replace(vendorCreditId: string, body: VendorCreditReplace, options?: RequestOptions): CallPromise<VendorCredit> {
    return this.call('replaceVendorCredit', { path: { vendorCreditId }, body }, options)
  }

  /**
   * Update a vendor credit. Changes the given fields of a vendor credit; lines are named by their id. Whether one that was applied can still be changed is not documented.
   *
   * `PATCH /connect/v3/vendor-credits/{vendorCreditId}`
   *
   * @param vendorCreditId Id of the vendor credit; begins with vcr.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/updatevendorcredit
   */
  update(vendorCreditId: string, body: VendorCreditUpdate, options?: RequestOptions): CallPromise<VendorCredit> {
    return this.call('updateVendorCredit', { path: { vendorCreditId }, body }, options)
  }

  /**
   * Archive a vendor credit. Archives a vendor credit for good: there is no way to restore one. Archiving one that is archived already changes nothing.
   *
   * `POST /connect/v3/vendor-credits/{vendorCreditId}/archive`
   *
   * @param vendorCreditId Id of the vendor credit; begins with vcr.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/archivevendorcredit
   */
  archive(vendorCreditId: string, options?: RequestOptions): CallPromise<VendorCredit> {
    return this.call('archiveVendorCredit', { path: { vendorCreditId } }, options)
  }
}
