/** The package in Node: as ESM, as CommonJS, and as both in one process. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { run } from '../../scripts/pack/tarball.ts'

/** Runs a program in the project. @returns the JSON that it prints. */
async function runProgram(name: string, text: string): Promise<unknown> {
  await writeFile(join(inject('project'), name), text)
  return JSON.parse(await run(process.execPath, [name], inject('project')))
}

/** `dist` of the installed package as both formats: `esm`, `cjs`, and the same for the other entry points. */
const BOTH = `
import { createRequire } from 'node:module'
import * as esm from 'bill-sdk'
import * as esmRaw from 'bill-sdk/raw'
import * as esmWebhooks from 'bill-sdk/webhooks'
const require = createRequire(import.meta.url)
const cjs = require('bill-sdk')
const cjsRaw = require('bill-sdk/raw')
const cjsWebhooks = require('bill-sdk/webhooks')
const print = (value) => console.log(JSON.stringify(value))
/** A fetch that signs in and responds to everything else with \`respond\`. */
const fetchWith = (respond) => async (input, init) => {
  const { url } = new Request(input, init)
  return url.endsWith('/login') ? Response.json({ sessionId: 's', organizationId: 'o', userId: 'u', apiEndPoint: 'https://example.com' }) : respond(url)
}
const options = { devKey: 'shared', username: 'u', password: 'p', organizationId: 'o', baseUrl: 'https://api.example.com', maxRetries: 0 }
`

const USE = `
startMock().then(async (mock) => {
  const bill = new Bill({ baseUrl: mock.url, devKey: 'any', username: 'any', password: 'any', organizationId: 'any' })
  const { results } = await bill.vendors.list({ max: 5 })
  const { data } = await createRawClient(bill).GET('/connect/v3/vendors', { params: { query: { max: 5 } } })
  const missing = await bill.vendors.get('009x', { headers: { Prefer: 'code=404' } }).catch((error) => error)
  const forged = await constructEvent('{}', await signPayload('{}', 'other'), 'key').catch((error) => error)
  await mock.close()
  console.log(JSON.stringify({
    results: results.length > 0,
    raw: data.results.length === results.length,
    missing: missing instanceof NotFoundError && missing.operationId,
    forged: forged instanceof WebhookSignatureError,
    openapi: openapi.startsWith('3.1'),
    name,
  }))
})
`
const PRINTED = { results: true, raw: true, missing: 'getVendor', forged: true, openapi: true, name: 'bill-sdk' }

describe('one format', () => {
  it('runs as ESM', async () => {
    const imports = `import { createRequire } from 'node:module'
      import { Bill, NotFoundError, WebhookSignatureError } from 'bill-sdk'
      import { createRawClient } from 'bill-sdk/raw'
      import { constructEvent } from 'bill-sdk/webhooks'
      import { signPayload, startMock } from 'bill-sdk/testing'
      import { openapi } from './openapi.cjs'
      const { name } = createRequire(import.meta.url)('bill-sdk/package.json')`
    await writeFile(join(inject('project'), 'openapi.cjs'), `exports.openapi = require('bill-sdk/openapi.json').openapi`)
    expect(await runProgram('esm.mjs', imports + USE)).toEqual(PRINTED)
  })

  it('runs as CommonJS', async () => {
    const requires = `const { Bill, NotFoundError, WebhookSignatureError } = require('bill-sdk')
      const { createRawClient } = require('bill-sdk/raw')
      const { constructEvent } = require('bill-sdk/webhooks')
      const { signPayload, startMock } = require('bill-sdk/testing')
      const { openapi } = require('bill-sdk/openapi.json')
      const { name } = require('bill-sdk/package.json')`
    expect(await runProgram('cjs.cjs', requires + USE)).toEqual(PRINTED)
  })

  it.each(['esm', 'cjs'])('has readable names in the stack of an error: %s', async (format) => {
    const program = `${BOTH}
      const bill = new ${format}.Bill({ ...options, fetch: fetchWith(() => Response.json([{ message: 'gone' }], { status: 404 })) })
      const error = await bill.vendors.get('a').catch((error) => error)
      print(error.stack.split('\\n').filter((line) => line.includes('bill-sdk/dist')).map((line) => /at (?:async )?(?:new )?(\\S+) \\(/.exec(line)?.[1] ?? ''))`
    const frames = (await runProgram(`stack-${format}.mjs`, program)) as string[]
    expect(frames.length).toBeGreaterThan(0)
    expect(frames.filter((frame) => frame !== '' && !/[a-zA-Z]{3,}$/.test(frame))).toEqual([])
  })

  it('has no side effect when it is imported, except that it creates its shared state', async () => {
    const program = `
      const before = new Set(Reflect.ownKeys(globalThis))
      const env = process.env
      const reads = []
      process.env = new Proxy(env, { get: (target, key) => (String(key).startsWith('BILL') && reads.push(key), target[key]) })
      for (const name of ['bill-sdk', 'bill-sdk/raw', 'bill-sdk/webhooks', 'bill-sdk/testing']) await import(name)
      process.env = env
      const added = Reflect.ownKeys(globalThis).filter((key) => !before.has(key)).map(String)
      console.log(JSON.stringify({ foreign: added.filter((key) => !key.startsWith('Symbol(bill-sdk.')), reads, active: process.getActiveResourcesInfo().filter((name) => /timer|socket|server/i.test(name)) }))`
    expect(await runProgram('effects.mjs', program)).toEqual({ foreign: [], reads: [], active: [] })
  })
})

