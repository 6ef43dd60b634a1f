/** Partners: their sign-in, the organizations and users that they create, and sign-in as a user. https://developer.bill.com/docs/bill-partner-operations */
import { ANY_KEY, createSession } from '../auth/sessions.js'
import { bodyOf, type Call, type Handlers } from '../call.js'
import type { Json } from '../contract/contract.js'
import { reject } from '../errors.js'
import { defineRules, rejectBy } from '../rules/rule.js'
import type { Row } from '../store/rows.js'
import { checkPassword, isRemembered, requireKey } from './auth.js'
import { create, findRow, present, setArchived } from './generic.js'
import { listRows } from './list.js'
import { createOrganizationRow, createRoles, ORGANIZATIONS, organizations, ROLES, roles, updateUser, USERS, users } from './organizations.js'
import { setRiskPhone } from './risk-verifications.js'

export const partnerRules = defineRules({
  'partner-owns-organizations': {
    text: 'A partner sees and signs in to the organizations that it created, and no others.',
    confidence: 'inferred', source: 'https://developer.bill.com/docs/partner-organizations', operations: ['listPartnerOrganizations', 'loginAsUser', 'createPartnerUser', 'listPartnerUsers'],
  },
  'partner-default-role': {
    text: 'A user that is created without roleId becomes an administrator.',
    confidence: 'documented', source: 'https://developer.bill.com/docs/partner-users', operations: ['createPartnerUser'],
  },
  'partner-username-unique': {
    text: 'A username is used once, in any letter case.',
    confidence: 'documented', source: 'https://developer.bill.com/docs/partner-users', operations: ['createPartnerUser'],
  },
})

const USERNAMES = 'partner.usernames'

/** An organization of the partner. @throws Rejection 403 if it belongs to someone else. */
function requireOwned({ world, session, owner }: Call, organizationId = owner): Row {
  const row = world.store.get(ORGANIZATIONS, organizationId)
  return row?.data['__partner'] === session?.owner && row ? row : rejectBy(partnerRules['partner-owns-organizations'], 403, 'BDC_1123', `The organization ${organizationId} does not belong to the partner.`)
}

function loginAsUser(call: Call): Json {
  const { userId, organizationId, rememberMeId, device } = bodyOf(call) as Record<string, string>
  requireOwned(call, organizationId)
  const user = call.world.store.get(USERS, userId as string)
  if (!user || user.owner !== organizationId || user.data['archived'] === true) reject(400, 'BDC_1111', 'The user does not exist, is archived, or belongs to another organization.')
  const trusted = isRemembered(call.world, user.id, rememberMeId, device)
  return { sessionId: createSession(call.world, { kind: 'user', userId: user.id, owner: user.owner, key: ANY_KEY, trusted }), trusted }
}

function createUser(call: Call): Json {
  requireOwned(call)
  const { username, roleId, externalReferenceId, acceptTermsOfService: _accepted, ...input } = bodyOf(call) as Json & { username: string; roleId?: string }
  const { store } = call.world
  if (store.get(USERNAMES, username.toLowerCase())) rejectBy(partnerRules['partner-username-unique'], 400, 'BDC_1119', `username: ${username} is already used.`)
  store.insert(USERNAMES, call.owner, username.toLowerCase(), {})
  return present(create(call, users, { ...input, __role: roleId ?? administratorOf(call).id, __externalReferenceId: externalReferenceId }))
}

const administratorOf = (call: Call): Row => call.world.store.list(ROLES, call.owner).find(({ data }) => data['type'] === 'ADMINISTRATOR') as Row

const archive = (verb: 'archive' | 'restore') => (call: Call): Json => {
  requireOwned(call)
  return present(setArchived(call, users, findRow(call, users), verb))
}

export const partnerHandlers: Handlers = {
  partnerLogin(call) {
    const { appKey, username, password } = bodyOf(call) as { appKey: string; username: string; password: string }
    const key = requireKey(call.world, appKey, 'partner')
    const credential = checkPassword(call.world, username, password)
    if (!credential.organizationIds.includes(key.owner)) reject(401, 'BDC_1106', 'The user does not belong to the partner.', 'DOWNSTREAM')
    return { sessionId: createSession(call.world, { kind: 'partner', userId: credential.userId, owner: key.owner, key: appKey, trusted: false }) }
  },
  loginAsUser,
  listPartnerOrganizations: (call) => listRows(call, call.world.store.all(ORGANIZATIONS).filter(({ data }) => data['__partner'] === call.owner), present),
  createOrganization(call) {
    const body = bodyOf(call)
    const row = createOrganizationRow(call.world, { ...body, ...organizations.derive?.(call, body), __partner: call.owner })
    createRoles(call.world, row.id)
    return present(row)
  },
  updateOrgPartnerPricePlan(call) {
    const row = requireOwned(call, call.path['organizationId'])
    call.world.store.update(ORGANIZATIONS, row, { ...row.data, __pricePlan: bodyOf(call)['pricePlanType'] })
    return { status: 'SUCCESS' }
  },
  listPartnerUserRoles: (call) => (requireOwned(call), listRows(call, call.world.store.list(ROLES, call.owner), present)),
  getPartnerUserRole: (call) => (requireOwned(call), present(findRow(call, roles))),
  listPartnerUsers: (call) => (requireOwned(call), listRows(call, call.world.store.list(USERS, call.owner), present)),
  getPartnerUser: (call) => (requireOwned(call), present(findRow(call, users))),
  createPartnerUser: createUser,
  updatePartnerUser: (call) => (requireOwned(call), updateUser(call)),
  archivePartnerUser: archive('archive'),
  restorePartnerUser: archive('restore'),
  createPhone(call) {
    requireOwned(call)
    const user = findRow(call, users, call.path['userId'])
    setRiskPhone(call, user, bodyOf(call)['phoneNumber'])
  },
}
