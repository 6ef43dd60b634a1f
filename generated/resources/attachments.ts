// Made by scripts/emit/resources.ts out of spec/. Do not edit; change the spec and run `npm run generate`.
import type {
  CreateCustomerAttachmentQuery,
  CreateInvoiceAttachmentQuery,
  CreateVendorAttachmentQuery,
  ListCustomerAttachmentsQuery,
  ListInvoiceAttachmentsQuery,
  ListVendorAttachmentsQuery,
} from '../contract/filters.js'
import type { Attachment, StatusResult, Upload } from '../contract/schema.js'
import { Resource, type CallPromise, type PagePromise, type RequestOptions } from '../../src/resources/resource.js'

/** `bill.attachments` */
export class AttachmentsResource extends Resource {
  /**
   * Get list of customer attachments. Attachments of a customer, page by page.
   *
   * `GET /connect/v3/attachments/customers/{customerId}`
   *
   * @param customerId Id of the customer; begins with 0cu.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/listcustomerattachments
   */
  listForCustomer(customerId: string, query?: ListCustomerAttachmentsQuery, options?: RequestOptions): PagePromise<Attachment> {
    return this.page('listCustomerAttachments', { path: { customerId }, query }, options)
  }

  /**
   * Upload customer attachment. Sends a file of up to 6 MB as raw bytes and attaches it to a customer. BILL takes it in within a few minutes.
   *
   * `POST /connect/v3/attachments/customers/{customerId}`
   *
   * @param customerId Id of the customer; begins with 0cu.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/createcustomerattachment
   */
  uploadForCustomer(customerId: string, body: Upload, query: CreateCustomerAttachmentQuery, options?: RequestOptions): CallPromise<Attachment> {
    return this.call('createCustomerAttachment', { path: { customerId }, body, query }, options)
  }

  /**
   * Get list of invoice attachments. Attachments of an invoice, page by page.
   *
   * `GET /connect/v3/attachments/invoices/{invoiceId}`
   *
   * @param invoiceId Id of the invoice; begins with 00e.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/listinvoiceattachments
   */
  listForInvoice(invoiceId: string, query?: ListInvoiceAttachmentsQuery, options?: RequestOptions): PagePromise<Attachment> {
    return this.page('listInvoiceAttachments', { path: { invoiceId }, query }, options)
  }

  /**
   * Upload invoice attachment. Sends a file of up to 6 MB as raw bytes and attaches it to an invoice. BILL takes it in within a few minutes.
   *
   * `POST /connect/v3/attachments/invoices/{invoiceId}`
   *
   * @param invoiceId Id of the invoice; begins with 00e.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/createinvoiceattachment
   */
  uploadForInvoice(invoiceId: string, body: Upload, query: CreateInvoiceAttachmentQuery, options?: RequestOptions): CallPromise<Attachment> {
    return this.call('createInvoiceAttachment', { path: { invoiceId }, body, query }, options)
  }

  /**
   * Get list of vendor attachments. Attachments of a vendor, page by page.
   *
   * `GET /connect/v3/attachments/vendors/{vendorId}`
   *
   * @param vendorId Id of the vendor; begins with 009.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/listvendorattachments
   */
  listForVendor(vendorId: string, query?: ListVendorAttachmentsQuery, options?: RequestOptions): PagePromise<Attachment> {
    return this.page('listVendorAttachments', { path: { vendorId }, query }, options)
  }

  /**
   * Upload vendor attachment. Sends a file of up to 6 MB as raw bytes and attaches it to a vendor. BILL takes it in within a few minutes.
   *
   * `POST /connect/v3/attachments/vendors/{vendorId}`
   *
   * @param vendorId Id of the vendor; begins with 009.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/createvendorattachment
   */
  uploadForVendor(vendorId: string, body: Upload, query: CreateVendorAttachmentQuery, options?: RequestOptions): CallPromise<Attachment> {
    return this.call('createVendorAttachment', { path: { vendorId }, body, query }, options)
  }

  /**
   * Get attachment details. One attachment, of whatever kind.
   *
   * `GET /connect/v3/attachments/{attachmentId}`
   *
   * @param attachmentId Id of the attachment; begins with att.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/getattachment
   */
  get(attachmentId: string, options?: RequestOptions): CallPromise<Attachment> {
    return this.call('getAttachment', { path: { attachmentId } }, options)
  }

  /**
   * Delete an attachment. Deletes an attachment for good.
   *
   * `DELETE /connect/v3/attachments/{attachmentId}`
   *
   * @param attachmentId Id of the attachment; begins with att.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/deleteattachment
   */
  delete(attachmentId: string, options?: RequestOptions): CallPromise<StatusResult> {
    return this.call('deleteAttachment', { path: { attachmentId } }, options)
  }
}
