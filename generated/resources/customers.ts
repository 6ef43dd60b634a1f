// Made by scripts/emit/resources.ts out of spec/. Do not edit; change the spec and run `npm run generate`.
import type { ListCustomerBankAccountsQuery, ListCustomerContactsQuery, ListCustomersQuery } from '../contract/filters.js'
import type {
  Customer,
  CustomerBankAccount,
  CustomerBankAccountCreate,
  CustomerBankAccountUpdate,
  CustomerChargeAuthorization,
  CustomerContact,
  CustomerContactCreate,
  CustomerContactUpdate,
  CustomerCreate,
  CustomerUpdate,
} from '../contract/schema.js'
import { Resource, type CallPromise, type PagePromise, type RequestOptions } from '../../src/resources/resource.js'

/** `bill.customers.bankAccounts` */
export class CustomersBankAccountsResource extends Resource {
  /**
   * Get list of customer bank accounts. Bank accounts of a customer, page by page; since 2025-12-05.
   *
   * `GET /connect/v3/customers/{customerId}/bank-accounts`
   *
   * @param customerId Id of the customer; begins with 0cu.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/listcustomerbankaccounts
   */
  list(customerId: string, query?: ListCustomerBankAccountsQuery, options?: RequestOptions): PagePromise<CustomerBankAccount> {
    return this.page('listCustomerBankAccounts', { path: { customerId }, query }, options)
  }

  /**
   * Create a customer bank account. Adds a bank account that can be charged. The customer must have a billing address. BILL switches the operation on for an organization on request, in the sandbox too; until then it says that permissions are missing.
   *
   * `POST /connect/v3/customers/{customerId}/bank-accounts`
   *
   * @param customerId Id of the customer; begins with 0cu.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/hc/reference/createcustomerbankaccount
   */
  create(customerId: string, body: CustomerBankAccountCreate, options?: RequestOptions): CallPromise<CustomerBankAccount> {
    return this.call('createCustomerBankAccount', { path: { customerId }, body }, options)
  }

  /**
   * Get customer bank account details. One bank account of a customer. Ask for it to learn when its verification is done.
   *
   * `GET /connect/v3/customers/{customerId}/bank-accounts/{bankAccountId}`
   *
   * @param customerId Id of the customer; begins with 0cu.
   * @param bankAccountId Id of the customer's bank account; begins with cba.
   * @throws NotFoundError when nothing has one of these ids.
   * @see https://developer.bill.com/reference/getcustomerbankaccount
   */
  get(customerId: string, bankAccountId: string, options?: RequestOptions): CallPromise<CustomerBankAccount> {
    return this.call('getCustomerBankAccount', { path: { customerId, bankAccountId } }, options)
  }

  /**
   * Update a customer bank account. Changes the nickname or the kind of owner. All else needs a new account.
   *
   * `PATCH /connect/v3/customers/{customerId}/bank-accounts/{bankAccountId}`
   *
   * @param customerId Id of the customer; begins with 0cu.
   * @param bankAccountId Id of the customer's bank account; begins with cba.
   * @throws NotFoundError when nothing has one of these ids.
   * @see https://developer.bill.com/reference/updatecustomerbankaccount
   */
  update(customerId: string, bankAccountId: string, body: CustomerBankAccountUpdate, options?: RequestOptions): CallPromise<CustomerBankAccount> {
    return this.call('updateCustomerBankAccount', { path: { customerId, bankAccountId }, body }, options)
  }

  /**
   * Archive a customer bank account. Archives a bank account of a customer for good; there is no restore. That archiving it again does no harm is inferred from BILL's other archives.
   *
   * `POST /connect/v3/customers/{customerId}/bank-accounts/{bankAccountId}/archive`
   *
   * @param customerId Id of the customer; begins with 0cu.
   * @param bankAccountId Id of the customer's bank account; begins with cba.
   * @throws NotFoundError when nothing has one of these ids.
   * @see https://developer.bill.com/reference/archivecustomerbankaccount
   */
  archive(customerId: string, bankAccountId: string, options?: RequestOptions): CallPromise<CustomerBankAccount> {
    return this.call('archiveCustomerBankAccount', { path: { customerId, bankAccountId } }, options)
  }
}

/** `bill.customers.contacts` */
export class CustomersContactsResource extends Resource {
  /**
   * Get list of customer contacts. Contacts of a customer, page by page.
   *
   * `GET /connect/v3/customers/{customerId}/contacts`
   *
   * @param customerId Id of the customer; begins with 0cu.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/listcustomercontacts
   */
  list(customerId: string, query?: ListCustomerContactsQuery, options?: RequestOptions): PagePromise<CustomerContact> {
    return this.page('listCustomerContacts', { path: { customerId }, query }, options)
  }

  /**
   * Create a customer contact. Makes a contact, who can then sign in to BILL with the e-mail address, see invoices and pay them.
   *
   * `POST /connect/v3/customers/{customerId}/contacts`
   *
   * @param customerId Id of the customer; begins with 0cu.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/createcustomercontact
   */
  create(customerId: string, body: CustomerContactCreate, options?: RequestOptions): CallPromise<CustomerContact> {
    return this.call('createCustomerContact', { path: { customerId }, body }, options)
  }

