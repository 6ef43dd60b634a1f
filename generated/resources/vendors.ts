// Made by scripts/emit/resources.ts out of spec/. Do not edit; change the spec and run `npm run generate`.
import type { GetIntlConfigQuery, ListVendorsQuery } from '../contract/filters.js'
import type {
  InternationalPaymentsConfiguration,
  Vendor,
  VendorBankAccount,
  VendorBankAccountCreate,
  VendorBulkResult,
  VendorConfiguration,
  VendorCreate,
  VendorUpdate,
} from '../contract/schema.js'
import { Resource, type CallPromise, type PagePromise, type RequestOptions } from '../../src/resources/resource.js'

/** `bill.vendors.bankAccount` */
export class VendorsBankAccountResource extends Resource {
  /**
   * Get vendor bank account details. The bank account to which the vendor is paid. What BILL answers for a vendor without one is not documented.
   *
   * `GET /connect/v3/vendors/{vendorId}/bank-account`
   *
   * @param vendorId Id of the vendor; begins with 009.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/getvendorbankaccount
   */
  get(vendorId: string, options?: RequestOptions): CallPromise<VendorBankAccount> {
    return this.call('getVendorBankAccount', { path: { vendorId } }, options)
  }

  /**
   * Create a vendor bank account. Gives the vendor a bank account. To change one, delete it and create it anew. BILL answers 200, not 201.
   *
   * `POST /connect/v3/vendors/{vendorId}/bank-account`
   *
   * @param vendorId Id of the vendor; begins with 009.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/createvendorbankaccount
   */
  create(vendorId: string, body: VendorBankAccountCreate, options?: RequestOptions): CallPromise<VendorBankAccount> {
    return this.call('createVendorBankAccount', { path: { vendorId }, body }, options)
  }

  /**
   * Delete a vendor bank account. Takes the bank account from the vendor. The one operation that answers 204.
   *
   * `DELETE /connect/v3/vendors/{vendorId}/bank-account`
   *
   * @param vendorId Id of the vendor; begins with 009.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/deletevendorbankaccount
   */
  delete(vendorId: string, options?: RequestOptions): CallPromise<void> {
    return this.call('deleteVendorBankAccount', { path: { vendorId } }, options)
  }
}

/** `bill.vendors` */
export class VendorsResource extends Resource {
  readonly bankAccount = new VendorsBankAccountResource(this.core)

  /**
   * Get list of vendors. Vendors of the organization, page by page.
   *
   * `GET /connect/v3/vendors`
   *
   * @see https://developer.bill.com/reference/listvendors
   */
  list(query?: ListVendorsQuery, options?: RequestOptions): PagePromise<Vendor> {
    return this.page('listVendors', { query }, options)
  }

  /**
   * Create a vendor. Makes a vendor. With `paymentInformation.bankAccount` the vendor can be paid by ACH; in production BILL first verifies the account for two business days. Whether a bank account given here needs an MFA-trusted session in production is not settled in BILL's pages; switching on `autoPay` needs one.
   *
   * `POST /connect/v3/vendors`
   *
   * @see https://developer.bill.com/reference/createvendor
   */
  create(body: VendorCreate, options?: RequestOptions): CallPromise<Vendor> {
    return this.call('createVendor', { body }, options)
  }

  /**
   * Create multiple vendors. Makes up to 20 vendors; all of them or none. In production, switching on `autoPay` needs an MFA-trusted session.
   *
   * `POST /connect/v3/vendors/bulk`
   *
   * @see https://developer.bill.com/reference/createbulkvendor
   */
  createBulk(body: VendorCreate[], options?: RequestOptions): CallPromise<VendorBulkResult> {
    return this.call('createBulkVendor', { body }, options)
  }

  /**
   * Get international payments configuration. What BILL asks for when a vendor of a kind, in a country, is paid in a currency. Ask before creating an international vendor.
   *
   * `GET /connect/v3/vendors/configuration/international-payments`
   *
   * @see https://developer.bill.com/reference/getintlconfig
   */
  internationalConfiguration(query: GetIntlConfigQuery, options?: RequestOptions): CallPromise<InternationalPaymentsConfiguration> {
    return this.call('getIntlConfig', { query }, options)
  }

  /**
   * Get vendor details. One vendor.
   *
   * `GET /connect/v3/vendors/{vendorId}`
   *
   * @param vendorId Id of the vendor; begins with 009.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/getvendor
   */
  get(vendorId: string, options?: RequestOptions): CallPromise<Vendor> {
    return this.call('getVendor', { path: { vendorId } }, options)
  }

  /**
   * Update a vendor. Changes the given fields of a vendor. The bank account is not one of them. In production, switching on `autoPay` needs an MFA-trusted session.
   *
   * `PATCH /connect/v3/vendors/{vendorId}`
   *
   * @param vendorId Id of the vendor; begins with 009.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/updatevendor
   */
  update(vendorId: string, body: VendorUpdate, options?: RequestOptions): CallPromise<Vendor> {
    return this.call('updateVendor', { path: { vendorId }, body }, options)
  }

  /**
   * Archive a vendor. Archives a vendor. Archiving one that is archived already changes nothing.
   *
   * `POST /connect/v3/vendors/{vendorId}/archive`
   *
   * @param vendorId Id of the vendor; begins with 009.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/archivevendor
   */
  archive(vendorId: string, options?: RequestOptions): CallPromise<Vendor> {
    return this.call('archiveVendor', { path: { vendorId } }, options)
  }

  /**
   * Get vendor configuration. What BILL asks for when this vendor is paid abroad.
   *
   * `GET /connect/v3/vendors/{vendorId}/configuration`
   *
   * @param vendorId Id of the vendor; begins with 009.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/getconfigurationbyvendorid
   */
  configuration(vendorId: string, options?: RequestOptions): CallPromise<VendorConfiguration> {
    return this.call('getConfigurationByVendorId', { path: { vendorId } }, options)
  }

  /**
   * Restore an archived vendor. Brings back an archived vendor. Restoring one that is not archived changes nothing.
   *
   * `POST /connect/v3/vendors/{vendorId}/restore`
   *
   * @param vendorId Id of the vendor; begins with 009.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/restorevendor
   */
  restore(vendorId: string, options?: RequestOptions): CallPromise<Vendor> {
    return this.call('restoreVendor', { path: { vendorId } }, options)
  }
}
