// Made by scripts/emit/resources.ts out of spec/. Do not edit; change the spec and run `npm run generate`.
import type { ListRecurringInvoicesQuery } from '../contract/filters.js'
import type { RecurringInvoice, RecurringInvoiceCreate, RecurringInvoiceReplace, RecurringInvoiceUpdate } from '../contract/schema.js'
import { Resource, type CallPromise, type PagePromise, type RequestOptions } from '../../src/resources/resource.js'

/** `bill.recurringInvoices` */
export class RecurringInvoicesResource extends Resource {
  /**
   * Get list of recurring invoices. Recurring invoices of the organization, page by page.
   *
   * `GET /connect/v3/recurring-invoices`
   *
   * @see https://developer.bill.com/reference/listrecurringinvoices
   */
  list(query?: ListRecurringInvoicesQuery, options?: RequestOptions): PagePromise<RecurringInvoice> {
    return this.page('listRecurringInvoices', { query }, options)
  }

  /**
   * Create a recurring invoice. Makes a template from which BILL makes invoices on a schedule.
   *
   * `POST /connect/v3/recurring-invoices`
   *
   * @see https://developer.bill.com/hc/docs/createrecurringinvoice
   */
  create(body: RecurringInvoiceCreate, options?: RequestOptions): CallPromise<RecurringInvoice> {
    return this.call('createRecurringInvoice', { body }, options)
  }

  /**
   * Get recurring invoice details. One recurring invoice.
   *
   * `GET /connect/v3/recurring-invoices/{recurringInvoiceId}`
   *
   * @param recurringInvoiceId Id of the recurring invoice; begins with rit.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/getrecurringinvoice
   */
  get(recurringInvoiceId: string, options?: RequestOptions): CallPromise<RecurringInvoice> {
    return this.call('getRecurringInvoice', { path: { recurringInvoiceId } }, options)
  }

  /**
   * Replace a recurring invoice. Makes the recurring invoice what the body says, for all invoices to come. Lines without id are added, lines that are left out are removed.
   *
   * `PUT /connect/v3/recurring-invoices/{recurringInvoiceId}`
   *
   * @param recurringInvoiceId Id of the recurring invoice; begins with rit.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/replacerecurringinvoice
   */
  replace(recurringInvoiceId: string, body: RecurringInvoiceReplace, options?: RequestOptions): CallPromise<RecurringInvoice> {
    return this.call('replaceRecurringInvoice', { path: { recurringInvoiceId }, body }, options)
  }

  /**
   * Update a recurring invoice. Changes the given fields of a recurring invoice, for all invoices to come.
   *
   * `PATCH /connect/v3/recurring-invoices/{recurringInvoiceId}`
   *
   * @param recurringInvoiceId Id of the recurring invoice; begins with rit.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/updaterecurringinvoice
   */
  update(recurringInvoiceId: string, body: RecurringInvoiceUpdate, options?: RequestOptions): CallPromise<RecurringInvoice> {
    return this.call('updateRecurringInvoice', { path: { recurringInvoiceId }, body }, options)
  }

  /**
   * Archive a recurring invoice. Archives a recurring invoice; it makes no more invoices. Archiving one that is archived already changes nothing.
   *
   * `POST /connect/v3/recurring-invoices/{recurringInvoiceId}/archive`
   *
   * @param recurringInvoiceId Id of the recurring invoice; begins with rit.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/archiverecurringinvoice
   */
  archive(recurringInvoiceId: string, options?: RequestOptions): CallPromise<RecurringInvoice> {
    return this.call('archiveRecurringInvoice', { path: { recurringInvoiceId } }, options)
  }

  /**
   * Restore a recurring invoice. Brings back an archived recurring invoice. Restoring one that is not archived changes nothing.
   *
   * `POST /connect/v3/recurring-invoices/{recurringInvoiceId}/restore`
   *
   * @param recurringInvoiceId Id of the recurring invoice; begins with rit.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/restorerecurringinvoice
   */
  restore(recurringInvoiceId: string, options?: RequestOptions): CallPromise<RecurringInvoice> {
    return this.call('restoreRecurringInvoice', { path: { recurringInvoiceId } }, options)
  }
}
