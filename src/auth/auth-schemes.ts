/** The authentication schemes of a client, created from its options. */
import type { MfaChallengeResponse, MfaChallengeValidateResponse, MfaStepUpResponse } from '../../generated/contract/schema.js'
import { ConfigurationError, ResponseParseError } from '../errors/index.js'
import type { ApiResponse } from '../http/buffered-response.js'
import { methodOf } from '../http/operation-table.js'
import type { AuthScheme, Operation } from '../http/operation.js'
import { MAX_RETRY_AFTER_MS } from '../http/sleep.js'
import type { ResolvedOptions } from '../options/bill-options.js'
import { CREDENTIAL_NAMES, describeOption, readVariable, type CredentialName } from '../options/environment.js'
import { createWarn } from '../options/logger.js'
import type { Authenticator } from './authenticator.js'
import { MfaCache } from './mfa-cache.js'
import { MfaStepUp } from './mfa.js'
import { oauthAuthenticator, TokenProvider } from './oauth.js'
import { sessionAuthenticator } from './session-authenticator.js'
import { SessionCache } from './session-cache.js'
import { SessionManager } from './session-manager.js'
import type { Lease } from './single-flight.js'
import { StoreAccess } from './store-access.js'

/** Sends an operation that is part of signing in, without the authentication middleware. */
export type SendUnauthenticated = (operation: Operation, body: unknown, headers: Readonly<Record<string, string>>) => Promise<ApiResponse>

/** The options that each scheme needs. */
const REQUIRED_CREDENTIALS: Record<AuthScheme, readonly CredentialName[]> = {
  session: ['devKey', 'username', 'password', 'organizationId'],
  partner: ['appKey', 'username', 'password'],
  partnerOrganization: ['appKey', 'username', 'password', 'organizationId'],
  spend: ['apiToken'],
  oauth: ['clientId', 'clientSecret'],
}

const SCHEMES = Object.keys(REQUIRED_CREDENTIALS) as AuthScheme[]

export interface AuthSchemes {
  /** Chooses the scheme that the call requests. If it requests none, chooses the first scheme of the operation that the client has credentials for. */
  choose(operation: Operation, requested: AuthScheme | undefined): { scheme: AuthScheme; authenticator: Authenticator } | undefined
  readonly session: SessionManager
}

export function createAuthSchemes(options: ResolvedOptions, sendUnauthenticated: SendUnauthenticated): AuthSchemes {
  const { devKey = '', appKey = '', organizationId = '', apiToken = '' } = options
  const send = stripResponseBody(sendUnauthenticated)
  const access = createStoreAccess(options, 'session', [options.devKey, options.username, options.organizationId])
  const mfa = createMfaStepUp(options, send, new MfaCache(access))
  const session = createSessionManager(options, send, {
    scheme: 'session',
    operation: () => methodOf('auth', 'login').operation,
    body: async () => ({ ...pick(options, REQUIRED_CREDENTIALS.session), ...(await mfa.remembered()) }),
    sessionId: options.sessionId,
    access,
  })
  const partner = createSessionManager(options, send, {
    scheme: 'partner',
    operation: () => methodOf('partner', 'login').operation,
    body: async () => pick(options, REQUIRED_CREDENTIALS.partner),
    sessionId: options.devKey ? undefined : options.sessionId,
    access: createStoreAccess(options, 'partner', [options.appKey, options.username, 'partner']),
  })
  const authenticators: Record<AuthScheme, Authenticator> = {
    session: sessionAuthenticator(session, { devkey: devKey }, mfa),
    partner: sessionAuthenticator(partner, { appkey: appKey }),
    partnerOrganization: sessionAuthenticator(partner, { appkey: appKey, organizationid: organizationId }),
    spend: { credentials: () => ({ headers: { apitoken: apiToken } }) },
    oauth: oauthAuthenticator(createTokenProvider(options, send)),
  }
  const missing = Object.fromEntries(SCHEMES.map((scheme) => [scheme, missingCredentials(options, scheme)])) as Record<AuthScheme, CredentialName[]>
  return {
    session,
    choose(operation, requested) {
      if (!operation.auth.length) return undefined
      if (requested && !operation.auth.includes(requested))
        throw new ConfigurationError(`${operation.id} does not accept the authentication scheme "${requested}"; it accepts ${operation.auth.join(' or ')}.`)
      const accepted = requested ? [requested] : operation.auth
      const scheme = accepted.find((candidate) => missing[candidate].length === 0)
      if (!scheme) throw new ConfigurationError(`${operation.id} requires ${describeMissing(options, accepted.map((candidate) => missing[candidate]))}.`)
      return { scheme, authenticator: authenticators[scheme] }
    },
  }
}

const pick = (options: ResolvedOptions, names: readonly CredentialName[]): object => Object.fromEntries(names.map((name) => [name, options[name]]))

/** Removes the body from a ResponseParseError, because a sign-in response that cannot be parsed may contain part of a secret. */
const stripResponseBody =
  (send: SendUnauthenticated): SendUnauthenticated =>
  (operation, body, headers) =>
    send(operation, body, headers).catch((error: unknown) => {
      if (!(error instanceof ResponseParseError)) throw error
      throw new ResponseParseError(error.message, { status: error.status, body: '' })
    })

