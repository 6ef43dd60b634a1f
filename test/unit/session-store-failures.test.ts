/** A store that fails costs a sign-in, never a call; and it is told. */
import { expect, it } from 'vitest'
import { SessionCache } from '../../src/auth/session-cache.js'
import type { LogLevel } from '../../src/index.js'
import { createTestClient } from '../helpers/test-client.ts'
import { startFaultServer } from '../helpers/fault-server.ts'

const failing = (method: 'get' | 'set' | 'delete'): ((key: string, value?: string) => never) =>
  function fail(key, value) {
    throw new RangeError(`${method} ${key} ${value}`)
  }
const working = { get: (): undefined => undefined, set: (): void => undefined, delete: (): void => undefined }

function listen(logLevel: LogLevel): { lines: string[]; options: object } {
  const lines: string[] = []
  const write = (level: string) => (text: string) => void lines.push(`${level}: ${text}`)
  return { lines, options: { logLevel, logger: { error: write('error'), warn: write('warn'), info: () => undefined, debug: () => undefined } } }
}

it.each(['get', 'set'] as const)('goes on without a store whose %s throws, and warns without its message', async (method) => {
  await using server = await startFaultServer()
  const { lines, options } = listen('warn')
  const bill = createTestClient(server.url, { ...options, sessionStore: { ...working, [method]: failing(method) } })
  await bill.vendors.get('a')
  await bill.vendors.get('b')
  expect(server.logins).toBe(1)
  expect(lines[0]).toBe(`warn: bill-sdk: sessionStore.${method} failed (RangeError). The client continues without it.`)
  expect(lines.join()).not.toContain('s1')
})

it('goes on with a store that rejects, with something that is no error', async () => {
  await using server = await startFaultServer()
  const { lines, options } = listen('info')
  const bill = createTestClient(server.url, { ...options, sessionStore: { ...working, get: () => Promise.reject('down') } })
  await bill.vendors.get('a')
  expect(lines).toContain('warn: bill-sdk: sessionStore.get failed (string). The client continues without it.')
})

it.each(['off', 'error'] as const)('says nothing of it at the level %s', async (level) => {
  await using server = await startFaultServer()
  const { lines, options } = listen(level)
  await createTestClient(server.url, { ...options, sessionStore: { ...working, get: failing('get') } }).vendors.get('a')
  expect(lines).toEqual([])
})

it('forgets a session on logout although the store cannot delete it', async () => {
  await using server = await startFaultServer()
  const kept = new Map<string, string>()
  const { lines, options } = listen('warn')
  const bill = createTestClient(server.url, { ...options, sessionStore: { get: (key) => kept.get(key), set: (key, value) => kept.set(key, value), delete: failing('delete') } })
  await bill.auth.logout()
  await bill.vendors.get('a')
  expect(server.calls.map(({ headers }) => headers['sessionid'])).toEqual(['s2'])
  expect(lines.join()).toContain('sessionStore.delete failed')
})

it('goes on where no key can be made, as in a runtime that offers no digest', async () => {
  const lines: string[] = []
  const shelf = new SessionCache(working, [1n as never], (line) => void lines.push(line))
  await shelf.save({ sessionId: 's1', usedAt: 0 })
  expect(await shelf.load()).toBeUndefined()
  expect(lines).toEqual(['set', 'get'].map((method) => `bill-sdk: sessionStore.${method} failed (TypeError). The client continues without it.`))
})
