// Made by scripts/emit/resources.ts out of spec/. Do not edit; change the spec and run `npm run generate`.
import type { CreateBillDocumentQuery, ListDocumentsQuery, UploadStatusQuery } from '../contract/filters.js'
import type { Document, DocumentUploadStatus, Upload } from '../contract/schema.js'
import { Resource, type CallPromise, type PagePromise, type RequestOptions } from '../../src/resources/resource.js'

/** `bill.documents` */
export class DocumentsResource extends Resource {
  /**
   * Get list of documents. Documents of a bill, page by page.
   *
   * `GET /connect/v3/documents/bills/{billId}`
   *
   * @param billId Id of the bill; begins with 00n.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/listdocuments
   */
  list(billId: string, query?: ListDocumentsQuery, options?: RequestOptions): PagePromise<Document> {
    return this.page('listDocuments', { path: { billId }, query }, options)
  }

  /**
   * Upload bill document. Sends a file of up to 6 MB as raw bytes; it then stands with the bill. BILL takes it in within a few minutes: until then the document has only a temporary id, with which `GET /connect/v3/documents/upload-status` tells how far it is.
   *
   * `POST /connect/v3/documents/bills/{billId}`
   *
   * @param billId Id of the bill; begins with 00n.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/createbilldocument
   */
  upload(billId: string, body: Upload, query: CreateBillDocumentQuery, options?: RequestOptions): CallPromise<Document> {
    return this.call('createBillDocument', { path: { billId }, body, query }, options)
  }

  /**
   * Get document upload status. How far uploads of documents are. How many can be asked for at once is not documented.
   *
   * `GET /connect/v3/documents/upload-status`
   *
   * @see https://developer.bill.com/reference/uploadstatus
   */
  uploadStatus(query: UploadStatusQuery, options?: RequestOptions): CallPromise<DocumentUploadStatus[]> {
    return this.call('uploadStatus', { query }, options)
  }

  /**
   * Get document details. One document.
   *
   * `GET /connect/v3/documents/{documentId}`
   *
   * @param documentId Id of the document; begins with 00h.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/getdocument
   */
  get(documentId: string, options?: RequestOptions): CallPromise<Document> {
    return this.call('getDocument', { path: { documentId } }, options)
  }
}
