import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import type { BillOptions, LogLevel } from '../../src/index.js'
import { createRawClient } from '../../src/raw/index.js'
import { resolveOptions } from '../../src/options/resolve.js'
import { errorOf, createTestClient } from '../helpers/test-client.ts'
import { startFaultServer } from '../helpers/fault-server.ts'

interface LogLine {
  readonly level: string
  readonly text: string
  readonly details: unknown
}

/** Creates a logger that adds its lines to `lines`. */
function createLogger(lines: LogLine[]): NonNullable<BillOptions['logger']> {
  const log = (level: string) => (text: string, details?: unknown) => void lines.push({ level, text, details })
  return { error: log('error'), warn: log('warn'), info: log('info'), debug: log('debug') }
}

const tooManyConcurrent = { status: 429, json: [{ code: 'BDC_1322', message: 'Too many requests' }], headers: { 'retry-after': '0' } }

/** Returns the lines of a sign-in, a call that succeeds on the second attempt, and a call that fails with 404. */
async function collectLines(logLevel: LogLevel | undefined): Promise<LogLine[]> {
  await using server = await startFaultServer([tooManyConcurrent, { json: { id: '00901' } }, { status: 404 }])
  const lines: LogLine[] = []
  const bill = createTestClient(server.url, { logger: createLogger(lines), ...(logLevel && { logLevel }) })
  await bill.vendors.get('00901')
  await errorOf(bill.vendors.get('00902'))
  return lines
}

describe('the log', () => {
  it.each([undefined, 'off'] as const)('is empty when logLevel is %s', async (level) => {
    expect(await collectLines(level)).toEqual([])
  })

  it('has one line for each attempt: operation, status, milliseconds, attempt', async () => {
    const lines = await collectLines('info')
    expect(lines.map(({ level, text }) => `${level} ${text.replace(/\d+ ms/, 'N ms')}`)).toEqual([
      'info bill-sdk login 200 N ms, attempt 1',
      'warn bill-sdk getVendor 429 BDC_1322 N ms, attempt 1',
      'info bill-sdk getVendor 200 N ms, attempt 2',
      'warn bill-sdk getVendor 404 N ms, attempt 1',
    ])
    for (const { text, details } of lines) {
      expect(text).toMatch(/ \d+ ms,/)
      expect(details).toBeUndefined()
    }
  })

  it.each([
    ['warn', ['warn', 'warn']],
    ['error', ['error', 'error']],
    ['debug', ['debug', 'debug', 'debug', 'debug']],
  ] as const)('at level %s has lines with these levels: %j', async (level, expected) => {
    expect((await collectLines(level)).map((line) => line.level)).toEqual(expected)
  })

  it('names the error when there is no response', async () => {
    await using server = await startFaultServer(['reset', 'never'])
    const lines: LogLine[] = []
    const bill = createTestClient(server.url, { logger: createLogger(lines), logLevel: 'warn', maxRetries: 0, timeout: 400 })
    await errorOf(bill.vendors.get('00901'))
    await errorOf(bill.vendors.get('00901'))
    expect(lines.map(({ text }) => text.split(' ')[2])).toEqual(['ConnectionError', 'TimeoutError'])
  })

  it('goes to the console when no logger is set', () => {
    expect(resolveOptions({ logLevel: 'info' }).logger).toBe(console)
  })

  it('never changes the result of a call, even when the logger throws', async () => {
    for (const logLevel of ['error', 'info', 'debug'] as const) {
      await using server = await startFaultServer([{ json: { id: 'p1' } }, { status: 404 }])
      const fail = (): never => {
        throw new Error('disk full')
      }
      const bill = createTestClient(server.url, { logLevel, logger: { error: fail, warn: fail, info: fail, debug: fail } })
      expect(await bill.payments.create({} as never)).toEqual({ id: 'p1' })
      expect(await errorOf(bill.vendors.get('00901'))).toMatchObject({ name: 'NotFoundError' })
    }
  })
})

