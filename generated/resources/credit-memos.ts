// Made by scripts/emit/resources.ts out of spec/. Do not edit; change the spec and run `npm run generate`.
import type { BulkArchiveCreditMemoQuery, BulkRestoreCreditMemoQuery, ListCreditMemosQuery } from '../contract/filters.js'
import type {
  CreditMemo,
  CreditMemoBulkResult,
  CreditMemoCreate,
  CreditMemoReplace,
  CreditMemoReplaceWithId,
  CreditMemoUpdate,
  CreditMemoUpdateWithId,
} from '../contract/schema.js'
import { Resource, type CallPromise, type PagePromise, type RequestOptions } from '../../src/resources/resource.js'

/** `bill.creditMemos` */
export class CreditMemosResource extends Resource {
  /**
   * Get list of credit memos. Credit memos of the organization, page by page; each with `usage`, where it went.
   *
   * `GET /connect/v3/credit-memos`
   *
   * @see https://developer.bill.com/reference/listcreditmemos
   */
  list(query?: ListCreditMemosQuery, options?: RequestOptions): PagePromise<CreditMemo> {
    return this.page('listCreditMemos', { query }, options)
  }

  /**
   * Create a credit memo. Makes a credit memo: what the organization owes the customer. A line has a price and a quantity, or a percentage of the lines above it. Only one of `payToChartOfAccountId` and `payToBankAccountId` may be given.
   *
   * `POST /connect/v3/credit-memos`
   *
   * @see https://developer.bill.com/reference/createcreditmemo
   */
  create(body: CreditMemoCreate, options?: RequestOptions): CallPromise<CreditMemo> {
    return this.call('createCreditMemo', { body }, options)
  }

  /**
   * Create multiple credit memos. Makes up to 50 credit memos. What becomes of the others when one is refused is not documented.
   *
   * `POST /connect/v3/credit-memos/bulk`
   *
   * @see https://developer.bill.com/reference/bulkcreatecreditmemo
   */
  createBulk(body: CreditMemoCreate[], options?: RequestOptions): CallPromise<CreditMemoBulkResult> {
    return this.call('bulkCreateCreditMemo', { body }, options)
  }

  /**
   * Replace multiple credit memos. Puts a whole new state in place of several credit memos: a line without an id is new, a line that is left out is removed. BILL states no limit; creating takes 50. What becomes of the others when one is refused is not documented.
   *
   * `PUT /connect/v3/credit-memos/bulk`
   *
   * @see https://developer.bill.com/reference/bulkreplacecreditmemo
   */
  replaceBulk(body: CreditMemoReplaceWithId[], options?: RequestOptions): CallPromise<CreditMemoBulkResult> {
    return this.call('bulkReplaceCreditMemo', { body }, options)
  }

  /**
   * Update multiple credit memos. Changes the given fields of several credit memos; lines are named by their id. BILL states no limit; creating takes 50. What becomes of the others when one is refused is not documented.
   *
   * `PATCH /connect/v3/credit-memos/bulk`
   *
   * @see https://developer.bill.com/reference/bulkupdatecreditmemo
   */
  updateBulk(body: CreditMemoUpdateWithId[], options?: RequestOptions): CallPromise<CreditMemoBulkResult> {
    return this.call('bulkUpdateCreditMemo', { body }, options)
  }

  /**
   * Archive multiple credit memos. Archives several credit memos. One that is archived already stays as it is; that is inferred from the archive of a single one.
   *
   * `POST /connect/v3/credit-memos/bulk/archive`
   *
   * @see https://developer.bill.com/reference/bulkarchivecreditmemo
   */
  archiveBulk(query: BulkArchiveCreditMemoQuery, options?: RequestOptions): CallPromise<CreditMemoBulkResult> {
    return this.call('bulkArchiveCreditMemo', { query }, options)
  }

  /**
   * Restore multiple credit memos. Brings back several archived credit memos. One that is not archived stays as it is; that is inferred from the restore of a single one.
   *
   * `POST /connect/v3/credit-memos/bulk/restore`
   *
   * @see https://developer.bill.com/reference/bulkrestorecreditmemo
   */
  restoreBulk(query: BulkRestoreCreditMemoQuery, options?: RequestOptions): CallPromise<CreditMemoBulkResult> {
    return this.call('bulkRestoreCreditMemo', { query }, options)
  }

  /**
   * Get credit memo details. One credit memo, with `usage`, where it went.
   *
   * `GET /connect/v3/credit-memos/{creditMemoId}`
   *
   * @param creditMemoId Id of the credit memo; begins with ccr.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/getcreditmemo
   */
  get(creditMemoId: string, options?: RequestOptions): CallPromise<CreditMemo> {
    return this.call('getCreditMemo', { path: { creditMemoId } }, options)
  }

  /**
   * Replace a credit memo. Puts a whole new state in place of a credit memo: a line without an id is new, a line that is left out is removed.
   *
   * `PUT /connect/v3/credit-memos/{creditMemoId}`
   *
   * @param creditMemoId Id of the credit memo; begins with ccr.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/replacecreditmemo
   */
  replace(creditMemoId: string, body: CreditMemoReplace, options?: RequestOptions): CallPromise<CreditMemo> {
    return this.call('replaceCreditMemo', { path: { creditMemoId }, body }, options)
  }

  /**
   * Update a credit memo. Changes the given fields of a credit memo; lines are named by their id. Whether one that was applied can still be changed is not documented.
   *
   * `PATCH /connect/v3/credit-memos/{creditMemoId}`
   *
   * @param creditMemoId Id of the credit memo; begins with ccr.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/updatecreditmemo
   */
  update(creditMemoId: string, body: CreditMemoUpdate, options?: RequestOptions): CallPromise<CreditMemo> {
    return this.call('updateCreditMemo', { path: { creditMemoId }, body }, options)
  }

  /**
   * Archive a credit memo. Archives a credit memo. Archiving one that is archived already changes nothing.
   *
   * `POST /connect/v3/credit-memos/{creditMemoId}/archive`
   *
   * @param creditMemoId Id of the credit memo; begins with ccr.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/archivecreditmemo
   */
  archive(creditMemoId: string, options?: RequestOptions): CallPromise<CreditMemo> {
    return this.call('archiveCreditMemo', { path: { creditMemoId } }, options)
  }

  /**
   * Restore a credit memo. Brings back an archived credit memo. Restoring one that is not archived changes nothing.
   *
   * `POST /connect/v3/credit-memos/{creditMemoId}/restore`
   *
   * @param creditMemoId Id of the credit memo; begins with ccr.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/restorecreditmemo
   */
  restore(creditMemoId: string, options?: RequestOptions): CallPromise<CreditMemo> {
    return this.call('restoreCreditMemo', { path: { creditMemoId } }, options)
  }
}
