import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import * as sdk from '../../src/index.js'
import { errorOf, createTestClient } from '../helpers/test-client.ts'
import { startFaultServer } from '../helpers/fault-server.ts'

const facts = { status: 400, code: undefined, issues: [], operationId: 'x', method: 'GET', url: 'http://127.0.0.1/x', response: new Response(), body: '' }
const parse = new sdk.ResponseParseError('m', { status: 200, body: '<p>' })

/** Each class: an instance, its name, and the classes above it. */
const CLASSES: readonly [error: Error, name: string, above: readonly (new (...args: never[]) => Error)[]][] = [
  [new sdk.BillError('m'), 'BillError', []],
  [new sdk.ConfigurationError('m'), 'ConfigurationError', []],
  [new sdk.PaginationError('m'), 'PaginationError', []],
  [new sdk.WebhookSignatureError('m'), 'WebhookSignatureError', []],
  [parse, 'ResponseParseError', []],
  [new sdk.ConnectionError('m'), 'ConnectionError', []],
  [new sdk.TimeoutError('m'), 'TimeoutError', [sdk.ConnectionError]],
  [new sdk.ApiError('m', facts), 'ApiError', []],
  [new sdk.BadRequestError('m', facts), 'BadRequestError', [sdk.ApiError]],
  [new sdk.AuthenticationError('m', facts), 'AuthenticationError', [sdk.ApiError]],
  [new sdk.SessionExpiredError('m', facts), 'SessionExpiredError', [sdk.ApiError, sdk.AuthenticationError]],
  [new sdk.PermissionError('m', facts), 'PermissionError', [sdk.ApiError]],
  [new sdk.MfaRequiredError('m', facts), 'MfaRequiredError', [sdk.ApiError, sdk.PermissionError]],
  [new sdk.NotFoundError('m', facts), 'NotFoundError', [sdk.ApiError]],
  [new sdk.RateLimitError('m', facts), 'RateLimitError', [sdk.ApiError]],
  [new sdk.ConcurrencyLimitError('m', facts), 'ConcurrencyLimitError', [sdk.ApiError, sdk.RateLimitError]],
  [new sdk.ServerError('m', facts), 'ServerError', [sdk.ApiError]],
]

const classOf = new Map(Object.entries(sdk)) as unknown as ReadonlyMap<string, new (...args: never[]) => Error>

describe('error classes', () => {
  it.each(CLASSES)('%#: a class stands where the contract says', (error, name, above) => {
    expect(error.name).toBe(name)
    expect(String(error)).toBe(`${name}: m`)
    for (const Class of [Error, sdk.BillError, classOf.get(name), ...above]) expect(error).toBeInstanceOf(Class)
    const others = CLASSES.map(([, other]) => other).filter((other) => other !== name && other !== 'BillError' && !above.some((Class) => Class.name === other))
    for (const other of others) expect(error).not.toBeInstanceOf(classOf.get(other))
  })

  it('are all there are', () => {
    const exported = Object.keys(sdk).filter((name) => name.endsWith('Error'))
    expect(exported.sort()).toEqual(CLASSES.map(([, name]) => name).sort())
  })
})

describe('an ApiError', () => {
  it('has the facts of the call', async () => {
    const json = [{ timestamp: '2026-03-01T10:00:00.000+00:00', code: 'BDC_1119', severity: 'ERROR', category: 'REQUEST', message: 'Invalid max' }]
    await using server = await startFaultServer({ status: 400, json, headers: { 'x-request': 'r7' } })
    const error = await errorOf<sdk.ApiError>(createTestClient(server.url).vendors.list({ max: 500 }))
    expect(error).toBeInstanceOf(sdk.BadRequestError)
    const { status, code, issues, operationId, method, url, body } = error
    expect({ status, code, issues, operationId, method, url, body }).toEqual({
      status: 400,
      code: 'BDC_1119',
      issues: json,
      operationId: 'listVendors',
      method: 'GET',
      url: `${server.url}/connect/v3/vendors?max=500`,
      body: JSON.stringify(json),
    })
    expect(error.response.headers.get('x-request')).toBe('r7')
    expect(await error.response.json()).toEqual(json)
  })

  it('shows neither body nor response when it is inspected or written', async () => {
    await using server = await startFaultServer({ status: 400, json: [{ code: 'BDC_1119', message: 'no', hint: 'x' }, 'token-in-body'], headers: { 'set-cookie': 'cookie-in-answer' } })
    const error = await errorOf(createTestClient(server.url).vendors.get('00901'))
    for (const text of [inspect(error, { depth: 20, showHidden: true }), JSON.stringify(error), error.stack]) {
      expect(text).not.toContain('token-in-body')
      expect(text).not.toContain('cookie-in-answer')
    }
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ name: 'BadRequestError', status: 400, code: 'BDC_1119', operationId: 'getVendor' })
  })

  it('hides what BILL quotes of the credentials that went out', async () => {
    await using server = await startFaultServer(({ headers }) => ({ status: 401, json: { message: `${headers['apitoken'] ?? headers['devkey']} with ${headers['sessionid']} is wrong` } }), { login: { json: { sessionId: 'session-secret-1' } } })
    const bill = createTestClient(server.url, { devKey: 'dev-key-secret', apiToken: 'api-token-secret' })
    for (const call of [() => bill.vendors.get('00901'), () => bill.spend.budgets.get('b1')]) {
      const error = await errorOf<sdk.ApiError>(call())
      expect(error.message).toContain('[redacted] with')
      expect(inspect(error, { depth: 20, showHidden: true })).not.toContain('-secret')
    }
  })

  it('does not show the session of a sign-in that was cut', async () => {
    await using server = await startFaultServer({}, { login: { text: '{"sessionId":"session-secret-1","organ' } })
    const error = await errorOf<sdk.ResponseParseError>(createTestClient(server.url).vendors.get('00901'))
    expect(error.name).toBe('ResponseParseError')
    expect(inspect(error, { depth: 20, showHidden: true }) + error.stack + JSON.stringify(error)).not.toContain('session-secret')
  })
})
