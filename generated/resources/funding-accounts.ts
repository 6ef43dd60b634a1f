// Made by scripts/emit/resources.ts out of spec/. Do not edit; change the spec and run `npm run generate`.
import type {
  ListBankAccountUsersQuery,
  ListBankAccountsQuery,
  ListCardAccountUsersQuery,
  ListCardFundingPurposesQuery,
  ListPayableCardAccountsQuery,
} from '../contract/filters.js'
import type {
  ApCard,
  BankAccount,
  BankAccountCreate,
  BankAccountUpdate,
  BankAccountUser,
  BankAccountUserNominate,
  BankAccountVerification,
  BankAccountVerify,
  CardAccount,
  CardAccountUser,
  CardFundingPurposes,
  FundingAccountPermissions,
  PayableCardAccounts,
  StatusResult,
} from '../contract/schema.js'
import { Resource, type CallPromise, type PagePromise, type RequestOptions } from '../../src/resources/resource.js'

/** `bill.fundingAccounts.apCards` */
export class FundingAccountsApCardsResource extends Resource {
  /**
   * Get list of AP Cards. AP Cards that can pay bills, all at once. BILL answers a bare array.
   *
   * `GET /connect/v3/funding-accounts/ap-cards`
   *
   * @see https://developer.bill.com/reference/listpayableapcards
   */
  list(options?: RequestOptions): CallPromise<ApCard[]> {
    return this.call('listPayableApcards', {}, options)
  }
}

/** `bill.fundingAccounts.banks.users` */
export class FundingAccountsBanksUsersResource extends Resource {
  /**
   * Get list of bank account users. Who may pay from which bank account, page by page.
   *
   * `GET /connect/v3/funding-accounts/banks/users`
   *
   * @see https://developer.bill.com/reference/listbankaccountusers
   */
  list(query?: ListBankAccountUsersQuery, options?: RequestOptions): PagePromise<BankAccountUser> {
    return this.page('listBankAccountUsers', { query }, options)
  }

  /**
   * Nominate a bank account user. Proposes a user who is to pay from a bank account. The user then proves the own identity in the web app; no API call can do that.
   *
   * `POST /connect/v3/funding-accounts/banks/users/nominate`
   *
   * @see https://developer.bill.com/reference/nominatebankaccountuser
   */
  nominate(body: BankAccountUserNominate, options?: RequestOptions): CallPromise<StatusResult> {
    return this.call('nominateBankAccountUser', { body }, options)
  }

  /**
   * Archive a bank account user. Takes a user from a bank account. That archiving again does no harm is inferred from BILL's other archives.
   *
   * `POST /connect/v3/funding-accounts/banks/users/{bankAccountUserId}/archive`
   *
   * @param bankAccountUserId Id of the bank account user, as listed.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/archivebankaccountuser
   */
  archive(bankAccountUserId: string, options?: RequestOptions): CallPromise<BankAccountUser> {
    return this.call('archiveBankAccountUser', { path: { bankAccountUserId } }, options)
  }
}

/** `bill.fundingAccounts.banks` */
export class FundingAccountsBanksResource extends Resource {
  readonly users = new FundingAccountsBanksUsersResource(this.core)

  /**
   * Get list of bank accounts. Bank accounts of the organization, page by page.
   *
   * `GET /connect/v3/funding-accounts/banks`
   *
   * @see https://developer.bill.com/reference/listbankaccounts
   */
  list(query?: ListBankAccountsQuery, options?: RequestOptions): PagePromise<BankAccount> {
    return this.page('listBankAccounts', { query }, options)
  }

  /**
   * Create a bank account. Adds a bank account. BILL sends it a small deposit, whose amount is then given to verify; till then the account is PENDING. Only an administrator may do it. Needs an MFA-trusted session.
   *
   * `POST /connect/v3/funding-accounts/banks`
   *
   * @throws MfaRequiredError when the session is not trusted and cannot be made so.
   * @see https://developer.bill.com/reference/createbankaccount
   */
  create(body: BankAccountCreate, options?: RequestOptions): CallPromise<BankAccount> {
    return this.call('createBankAccount', { body }, options)
  }

  /**
   * Get bank account details. One bank account.
   *
   * `GET /connect/v3/funding-accounts/banks/{bankAccountId}`
   *
   * @param bankAccountId Id of the organization's bank account; begins with bac.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/getbankaccount
   */
  get(bankAccountId: string, options?: RequestOptions): CallPromise<BankAccount> {
    return this.call('getBankAccount', { path: { bankAccountId } }, options)
  }

