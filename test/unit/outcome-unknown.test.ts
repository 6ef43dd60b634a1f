import { expect, it } from 'vitest'
import { ConfigurationError, ConnectionError, isOutcomeUnknown, PaginationError, ResponseParseError, TimeoutError } from '../../src/index.js'
import { errorOf, createTestClient } from '../helpers/test-client.ts'
import { startFaultServer } from '../helpers/fault-server.ts'

it.each([
  [new ConnectionError('no response'), true],
  [new TimeoutError('timed out'), true],
  [new ResponseParseError('invalid JSON', { status: 200, body: '' }), true],
  [new ConfigurationError('not sent'), false],
  [new PaginationError('endless list'), false],
  [new Error('other'), false],
])('for %s, isOutcomeUnknown returns %s', (error, unknown) => {
  expect(isOutcomeUnknown(error)).toBe(unknown)
})

it.each([
  [500, true],
  [503, true],
  [400, false],
  [401, false],
  [403, false],
  [404, false],
  [429, false],
])('after status %s, isOutcomeUnknown returns %s', async (status, unknown) => {
  const server = await startFaultServer(() => ({ status, json: [{ code: 'BDC_0000', message: 'no' }] }))
  const error = await errorOf(createTestClient(server.url, { maxRetries: 0 }).bills.archive('00n01'))
  await server.close()
  expect(isOutcomeUnknown(error)).toBe(unknown)
})
