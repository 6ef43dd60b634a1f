// Made by scripts/emit/resources.ts out of spec/. Do not edit; change the spec and run `npm run generate`.
import type { SearchQuery } from '../contract/filters.js'
import type {
  NetworkInvitation,
  NetworkInvitationAccept,
  NetworkInvitationCreate,
  NetworkSearchResult,
  NetworkVendorEmailInvitation,
} from '../contract/schema.js'
import { Resource, type CallPromise, type RequestOptions } from '../../src/resources/resource.js'

/** `bill.network.customerInvitation` */
export class NetworkCustomerInvitationResource extends Resource {
  /**
   * Get customer connection request status. How the customer stands in the BILL network. Requests lapse after 60 days.
   *
   * `GET /connect/v3/network/invitation/customer/{customerId}`
   *
   * @param customerId Id of the customer; begins with 0cu.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/getcustomerinvitation
   */
  get(customerId: string, options?: RequestOptions): CallPromise<NetworkInvitation> {
    return this.call('getCustomerInvitation', { path: { customerId } }, options)
  }

  /**
   * Send connection request to a customer. Asks an organization of the network to connect as this customer. With automatic connections on the other side the two are connected at once; else the other side gets an e-mail and has to accept. Requests lapse after 60 days. An open one must be deleted before a new one is sent. Answers with an empty body.
   *
   * `POST /connect/v3/network/invitation/customer/{customerId}`
   *
   * @param customerId Id of the customer; begins with 0cu.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/createcustomerinvitation
   */
  create(customerId: string, body: NetworkInvitationCreate, options?: RequestOptions): CallPromise<void> {
    return this.call('createCustomerInvitation', { path: { customerId }, body }, options)
  }

  /**
   * Delete customer connection. Ends the connection with the customer, or takes back an open request. BILL refuses while payments are scheduled or under way.
   *
   * `DELETE /connect/v3/network/invitation/customer/{customerId}`
   *
   * @param customerId Id of the customer; begins with 0cu.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/deletecustomerinvitation
   */
  delete(customerId: string, options?: RequestOptions): CallPromise<void> {
    return this.call('deleteCustomerInvitation', { path: { customerId } }, options)
  }
}

/** `bill.network.vendorInvitation` */
export class NetworkVendorInvitationResource extends Resource {
  /**
   * Get vendor connection request status. How the vendor stands in the BILL network. Requests lapse after 60 days.
   *
   * `GET /connect/v3/network/invitation/vendor/{vendorId}`
   *
   * @param vendorId Id of the vendor; begins with 009.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/getvendorinvitation
   */
  get(vendorId: string, options?: RequestOptions): CallPromise<NetworkInvitation> {
    return this.call('getVendorInvitation', { path: { vendorId } }, options)
  }

  /**
   * Send connection request to a vendor. Asks an organization of the network to connect as this vendor. With automatic connections on the other side the two are connected at once; else the other side gets an e-mail and has to accept. Requests lapse after 60 days. An open one must be deleted before a new one is sent. Answers with an empty body. An older page of BILL asks for an MFA-trusted session in production; the newer list does not.
   *
   * `POST /connect/v3/network/invitation/vendor/{vendorId}`
   *
   * @param vendorId Id of the vendor; begins with 009.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/createvendorinvitation
   */
  create(vendorId: string, body: NetworkInvitationCreate, options?: RequestOptions): CallPromise<void> {
    return this.call('createVendorInvitation', { path: { vendorId }, body }, options)
  }

  /**
   * Delete vendor connection. Ends the connection with the vendor, or takes back an open request. BILL refuses while payments are scheduled or under way.
   *
   * `DELETE /connect/v3/network/invitation/vendor/{vendorId}`
   *
   * @param vendorId Id of the vendor; begins with 009.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/deletevendorinvitation
   */
  delete(vendorId: string, options?: RequestOptions): CallPromise<void> {
    return this.call('deleteVendorInvitation', { path: { vendorId } }, options)
  }

  /**
   * Send connection request to a vendor not in the BILL Network. Asks a vendor that is not in the network to join, by e-mail. The vendor record has to exist. The request lapses after 60 days. Answers with an empty body.
   *
   * `POST /connect/v3/network/invitation/vendor/{vendorId}/email`
   *
   * @param vendorId Id of the vendor; begins with 009.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/invitevendornotinbillnetwork
   */
  email(vendorId: string, body: NetworkVendorEmailInvitation, options?: RequestOptions): CallPromise<void> {
    return this.call('inviteVendorNotInBillNetwork', { path: { vendorId }, body }, options)
  }
}

/** `bill.network` */
export class NetworkResource extends Resource {
  readonly customerInvitation = new NetworkCustomerInvitationResource(this.core)
  readonly vendorInvitation = new NetworkVendorInvitationResource(this.core)

  /**
   * Search for an organization in the BILL Network. Looks for organizations to connect with. In the BILL network the name needs at least three letters and whole words; in RPPS parts of the name and of the postal code do. Private organizations are never found.
   *
   * `GET /connect/v3/network`
   *
   * @see https://developer.bill.com/reference/search
   */
  search(query: SearchQuery, options?: RequestOptions): CallPromise<NetworkSearchResult> {
    return this.call('search', { query }, options)
  }

  /**
   * Accept connection request. Accepts the request of another organization. Only needed where connections are not accepted automatically. Answers with an empty body.
   *
   * `POST /connect/v3/network/invitation/accept`
   *
   * @see https://developer.bill.com/reference/acceptinvitation
   */
  accept(body: NetworkInvitationAccept, options?: RequestOptions): CallPromise<void> {
    return this.call('acceptInvitation', { body }, options)
  }
}
