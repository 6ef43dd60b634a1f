/** The ways to authenticate that a client has, made from its options. */
import type { MfaChallengeResponse, MfaChallengeValidateResponse, MfaStepUpResponse } from '../../generated/contract/schema.js'
import * as operations from '../../generated/contract/operations.js'
import { AuthenticationError, ConfigurationError, MfaRequiredError, SessionExpiredError } from '../core/errors.js'
import type { Auth, Operation } from '../core/operation.js'
import type { Answer } from '../core/resource.js'
import { nameOption, type CredentialName, type ResolvedOptions } from '../options.js'
import type { Scheme } from './scheme.js'
import { SessionSource } from './session.js'
import { TokenSource } from './oauth.js'
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

export interface Schemes {
  /** The scheme of an operation: the first of its ways that the client has, or the one that the call names. */
  choose(operation: Operation, wanted: Auth | undefined): { kind: Auth; scheme: Scheme } | undefined
  session: SessionSource
  trust: Trust
}

export function makeSchemes(options: ResolvedOptions, send: SendPlain): Schemes {
  const trust = makeTrust(options, send)
  const session = makeSession(options, send, trust)
  const partner = makePartnerSession(options, send)
  const oauth = makeTokens(options, send)
  const schemes: Record<Auth, Scheme> = {
    session: sessionScheme(session, { devKey: options.devKey ?? '' }, trust),
    partner: sessionScheme(partner, { appKey: options.appKey ?? '' }),
    partnerOrganization: sessionScheme(partner, { appKey: options.appKey ?? '', organizationId: options.organizationId ?? '' }),
    spend: { headers: async () => new Headers({ apiToken: options.apiToken ?? '' }) },
    oauth: oauthScheme(oauth),
  }
  return {
    session,
    trust,
    choose(operation, wanted) {
      if (!operation.auth.length) return undefined
      if (wanted && !operation.auth.includes(wanted)) throw new ConfigurationError(`${operation.id} cannot authenticate by ${wanted}; it takes ${operation.auth.join(' or ')}.`)
      const ways = wanted ? [wanted] : operation.auth
      const kind = ways.find((way) => missing(options, way).length === 0)
      if (!kind) throw new ConfigurationError(`${operation.id} needs ${ways.map((way) => describe(options, way)).join(', or ')}.`)
      return { kind, scheme: schemes[kind] }
    },
  }
}

/** Options that a way lacks. A session from outside replaces user and password. */
function missing(options: ResolvedOptions, way: Auth): CredentialName[] {
  const handed = options.sessionId !== undefined && (way === 'session' || way === 'partner' || way === 'partnerOrganization')
  return NEEDS[way].filter((name) => options[name] === undefined && !(handed && (name === 'username' || name === 'password' || (way === 'session' && name === 'organizationId'))))
}

const describe = (options: ResolvedOptions, way: Auth): string => missing(options, way).map(nameOption).join(' and ')

function makeSession(options: ResolvedOptions, send: SendPlain, trust: Trust): SessionSource {
  const { devKey, username, password, organizationId } = options
  const lacking = NEEDS.session.filter((name) => options[name] === undefined)
  const login = (): Promise<Answer> => send(operations.login, { devKey, username, password, organizationId, ...trust.remembered }, {})
  return new SessionSource({
    login: lacking.length ? undefined : login,
    missing: `give ${lacking.map(nameOption).join(' and ')}`,
    sessionId: options.sessionId,
    store: options.sessionStore,
    identity: [options.baseUrl, devKey ?? '', username ?? '', organizationId ?? ''],
    now: options.now,
  })
}

function makePartnerSession(options: ResolvedOptions, send: SendPlain): SessionSource {
  const { appKey, username, password } = options
  const lacking = NEEDS.partner.filter((name) => options[name] === undefined)
  const login = (): Promise<Answer> => send(operations.partnerLogin, { appKey, username, password }, {})
  return new SessionSource({
    login: lacking.length ? undefined : login,
    missing: `give ${lacking.map(nameOption).join(' and ')}`,
    sessionId: options.devKey ? undefined : options.sessionId,
    store: options.sessionStore,
    identity: [options.baseUrl, appKey ?? '', username ?? '', 'partner'],
    now: options.now,
  })
}

function makeTrust(options: ResolvedOptions, send: SendPlain): Trust {
  const headers = (sessionId: string): Record<string, string> => ({ devKey: options.devKey ?? '', sessionId })
  return new Trust(
    {
      device: options.device,
      onMfaChallenge: options.onMfaChallenge,
      onRememberMeId: options.onRememberMeId,
      stepUp: async (sessionId, body) => (await send(operations.stepUpSession, body, headers(sessionId))).data as MfaStepUpResponse,
      challenge: async (sessionId) => (await send(operations.generateChallenge, {}, headers(sessionId))).data as MfaChallengeResponse,
      validate: async (sessionId, body) => (await send(operations.validateChallenge, body, headers(sessionId))).data as MfaChallengeValidateResponse,
    },
    options.rememberMeId,
  )
}

function makeTokens(options: ResolvedOptions, send: SendPlain): TokenSource {
  const url = new URL(options.tokenUrl ?? `${options.baseUrl}/authx/token`)
  const operation: Operation = { id: 'createAccessToken', method: 'POST', host: url.origin, path: url.pathname, auth: [], idempotent: true }
  return new TokenSource(
    async () => (await send(operation, new URLSearchParams({ grant_type: 'client_credentials', client_id: options.clientId ?? '', client_secret: options.clientSecret ?? '' }), {})).data,
    options.now,
  )
}

function sessionScheme(source: SessionSource, fixed: Readonly<Record<string, string>>, trust?: Trust): Scheme {
  const withSession = (sessionId: string): Headers => new Headers({ ...fixed, sessionId })
  return {
    headers: async () => withSession(await source.current()),
    accepted: (sent) => source.accepted(sent.get('sessionId') as string),
    forget: () => source.forget(),
    async recover(error, sent) {
      const sessionId = sent.get('sessionId') as string
      if (error instanceof SessionExpiredError) return withSession(await source.renew(sessionId, error))
      if (!(error instanceof MfaRequiredError) || !trust) return undefined
      await trust.gain(sessionId, error)
      return sent
    },
  }
}

function oauthScheme(source: TokenSource): Scheme {
  const bearer = (token: string): Headers => new Headers({ Authorization: `Bearer ${token}` })
  return {
    headers: async () => bearer(await source.current()),
    async recover(error, sent) {
      if (!(error instanceof AuthenticationError)) return undefined
      return bearer(await source.renew((sent.get('Authorization') as string).slice('Bearer '.length)))
    },
  }
}
