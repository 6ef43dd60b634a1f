/** A server may echo what it rejects. No secret from a header or a body appears in errors or logs, however the server escapes it. */
import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { Bill, type Logger, type Middleware } from '../../src/index.js'
import { credentials, errorOf, reasonOf, stubFetch } from './support.ts'

function createRecorder(): { logger: Logger; lines: unknown[][] } {
  const lines: unknown[][] = []
  const log = (...parts: unknown[]): void => void lines.push(parts)
  return { lines, logger: { error: log, warn: log, info: log, debug: log } }
}

/** Returns everything that a console shows of an error and of log lines. */
const render = (error: unknown, lines: unknown[][] = []): string =>
  [inspect(error, { depth: 20, maxStringLength: null }), (error as Error).message, (error as Error).stack, JSON.stringify(error), inspect(lines, { depth: 20, maxStringLength: null })].join('\n')

type Echo = (body: string) => BodyInit
const ECHOES: readonly [name: string, echo: Echo][] = [
  ['the whole body in a message', (body) => JSON.stringify([{ code: 'BDC_1101', message: `Wrong request: ${body}` }])],
  ['each value in a message', (body) => JSON.stringify([{ code: 'BDC_1101', message: `Wrong: ${values(body).join(' / ')}` }])],
  ['each value in params', (body) => JSON.stringify([{ code: 'BDC_1101', message: '${paramValue0} and ${paramValue1} are wrong', params: values(body).map((value, n) => ({ name: `field${n}`, value })) }])],
  ['each value in HTML', (body) => `<h1>Bad request</h1><p>${values(body).slice(-2).join('</p><p>')}</p>`],
  ['each value in text', (body) => values(body).slice(0, 2).join(' ')],
]
const values = (body: string): string[] => (body.startsWith('{') ? (Object.values(JSON.parse(body) as object) as string[]) : [...new URLSearchParams(body).values()])

describe.each(ECHOES)('a server that echoes %s', (_, echo) => {
  it('exposes no password, devKey or rememberMeId from a sign-in', async () => {
    const { logger, lines } = createRecorder()
    const user = credentials()
    const server = stubFetch(undefined, async (request) => new Response(echo(await request.text()), { status: 400 }))
    const bill = new Bill({ baseUrl: 'http://bill.test', allowInsecureHttp: true, ...user, rememberMeId: 'remember-me-zqx-1', device: 'd', fetch: server.fetch, logger, logLevel: 'debug' })
    const text = render(await errorOf(bill.vendors.get('00901')), lines)
    for (const secret of [user.devKey, user.password, 'remember-me-zqx-1']) expect(text).not.toContain(secret)
  })

  it('exposes no secret from a partner sign-in', async () => {
    const server = stubFetch(undefined, async (request) => new Response(echo(await request.text()), { status: 400 }))
    const { password } = credentials()
    const bill = new Bill({ baseUrl: 'http://bill.test', allowInsecureHttp: true, appKey: 'app-key-zqx-77', username: 'avery', password, fetch: server.fetch })
    const text = render(await errorOf(bill.partner.organizations.list()))
    for (const secret of ['app-key-zqx-77', password]) expect(text).not.toContain(secret)
  })

  it('exposes no client ID or client secret from a token request', async () => {
    const { logger, lines } = createRecorder()
    const server = stubFetch(async (request) => new Response(echo(await request.text()), { status: 400 }))
    const bill = new Bill({ baseUrl: 'http://bill.test', allowInsecureHttp: true, clientId: 'client-id-zqx-1', clientSecret: 'client-secret-zqx-2', fetch: server.fetch, logger, logLevel: 'debug' })
    const text = render(await errorOf(bill.vendors.get('00901')), lines)
    for (const secret of ['client-id-zqx-1', 'client-secret-zqx-2']) expect(text).not.toContain(secret)
  })

  it('exposes no password or devKey from an explicit sign-in', async () => {
    const { password, devKey } = credentials()
    const server = stubFetch(undefined, async (request) => new Response(echo(await request.text()), { status: 400 }))
    const text = render(await errorOf(new Bill({ baseUrl: 'http://bill.test', allowInsecureHttp: true, fetch: server.fetch }).auth.login({ devKey, password, username: 'u', organizationId: 'o' })))
    for (const secret of [password, devKey]) expect(text).not.toContain(secret)
  })

  it('exposes no secret from a body that middleware passes on or replaces', async () => {
    const { password, devKey } = credentials()
    const body = { devKey, password, username: 'u', organizationId: 'o' }
    for (const middleware of [(request, _, next) => next(request), (request, _, next) => next(new Request(request, { method: 'POST', body: JSON.stringify(body) }))] satisfies Middleware[]) {
      const { logger, lines } = createRecorder()
      const server = stubFetch(undefined, async (request) => new Response(echo(await request.text()), { status: 400 }))
      const text = render(await errorOf(new Bill({ baseUrl: 'http://bill.test', allowInsecureHttp: true, fetch: server.fetch, use: [middleware], logger, logLevel: 'debug' }).auth.login(body)), lines)
      for (const secret of [password, devKey]) expect(text).not.toContain(secret)
      expect(text).toContain("devKey: '[redacted]'")
    }
  })
})

