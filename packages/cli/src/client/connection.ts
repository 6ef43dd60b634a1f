/** Where a command connects to, and as whom. */
import { readEnvFile } from './env-file.js'
import type { Io } from '../io.js'
import { UsageError } from '../errors.js'
import { mergeVariables, type Variables } from './variables.js'

/** Options that every command with a connection has. */
export interface ConnectionFlags {
  readonly envFile?: string
  readonly environment?: string
}

export interface Connection {
  readonly variables: Variables
  /** Whether the call goes to BILL's production environment, where money is real. */
  readonly isProduction: boolean
  /** For people: `sandbox`, `PRODUCTION`, or the host. */
  readonly label: string
}

const PRODUCTION_HOST = /(^|\.)prod\.bill\.com$/

/** @throws UsageError if the env file cannot be used, or the flags contradict the variables. */
export function readConnection({ env }: Pick<Io, 'env'>, flags: ConnectionFlags): Connection {
  const file = flags.envFile ?? env['BILL_ENV_FILE']
  const variables = mergeVariables([...(file ? [readEnvFile(file)] : []), env])
  const { environment = 'sandbox', baseUrl } = variables
  if (flags.environment !== undefined && variables.environment !== undefined && flags.environment !== variables.environment)
    throw new UsageError(`--environment is ${flags.environment}, but BILL_ENVIRONMENT is ${environment}. The credentials of one environment do not work in the other.`)
  const chosen = flags.environment ?? environment
  const host = baseUrl !== undefined && URL.canParse(baseUrl) ? new URL(baseUrl).host : undefined
  const isProduction = host === undefined ? chosen === 'production' : PRODUCTION_HOST.test(new URL(baseUrl as string).hostname)
  const place = isProduction ? 'PRODUCTION' : (host ?? chosen)
  return { variables: { ...variables, environment: chosen }, isProduction, label: isProduction && host !== undefined ? `${place} (${host})` : place }
}
