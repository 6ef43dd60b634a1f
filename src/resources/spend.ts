/** Hand-written extensions of `bill.spend`: methods that upload receipts. */
import type { SpendReceipt } from '../../generated/contract/schema.js'
import type { SpendReimbursementsResource, SpendResource, SpendTransactionsResource } from '../../generated/resources/spend.js'
import { ResponseParseError } from '../errors/index.js'
import type { Bytes } from './http-client.js'
import { httpClientOf, resourceClass, type RequestOptions } from './resource.js'

/** Describes the image of a receipt. */
export interface ReceiptFile {
  /** Name of the file with its extension. */
  filename: string
  /** Content type of the bytes: `image/jpeg` or `image/png`. BILL flags a file whose type does not match. */
  contentType: string
}

/** `bill.spend.transactions` */
export class SpendTransactions extends resourceClass<SpendTransactionsResource>('spend.transactions') {
  /**
   * Adds a receipt to a transaction in three steps: requests an upload URL, uploads the bytes to it without BILL's headers, and attaches the file.
   *
   * ```ts
   * await bill.spend.transactions.uploadReceipt(transactionId, bytes, { contentType: 'image/jpeg' })
   * ```
   * @throws ResponseParseError if BILL returns no upload URL.
   * @throws ApiError if BILL or the upload host rejects the request; `operationId` says which step failed.
   * @see https://developer.bill.com/reference/addtransactionreceipt
   */
  async uploadReceipt(transactionId: string, bytes: Bytes, { contentType }: Pick<ReceiptFile, 'contentType'>, options?: RequestOptions): Promise<SpendReceipt> {
    const url = await uploadImage(this, () => this.createReceiptUploadUrl(options), bytes, contentType, options)
    return this.receipts.add(transactionId, { url }, options)
  }
}

/** `bill.spend.reimbursements` */
export class SpendReimbursements extends resourceClass<SpendReimbursementsResource>('spend.reimbursements') {
  /**
   * Uploads an image and returns its URL, for the `receipts` of a new reimbursement.
   * @throws ResponseParseError if BILL returns no upload URL.
   * @see https://developer.bill.com/reference/createimageuploadurl
   */
  async uploadImage(bytes: Bytes, { contentType }: Pick<ReceiptFile, 'contentType'>, options?: RequestOptions): Promise<string> {
    return uploadImage(this, () => this.createImageUploadUrl(options), bytes, contentType, options)
  }

  /**
   * Adds a receipt to a reimbursement in three steps: requests an upload URL, uploads the bytes to it, and attaches the file.
   * @throws ResponseParseError if BILL returns no upload URL.
   * @throws ApiError if BILL or the upload host rejects the request; `operationId` says which step failed.
   * @see https://developer.bill.com/reference/addreimbursementreceipt
   */
  async uploadReceipt(reimbursementId: string, bytes: Bytes, { filename, contentType }: ReceiptFile, options?: RequestOptions): Promise<SpendReceipt> {
    const url = await this.uploadImage(bytes, { contentType }, options)
    return this.receipts.add(reimbursementId, { url, filename }, options)
  }
}

/** `bill.spend` */
export interface Spend extends SpendResource {
  readonly transactions: SpendTransactions
  readonly reimbursements: SpendReimbursements
}

async function uploadImage(resource: object, requestUrl: () => PromiseLike<{ url?: string }>, bytes: Bytes, contentType: string, options?: RequestOptions): Promise<string> {
  const { url } = await requestUrl()
  if (!url) throw new ResponseParseError('BILL returned no upload URL for the receipt.', { status: 200, body: '' })
  await httpClientOf(resource).put(url, bytes, contentType, options)
  return url
}
