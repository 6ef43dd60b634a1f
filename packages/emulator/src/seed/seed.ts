/** Fills a new world: who can sign in, and the records of a seed, which are entered through the handlers as a client would. */
import { KEYS, type Key, type Session } from '../auth/sessions.js'
import type { Json } from '../contract/contract.js'
import { CREDENTIALS as SIGN_INS, REMEMBERED, type Credential, type RememberedDevice } from '../resources/auth.js'
import { createOrganizationRow, createRoles, USERS } from '../resources/organizations.js'
import { createSpendUser } from '../resources/spend/users.js'
import { addApCard, addCard } from '../resources/cards.js'
import type { Runtime } from '../runtime.js'
import { scheduleSweep } from '../sweep.js'
import { toTimestamp, type World } from '../world.js'
import { COMPANY } from './company.js'
import { CREDENTIALS, type SeededCredentials } from './default.js'
import { enterRecords } from './enter-records.js'
import { assertRecords, type SeedRecords } from './records.js'

/** `default` is the sample company; `empty` has users and keys, but no records. */
export type Seed = 'default' | 'empty' | SeedRecords

/** The collection of what signs in, and its only row. */
export const CREDENTIALS_ROW = 'seededCredentials'

const YEAR_MS = 365 * 86_400_000

export function seedWorld(runtime: Runtime, seed: Seed, start: number): void {
  const { world } = runtime
  world.clock.start(start)
  scheduleSweep(world)
  const credentials = createAccess(world)
  const records = seed === 'default' ? COMPANY : seed === 'empty' ? {} : assertRecords(seed)
  const session: Session = { kind: 'user', userId: credentials.userId, owner: credentials.organizationId, key: credentials.devKey, trusted: true, usedAt: start }
  enterRecords(runtime, session, records, { validate: seed !== 'default' })
  // Cards have no operation that creates them: BILL's web app does.
  if (seed === 'default') addCards(world, credentials)
  world.store.insert(CREDENTIALS_ROW, '', CREDENTIALS_ROW, credentials)
}

/** The organization, its users, keys and tokens, and a partner. */
function createAccess(world: World): SeededCredentials {
  const { store } = world
  const time = toTimestamp(world.clock.now())
  const partnerId = store.createId('0pa')
  const organizationId = createOrganizationRow(world, { name: 'Juniper & Sage', partnerName: 'Willow Ledger', __partner: partnerId }).id
  const [administrator] = createRoles(world, organizationId)
  const userId = store.createId('006')
  const role = { id: administrator?.id, type: 'ADMINISTRATOR', description: 'Administrator' }
  store.insert<Json>(USERS, organizationId, userId, { id: userId, archived: false, firstName: 'Ada', lastName: 'Fern', email: CREDENTIALS.username, role, __role: role.id, createdTime: time, updatedTime: time })
  createSpendUser({ world, owner: organizationId, now: world.clock.now() }, { firstName: 'Ada', lastName: 'Fern', email: CREDENTIALS.username, role: 'ADMIN' })
  const signIn = (username: string, credential: Credential): void => void store.insert<Credential>(SIGN_INS, '', username, credential)
  signIn(CREDENTIALS.username, { kind: 'user', password: CREDENTIALS.password, userId, organizationIds: [organizationId] })
  signIn(CREDENTIALS.syncTokenName, { kind: 'sync', password: CREDENTIALS.syncTokenValue, userId: store.createId('syu'), organizationIds: [organizationId] })
  signIn(CREDENTIALS.partnerUsername, { kind: 'user', password: CREDENTIALS.partnerPassword, userId: store.createId('006'), organizationIds: [partnerId] })
  const key = (name: string, value: Key): void => void store.insert<Key>(KEYS, value.owner, name, value)
  key(CREDENTIALS.devKey, { kind: 'developer', owner: organizationId })
  key(CREDENTIALS.appKey, { kind: 'partner', owner: partnerId })
  key(CREDENTIALS.apiToken, { kind: 'spend', owner: organizationId, userId })
  key(CREDENTIALS.clientId, { kind: 'oauth', owner: organizationId, secret: CREDENTIALS.clientSecret, userId })
  const rememberMeId = store.createId('mfa')
  store.insert<RememberedDevice>(REMEMBERED, '', rememberMeId, { userId, device: CREDENTIALS.device, expires: world.clock.now() + 10 * YEAR_MS })
  return { ...CREDENTIALS, organizationId, userId, partnerId, rememberMeId }
}

function addCards(world: World, { organizationId, userId }: SeededCredentials): void {
  world.store.transaction(() => {
    addCard(world, organizationId, userId)
    addApCard(world, organizationId)
  })
}
