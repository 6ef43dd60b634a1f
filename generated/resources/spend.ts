// Made by scripts/emit/resources.ts out of spec/. Do not edit; change the spec and run `npm run generate`.
import type {
  DeleteCardQuery,
  GetTransactionQuery,
  ListBudgetMembersQuery,
  ListBudgetsQuery,
  ListCardsQuery,
  ListCustomFieldValuesQuery,
  ListCustomFieldsQuery,
  ListReimbursementsQuery,
  ListTransactionCustomFieldValuesQuery,
  ListTransactionCustomFieldsQuery,
  ListTransactionsQuery,
  ListUsersQuery,
} from '../contract/filters.js'
import type {
  SpendAppliedCustomFieldList,
  SpendBudget,
  SpendBudgetCreate,
  SpendBudgetMember,
  SpendBudgetMemberUpsert,
  SpendBudgetMembersUpsert,
  SpendBudgetUpdate,
  SpendCard,
  SpendCardCreate,
  SpendCardPanJwt,
  SpendCardUpdate,
  SpendCustomField,
  SpendCustomFieldCreate,
  SpendCustomFieldUpdate,
  SpendCustomFieldValue,
  SpendCustomFieldValuesCreate,
  SpendCustomFieldValuesDelete,
  SpendReceipt,
  SpendReceiptCreate,
  SpendReimbursement,
  SpendReimbursementAction,
  SpendReimbursementCreate,
  SpendReimbursementUpdate,
  SpendSelectedValue,
  SpendStatus,
  SpendThreeDsDecision,
  SpendThreeDsResult,
  SpendTransaction,
  SpendTransactionCustomFieldsUpdate,
  SpendTransactionReceiptCreate,
  SpendTransactionUpdate,
  SpendUploadUrl,
  SpendUser,
  SpendUserCreate,
  SpendUserUpdate,
} from '../contract/schema.js'
import { Resource, type CallPromise, type PagePromise, type RequestOptions } from '../../src/resources/resource.js'

/** `bill.spend.budgets.members` */
export class SpendBudgetsMembersResource extends Resource {
  /**
   * Get list of budget members. Members of a budget, page by page, with their funds and what they spent.
   *
   * `GET /connect/v3/spend/budgets/{budgetId}/members`
   *
   * @param budgetId The budget; id or uuid.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/listbudgetmembers
   */
  list(budgetId: string, query?: ListBudgetMembersQuery, options?: RequestOptions): PagePromise<SpendBudgetMember> {
    return this.page('listBudgetMembers', { path: { budgetId }, query }, options)
  }

  /**
   * Update multiple budget members. Adds members to a budget or changes them, several in one call. With more than five BILL works on after the answer.
   *
   * `PUT /connect/v3/spend/budgets/{budgetId}/members/bulk`
   *
   * @param budgetId The budget; id or uuid.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/upsertbulkbudgetusers
   */
  upsertBulk(budgetId: string, body: SpendBudgetMembersUpsert, options?: RequestOptions): CallPromise<SpendStatus> {
    return this.call('upsertBulkBudgetUsers', { path: { budgetId }, body }, options)
  }

  /**
   * Get budget member details. One member of a budget.
   *
   * `GET /connect/v3/spend/budgets/{budgetId}/members/{userId}`
   *
   * @param budgetId The budget; id or uuid.
   * @param userId The Spend user; id or uuid.
   * @throws NotFoundError when nothing has one of these ids.
   * @see https://developer.bill.com/reference/getbudgetmember
   */
  get(budgetId: string, userId: string, options?: RequestOptions): CallPromise<SpendBudgetMember> {
    return this.call('getBudgetMember', { path: { budgetId, userId } }, options)
  }

  /**
   * Add or update a budget member. Adds a user to a budget or changes the funds and role of one who is in it.
   *
   * `PUT /connect/v3/spend/budgets/{budgetId}/members/{userId}`
   *
   * @param budgetId The budget; id or uuid.
   * @param userId The Spend user; id or uuid.
   * @throws NotFoundError when nothing has one of these ids.
   * @see https://developer.bill.com/reference/upsertbudgetmember
   */
  upsert(budgetId: string, userId: string, body: SpendBudgetMemberUpsert, options?: RequestOptions): CallPromise<SpendBudgetMember> {
    return this.call('upsertBudgetMember', { path: { budgetId, userId }, body }, options)
  }

