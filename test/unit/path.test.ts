import { describe, expect, it } from 'vitest'
import { createRawClient } from '../../src/raw/index.js'
import { errorOf, createTestClient } from '../helpers/test-client.ts'
import { startFaultServer } from '../helpers/fault-server.ts'

describe('an id in a path', () => {
  it.each(['', ' ', '\t\n', '.', '..', '\ud800', 'a\udc00b'])('is refused before anything is sent: %j', async (id) => {
    await using server = await startFaultServer()
    const bill = createTestClient(server.url)
    const calls = [() => bill.vendors.get(id), () => bill.vendors.bankAccount.get(id), () => createRawClient(bill).GET('/connect/v3/vendors/{vendorId}', { params: { path: { vendorId: id } } })]
    for (const call of calls) expect(await errorOf(call())).toMatchObject({ name: 'ConfigurationError' })
    expect(server.requests).toEqual([])
  })

  it.each([undefined, null, 7, {}, ['a']])('is refused when it is no string: %j', async (id) => {
    await using server = await startFaultServer()
    expect(await errorOf(createTestClient(server.url).vendors.get(id as never))).toMatchObject({ name: 'ConfigurationError', message: expect.stringContaining('vendorId must be a string') as string })
    expect(server.requests).toEqual([])
  })

  it.each(['a/b', '../bills', '%2e%2e', '%2e', '..%2f', 'a?b=c', 'a#b', 'a b', 'ä', '漢字', '\u0000', 'a\r\nb', '\\..\\', 'a;b', '...', '00901&x=1', '😀'])('is encoded, so that it stays one: %j', async (id) => {
    await using server = await startFaultServer()
    await createTestClient(server.url).vendors.get(id)
    const { path, query } = server.calls[0]!
    expect(path).toBe(`/connect/v3/vendors/${encodeURIComponent(id)}`)
    expect(decodeURIComponent(path.split('/')[4] as string)).toBe(id)
    expect(path.split('/').length).toBe(5)
    expect(query.size).toBe(0)
  })

  it('may be long', async () => {
    await using server = await startFaultServer()
    await createTestClient(server.url).vendors.get('x'.repeat(8_000))
    expect(server.calls[0]?.path.length).toBe('/connect/v3/vendors/'.length + 8_000)
  })
})
