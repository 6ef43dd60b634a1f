// Made by scripts/emit/resources.ts out of spec/. Do not edit; change the spec and run `npm run generate`.
import type { ListRecurringBillsQuery } from '../contract/filters.js'
import type { RecurringBill, RecurringBillCreate, RecurringBillReplace, RecurringBillUpdate } from '../contract/schema.js'
import { Resource, type CallPromise, type PagePromise, type RequestOptions } from '../../src/resources/resource.js'

/** `bill.recurringBills` */
export class RecurringBillsResource extends Resource {
  /**
   * Get list of recurring bills. Recurring bills of the organization, page by page.
   *
   * `GET /connect/v3/recurringbills`
   *
   * @see https://developer.bill.com/reference/listrecurringbills
   */
  list(query?: ListRecurringBillsQuery, options?: RequestOptions): PagePromise<RecurringBill> {
    return this.page('listRecurringBills', { query }, options)
  }

  /**
   * Create a recurring bill. Makes a recurring bill. Switching on `processingOptions.autoPayment` needs an MFA-trusted session.
   *
   * `POST /connect/v3/recurringbills`
   *
   * @see https://developer.bill.com/reference/createrecurringbill
   */
  create(body: RecurringBillCreate, options?: RequestOptions): CallPromise<RecurringBill> {
    return this.call('createRecurringBill', { body }, options)
  }

  /**
   * Get recurring bill details. One recurring bill.
   *
   * `GET /connect/v3/recurringbills/{recurringBillId}`
   *
   * @param recurringBillId Id of the recurring bill; begins with btp.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/getrecurringbill
   */
  get(recurringBillId: string, options?: RequestOptions): CallPromise<RecurringBill> {
    return this.call('getRecurringBill', { path: { recurringBillId } }, options)
  }

  /**
   * Replace a recurring bill. Sets the whole recurring bill. A line without an id is added and gets one; a line that is left out is removed. Switching on `processingOptions.autoPayment` needs an MFA-trusted session.
   *
   * `PUT /connect/v3/recurringbills/{recurringBillId}`
   *
   * @param recurringBillId Id of the recurring bill; begins with btp.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/replacerecurringbill
   */
  replace(recurringBillId: string, body: RecurringBillReplace, options?: RequestOptions): CallPromise<RecurringBill> {
    return this.call('replaceRecurringBill', { path: { recurringBillId }, body }, options)
  }

  /**
   * Update a recurring bill. Changes the given fields of a recurring bill, for all bills still to come. Switching on `processingOptions.autoPayment` needs an MFA-trusted session.
   *
   * `PATCH /connect/v3/recurringbills/{recurringBillId}`
   *
   * @param recurringBillId Id of the recurring bill; begins with btp.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/updaterecurringbill
   */
  update(recurringBillId: string, body: RecurringBillUpdate, options?: RequestOptions): CallPromise<RecurringBill> {
    return this.call('updateRecurringBill', { path: { recurringBillId }, body }, options)
  }

  /**
   * Archive a recurring bill. Archives a recurring bill. Archiving one that is archived already changes nothing.
   *
   * `POST /connect/v3/recurringbills/{recurringBillId}/archive`
   *
   * @param recurringBillId Id of the recurring bill; begins with btp.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/archiverecurringbill
   */
  archive(recurringBillId: string, options?: RequestOptions): CallPromise<RecurringBill> {
    return this.call('archiveRecurringBill', { path: { recurringBillId } }, options)
  }

  /**
   * Restore an archived recurring bill. Brings back an archived recurring bill. Restoring one that is not archived changes nothing.
   *
   * `POST /connect/v3/recurringbills/{recurringBillId}/restore`
   *
   * @param recurringBillId Id of the recurring bill; begins with btp.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/restorerecurringbill
   */
  restore(recurringBillId: string, options?: RequestOptions): CallPromise<RecurringBill> {
    return this.call('restoreRecurringBill', { path: { recurringBillId } }, options)
  }
}
