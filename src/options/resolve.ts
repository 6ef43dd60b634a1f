/** Merges options with environment variables and defaults into frozen objects. */
import { ConfigurationError } from '../errors/index.js'
import { toAbortSignal } from '../http/abort-signal.js'
import type { Fetch, RequestOptions, ResolvedRequestOptions } from '../http/request-options.js'
import { safeClock } from '../http/user-code.js'
import type { BillOptions, ResolvedOptions } from './bill-options.js'
import { CREDENTIAL_NAMES, describeOption, HOSTS, readVariable, type Environment } from './environment.js'
import { LOG_LEVELS, writeLog, type LogLevel } from './logger.js'
import { assertClientOptionNames, assertRequestOptionNames } from './option-names.js'
import { assertCredential, assertHeaders, assertInteger, assertOrigin, parseUrl } from './validate.js'

/** Reads the global fetch on every call, so that tests can replace it later. */
const defaultFetch: Fetch = (url, init) => globalThis.fetch(url, init)

function assertFetch(fetch = defaultFetch): Fetch {
  // jsdom, for example, has no fetch.
  if (typeof (fetch === defaultFetch ? globalThis.fetch : fetch) !== 'function') throw new ConfigurationError('fetch must be a function. In jsdom, define it globally.')
  return fetch
}

let hasWarnedOfHttp = false

/** Warns once, at any log level, because the option is easy to leave in by mistake. No environment variable sets it. */
function resolveInsecureHttp({ allowInsecureHttp, logger }: BillOptions): boolean {
  if (allowInsecureHttp !== true) return false
  if (!hasWarnedOfHttp) writeLog(logger ?? console, 'warn', 'bill-sdk: allowInsecureHttp is set, so credentials can be sent in clear text.')
  return (hasWarnedOfHttp = true)
}

/** @throws ConfigurationError that names the invalid option but does not show its value. */
export function resolveOptions(options: BillOptions = {}): ResolvedOptions {
  assertClientOptionNames(options)
  const isSet = (name: keyof BillOptions): boolean => options[name] !== undefined && options[name] !== null
  const read = (name: keyof BillOptions, useEnvironment = true): unknown =>
    options[name] === undefined ? (useEnvironment ? readVariable(name) : undefined) : (options[name] ?? undefined)
  const label = (name: keyof BillOptions): string => (isSet(name) ? name : describeOption(name))
  const integer = (name: 'timeout' | 'maxRetries' | 'maxConcurrency' | 'maxResponseBytes', fallback: number, min: number): number => {
    const value = read(name) ?? fallback
    return assertInteger(label(name), isSet(name) || !/^\d+$/.test(String(value)) ? (value as number) : Number(value), min)
  }
  const credentialInCode = CREDENTIAL_NAMES.find(isSet)
  const credentials = Object.fromEntries(CREDENTIAL_NAMES.map((name) => [name, read(name, !credentialInCode)]))
  for (const name of CREDENTIAL_NAMES) assertCredential(name, credentials[name], !credentialInCode)
  const readHost = !isSet('environment') && !isSet('baseUrl')
  const environment = assertEnvironment(read('environment', readHost) ?? 'sandbox')
  const logLevel = (read('logLevel') ?? 'off') as LogLevel
  if (!LOG_LEVELS.includes(logLevel)) throw new ConfigurationError(`${label('logLevel')} must be one of ${LOG_LEVELS.join(', ')}.`)
  const allowInsecureHttp = resolveInsecureHttp(options)
  const tokenUrl = read('tokenUrl', readHost) as string | undefined
  return Object.freeze({
    ...Object.fromEntries(Object.entries(options).filter(([, value]) => value !== null)),
    ...credentials,
    credentialInCode,
    environment,
    baseUrl: assertOrigin(describeOption('baseUrl'), (read('baseUrl', readHost) as string | undefined) ?? HOSTS[environment], allowInsecureHttp),
    tokenUrl: tokenUrl === undefined ? undefined : parseUrl(label('tokenUrl'), tokenUrl, allowInsecureHttp).href,
    allowInsecureHttp,
    fetch: assertFetch(options.fetch ?? undefined),
    timeout: integer('timeout', 60_000, 1),
    maxRetries: integer('maxRetries', 2, 0),
    maxConcurrency: integer('maxConcurrency', 3, 1),
    maxResponseBytes: integer('maxResponseBytes', 64 * 1024 * 1024, 1),
    headers: assertHeaders(options.headers ?? undefined),
    logger: options.logger ?? console,
    logLevel,
    use: [...(options.use ?? [])],
    now: options.now ? safeClock(options.now) : Date.now,
  })
}

function assertEnvironment(value: unknown): Environment {
  if (!Object.hasOwn(HOSTS, value as Environment)) throw new ConfigurationError(`${describeOption('environment')} must be "sandbox" or "production".`)
  return value as Environment
}

/** Merges the options of a call with those of the client. */
export function resolveRequestOptions(client: ResolvedOptions, options: RequestOptions = {}): ResolvedRequestOptions {
  assertRequestOptionNames(options)
  return Object.freeze({
    ...options,
    signal: toAbortSignal(options.signal),
    timeout: options.timeout === undefined ? client.timeout : assertInteger('timeout', options.timeout, 1),
    maxRetries: options.maxRetries === undefined ? client.maxRetries : assertInteger('maxRetries', options.maxRetries, 0),
    headers: options.headers ? { ...client.headers, ...assertHeaders(options.headers) } : client.headers,
  })
}
