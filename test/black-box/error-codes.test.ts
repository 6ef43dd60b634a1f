/** Error bodies: shape × code × position × status × operation → class, retries, sign-ins and requests. */
import { describe, expect, it } from 'vitest'
import { codesByKind } from '../../generated/contract/errors.js'
import { isOutcomeUnknown, type ApiError, type Bill } from '../../src/index.js'
import { createClientOn, errorOf, RETRY_NOW, stubFetch } from './support.ts'

type Shape = (code: string) => unknown
const other = { code: 'BDC_1119', message: 'Invalid.' }
const SHAPES: readonly [name: string, shape: Shape][] = [
  ['a list', (code) => [{ code, message: 'No.' }]],
  ['the second issue', (code) => [other, { code, message: 'No.' }]],
  ['the last of many issues', (code) => [...Array.from({ length: 200 }, () => other), { code, message: 'No.' }]],
  ['an object', (code) => ({ code, message: 'No.' })],
  ['{ errors: [] }', (code) => ({ errors: [{ code, message: 'No.' }] })],
  ['the second of { errors: [] }', (code) => ({ message: 'Failed.', errors: [other, { code }] })],
  ['{ error: {} }', (code) => ({ error: { code, message: 'No.' } })],
  ['{ error: [] }', (code) => ({ error: [{ code, message: 'No.' }] })],
  ['{ error: text }', (code) => ({ error: code, error_description: 'No.' })],
  ['{ error_code }', (code) => ({ error_code: code, error_message: 'No.' })],
  ['{ errorCode }', (code) => ({ errorCode: code, errorMessage: 'No.' })],
  ['the old API', (code) => ({ response_status: 1, response_message: 'Error', response_data: { error_code: code, error_message: 'No.' } })],
  ['a list of { errorCode }', (code) => [{ errorCode: code }]],
  ['a list in a list', (code) => [[{ code, message: 'No.' }]]],
  ['nested', (code) => ({ error: { message: 'Failed.', details: [{ errors: [{ code }] }] } })],
  ['lower case', (code) => [{ code: code.toLowerCase(), message: 'No.' }]],
]

const OPERATIONS = {
  get: (bill: Bill) => bill.vendors.get('00901'),
  'retry-safe': (bill: Bill) => bill.vendors.archive('00901'),
  payment: (bill: Bill) => bill.payments.create({} as never),
} as const satisfies Record<string, (bill: Bill) => PromiseLike<unknown>>
type OperationName = keyof typeof OPERATIONS

/** What each code means below 500: the class, requests and sign-ins of a call with two retries on a server that always responds so. */
const KNOWN: readonly [code: string, name: string, sent: number, logins: number][] = [
  ['BDC_1109', 'SessionExpiredError', 2, 2],
  ['BDC_1144', 'RateLimitError', 1, 1],
  ['BDC_1322', 'ConcurrencyLimitError', 3, 1],
  ['BDC_1361', 'MfaRequiredError', 1, 1],
]

async function run(operation: OperationName, status: number, body: unknown) {
  const server = stubFetch((request) => (request.url.includes('/warm-up') ? Response.json({}) : Response.json(body, { status, headers: RETRY_NOW })))
  const bill = createClientOn(server)
  const error = await errorOf<ApiError>(OPERATIONS[operation](bill))
  return { error, sent: server.seen.length, logins: server.logins }
}

describe.each(SHAPES)('a code in %s', (_, shape) => {
  it.each(KNOWN)('%s is recognized below 500, for every operation', async (code, name, sent, logins) => {
    for (const operation of Object.keys(OPERATIONS) as OperationName[])
      for (const status of [400, 401, 403, 422, 429]) {
        const result = await run(operation, status, shape(code))
        // A session that is rejected at its first use is renewed once. An untrusted session is renewed only if the operation requires no trust.
        const renewals = code === 'BDC_1361' && operation !== 'payment' ? 1 : 0
        expect([result.error.name, result.error.code, result.sent, result.logins]).toEqual([name, code, sent + renewals, logins + renewals])
        expect(result.error.issues.some((issue) => issue.code === code)).toBe(true)
      }
  })

  it('of any kind never causes a second request of a payment after a 5xx', async () => {
    for (const number of Object.values(codesByKind).flat())
      for (const status of [500, 503]) {
        const { error, sent, logins } = await run('payment', status, shape(`BDC_${number}`))
        expect([error.name, sent, logins, isOutcomeUnknown(error)]).toEqual(['ServerError', 1, 1, true])
      }
  })
})

it('of several codes that the SDK acts on, one decides by a fixed order, not by position', async () => {
  const order = ['BDC_1144', 'BDC_1109', 'BDC_1361', 'BDC_1322']
  for (const [index, first] of order.entries())
    for (const second of order.slice(index + 1))
      for (const codes of [[first, second], [second, first]]) expect((await run('get', 400, codes.map((code) => ({ code, message: 'No.' })))).error.code).toBe(first)
})

it('codes in what a server quotes from the request are not issues', async () => {
  const { error, sent } = await run('payment', 400, [{ code: 'BDC_1119', message: 'No.', params: [{ name: 'x', value: 'y', code: 'BDC_1322' }], request: { code: 'BDC_1322' } }])
  expect([error.name, error.code, sent]).toEqual(['BadRequestError', 'BDC_1119', 1])
})

it('an issue keeps its other fields', async () => {
  const { error } = await run('get', 400, { errors: [{ errorCode: 'bdc_1119', message: 'No.', severity: 'ERROR' }] })
  expect(error.issues).toEqual([{ errorCode: 'bdc_1119', code: 'BDC_1119', message: 'No.', severity: 'ERROR' }])
})
