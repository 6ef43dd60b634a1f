/** Multi-factor authentication: phones, challenges, and the ID that makes later sessions trusted. https://developer.bill.com/reference/generatechallenge */
import { bodyOf, type Call, type Handlers } from '../call.js'
import { findSession, SESSIONS, type Session } from '../auth/sessions.js'
import { defineRules, rejectBy } from '../rules/rule.js'
import type { World } from '../world.js'
import { isRemembered, REMEMBERED, type RememberedDevice } from './auth.js'

export const mfaRules = defineRules({
  'mfa-code-sent': {
    text: 'Setup and challenge send a six-digit code. The emulator sends 123456, as a message that you can read.',
    confidence: 'unknown', source: 'BILL names no fixed code for the sandbox', operations: ['setup', 'generateChallenge'],
  },
  'mfa-phone-first': {
    text: 'A challenge needs a phone, which setup adds. A second setup is blocked, also one that began before the first ended.',
    confidence: 'peer', error: 'peer', source: 'BDC_1354 and BDC_5324, seen live', operations: ['generateChallenge', 'setup', 'validate'],
  },
  'mfa-challenge-any-session': {
    text: 'The right code makes the session that validates trusted at once; another session of the user may have asked for it.',
    confidence: 'peer', source: 'seen live', operations: ['validateChallenge'],
  },
  'mfa-code-expires': {
    text: 'A code is valid for some minutes; the emulator takes mfaCodeMinutes. An expired one is BDC_1356, too many tries are BDC_1358.',
    confidence: 'peer', error: 'peer', source: 'BDC_1356 seen live, BDC_1358 noted by a peer; BILL documents neither the time nor the number of tries', operations: ['validateChallenge', 'validate'],
  },
  'mfa-remember-me': {
    text: 'With rememberMe, the response has an ID that makes sessions of the same device trusted for 30 days.',
    confidence: 'documented', source: 'https://developer.bill.com/reference/validatechallenge', operations: ['validateChallenge', 'login', 'stepUpSession'],
  },
  'mfa-device-length': {
    text: 'A device name of more than 48 characters is rejected. 49 were rejected live and 19 accepted; the exact limit is not known.',
    confidence: 'peer', error: 'peer', source: 'BDC_1143, seen live', operations: ['validateChallenge'],
  },
  'mfa-sync-token': {
    text: 'The session of a sync token cannot use MFA.',
    confidence: 'documented', source: 'https://developer.bill.com/docs/bill-keys-tokens', operations: ['setup', 'validate', 'generateChallenge', 'validateChallenge', 'stepUpSession', 'listMfaPhones'],
  },
})

/** IDs are user IDs. */
export const PHONES = 'mfaPhones'
export const CODES = 'mfaCodes'
const CODE = '123456'
const REMEMBERED_DAYS = 30
const MAX_DEVICE_LENGTH = 48
const MINUTE_MS = 60_000

interface PendingCode {
  readonly kind: 'setup' | 'challenge'
  readonly userId: string
  readonly phone: string
  readonly expires: number
  readonly attempts: number
}

function userOf({ session }: Call): string {
  if (session?.kind === 'sync') rejectBy(mfaRules['mfa-sync-token'], 403, 'BDC_1361', 'The session of a sync token cannot use MFA.')
  return session?.userId ?? ''
}

function sendCode({ world, call, kind, phone, type }: { world: World; call: Call; kind: PendingCode['kind']; phone: string; type: string }): string {
  const userId = userOf(call)
  world.countMessage(userId)
  const id = world.store.createId('mfc')
  world.store.insert<PendingCode>(CODES, '', id, { kind, userId, phone, expires: call.now + world.config.mfaCodeMinutes * MINUTE_MS, attempts: 0 })
  world.send({ kind: type === 'VOICE' ? 'voice' : 'text', to: `***${phone.slice(-4)}`, text: `Your code is ${CODE}.` })
  return id
}

