/** BILL accepts an idempotency key for two operations only. */
import { expect, it } from 'vitest'
import type { Bill, RequestOptions } from '../../src/index.js'
import { errorOf, createTestClient } from '../helpers/test-client.ts'
import { startFaultServer, type FaultServer } from '../helpers/fault-server.ts'
import { SESSION_EXPIRED } from '../helpers/error-responses.ts'

const UUID_V4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const KEY = 'B9F2A3C4-1d2e-4f30-8a1b-0123456789ab'
const keys = (server: FaultServer): (string | undefined)[] => server.calls.map(({ headers }) => headers['x-idempotent-key'])

const operations: [string, (bill: Bill, options?: RequestOptions) => PromiseLike<unknown>][] = [
  ['createSubscription', (bill, options) => bill.events.subscriptions.create({} as never, options)],
  ['createNewSecurityKey', (bill, options) => bill.events.subscriptions.createSecurityKey('sub', options)],
]

it.each(operations)('creates a key for each call of %s', async (_, call) => {
  await using server = await startFaultServer()
  const bill = createTestClient(server.url)
  await call(bill)
  await call(bill)
  for (const key of keys(server)) expect(key).toMatch(UUID_V4)
  expect(new Set(keys(server)).size).toBe(2)
})

it.each(operations)('keeps the key of %s across retries and a session renewal', async (_, call) => {
  await using server = await startFaultServer([{ status: 503, text: '', headers: { 'Retry-After': '0' } }, SESSION_EXPIRED, { status: 503, text: '', headers: { 'Retry-After': '0' } }, {}])
  await call(createTestClient(server.url))
  expect(keys(server).length).toBe(4)
  expect(new Set(keys(server)).size).toBe(1)
  expect(keys(server)[0]).toMatch(UUID_V4)
})

it.each(operations)("sends the caller's key for %s unchanged", async (_, call) => {
  await using server = await startFaultServer()
  await call(createTestClient(server.url), { idempotencyKey: KEY })
  await call(createTestClient(server.url), { headers: { 'X-Idempotent-Key': KEY } })
  expect(keys(server)).toEqual([KEY, KEY])
})

it.each(['', 'abc', 'b9f2a3c4-1d2e-1f30-8a1b-0123456789ab', 'b9f2a3c4-1d2e-4f30-ca1b-0123456789ab', `${KEY}0`, ` ${KEY}`])('rejects %j, which is not a version 4 UUID, before anything is sent', async (idempotencyKey) => {
  await using server = await startFaultServer()
  const error = await errorOf(createTestClient(server.url).events.subscriptions.createSecurityKey('sub', { idempotencyKey }))
  expect(error).toMatchObject({ name: 'ConfigurationError', message: 'createNewSecurityKey: idempotencyKey must be a version 4 UUID.' })
  expect(server.requests).toEqual([])
})

it('rejects a key for any other operation, because it would have no effect', async () => {
  await using server = await startFaultServer()
  const error = await errorOf(createTestClient(server.url).payments.create({} as never, { idempotencyKey: KEY }))
  expect(error).toMatchObject({ name: 'ConfigurationError', message: expect.stringContaining('createPayment: BILL does not support idempotency keys') })
  expect(server.requests).toEqual([])
})

it('sends no key with other operations', async () => {
  await using server = await startFaultServer()
  await createTestClient(server.url).bills.create({} as never)
  expect(keys(server)).toEqual([undefined])
})
