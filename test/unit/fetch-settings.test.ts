import { afterEach, describe, expect, it, vi } from 'vitest'
import type { FetchInit } from '../../src/index.js'
import { createRawClient } from '../../src/raw/index.js'
import { createTestClient } from '../helpers/test-client.ts'

/** A global fetch as a framework patches it: it records what it was asked to cache. */
function patchFetch(): FetchInit[] {
  const inits: FetchInit[] = []
  vi.stubGlobal('fetch', async (url: string, init: FetchInit) => {
    inits.push(init)
    if (url.endsWith('/receipts') || url.includes('UploadUrl') || url.includes('upload-url')) return Response.json({ url: 'https://files.example/put' })
    return Response.json({ sessionId: 's1', access_token: 'token', results: [], id: '1', url: 'https://files.example/put' })
  })
  return inits
}

afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

describe('each request', () => {
  it('says that nothing may be cached, no cookies are sent, and redirects are not followed', async () => {
    const inits = patchFetch()
    const bill = createTestClient('https://api.example', { clientId: 'id', clientSecret: 'secret', use: [(request, _, next) => next(request)] })
    await bill.auth.login()
    await bill.vendors.list()
    await bill.vendors.create({} as never)
    await bill.vendors.get('1', { auth: 'oauth' })
    await bill.download('https://files.example/a')
    await bill.download('https://api.example/a')
    await bill.spend.transactions.uploadReceipt('t1', new Uint8Array(1), { contentType: 'image/png' })
    await createRawClient(bill).GET('/connect/v3/vendors')
    expect(inits.length).toBeGreaterThanOrEqual(11)
    for (const { cache, credentials, redirect, method } of inits) expect([method, cache, credentials, redirect]).toEqual([method, 'no-store', 'omit', 'manual'])
  })

  /** workerd throws on fields that it does not implement. */
  it.each([[['cache']], [['credentials']], [['cache', 'credentials']]])('leaves out fields that the runtime rejects: %j', async (rejected) => {
    const inits = patchFetch()
    const tried: string[][] = []
    const Native = Request
    vi.stubGlobal('Request', class extends Native {
      constructor(url: string, init: RequestInit = {}) {
        tried.push(Object.keys(init))
        const field = rejected.find((name) => name in init)
        if (field) throw new TypeError(`The '${field}' field on 'RequestInitializerDict' is not implemented.`)
        super(url, init)
      }
    })
    // The result is kept for the whole process, so this test loads new modules.
    vi.resetModules()
    const { Bill } = await import('../../src/index.js')
    const bill = new Bill({ baseUrl: 'https://api.example', devKey: `key-${rejected}`, sessionId: 's' })
    await bill.vendors.get('1')
    await bill.vendors.get('2')
    expect(inits.map((init) => ['cache', 'credentials'].filter((name) => name in init))).toEqual(Array(2).fill(['cache', 'credentials'].filter((name) => !rejected.includes(name))))
    expect(tried).toEqual([['cache'], ['credentials']])
  })
})
