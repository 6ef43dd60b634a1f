import { describe, expect, it } from 'vitest'
import { createApiError } from '../../src/http/api-error.js'
import { ApiError } from '../../src/errors/index.js'
import type { Operation } from '../../src/http/operation.js'
import { BufferedResponse } from '../../src/http/buffered-response.js'

const operation: Operation = { id: 'createBill', method: 'POST', path: '/connect/v3/bills', auth: ['session'] }
const createError = (status: number, body: unknown = ''): ApiError =>
  createApiError(operation, { url: 'http://127.0.0.1/connect/v3/bills', method: 'POST', headers: {} }, new BufferedResponse(new Response(null, { status }), typeof body === 'string' ? body : JSON.stringify(body)))
const issuesWithCode = (code: string): object[] => [{ code, message: 'm' }]

describe('the class of an API error', () => {
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
  const bodies: readonly [content: string, body: unknown][] = [
    ['a list', issuesWithCode('BDC_1002')],
    ['an object', { code: 'BDC_1002', message: 'm' }],
    ['HTML', '<html><body>oops</body></html>'],
    ['no content', ''],
    ['truncated JSON', '[{"code":"BDC_1109","mess'],
    ['null', 'null'],
    ['a number', '17'],
    ['an empty list', '[]'],
    ['a list of unexpected values', '[null, 5, "x", []]'],
  ]
  it.each(byStatus.flatMap(([status, name]) => bodies.map(([content, body]) => ({ status, name, content, body }))))('is $name for status $status with $content', ({ status, name, body }) => {
    expect(createError(status, body)).toMatchObject({ name, status })
  })

  const byCode: readonly [code: string, name: string][] = [
    ['BDC_1109', 'SessionExpiredError'],
    ['BDC_1144', 'RateLimitError'],
    ['BDC_1322', 'ConcurrencyLimitError'],
    ['BDC_1361', 'MfaRequiredError'],
  ]
  it.each(byCode.flatMap(([code, name]) => [400, 401, 403, 429].map((status) => ({ code, name, status }))))('is $name for code $code, even with status $status', ({ code, name, status }) => {
    expect(createError(status, issuesWithCode(code))).toMatchObject({ name, status, code })
    expect(createError(status, issuesWithCode(code)[0])).toMatchObject({ name, code })
  })

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('is not looked up in Object.prototype (code %s)', (code) => {
    const error = createError(400, `[{"code":"${code}","message":"m"}]`)
    expect(error).toBeInstanceOf(ApiError)
    expect(error.message).toBe(`createBill failed: 400: m (${code}).`)
  })
})

describe('issues', () => {
  it('are read completely from a list or a single object', () => {
    const issue = { code: 'BDC_1171', severity: 'ERROR', category: 'BUSINESS', message: 'Number exists', params: [{ name: 'invoiceNumber', value: '7' }] }
    expect(createError(400, [issue, { message: 'Another issue' }]).issues).toEqual([issue, { message: 'Another issue' }])
    expect(createError(400, issue).issues).toEqual([issue])
  })

  it('set the error code from the first issue that has one, if the SDK acts on none', () => {
    expect(createError(400, [{ message: 'a' }, { code: 'BDC_1119', message: 'b' }, { code: 'BDC_1118', message: 'c' }])).toMatchObject({ code: 'BDC_1119', name: 'BadRequestError' })
    expect(createError(400, [{ message: 'a' }]).code).toBeUndefined()
  })

  it.each([
    [{ error: 'invalid_client', error_description: 'Unknown client' }, 'Unknown client'],
    [{ error: 'invalid_client' }, 'invalid_client'],
    [{ title: 'Bad Request', detail: 'max is too high' }, 'max is too high'],
    [{ title: 'Bad Request', status: 400 }, 'Bad Request'],
    [{ code: 'BDC_1119' }, 'BDC_1119'],
    [{ code: 404, message: 'Not found' }, 'Not found'],
  ])('are read from other error formats: %j', (body, message) => {
    expect(createError(400, body).issues.map((issue) => issue.message)).toEqual([message])
  })

  const params = [{ name: 'amount', value: '5' }, { name: 'date' }, { value: 'x' }]
  it.each([
    ['${amount} is too low', '5 is too low'],
    ['${paramName0} is ${paramValue0}', 'amount is 5'],
    ['${param0}, ${param1}, ${paramName2}', '5, date, x'],
    ['${date} and ${unknown} and ${param9}', 'date and ${unknown} and ${param9}'],
    ['$amount costs $5 {amount}', '$amount costs $5 {amount}'],
  ])('have their placeholders replaced: %s', (message, expected) => {
    expect(createError(400, [{ message, params }]).issues[0]?.message).toBe(expected)
  })

  it.each([[null], ['text'], [[null, 5]], [[{ name: 'amount', value: { deep: 1 } }]]])('keep a placeholder when params are malformed: %j', (malformed) => {
    expect(createError(400, [{ message: 'wrong: ${paramValue0}', params: malformed }]).message).toMatch(/wrong: (\$\{paramValue0\}|amount)\.$/)
  })
})

describe('the message of an API error', () => {
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
  ])('is actionable (%#)', (status, body) => {
    expect(createError(status, body).message).toMatchSnapshot()
  })
})