  /**
   * Delete a budget member. Takes a user out of a budget.
   *
   * `DELETE /connect/v3/spend/budgets/{budgetId}/members/{userId}`
   *
   * @param budgetId The budget; id or uuid.
   * @param userId The Spend user; id or uuid.
   * @throws NotFoundError when nothing has one of these ids.
   * @see https://developer.bill.com/reference/deletebudgetmember
   */
  delete(budgetId: string, userId: string, options?: RequestOptions): CallPromise<void> {
    return this.call('deleteBudgetMember', { path: { budgetId, userId } }, options)
  }
}

/** `bill.spend.budgets` */
export class SpendBudgetsResource extends Resource {
  readonly members = new SpendBudgetsMembersResource(this.core)

  /**
   * Get list of budgets. Budgets of the company, page by page. Deleted ones are left out; the filter `retired:eq:true` likely brings them.
   *
   * `GET /connect/v3/spend/budgets`
   *
   * @see https://developer.bill.com/reference/listbudgets
   */
  list(query?: ListBudgetsQuery, options?: RequestOptions): PagePromise<SpendBudget> {
    return this.page('listBudgets', { query }, options)
  }

  /**
   * Create a budget. Makes a budget or a group of budgets. `limit` is needed unless `limitlessOverspend` is true, `recurringLimit` unless `recurringInterval` is NONE.
   *
   * `POST /connect/v3/spend/budgets`
   *
   * @see https://developer.bill.com/reference/createbudget
   */
  create(body: SpendBudgetCreate, options?: RequestOptions): CallPromise<SpendBudget> {
    return this.call('createBudget', { body }, options)
  }

  /**
   * Get budget details. One budget.
   *
   * `GET /connect/v3/spend/budgets/{budgetId}`
   *
   * @param budgetId The budget; id or uuid.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/getbudget
   */
  get(budgetId: string, options?: RequestOptions): CallPromise<SpendBudget> {
    return this.call('getBudget', { path: { budgetId } }, options)
  }

  /**
   * Update a budget. Changes the given fields of a budget. Members are changed elsewhere.
   *
   * `PATCH /connect/v3/spend/budgets/{budgetId}`
   *
   * @param budgetId The budget; id or uuid.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/updatebudget
   */
  update(budgetId: string, body: SpendBudgetUpdate, options?: RequestOptions): CallPromise<SpendBudget> {
    return this.call('updateBudget', { path: { budgetId }, body }, options)
  }

  /**
   * Delete a budget. Retires a budget. No API call brings it back; the web and mobile apps can, a one-time budget at any time, a recurring one within one interval.
   *
   * `DELETE /connect/v3/spend/budgets/{budgetId}`
   *
   * @param budgetId The budget; id or uuid.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/deletebudget
   */
  delete(budgetId: string, options?: RequestOptions): CallPromise<void> {
    return this.call('deleteBudget', { path: { budgetId } }, options)
  }
}

/** `bill.spend.cards` */
export class SpendCardsResource extends Resource {
  /**
   * Get list of cards. Cards of the company, page by page.
   *
   * `GET /connect/v3/spend/cards`
   *
   * @see https://developer.bill.com/reference/listcards
   */
  list(query?: ListCardsQuery, options?: RequestOptions): PagePromise<SpendCard> {
    return this.page('listCards', { query }, options)
  }

  /**
   * Create a vendor card. Makes a virtual card for purchases from one vendor. In the sandbox a new card is FROZEN and cannot pay.
   *
   * `POST /connect/v3/spend/cards`
   *
   * @see https://developer.bill.com/reference/createbudgetcard
   */
  create(body: SpendCardCreate, options?: RequestOptions): CallPromise<SpendCard> {
    return this.call('createBudgetCard', { body }, options)
  }

  /**
   * Get vendor card details. One card, without its full number.
   *
   * `GET /connect/v3/spend/cards/{cardId}`
   *
   * @param cardId The card; id or uuid.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/getcard
   */
  get(cardId: string, options?: RequestOptions): CallPromise<SpendCard> {
    return this.call('getCard', { path: { cardId } }, options)
  }