  /**
   * Get customer contact details. One contact of a customer.
   *
   * `GET /connect/v3/customers/{customerId}/contacts/{contactId}`
   *
   * @param customerId Id of the customer; begins with 0cu.
   * @param contactId Id of the customer's contact; begins with cpu.
   * @throws NotFoundError when nothing has one of these ids.
   * @see https://developer.bill.com/reference/getcustomercontact
   */
  get(customerId: string, contactId: string, options?: RequestOptions): CallPromise<CustomerContact> {
    return this.call('getCustomerContact', { path: { customerId, contactId } }, options)
  }

  /**
   * Update a customer contact. Changes the given fields of a contact. The method is inferred from BILL's other updates. Source: inferred, not BILL's own documentation.
   *
   * `PATCH /connect/v3/customers/{customerId}/contacts/{contactId}`
   *
   * @param customerId Id of the customer; begins with 0cu.
   * @param contactId Id of the customer's contact; begins with cpu.
   * @throws NotFoundError when nothing has one of these ids.
   * @see https://developer.bill.com/reference/updatecustomercontact
   */
  update(customerId: string, contactId: string, body: CustomerContactUpdate, options?: RequestOptions): CallPromise<CustomerContact> {
    return this.call('updateCustomerContact', { path: { customerId, contactId }, body }, options)
  }

  /**
   * Archive a customer contact. Archives a contact. Archiving one that is archived already changes nothing. The path is inferred from that of the restore. Source: inferred, not BILL's own documentation.
   *
   * `POST /connect/v3/customers/{customerId}/contacts/{contactId}/archive`
   *
   * @param customerId Id of the customer; begins with 0cu.
   * @param contactId Id of the customer's contact; begins with cpu.
   * @throws NotFoundError when nothing has one of these ids.
   * @see https://developer.bill.com/reference/archivecustomercontact
   */
  archive(customerId: string, contactId: string, options?: RequestOptions): CallPromise<CustomerContact> {
    return this.call('archiveCustomerContact', { path: { customerId, contactId } }, options)
  }

  /**
   * Restore a customer contact. Brings back an archived contact. Restoring one that is not archived changes nothing.
   *
   * `POST /connect/v3/customers/{customerId}/contacts/{contactId}/restore`
   *
   * @param customerId Id of the customer; begins with 0cu.
   * @param contactId Id of the customer's contact; begins with cpu.
   * @throws NotFoundError when nothing has one of these ids.
   * @see https://developer.bill.com/reference/restorecustomercontact
   */
  restore(customerId: string, contactId: string, options?: RequestOptions): CallPromise<CustomerContact> {
    return this.call('restoreCustomerContact', { path: { customerId, contactId } }, options)
  }
}

/** `bill.customers` */
export class CustomersResource extends Resource {
  readonly bankAccounts = new CustomersBankAccountsResource(this.core)
  readonly contacts = new CustomersContactsResource(this.core)

  /**
   * Get list of customers. Customers of the organization, page by page.
   *
   * `GET /connect/v3/customers`
   *
   * @see https://developer.bill.com/reference/listcustomers
   */
  list(query?: ListCustomersQuery, options?: RequestOptions): PagePromise<Customer> {
    return this.page('listCustomers', { query }, options)
  }

  /**
   * Create a customer. Makes a customer. A customer who is to be charged needs a billing address.
   *
   * `POST /connect/v3/customers`
   *
   * @see https://developer.bill.com/reference/createcustomer
   */
  create(body: CustomerCreate, options?: RequestOptions): CallPromise<Customer> {
    return this.call('createCustomer', { body }, options)
  }

  /**
   * Get customer details. One customer.
   *
   * `GET /connect/v3/customers/{customerId}`
   *
   * @param customerId Id of the customer; begins with 0cu.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/getcustomer
   */
  get(customerId: string, options?: RequestOptions): CallPromise<Customer> {
    return this.call('getCustomer', { path: { customerId } }, options)
  }

  /**
   * Update a customer. Changes the given fields of a customer.
   *
   * `PATCH /connect/v3/customers/{customerId}`
   *
   * @param customerId Id of the customer; begins with 0cu.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/updatecustomer
   */
  update(customerId: string, body: CustomerUpdate, options?: RequestOptions): CallPromise<Customer> {
    return this.call('updateCustomer', { path: { customerId }, body }, options)
  }

  /**
   * Archive a customer. Archives a customer. Archiving one that is archived already changes nothing.
   *
   * `POST /connect/v3/customers/{customerId}/archive`
   *
   * @param customerId Id of the customer; begins with 0cu.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/archivecustomer
   */
  archive(customerId: string, options?: RequestOptions): CallPromise<Customer> {
    return this.call('archiveCustomer', { path: { customerId } }, options)
  }

  /**
   * Restore an archived customer. Brings back an archived customer. Restoring one that is not archived changes nothing.
   *
   * `POST /connect/v3/customers/{customerId}/restore`
   *
   * @param customerId Id of the customer; begins with 0cu.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/restorecustomer
   */
  restore(customerId: string, options?: RequestOptions): CallPromise<Customer> {
    return this.call('restoreCustomer', { path: { customerId } }, options)
  }

  /**
   * Set charge customer authorization. Says that the customer has allowed the organization to charge its bank account; since 2025-12-12. Keep the customer's signed ACH authorization.
   *
   * `POST /connect/v3/customers/{customerId}/charge-authorization`
   *
   * @param customerId Id of the customer; begins with 0cu.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/authorizetochargecustomer
   */
  authorizeCharge(customerId: string, body: CustomerChargeAuthorization, options?: RequestOptions): CallPromise<Customer> {
    return this.call('authorizeToChargeCustomer', { path: { customerId }, body }, options)
  }
}
