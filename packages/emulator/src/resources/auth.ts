/** Sign-in and sign-out of users and sync tokens. https://developer.bill.com/reference/login */
import { bodyOf, type Call, type Handlers } from '../call.js'
import { createSession, findSession, KEYS, SESSIONS, type Key } from '../auth/sessions.js'
import { reject } from '../errors.js'
import { defineRules, rejectBy } from '../rules/rule.js'
import type { World } from '../world.js'

export const authRules = defineRules({
  'sign-in-archived-user': {
    text: 'An archived user cannot sign in.',
    confidence: 'inferred', source: 'https://developer.bill.com/docs/organizations-users', operations: ['login'],
  },
  'sign-in-key-in-body': {
    text: 'devKey is a field of the body of a sign-in. In the header only, it is missing.',
    confidence: 'peer', source: 'seen live', operations: ['login'],
  },
  'session-idle': {
    text: 'A session expires after 35 minutes without a call, that of a sync token after 48 hours. Each call restarts the time.',
    confidence: 'documented', source: 'https://developer.bill.com/docs/bill-keys-tokens', operations: ['login', 'partnerLogin', 'loginAsUser'],
  },
  'session-key': {
    text: 'A session is valid with the key that created it.',
    confidence: 'documented', source: 'https://developer.bill.com/docs/bill-keys-tokens', operations: ['login', 'partnerLogin'],
  },
})

/** A user who can sign in with a password, or a sync token. */
export interface Credential {
  readonly kind: 'user' | 'sync'
  readonly password: string
  readonly userId: string
  /** The organizations that it can sign in to. */
  readonly organizationIds: readonly string[]
}

/** IDs are usernames. */
export const CREDENTIALS = 'credentials'

/** IDs are remember-me IDs. */
export const REMEMBERED = 'rememberedDevices'

export interface RememberedDevice {
  readonly userId: string
  readonly device: string
  readonly expires: number
}

export const authHandlers: Handlers = {
  login(call) {
    const { devKey, username, password, organizationId, rememberMeId, device } = bodyOf(call) as Record<string, string>
    const { world } = call
    requireKey(world, devKey as string, 'developer')
    const credential = checkPassword(world, username as string, password as string)
    if (!credential.organizationIds.includes(organizationId as string)) reject(401, 'BDC_1101', 'Invalid username or password, or the organization does not belong to the user.', 'DOWNSTREAM')
    if (world.store.get('users', credential.userId)?.data['archived'] === true) rejectBy(authRules['sign-in-archived-user'], 401, 'BDC_1111', 'The user is archived.')
    const trusted = credential.kind === 'user' && isRemembered(world, credential.userId, rememberMeId, device)
    const session = { kind: credential.kind, userId: credential.userId, owner: organizationId as string, key: devKey as string, trusted } as const
    return { sessionId: createSession(world, session), organizationId, userId: credential.userId, trusted }
  },

  logout(call) {
    signOut(call)
  },
}

export function requireKey(world: World, key: string, kind: Key['kind']): Key {
  const found = world.store.get<Key>(KEYS, key)?.data
  return found?.kind === kind ? found : reject(401, 'BDC_1102', `The ${kind} key is invalid.`, 'DOWNSTREAM')
}

export function checkPassword(world: World, username: string, password: string): Credential {
  const credential = world.store.get<Credential>(CREDENTIALS, username.toLowerCase())?.data
  return credential?.password === password ? credential : reject(401, 'BDC_1101', 'Invalid username or password.', 'DOWNSTREAM')
}

/** A remember-me ID that is wrong or expired does not fail the sign-in: the session is not trusted. */
export function isRemembered(world: World, userId: string, rememberMeId: string | undefined, device: string | undefined): boolean {
  const remembered = rememberMeId ? world.store.get<RememberedDevice>(REMEMBERED, rememberMeId)?.data : undefined
  return remembered !== undefined && remembered.userId === userId && remembered.device === device && remembered.expires > world.clock.now()
}

function signOut({ world, headers }: Call): void {
  world.store.delete(SESSIONS, findSession(world, headers.get('sessionId')).id)
}
