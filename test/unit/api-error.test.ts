import { describe, expect, it } from 'vitest'
import { createApiError } from '../../src/http/api-error.js'
import { ApiError } from '../../src/errors/index.js'
import type { Operation } from '../../src/http/operation.js'
import { BufferedResponse } from '../../src/http/buffered-response.js'

const operation: Operation = { id: 'createBill', method: 'POST', path: '/connect/v3/bills', auth: ['session'] }
const refused = (status: number, body: unknown = ''): ApiError =>
  createApiError(operation, { url: 'http://127.0.0.1/connect/v3/bills', method: 'POST', headers: {} }, new BufferedResponse(new Response(null, { status }), typeof body === 'string' ? body : JSON.stringify(body)))
const coded = (code: string): object[] => [{ code, message: 'm' }]

describe('the class of a refusal', () => {
  const byStatus: readonly [status: number, name: string][] = [
    [400, 'BadRequestError'],
    [401, 'AuthenticationError'],
    [403, 'PermissionError'],
    [404, 'NotFoundError'],
    [409, 'ApiError'],
    [415, 'ApiError'],
    [422, 'BadRequestError'],
    [423, 'ApiError'],
    [429, 'RateLimitError'],
    [500, 'ServerError'],
    [502, 'ServerError'],
    [503, 'ServerError'],
    [504, 'ServerError'],
  ]
  const bodies: readonly [name: string, body: unknown][] = [
    ['a list', coded('BDC_1002')],
    ['an object', { code: 'BDC_1002', message: 'm' }],
    ['HTML', '<html><body>oops</body></html>'],
    ['nothing', ''],
    ['cut JSON', '[{"code":"BDC_1109","mess'],
    ['null', 'null'],
    ['a number', '17'],
    ['an empty list', '[]'],
    ['a list of odd things', '[null, 5, "x", []]'],
  ]
  it.each(byStatus.flatMap(([status, name]) => bodies.map(([form, body]) => ({ status, name, form, body }))))('$status with $form is $name', ({ status, name, body }) => {
    expect(refused(status, body)).toMatchObject({ name, status })
  })

  const byCode: readonly [code: string, name: string][] = [
    ['BDC_1109', 'SessionExpiredError'],
    ['BDC_1144', 'RateLimitError'],
    ['BDC_1322', 'ConcurrencyLimitError'],
    ['BDC_1361', 'MfaRequiredError'],
  ]
  it.each(byCode.flatMap(([code, name]) => [400, 401, 403, 429, 500].map((status) => ({ code, name, status }))))('$code wins over $status: $name', ({ code, name, status }) => {
    expect(refused(status, coded(code))).toMatchObject({ name, status, code })
    expect(refused(status, coded(code)[0])).toMatchObject({ name, code })
  })

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('is not looked up where every object inherits (code %s)', (code) => {
    const error = refused(400, `[{"code":"${code}","message":"m"}]`)
    expect(error).toBeInstanceOf(ApiError)
    expect(error.message).toBe(`createBill failed: 400: m (${code}).`)
  })
})

describe('issues', () => {
  it('are read from a list or an object, whole', () => {
    const issue = { code: 'BDC_1171', severity: 'ERROR', category: 'BUSINESS', message: 'Number exists', params: [{ name: 'invoiceNumber', value: '7' }] }
    expect(refused(400, [issue, { message: 'and more' }]).issues).toEqual([issue, { message: 'and more' }])
    expect(refused(400, issue).issues).toEqual([issue])
  })

  it('take their code from the first that has one', () => {
    expect(refused(400, [{ message: 'a' }, { code: 'BDC_1119', message: 'b' }, { code: 'BDC_1109', message: 'c' }])).toMatchObject({ code: 'BDC_1119', name: 'BadRequestError' })
    expect(refused(400, [{ message: 'a' }]).code).toBeUndefined()
  })

  it.each([
    [{ error: 'invalid_client', error_description: 'Unknown client' }, 'Unknown client'],
    [{ error: 'invalid_client' }, 'invalid_client'],
    [{ title: 'Bad Request', detail: 'max is too high' }, 'max is too high'],
    [{ title: 'Bad Request', status: 400 }, 'Bad Request'],
    [{ code: 'BDC_1119' }, 'BDC_1119'],
    [{ code: 404, message: 'none' }, 'none'],
  ])('are found in other forms: %j', (body, message) => {
    expect(refused(400, body).issues.map((issue) => issue.message)).toEqual([message])
  })

  const params = [{ name: 'amount', value: '5' }, { name: 'date' }, { value: 'x' }]
  it.each([
    ['${amount} is too low', '5 is too low'],
    ['${paramName0} is ${paramValue0}', 'amount is 5'],
    ['${param0}, ${param1}, ${paramName2}', '5, date, x'],
    ['${date} and ${unknown} and ${param9}', 'date and ${unknown} and ${param9}'],
    ['$amount costs $5 {amount}', '$amount costs $5 {amount}'],
  ])('have placeholders filled: %s', (message, filled) => {
    expect(refused(400, [{ message, params }]).issues[0]?.message).toBe(filled)
  })

  it.each([[null], ['text'], [[null, 5]], [[{ name: 'amount', value: { deep: 1 } }]]])('leave a placeholder alone when params are odd: %j', (odd) => {
    expect(refused(400, [{ message: 'wrong: ${paramValue0}', params: odd }]).message).toMatch(/wrong: (\$\{paramValue0\}|amount)\.$/)
  })
})

describe('the message', () => {
  it.each([
    [400, [{ code: 'BDC_1119', message: 'Invalid value for dueDate' }, { code: 'BDC_1118', message: 'vendorId is missing' }]],
    [401, [{ code: 'BDC_1101', message: 'Wrong user name or password' }]],
    [429, [{ code: 'BDC_1144', message: 'Too many calls' }]],
    [403, [{ code: 'BDC_1322', message: 'Too many at once' }]],
    [404, ''],
    [500, '<html><head><style>p{}</style><title>Oops</title></head>\n<body><h1>Internal   error</h1></body></html>'],
    [502, 'upstream connect error'],
    [500, '{"sessionId":"abc"'],
    [302, ''],
    [400, Array.from({ length: 12 }, (_, index) => ({ message: `line ${index}` }))],
  ])('is one that a person can act on (%#)', (status, body) => {
    expect(refused(status, body).message).toMatchSnapshot()
  })
})
