/** The payments as the console shows them. */
import type { Json } from '../contract/contract.js'
import { PAYMENT_MOVES } from '../resources/payment-course.js'
import { COURSE, PAYMENTS } from '../resources/payment-states.js'
import { VENDORS } from '../resources/vendors.js'
import type { World } from '../world.js'

const MAX_PAYMENTS = 100

/** The newest payments first, each with its course and what happens next. */
export const paymentsOf = ({ store, clock }: World): Json[] =>
  store.all(PAYMENTS).slice(-MAX_PAYMENTS).toReversed().map(({ id, owner, data }) => {
    const { amount, vendorId, processDate, singleStatus, disbursementType } = data
    const next = clock.timerFor(id, PAYMENT_MOVES)
    return {
      id, owner, amount, vendorId, processDate, singleStatus, disbursementType, vendorName: store.get(VENDORS, String(vendorId))?.data['name'], course: COURSE,
      ...(next && { next: { status: next.payload['to'], time: new Date(next.due).toISOString() } }),
    }
  })
