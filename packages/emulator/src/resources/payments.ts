/** Payments of bills. https://developer.bill.com/docs/ap-payments */
import type { Call, Handlers } from '../call.js'
import type { Json } from '../contract/contract.js'
import type { Row } from '../store/rows.js'
import { definitionOf } from './definitions.js'
import { findRow, present } from './generic.js'
import { listRows } from './list.js'
import { createBulk, createPayment, withFailedEvent } from './payment-create.js'
import { disbursementInfo } from './payment-details.js'
import { PAYMENTS } from './payment-states.js'
import { cancel, voidPayment } from './payment-undo.js'
import { VENDORS } from './vendors.js'

export const payments = definitionOf(PAYMENTS)

function show(row: Row): Json {
  const info = disbursementInfo(row)
  return { ...present(row), ...(info && { disbursementInfo: info }) }
}

const withVendorName = (call: Call) => (row: Row): Json => ({ ...show(row), vendorName: call.world.store.get(VENDORS, String(row.data['vendorId']))?.data['name'] })

export const paymentHandlers: Handlers = {
  listPayments: (call) => listRows(call, call.world.store.table(PAYMENTS, call.owner), withVendorName(call)),
  getPayment: (call) => withVendorName(call)(findRow(call, payments)),
  createPayment: (call) => show(withFailedEvent(call, createPayment)),
  createBulkPayment: (call) => ({ payments: withFailedEvent(call, createBulk).map(show) }),
  cancelPayment: (call) => show(cancel(call, findRow(call, payments))),
  voidPayment: (call) => show(voidPayment(call, findRow(call, payments))),
}
