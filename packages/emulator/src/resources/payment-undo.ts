/** Canceling and voiding payments. https://developer.bill.com/docs/ap-payments */
import { bodyOf, type Call } from '../call.js'
import { addBusinessDays, fromDate, previousBusinessDay, toDate } from '../clock/business-days.js'
import { pacificTime } from '../clock/pacific-time.js'
import type { Json } from '../contract/contract.js'
import { defineRules, rejectBy } from '../rules/rule.js'
import type { Row } from '../store/rows.js'
import { toTimestamp, type World } from '../world.js'
import { moveTo, scheduleMove, scheduleNext } from './payment-course.js'
import { arrivesBy, isVoidable } from './payment-details.js'

export const undoRules = defineRules({
  'payment-cancel': {
    text: 'A payment can be canceled while its singleStatus is SCHEDULED. The emulator cancels at once; BILL documents that of the v2 sandbox.',
    confidence: 'documented', source: 'https://developer.bill.com/reference/cancelpayment', operations: ['cancelPayment'],
  },
  'payment-void': {
    text: 'A payment can be voided after processing began, until it was cashed or cleared; not if its funds are escheated. A recorded payment can always be voided. The emulator voids at once, as the sandbox does. The limits are from the help center of the web app.',
    confidence: 'documented', source: 'https://developer.bill.com/reference/voidpayment', operations: ['voidPayment'],
  },
  'payment-reissue': {
    text: 'A payment that is voided and reissued begins again with the same amount. International and recorded payments cannot be reissued; VOID_AND_REISSUE_VCARD is for virtual cards.',
    confidence: 'inferred', source: "BILL's help center, for international payments", operations: ['voidPayment'],
  },
  'payment-cutoff': {
    text: 'With the config paymentCutoffs at production: a payment can be canceled on the bank day before its process date until 4 pm Pacific time, until 6 pm if it was scheduled after 3 pm of that day, and a Pay Faster payment until noon; the cancellation takes an hour. An electronic payment can be voided from 1 am on its process date until 1 pm on the bank day before it arrives, a check for 90 days; the void takes two bank days.',
    confidence: 'peer', source: "BILL's help center, article 115005898063; the hour is inferred", operations: ['cancelPayment', 'voidPayment'],
  },
})

const HOUR_MS = 3_600_000
const CHECK_DAYS = 90

const isProduction = (world: World): boolean => world.config.paymentCutoffs === 'production'

export function cancel(call: Call, row: Row): Row {
  const { world, now } = call
  if (row.data['singleStatus'] !== 'SCHEDULED') rejectBy(undoRules['payment-cancel'], 422, 'BDC_1119', `The payment cannot be canceled: it is ${String(row.data['singleStatus'])}.`)
  if (!isProduction(world)) return moveTo(world, row, 'CANCELED', { cancelRequestSubmitted: true })
  const last = lastCancelTime(row.data)
  if (now >= last) rejectBy(undoRules['payment-cutoff'], 422, 'BDC_1119', `The payment could be canceled until ${toTimestamp(last)}.`)
  return undoLater(world, row, 'CANCELLATION_IN_PROGRESS', 'CANCELED', now + HOUR_MS, { cancelRequestSubmitted: true })
}

function lastCancelTime(data: Readonly<Json>): number {
  const day = previousBusinessDay(String(data['processDate']))
  if ((data['processingOptions'] as Json)['requestPayFaster'] === true) return pacificTime(day, 12)
  return pacificTime(day, Date.parse(String(data['createdTime'])) < pacificTime(day, 15) ? 16 : 18)
}

function undoLater(world: World, row: Row, now: string, then: string, due: number, more: Json): Row {
  const moved = moveTo(world, row, now, more)
  scheduleMove(world, moved, then, due)
  return moved
}

export function voidPayment(call: Call, row: Row): Row {
  const { world, now } = call
  const { type, reason } = bodyOf(call) as { type: string; reason: string }
  if (!isVoidable(row.data)) rejectBy(undoRules['payment-void'], 422, 'BDC_1119', `The payment cannot be voided: it is ${String(row.data['singleStatus'])}.`)
  const isLate = isProduction(world) && row.data['onlinePayment'] === true
  if (isLate) checkVoidTime(row.data, now)
  const time = toTimestamp(now)
  const status = isLate ? 'TO_BE_PROCESSED' : 'ACCEPTED'
  const voidInfo = [...(row.data['voidInfo'] as Json[]), { id: world.store.createId('void'), requestedBy: call.session?.userId, type, reason, status, createdTime: time, updatedTime: time }]
  if (type.startsWith('VOID_AND_REISSUE')) return reissue(call, row, type, voidInfo)
  if (!isLate) return moveTo(world, row, 'VOIDED', { voidInfo })
  return undoLater(world, row, 'VOID_PENDING', 'VOIDED', fromDate(addBusinessDays(toDate(now), 2)) + 12 * HOUR_MS, { voidInfo })
}

function checkVoidTime(data: Readonly<Json>, now: number): void {
  const processDate = String(data['processDate'])
  const isFailed = String(data['singleStatus']).startsWith('DISBURSEMENT_')
  const last = data['disbursementType'] === 'CHECK' || isFailed ? fromDate(processDate) + CHECK_DAYS * 24 * HOUR_MS : pacificTime(previousBusinessDay(arrivesBy(data)), 13)
  if (now < pacificTime(processDate, 1) || now >= last) rejectBy(undoRules['payment-cutoff'], 422, 'BDC_1119', `The payment can be voided from ${toTimestamp(pacificTime(processDate, 1))} until ${toTimestamp(last)}.`)
}

/** The payment begins again with the same amount; the payer is not debited a second time. */
function reissue(call: Call, row: Row, type: string, voidInfo: readonly Json[]): Row {
  const kind = row.data['disbursementType']
  const isWrongKind = kind === 'INTERNATIONAL' || row.data['onlinePayment'] === false || (type === 'VOID_AND_REISSUE_VCARD') !== (kind === 'VIRTUAL_CARD')
  if (isWrongKind) rejectBy(undoRules['payment-reissue'], 422, 'BDC_1119', `type: a payment by ${String(kind)} cannot be voided with ${type}.`)
  const moved = moveTo(call.world, row, 'PROCESSED', { voidInfo: voidInfo.map((info) => ({ ...info, status: 'ACCEPTED' })), processDate: addBusinessDays(toDate(call.now), 0) })
  scheduleNext(call.world, moved)
  return moved
}
