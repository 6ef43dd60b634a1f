/** BILL's environments, and the environment variables that options fall back to. */

export type Environment = 'sandbox' | 'production'

export const HOSTS: Record<Environment, string> = {
  sandbox: 'https://gateway.stage.bill.com',
  production: 'https://gateway.prod.bill.com',
}

/** Options that say who signs in. If one is set in code, none is read from the environment: it may hold those of another organization. */
export const CREDENTIAL_NAMES = [
  'devKey', 'username', 'password', 'organizationId', 'sessionId', 'appKey', 'apiToken', 'clientId', 'clientSecret', 'rememberMeId', 'device',
] as const

export type CredentialName = (typeof CREDENTIAL_NAMES)[number]

/** The environment variable of an option: BILL_DEV_KEY for devKey. */
const variableOf = (option: string): string => `BILL_${option.replace(/[A-Z]/g, '_$&').toUpperCase()}`

/** Formats the name of an option for error messages, such as "devKey (BILL_DEV_KEY)". */
export const describeOption = (option: string): string => `${option} (${variableOf(option)})`

/** Reads the environment variable of an option. Returns undefined if it is empty or not available. Workers have no environment variables, and Deno can deny access to them. */
export function readVariable(option: string): string | undefined {
  try {
    return (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env?.[variableOf(option)] || undefined
  } catch {
    return undefined
  }
}
