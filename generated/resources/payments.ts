// Made by scripts/emit/resources.ts out of spec/. Do not edit; change the spec and run `npm run generate`.
import type { GetExchangeRateQuery, ListPaymentOptionsQuery, ListPaymentsQuery } from '../contract/filters.js'
import type {
  CheckImages,
  ExchangeRate,
  ExchangeRateRequest,
  Payment,
  PaymentBulkCreate,
  PaymentBulkResult,
  PaymentCreate,
  PaymentOptions,
  PaymentVoid,
} from '../contract/schema.js'
import { Resource, type CallPromise, type PagePromise, type RequestOptions } from '../../src/resources/resource.js'

/** `bill.payments` */
export class PaymentsResource extends Resource {
  /**
   * Get list of payments. Payments of the organization, page by page.
   *
   * `GET /connect/v3/payments`
   *
   * @see https://developer.bill.com/reference/listpayments
   */
  list(query?: ListPaymentsQuery, options?: RequestOptions): PagePromise<Payment> {
    return this.page('listPayments', { query }, options)
  }

  /**
   * Create a payment. Pays a bill, or pays a vendor and makes the bill for it. There is no key against repeats: when the outcome is not known, list the payments before this is sent again. Bills that wait for approval cannot be paid here. Needs an MFA-trusted session.
   *
   * `POST /connect/v3/payments`
   *
   * @throws MfaRequiredError when the session is not trusted and cannot be made so.
   * @see https://developer.bill.com/reference/createpayment
   */
  create(body: PaymentCreate, options?: RequestOptions): CallPromise<Payment> {
    return this.call('createPayment', { body }, options)
  }

  /**
   * Create a bulk payment. Pays up to 50 bills, of one vendor or of several; all of them or none. There is no key against repeats: when the outcome is not known, list the payments before this is sent again. Needs an MFA-trusted session.
   *
   * `POST /connect/v3/payments/bulk`
   *
   * @throws MfaRequiredError when the session is not trusted and cannot be made so.
   * @see https://developer.bill.com/reference/createbulkpayment
   */
  createBulk(body: PaymentBulkCreate, options?: RequestOptions): CallPromise<PaymentBulkResult> {
    return this.call('createBulkPayment', { body }, options)
  }

  /**
   * Get BILL foreign exchange rate. What BILL now charges for money to a vendor abroad. The payment names the batch of the rate when the vendor bills in another currency than USD.
   *
   * `GET /connect/v3/payments/exchange-rate`
   *
   * @see https://developer.bill.com/reference/getexchangerate
   */
  exchangeRate(query: GetExchangeRateQuery, options?: RequestOptions): CallPromise<ExchangeRate> {
    return this.call('getExchangeRate', { query }, options)
  }

  /**
   * Get BILL exchange rates for multiple vendors. Rates for several vendors at once; since 2026-01-20. BILL's page names the two fields of an entry; that entries and rates come as bare arrays is inferred.
   *
   * `POST /connect/v3/payments/exchange-rate`
   *
   * @see https://developer.bill.com/reference/getexchangerates
   */
  exchangeRates(body: ExchangeRateRequest[], options?: RequestOptions): CallPromise<ExchangeRate[]> {
    return this.call('getExchangeRates', { body }, options)
  }

  /**
   * Get list of vendor payment options. With which accounts of the organization a vendor can be paid an amount, when the money arrives, and what it costs.
   *
   * `GET /connect/v3/payments/options`
   *
   * @see https://developer.bill.com/reference/listpaymentoptions
   */
  options(query: ListPaymentOptionsQuery, options?: RequestOptions): CallPromise<PaymentOptions> {
    return this.call('listPaymentOptions', { query }, options)
  }

  /**
   * Get payment details. One payment.
   *
   * `GET /connect/v3/payments/{paymentId}`
   *
   * @param paymentId Id of the payment; begins with stp.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/getpayment
   */
  get(paymentId: string, options?: RequestOptions): CallPromise<Payment> {
    return this.call('getPayment', { path: { paymentId } }, options)
  }

  /**
   * Cancel a payment. Asks BILL to stop a payment that it has not begun, that is, whose singleStatus is SCHEDULED; void a later one.
   *
   * `POST /connect/v3/payments/{paymentId}/cancel`
   *
   * @param paymentId Id of the payment; begins with stp.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/cancelpayment
   */
  cancel(paymentId: string, options?: RequestOptions): CallPromise<Payment> {
    return this.call('cancelPayment', { path: { paymentId } }, options)
  }

  /**
   * Get check image data. Where the pictures of a check are fetched, once the vendor's bank has cashed it. BILL asks the bank every 30 minutes.
   *
   * `GET /connect/v3/payments/{paymentId}/check-image`
   *
   * @param paymentId Id of the payment; begins with stp.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/getcheckimagedata
   */
  checkImage(paymentId: string, options?: RequestOptions): CallPromise<CheckImages> {
    return this.call('getCheckImageData', { path: { paymentId } }, options)
  }

  /**
   * Void a payment. Takes back a payment that is too late to cancel, paid through BILL or recorded. In production BILL may handle the request by hand.
   *
   * `POST /connect/v3/payments/{paymentId}/void`
   *
   * @param paymentId Id of the payment; begins with stp.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/voidpayment
   */
  void(paymentId: string, body: PaymentVoid, options?: RequestOptions): CallPromise<Payment> {
    return this.call('voidPayment', { path: { paymentId }, body }, options)
  }
}
