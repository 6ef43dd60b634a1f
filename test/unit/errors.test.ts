import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import * as sdk from '../../src/index.js'
import { errorOf, createTestClient } from '../helpers/test-client.ts'
import { startFaultServer } from '../helpers/fault-server.ts'

const init = { status: 400, code: undefined, issues: [], operationId: 'x', method: 'GET', url: 'http://127.0.0.1/x', response: new Response(), body: '' }
const parseError = new sdk.ResponseParseError('m', { status: 200, body: '<p>' })

/** Each class: an instance, its name, and its superclasses. */
const CLASSES: readonly [error: Error, name: string, superclasses: readonly (new (...args: never[]) => Error)[]][] = [
  [new sdk.BillError('m'), 'BillError', []],
  [new sdk.ConfigurationError('m'), 'ConfigurationError', []],
  [new sdk.PaginationError('m'), 'PaginationError', []],
  [new sdk.OutcomeUnknownError('m'), 'OutcomeUnknownError', []],
  [new sdk.PaymentStatusError('m', 'VOIDED'), 'PaymentStatusError', []],
  [new sdk.WebhookSignatureError('m'), 'WebhookSignatureError', []],
  [parseError, 'ResponseParseError', []],
  [new sdk.ConnectionError('m'), 'ConnectionError', []],
  [new sdk.TimeoutError('m'), 'TimeoutError', [sdk.ConnectionError]],
  [new sdk.ApiError('m', init), 'ApiError', []],
  [new sdk.BadRequestError('m', init), 'BadRequestError', [sdk.ApiError]],
  [new sdk.AuthenticationError('m', init), 'AuthenticationError', [sdk.ApiError]],
  [new sdk.SessionExpiredError('m', init), 'SessionExpiredError', [sdk.ApiError, sdk.AuthenticationError]],
  [new sdk.PermissionError('m', init), 'PermissionError', [sdk.ApiError]],
  [new sdk.MfaRequiredError('m', init), 'MfaRequiredError', [sdk.ApiError, sdk.PermissionError]],
  [new sdk.NotFoundError('m', init), 'NotFoundError', [sdk.ApiError]],
  [new sdk.RateLimitError('m', init), 'RateLimitError', [sdk.ApiError]],
  [new sdk.ConcurrencyLimitError('m', init), 'ConcurrencyLimitError', [sdk.ApiError, sdk.RateLimitError]],
  [new sdk.ServerError('m', init), 'ServerError', [sdk.ApiError]],
]

const classOf = new Map(Object.entries(sdk)) as unknown as ReadonlyMap<string, new (...args: never[]) => Error>

describe('error classes', () => {
  it.each(CLASSES)('have the documented name and superclasses (%#)', (error, name, superclasses) => {
    expect(error.name).toBe(name)
    expect(String(error)).toBe(`${name}: m`)
    for (const Class of [Error, sdk.BillError, classOf.get(name), ...superclasses]) expect(error).toBeInstanceOf(Class)
    const others = CLASSES.map(([, other]) => other).filter((other) => other !== name && other !== 'BillError' && !superclasses.some((Class) => Class.name === other))
    for (const other of others) expect(error).not.toBeInstanceOf(classOf.get(other))
  })

  it('are all covered by this test', () => {
    const exported = Object.keys(sdk).filter((name) => name.endsWith('Error'))
    expect(exported.sort()).toEqual(CLASSES.map(([, name]) => name).sort())
  })
})

describe('an error from a response', () => {
  it('has the details of the call', async () => {
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

  it('shows neither body nor response when it is inspected or serialized', async () => {
    await using server = await startFaultServer({ status: 400, json: [{ code: 'BDC_1119', message: 'no', hint: 'x' }, 'token-in-body'], headers: { 'set-cookie': 'cookie-in-response' } })
    const error = await errorOf(createTestClient(server.url).vendors.get('00901'))
    for (const text of [inspect(error, { depth: 20, showHidden: true }), JSON.stringify(error), error.stack]) {
      expect(text).not.toContain('token-in-body')
      expect(text).not.toContain('cookie-in-response')
    }
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ name: 'BadRequestError', status: 400, code: 'BDC_1119', operationId: 'getVendor' })
  })

  it('redacts credentials that BILL echoes', async () => {
    await using server = await startFaultServer(({ headers }) => ({ status: 401, json: { message: `${headers['apitoken'] ?? headers['devkey']} with ${headers['sessionid']} is wrong` } }), { login: { json: { sessionId: 'session-secret-1' } } })
    const bill = createTestClient(server.url, { devKey: 'dev-key-secret', apiToken: 'api-token-secret' })
    for (const call of [() => bill.vendors.get('00901'), () => bill.spend.budgets.get('b1')]) {
      const error = await errorOf<sdk.ApiError>(call())
      expect(error.message).toContain('[redacted] with')
      expect(inspect(error, { depth: 20, showHidden: true })).not.toContain('-secret')
    }
  })

  it('does not show the session ID of a truncated sign-in response', async () => {
    await using server = await startFaultServer({}, { login: { text: '{"sessionId":"session-secret-1","organ' } })
    const error = await errorOf<sdk.ResponseParseError>(createTestClient(server.url).vendors.get('00901'))
    expect(error.name).toBe('ResponseParseError')
    expect(inspect(error, { depth: 20, showHidden: true }) + error.stack + JSON.stringify(error)).not.toContain('session-secret')
  })
})
