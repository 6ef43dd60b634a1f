import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import type { BillOptions, LogLevel } from '../../src/index.js'
import { createRawClient } from '../../src/raw/index.js'
import { resolveOptions } from '../../src/options/resolve.js'
import { errorOf, createTestClient } from '../helpers/test-client.ts'
import { startFaultServer } from '../helpers/fault-server.ts'

interface Line {
  readonly level: string
  readonly text: string
  readonly details: unknown
}

function logTo(lines: Line[]): NonNullable<BillOptions['logger']> {
  const at = (level: string) => (text: string, details?: unknown) => void lines.push({ level, text, details })
  return { error: at('error'), warn: at('warn'), info: at('info'), debug: at('debug') }
}

const busy = { status: 429, json: [{ code: 'BDC_1322', message: 'busy' }], headers: { 'retry-after': '0' } }

/** One sign-in, one vendor that comes at the second try, and one that does not exist. */
async function linesAt(logLevel: LogLevel | undefined): Promise<Line[]> {
  await using server = await startFaultServer([busy, { json: { id: '00901' } }, { status: 404 }])
  const lines: Line[] = []
  const bill = createTestClient(server.url, { logger: logTo(lines), ...(logLevel && { logLevel }) })
  await bill.vendors.get('00901')
  await errorOf(bill.vendors.get('00902'))
  return lines
}

describe('the log', () => {
  it.each([undefined, 'off'] as const)('is empty when logLevel is %s', async (level) => {
    expect(await linesAt(level)).toEqual([])
  })

  it('has one line for each attempt: operation, status, milliseconds, attempt', async () => {
    const lines = await linesAt('info')
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
  ] as const)('at %s has these lines: %j', async (level, expected) => {
    expect((await linesAt(level)).map((line) => line.level)).toEqual(expected)
  })

  it('names what kept an answer from coming', async () => {
    await using server = await startFaultServer(['reset', 'never'])
    const lines: Line[] = []
    const bill = createTestClient(server.url, { logger: logTo(lines), logLevel: 'warn', maxRetries: 0, timeout: 400 })
    await errorOf(bill.vendors.get('00901'))
    await errorOf(bill.vendors.get('00901'))
    expect(lines.map(({ text }) => text.split(' ')[2])).toEqual(['ConnectionError', 'TimeoutError'])
  })

  it('goes to the console when no logger is given', () => {
    expect(resolveOptions({ logLevel: 'info' }).logger).toBe(console)
  })

  it('never changes the outcome, not even when the logger throws', async () => {
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

describe('at debug', () => {
  it('has headers and bodies both ways', async () => {
    await using server = await startFaultServer([{ json: { id: '00901', name: 'Hop Yard' } }, { status: 422, json: [{ code: 'BDC_1152', message: 'Invalid date' }] }])
    const lines: Line[] = []
    const bill = createTestClient(server.url, { logger: logTo(lines), logLevel: 'debug', headers: { 'X-Trace': 't1' } })
    await bill.vendors.create({ name: 'Hop Yard' } as never)
    await errorOf(bill.vendors.create({ name: 'Hop Yard' } as never))
    const [, sent, refused] = lines.map(({ details }) => details)
    expect(sent).toMatchObject({ method: 'POST', url: `${server.url}/connect/v3/vendors`, headers: { 'x-trace': 't1', sessionid: '[redacted]', devkey: '[redacted]' }, body: { name: 'Hop Yard' }, response: { id: '00901', name: 'Hop Yard' } })
    expect(refused).toMatchObject({ body: { name: 'Hop Yard' }, response: [{ code: 'BDC_1152', message: 'Invalid date' }] })
  })

  it('shows no secret: not of the options, nor of the sign-in, nor of answers', async () => {
    const secrets = { devKey: 'secret-dev-key', password: 'secret-password', apiToken: 'secret-api-token', appKey: 'secret-app-key', rememberMeId: 'secret-remember-me', clientId: 'client', clientSecret: 'secret-client-secret' }
    const answer = { json: { sessionId: 'secret-in-answer', securityKey: 'secret-security-key', jwt: 'secret-jwt', bankAccount: { accountNumber: 'secret-account' }, payload: '{"accountNumber":"secret-in-string"}' } }
    await using server = await startFaultServer(({ path, headers }) => (path.endsWith('/token') ? { json: { access_token: 'secret-access' } } : headers['apitoken'] ? { status: 400, json: [{ message: `${headers['apitoken']} is odd` }] } : answer), { login: { json: { sessionId: 'secret-session' } } })
    const lines: Line[] = []
    const bill = createTestClient(server.url, { ...secrets, device: 'd', logger: logTo(lines), logLevel: 'debug' })
    await bill.vendors.get('00901')
    await bill.vendors.get('00901', { auth: 'oauth' })
    await bill.documents.upload('00n01', new TextEncoder().encode('secret-file'), { name: 'a.pdf' })
    await errorOf(bill.spend.budgets.get('b1'))
    await bill.download(`${server.url}/file?sessionId=secret-in-link&token=secret-token&X-Amz-Signature=secret-signature`)
    expect(lines.length).toBe(7)
    expect(inspect(lines, { depth: 20, showHidden: true, maxStringLength: null })).not.toContain('secret-')
    expect(inspect(lines, { depth: 20 })).toContain('[redacted]')
  })

  it('leaves a stream alone', async () => {
    await using server = await startFaultServer({ json: {} })
    const lines: Line[] = []
    const file = new Blob(['%PDF']).stream() as ReadableStream
    await createTestClient(server.url, { logger: logTo(lines), logLevel: 'debug' }).documents.upload('00n01', file, { name: 'a.pdf' })
    expect(server.calls[0]?.body).toBe('%PDF')
    const json = new Blob(['{"name":"x"}']).stream() as ReadableStream
    await createRawClient(createTestClient(server.url, { logger: logTo(lines), logLevel: 'debug' })).POST('/connect/v3/vendors', { body: json as never })
    expect(server.calls[1]?.body).toBe('{"name":"x"}')
    expect(lines.filter(({ text }) => !text.includes('login')).map(({ details }) => Object.keys(details as object))).toEqual([
      ['method', 'url', 'headers', 'response'],
      // The raw client reads a stream before it sends it.
      ['method', 'url', 'headers', 'body', 'response'],
    ])
  })
})