/** The result of a code: a wrong one counts as a try, and the count is kept although the request is rejected. */
function checkCode(call: Call, id: string, token: string, kind: PendingCode['kind']): PendingCode {
  const { store, config } = call.world
  const row = store.get<PendingCode>(CODES, id)
  const rule = mfaRules['mfa-code-expires']
  if (!row || row.data.kind !== kind || row.data.userId !== userOf(call)) return rejectBy(rule, 400, 'BDC_1356', `The ${kind} does not exist.`)
  if (row.data.expires <= call.now) rejectBy(rule, 400, 'BDC_1356', 'The code has expired.')
  if (row.data.attempts >= config.mfaAttempts) rejectBy(rule, 400, 'BDC_1358', 'Too many attempts. Wait a few minutes, then ask for a new code.')
  if (token !== CODE) {
    call.kept.push(() => store.update<PendingCode>(CODES, row, { ...row.data, attempts: row.data.attempts + 1 }))
    rejectBy(rule, 400, row.data.attempts + 1 >= config.mfaAttempts ? 'BDC_1358' : 'BDC_1119', 'The code is wrong.')
  }
  store.delete(CODES, id)
  return row.data
}

function requireNoPhone(call: Call): void {
  if (call.world.store.get(PHONES, userOf(call))) rejectBy(mfaRules['mfa-phone-first'], 400, 'BDC_5324', 'MFA action blocked: the user has a phone already.')
}

export const mfaHandlers: Handlers = {
  setup(call) {
    const { phone, type } = bodyOf(call) as { phone: string; type: string }
    requireNoPhone(call)
    return { setupId: sendCode({ world: call.world, call, kind: 'setup', phone, type }) }
  },

  validate(call) {
    const { setupId, token } = bodyOf(call) as { setupId: string; token: string }
    requireNoPhone(call)
    const { userId, phone } = checkCode(call, setupId, token, 'setup')
    call.world.store.insert(PHONES, '', userId, { type: 'MOBILE', last4digits: phone.slice(-4), primary: true, phone })
    return { status: 'SUCCESS' }
  },

  listMfaPhones(call) {
    const row = call.world.store.get(PHONES, userOf(call))
    return { results: row ? [row.data] : [] }
  },

  generateChallenge(call) {
    const phone = call.world.store.get<{ phone: string }>(PHONES, userOf(call))?.data.phone
    if (phone === undefined) rejectBy(mfaRules['mfa-phone-first'], 400, 'BDC_1354', 'The user has no phone for MFA. Set one up first.')
    return { challengeId: sendCode({ world: call.world, call, kind: 'challenge', phone, type: 'TEXT' }) }
  },

  validateChallenge(call) {
    const { challengeId, token, device = '', rememberMe } = bodyOf(call) as { challengeId: string; token: string; device?: string; rememberMe?: boolean }
    if (device.length > MAX_DEVICE_LENGTH) rejectBy(mfaRules['mfa-device-length'], 400, 'BDC_1143', `device: must have at most ${MAX_DEVICE_LENGTH} characters`)
    const { userId } = checkCode(call, challengeId, token, 'challenge')
    trust(call)
    if (rememberMe !== true) return {}
    const rememberMeId = call.world.store.createId('mfa')
    call.world.store.insert<RememberedDevice>(REMEMBERED, '', rememberMeId, { userId, device, expires: call.now + REMEMBERED_DAYS * 24 * 60 * MINUTE_MS })
    return { rememberMeId }
  },

  stepUpSession(call) {
    const { rememberMeId, device } = bodyOf(call) as { rememberMeId?: string; device?: string }
    const trusted = isRemembered(call.world, userOf(call), rememberMeId, device)
    if (trusted) trust(call)
    return { trusted: trusted || call.session?.trusted === true }
  },
}

function trust({ world, headers }: Call): void {
  const row = findSession(world, headers.get('sessionId'))
  world.store.update<Session>(SESSIONS, row, { ...row.data, trusted: true })
}
