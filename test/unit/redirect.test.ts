import { expect, it } from 'vitest'
import type { ApiError } from '../../src/index.js'
import { createRawClient } from '../../src/raw/index.js'
import { errorOf, createTestClient } from '../helpers/test-client.ts'
import { startFaultServer } from '../helpers/fault-server.ts'

it.each([301, 302, 303, 307, 308])('a redirect is not followed, so no secret reaches another host (%i)', async (status) => {
  await using other = await startFaultServer({ json: { id: 'stolen' } })
  await using server = await startFaultServer({ status, headers: { location: `${other.url}/connect/v3/vendors` } })
  const bill = createTestClient(server.url)
  const error = await errorOf<ApiError>(bill.vendors.create({ name: 'x' } as never))
  expect(error.name).toBe('ApiError')
  expect(error.status).toBe(status)
  expect(error.message).toContain('does not follow redirects')
  expect((await createRawClient(bill).GET('/connect/v3/vendors')).response.status).toBe(status)
  await errorOf(bill.spend.budgets.list())
  expect(other.requests).toEqual([])
})

it('a sign-in that is redirected fails and sends the password nowhere else', async () => {
  await using other = await startFaultServer()
  await using server = await startFaultServer({}, { login: { status: 307, headers: { location: `${other.url}/connect/v3/login` } } })
  const error = await errorOf<ApiError>(createTestClient(server.url).vendors.get('00901'))
  expect(error).toMatchObject({ status: 307, operationId: 'login' })
  expect(other.requests).toEqual([])
})
