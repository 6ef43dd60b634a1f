/** Runs recipes of the guides: their code blocks as they stand, with the framework's objects replaced by objects of the same shape. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import ts from 'typescript'
import * as undici from 'undici'
import { afterEach, describe, expect, it, vi } from 'vitest'
import * as sdk from '../../src/index.js'
import * as webhooks from '../../src/webhooks/index.js'
import { startFaultServer } from '../helpers/fault-server.ts'
import { billCreated, hmac, KEY } from '../helpers/webhooks.ts'
import { readText } from './documents.ts'

const MODULES: Record<string, unknown> = { 'bill-sdk': sdk, 'bill-sdk/webhooks': webhooks, undici }

/** Returns the code block with the given number below a heading. */
function findRecipe(guide: string, heading: string, index = 0): string {
  const [, section = ''] = readText(`docs/guides/${guide}.md`).split(`\n## ${heading}\n`)
  const blocks = [...(section.split('\n## ')[0] as string).matchAll(/^```ts\n([\s\S]*?)^```/gm)]
  const [, code] = blocks[index] ?? []
  if (!code) throw new Error(`no code block ${index} in ${guide}.md, ${heading}`)
  return code
}

/** Returns the code block of the webhook guide with the given label. */
function findReceiver(label: string): string {
  const [, code] = new RegExp(`^\`\`\`ts \\[${label}\\]\\n([\\s\\S]*?)^\`\`\``, 'm').exec(readText('docs/guides/webhooks.md')) ?? []
  if (!code) throw new Error(`no code block ${label} in webhooks.md`)
  return code
}

/** Runs a code block with the given globals. @returns its exports, and its variable `bill`. */
function runRecipe(code: string, globals: Record<string, unknown> = {}): Record<string, (...args: never[]) => unknown> & { bill: sdk.Bill } {
  const { outputText } = ts.transpileModule(code, { compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 } })
  const exports: Record<string, unknown> = {}
  const require = (name: string): unknown => MODULES[name] ?? expect.fail(`no module ${name}`)
  // oxlint-disable-next-line typescript/no-implied-eval, no-new-func -- runs our own documentation
  new Function('exports', 'require', ...Object.keys(globals), `${outputText}\nif (typeof bill !== 'undefined') exports.bill = bill`)(exports, require, ...Object.values(globals))
  return exports as never
}

function stubCredentials(baseUrl: string): void {
  const values = { BASE_URL: baseUrl, DEV_KEY: `key-${Math.random()}`, USERNAME: 'u', PASSWORD: 'p', ORGANIZATION_ID: '008' }
  for (const [name, value] of Object.entries(values)) vi.stubEnv(`BILL_${name}`, value)
}

afterEach(() => vi.unstubAllEnvs())

describe('the proxy recipe', () => {
  it('sends everything through a CONNECT proxy, and rejects if the proxy does', async () => {
    await using server = await startFaultServer({ json: { sessionId: 's1', results: [] } })
    const targets: string[] = []
    let isOpen = true
    const proxy = createServer((_, response) => response.writeHead(500).end())
    const sockets = new Set<import('node:net').Socket>()
    proxy.on('connection', (socket) => sockets.add(socket))
    proxy.on('connect', (request, client, head) => {
      targets.push(String(request.url))
      client.on('error', () => undefined)
      if (!isOpen) return client.end('HTTP/1.1 403 Forbidden\r\n\r\n')
      const { hostname, port } = new URL(`http://${request.url}`)
      const upstream = connect(Number(port), hostname, () => {
        client.write('HTTP/1.1 200 Connection Established\r\n\r\n')
        upstream.write(head)
        upstream.pipe(client).pipe(upstream)
      })
      upstream.on('error', () => client.destroy())
    })
    proxy.listen(0, '127.0.0.1')
    await once(proxy, 'listening')
    const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
    try {
      stubCredentials(server.url)
      const code = findRecipe('proxies', 'In code').replace('http://proxy.example:3128', address)
      await runRecipe(code).bill.vendors.list()
      expect([new Set(targets), server.calls.length]).toEqual([new Set([server.url.slice('http://'.length)]), 1])
      isOpen = false
      const { bill } = runRecipe(code)
      await expect(bill.payments.create({} as never)).rejects.toThrow(sdk.ConnectionError)
      expect(server.calls.length).toBe(1)
    } finally {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => proxy.close(resolve))
    }
  })
})

