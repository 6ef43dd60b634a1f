/** A server may quote what it refuses: no secret of a header or a body shows in errors and logs, in whatever way JSON writes it. */
import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { Bill, type Logger, type Middleware } from '../../src/index.js'
import { credentials, errorOf, reasonOf, stubFetch } from './support.ts'

function recorder(): { logger: Logger; lines: unknown[][] } {
  const lines: unknown[][] = []
  const log = (...parts: unknown[]): void => void lines.push(parts)
  return { lines, logger: { error: log, warn: log, info: log, debug: log } }
}

/** What a console shows of an error, and a log. */
const shown = (error: unknown, lines: unknown[][] = []): string =>
  [inspect(error, { depth: 20, maxStringLength: null }), (error as Error).message, (error as Error).stack, JSON.stringify(error), inspect(lines, { depth: 20, maxStringLength: null })].join('\n')

type Quote = (body: string) => BodyInit
const QUOTES: readonly [name: string, quote: Quote][] = [
  ['the whole body in a message', (body) => JSON.stringify([{ code: 'BDC_1101', message: `Wrong request: ${body}` }])],
  ['each value in a message', (body) => JSON.stringify([{ code: 'BDC_1101', message: `Wrong: ${values(body).join(' / ')}` }])],
  ['each value in params', (body) => JSON.stringify([{ code: 'BDC_1101', message: '${paramValue0} and ${paramValue1} are wrong', params: values(body).map((value, n) => ({ name: `field${n}`, value })) }])],
  ['each value in HTML', (body) => `<h1>Bad request</h1><p>${values(body).slice(-2).join('</p><p>')}</p>`],
  ['each value in text', (body) => values(body).slice(0, 2).join(' ')],
]
const values = (body: string): string[] => (body.startsWith('{') ? (Object.values(JSON.parse(body) as object) as string[]) : [...new URLSearchParams(body).values()])

describe.each(QUOTES)('a server that quotes %s', (_, quote) => {
  it('shows no password, devKey or rememberMeId of a sign-in', async () => {
    const { logger, lines } = recorder()
    const who = credentials()
    const server = stubFetch(undefined, async (request) => new Response(quote(await request.text()), { status: 400 }))
    const bill = new Bill({ baseUrl: 'http://bill.test', ...who, rememberMeId: 'remember-me-zqx-1', device: 'd', fetch: server.fetch, logger, logLevel: 'debug' })
    const text = shown(await errorOf(bill.vendors.get('00901')), lines)
    for (const secret of [who.devKey, who.password, 'remember-me-zqx-1']) expect(text).not.toContain(secret)
  })

  it('shows none of a sign-in of a partner', async () => {
    const server = stubFetch(undefined, async (request) => new Response(quote(await request.text()), { status: 400 }))
    const { password } = credentials()
    const bill = new Bill({ baseUrl: 'http://bill.test', appKey: 'app-key-zqx-77', username: 'avery', password, fetch: server.fetch })
    const text = shown(await errorOf(bill.partner.organizations.list()))
    for (const secret of ['app-key-zqx-77', password]) expect(text).not.toContain(secret)
  })

  it('shows no clientSecret of a token', async () => {
    const { logger, lines } = recorder()
    const server = stubFetch(async (request) => new Response(quote(await request.text()), { status: 400 }))
    const bill = new Bill({ baseUrl: 'http://bill.test', clientId: 'client-id-zqx-1', clientSecret: 'client-secret-zqx-2', fetch: server.fetch, logger, logLevel: 'debug' })
    const text = shown(await errorOf(bill.vendors.get('00901')), lines)
    for (const secret of ['client-id-zqx-1', 'client-secret-zqx-2']) expect(text).not.toContain(secret)
  })

  it('shows no password of a sign-in by hand', async () => {
    const { password, devKey } = credentials()
    const server = stubFetch(undefined, async (request) => new Response(quote(await request.text()), { status: 400 }))
    const text = shown(await errorOf(new Bill({ baseUrl: 'http://bill.test', fetch: server.fetch }).auth.login({ devKey, password, username: 'u', organizationId: 'o' })))
    for (const secret of [password, devKey]) expect(text).not.toContain(secret)
  })

  it('shows none of a body that went through a step, and none when the step wrote the body', async () => {
    const { password, devKey } = credentials()
    const body = { devKey, password, username: 'u', organizationId: 'o' }
    for (const step of [(request, _, next) => next(request), (request, _, next) => next(new Request(request, { method: 'POST', body: JSON.stringify(body) }))] satisfies Middleware[]) {
      const { logger, lines } = recorder()
      const server = stubFetch(undefined, async (request) => new Response(quote(await request.text()), { status: 400 }))
      const text = shown(await errorOf(new Bill({ baseUrl: 'http://bill.test', fetch: server.fetch, use: [step], logger, logLevel: 'debug' }).auth.login(body)), lines)
      for (const secret of [password, devKey]) expect(text).not.toContain(secret)
      expect(text).toContain("devKey: '[redacted]'")
    }
  })
})