  /**
   * Update a vendor card. Changes the given fields of a vendor card.
   *
   * `PATCH /connect/v3/spend/cards/{cardId}`
   *
   * @param cardId The card; id or uuid.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/updatecard
   */
  update(cardId: string, body: SpendCardUpdate, options?: RequestOptions): CallPromise<SpendCard> {
    return this.call('updateCard', { path: { cardId }, body }, options)
  }

  /**
   * Delete a vendor card. Deletes a card for good.
   *
   * `DELETE /connect/v3/spend/cards/{cardId}`
   *
   * @param cardId The card; id or uuid.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/deletecard
   */
  delete(cardId: string, query?: DeleteCardQuery, options?: RequestOptions): CallPromise<void> {
    return this.call('deleteCard', { path: { cardId }, query }, options)
  }

  /**
   * Freeze a vendor card. Stops a card from paying until it is unfrozen. Works for virtual and physical cards; since 2025-03-21.
   *
   * `POST /connect/v3/spend/cards/{cardId}/freeze`
   *
   * @param cardId The card; id or uuid.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/freezecard
   */
  freeze(cardId: string, options?: RequestOptions): CallPromise<SpendCard> {
    return this.call('freezeCard', { path: { cardId } }, options)
  }

  /**
   * Get a PAN JWT token. Gives a JWT that stands for the card number and lives five minutes. It is exchanged outside this API: POST `{"token": …}` to `https://api.divvy.co/de/rest/pan`, for the sandbox to `https://app-dev-sandbox.divvy.co/de/rest/pan`; the answer there holds card number, security code and expiry.
   *
   * `GET /connect/v3/spend/cards/{cardId}/pan-jwt`
   *
   * @param cardId The card; id or uuid.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/getpanjwt
   */
  panJwt(cardId: string, options?: RequestOptions): CallPromise<SpendCardPanJwt> {
    return this.call('getPanJwt', { path: { cardId } }, options)
  }

  /**
   * Unfreeze a vendor card. Lets a frozen card pay again. Works for virtual and physical cards; since 2025-03-21.
   *
   * `POST /connect/v3/spend/cards/{cardId}/unfreeze`
   *
   * @param cardId The card; id or uuid.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/unfreezecard
   */
  unfreeze(cardId: string, options?: RequestOptions): CallPromise<SpendCard> {
    return this.call('unfreezeCard', { path: { cardId } }, options)
  }
}

/** `bill.spend.customFields.values` */
export class SpendCustomFieldsValuesResource extends Resource {
  /**
   * Get list of custom field values. Values of a custom field, page by page. Deleted ones are left out unless the filter `retired:eq:true` asks for them.
   *
   * `GET /connect/v3/spend/custom-fields/{customFieldId}/values`
   *
   * @param customFieldId UUID of the custom field, or its old id.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/listcustomfieldvalues
   */
  list(customFieldId: string, query?: ListCustomFieldValuesQuery, options?: RequestOptions): PagePromise<SpendCustomFieldValue> {
    return this.page('listCustomFieldValues', { path: { customFieldId }, query }, options)
  }

  /**
   * Create a custom field value. Adds values to a custom field. BILL shows one value in the answer even where several were sent; list the values to learn all ids.
   *
   * `POST /connect/v3/spend/custom-fields/{customFieldId}/values`
   *
   * @param customFieldId UUID of the custom field, or its old id.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/createcustomfieldvalues
   */
  create(customFieldId: string, body: SpendCustomFieldValuesCreate, options?: RequestOptions): CallPromise<SpendCustomFieldValue> {
    return this.call('createCustomFieldValues', { path: { customFieldId }, body }, options)
  }

  /**
   * Delete a custom field value. Deletes values for good; a DELETE with a body. They cannot be chosen any more, and stay on earlier transactions.
   *
   * `DELETE /connect/v3/spend/custom-fields/{customFieldId}/values`
   *
   * @param customFieldId UUID of the custom field, or its old id.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/deletecustomfieldvalue
   */
  delete(customFieldId: string, body: SpendCustomFieldValuesDelete, options?: RequestOptions): CallPromise<void> {
    return this.call('deleteCustomFieldValue', { path: { customFieldId }, body }, options)
  }

