/** What is added by hand to `bill.spend`: receipts, whose bytes go to an address that BILL names. */
import { SpendReimbursementsResource, SpendResource, SpendTransactionsResource } from '../../generated/resources/spend.js'
import type { SpendReceipt } from '../../generated/contract/schema.js'
import { ResponseParseError } from '../errors/index.js'
import type { HttpClient, FileTransfer, RequestOptions } from '../http/request-options.js'

export interface ReceiptFile {
  /** Name of the file with its ending. */
  filename: string
  /** Type of the bytes: `image/jpeg` or `image/png`. BILL flags a file whose type does not fit. */
  contentType: string
}

/** Bytes of an image whose size is known; the address takes no stream. */
export type ReceiptBytes = Blob | ArrayBuffer | Uint8Array<ArrayBuffer>

const filesOf = new WeakMap<object, FileTransfer>()

async function putImage(owner: object, ask: () => PromiseLike<{ url?: string }>, bytes: ReceiptBytes, contentType: string, options?: RequestOptions): Promise<string> {
  const { url } = await ask()
  if (!url) throw new ResponseParseError('BILL named no address to which the receipt could be sent.', { status: 200, body: '' })
  await (filesOf.get(owner) as FileTransfer).put(url, bytes, contentType, options)
  return url
}

/** `bill.spend.transactions` */
export class SpendTransactions extends SpendTransactionsResource {
  constructor(core: HttpClient & FileTransfer) {
    super(core)
    filesOf.set(this, core)
  }

  /**
   * Gives a transaction a receipt, in BILL's three steps: asks for an address, puts the bytes there with their type and without BILL's headers, attaches it.
   * @throws ResponseParseError when BILL names no address.
   * @throws ApiError when BILL, or the host of that address, refuses: `operationId` tells which of the three.
   * @see https://developer.bill.com/reference/addtransactionreceipt
   */
  async uploadReceipt(transactionId: string, bytes: ReceiptBytes, { contentType }: Pick<ReceiptFile, 'contentType'>, options?: RequestOptions): Promise<SpendReceipt> {
    const url = await putImage(this, () => this.createReceiptUploadUrl(options), bytes, contentType, options)
    return this.receipts.add(transactionId, { url }, options)
  }
}

/** `bill.spend.reimbursements` */
export class SpendReimbursements extends SpendReimbursementsResource {
  constructor(core: HttpClient & FileTransfer) {
    super(core)
    filesOf.set(this, core)
  }

  /**
   * Sends an image and gives its address, for `receipts` of a new reimbursement.
   * @throws ResponseParseError when BILL names no address.
   * @see https://developer.bill.com/reference/createimageuploadurl
   */
  async uploadImage(bytes: ReceiptBytes, { contentType }: Pick<ReceiptFile, 'contentType'>, options?: RequestOptions): Promise<string> {
    return putImage(this, () => this.createImageUploadUrl(options), bytes, contentType, options)
  }

  /**
   * Gives a reimbursement a receipt, in BILL's three steps: asks for an address, puts the bytes there, attaches it.
   * @throws ResponseParseError when BILL names no address.
   * @throws ApiError when BILL, or the host of that address, refuses: `operationId` tells which of the three.
   * @see https://developer.bill.com/reference/addreimbursementreceipt
   */
  async uploadReceipt(reimbursementId: string, bytes: ReceiptBytes, { filename, contentType }: ReceiptFile, options?: RequestOptions): Promise<SpendReceipt> {
    const url = await this.uploadImage(bytes, { contentType }, options)
    return this.receipts.add(reimbursementId, { url, filename }, options)
  }
}

/** `bill.spend` */
export class Spend extends SpendResource {
  override readonly transactions: SpendTransactions
  override readonly reimbursements: SpendReimbursements

  constructor(core: HttpClient & FileTransfer) {
    super(core)
    this.transactions = new SpendTransactions(core)
    this.reimbursements = new SpendReimbursements(core)
  }
}
