/** The check of an organization and its owner: initiated, then decided. https://developer.bill.com/reference/initiateriskverifications */
import { bodyOf, type Call, type Handlers } from '../call.js'
import type { Json } from '../contract/contract.js'
import { emit } from '../events/emit.js'
import { defineRules, rejectBy } from '../rules/rule.js'
import type { Row } from '../store/rows.js'
import type { TimerHandler } from '../timers.js'
import { isAdministrator } from './account-users.js'
import { USERS } from './organizations.js'

export const riskRules = defineRules({
  'risk-decision': {
    text: 'A risk check is IN_PROGRESS, then decided. The emulator approves after a minute of its clock; simulations decide otherwise.',
    confidence: 'inferred', source: 'https://developer.bill.com/reference/initiateriskverifications', operations: ['initiateRiskVerifications', 'getRiskVerifications'],
  },
  'risk-administrator': {
    text: 'Only an administrator can initiate a risk check.',
    confidence: 'documented', source: 'https://developer.bill.com/reference/initiateriskverifications; the status and the code are inferred', operations: ['initiateRiskVerifications'],
  },
  'risk-phone': {
    text: 'The user who initiates a risk check needs a phone for it, which the user or the partner adds. Each user has an own one.',
    confidence: 'documented', source: 'https://developer.bill.com/reference/initiateriskverifications; the status and the code are inferred',
    operations: ['initiateRiskVerifications', 'createRiskVerificationPhone', 'getRiskVerificationPhone', 'createPhone'],
  },
})

export const RISKS = 'riskVerifications'
export const RISK_DECIDES = 'risk-decides'
const MINUTE_MS = 60_000

/** Adds the phone of a user, or replaces it. */
export const setRiskPhone = ({ world }: Call, user: Row, phone: unknown): Row => world.store.update<Json>(USERS, user, { ...user.data, __riskPhone: phone })

const hasPhone = ({ world, session }: Call): boolean => world.store.get(USERS, session?.userId ?? '')?.data['__riskPhone'] !== undefined

function initiate(call: Call): Json {
  const { world, owner } = call
  if (!isAdministrator(call)) rejectBy(riskRules['risk-administrator'], 403, 'BDC_1150', 'Only an administrator can initiate a risk verification.')
  if (!hasPhone(call)) rejectBy(riskRules['risk-phone'], 400, 'BDC_1119', 'You have no phone for risk verification. Add one first.')
  const data = { processingStatus: 'IN_PROGRESS', decision: 'IN_PROGRESS', referenceId: world.store.createId('rsk') }
  const before = world.store.get(RISKS, owner)
  if (before) world.store.update<Json>(RISKS, before, data)
  else world.store.insert<Json>(RISKS, owner, owner, data)
  world.clock.scheduleFor(owner, RISK_DECIDES, call.now + MINUTE_MS, { decision: 'APPROVE' })
  return data
}

/** Decides the risk check of an organization, whose ID is `id`. */
export const decideRisk: TimerHandler = (world, { id, decision }) => {
  const row = world.store.get(RISKS, String(id)) as Row
  world.clock.cancelFor(row.id, RISK_DECIDES)
  // The value of processingStatus for a finished check is not known.
  const { processingStatus: _finished, ...rest } = row.data
  const data = { ...rest, decision }
  world.store.update(RISKS, row, data)
  emit(world, row.owner, 'risk-verification.updated', { 'risk-verification': data })
}

export const riskHandlers: Handlers = {
  initiateRiskVerifications: initiate,
  getRiskVerifications: ({ world, owner }) => world.store.get(RISKS, owner)?.data ?? rejectBy(riskRules['risk-decision'], 404, 'BDC_1120', 'No risk verification was initiated.'),
  getRiskVerificationPhone: (call) => ({ hasPhone: hasPhone(call) }),
  createRiskVerificationPhone(call) {
    const user = call.world.store.get(USERS, call.session?.userId ?? '') ?? rejectBy(riskRules['risk-phone'], 403, 'BDC_1150', 'Only a user of the organization has a phone for risk verification.')
    setRiskPhone(call, user, bodyOf(call)['phoneNumber'])
  },
}
