import { describe, expect, it } from 'vitest'
import * as sdk from '../../src/index.js'
import * as webhooks from '../../src/webhooks/index.js'
import { createClientOn, errorOf, pause, errorBody, stubFetch } from './support.ts'

const { ApiError, AuthenticationError, BillError, ConnectionError, PermissionError, RateLimitError } = sdk

describe('the error classes', () => {
  const parents: readonly [keyof typeof sdk, abstract new (...args: never[]) => Error][] = [
    ['ApiError', BillError], ['BadRequestError', ApiError], ['AuthenticationError', ApiError], ['SessionExpiredError', AuthenticationError], ['PermissionError', ApiError], ['MfaRequiredError', PermissionError],
    ['NotFoundError', ApiError], ['RateLimitError', ApiError], ['ConcurrencyLimitError', RateLimitError], ['ServerError', ApiError], ['ConnectionError', BillError], ['TimeoutError', ConnectionError],
    ['ResponseParseError', BillError], ['PaginationError', BillError], ['ConfigurationError', BillError], ['WebhookSignatureError', BillError],
  ]
  it.each(parents)('have the expected parent class: %s', (name, parent) => {
    const ErrorClass = sdk[name] as unknown as { prototype: object; name: string }
    expect(parent.prototype.isPrototypeOf(ErrorClass.prototype)).toBe(true)
  })

  it('are the same in bill-sdk/webhooks', () => {
    expect([webhooks.BillError, webhooks.ConfigurationError, webhooks.WebhookSignatureError]).toEqual([sdk.BillError, sdk.ConfigurationError, sdk.WebhookSignatureError])
  })
})

it('a ConnectionError keeps its cause', async () => {
  const cause = new TypeError('fetch failed')
  const error = await errorOf(createClientOn(stubFetch(() => Promise.reject(cause)), { maxRetries: 0 }).vendors.get('a'))
  expect([error.name, error.cause]).toEqual(['ConnectionError', cause])
})

it.each([undefined, null, 'text', 5])('a fetch that rejects with something other than an Error causes a ConnectionError (%s)', async (reason) => {
  const error = await errorOf(createClientOn(stubFetch(() => Promise.reject(reason)), { maxRetries: 0 }).vendors.get('a'))
  expect([error.name, error.cause]).toEqual(['ConnectionError', reason])
})

it.each([undefined, null, {}, 'x'])('a fetch that does not resolve to a Response causes a ConnectionError (%s)', async (result) => {
  expect((await errorOf(createClientOn(stubFetch(() => result as never), { maxRetries: 0 }).payments.create({} as never))).name).toBe('ConnectionError')
})

it("an error's stack starts with its name and message", async () => {
  const error = await errorOf(createClientOn(stubFetch(() => Response.json(errorBody('BDC_1119', 'Bad.'), { status: 400 }))).vendors.get('a'))
  expect(error.stack).toMatch(/^BadRequestError: getVendor failed: 400.*Bad.*BDC_1119/)
})

describe('waitForUpload', () => {
  it('polls until the document exists', async () => {
    const server = stubFetch((_, n) => Response.json([{ uploadId: '0du', status: n < 3 ? 'IN_PROGRESS' : 'UPLOADED', ...(n === 3 && { documentId: '00h' }) }]))
    expect(await createClientOn(server).documents.waitForUpload('0du', { pollInterval: 5 })).toMatchObject({ documentId: '00h' })
    expect(server.seen.length).toBe(3)
  })

  it('rejects after the timeout, and when the upload does not exist', async () => {
    const waiting = stubFetch(() => Response.json([{ uploadId: '0du', status: 'IN_PROGRESS' }]))
    expect((await errorOf(createClientOn(waiting).documents.waitForUpload('0du', { pollInterval: 5, timeout: 40 }))).name).toBe('TimeoutError')
    expect(await errorOf(createClientOn(stubFetch(() => Response.json([]))).documents.waitForUpload('0du', { pollInterval: 5 }))).toBeInstanceOf(BillError)
  })

  it('can be aborted between two polls', async () => {
    const controller = new AbortController()
    const server = stubFetch(() => Response.json([{ uploadId: '0du', status: 'IN_PROGRESS' }]))
    const pending = createClientOn(server).documents.waitForUpload('0du', { pollInterval: 10_000 }, { signal: controller.signal }).catch((reason: unknown) => reason)
    await pause(20)
    controller.abort('enough')
    expect(await pending).toBe('enough')
  })
})

it('concurrent calls and login() share one sign-in', async () => {
  const server = stubFetch(undefined, async () => (await pause(10), Response.json({ sessionId: 'session-a', organizationId: '008', userId: '006' })))
  const bill = createClientOn(server)
  await Promise.all([bill.auth.login(), bill.vendors.get('a'), bill.auth.login(), bill.vendors.get('b')])
  expect(server.logins).toBe(1)
})