describe('an address that opens something to whoever has it', () => {
  const SIGNED = 'https://files.example/receipt?part=1&X-Amz-Signature=zqx-signature'
  const spend = (answer: () => Response): { bill: Bill; lines: unknown[][] } => {
    const { logger, lines } = recorder()
    return { bill: new Bill({ baseUrl: 'http://bill.test', apiToken: 'api-token-zqx', fetch: stubFetch(answer).fetch, logger, logLevel: 'debug', maxRetries: 0 }), lines }
  }

  it('is not shown whole in a log', async () => {
    const { bill, lines } = spend(() => Response.json({ url: SIGNED }))
    expect((await bill.spend.transactions.createReceiptUploadUrl()).url).toBe(SIGNED)
    expect(shown(new Error('none'), lines)).not.toContain('zqx-signature')
    expect(shown(new Error('none'), lines)).toContain('https://files.example/receipt?part=1')
  })

  it('is not shown whole in the error of an upload or of a redirect, though the server quotes it', async () => {
    for (const quoted of [`Moved to ${SIGNED}`, `<p>zqx-signature is wrong</p>`, JSON.stringify([{ message: `zqx-signature of ${SIGNED}` }])])
      for (const status of [307, 403]) {
        const { bill, lines } = spend(() => (lines.length ? new Response(quoted, { status }) : Response.json({ url: SIGNED })))
        const error = await errorOf(bill.spend.transactions.uploadReceipt('t', new Uint8Array([1]), { contentType: 'image/png' }))
        expect(error['status']).toBe(status)
        expect(shown(error, lines)).not.toContain('zqx-signature')
      }
  })
})

describe('a secret of a header that JSON writes in another way', () => {
  const PLAIN = 'zqx+session/id==&<1>'
  const writings: readonly [name: string, text: string][] = [
    ['as it is', PLAIN],
    ['with escaped slashes, as PHP does', PLAIN.replaceAll('/', '\\/')],
    ['with = < > & as escapes, as Gson does', PLAIN.replaceAll(/[=<>&]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)],
    ['with every letter as an escape', [...PLAIN].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')],
  ]
  it.each(writings)('%s', async (_, text) => {
    const { logger, lines } = recorder()
    const { devKey } = credentials()
    const server = stubFetch(() => new Response(`[{"code":"BDC_1119","message":"The session ${text} is odd","params":[{"name":"x","value":"${text}"}]}]`, { status: 400 }))
    const bill = new Bill({ baseUrl: 'http://bill.test', devKey, sessionId: PLAIN, fetch: server.fetch, logger, logLevel: 'debug' })
    expect(shown(await errorOf(bill.vendors.get('00901')), lines)).not.toContain(PLAIN)
  })

  it('in HTML', async () => {
    const { devKey } = credentials()
    const server = stubFetch(() => new Response(`<p>zqx-session-&amp;-id</p>`, { status: 400 }))
    const text = shown(await reasonOf(new Bill({ baseUrl: 'http://bill.test', devKey, sessionId: 'zqx-session-&-id', fetch: server.fetch }).vendors.get('00901')))
    expect(text).not.toContain('zqx-session-&-id')
  })
})
