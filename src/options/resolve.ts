/** Merges options with environment variables and defaults into frozen objects. */
import { ConfigurationError } from '../errors/index.js'
import type { Fetch, RequestOptions, ResolvedRequestOptions } from '../http/request-options.js'
import type { BillOptions, ResolvedOptions } from './bill-options.js'
import { describeOption, ENVIRONMENT_VARIABLES, HOSTS, readVariable, type CredentialName } from './environment.js'
import { LOG_LEVELS } from './logger.js'
import { assertClientOptionNames, assertRequestOptionNames } from './option-names.js'
import { assertHeaders, assertHeaderText, assertInteger, assertOrigin, assertText, assertUrl } from './validate.js'

/** Options that are sent as a header. */
const HEADER_OPTIONS: ReadonlySet<string> = new Set(['devKey', 'sessionId', 'organizationId', 'appKey', 'apiToken'])

/** Reads the global fetch on every call, so that tests can replace it later. */
const defaultFetch: Fetch = (url, init) => globalThis.fetch(url, init)

/** @throws ConfigurationError that names the invalid option but does not show its value. */
export function resolveOptions(options: BillOptions = {}): ResolvedOptions {
  assertClientOptionNames(options)
  const names = Object.keys(ENVIRONMENT_VARIABLES) as CredentialName[]
  const credentials = Object.fromEntries(names.map((name) => [name, options[name] ?? readVariable(ENVIRONMENT_VARIABLES[name])])) as BillOptions
  for (const name of names) (HEADER_OPTIONS.has(name) ? assertHeaderText : assertText)(describeOption(name), credentials[name])
  const environment = credentials.environment ?? 'sandbox'
  if (!Object.hasOwn(HOSTS, environment)) throw new ConfigurationError(`${describeOption('environment')} must be "sandbox" or "production".`)
  const { logLevel = 'off' } = options
  if (!LOG_LEVELS.includes(logLevel)) throw new ConfigurationError(`logLevel must be one of ${LOG_LEVELS.join(', ')}.`)
  return Object.freeze({
    ...options,
    ...credentials,
    environment,
    baseUrl: assertOrigin(describeOption('baseUrl'), credentials.baseUrl ?? HOSTS[environment]),
    ...(options.tokenUrl !== undefined && { tokenUrl: assertUrl('tokenUrl', options.tokenUrl) }),
    fetch: options.fetch ?? defaultFetch,
    timeout: assertInteger('timeout', options.timeout ?? 60_000, 1),
    maxRetries: assertInteger('maxRetries', options.maxRetries ?? 2, 0),
    maxConcurrency: assertInteger('maxConcurrency', options.maxConcurrency ?? 3, 1),
    maxResponseBytes: assertInteger('maxResponseBytes', options.maxResponseBytes ?? 64 * 1024 * 1024, 1),
    headers: assertHeaders(options.headers),
    logger: options.logger ?? console,
    logLevel,
    use: [...(options.use ?? [])],
    now: options.now ?? Date.now,
  })
}

/** Merges the options of a call with those of the client. */
export function resolveRequestOptions(client: ResolvedOptions, options: RequestOptions = {}): ResolvedRequestOptions {
  assertRequestOptionNames(options)
  return Object.freeze({
    ...options,
    timeout: options.timeout === undefined ? client.timeout : assertInteger('timeout', options.timeout, 1),
    maxRetries: options.maxRetries === undefined ? client.maxRetries : assertInteger('maxRetries', options.maxRetries, 0),
    headers: options.headers ? { ...client.headers, ...assertHeaders(options.headers) } : client.headers,
  })
}
