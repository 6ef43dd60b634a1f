/** Speed, arrival date and event payload of a payment. */
import { addBusinessDays } from '../clock/business-days.js'
import type { Json } from '../contract/contract.js'
import type { Row } from '../store/rows.js'
import type { World } from '../world.js'

/** Business days after the process date. */
export interface Speed {
  readonly sent: number
  readonly delivered: number
  readonly cleared: number
}

const CHECKS: Readonly<Record<string, Speed>> = {
  STANDARD: { sent: 1, delivered: 5, cleared: 7 },
  UPS_1DAY: { sent: 1, delivered: 2, cleared: 4 },
  UPS_2DAY: { sent: 1, delivered: 3, cleared: 5 },
  UPS_3DAY: { sent: 1, delivered: 4, cleared: 6 },
  USPS_PRIORITY: { sent: 1, delivered: 4, cleared: 6 },
}

const ELECTRONIC: Speed = { sent: 1, delivered: 2, cleared: 3 }
const FASTER: Speed = { sent: 0, delivered: 1, cleared: 1 }
const WIRE: Speed = { sent: 1, delivered: 3, cleared: 4 }

export function speedOf({ disbursementType, processingOptions, __subType }: Readonly<Json>): Speed {
  const { requestPayFaster = false, requestCheckDeliveryType = 'STANDARD' } = (processingOptions ?? {}) as { requestPayFaster?: boolean; requestCheckDeliveryType?: string }
  if (disbursementType === 'CHECK') return CHECKS[requestCheckDeliveryType] ?? (CHECKS['STANDARD'] as Speed)
  if (disbursementType === 'INTERNATIONAL' && __subType === 'WIRE') return WIRE
  return requestPayFaster ? FASTER : ELECTRONIC
}

export const arrivesBy = (data: Readonly<Json>): string => addBusinessDays(String(data['processDate']), speedOf(data).delivered)

const FIELDS: Readonly<Record<string, string>> = { CHECK: 'checkDisbursement', ACH: 'achDisbursement', RPPS: 'rppsDisbursement', INTERNATIONAL: 'internationalDisbursement', VIRTUAL_CARD: 'vcardDisbursement', WALLET: 'walletDisbursement' }

/** `disbursementInfo` of a payment that has begun. */
export function disbursementInfo(row: Row): Json | undefined {
  const { data } = row
  const field = FIELDS[String(data['disbursementType'])]
  if (data['disbursementStatus'] === undefined || !field) return undefined
  const dates = { sentDate: addBusinessDays(String(data['processDate']), speedOf(data).sent), arrivesByDate: arrivesBy(data) }
  const number = row.sequence
  const more: Readonly<Record<string, Json>> = {
    CHECK: { ...dates, checkNumber: 10_000 + number, ...((data['processingOptions'] as Json)['requestPayFaster'] === true && { trackingInformation: `1Z${String(number).padStart(10, '0')}` }) },
    RPPS: { ...dates, traceNumber: number, batchNumber: 1 },
    INTERNATIONAL: { ...dates, amount: data['amount'], disbursementSubType: data['__subType'] },
    VIRTUAL_CARD: { arrivesByDate: dates.arrivesByDate, validUntil: addBusinessDays(dates.arrivesByDate, 20), last4CardNumber: String(1000 + (number % 9000)) },
    WALLET: { arrivesByDate: dates.arrivesByDate },
  }
  return { isVoidable: isVoidable(data), [field]: more[String(data['disbursementType'])] ?? dates }
}

const VOIDABLE = new Set(['FUNDING_STARTED', 'PROCESSED', 'SENT', 'DELIVERED', 'DISBURSEMENT_ON_HOLD', 'DISBURSEMENT_FAILED_ACTION_NEEDED', 'DISBURSEMENT_FAILED_VENDOR_BANK_REJECTED'])

/** A payment that was recorded can always be voided. */
export const isVoidable = (data: Readonly<Json>): boolean => VOIDABLE.has(String(data['singleStatus'])) || (data['onlinePayment'] === false && data['singleStatus'] === 'CLEARED')

/** The payment of a `payment.updated` event. */
export function eventOf(world: World, { id, owner, data }: Row): Json {
  const account = data['fundingAccount'] as { type: string; id?: string } | undefined
  const bank = account?.id === undefined ? undefined : world.store.get('fundingAccounts.banks', account.id)
  const card = account?.id === undefined ? undefined : world.store.get('fundingAccounts.cards', account.id)
  const shown = { ...account, ...(bank?.owner === owner && { name: bank.data['bankName'], accountNumber: bank.data['accountNumber'] }), ...(card?.owner === owner && { name: card.data['brand'], last4: card.data['last4'] }) }
  const vendor = world.store.get('vendors', String(data['vendorId']))
  return {
    id, billIds: ((data['billPayments'] ?? []) as { billId: string }[]).map(({ billId }) => billId), transactionNumber: data['transactionNumber'], status: data['singleStatus'],
    createdBy: data['createdBy'], createdTime: data['createdTime'], updatedTime: data['updatedTime'], processDate: data['processDate'],
    funding: { amount: data['fundingAmount'] ?? data['amount'], currency: 'USD', ...(account && { fundingAccount: shown }) },
    disbursement: { amount: data['amount'], currency: vendor?.data['billCurrency'] ?? 'USD', arrivesByDate: arrivesBy(data), disbursementAccount: { type: data['disbursementType'] } },
    vendor: { id: data['vendorId'], name: vendor?.data['name'] },
    billingType: data['__billingType'] ?? 'BDC',
  }
}
