/** BILL's environments, and the environment variables that options fall back to. */

export type Environment = 'sandbox' | 'production'

export const HOSTS: Record<Environment, string> = {
  sandbox: 'https://gateway.stage.bill.com',
  production: 'https://gateway.prod.bill.com',
}

/** The environment variable of each option that has one. */
export const ENVIRONMENT_VARIABLES = {
  environment: 'BILL_ENVIRONMENT',
  baseUrl: 'BILL_BASE_URL',
  devKey: 'BILL_DEV_KEY',
  username: 'BILL_USERNAME',
  password: 'BILL_PASSWORD',
  organizationId: 'BILL_ORGANIZATION_ID',
  sessionId: 'BILL_SESSION_ID',
  appKey: 'BILL_APP_KEY',
  apiToken: 'BILL_API_TOKEN',
  clientId: 'BILL_CLIENT_ID',
  clientSecret: 'BILL_CLIENT_SECRET',
  rememberMeId: 'BILL_REMEMBER_ME_ID',
  device: 'BILL_DEVICE',
} as const

export type CredentialName = keyof typeof ENVIRONMENT_VARIABLES

/** Formats the name of an option for error messages, such as "devKey (BILL_DEV_KEY)". */
export const describeOption = (name: CredentialName): string => `${name} (${ENVIRONMENT_VARIABLES[name]})`

/** Reads an environment variable. Returns undefined if it is empty or not available. Workers have no environment variables, and Deno can deny access to them. */
export function readVariable(name: string): string | undefined {
  try {
    return (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env?.[name] || undefined
  } catch {
    return undefined
  }
}
