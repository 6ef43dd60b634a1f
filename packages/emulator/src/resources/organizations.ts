/** The organization: its details, users, roles, payment terms and price plan. https://developer.bill.com/docs/organizations-users */
import { bodyOf, type Call, type Handlers } from '../call.js'
import type { Json } from '../contract/contract.js'
import { defineRules, rejectBy } from '../rules/rule.js'
import type { Row } from '../store/rows.js'
import { toTimestamp, type World } from '../world.js'
import { definitionOf } from './definitions.js'
import { create, findRow, present, write } from './generic.js'
import type { Resource } from './resource.js'

export const organizationRules = defineRules({
  'organization-own-only': {
    text: 'A session sees its own organization only.',
    confidence: 'documented', source: 'https://developer.bill.com/reference/getorganization', operations: ['getOrganization', 'updateOrganization', 'getPricePlan', 'listBillingStatements', 'getBillingStatementDetail', 'listPaymentTerms', 'createPaymentTerm', 'getPaymentTerm', 'updatePaymentTerm'],
  },
  'organization-address': {
    text: 'An address that is changed in part must be complete afterwards.',
    confidence: 'inferred', operations: ['updateOrganization'],
  },
  'user-role': {
    text: 'A user has one role of the organization.',
    confidence: 'inferred', source: 'https://developer.bill.com/docs/organizations-users', operations: ['createOrganizationUser', 'updateOrganizationUser'],
  },
  'payment-term-unique': {
    text: 'A payment term has 0 to 999 days, and no two have the same number.',
    confidence: 'documented', source: 'https://developer.bill.com/reference/createpaymentterm', operations: ['createPaymentTerm', 'updatePaymentTerm'],
  },
})

export const ORGANIZATIONS = 'organizations'
export const USERS = 'users'
export const ROLES = 'roles'
const PAYMENT_TERMS = 'organizations.paymentTerms'

export const organizations: Resource = {
  ...definitionOf(ORGANIZATIONS),
  check(_call, data, before) {
    for (const name of ['address', 'mailingAddress']) {
      const address = data[name] as Json | undefined
      const merged = address && { ...(before?.data[name] as Json | undefined), ...address }
      const missing = merged ? ['line1', 'city', 'zipOrPostalCode', 'country'].filter((field) => merged[field] === undefined) : []
      if (missing.length) rejectBy(organizationRules['organization-address'], 400, 'BDC_1108', `${name}.${String(missing[0])}: must not be null`)
    }
  },
  derive: (_call, data) => ({ ...((data['processingOptions'] as Json | undefined)?.['mailingAddressSameAsPhysical'] === true && { mailingAddress: data['address'] }) }),
}

export const roles = definitionOf(ROLES)

export const users: Resource = {
  ...definitionOf(USERS),
  derive(call, data) {
    const role = call.world.store.get(ROLES, String(data['__role']))?.data
    return role ? { role: { id: role['id'], type: role['type'], description: role['description'] } } : {}
  },
}

export const paymentTerms: Resource = {
  ...definitionOf(PAYMENT_TERMS),
  check({ world, owner }, data, before) {
    const days = data['daysDue']
    const isUsed = days !== undefined && world.store.list(PAYMENT_TERMS, owner).some((row) => row.id !== before?.id && row.data['daysDue'] === days)
    if (isUsed) rejectBy(organizationRules['payment-term-unique'], 400, 'BDC_1119', `daysDue: a payment term of ${String(days)} days exists already.`)
  },
}

const ROLE_TYPES = ['ADMINISTRATOR', 'ACCOUNTANT', 'APPROVER', 'PAYER', 'CLERK', 'AUDITOR']

export function createRoles(world: World, organizationId: string): Row[] {
  const time = toTimestamp(world.clock.now())
  return ROLE_TYPES.map((type) => {
    const id = world.store.createId('0po')
    return world.store.insert<Json>(ROLES, organizationId, id, { id, type, description: `${type.charAt(0)}${type.slice(1).toLowerCase()}`, createdTime: time, updatedTime: time })
  })
}

/** An organization owns itself. */
export function createOrganizationRow(world: World, data: Json): Row {
  const id = world.store.createId('008')
  const time = toTimestamp(world.clock.now())
  return world.store.insert<Json>(ORGANIZATIONS, id, id, { id, archived: false, ...data, createdTime: time, updatedTime: time })
}

/** The organization of the path. @throws Rejection 403 for another than the session's own. */
export function requireOwnOrganization(call: Call): Row {
  const id = call.path['organizationId']
  return id === call.owner ? (call.world.store.get(ORGANIZATIONS, call.owner) as Row) : rejectBy(organizationRules['organization-own-only'], 403, 'BDC_1123', `The session belongs to another organization than ${String(id)}.`)
}

export function updateUser(call: Call): Json {
  const { roleId: __role, ...input } = bodyOf(call)
  return present(write(call, users, findRow(call, users), { ...input, ...(__role !== undefined && { __role }) }, 'update'))
}

export const organizationHandlers: Handlers = {
  getOrganization: (call) => present(requireOwnOrganization(call)),
  updateOrganization: (call) => present(write(call, organizations, requireOwnOrganization(call), bodyOf(call), 'update')),
  getPricePlan: (call) => ({ id: 'plan-1', name: String(requireOwnOrganization(call).data['__pricePlan'] ?? 'PricePlan1'), monthlyPrice: 0, allowTrial: false, priceVariesPerUser: false, planTerms: [] }),
  listIndustries: () => ({ results: ['Accounting or Bookkeeping', 'Professional Services', 'Restaurant, Caterer or Bar', 'Retail', 'Other'] }),
  createOrganizationUser(call) {
    const { roleId: __role, acceptTermsOfService: _accepted, ...input } = bodyOf(call)
    return present(create(call, users, { ...input, __role }))
  },
  updateOrganizationUser: updateUser,
  getHealthCheck: () => ({ appId: 'bill-sdk-emulator', appEnv: 'emulator', appVersion: '1', bdcRegion: 'local' }),
}
