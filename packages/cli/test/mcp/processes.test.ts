/** Several servers at once, and one that is killed while it pays. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { buffer, text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { describe, expect, it } from 'vitest'
import { Ledger } from '../../src/mcp/ledger.ts'
import { commit, ledger, paymentOf, notAllowed } from './payment-support.ts'
import { callTool, createClient, createFolder, createHost, onCleanup, PAYMENTS, type Host } from './support.ts'

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url))

function startWorker(file: string, count: number, limit: number) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'packages/cli/test/mcp/ledger-worker.ts', file, String(count), String(limit)], { cwd: ROOT, stdio: ['pipe', 'pipe', 'inherit'] })
  onCleanup(() => child.kill('SIGKILL'))
  return child
}

/** A server in front of the emulator of a host. Without a promise from `onPayment`, a payment has no response. */
async function startProxy(host: Host, onPayment: () => Promise<unknown> | undefined): Promise<string> {
  const server = createServer(async (request, response) => {
    const { method = 'GET', url, headers } = request
    if (method === 'POST' && url === '/connect/v3/payments') {
      const paid = onPayment()
      if (!paid) return
      await paid
    }
    const body = method === 'GET' ? undefined : await buffer(request)
    const reply = await host.emulator.fetch(`http://127.0.0.1${url}`, { method, headers: headers as Record<string, string>, ...(body?.length && { body: new Uint8Array(body) }) })
    response.writeHead(reply.status, { 'content-type': reply.headers.get('content-type') ?? 'application/json' }).end(await reply.text())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onCleanup(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function credentialsOf({ emulator }: Host, url: string): Record<string, string> {
  const { devKey, username, password, organizationId, rememberMeId, device } = emulator.credentials
  return { PATH: process.env['PATH'] ?? '', BILL_BASE_URL: url, BILL_DEV_KEY: devKey, BILL_USERNAME: username, BILL_PASSWORD: password, BILL_ORGANIZATION_ID: organizationId, BILL_REMEMBER_ME_ID: rememberMeId, BILL_DEVICE: device }
}

describe('servers with one ledger', () => {
  it('together never exceed the limit of a day', async () => {
    const file = join(createFolder(), 'ledger.jsonl')
    const workers = [startWorker(file, 150, 200), startWorker(file, 150, 200)]
    await Promise.all(workers.map((worker) => once(worker.stdout, 'data')))
    const outputs = workers.map((worker) => text(worker.stdout))
    for (const worker of workers) worker.stdin.write('go\n')
    const counts = (await Promise.all(outputs)).map(Number)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(200)
    expect(new Ledger(file, 'sandbox', Date.now).spentCents()).toBe(200)
  })
})

/** A client that can lose its server's output, which the official one cannot. */
function startClient(args: readonly string[], env: Record<string, string>) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'packages/cli/src/bill.ts', 'mcp', ...args], { cwd: ROOT, env })
  onCleanup(() => child.kill('SIGKILL'))
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const write = (message: object): void => void child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)
  const request = async (method: string, params: object): Promise<{ result: { content: [{ text: string }] } }> => {
    write({ id: 1, method, params })
    return JSON.parse((await lines.next()).value as string) as never
  }
  return { child, write, request }
}

describe('a server whose client is gone', () => {
  it('still learns and records what became of a payment', async () => {
    const file = join(createFolder(), 'ledger.jsonl')
    const host = await createHost()
    const paying = { now: (): Promise<unknown> | undefined => undefined }
    const url = await startProxy(host, () => paying.now())
    const { child, write, request } = startClient(['--allow-payments', '--max-amount', '50', '--without-consent', '--ledger', file], credentialsOf(host, url))
    await request('initialize', { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '0' } })
    write({ method: 'notifications/initialized' })
    const args = await paymentOf(host)
    const { result } = await request('tools/call', { name: 'prepare_operation', arguments: args })
    const { data } = JSON.parse(result.content[0].text) as { data: { commitToken: string } }
    const served = new Promise<void>((resolve) => {
      paying.now = () => {
        child.stdout.destroy()
        child.stderr.destroy()
        // The reply to another call finds that nobody reads, while the payment is in flight.
        write({ id: 3, method: 'ping' })
        return Promise.resolve(resolve())
      }
    })
    write({ id: 2, method: 'tools/call', params: { name: 'commit_operation', arguments: { ...args, commitToken: data.commitToken } } })
    await served
    expect(await once(child, 'exit')).toEqual([0, null])
    expect(ledger({ ledger: file })).toMatchObject([{ state: 'reserved', cents: 4050 }, { state: 'sent' }])
  })
})

describe('a server that is killed while it pays', () => {
  it('leaves its reservation, which counts', async () => {
    const file = join(createFolder(), 'ledger.jsonl')
    const flags = { ...PAYMENTS, maxAmount: '50', withoutConsent: true, ledger: file }
    const host = await createHost()
    const kill = { now: (): undefined => undefined }
    const url = await startProxy(host, () => kill.now())
    const env = credentialsOf(host, url)
    const transport = new StdioClientTransport({ command: process.execPath, args: ['--import', 'tsx', 'packages/cli/src/bill.ts', 'mcp', '--allow-payments', '--max-amount', '50', '--without-consent', '--ledger', file], cwd: ROOT, env, stderr: 'ignore' })
    const client = createClient('legacy')
    await client.connect(transport)
    kill.now = () => {
      process.kill(transport.pid as number, 'SIGKILL')
      return undefined
    }
    const args = await paymentOf(host)
    const { commitToken } = (await callTool(client, 'prepare_operation', args)).json.data as { commitToken: string }
    await expect(callTool(client, 'commit_operation', { ...args, commitToken })).rejects.toThrow(/closed/i)
    expect(ledger({ ledger: file })).toMatchObject([{ state: 'reserved', cents: 4050 }])

    const next = await createHost({ flags, label: new URL(url).host })
    expect(await commit(next, await paymentOf(next))).toMatchObject(notAllowed(/USD 40\.50 of today/))
  })
})
