/** Who a request comes from: sessions of users, partners and sync tokens, Spend & Expense tokens, and OAuth tokens. */
import type { Operation, Scheme } from '../contract/contract.js'
import { reject } from '../errors.js'
import type { Row } from '../store/rows.js'
import type { LimitKey } from '../middleware/limits.js'
import type { World } from '../world.js'

export interface Session {
  readonly kind: 'user' | 'sync' | 'partner' | 'spend' | 'oauth'
  readonly userId: string
  /** The organization, or the partner. */
  readonly owner: string
  /** The developer key or application key that created the session. */
  readonly key: string
  readonly trusted: boolean
  readonly usedAt: number
}

/** The key of a session from `login-as-user`: every developer key can use it. */
export const ANY_KEY = ''

export const SESSIONS = 'sessions'
export const TOKENS = 'tokens'
export const KEYS = 'keys'

/** A developer key, application key, Spend & Expense token, or OAuth client. */
export interface Key {
  readonly kind: 'developer' | 'partner' | 'spend' | 'oauth'
  readonly owner: string
  readonly secret?: string
  readonly userId?: string
}

export interface Caller {
  readonly session: Session | undefined
  readonly owner: string
  /** What the limits of the call are counted by. */
  readonly limitKey: LimitKey | undefined
}

/** Finds out who calls. @throws Rejection 401 if the credentials are missing, wrong or expired. */
export function authenticate(world: World, operation: Operation, headers: Headers): Caller {
  if (operation.schemes.length === 0) return { session: undefined, owner: '', limitKey: undefined }
  const scheme = chooseScheme(operation.schemes, headers)
  if (scheme === 'spend') return authenticateToken(world, 'spend', headers.get('apiToken') ?? '')
  if (scheme === 'oauth') return authenticateBearer(world, headers)
  const row = findSession(world, headers.get('sessionId'))
  const session = row.data
  const isPartner = session.kind === 'partner'
  if (isPartner !== (scheme !== 'session')) invalidSession()
  const key = headers.get(isPartner ? 'appKey' : 'devKey')
  if (!key || world.store.get<Key>(KEYS, key)?.data.kind !== (isPartner ? 'partner' : 'developer')) reject(401, 'BDC_1102', `The ${isPartner ? 'application' : 'developer'} key is invalid.`, 'DOWNSTREAM')
  // A session belongs to the key that created it.
  if (session.key !== ANY_KEY && key !== session.key) invalidSession()
  const organizationId = headers.get('organizationId')
  if (scheme === 'partnerOrganization' && !organizationId) reject(400, 'BDC_1108', 'organizationId: must not be null', 'REQUEST')
  const owner = scheme === 'partnerOrganization' ? (organizationId as string) : session.owner
  const now = world.clock.now()
  if (session.usedAt !== now) world.store.update(SESSIONS, row, { ...session, usedAt: now })
  return { session, owner, limitKey: { kind: 'session', key, owner } }
}

export function findSession(world: World, sessionId: string | null): Row<Session> {
  const row = sessionId ? world.store.get<Session>(SESSIONS, sessionId) : undefined
  return row && !isExpired(world, row.data) ? row : invalidSession()
}

/** Whether a session was idle too long at a time. */
export function isExpired({ config, clock }: World, { kind, usedAt }: Session, time = clock.now()): boolean {
  const minutes = kind === 'sync' ? config.syncSessionIdleMinutes : config.sessionIdleMinutes
  return time - usedAt >= minutes * 60_000
}

export function invalidSession(): never {
  return reject(401, 'BDC_1109', 'Session is invalid. Please log in.', 'DOWNSTREAM')
}

export function createSession(world: World, session: Omit<Session, 'usedAt'>): string {
  const id = world.store.createId('ses')
  world.store.insert<Session>(SESSIONS, session.owner, id, { ...session, usedAt: world.clock.now() })
  return id
}

/** The scheme whose headers are there; else the first one that the operation accepts. */
function chooseScheme(schemes: readonly Scheme[], headers: Headers): Scheme {
  const isPresent: Record<Scheme, boolean> = {
    oauth: /^bearer /i.test(headers.get('Authorization') ?? ''),
    spend: headers.has('apiToken'),
    partner: headers.has('appKey'),
    partnerOrganization: headers.has('appKey'),
    session: headers.has('sessionId'),
  }
  return schemes.find((scheme) => isPresent[scheme]) ?? (schemes[0] as Scheme)
}

function authenticateToken(world: World, kind: 'spend', token: string): Caller {
  const key = world.store.get<Key>(KEYS, token)?.data
  if (key?.kind !== kind) reject(401, 'BDC_1109', 'The API token is invalid.', 'DOWNSTREAM')
  return { session: { kind, userId: key.userId ?? '', owner: key.owner, key: token, trusted: true, usedAt: 0 }, owner: key.owner, limitKey: { kind: 'spend', key: token, owner: key.owner } }
}

function authenticateBearer(world: World, headers: Headers): Caller {
  const token = (headers.get('Authorization') ?? '').replace(/^bearer /i, '')
  const row = world.store.get<{ clientId: string; expires: number }>(TOKENS, token)
  const client = row && world.store.get<Key>(KEYS, row.data.clientId)?.data
  if (!row || !client || row.data.expires <= world.clock.now()) reject(401, 'BDC_1109', 'The access token is invalid or expired.', 'DOWNSTREAM')
  return { session: { kind: 'oauth', userId: client.userId ?? '', owner: client.owner, key: row.data.clientId, trusted: true, usedAt: 0 }, owner: client.owner, limitKey: { kind: 'session', key: row.data.clientId, owner: client.owner } }
}
