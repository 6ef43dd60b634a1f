/** Options of a call override those of the client, and are validated the same way. */
import { expect, it } from 'vitest'
import { resolveOptions, resolveRequestOptions } from '../../src/options/resolve.js'
import { errorOf, createTestClient } from '../helpers/test-client.ts'
import { startFaultServer } from '../helpers/fault-server.ts'

it('uses the client options that the call does not set', () => {
  const client = resolveOptions({ timeout: 5, maxRetries: 4, headers: { 'X-A': '1' } })
  expect(resolveRequestOptions(client)).toEqual({ timeout: 5, maxRetries: 4, headers: { 'X-A': '1' } })
  expect(resolveRequestOptions(client, { timeout: 6, maxRetries: 0, headers: { 'X-B': '2' } })).toEqual({ timeout: 6, maxRetries: 0, headers: { 'X-A': '1', 'X-B': '2' } })
  expect(Object.isFrozen(resolveRequestOptions(client))).toBe(true)
})

it('sends the headers of the client, and lets headers of the call override them, whatever their case', async () => {
  await using server = await startFaultServer()
  const bill = createTestClient(server.url, { headers: { 'X-A': 'client', 'X-C': 'client' } })
  await bill.vendors.get('a', { headers: { 'x-a': 'call', 'X-B': 'call' } })
  expect(server.calls[0]?.headers).toMatchObject({ 'x-a': 'call', 'x-b': 'call', 'x-c': 'client' })
})

it.each([
  [{ timeout: 0 }, 'timeout must be an integer from 1'],
  [{ maxRetries: -1 }, 'maxRetries must be an integer from 0'],
  [{ headers: { 'X-A': 'a\nb' } }, 'The header X-A contains a control character'],
])('rejects %j before it sends anything', async (options, message) => {
  await using server = await startFaultServer()
  expect(await errorOf(createTestClient(server.url).vendors.get('a', options))).toMatchObject({ name: 'ConfigurationError', message: expect.stringContaining(message) })
  expect(server.requests).toEqual([])
})
