import { describe, expect, it } from 'vitest'
import { maskOf, maskText, redact, redactBody, redactHeaders, redactUrl } from '../../src/http/redact.js'

const NAMES = ['password', 'devKey', 'appKey', 'sessionId', 'apiToken', 'clientSecret', 'client_secret', 'access_token', 'rememberMeId', 'securityKey', 'token', 'jwt', 'panJwt', 'challengeId', 'setupId', 'accountNumber', 'routingNumber', 'taxId', 'dateOfBirth', 'Authorization', 'Cookie', 'PASSWORD', 'cvv', 'cardNumber']

const url = 'https://bill.test/a'

describe('redaction', () => {
  it.each(NAMES)('masks %s at any depth, in arrays and in JSON inside a string', (name) => {
    const value = { [name]: 's3cret', list: [{ deep: { [name]: 's3cret' } }], text: JSON.stringify({ inner: { [name]: 's3cret' } }), nested: JSON.stringify([JSON.stringify({ [name]: 's3cret' })]) }
    const text = JSON.stringify(redact(value))
    expect(text).not.toContain('s3cret')
    expect(text).toContain('[redacted]')
  })

  it.each(['name', 'passwordHint', 'id', 'key', 'tokens', 'accountType', 'taxIdType'])('does not mask %s', (name) => {
    expect(redact({ [name]: 'plain' })).toEqual({ [name]: 'plain' })
  })

  it('keeps plain values and text that only looks like JSON, and does not change its input', () => {
    const value = { a: 1, b: null, c: [true, '{oops', '[1', 'x'], password: 'p' }
    expect(redact(value)).toEqual({ a: 1, b: null, c: [true, '{oops', '[1', 'x'], password: '[redacted]' })
    expect(value.password).toBe('p')
  })

  it('masks a secret of any type', () => {
    expect(redact({ password: { value: 's3cret' }, token: ['s3cret'] })).toEqual({ password: '[redacted]', token: '[redacted]' })
  })

  it('stops at a maximum depth and copies prototype keys as data', () => {
    let deep: unknown = 'end'
    for (let level = 0; level < 5_000; level++) deep = { deep }
    expect(JSON.stringify(redact(deep))).toContain('[too deep]')
    const copy = redact(JSON.parse('{"__proto__":{"polluted":true}}')) as object
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype)
    expect(Object.hasOwn(copy, '__proto__')).toBe(true)
  })

  it('masks headers', () => {
    expect(redactHeaders({ devkey: 'a', sessionid: 'b', apitoken: 'c', authorization: 'Bearer d', accept: 'e', 'set-cookie': 'f', 'x-gateway': 'g' })).toEqual({
      accept: 'e',
      apitoken: '[redacted]',
      authorization: '[redacted]',
      devkey: '[redacted]',
      sessionid: '[redacted]',
      'set-cookie': '[redacted]',
      'x-gateway': '[redacted]',
    })
  })

  it('masks secrets in a query string', () => {
    expect(redactUrl('http://127.0.0.1/a?max=5')).toBe('http://127.0.0.1/a?max=5')
    expect(redactUrl('http://127.0.0.1/a')).toBe('http://127.0.0.1/a')
    const masked = redactUrl('https://127.0.0.1/a?sessionId=s3cret&page=2&token=s3cret&X-Amz-Signature=s3cret&X-Amz-Credential=s3cret')
    expect(masked).not.toContain('s3cret')
    expect(masked).toContain('page=2')
  })

  it('shows only the length of a body that is not JSON', () => {
    expect(redactBody('')).toBeUndefined()
    expect(redactBody('grant_type=x&client_secret=s3cret')).toBe('[33 characters, not JSON]')
    expect(redactBody('{"password":"s3cret"}')).toEqual({ password: '[redacted]' })
  })

  it('masks longer secrets first, so that no suffix of a secret remains when another secret is its prefix', () => {
    const mask = maskOf({ url: 'http://127.0.0.1/a', headers: { devkey: 'abcdef', sessionid: 'abcdef-and-more' } })
    expect(mask('abcdef-and-more, abcdef')).toBe('[redacted], [redacted]')
  })

  it('masks in a text the values of secret headers and of secret body fields', () => {
    const headers = { devkey: '01ABCDEFGH', sessionid: 's1', authorization: 'Bearer abc.def.ghi', accept: 'application/json', 'x-gateway': 'custom-secret' }
    expect(maskOf({ url, headers })('01ABCDEFGH, s1, abc.def.ghi, 01ABCDEFGH, application/json, custom-secret')).toBe('[redacted], [redacted], [redacted], [redacted], application/json, [redacted]')
    const body = JSON.stringify({ username: 'avery', password: 'body-secret', deep: [{ accountNumber: '123456789', token: 123456 }] })
    expect(maskOf({ url, headers: {}, body })('avery, body-secret, 123456789, 123456, 1234567')).toBe('avery, [redacted], [redacted], [redacted], [redacted]7')
    expect(maskOf({ url, headers: {}, body: new URLSearchParams({ client_secret: 'form-secret', grant_type: 'client_credentials' }) })('form-secret client_credentials')).toBe('[redacted] client_credentials')
    expect(maskOf({ url: `${url}?max=5&signature=query-secret`, headers: {} })('max 5 query-secret')).toBe('max 5 [redacted]')
  })

  it('masks a short secret only where it stands alone', () => {
    const mask = maskOf({ url, headers: {}, body: '{"cvv":"123","password":"pw"}' })
    expect(mask('123, 1234, A123, (123) pw pwd')).toBe('[redacted], 1234, A123, ([redacted]) [redacted] pwd')
    expect([mask('the %70w'), mask('the %70wd')]).toEqual(['[redacted]', 'the %70wd'])
  })

  it('does not mask everything because of a secret that only consists of escapes', () => {
    const mask = maskOf({ url, headers: {}, body: JSON.stringify({ password: '\\\\' }) })
    expect([mask('A wrong value.'), mask('in \\\\ here')]).toEqual(['A wrong value.', 'in [redacted] here'])
  })

  it('finds secrets in the bytes of JSON or a form, but not in a file', () => {
    const bytes = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer
    const maskedIn = (type: string, text: string, secret: string): string => maskOf({ url, headers: { 'content-type': type }, body: bytes(text) })(secret)
    expect(maskedIn('application/json;charset=utf-8', '{"password":"body-secret"}', 'body-secret')).toBe('[redacted]')
    expect(maskedIn('application/x-www-form-urlencoded', 'a=1&client_secret=form+secret', 'form secret')).toBe('[redacted]')
    expect(maskedIn('application/octet-stream', '{"password":"file-secret"}', 'file-secret')).toBe('file-secret')
  })

  it('masks secrets in URLs inside a text, and leaves other URLs unchanged', () => {
    const text = (value: string): string => `Upload it to <a href="https://files.example/a?x=1&X-Goog-Signature=${value}">https://files.example/b?sig=${value}</a>, see http://[ and https://files.example/c?q=a b`
    expect(maskText(text('s3cret'), (unchanged) => unchanged)).toBe(text('%5Bredacted%5D'))
    expect(redact({ url: 'https://files.example/a?signature=s3cret', docs: 'https://files.example/?q=%7e' })).toEqual({ url: 'https://files.example/a?signature=%5Bredacted%5D', docs: 'https://files.example/?q=%7e' })
  })
})
