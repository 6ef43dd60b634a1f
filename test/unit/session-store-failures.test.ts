/** If a store fails, the SDK signs in again and logs the failure. The call does not fail. */
import { expect, it } from 'vitest'
import { SessionCache } from '../../src/auth/session-cache.js'
import { StoreAccess } from '../../src/auth/store-access.js'
import type { LogLevel } from '../../src/index.js'
import { createTestClient } from '../helpers/test-client.ts'
import { startFaultServer } from '../helpers/fault-server.ts'

const failingMethod = (method: 'get' | 'set' | 'delete'): ((key: string, value?: string) => never) =>
  function fail(key, value) {
    throw new RangeError(`${method} ${key} ${value}`)
  }
const emptyStore = { get: (): undefined => undefined, set: (): void => undefined, delete: (): void => undefined }

function captureLog(logLevel: LogLevel): { lines: string[]; options: object } {
  const lines: string[] = []
  const write = (level: string) => (text: string) => void lines.push(`${level}: ${text}`)
  return { lines, options: { logLevel, logger: { error: write('error'), warn: write('warn'), info: () => undefined, debug: () => undefined } } }
}

it.each(['get', 'set'] as const)('continues without a store whose %s throws, and logs a warning without the error message', async (method) => {
  await using server = await startFaultServer()
  const { lines, options } = captureLog('warn')
  const bill = createTestClient(server.url, { ...options, sessionStore: { ...emptyStore, [method]: failingMethod(method) } })
  await bill.vendors.get('a')
  await bill.vendors.get('b')
  expect(server.logins).toBe(1)
  expect(lines[0]).toBe(`warn: bill-sdk: sessionStore.${method} failed (RangeError). The client continues without it.`)
  expect(lines.join()).not.toContain('s1')
})

it('continues without a store that rejects with a value that is not an Error', async () => {
  await using server = await startFaultServer()
  const { lines, options } = captureLog('info')
  const bill = createTestClient(server.url, { ...options, sessionStore: { ...emptyStore, get: () => Promise.reject('down') } })
  await bill.vendors.get('a')
  expect(lines).toContain('warn: bill-sdk: sessionStore.get failed (string). The client continues without it.')
})

it.each(['off', 'error'] as const)('logs nothing at the level %s', async (level) => {
  await using server = await startFaultServer()
  const { lines, options } = captureLog(level)
  await createTestClient(server.url, { ...options, sessionStore: { ...emptyStore, get: failingMethod('get') } }).vendors.get('a')
  expect(lines).toEqual([])
})

it('forgets a session on logout even if the store cannot delete it', async () => {
  await using server = await startFaultServer()
  const entries = new Map<string, string>()
  const { lines, options } = captureLog('warn')
  const bill = createTestClient(server.url, { ...options, sessionStore: { get: (key) => entries.get(key), set: (key, value) => entries.set(key, value), delete: failingMethod('delete') } })
  await bill.auth.logout()
  await bill.vendors.get('a')
  expect(server.calls.map(({ headers }) => headers['sessionid'])).toEqual(['s2'])
  expect(lines.join()).toContain('sessionStore.delete failed')
})

it('continues when no store key can be created, as in a runtime without a digest function', async () => {
  const lines: string[] = []
  const cache = new SessionCache(new StoreAccess({ store: emptyStore, identity: [1n as never], password: 'p', timeout: 1_000, warn: (line) => void lines.push(line) }), 1_000)
  await cache.save({ sessionId: 's1', usedAt: 0 })
  expect(await cache.load()).toBeUndefined()
  expect(lines).toEqual(['set', 'get'].map((method) => `bill-sdk: sessionStore.${method} failed (TypeError). The client continues without it.`))
})
