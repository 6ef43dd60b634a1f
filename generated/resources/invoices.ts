// Made by scripts/emit/resources.ts out of spec/. Do not edit; change the spec and run `npm run generate`.
import type { ListInvoicesQuery } from '../contract/filters.js'
import type {
  Invoice,
  InvoiceCreate,
  InvoiceEmail,
  InvoicePaymentLink,
  InvoicePaymentLinkCreate,
  InvoiceRecordPayment,
  InvoiceReplace,
  InvoiceUpdate,
  RecordedInvoicePayment,
} from '../contract/schema.js'
import { Resource, type CallPromise, type PagePromise, type RequestOptions } from '../../src/resources/resource.js'

/** `bill.invoices` */
export class InvoicesResource extends Resource {
  /**
   * Get list of invoices. Invoices of the organization, page by page. Whether archived ones are among them without a filter is not documented.
   *
   * `GET /connect/v3/invoices`
   *
   * @see https://developer.bill.com/reference/listinvoices
   */
  list(query?: ListInvoicesQuery, options?: RequestOptions): PagePromise<Invoice> {
    return this.page('listInvoices', { query }, options)
  }

  /**
   * Create an invoice. Makes an invoice, for a customer who is in BILL or a new one. `processingOptions.sendEmail` mails it at once.
   *
   * `POST /connect/v3/invoices`
   *
   * @see https://developer.bill.com/reference/createinvoice
   */
  create(body: InvoiceCreate, options?: RequestOptions): CallPromise<Invoice> {
    return this.call('createInvoice', { body }, options)
  }

  /**
   * Record AR payment. Notes a payment that a customer made outside BILL. No money moves. What the invoices do not take becomes credit of the customer. Nothing guards against sending it twice.
   *
   * `POST /connect/v3/invoices/record-payment`
   *
   * @see https://developer.bill.com/docs/recording-an-ar-payment
   */
  recordPayment(body: InvoiceRecordPayment, options?: RequestOptions): CallPromise<RecordedInvoicePayment> {
    return this.call('recordInvoice', { body }, options)
  }

  /**
   * Get invoice details. One invoice.
   *
   * `GET /connect/v3/invoices/{invoiceId}`
   *
   * @param invoiceId Id of the invoice; begins with 00e.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/getinvoice
   */
  get(invoiceId: string, options?: RequestOptions): CallPromise<Invoice> {
    return this.call('getInvoice', { path: { invoiceId } }, options)
  }

  /**
   * Replace an invoice. Makes the invoice what the body says. Lines without id are added, lines that are left out are removed. Archiving has an operation of its own.
   *
   * `PUT /connect/v3/invoices/{invoiceId}`
   *
   * @param invoiceId Id of the invoice; begins with 00e.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/replaceinvoice
   */
  replace(invoiceId: string, body: InvoiceReplace, options?: RequestOptions): CallPromise<Invoice> {
    return this.call('replaceInvoice', { path: { invoiceId }, body }, options)
  }

  /**
   * Update an invoice. Changes the given fields of an invoice. Lines are changed in place and keep their ids.
   *
   * `PATCH /connect/v3/invoices/{invoiceId}`
   *
   * @param invoiceId Id of the invoice; begins with 00e.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/updateinvoice
   */
  update(invoiceId: string, body: InvoiceUpdate, options?: RequestOptions): CallPromise<Invoice> {
    return this.call('updateInvoice', { path: { invoiceId }, body }, options)
  }

  /**
   * Archive an invoice. Archives an invoice. Archiving one that is archived already changes nothing.
   *
   * `POST /connect/v3/invoices/{invoiceId}/archive`
   *
   * @param invoiceId Id of the invoice; begins with 00e.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/archiveinvoice
   */
  archive(invoiceId: string, options?: RequestOptions): CallPromise<Invoice> {
    return this.call('archiveInvoice', { path: { invoiceId } }, options)
  }

  /**
   * Send an invoice. Mails the invoice, with its PDF, to the given addresses. Nothing guards against sending it twice.
   *
   * `POST /connect/v3/invoices/{invoiceId}/email`
   *
   * @param invoiceId Id of the invoice; begins with 00e.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/sendinvoice
   */
  send(invoiceId: string, body: InvoiceEmail, options?: RequestOptions): CallPromise<void> {
    return this.call('sendInvoice', { path: { invoiceId }, body }, options)
  }

  /**
   * Get invoice payment link. Makes a link under which the customer can pay the invoice; only for customers that are not connected in the BILL network.
   *
   * `POST /connect/v3/invoices/{invoiceId}/payment-link`
   *
   * @param invoiceId Id of the invoice; begins with 00e.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/hc/reference/getpaymentlink
   */
  paymentLink(invoiceId: string, body: InvoicePaymentLinkCreate, options?: RequestOptions): CallPromise<InvoicePaymentLink> {
    return this.call('getPaymentLink', { path: { invoiceId }, body }, options)
  }

  /**
   * Restore an archived invoice. Brings back an archived invoice. Restoring one that is not archived changes nothing.
   *
   * `POST /connect/v3/invoices/{invoiceId}/restore`
   *
   * @param invoiceId Id of the invoice; begins with 00e.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/restoreinvoice
   */
  restore(invoiceId: string, options?: RequestOptions): CallPromise<Invoice> {
    return this.call('restoreInvoice', { path: { invoiceId } }, options)
  }
}