  /**
   * Get custom field value details. One value of a custom field, despite the plural in its id.
   *
   * `GET /connect/v3/spend/custom-fields/{customFieldId}/values/{customFieldValueId}`
   *
   * @param customFieldId UUID of the custom field, or its old id.
   * @param customFieldValueId The value; id or uuid.
   * @throws NotFoundError when nothing has one of these ids.
   * @see https://developer.bill.com/reference/getcustomfieldvalues
   */
  get(customFieldId: string, customFieldValueId: string, options?: RequestOptions): CallPromise<SpendCustomFieldValue> {
    return this.call('getCustomFieldValues', { path: { customFieldId, customFieldValueId } }, options)
  }
}

/** `bill.spend.customFields` */
export class SpendCustomFieldsResource extends Resource {
  readonly values = new SpendCustomFieldsValuesResource(this.core)

  /**
   * Get list of custom fields. Custom fields of the company, page by page, without their values.
   *
   * `GET /connect/v3/spend/custom-fields`
   *
   * @see https://developer.bill.com/reference/listcustomfields
   */
  list(query?: ListCustomFieldsQuery, options?: RequestOptions): PagePromise<SpendCustomField> {
    return this.page('listCustomFields', { query }, options)
  }

  /**
   * Create a custom field. Makes a custom field, with first values when given. The answer does not hold the values; list them to learn their ids.
   *
   * `POST /connect/v3/spend/custom-fields`
   *
   * @see https://developer.bill.com/reference/createcustomfield
   */
  create(body: SpendCustomFieldCreate, options?: RequestOptions): CallPromise<SpendCustomField> {
    return this.call('createCustomField', { body }, options)
  }

  /**
   * Get custom field details. One custom field, without its values.
   *
   * `GET /connect/v3/spend/custom-fields/{customFieldId}`
   *
   * @param customFieldId UUID of the custom field, or its old id.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/getcustomfield
   */
  get(customFieldId: string, options?: RequestOptions): CallPromise<SpendCustomField> {
    return this.call('getCustomField', { path: { customFieldId } }, options)
  }

  /**
   * Update a custom field. Changes the given fields of a custom field. `multiSelect` is not one of them.
   *
   * `PATCH /connect/v3/spend/custom-fields/{customFieldId}`
   *
   * @param customFieldId UUID of the custom field, or its old id.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/updatecustomfield
   */
  update(customFieldId: string, body: SpendCustomFieldUpdate, options?: RequestOptions): CallPromise<SpendCustomField> {
    return this.call('updateCustomField', { path: { customFieldId }, body }, options)
  }

  /**
   * Delete a custom field. Deletes a custom field for good.
   *
   * `DELETE /connect/v3/spend/custom-fields/{customFieldId}`
   *
   * @param customFieldId UUID of the custom field, or its old id.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/deletecustomfield
   */
  delete(customFieldId: string, options?: RequestOptions): CallPromise<void> {
    return this.call('deleteCustomField', { path: { customFieldId } }, options)
  }
}

/** `bill.spend.reimbursements.receipts` */
export class SpendReimbursementsReceiptsResource extends Resource {
  /**
   * Add a reimbursement receipt. Adds a receipt whose image was sent to an upload address before.
   *
   * `POST /connect/v3/spend/reimbursements/{reimbursementId}/receipts`
   *
   * @param reimbursementId UUID of the reimbursement, or its old id.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/addreimbursementreceipt
   */
  add(reimbursementId: string, body: SpendReceiptCreate, options?: RequestOptions): CallPromise<SpendReceipt> {
    return this.call('addReimbursementReceipt', { path: { reimbursementId }, body }, options)
  }

  /**
   * Delete a reimbursement receipt. Removes the receipt for good.
   *
   * `DELETE /connect/v3/spend/reimbursements/{reimbursementId}/receipts/{receiptId}`
   *
   * @param reimbursementId UUID of the reimbursement, or its old id.
   * @param receiptId UUID of the receipt.
   * @throws NotFoundError when nothing has one of these ids.
   * @see https://developer.bill.com/reference/deletereimbursementreceipt
   */
  delete(reimbursementId: string, receiptId: string, options?: RequestOptions): CallPromise<void> {
    return this.call('deleteReimbursementReceipt', { path: { reimbursementId, receiptId } }, options)
  }
}

