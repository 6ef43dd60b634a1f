import { describe, expect, it } from 'vitest'
import { mask, redact, redactBody, redactHeaders, redactUrl, secretsOf } from '../../src/core/redact.js'

const NAMES = ['password', 'devKey', 'appKey', 'sessionId', 'apiToken', 'clientSecret', 'client_secret', 'access_token', 'rememberMeId', 'securityKey', 'token', 'jwt', 'panJwt', 'challengeId', 'setupId', 'accountNumber', 'routingNumber', 'taxId', 'dateOfBirth', 'Authorization', 'Cookie', 'PASSWORD', 'cvv', 'cardNumber']

describe('redaction', () => {
  it.each(NAMES)('masks %s at any depth, in lists and in JSON inside of a string', (name) => {
    const value = { [name]: 's3cret', list: [{ deep: { [name]: 's3cret' } }], text: JSON.stringify({ inner: { [name]: 's3cret' } }), again: JSON.stringify([JSON.stringify({ [name]: 's3cret' })]) }
    const text = JSON.stringify(redact(value))
    expect(text).not.toContain('s3cret')
    expect(text).toContain('[redacted]')
  })

  it.each(['name', 'passwordHint', 'id', 'key', 'tokens', 'accountType', 'taxIdType'])('leaves %s', (name) => {
    expect(redact({ [name]: 'plain' })).toEqual({ [name]: 'plain' })
  })

  it('leaves plain values and text that only looks like JSON, and does not change its input', () => {
    const value = { a: 1, b: null, c: [true, '{oops', '[1', 'x'], password: 'p' }
    expect(redact(value)).toEqual({ a: 1, b: null, c: [true, '{oops', '[1', 'x'], password: '[redacted]' })
    expect(value.password).toBe('p')
  })

  it('masks a secret whatever it is', () => {
    expect(redact({ password: { value: 's3cret' }, token: ['s3cret'] })).toEqual({ password: '[redacted]', token: '[redacted]' })
  })

  it('stops at a depth and copies prototype keys as data', () => {
    let deep: unknown = 'end'
    for (let level = 0; level < 5_000; level++) deep = { deep }
    expect(JSON.stringify(redact(deep))).toContain('[too deep]')
    const copy = redact(JSON.parse('{"__proto__":{"polluted":true}}')) as object
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype)
    expect(Object.hasOwn(copy, '__proto__')).toBe(true)
  })

  it('masks headers', () => {
    expect(redactHeaders(new Headers({ devKey: 'a', sessionId: 'b', apiToken: 'c', Authorization: 'Bearer d', Accept: 'e', 'Set-Cookie': 'f' }))).toEqual({
      accept: 'e',
      apitoken: '[redacted]',
      authorization: '[redacted]',
      devkey: '[redacted]',
      sessionid: '[redacted]',
      'set-cookie': '[redacted]',
    })
  })

  it('masks what is secret in a query', () => {
    expect(redactUrl('http://127.0.0.1/a?max=5')).toBe('http://127.0.0.1/a?max=5')
    expect(redactUrl('http://127.0.0.1/a')).toBe('http://127.0.0.1/a')
    const url = redactUrl('https://127.0.0.1/a?sessionId=s3cret&page=2&token=s3cret&X-Amz-Signature=s3cret&X-Amz-Credential=s3cret')
    expect(url).not.toContain('s3cret')
    expect(url).toContain('page=2')
  })

  it('tells only the length of a body that is no JSON', () => {
    expect(redactBody('')).toBeUndefined()
    expect(redactBody('grant_type=x&client_secret=s3cret')).toBe('[33 characters, not JSON]')
    expect(redactBody('{"password":"s3cret"}')).toEqual({ password: '[redacted]' })
  })

  it('masks in a text what went out in secret headers and in secret fields of the body', () => {
    const headers = new Headers({ devKey: '01ABCDEFGH', sessionId: 's1', Authorization: 'Bearer abc.def.ghi', Accept: 'application/json' })
    expect(mask('01ABCDEFGH, s1, abc.def.ghi, 01ABCDEFGH, application/json', secretsOf({ headers }))).toBe('[redacted], s1, [redacted], [redacted], application/json')
    const body = JSON.stringify({ username: 'avery', password: 'of-the-body', deep: [{ accountNumber: '123456789', token: 123456 }] })
    expect(mask('avery, of-the-body, 123456789, 123456', secretsOf({ headers: new Headers(), body }))).toBe('avery, [redacted], [redacted], 123456')
    expect(secretsOf({ headers: new Headers(), body: new URLSearchParams({ client_secret: 'of-the-form', grant_type: 'client_credentials' }) })).toEqual(['of-the-form'])
    expect(secretsOf({ headers: new Headers(), body: 'password=of-no-form' })).toEqual([])
  })
})
