// Made by scripts/emit/resources.ts out of spec/. Do not edit; change the spec and run `npm run generate`.
import type { ListBillsQuery } from '../contract/filters.js'
import type { Bill, BillCreate, BillReplace, BillUpdate, RecordedPayment, RecordedPaymentCreate } from '../contract/schema.js'
import { Resource, type CallPromise, type PagePromise, type RequestOptions } from '../../src/resources/resource.js'

/** `bill.bills` */
export class BillsResource extends Resource {
  /**
   * Get list of bills. Bills of the organization, page by page.
   *
   * `GET /connect/v3/bills`
   *
   * @see https://developer.bill.com/reference/listbills
   */
  list(query?: ListBillsQuery, options?: RequestOptions): PagePromise<Bill> {
    return this.page('listBills', { query }, options)
  }

  /**
   * Create a bill. Makes a bill. For a vendor abroad BILL works out the local amount and the exchange rate from the amount in US dollars. A bill with approvers can be paid through the API only when they have all approved.
   *
   * `POST /connect/v3/bills`
   *
   * @see https://developer.bill.com/reference/createbill
   */
  create(body: BillCreate, options?: RequestOptions): CallPromise<Bill> {
    return this.call('createBill', { body }, options)
  }

  /**
   * Create multiple bills. Makes up to 100 bills, also of several vendors; all of them or none.
   *
   * `POST /connect/v3/bills/bulk`
   *
   * @see https://developer.bill.com/reference/createbulkbills
   */
  createBulk(body: BillCreate[], options?: RequestOptions): CallPromise<Bill[]> {
    return this.call('createBulkBills', { body }, options)
  }

  /**
   * Record AP payment. Records a payment that was made outside BILL; no money moves. BILL answers 200, not 201.
   *
   * `POST /connect/v3/bills/record-payment`
   *
   * @see https://developer.bill.com/reference/recordpayment
   */
  recordPayment(body: RecordedPaymentCreate, options?: RequestOptions): CallPromise<RecordedPayment> {
    return this.call('recordPayment', { body }, options)
  }

  /**
   * Get bill details. One bill, with the name of its vendor.
   *
   * `GET /connect/v3/bills/{billId}`
   *
   * @param billId Id of the bill; begins with 00n.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/getbill
   */
  get(billId: string, options?: RequestOptions): CallPromise<Bill> {
    return this.call('getBill', { path: { billId } }, options)
  }

  /**
   * Replace a bill. Sets the whole bill. A line without an id is added and gets one; a line that is left out is removed.
   *
   * `PUT /connect/v3/bills/{billId}`
   *
   * @param billId Id of the bill; begins with 00n.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/replacebill
   */
  replace(billId: string, body: BillReplace, options?: RequestOptions): CallPromise<Bill> {
    return this.call('replaceBill', { path: { billId }, body }, options)
  }

  /**
   * Update a bill. Changes the given fields of a bill. The id of a line never changes.
   *
   * `PATCH /connect/v3/bills/{billId}`
   *
   * @param billId Id of the bill; begins with 00n.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/updatebill
   */
  update(billId: string, body: BillUpdate, options?: RequestOptions): CallPromise<Bill> {
    return this.call('updateBill', { path: { billId }, body }, options)
  }

  /**
   * Archive a bill. Archives a bill. Archiving one that is archived already changes nothing.
   *
   * `POST /connect/v3/bills/{billId}/archive`
   *
   * @param billId Id of the bill; begins with 00n.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/archivebill
   */
  archive(billId: string, options?: RequestOptions): CallPromise<Bill> {
    return this.call('archiveBill', { path: { billId } }, options)
  }

  /**
   * Restore an archived bill. Brings back an archived bill. Restoring one that is not archived changes nothing.
   *
   * `POST /connect/v3/bills/{billId}/restore`
   *
   * @param billId Id of the bill; begins with 00n.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/restorebill
   */
  restore(billId: string, options?: RequestOptions): CallPromise<Bill> {
    return this.call('restoreBill', { path: { billId } }, options)
  }
}