/** `bill.spend.reimbursements` */
export class SpendReimbursementsResource extends Resource {
  readonly receipts = new SpendReimbursementsReceiptsResource(this.core)

  /**
   * Get list of reimbursements. Reimbursements, page by page.
   *
   * `GET /connect/v3/spend/reimbursements`
   *
   * @see https://developer.bill.com/reference/listreimbursements
   */
  list(query?: ListReimbursementsQuery, options?: RequestOptions): PagePromise<SpendReimbursement> {
    return this.page('listReimbursements', { query }, options)
  }

  /**
   * Create a reimbursement. Submits an expense that a user paid. Upload the receipt images first; see the reimbursement upload URL.
   *
   * `POST /connect/v3/spend/reimbursements`
   *
   * @see https://developer.bill.com/reference/createreimbursement
   */
  create(body: SpendReimbursementCreate, options?: RequestOptions): CallPromise<SpendReimbursement> {
    return this.call('createReimbursement', { body }, options)
  }

  /**
   * Create a reimbursement upload URL. Gives an address for one receipt image. Send the JPG or PNG there with HTTP PUT and its Content-Type, then name the same address in `receipts`. The request has no body. Without a Content-Type the image fails BILL's malware scan, a peer reports. One guide of BILL spells the path `upload-image-url`; the reference is followed here.
   *
   * `POST /connect/v3/spend/reimbursements/image-upload-url`
   *
   * @see https://developer.bill.com/reference/createimageuploadurl
   */
  createImageUploadUrl(options?: RequestOptions): CallPromise<SpendUploadUrl> {
    return this.call('createImageUploadUrl', {}, options)
  }

  /**
   * Get reimbursement details. One reimbursement.
   *
   * `GET /connect/v3/spend/reimbursements/{reimbursementId}`
   *
   * @param reimbursementId UUID of the reimbursement, or its old id.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/getreimbursement
   */
  get(reimbursementId: string, options?: RequestOptions): CallPromise<SpendReimbursement> {
    return this.call('getReimbursement', { path: { reimbursementId } }, options)
  }

  /**
   * Update a reimbursement. Changes the given fields. In which states BILL allows it is not documented.
   *
   * `PATCH /connect/v3/spend/reimbursements/{reimbursementId}`
   *
   * @param reimbursementId UUID of the reimbursement, or its old id.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/updatereimbursement
   */
  update(reimbursementId: string, body: SpendReimbursementUpdate, options?: RequestOptions): CallPromise<SpendReimbursement> {
    return this.call('updateReimbursement', { path: { reimbursementId }, body }, options)
  }

  /**
   * Delete a reimbursement. Removes the reimbursement for good. In which states BILL allows it is not documented.
   *
   * `DELETE /connect/v3/spend/reimbursements/{reimbursementId}`
   *
   * @param reimbursementId UUID of the reimbursement, or its old id.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/deletereimbursement
   */
  delete(reimbursementId: string, options?: RequestOptions): CallPromise<void> {
    return this.call('deleteReimbursement', { path: { reimbursementId } }, options)
  }

  /**
   * Approve or deny a reimbursement. Decides about a reimbursement. The user of the token needs the role ADMIN.
   *
   * `POST /connect/v3/spend/reimbursements/{reimbursementId}/action`
   *
   * @param reimbursementId UUID of the reimbursement, or its old id.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/approveordenyreimbursement
   */
  approveOrDeny(reimbursementId: string, body: SpendReimbursementAction, options?: RequestOptions): CallPromise<SpendReimbursement> {
    return this.call('approveOrDenyReimbursement', { path: { reimbursementId }, body }, options)
  }
}

