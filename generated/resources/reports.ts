// Made by scripts/emit/resources.ts out of spec/. Do not edit; change the spec and run `npm run generate`.
import type { GetVendorAuditTrailQuery } from '../contract/filters.js'
import type { AuditTrailEntry } from '../contract/schema.js'
import { Resource, type PagePromise, type RequestOptions } from '../../src/resources/resource.js'

/** `bill.reports` */
export class ReportsResource extends Resource {
  /**
   * Get audit trail details for a vendor. Who did what to a vendor, and when. Pages by offset; the answer is a bare array.
   *
   * `GET /connect/v3/reports/audit-trail/vendor/{vendorId}`
   *
   * @param vendorId Id of the vendor; begins with 009.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/getvendoraudittrail
   */
  vendorAuditTrail(vendorId: string, query?: GetVendorAuditTrailQuery, options?: RequestOptions): PagePromise<AuditTrailEntry> {
    return this.page('getVendorAuditTrail', { path: { vendorId }, query }, options)
  }
}
