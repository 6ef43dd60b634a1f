/** Asks for credentials that are not set, on a terminal. */
import type { AuthScheme } from '../catalog/operation.js'
import { isInteractive, type Io } from '../io.js'
import { ask } from '../terminal/ask.js'
import type { CredentialName, Variables } from './variables.js'

/** What a person can type. OAuth client credentials and session IDs belong to programs. */
const REQUIRED: Readonly<Partial<Record<AuthScheme, readonly CredentialName[]>>> = {
  session: ['devKey', 'username', 'password', 'organizationId'],
  partner: ['appKey', 'username', 'password'],
  partnerOrganization: ['appKey', 'username', 'password', 'organizationId'],
  spend: ['apiToken'],
}

const LABELS: Readonly<Partial<Record<CredentialName, string>>> = {
  devKey: 'Developer key',
  username: 'Username',
  password: 'Password',
  organizationId: 'Organization ID',
  appKey: 'Application key',
  apiToken: 'API token',
}

/** What may be shown while it is typed. */
const PUBLIC: readonly CredentialName[] = ['username', 'organizationId']

/** Returns the variables with what the person typed. Asks nothing if a session, or credentials of some scheme, are set. */
export async function askForMissing(io: Io, variables: Variables, schemes: readonly AuthScheme[]): Promise<Variables> {
  if (!isInteractive(io) || variables.sessionId || (schemes.includes('oauth') && variables.clientId)) return variables
  const [scheme, ...others] = schemes.filter((candidate) => REQUIRED[candidate])
  if (scheme === undefined) return variables
  const missing = (candidate: AuthScheme): CredentialName[] => (REQUIRED[candidate] ?? []).filter((name) => !variables[name])
  const chosen = [scheme, ...others].reduce((best, candidate) => (missing(candidate).length < missing(best).length ? candidate : best))
  const typed: Record<string, string> = {}
  for (const name of missing(chosen)) typed[name] = await ask(io, `${LABELS[name] ?? name}: `, { secret: !PUBLIC.includes(name) })
  return { ...variables, ...typed }
}
