/** Fills a new world: who can sign in, and the records of a seed, which are entered through the handlers as a client would. */
import { KEYS, type Key, type Session } from '../auth/sessions.js'
import type { Json } from '../contract/contract.js'
import { CREDENTIALS as SIGN_INS, REMEMBERED, type Credential, type RememberedDevice } from '../resources/auth.js'
import { createOrganizationRow, createRoles, USERS } from '../resources/organizations.js'
import { createSpendUser } from '../resources/spend/users.js'
import { addApCard, addCard } from '../resources/cards.js'
import type { Runtime } from '../runtime.js'
import { toTimestamp, type World } from '../world.js'
import { COMPANY } from './company.js'
import { CREDENTIALS } from './default.js'

/** Records by the SDK's group, such as `vendors`. A record's `$key` names it; `$ref:key` in a later record is replaced by its ID. `$then` lists operations that follow, each with its body: `[['archiveVendor']]`. */
export type SeedRecords = Readonly<Record<string, readonly Json[]>>

/** `default` is the sample company; `empty` has users and keys, but no records. */
export type Seed = 'default' | 'empty' | SeedRecords

export type SeededCredentials = { readonly [Name in keyof typeof CREDENTIALS]: string } & {
  readonly organizationId: string
  readonly userId: string
  readonly partnerId: string
  readonly rememberMeId: string
}

const YEAR_MS = 365 * 86_400_000

export function seedWorld(runtime: Runtime, seed: Seed, start: number): SeededCredentials {
  const { world } = runtime
  world.clock.start(start)
  const credentials = createAccess(world)
  const records = seed === 'default' ? COMPANY : seed === 'empty' ? {} : seed
  const session: Session = { kind: 'user', userId: credentials.userId, owner: credentials.organizationId, key: credentials.devKey, trusted: true, usedAt: start }
  enterRecords(runtime, session, records)
  // Cards have no operation that creates them: BILL's web app does.
  if (seed === 'default') addCards(world, credentials)
  return credentials
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

function enterRecords(runtime: Runtime, session: Session, records: SeedRecords): void {
  const ids = new Map<string, string>()
  const { operations } = runtime.world.contract
  for (const [group, list] of Object.entries(records)) {
    const operationOf = (name: string): string => operations.find((operation) => operation.group === group && operation.name === name)?.id ?? fail(`The seed has records of ${group}, which has no ${name}.`)
    for (const { $key, $then = [], ...record } of list) {
      const created = runtime.invoke(operationOf('create'), session.owner, { body: replaceReferences(record, ids), session }) as Json
      const id = String(created['id'] ?? created['uuid'])
      if (typeof $key === 'string') ids.set($key, id)
      for (const [operation, body] of $then as readonly [string, unknown?][]) {
        const parameter = runtime.world.contract.operation(operation).pathParameters[0] as string
        runtime.invoke(operation, session.owner, { path: { [parameter]: id }, body, session })
      }
    }
  }
}

function replaceReferences(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string' && value.startsWith('$ref:')) return ids.get(value.slice(5)) ?? fail(`The seed refers to ${value.slice(5)}, which is not the $key of an earlier record.`)
  if (Array.isArray(value)) return value.map((item) => replaceReferences(item, ids))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, replaceReferences(item, ids)]))
}

const fail = (message: string): never => {
  throw new Error(message)
}

