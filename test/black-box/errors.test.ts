import { describe, expect, it } from 'vitest'
import * as sdk from '../../src/index.js'
import * as webhooks from '../../src/webhooks/index.js'
import { createClientOn, errorOf, pause, errorBody, stubFetch } from './support.ts'

const { ApiError, AuthenticationError, BillError, ConnectionError, PermissionError, RateLimitError } = sdk

describe('the classes of errors', () => {
  const parents: readonly [keyof typeof sdk, abstract new (...args: never[]) => Error][] = [
    ['ApiError', BillError], ['BadRequestError', ApiError], ['AuthenticationError', ApiError], ['SessionExpiredError', AuthenticationError], ['PermissionError', ApiError], ['MfaRequiredError', PermissionError],
    ['NotFoundError', ApiError], ['RateLimitError', ApiError], ['ConcurrencyLimitError', RateLimitError], ['ServerError', ApiError], ['ConnectionError', BillError], ['TimeoutError', ConnectionError],
    ['ResponseParseError', BillError], ['PaginationError', BillError], ['ConfigurationError', BillError], ['WebhookSignatureError', BillError],
  ]
  it.each(parents)('%s', (name, parent) => {
    const Kind = sdk[name] as unknown as { prototype: object; name: string }
    expect(parent.prototype.isPrototypeOf(Kind.prototype)).toBe(true)
  })

  it('are the same in bill-sdk/webhooks', () => {
    expect([webhooks.BillError, webhooks.ConfigurationError, webhooks.WebhookSignatureError]).toEqual([sdk.BillError, sdk.ConfigurationError, sdk.WebhookSignatureError])
  })
})

it('a failed connection keeps its cause', async () => {
  const cause = new TypeError('fetch failed')
  const error = await errorOf(createClientOn(stubFetch(() => Promise.reject(cause)), { maxRetries: 0 }).vendors.get('a'))
  expect([error.name, error.cause]).toEqual(['ConnectionError', cause])
})

it.each([undefined, null, 'text', 5])('a fetch that rejects with what is no error is a ConnectionError, too (%s)', async (reason) => {
  const error = await errorOf(createClientOn(stubFetch(() => Promise.reject(reason)), { maxRetries: 0 }).vendors.get('a'))
  expect([error.name, error.cause]).toEqual(['ConnectionError', reason])
})

it.each([undefined, null, {}, 'x'])('a fetch that gives no Response is a ConnectionError (%s)', async (answer) => {
  expect((await errorOf(createClientOn(stubFetch(() => answer as never), { maxRetries: 0 }).payments.create({} as never))).name).toBe('ConnectionError')
})

it('a stack leads to a place, and the name stands at its head', async () => {
  const error = await errorOf(createClientOn(stubFetch(() => Response.json(errorBody('BDC_1119', 'Bad.'), { status: 400 }))).vendors.get('a'))
  expect(error.stack).toMatch(/^BadRequestError: getVendor failed: 400.*Bad.*BDC_1119/)
})

describe('waitForUpload', () => {
  it('asks until the document is there', async () => {
    const server = stubFetch((_, n) => Response.json([{ uploadId: '0du', status: n < 3 ? 'IN_PROGRESS' : 'UPLOADED', ...(n === 3 && { documentId: '00h' }) }]))
    expect(await createClientOn(server).documents.waitForUpload('0du', { pollInterval: 5 })).toMatchObject({ documentId: '00h' })
    expect(server.seen.length).toBe(3)
  })

  it('gives up after maxWait, and when BILL knows no such upload', async () => {
    const waiting = stubFetch(() => Response.json([{ uploadId: '0du', status: 'IN_PROGRESS' }]))
    expect((await errorOf(createClientOn(waiting).documents.waitForUpload('0du', { pollInterval: 5, timeout: 40 }))).name).toBe('TimeoutError')
    expect(await errorOf(createClientOn(stubFetch(() => Response.json([]))).documents.waitForUpload('0du', { pollInterval: 5 }))).toBeInstanceOf(BillError)
  })

  it('can be aborted between two looks', async () => {
    const controller = new AbortController()
    const server = stubFetch(() => Response.json([{ uploadId: '0du', status: 'IN_PROGRESS' }]))
    const pending = createClientOn(server).documents.waitForUpload('0du', { pollInterval: 10_000 }, { signal: controller.signal }).catch((reason: unknown) => reason)
    await pause(20)
    controller.abort('enough')
    expect(await pending).toBe('enough')
  })
})

it('a sign-in asked for together with calls is one sign-in', async () => {
  const server = stubFetch(undefined, async () => (await pause(10), Response.json({ sessionId: 'session-a', organizationId: '008', userId: '006' })))
  const bill = createClientOn(server)
  await Promise.all([bill.auth.login(), bill.vendors.get('a'), bill.auth.login(), bill.vendors.get('b')])
  expect(server.logins).toBe(1)
})