describe('both formats in one process', () => {
  it('are two copies of the code', async () => {
    expect(await runProgram('copies.mjs', `${BOTH} print([esm.Bill === cjs.Bill, Object.keys(cjs).toSorted().join() === Object.keys(esm).toSorted().join()])`)).toEqual([false, true])
  })

  it("recognize each other's errors by instanceof, and no other errors", async () => {
    const program = `${BOTH}
      const failWith = (status) => fetchWith(() => Response.json([{ message: 'no' }], { status }))
      const errorOf = (sdk, status) => new sdk.Bill({ ...options, fetch: failWith(status) }).vendors.get('a').catch((error) => error)
      const names = (sdk, error) => Object.keys(sdk).filter((name) => name.endsWith('Error') && error instanceof sdk[name])
      const result = []
      for (const status of [400, 403, 404, 429, 500]) for (const sdk of [esm, cjs]) {
        const error = await errorOf(sdk, status)
        result.push([names(esm, error).join(), names(cjs, error).join(), esm.isOutcomeUnknown(error) === cjs.isOutcomeUnknown(error)])
      }
      const forged = await cjsWebhooks.constructEvent('{}', 'no', 'key').catch((error) => error)
      const own = class extends esm.BillError {}
      print({ result, forged: [forged instanceof esm.WebhookSignatureError, forged instanceof esmWebhooks.BillError, forged instanceof esm.ApiError], others: [new Error('x') instanceof cjs.BillError, forged instanceof own] })`
    const { result, ...rest } = (await runProgram('errors.mjs', program)) as { result: [string, string, boolean][] }
    const classes = ['BadRequestError', 'PermissionError', 'NotFoundError', 'RateLimitError', 'ServerError'].flatMap((name) => [name, name])
    expect(result).toEqual(classes.map((name) => [['ApiError', 'BillError', name].toSorted().join(), ['ApiError', 'BillError', name].toSorted().join(), true]))
    expect(rest).toEqual({ forged: [true, true, false], others: [false, false] })
  })

  it('share the limit of three calls in flight', async () => {
    const program = `${BOTH}
      let inFlight = 0
      let most = 0
      const fetch = fetchWith(async () => {
        most = Math.max(most, ++inFlight)
        await new Promise((resolve) => setTimeout(resolve, 20))
        inFlight--
        return Response.json({ id: 'a', name: 'A' })
      })
      const clients = [new esm.Bill({ ...options, fetch }), new cjs.Bill({ ...options, fetch })]
      const vendors = await Promise.all(Array.from({ length: 12 }, (_, index) => clients[index % 2].vendors.get('a')))
      print({ most, vendors: vendors.length })`
    expect(await runProgram('limits.mjs', program)).toEqual({ most: 3, vendors: 12 })
  })

  it('mask secrets in error bodies of the raw client, whichever format made the client', async () => {
    const program = `${BOTH}
      const secret = 'password-that-BILL-quotes'
      const fetch = fetchWith(() => Response.json([{ code: 'BDC_1001', message: 'Wrong value: ' + secret }], { status: 400 }))
      const use = async (raw, sdk) => {
        const client = raw.createRawClient(new sdk.Bill({ ...options, password: secret, fetch }))
        const { error } = await client.GET('/connect/v3/vendors')
        return [JSON.stringify(error).includes('Wrong value'), JSON.stringify(error).includes(secret)]
      }
      print([await use(esmRaw, esm), await use(cjsRaw, cjs), await use(esmRaw, cjs), await use(cjsRaw, esm)])`
    expect(await runProgram('raw-mask.mjs', program)).toEqual(Array.from({ length: 4 }, () => [true, false]))
  })

  it("accept each other's clients in createRawClient", async () => {
    const program = `${BOTH}
      const fetch = fetchWith(() => Response.json({ results: [{ id: 'a' }] }))
      const use = async (raw, sdk) => (await raw.createRawClient(new sdk.Bill({ ...options, fetch })).GET('/connect/v3/vendors')).data.results[0].id
      print([await use(esmRaw, cjs), await use(cjsRaw, esm)])`
    expect(await runProgram('raw.mjs', program)).toEqual(['a', 'a'])
  })

  it("accept each other's signatures and handlers", async () => {
    const program = `${BOTH}
      const { signPayload } = require('bill-sdk/testing')
      const body = '{"metadata":{"eventId":"1","eventType":"bill.created"}}'
      const signature = await signPayload(body, 'key')
      const handled = []
      const handle = cjsWebhooks.createWebhookHandler({ securityKey: 'key', on: { 'bill.created': ({ metadata }) => void handled.push(metadata.eventId) } })
      const { status } = await handle(new Request('https://example.com', { method: 'POST', body, headers: { 'x-bill-sha-signature': signature } }))
      print([await esmWebhooks.verifySignature(body, signature, 'key'), status, handled])`
    expect(await runProgram('webhooks.mjs', program)).toEqual([true, 200, ['1']])
  })
})
