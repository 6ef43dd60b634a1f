/** Which credentials a client uses: those in code, or those of the environment, and never both. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Bill, type BillOptions } from '../../src/index.js'
import { CREDENTIAL_NAMES, type CredentialName } from '../../src/options/environment.js'
import { resolveOptions } from '../../src/options/resolve.js'
import { errorOf, uniqueText } from '../helpers/test-client.ts'

const variableOf = (option: string): string => `BILL_${option.replace(/[A-Z]/g, '_$&').toUpperCase()}`
const setVariables = (values: Record<string, string>): void => {
  for (const [option, value] of Object.entries(values)) process.env[variableOf(option)] = value
}

const originalEnv = { ...process.env }
const clear = (): void => {
  for (const name of Object.keys(process.env)) if (name.startsWith('BILL_')) delete process.env[name]
}
beforeEach(clear)
afterEach(() => {
  clear()
  Object.assign(process.env, originalEnv)
})

type Scheme = 'session' | 'sessionId' | 'partner' | 'spend' | 'oauth'

/** The credentials of each scheme, each marked with where it comes from. */
const credentialsOf = (scheme: Scheme, source: string): Record<string, string> => {
  const names: Record<Scheme, readonly CredentialName[]> = {
    session: ['devKey', 'username', 'password', 'organizationId'],
    sessionId: ['devKey', 'sessionId'],
    partner: ['appKey', 'username', 'password'],
    spend: ['apiToken'],
    oauth: ['clientId', 'clientSecret'],
  }
  return Object.fromEntries(names[scheme].map((name) => [name, uniqueText(`${scheme}-${name}-from-${source}`)]))
}

const CALLS: Record<Scheme, (bill: Bill) => PromiseLike<unknown>> = {
  session: (bill) => bill.vendors.get('a'),
  sessionId: (bill) => bill.vendors.get('a'),
  partner: (bill) => bill.partner.organizations.create({} as never),
  spend: (bill) => bill.spend.users.get('a'),
  oauth: (bill) => bill.vendors.get('a'),
}
const schemes = Object.keys(CALLS) as Scheme[]

/** Calls an operation of the scheme, and returns all credentials that were sent, as text. */
async function sentBy(options: BillOptions, scheme: Scheme): Promise<{ text: string; error: Error | undefined }> {
  const sent: string[] = []
  const fetch = async (url: string, init: { headers: Record<string, string>; body?: unknown }): Promise<Response> => {
    sent.push(JSON.stringify(init.headers), String(init.body))
    return Response.json(url.endsWith('/login') ? { sessionId: 's1' } : url.endsWith('/token') ? { access_token: 't1' } : {})
  }
  const error = await Promise.resolve(CALLS[scheme](new Bill({ ...options, fetch } as BillOptions))).then(() => undefined, (reason: Error) => reason)
  return { text: sent.join('\n'), error }
}

describe.each(schemes)('the credentials of %s', (scheme) => {
  it('come from the environment when the code sets none', async () => {
    setVariables(credentialsOf(scheme, 'environment'))
    const { text, error } = await sentBy({}, scheme)
    expect(error).toBeUndefined()
    expect(text).toContain('-from-environment')
  })

  it.each(schemes)('come from the code when the environment has those of %s', async (inEnvironment) => {
    setVariables(credentialsOf(inEnvironment, 'environment'))
    const { text, error } = await sentBy(credentialsOf(scheme, 'code'), scheme)
    expect(error).toBeUndefined()
    expect(text).toContain('-from-code')
    expect(text).not.toContain('-from-environment')
  })

  it.each(CREDENTIAL_NAMES)('do not come from the environment when the code sets only %s', async (name) => {
    setVariables(credentialsOf(scheme, 'environment'))
    const { text, error } = await sentBy({ [name]: uniqueText('only-this-from-code') }, scheme)
    expect(text).not.toContain('-from-environment')
    if (!text) expect(error).toMatchObject({ name: 'ConfigurationError', message: expect.stringContaining(`No credential was read from the environment, because ${name} is set in code.`) })
  })
})

it('leaves out the remark about the environment when it holds no credential', async () => {
  expect((await errorOf(new Bill({ apiToken: uniqueText('t') }).vendors.get('a'))).message).not.toContain('environment')
})

it('reads the other credentials from the environment when one is undefined or null, and null skips its own variable', () => {
  setVariables({ devKey: 'k', sessionId: 'stray', apiToken: 't' })
  expect(resolveOptions({ sessionId: null, devKey: undefined })).toMatchObject({ devKey: 'k', sessionId: undefined, apiToken: 't' })
})