describe('a presigned URL', () => {
  const SIGNED = 'https://files.example/receipt?part=1&X-Amz-Signature=zqx-signature'
  const createSpendClient = (respond: () => Response): { bill: Bill; lines: unknown[][] } => {
    const { logger, lines } = createRecorder()
    return { bill: new Bill({ baseUrl: 'http://bill.test', allowInsecureHttp: true, apiToken: 'api-token-zqx', fetch: stubFetch(respond).fetch, logger, logLevel: 'debug', maxRetries: 0 }), lines }
  }

  it('is not logged in full', async () => {
    const { bill, lines } = createSpendClient(() => Response.json({ url: SIGNED }))
    expect((await bill.spend.transactions.createReceiptUploadUrl()).url).toBe(SIGNED)
    expect(render(new Error('none'), lines)).not.toContain('zqx-signature')
    expect(render(new Error('none'), lines)).toContain('https://files.example/receipt?part=1')
  })

  it('does not appear in full in the error of an upload or a redirect, even if the server echoes it', async () => {
    for (const echoed of [`Moved to ${SIGNED}`, `<p>zqx-signature is wrong</p>`, JSON.stringify([{ message: `zqx-signature of ${SIGNED}` }])])
      for (const status of [307, 403]) {
        const { bill, lines } = createSpendClient(() => (lines.length ? new Response(echoed, { status }) : Response.json({ url: SIGNED })))
        const error = await errorOf(bill.spend.transactions.uploadReceipt('t', new Uint8Array([1]), { contentType: 'image/png' }))
        expect(error['status']).toBe(status)
        expect(render(error, lines)).not.toContain('zqx-signature')
      }
  })
})

describe('a secret header value is redacted when a server echoes it', () => {
  const PLAIN = 'zqx+session/id==&<1>'
  const encodings: readonly [name: string, text: string][] = [
    ['unchanged', PLAIN],
    ['with escaped slashes, as PHP does', PLAIN.replaceAll('/', '\\/')],
    ['with = < > & escaped, as Gson does', PLAIN.replaceAll(/[=<>&]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)],
    ['with every character escaped', [...PLAIN].map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')],
  ]
  it.each(encodings)('%s', async (_, text) => {
    const { logger, lines } = createRecorder()
    const { devKey } = credentials()
    const server = stubFetch(() => new Response(`[{"code":"BDC_1119","message":"The session ${text} is invalid","params":[{"name":"x","value":"${text}"}]}]`, { status: 400 }))
    const bill = new Bill({ baseUrl: 'http://bill.test', allowInsecureHttp: true, devKey, sessionId: PLAIN, fetch: server.fetch, logger, logLevel: 'debug' })
    expect(render(await errorOf(bill.vendors.get('00901')), lines)).not.toContain(PLAIN)
  })

  it('as HTML entities', async () => {
    const { devKey } = credentials()
    const server = stubFetch(() => new Response(`<p>zqx-session-&amp;-id</p>`, { status: 400 }))
    const text = render(await reasonOf(new Bill({ baseUrl: 'http://bill.test', allowInsecureHttp: true, devKey, sessionId: 'zqx-session-&-id', fetch: server.fetch }).vendors.get('00901')))
    expect(text).not.toContain('zqx-session-&-id')
  })
})