describe('the log at level debug', () => {
  it('has the headers and bodies of requests and responses', async () => {
    await using server = await startFaultServer([{ json: { id: '00901', name: 'Hop Yard' } }, { status: 422, json: [{ code: 'BDC_1152', message: 'Invalid date' }] }])
    const lines: LogLine[] = []
    const bill = createTestClient(server.url, { logger: createLogger(lines), logLevel: 'debug', headers: { 'X-Trace': 't1' } })
    await bill.vendors.create({ name: 'Hop Yard' } as never)
    await errorOf(bill.vendors.create({ name: 'Hop Yard' } as never))
    const [, succeeded, rejected] = lines.map(({ details }) => details)
    expect(succeeded).toMatchObject({ method: 'POST', url: `${server.url}/connect/v3/vendors`, headers: { 'x-trace': 't1', sessionid: '[redacted]', devkey: '[redacted]' }, body: { name: 'Hop Yard' }, response: { id: '00901', name: 'Hop Yard' } })
    expect(rejected).toMatchObject({ body: { name: 'Hop Yard' }, response: [{ code: 'BDC_1152', message: 'Invalid date' }] })
  })

  it('shows no secret from the options, the sign-in or the responses', async () => {
    const secrets = { devKey: 'secret-dev-key', password: 'secret-password', apiToken: 'secret-api-token', appKey: 'secret-app-key', rememberMeId: 'secret-remember-me', clientId: 'client', clientSecret: 'secret-client-secret' }
    const response = { json: { sessionId: 'secret-in-response', securityKey: 'secret-security-key', jwt: 'secret-jwt', bankAccount: { accountNumber: 'secret-account' }, payload: '{"accountNumber":"secret-in-string"}' } }
    await using server = await startFaultServer(({ path, headers }) => (path.endsWith('/token') ? { json: { access_token: 'secret-access' } } : headers['apitoken'] ? { status: 400, json: [{ message: `${headers['apitoken']} is invalid` }] } : response), { login: { json: { sessionId: 'secret-session' } } })
    const lines: LogLine[] = []
    const bill = createTestClient(server.url, { ...secrets, device: 'd', logger: createLogger(lines), logLevel: 'debug' })
    await bill.vendors.get('00901')
    await bill.vendors.get('00901', { auth: 'oauth' })
    await bill.documents.upload('00n01', new TextEncoder().encode('secret-file'), { name: 'a.pdf' })
    await errorOf(bill.spend.budgets.get('b1'))
    await bill.download(`${server.url}/file?sessionId=secret-in-link&token=secret-token&X-Amz-Signature=secret-signature`)
    expect(lines.length).toBe(7)
    expect(inspect(lines, { depth: 20, showHidden: true, maxStringLength: null })).not.toContain('secret-')
    expect(inspect(lines, { depth: 20 })).toContain('[redacted]')
  })

  it('does not consume a streamed body', async () => {
    await using server = await startFaultServer({ json: {} })
    const lines: LogLine[] = []
    const file = new Blob(['%PDF']).stream() as ReadableStream
    await createTestClient(server.url, { logger: createLogger(lines), logLevel: 'debug' }).documents.upload('00n01', file, { name: 'a.pdf' })
    expect(server.calls[0]?.body).toBe('%PDF')
    const json = new Blob(['{"name":"x"}']).stream() as ReadableStream
    await createRawClient(createTestClient(server.url, { logger: createLogger(lines), logLevel: 'debug' })).POST('/connect/v3/vendors', { body: json as never })
    expect(server.calls[1]?.body).toBe('{"name":"x"}')
    expect(lines.filter(({ text }) => !text.includes('login')).map(({ details }) => Object.keys(details as object))).toEqual([
      ['method', 'url', 'headers', 'response'],
      // The raw client buffers a stream before it sends the request.
      ['method', 'url', 'headers', 'body', 'response'],
    ])
  })
})
