import { describe, expect, it } from 'vitest'
import { createApiError } from '../../src/http/api-error.js'
import { BillError, ConfigurationError, ConnectionError, PaginationError, ResponseParseError, TimeoutError } from '../../src/errors/index.js'
import type { Operation } from '../../src/http/operation.js'
import { BufferedResponse } from '../../src/http/buffered-response.js'
import { mayRetry, outcomeOf, type Outcome } from '../../src/middleware/retry.js'
import { errorOf, createTestClient } from '../helpers/test-client.ts'
import { startFaultServer, type FaultStep } from '../helpers/fault-server.ts'

const operation: Operation = { id: 'x', method: 'GET', path: '/x', auth: [] }
const apiError = (status: number, code?: string): Error =>
  createApiError(operation, { url: 'http://127.0.0.1/x', method: 'GET', headers: {} }, new BufferedResponse(new Response(null, { status }), code ? JSON.stringify([{ code, message: 'm' }]) : ''))

const OUTCOMES: readonly [name: string, error: unknown, outcome: Outcome][] = [
  ['429', apiError(429), 'rejected'],
  ['BDC_1322 with 429', apiError(429, 'BDC_1322'), 'rejected'],
  ['BDC_1322 with 400', apiError(400, 'BDC_1322'), 'rejected'],
  ['BDC_1322 with 500', apiError(500, 'BDC_1322'), 'rejected'],
  ['BDC_1144 with 429', apiError(429, 'BDC_1144'), 'final'],
  ['BDC_1144 with 403', apiError(403, 'BDC_1144'), 'final'],
  ['BDC_1144 with 503', apiError(503, 'BDC_1144'), 'final'],
  ['a lost connection', new ConnectionError('m'), 'unknown'],
  ['a timeout', new TimeoutError('m'), 'unknown'],
  ['500', apiError(500), 'unknown'],
  ['502', apiError(502), 'unknown'],
  ['503', apiError(503), 'unknown'],
  ['BDC_1001 with 500', apiError(500, 'BDC_1001'), 'unknown'],
  ['302', apiError(302), 'final'],
  ['400', apiError(400), 'final'],
  ['401', apiError(401), 'final'],
  ['BDC_1109 with 401', apiError(401, 'BDC_1109'), 'final'],
  ['BDC_1109 with 500', apiError(500, 'BDC_1109'), 'final'],
  ['403', apiError(403), 'final'],
  ['BDC_1361 with 403', apiError(403, 'BDC_1361'), 'final'],
  ['404', apiError(404), 'final'],
  ['422', apiError(422), 'final'],
  ['423', apiError(423), 'final'],
  ['a 2xx response that cannot be parsed', new ResponseParseError('m', { status: 200, body: '' }), 'final'],
  ['an invalid option', new ConfigurationError('m'), 'final'],
  ['a list that repeats a page', new PaginationError('m'), 'final'],
  ['another BillError', new BillError('m'), 'final'],
  ['an abort', new DOMException('aborted', 'AbortError'), 'final'],
  ['a TypeError', new TypeError('m'), 'final'],
  ['undefined', undefined, 'final'],
]

describe('the outcome of a failure', () => {
  it.each(OUTCOMES)('is classified: %s', (_, error, outcome) => {
    expect(outcomeOf(error)).toBe(outcome)
  })
})

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const
const ROWS = (['rejected', 'unknown', 'final'] as const).flatMap((outcome) =>
  METHODS.flatMap((method) => [undefined, false, true].map((idempotent) => ({ outcome, method, idempotent }))),
)

describe('the decision to retry', () => {
  it.each(ROWS)('depends on outcome and operation: $outcome, $method, idempotent: $idempotent', ({ outcome, method, idempotent }) => {
    const expected = { rejected: true, unknown: method === 'GET' || idempotent === true, final: false }[outcome]
    expect(mayRetry(outcome, { method, ...(idempotent !== undefined && { idempotent }) })).toBe(expected)
  })
})

const retryNow = { 'retry-after': '0' }
const issue = (code: string): object => ({ json: [{ code, message: 'm', severity: 'ERROR', category: 'SERVER' }] })
/** Each fault, and whether the SDK retries a GET, a POST that is marked idempotent, and a payment after it. */
const FAULTS: readonly [name: string, fault: FaultStep, error: string, get: boolean, archive: boolean, payment: boolean, paymentError?: string][] = [
  ['reset', 'reset', 'ConnectionError', true, true, false],
  ['cut body', 'cut', 'ConnectionError', true, true, false],
  ['no response in time', 'never', 'TimeoutError', true, true, false],
  ['no complete body in time', 'stall', 'TimeoutError', true, true, false],
  ['500', { status: 500, headers: retryNow }, 'ServerError', true, true, false],
  ['502 of a gateway', { status: 502, text: '<html>Bad Gateway</html>', headers: retryNow }, 'ServerError', true, true, false],
  ['503 with Retry-After', { status: 503, headers: retryNow }, 'ServerError', true, true, false],
  ['429', { status: 429, headers: retryNow }, 'RateLimitError', true, true, true],
  ['BDC_1322 with 400', { status: 400, ...issue('BDC_1322'), headers: retryNow }, 'ConcurrencyLimitError', true, true, true],
  ['BDC_1322 with 500', { status: 500, ...issue('BDC_1322'), headers: retryNow }, 'ConcurrencyLimitError', true, true, false, 'ServerError'],
  ['BDC_1322 with 408', { status: 408, ...issue('BDC_1322'), headers: retryNow }, 'ConcurrencyLimitError', true, true, false, 'ApiError'],
  ['BDC_1144 with 429', { status: 429, ...issue('BDC_1144'), headers: retryNow }, 'RateLimitError', false, false, false],
  ['BDC_1144 with 503', { status: 503, ...issue('BDC_1144'), headers: retryNow }, 'RateLimitError', false, false, false, 'ServerError'],
  ['400', { status: 400, headers: retryNow }, 'BadRequestError', false, false, false],
  ['a 2xx response that is HTML', { text: '<html>' }, 'ResponseParseError', false, false, false],
]

describe('calls to a failing server', () => {
  it.concurrent.each(FAULTS)('are retried only when that is safe: %s', async (_, fault, error, get, archive, payment, paymentError = error) => {
    const retries = [get, archive, payment]
    const calls = [
      (bill: ReturnType<typeof createTestClient>) => bill.vendors.get('00901'),
      (bill: ReturnType<typeof createTestClient>) => bill.vendors.archive('00901'),
      (bill: ReturnType<typeof createTestClient>) => bill.payments.create({ vendorId: '00901', amount: 5 } as never),
    ]
    await Promise.all(
      calls.map(async (call, index) => {
        await using server = await startFaultServer([fault, { json: { id: 'done' } }])
        const bill = createTestClient(server.url, { timeout: 900, maxRetries: 1 })
        if (retries[index]) expect(await call(bill)).toEqual({ id: 'done' })
        else expect((await errorOf(call(bill))).name).toBe(index === 2 ? paymentError : error)
        expect(server.calls.length).toBe(retries[index] ? 2 : 1)
      }),
    )
  })
})
