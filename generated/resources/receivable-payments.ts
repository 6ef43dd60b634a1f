// Made by scripts/emit/resources.ts out of spec/. Do not edit; change the spec and run `npm run generate`.
import type { ListReceivablePaymentsQuery } from '../contract/filters.js'
import type { CustomerCharge, ReceivablePayment } from '../contract/schema.js'
import { Resource, type CallPromise, type PagePromise, type RequestOptions } from '../../src/resources/resource.js'

/** `bill.receivablePayments` */
export class ReceivablePaymentsResource extends Resource {
  /**
   * Get list of received payments. Payments from customers, page by page. No webhook tells of them.
   *
   * `GET /connect/v3/receivable-payments`
   *
   * @see https://developer.bill.com/reference/listreceivablepayments
   */
  list(query?: ListReceivablePaymentsQuery, options?: RequestOptions): PagePromise<ReceivablePayment> {
    return this.page('listReceivablePayments', { query }, options)
  }

  /**
   * Charge a customer. Takes money from the bank account of a customer who is authorized to be charged, for invoices; since 2025-12-12. The account must be verified. Nothing guards against charging twice: there is no key for repeats.
   *
   * `POST /connect/v3/receivable-payments`
   *
   * @see https://developer.bill.com/hc/reference/chargecustomer
   */
  charge(body: CustomerCharge, options?: RequestOptions): CallPromise<ReceivablePayment> {
    return this.call('chargeCustomer', { body }, options)
  }

  /**
   * Get received payment details. One received payment. Ask for it to learn when a charge has arrived.
   *
   * `GET /connect/v3/receivable-payments/{receivedPaymentId}`
   *
   * @param receivedPaymentId Id of the received payment; begins with 0rp.
   * @throws NotFoundError when nothing has this id.
   * @see https://developer.bill.com/reference/getreceivablepayment
   */
  get(receivedPaymentId: string, options?: RequestOptions): CallPromise<ReceivablePayment> {
    return this.call('getReceivablePayment', { path: { receivedPaymentId } }, options)
  }
}
