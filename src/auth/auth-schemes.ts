/** The ways to authenticate that a client has, made from its options. */
import type { MfaChallengeResponse, MfaChallengeValidateResponse, MfaStepUpResponse } from '../../generated/contract/schema.js'
import { operations } from '../http/operation-table.js'
import { ConfigurationError, ResponseParseError } from '../errors/index.js'
import type { AuthScheme, Operation } from '../http/operation.js'
import { logSafely, isLevelEnabled } from '../options/logger.js'
import type { ApiResponse } from '../http/request-options.js'
import { describeOption, type CredentialName, type ResolvedOptions } from '../options/index.js'
import type { Authenticator } from './authenticator.js'
import { SessionManager } from './session-manager.js'
import { sessionScheme } from './session-authenticator.js'
import { oauthScheme, TokenProvider } from './oauth.js'
import { MfaStepUp } from './mfa.js'

/** Sends an operation of the sign-in itself: with the given headers, past the auth step. */
export type SendUnauthenticated = (operation: Operation, body: unknown, headers: Readonly<Record<string, string>>) => Promise<ApiResponse>

/** Options that each way needs. */
const REQUIRED_CREDENTIALS: Record<AuthScheme, readonly CredentialName[]> = {
  session: ['devKey', 'username', 'password', 'organizationId'],
  partner: ['appKey', 'username', 'password'],
  partnerOrganization: ['appKey', 'username', 'password', 'organizationId'],
  spend: ['apiToken'],
  oauth: ['clientId', 'clientSecret'],
}

const SCHEMES = Object.keys(REQUIRED_CREDENTIALS) as AuthScheme[]

export interface AuthSchemes {
  /** The scheme of an operation: the first of its ways that the client has, or the one that the call names. */
  choose(operation: Operation, wanted: AuthScheme | undefined): { kind: AuthScheme; scheme: Authenticator } | undefined
  session: SessionManager
}

export function createAuthSchemes(options: ResolvedOptions, sendPlain: SendUnauthenticated): AuthSchemes {
  const send = stripResponseBody(sendPlain)
  const trust = createMfaStepUp(options, send)
  const session = createSessionManager(options, send, trust)
  const partner = createPartnerSessionManager(options, send)
  const oauth = createTokenProvider(options, send)
  const schemes: Record<AuthScheme, Authenticator> = {
    session: sessionScheme(session, { devKey: options.devKey ?? '' }, trust),
    partner: sessionScheme(partner, { appKey: options.appKey ?? '' }),
    partnerOrganization: sessionScheme(partner, { appKey: options.appKey ?? '', organizationId: options.organizationId ?? '' }),
    spend: { credentials: () => ({ headers: { apiToken: options.apiToken ?? '' } }) },
    oauth: oauthScheme(oauth),
  }
  const lacking = Object.fromEntries(SCHEMES.map((way) => [way, missingCredentials(options, way)])) as Record<AuthScheme, CredentialName[]>
  return {
    session,
    choose(operation, wanted) {
      if (!operation.auth.length) return undefined
      if (wanted && !operation.auth.includes(wanted)) throw new ConfigurationError(`${operation.id} cannot authenticate by ${wanted}; it takes ${operation.auth.join(' or ')}.`)
      const ways = wanted ? [wanted] : operation.auth
      const kind = ways.find((way) => lacking[way].length === 0)
      if (!kind) throw new ConfigurationError(`${operation.id} needs ${ways.map((way) => lacking[way].map(describeOption).join(' and ')).join(', or ')}.`)
      return { kind, scheme: schemes[kind] }
    },
  }
}

/** An answer to a sign-in that cannot be read holds half a secret: the error goes on without it. */
const stripResponseBody =
  (send: SendUnauthenticated): SendUnauthenticated =>
  (operation, body, headers) =>
    send(operation, body, headers).catch((error: unknown) => {
      if (!(error instanceof ResponseParseError)) throw error
      throw new ResponseParseError(error.message, { status: error.status, body: '' })
    })

/** A store that fails is told at the level `warn`. */
const createWarn =
  ({ logger, logLevel }: ResolvedOptions): ((message: string) => void) =>
  (message) => {
    if (isLevelEnabled(logLevel, 'warn')) logSafely(logger, 'warn', message)
  }

/** Options that a way lacks. A session from outside replaces user and password. */
function missingCredentials(options: ResolvedOptions, way: AuthScheme): CredentialName[] {
  const handed = options.sessionId !== undefined && (way === 'session' || way === 'partner' || way === 'partnerOrganization')
  return REQUIRED_CREDENTIALS[way].filter((name) => options[name] === undefined && !(handed && (name === 'username' || name === 'password' || (way === 'session' && name === 'organizationId'))))
}

function createSessionManager(options: ResolvedOptions, send: SendUnauthenticated, trust: MfaStepUp): SessionManager {
  const { devKey, username, password, organizationId } = options
  const lacking = REQUIRED_CREDENTIALS.session.filter((name) => options[name] === undefined)
  const login = (): Promise<ApiResponse> => send(operations().login, { devKey, username, password, organizationId, ...trust.remembered() }, {})
  return new SessionManager({
    login: lacking.length ? undefined : login,
    missing: `give ${lacking.map(describeOption).join(' and ')}`,
    sessionId: options.sessionId,
    store: options.sessionStore,
    identity: [options.baseUrl, devKey ?? '', username ?? '', organizationId ?? ''],
    now: options.now,
    warn: createWarn(options),
  })
}

function createPartnerSessionManager(options: ResolvedOptions, send: SendUnauthenticated): SessionManager {
  const { appKey, username, password } = options
  const lacking = REQUIRED_CREDENTIALS.partner.filter((name) => options[name] === undefined)
  const login = (): Promise<ApiResponse> => send(operations().partnerLogin, { appKey, username, password }, {})
  return new SessionManager({
    login: lacking.length ? undefined : login,
    missing: `give ${lacking.map(describeOption).join(' and ')}`,
    sessionId: options.devKey ? undefined : options.sessionId,
    store: options.sessionStore,
    identity: [options.baseUrl, appKey ?? '', username ?? '', 'partner'],
    now: options.now,
    warn: createWarn(options),
  })
}

function createMfaStepUp(options: ResolvedOptions, send: SendUnauthenticated): MfaStepUp {
  const headers = (sessionId: string): Record<string, string> => ({ devKey: options.devKey ?? '', sessionId })
  return new MfaStepUp(
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

function createTokenProvider(options: ResolvedOptions, send: SendUnauthenticated): TokenProvider {
  const url = new URL(options.tokenUrl ?? `${options.baseUrl}/authx/token`)
  const operation: Operation = { id: 'createAccessToken', method: 'POST', host: url.origin, path: url.pathname + url.search, auth: [], idempotent: true }
  return new TokenProvider(
    async () => (await send(operation, new URLSearchParams({ grant_type: 'client_credentials', client_id: options.clientId ?? '', client_secret: options.clientSecret ?? '' }), {})).data,
    options.now,
  )
}