/** How long requests that follow each other may take, with all their attempts and the waits between them. */
const createLease = ({ timeout, maxRetries, now }: ResolvedOptions, requests = 1): Lease => ({ leaseMs: requests * (timeout + maxRetries * (timeout + MAX_RETRY_AFTER_MS)), now })

/** Says which options are missing, and why the environment did not help. */
function describeMissing({ credentialInCode }: ResolvedOptions, alternatives: readonly (readonly CredentialName[])[]): string {
  const missing = alternatives.map((names) => names.map(describeOption).join(' and ')).join(', or ')
  return credentialInCode && CREDENTIAL_NAMES.some(readVariable) ? `${missing}. No credential was read from the environment, because ${credentialInCode} is set in code` : missing
}

/** Returns the missing options of a scheme. If a session ID is set, the username and password are not needed. The scheme `session` then does not need the organizationId either. */
function missingCredentials(options: ResolvedOptions, scheme: AuthScheme): CredentialName[] {
  const hasExternalSession = options.sessionId !== undefined && scheme !== 'spend' && scheme !== 'oauth'
  const replaced: readonly CredentialName[] = hasExternalSession ? ['username', 'password', ...(scheme === 'session' ? (['organizationId'] as const) : [])] : []
  return REQUIRED_CREDENTIALS[scheme].filter((name) => options[name] === undefined && !replaced.includes(name))
}

interface SignIn {
  readonly scheme: 'session' | 'partner'
  readonly operation: () => Operation
  readonly body: () => Promise<object>
  readonly sessionId: string | undefined
  readonly access: StoreAccess
}

const missingForSignIn = (options: ResolvedOptions, scheme: SignIn['scheme']): CredentialName[] => REQUIRED_CREDENTIALS[scheme].filter((name) => options[name] === undefined)

function createStoreAccess(options: ResolvedOptions, scheme: SignIn['scheme'], identity: readonly (string | undefined)[]): StoreAccess {
  const { baseUrl, password = '', timeout, sessionStore } = options
  return new StoreAccess({
    // Without credentials, the SDK does not know whose session the store holds.
    store: missingForSignIn(options, scheme).length ? undefined : sessionStore,
    identity: [baseUrl, ...identity.map((part) => part ?? '')],
    password,
    timeout,
    warn: createWarn(options),
  })
}

function createSessionManager(options: ResolvedOptions, send: SendUnauthenticated, { scheme, operation, body, sessionId, access }: SignIn): SessionManager {
  const missing = missingForSignIn(options, scheme)
  return new SessionManager({
    login: missing.length ? undefined : async () => send(operation(), await body(), {}),
    missing: `set ${describeMissing(options, [missing])}`,
    sessionId,
    cache: new SessionCache(access, options.timeout),
    ...createLease(options),
  })
}

function createMfaStepUp(options: ResolvedOptions, send: SendUnauthenticated, cache: MfaCache): MfaStepUp {
  const headers = (sessionId: string): Record<string, string> => ({ devKey: options.devKey ?? '', sessionId })
  return new MfaStepUp(
    {
      device: options.device,
      cache,
      onMfaChallenge: options.onMfaChallenge,
      onRememberMeId: options.onRememberMeId,
      timeout: options.timeout,
      warn: createWarn(options),
      // A step-up, then a challenge and its validation.
      ...createLease(options, 3),
      stepUp: async (sessionId, body) => (await send(methodOf('mfa', 'stepUp').operation, body, headers(sessionId))).data as MfaStepUpResponse,
      challenge: async (sessionId) => (await send(methodOf('mfa', 'challenge').operation, {}, headers(sessionId))).data as MfaChallengeResponse,
      validate: async (sessionId, body) => (await send(methodOf('mfa', 'validateChallenge').operation, body, headers(sessionId))).data as MfaChallengeValidateResponse,
    },
    options.rememberMeId,
  )
}

/**
 * A separate host serves BILL's tokens. That of the sandbox is documented (https://developer.bill.com/openapi/o-auth-authentication.json), that of
 * production is inferred. Any other host, such as the mock, is expected to serve tokens, too.
 */
const authHost = (baseUrl: string): string => baseUrl.replace(/^https:\/\/gateway(\.(?:stage|prod)\.bill\.com)$/, 'https://auth$1')

function createTokenProvider(options: ResolvedOptions, send: SendUnauthenticated): TokenProvider {
  const url = new URL(options.tokenUrl ?? `${authHost(options.baseUrl)}/authx/token`)
  const operation: Operation = { id: 'createAccessToken', method: 'POST', host: url.origin, path: url.pathname + url.search, auth: [], idempotent: true }
  return new TokenProvider(
    async () => (await send(operation, new URLSearchParams({ grant_type: 'client_credentials', client_id: options.clientId ?? '', client_secret: options.clientSecret ?? '' }), {})).data,
    createLease(options),
  )
}