describe('the recipes of clients', () => {
  it('in a route handler of Next.js: nothing is cached by the patched fetch', async () => {
    await using server = await startFaultServer({ json: { sessionId: 's1', results: [{ id: '00901' }] } })
    stubCredentials(server.url)
    const { GET } = runRecipe(findRecipe('frameworks', 'Next.js'))
    const original = globalThis.fetch
    const cached: unknown[] = []
    vi.stubGlobal('fetch', (url: string, init: RequestInit) => (init.cache === 'no-store' ? original(url, init) : cached.push(url)))
    try {
      expect(await (await (GET as () => Promise<Response>)()).json()).toEqual([{ id: '00901' }])
    } finally {
      vi.unstubAllGlobals()
    }
    expect(cached).toEqual([])
  })

  it('in Workers', async () => {
    await using server = await startFaultServer({ json: { sessionId: 's1', results: [{ id: '00901' }] } })
    vi.stubEnv('BILL_BASE_URL', server.url)
    const code = findRecipe('runtimes', 'Workers').replace('new Bill({', `new Bill({ baseUrl: ${JSON.stringify(server.url)},`)
    const worker = runRecipe(code)['default'] as unknown as { fetch(request: Request, env: object): Promise<Response> }
    const env = { BILL_DEV_KEY: `key-${Math.random()}`, BILL_USERNAME: 'u', BILL_PASSWORD: 'p', BILL_ORGANIZATION_ID: '008' }
    expect(await (await worker.fetch(new Request('https://worker.example/'), env)).json()).toEqual([{ id: '00901' }])
  })

  it('in Jest', async () => {
    const tests: (() => Promise<void>)[] = []
    runRecipe(findRecipe('frameworks', 'Jest'), { test: (_: string, run: () => Promise<void>) => tests.push(run), expect })
    expect(tests.length).toBe(1)
    await tests[0]?.()
  })
})

/** Delivers a body with its signature. @returns the status of the response. */
type Deliver = (body: string, signature: string) => Promise<number>
type Receiver = (code: string, globals: Record<string, unknown>) => Deliver

const headersOf = (signature: string): Record<string, string> => ({ 'x-bill-sha-signature': signature })

const RECEIVERS: readonly [heading: string, index: number, start: Receiver][] = [
  ['Next.js', 0, (code, globals) => {
    const { POST } = runRecipe(code, globals) as unknown as { POST(request: Request): Promise<Response> }
    return async (body, signature) => (await POST(new Request('http://localhost/', { method: 'POST', headers: headersOf(signature), body }))).status
  }],
  ['Express', 0, (code, globals) => {
    let handle!: (req: object, res: object) => Promise<void>
    runRecipe(code, { ...globals, express: { raw: () => 'raw' }, app: { post: (_: string, parser: string, given: typeof handle) => (expect(parser).toBe('raw'), (handle = given)) } })
    return async (body, signature) => {
      const sent: number[] = []
      await handle({ body: Buffer.from(body), get: (name: string) => headersOf(signature)[name.toLowerCase()] }, { status: (code: number) => ({ send: () => sent.push(code) }) })
      return sent[0] as number
    }
  }],
  ['Fastify', 0, (code, globals) => {
    let handle!: (request: object, reply: object) => Promise<unknown>
    let parse!: (request: unknown, body: Buffer, done: (error: null, body: Buffer) => void) => void
    const scope = { addContentTypeParser: (_: string, __: object, given: typeof parse) => (parse = given), post: (_: string, given: typeof handle) => (handle = given) }
    runRecipe(code, { ...globals, app: { register: (plugin: (given: typeof scope) => Promise<void>) => plugin(scope) } })
    return async (body, signature) => {
      let parsed: unknown
      parse({}, Buffer.from(body), (_, result) => (parsed = result))
      return (await handle({ headers: headersOf(signature), body: parsed }, { code: (status: number) => ({ send: () => status }) })) as number
    }
  }],
  ['AWS Lambda', 0, (code, globals) => {
    const { handler } = runRecipe(code, globals) as unknown as { handler(event: object): Promise<{ statusCode: number }> }
    return async (body, signature) => (await handler({ headers: headersOf(signature), body: Buffer.from(body).toString('base64'), isBase64Encoded: true })).statusCode
  }],
  ['AWS Lambda', 1, (code, globals) => {
    const { handler } = runRecipe(code, globals) as unknown as { handler(event: object): Promise<{ statusCode: number }> }
    return async (body, signature) => (await handler({ headers: headersOf(signature), body, isBase64Encoded: false })).statusCode
  }],
  ['Hono', 0, (code, globals) => {
    let handle!: (context: object) => Promise<Response>
    runRecipe(code, { ...globals, app: { post: (_: string, given: typeof handle) => (handle = given) } })
    return async (body, signature) => (await handle({ req: { raw: new Request('http://localhost/', { method: 'POST', headers: headersOf(signature), body }) } })).status
  }],
  ['Workers', 0, (code, globals) => {
    const worker = runRecipe(code, globals)['default'] as unknown as { fetch(request: Request, env: object): Promise<Response> }
    return async (body, signature) => (await worker.fetch(new Request('http://localhost/', { method: 'POST', headers: headersOf(signature), body }), { BILL_SECURITY_KEY: KEY })).status
  }],
]

describe.each(RECEIVERS)('the webhook recipe for %s (variant %i)', (heading, index, start) => {
  it('handles an event, and rejects a wrong signature', async () => {
    vi.stubEnv('BILL_SECURITY_KEY', KEY)
    const saved: unknown[] = []
    const code = findReceiver(heading).replace('payment.updated', 'bill.created').replaceAll('payment', 'bill')
    const deliver = start(code, { save: async (id: string) => saved.push(id) })
    const body = billCreated(`event-${heading}-${index}-${Math.random()}`)
    expect([await deliver(body, 'wrong'), saved.length]).toEqual([401, 0])
    expect([await deliver(body, hmac(body)), saved.length]).toEqual([200, 1])
  })
})