  /**
   * Update a bank account. Changes the given fields of a verified bank account. For another number or type, add a new account. An older list of BILL names this among the operations that need an MFA-trusted session; the newer one does not.
   *
   * `PATCH /connect/v3/funding-accounts/banks/{bankAccountId}`
   *
   * @param bankAccountId Id of the organization's bank account; begins with bac.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/updatebankaccount
   */
  update(bankAccountId: string, body: BankAccountUpdate, options?: RequestOptions): CallPromise<BankAccount> {
    return this.call('updateBankAccount', { path: { bankAccountId }, body }, options)
  }

  /**
   * Archive a bank account. Archives a bank account. The account and its user must be VERIFIED. There is no operation that brings it back. That archiving it again does no harm is inferred from BILL's other archives.
   *
   * `POST /connect/v3/funding-accounts/banks/{bankAccountId}/archive`
   *
   * @param bankAccountId Id of the organization's bank account; begins with bac.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/archivebankaccount
   */
  archive(bankAccountId: string, options?: RequestOptions): CallPromise<BankAccount> {
    return this.call('archiveBankAccount', { path: { bankAccountId } }, options)
  }

  /**
   * Verify a bank account. Proves with the amount of the test deposit that the account is the organization's. There are about 14 days for it; after three wrong amounts the account cannot be used. Only the user who added it can do this.
   *
   * `POST /connect/v3/funding-accounts/banks/{bankAccountId}/verify`
   *
   * @param bankAccountId Id of the organization's bank account; begins with bac.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/verifybankaccount
   */
  verify(bankAccountId: string, body: BankAccountVerify, options?: RequestOptions): CallPromise<BankAccountVerification> {
    return this.call('verifyBankAccount', { path: { bankAccountId }, body }, options)
  }
}

/** `bill.fundingAccounts.cards.users` */
export class FundingAccountsCardsUsersResource extends Resource {
  /**
   * Get list of card account users. Who may pay with which card, page by page.
   *
   * `GET /connect/v3/funding-accounts/cards/users`
   *
   * @see https://developer.bill.com/reference/listcardaccountusers
   */
  list(query?: ListCardAccountUsersQuery, options?: RequestOptions): PagePromise<CardAccountUser> {
    return this.page('listCardAccountUsers', { query }, options)
  }
}

/** `bill.fundingAccounts.cards` */
export class FundingAccountsCardsResource extends Resource {
  readonly users = new FundingAccountsCardsUsersResource(this.core)

  /**
   * Get list of card accounts. Cards that can pay bills, all at once, and what paying by card costs.
   *
   * `GET /connect/v3/funding-accounts/cards`
   *
   * @see https://developer.bill.com/reference/listpayablecardaccounts
   */
  list(query: ListPayableCardAccountsQuery, options?: RequestOptions): CallPromise<PayableCardAccounts> {
    return this.call('listPayableCardAccounts', { query }, options)
  }

  /**
   * Get card funding purpose. What a payment by card to a vendor may be for. Needed only when BILL does not know the vendor's industry; the answer is empty when it does.
   *
   * `GET /connect/v3/funding-accounts/cards/funding-purposes`
   *
   * @see https://developer.bill.com/reference/listcardfundingpurposes
   */
  fundingPurposes(query: ListCardFundingPurposesQuery, options?: RequestOptions): CallPromise<CardFundingPurposes> {
    return this.call('listCardFundingPurposes', { query }, options)
  }

  /**
   * Get card account details. One card.
   *
   * `GET /connect/v3/funding-accounts/cards/{cardAccountId}`
   *
   * @param cardAccountId Id of the card account; begins with cat.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/getcardaccount
   */
  get(cardAccountId: string, options?: RequestOptions): CallPromise<CardAccount> {
    return this.call('getCardAccount', { path: { cardAccountId } }, options)
  }
}

/** `bill.fundingAccounts` */
export class FundingAccountsResource extends Resource {
  readonly apCards = new FundingAccountsApCardsResource(this.core)
  readonly banks = new FundingAccountsBanksResource(this.core)
  readonly cards = new FundingAccountsCardsResource(this.core)

  /**
   * Get funding account permissions. What the organization, and the signed-in user, may pay with.
   *
   * `GET /connect/v3/funding-accounts/permissions`
   *
   * @see https://developer.bill.com/reference/getfundingaccountpermission
   */
  permissions(options?: RequestOptions): CallPromise<FundingAccountPermissions> {
    return this.call('getFundingAccountPermission', {}, options)
  }
}