/** `bill.spend.transactions.customFields` */
export class SpendTransactionsCustomFieldsResource extends Resource {
  /**
   * Get list of transaction custom fields. Custom fields of the transaction with their chosen values, all at once.
   *
   * `GET /connect/v3/spend/transactions/{transactionId}/custom-fields`
   *
   * @param transactionId UUID of the transaction, or its old id.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/listtransactioncustomfields
   */
  list(transactionId: string, query?: ListTransactionCustomFieldsQuery, options?: RequestOptions): CallPromise<SpendAppliedCustomFieldList> {
    return this.call('listTransactionCustomFields', { path: { transactionId }, query }, options)
  }

  /**
   * Update transaction custom fields. Sets custom fields of the transaction. BILL refuses this for a locked transaction. A peer saw fields that it could not match answered with success and dropped; read the transaction again to be sure.
   *
   * `PUT /connect/v3/spend/transactions/{transactionId}/custom-fields`
   *
   * @param transactionId UUID of the transaction, or its old id.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/updatetransactioncustomfields
   */
  update(transactionId: string, body: SpendTransactionCustomFieldsUpdate, options?: RequestOptions): CallPromise<SpendStatus> {
    return this.call('updateTransactionCustomFields', { path: { transactionId }, body }, options)
  }

  /**
   * Get list of transaction custom field values. Values that were chosen for one custom field of the transaction, page by page.
   *
   * `GET /connect/v3/spend/transactions/{transactionId}/custom-fields/{customFieldId}/values`
   *
   * @param transactionId UUID of the transaction, or its old id.
   * @param customFieldId UUID of the custom field, or its old id.
   * @throws NotFoundError when nothing has one of these ids.
   * @see https://developer.bill.com/reference/listtransactioncustomfieldvalues
   */
  values(transactionId: string, customFieldId: string, query?: ListTransactionCustomFieldValuesQuery, options?: RequestOptions): PagePromise<SpendSelectedValue> {
    return this.page('listTransactionCustomFieldValues', { path: { transactionId, customFieldId }, query }, options)
  }
}

/** `bill.spend.transactions.receipts` */
export class SpendTransactionsReceiptsResource extends Resource {
  /**
   * Add a transaction receipt. Adds a receipt whose image was sent to an upload address before.
   *
   * `POST /connect/v3/spend/transactions/{transactionId}/receipts`
   *
   * @param transactionId UUID of the transaction, or its old id.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/addtransactionreceipt
   */
  add(transactionId: string, body: SpendTransactionReceiptCreate, options?: RequestOptions): CallPromise<SpendReceipt> {
    return this.call('addTransactionReceipt', { path: { transactionId }, body }, options)
  }

  /**
   * Delete a transaction receipt. Removes the receipt for good.
   *
   * `DELETE /connect/v3/spend/transactions/{transactionId}/receipts/{receiptId}`
   *
   * @param transactionId UUID of the transaction, or its old id.
   * @param receiptId UUID of the receipt.
   * @throws NotFoundError when nothing has one of these ids.
   * @see https://developer.bill.com/reference/deletetransactionreceipt
   */
  delete(transactionId: string, receiptId: string, options?: RequestOptions): CallPromise<void> {
    return this.call('deleteTransactionReceipt', { path: { transactionId, receiptId } }, options)
  }
}

/** `bill.spend.transactions` */
export class SpendTransactionsResource extends Resource {
  readonly customFields = new SpendTransactionsCustomFieldsResource(this.core)
  readonly receipts = new SpendTransactionsReceiptsResource(this.core)

  /**
   * Get list of transactions. Card transactions, page by page. A split transaction is listed once; its parts are named in `childTransactionUuids`.
   *
   * `GET /connect/v3/spend/transactions`
   *
   * @see https://developer.bill.com/reference/listtransactions
   */
  list(query?: ListTransactionsQuery, options?: RequestOptions): PagePromise<SpendTransaction> {
    return this.page('listTransactions', { query }, options)
  }

  /**
   * Create a transaction upload URL. Gives an address for one receipt image. Send the JPG or PNG there with HTTP PUT and its Content-Type, then add the receipt with the same address. The request has no body. How long the address lives, and how large the image may be, is not documented.
   *
   * `POST /connect/v3/spend/transactions/receipt-upload-url`
   *
   * @see https://developer.bill.com/reference/createreceiptuploadurl
   */
  createReceiptUploadUrl(options?: RequestOptions): CallPromise<SpendUploadUrl> {
    return this.call('createReceiptUploadUrl', {}, options)
  }