it.each<[string, BillOptions, string]>([
  ['environment', { environment: 'production' }, 'https://gateway.prod.bill.com'],
  ['baseUrl', { baseUrl: 'https://gateway.test' }, 'https://gateway.test'],
  ['neither', {}, 'https://stray.test'],
  ['null', { environment: null, baseUrl: null }, 'https://gateway.stage.bill.com'],
])('the host of the code replaces that of the environment: %s', (_, options, baseUrl) => {
  setVariables({ baseUrl: 'https://stray.test', environment: 'production', tokenUrl: 'https://stray.test/token' })
  expect(resolveOptions(options).baseUrl).toBe(baseUrl)
  if (options.environment || options.baseUrl) expect(resolveOptions(options).tokenUrl).toBeUndefined()
})

it('accepts null and undefined for every option', () => {
  const names: readonly (keyof BillOptions)[] = [
    ...CREDENTIAL_NAMES, 'environment', 'baseUrl', 'tokenUrl', 'onMfaChallenge', 'onRememberMeId', 'sessionStore', 'fetch', 'timeout', 'maxRetries', 'maxConcurrency', 'headers', 'logger', 'logLevel', 'use', 'now',
  ]
  const { fetch: _, ...defaults } = resolveOptions()
  for (const value of [null, undefined]) expect(resolveOptions(Object.fromEntries(names.map((name) => [name, value])))).toMatchObject(defaults)
})

describe('other options in the environment', () => {
  it('are read and parsed, and the code replaces them', () => {
    setVariables({ timeout: '5000', maxRetries: '0', maxConcurrency: '1', logLevel: 'warn', tokenUrl: 'https://auth.test/token' })
    expect(resolveOptions()).toMatchObject({ timeout: 5_000, maxRetries: 0, maxConcurrency: 1, logLevel: 'warn', tokenUrl: 'https://auth.test/token' })
    expect(resolveOptions({ timeout: 1, maxRetries: 3, maxConcurrency: 4, logLevel: 'off' })).toMatchObject({ timeout: 1, maxRetries: 3, maxConcurrency: 4, logLevel: 'off' })
    expect(resolveOptions({ timeout: null, logLevel: null })).toMatchObject({ timeout: 60_000, logLevel: 'off' })
  })

  it.each([
    ['timeout', '1e3'],
    ['timeout', '0'],
    ['timeout', '60 s'],
    ['maxRetries', '-1'],
    ['maxConcurrency', '0x10'],
    ['logLevel', 'verbose'],
    ['tokenUrl', 'auth'],
  ])('are rejected by name: %s=%s', (option, value) => {
    setVariables({ [option]: value })
    expect(() => resolveOptions()).toThrow(`${option} (${variableOf(option)}) must be`)
  })

  it('never allow what only the code may allow', () => {
    setVariables({ dangerouslyAllowBrowser: 'true', allowInsecureHttp: 'true' })
    expect(resolveOptions()).not.toMatchObject({ dangerouslyAllowBrowser: expect.anything() })
  })

  it('a number in code must be a number', () => {
    expect(() => resolveOptions({ timeout: '5000' as never })).toThrow('timeout must be an integer')
  })
})

describe('a credential with stray characters round it', () => {
  const strays: readonly [string, string][] = [
    ['a blank before', ' x'],
    ['a blank after', 'x '],
    ['a no-break space', 'x\u00a0'],
    ['a zero-width space', 'x\u200b'],
    ['a byte order mark', '\ufeffx'],
    ['a soft hyphen', 'x\u00ad'],
    ['an ideographic space', '\u3000x'],
    ['double quotes', '"x"'],
    ['single quotes', "'x'"],
    ['typographic quotes', '“x”'],
  ]
  const cases = strays.flatMap(([what, value]) => CREDENTIAL_NAMES.map((name) => [name, what, value] as const))
  it.each(cases)('%s is rejected by name with %s', (name, _, value) => {
    setVariables({ [name]: value })
    const isAllowed = name === 'password' && value.trim() === 'x' && value.includes(' ')
    if (isAllowed) expect(resolveOptions().password).toBe(value)
    else expect(() => resolveOptions()).toThrow(variableOf(name))
  })

  it('a password in code may have quotes and plain blanks, but no invisible characters', () => {
    for (const password of ['"x"', ' x ', 'a b', ' "x" ', '   ']) expect(resolveOptions({ password }).password).toBe(password)
    for (const password of ['x\u00a0', ' \u200bx']) expect(() => resolveOptions({ password })).toThrow('password (BILL_PASSWORD)')
  })

  it('blanks and quotes inside are sent as they are', () => {
    expect(resolveOptions({ device: 'the "first" desk', username: 'a b' })).toMatchObject({ device: 'the "first" desk', username: 'a b' })
  })
})
