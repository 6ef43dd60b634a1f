/** Options, their validation, and the environment variables behind them. */
import { afterEach, expect, it } from 'vitest'
import { Bill, type BillOptions } from '../../src/index.js'
import { resolveOptions } from '../../src/options/resolve.js'
import { uniqueText } from '../helpers/test-client.ts'
import { startFaultServer } from '../helpers/fault-server.ts'

const VARIABLES = {
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
const names = Object.keys(VARIABLES) as (keyof typeof VARIABLES)[]
const sampleValue = (name: string, source: string): string => (name === 'environment' ? 'production' : name === 'baseUrl' ? `https://${source}.test` : `${name}-${source}`)

const originalEnv = { ...process.env }
afterEach(() => {
  for (const variable of Object.values(VARIABLES)) delete process.env[variable]
  Object.assign(process.env, originalEnv)
})

it.each(names)('reads %s from its environment variable, unless the option is set', (name) => {
  process.env[VARIABLES[name]] = sampleValue(name, 'variable')
  expect(resolveOptions()[name]).toBe(sampleValue(name, 'variable'))
  expect(resolveOptions({ [name]: name === 'environment' ? 'sandbox' : sampleValue(name, 'option') })[name]).toBe(name === 'environment' ? 'sandbox' : sampleValue(name, 'option'))
})

it('treats an empty environment variable as not set', () => {
  process.env['BILL_DEV_KEY'] = ''
  expect(resolveOptions().devKey).toBeUndefined()
})

it('works without environment variables when the runtime has none or denies access', () => {
  const descriptor = Object.getOwnPropertyDescriptor(globalThis, 'process') ?? {}
  const inaccessible = { env: new Proxy({}, { get: () => expect.unreachable('NotCapable') }) }
  try {
    for (const value of [undefined, {}, inaccessible]) {
      Object.defineProperty(globalThis, 'process', { get: () => value, configurable: true })
      expect(resolveOptions({ devKey: 'k' })).toMatchObject({ devKey: 'k', environment: 'sandbox' })
    }
  } finally {
    Object.defineProperty(globalThis, 'process', descriptor)
  }
})

it('signs in with environment variables only', async () => {
  await using server = await startFaultServer()
  Object.assign(process.env, { BILL_BASE_URL: server.url, BILL_DEV_KEY: uniqueText('k'), BILL_USERNAME: 'u', BILL_PASSWORD: 'p', BILL_ORGANIZATION_ID: '008' })
  await new Bill().vendors.get('a')
  expect(JSON.parse(server.requests[0]?.body ?? '')).toMatchObject({ username: 'u', password: 'p', organizationId: '008' })
})

it('chooses the host by environment, unless baseUrl is set', () => {
  expect(resolveOptions().baseUrl).toBe('https://gateway.stage.bill.com')
  expect(resolveOptions({ environment: 'sandbox' }).baseUrl).toBe('https://gateway.stage.bill.com')
  expect(resolveOptions({ environment: 'production' }).baseUrl).toBe('https://gateway.prod.bill.com')
  expect(resolveOptions({ environment: 'production', baseUrl: 'http://127.0.0.1:4010/' }).baseUrl).toBe('http://127.0.0.1:4010')
})

it('uses the current global fetch when no fetch is set', async () => {
  const original = globalThis.fetch
  const bill = new Bill({ apiToken: uniqueText('apiToken') })
  try {
    globalThis.fetch = async (url) => Response.json({ id: url })
    expect(await bill.spend.users.get('u1')).toEqual({ id: 'https://gateway.stage.bill.com/connect/v3/spend/users/u1' })
  } finally {
    globalThis.fetch = original
  }
})

it('has the documented defaults', () => {
  expect(resolveOptions()).toMatchObject({ environment: 'sandbox', timeout: 60_000, maxRetries: 2, maxConcurrency: 3, logLevel: 'off', logger: console, headers: {}, use: [] })
})

it('resolves to a frozen copy that later changes to the original do not affect', () => {
  const options = { headers: { 'X-A': '1' }, timeout: 5 }
  const resolved = resolveOptions(options)
  options.headers['X-A'] = '2'
  options.timeout = 6
  expect(resolved).toMatchObject({ headers: { 'X-A': '1' }, timeout: 5 })
  expect([Object.isFrozen(resolved), Object.isFrozen(resolved.headers)]).toEqual([true, true])
})

const SECRET = 'top-secret-value'
it.each<[string, unknown, string]>([
  ['environment', SECRET, 'environment (BILL_ENVIRONMENT) must be "sandbox" or "production".'],
  ['environment', 'toString', 'environment (BILL_ENVIRONMENT)'],
  ['baseUrl', SECRET, 'baseUrl (BILL_BASE_URL) must be an https URL'],
  ['baseUrl', `ftp://${SECRET}`, 'baseUrl (BILL_BASE_URL) must be an https URL'],
  ['baseUrl', `https://host/${SECRET}`, 'without a path or query'],
  ['baseUrl', `https://host?${SECRET}`, 'without a path or query'],
  ['baseUrl', `https://host/#${SECRET}`, 'without a path or query'],
  ['baseUrl', `https://user:${SECRET}@host`, 'without a username or password'],
  ['baseUrl', `https://:${SECRET}@host`, 'without a username or password'],
  ['tokenUrl', SECRET, 'tokenUrl must be an https URL'],
  ['devKey', '', 'devKey (BILL_DEV_KEY) must be a non-empty string.'],
  ['password', 5, 'password (BILL_PASSWORD) must be a non-empty string'],
  ['devKey', `${SECRET}\n`, 'devKey (BILL_DEV_KEY) contains a control character'],
  ['password', `${SECRET}\u007f`, 'password (BILL_PASSWORD) contains a control character'],
  ...['devKey', 'sessionId', 'organizationId', 'appKey', 'apiToken'].map((name): [string, unknown, string] => [name, `${SECRET}ключ`, 'that an HTTP header cannot carry']),
  ['timeout', 0, 'timeout must be an integer from 1 to 2147483647.'],
  ['timeout', Infinity, 'timeout must be'],
  ['timeout', Number.NaN, 'timeout must be'],
  ['timeout', 2 ** 31, 'timeout must be'],
  ['maxRetries', -1, 'maxRetries must be an integer from 0'],
  ['maxConcurrency', 0, 'maxConcurrency must be an integer from 1'],
  ['maxConcurrency', 2.5, 'maxConcurrency must be an integer'],
  ['headers', { 'X A': SECRET }, 'A header name contains a character that HTTP does not allow.'],
  ['headers', { 'X-A': `${SECRET}\r\nX-B: 1` }, 'The header X-A contains a control character'],
  ['headers', { 'X-A': `${SECRET}→` }, 'The header X-A contains a character that an HTTP header cannot carry.'],
  ['logLevel', SECRET, 'logLevel must be one of off, error, warn, info, debug.'],
])('rejects %s: %j', (name, value, message) => {
  let error = new Error('nothing was thrown')
  try {
    void new Bill({ [name]: value } as BillOptions)
  } catch (thrown) {
    error = thrown as Error
  }
  expect(error).toMatchObject({ name: 'ConfigurationError', message: expect.stringContaining(message) })
  expect(`${error.message} ${error.stack}`).not.toContain(SECRET)
})

it('accepts a password with characters that an HTTP header cannot contain', () => {
  expect(resolveOptions({ password: 'пароль' }).password).toBe('пароль')
})