  /**
   * Accept or reject a transaction. Answers the 3-D Secure challenge of an online purchase. The user of the token needs the role ADMIN.
   *
   * `POST /connect/v3/spend/transactions/{acsTransactionId}/3ds-challenge`
   *
   * @param acsTransactionId Id that the event spend.three-ds-challenge.created carries.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/threedschallenge
   */
  threeDsChallenge(acsTransactionId: string, body: SpendThreeDsDecision, options?: RequestOptions): CallPromise<SpendThreeDsResult> {
    return this.call('threeDsChallenge', { path: { acsTransactionId }, body }, options)
  }

  /**
   * Get transaction details. One transaction.
   *
   * `GET /connect/v3/spend/transactions/{transactionId}`
   *
   * @param transactionId UUID of the transaction, or its old id.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/gettransaction
   */
  get(transactionId: string, query?: GetTransactionQuery, options?: RequestOptions): CallPromise<SpendTransaction> {
    return this.call('getTransaction', { path: { transactionId }, query }, options)
  }

  /**
   * Update a transaction. Moves the transaction to another budget. Nothing else can be changed here.
   *
   * `PUT /connect/v3/spend/transactions/{transactionId}`
   *
   * @param transactionId UUID of the transaction, or its old id.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/updatetransaction
   */
  update(transactionId: string, body: SpendTransactionUpdate, options?: RequestOptions): CallPromise<SpendTransaction> {
    return this.call('updateTransaction', { path: { transactionId }, body }, options)
  }
}

/** `bill.spend.users` */
export class SpendUsersResource extends Resource {
  /**
   * Get list of users. Users of Spend & Expense, page by page.
   *
   * `GET /connect/v3/spend/users`
   *
   * @see https://developer.bill.com/reference/listusers
   */
  list(query?: ListUsersQuery, options?: RequestOptions): PagePromise<SpendUser> {
    return this.page('listUsers', { query }, options)
  }

  /**
   * Create a user. Makes a Spend user. The user whose token is sent must have the role ADMIN.
   *
   * `POST /connect/v3/spend/users`
   *
   * @see https://developer.bill.com/reference/createuser
   */
  create(body: SpendUserCreate, options?: RequestOptions): CallPromise<SpendUser> {
    return this.call('createUser', { body }, options)
  }

  /**
   * Get current user details. The user who made the API token.
   *
   * `GET /connect/v3/spend/users/current`
   *
   * @see https://developer.bill.com/reference/getcurrentuser
   */
  current(options?: RequestOptions): CallPromise<SpendUser> {
    return this.call('getCurrentUser', {}, options)
  }

  /**
   * Get user details. One Spend user.
   *
   * `GET /connect/v3/spend/users/{userId}`
   *
   * @param userId The Spend user; id or uuid.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/getuser
   */
  get(userId: string, options?: RequestOptions): CallPromise<SpendUser> {
    return this.call('getUser', { path: { userId } }, options)
  }

  /**
   * Update a user. Changes the given fields of a Spend user.
   *
   * `PATCH /connect/v3/spend/users/{userId}`
   *
   * @param userId The Spend user; id or uuid.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/updateuser
   */
  update(userId: string, body: SpendUserUpdate, options?: RequestOptions): CallPromise<SpendUser> {
    return this.call('updateUser', { path: { userId }, body }, options)
  }

  /**
   * Delete a user. Deletes a Spend user; afterwards `retired` is likely true.
   *
   * `DELETE /connect/v3/spend/users/{userId}`
   *
   * @param userId The Spend user; id or uuid.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/deleteuser
   */
  delete(userId: string, options?: RequestOptions): CallPromise<void> {
    return this.call('deleteUser', { path: { userId } }, options)
  }
}

/** `bill.spend` */
export class SpendResource extends Resource {
  readonly budgets = new SpendBudgetsResource(this.core)
  readonly cards = new SpendCardsResource(this.core)
  readonly customFields = new SpendCustomFieldsResource(this.core)
  readonly reimbursements = new SpendReimbursementsResource(this.core)
  readonly transactions = new SpendTransactionsResource(this.core)
  readonly users = new SpendUsersResource(this.core)
}
