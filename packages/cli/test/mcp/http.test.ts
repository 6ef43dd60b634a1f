/** HTTP on this machine: who is served, and who is not. */
import { request as sendRequest, type OutgoingHttpHeaders } from 'node:http'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { describe, expect, it } from 'vitest'
import { startHttp, type HttpServer } from '../../src/mcp/http.ts'
import { createServer } from '../../src/mcp/server.ts'
import { run } from '../helpers/run.ts'
import { callTool, createClient, createHost, onCleanup, PAYMENTS, type Era } from './support.ts'

const TOKEN = 'a-token-of-the-test-0123456789abcdef'

async function start(flags = {}): Promise<HttpServer> {
  const { runtime } = await createHost({ flags })
  const server = await startHttp(() => createServer(runtime), TOKEN, 0)
  onCleanup(() => server.close())
  return server
}

/** `fetch` cannot set the Host header. */
function post({ url }: HttpServer, headers: OutgoingHttpHeaders, path = '/mcp'): Promise<{ status: number | undefined; body: string }> {
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' })
  return new Promise((resolve, reject) => {
    const request = sendRequest(new URL(path, url), { method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream', ...headers } }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk)).on('end', () => resolve({ status: response.statusCode, body: text }))
    })
    request.on('error', reject).end(body)
  })
}

const authorization = `Bearer ${TOKEN}`

describe('the HTTP server', () => {
  it.each<Era>(['legacy', 'modern'])('serves a client of the %s protocol that has the token', async (era) => {
    const server = await start()
    const client = createClient(era)
    await client.connect(new StreamableHTTPClientTransport(new URL(server.url), { requestInit: { headers: { authorization } } }))
    expect(client.getProtocolEra()).toBe(era)
    expect((await callTool(client, 'find_vendors', { name: 'Ced' })).json.data).toMatchObject({ results: [{ name: 'Cedar Paper Supply' }] })
  })

  it('listens on this machine alone', async () => {
    expect((await start()).url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/mcp$/)
  })

  it('rejects a request without the token', async () => {
    const server = await start()
    expect((await post(server, { authorization })).status).toBe(200)
    for (const header of [undefined, 'Bearer', 'Bearer ', `Bearer ${TOKEN}x`, `Bearer ${TOKEN.slice(1)}`, `Basic ${TOKEN}`, TOKEN, `Bearer ${TOKEN} ${TOKEN}`]) {
      const { status, body } = await post(server, header === undefined ? {} : { authorization: header })
      expect(status, header).toBe(401)
      expect(body).not.toContain('find_vendors')
    }
  })

  it('rejects the names and the pages of others, even with the token', async () => {
    const server = await start()
    for (const host of ['evil.example', '127.0.0.1.evil.example', 'localhost.evil.example:80']) expect((await post(server, { authorization, host })).status, host).toBe(403)
    for (const origin of ['https://evil.example', 'null', 'http://localhost.evil.example']) expect((await post(server, { authorization, origin })).status, origin).toBe(403)
    expect((await post(server, { authorization, host: 'localhost:4100', origin: 'http://localhost:6274' })).status).toBe(200)
  })

  it('serves one path', async () => {
    expect((await post(await start(), { authorization }, '/')).status).toBe(404)
  })

  it('rejects payments of an older client, which it cannot ask over HTTP', async () => {
    const server = await start(PAYMENTS)
    const client = createClient('legacy', [], () => 'yes')
    await client.connect(new StreamableHTTPClientTransport(new URL(server.url), { requestInit: { headers: { authorization } } }))
    const vendors = (await callTool(client, 'find_vendors', {})).json.data as { results: [{ id: string }] }
    const args = { operation: 'deleteVendorBankAccount', path: { vendorId: vendors.results[0].id } }
    const { commitToken } = (await callTool(client, 'prepare_operation', args)).json.data as { commitToken: string }
    const { isError, json } = await callTool(client, 'commit_operation', { ...args, commitToken })
    expect({ isError, message: json.error.message }).toEqual({ isError: true, message: expect.stringContaining('this client cannot ask one') as string })
  })
})

describe('bill mcp --http', () => {
  it.each([undefined, '', 'short', 'x'.repeat(31), `${'x'.repeat(40)} ${'x'.repeat(40)}`])('needs a token: %j', async (token) => {
    const { code, stderr } = await run(['mcp', '--http', '0'], { env: { BILL_MCP_TOKEN: token } })
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('openssl rand -hex 32') as string })
    if (token) expect(stderr).not.toContain(token)
  })

  it.each(['x', '-1', '70000', ''])('needs a port: %j', async (port) => {
    expect(await run(['mcp', `--http=${port}`], { env: { BILL_MCP_TOKEN: TOKEN } })).toMatchObject({ code: 2, stderr: expect.stringContaining('--http must be a port') as string })
  })

  it('listens until it is interrupted', async () => {
    const end = new AbortController()
    const done = run(['mcp', '--http', '0'], { env: { BILL_MCP_TOKEN: TOKEN }, signal: end.signal })
    setImmediate(() => end.abort(new Error('SIGINT received')))
    expect((await done).stderr).toContain('bill mcp: listening on http://127.0.0.1:')
  })
})
