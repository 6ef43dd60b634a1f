// Made by scripts/emit/resources.ts out of spec/. Do not edit; change the spec and run `npm run generate`.
import type { ListBillingStatementsQuery, ListPaymentTermsQuery } from '../contract/filters.js'
import type {
  BillingStatement,
  BillingStatementDetail,
  IndustryList,
  Organization,
  OrganizationUpdate,
  PaymentTerm,
  PaymentTermCreate,
  PaymentTermUpdate,
  PricePlan,
} from '../contract/schema.js'
import { Resource, type CallPromise, type PagePromise, type RequestOptions } from '../../src/resources/resource.js'

/** `bill.organizations.billingStatements` */
export class OrganizationsBillingStatementsResource extends Resource {
  /**
   * Get list of billing statements. What BILL charged the organization, month by month. A statement is there one business day after the month's billing day at the latest. With dates BILL takes neither max nor page.
   *
   * `GET /connect/v3/organizations/{organizationId}/billing-statements`
   *
   * @param organizationId Id of the organization; begins with 008.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/listbillingstatements
   */
  list(organizationId: string, query?: ListBillingStatementsQuery, options?: RequestOptions): PagePromise<BillingStatement> {
    return this.page('listBillingStatements', { path: { organizationId }, query }, options)
  }

  /**
   * Get billing statement details. One billing statement with its lines and the links to its files.
   *
   * `GET /connect/v3/organizations/{organizationId}/billing-statements/{billingStatementId}`
   *
   * @param organizationId Id of the organization; begins with 008.
   * @param billingStatementId Id of the billing statement; begins with 0S0.
   * @throws NotFoundError when nothing has one of these ids.
   * @see https://developer.bill.com/reference/getbillingstatementdetail
   */
  get(organizationId: string, billingStatementId: string, options?: RequestOptions): CallPromise<BillingStatementDetail> {
    return this.call('getBillingStatementDetail', { path: { organizationId, billingStatementId } }, options)
  }
}

/** `bill.organizations.paymentTerms` */
export class OrganizationsPaymentTermsResource extends Resource {
  /**
   * Get list of payment terms. Payment terms of the organization, page by page.
   *
   * `GET /connect/v3/organizations/{organizationId}/payment-terms`
   *
   * @param organizationId Id of the organization; begins with 008.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/listpaymentterms
   */
  list(organizationId: string, query?: ListPaymentTermsQuery, options?: RequestOptions): PagePromise<PaymentTerm> {
    return this.page('listPaymentTerms', { path: { organizationId }, query }, options)
  }

  /**
   * Create a payment term. Makes a payment term. It cannot be removed, and a second one with the same daysDue is refused. That BILL answers 201 is inferred from its other creates.
   *
   * `POST /connect/v3/organizations/{organizationId}/payment-terms`
   *
   * @param organizationId Id of the organization; begins with 008.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/createpaymentterm
   */
  create(organizationId: string, body: PaymentTermCreate, options?: RequestOptions): CallPromise<PaymentTerm> {
    return this.call('createPaymentTerm', { path: { organizationId }, body }, options)
  }

  /**
   * Get payment term details. One payment term.
   *
   * `GET /connect/v3/organizations/{organizationId}/payment-terms/{paymentTermId}`
   *
   * @param organizationId Id of the organization; begins with 008.
   * @param paymentTermId Id of the payment term; begins with 00p.
   * @throws NotFoundError when nothing has one of these ids.
   * @see https://developer.bill.com/reference/getpaymentterm
   */
  get(organizationId: string, paymentTermId: string, options?: RequestOptions): CallPromise<PaymentTerm> {
    return this.call('getPaymentTerm', { path: { organizationId, paymentTermId } }, options)
  }

  /**
   * Update a payment term. Changes the name or the days of a payment term.
   *
   * `PATCH /connect/v3/organizations/{organizationId}/payment-terms/{paymentTermId}`
   *
   * @param organizationId Id of the organization; begins with 008.
   * @param paymentTermId Id of the payment term; begins with 00p.
   * @throws NotFoundError when nothing has one of these ids.
   * @see https://developer.bill.com/reference/updatepaymentterm
   */
  update(organizationId: string, paymentTermId: string, body: PaymentTermUpdate, options?: RequestOptions): CallPromise<PaymentTerm> {
    return this.call('updatePaymentTerm', { path: { organizationId, paymentTermId }, body }, options)
  }
}

/** `bill.organizations` */
export class OrganizationsResource extends Resource {
  readonly billingStatements = new OrganizationsBillingStatementsResource(this.core)
  readonly paymentTerms = new OrganizationsPaymentTermsResource(this.core)

  /**
   * Get list of organization industries. Names of industries for the field industry of an organization. There are no pages.
   *
   * `GET /connect/v3/organizations/industries`
   *
   * @see https://developer.bill.com/reference/listindustries
   */
  industries(options?: RequestOptions): CallPromise<IndustryList> {
    return this.call('listIndustries', {}, options)
  }

  /**
   * Get organization details. The organization. Needs an administrator.
   *
   * `GET /connect/v3/organizations/{organizationId}`
   *
   * @param organizationId Id of the organization; begins with 008.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/getorganization
   */
  get(organizationId: string, options?: RequestOptions): CallPromise<Organization> {
    return this.call('getOrganization', { path: { organizationId } }, options)
  }

  /**
   * Update an organization. Changes the given fields of the organization. Needs an administrator.
   *
   * `PATCH /connect/v3/organizations/{organizationId}`
   *
   * @param organizationId Id of the organization; begins with 008.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/updateorganization
   */
  update(organizationId: string, body: OrganizationUpdate, options?: RequestOptions): CallPromise<Organization> {
    return this.call('updateOrganization', { path: { organizationId }, body }, options)
  }

  /**
   * Get organization price plan details. What the organization pays BILL. Needs an administrator.
   *
   * `GET /connect/v3/organizations/{organizationId}/price-plan`
   *
   * @param organizationId Id of the organization; begins with 008.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/getpriceplan
   */
  pricePlan(organizationId: string, options?: RequestOptions): CallPromise<PricePlan> {
    return this.call('getPricePlan', { path: { organizationId } }, options)
  }
}
