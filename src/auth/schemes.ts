/** The ways to authenticate that a client has, made from its options. */
import type { MfaChallengeResponse, MfaChallengeValidateResponse, MfaStepUpResponse } from '../../generated/contract/schema.js'
import { operations } from '../core/operations.js'
import { ConfigurationError, ResponseParseError } from '../core/errors.js'
import type { Auth, Operation } from '../core/operation.js'
import { tell, tells } from '../core/tell.js'
import type { Answer } from '../core/types.js'
import { nameOption, type CredentialName, type ResolvedOptions } from '../options.js'
import type { Scheme } from './scheme.js'
import { SessionSource } from './session.js'
import { sessionScheme } from './session-scheme.js'
import { oauthScheme, TokenSource } from './oauth.js'
import { Trust } from './trust.js'

/** Sends an operation of the sign-in itself: with the given headers, past the auth step. */
export type SendPlain = (operation: Operation, body: unknown, headers: Readonly<Record<string, string>>) => Promise<Answer>

/** Options that each way needs. */
const NEEDS: Record<Auth, readonly CredentialName[]> = {
  session: ['devKey', 'username', 'password', 'organizationId'],
  partner: ['appKey', 'username', 'password'],
  partnerOrganization: ['appKey', 'username', 'password', 'organizationId'],
  spend: ['apiToken'],
  oauth: ['clientId', 'clientSecret'],
}

const WAYS = Object.keys(NEEDS) as Auth[]

export interface Schemes {
  /** The scheme of an operation: the first of its ways that the client has, or the one that the call names. */
  choose(operation: Operation, wanted: Auth | undefined): { kind: Auth; scheme: Scheme } | undefined
  session: SessionSource
}

export function makeSchemes(options: ResolvedOptions, sendPlain: SendPlain): Schemes {
  const send = withoutBody(sendPlain)
  const trust = makeTrust(options, send)
  const session = makeSession(options, send, trust)
  const partner = makePartnerSession(options, send)
  const oauth = makeTokens(options, send)
  const schemes: Record<Auth, Scheme> = {
    session: sessionScheme(session, { devKey: options.devKey ?? '' }, trust),
    partner: sessionScheme(partner, { appKey: options.appKey ?? '' }),
    partnerOrganization: sessionScheme(partner, { appKey: options.appKey ?? '', organizationId: options.organizationId ?? '' }),
    spend: { credentials: () => ({ headers: { apiToken: options.apiToken ?? '' } }) },
    oauth: oauthScheme(oauth),
  }
  const lacking = Object.fromEntries(WAYS.map((way) => [way, missing(options, way)])) as Record<Auth, CredentialName[]>
  return {
    session,
    choose(operation, wanted) {
      if (!operation.auth.length) return undefined
      if (wanted && !operation.auth.includes(wanted)) throw new ConfigurationError(`${operation.id} cannot authenticate by ${wanted}; it takes ${operation.auth.join(' or ')}.`)
      const ways = wanted ? [wanted] : operation.auth
      const kind = ways.find((way) => lacking[way].length === 0)
      if (!kind) throw new ConfigurationError(`${operation.id} needs ${ways.map((way) => lacking[way].map(nameOption).join(' and ')).join(', or ')}.`)
      return { kind, scheme: schemes[kind] }
    },
  }
}

/** An answer to a sign-in that cannot be read holds half a secret: the error goes on without it. */
const withoutBody =
  (send: SendPlain): SendPlain =>
  (operation, body, headers) =>
    send(operation, body, headers).catch((error: unknown) => {
      if (!(error instanceof ResponseParseError)) throw error
      throw new ResponseParseError(error.message, { status: error.status, body: '' })
    })

/** A store that fails is told at the level `warn`. */
const warner =
  ({ logger, logLevel }: ResolvedOptions): ((message: string) => void) =>
  (message) => {
    if (tells(logLevel, 'warn')) tell(logger, 'warn', message)
  }

/** Options that a way lacks. A session from outside replaces user and password. */
function missing(options: ResolvedOptions, way: Auth): CredentialName[] {
  const handed = options.sessionId !== undefined && (way === 'session' || way === 'partner' || way === 'partnerOrganization')
  return NEEDS[way].filter((name) => options[name] === undefined && !(handed && (name === 'username' || name === 'password' || (way === 'session' && name === 'organizationId'))))
}

function makeSession(options: ResolvedOptions, send: SendPlain, trust: Trust): SessionSource {
  const { devKey, username, password, organizationId } = options
  const lacking = NEEDS.session.filter((name) => options[name] === undefined)
  const login = (): Promise<Answer> => send(operations().login, { devKey, username, password, organizationId, ...trust.remembered() }, {})
  return new SessionSource({
    login: lacking.length ? undefined : login,
    missing: `give ${lacking.map(nameOption).join(' and ')}`,
    sessionId: options.sessionId,
    store: options.sessionStore,
    identity: [options.baseUrl, devKey ?? '', username ?? '', organizationId ?? ''],
    now: options.now,
    warn: warner(options),
  })
}

function makePartnerSession(options: ResolvedOptions, send: SendPlain): SessionSource {
  const { appKey, username, password } = options
  const lacking = NEEDS.partner.filter((name) => options[name] === undefined)
  const login = (): Promise<Answer> => send(operations().partnerLogin, { appKey, username, password }, {})
  return new SessionSource({
    login: lacking.length ? undefined : login,
    missing: `give ${lacking.map(nameOption).join(' and ')}`,
    sessionId: options.devKey ? undefined : options.sessionId,
    store: options.sessionStore,
    identity: [options.baseUrl, appKey ?? '', username ?? '', 'partner'],
    now: options.now,
    warn: warner(options),
  })
}

function makeTrust(options: ResolvedOptions, send: SendPlain): Trust {
  const headers = (sessionId: string): Record<string, string> => ({ devKey: options.devKey ?? '', sessionId })
  return new Trust(
    {
      device: options.device,
      onMfaChallenge: options.onMfaChallenge,
      onRememberMeId: options.onRememberMeId,
      stepUp: async (sessionId, body) => (await send(operations().stepUpSession, body, headers(sessionId))).data as MfaStepUpResponse,
      challenge: async (sessionId) => (await send(operations().generateChallenge, {}, headers(sessionId))).data as MfaChallengeResponse,
      validate: async (sessionId, body) => (await send(operations().validateChallenge, body, headers(sessionId))).data as MfaChallengeValidateResponse,
    },
    options.rememberMeId,
  )
}

function makeTokens(options: ResolvedOptions, send: SendPlain): TokenSource {
  const url = new URL(options.tokenUrl ?? `${options.baseUrl}/authx/token`)
  const operation: Operation = { id: 'createAccessToken', method: 'POST', host: url.origin, path: url.pathname + url.search, auth: [], idempotent: true }
  return new TokenSource(
    async () => (await send(operation, new URLSearchParams({ grant_type: 'client_credentials', client_id: options.clientId ?? '', client_secret: options.clientSecret ?? '' }), {})).data,
    options.now,
  )
}
