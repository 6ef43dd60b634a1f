/** Several servers at once, and one that is killed while it pays. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
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

/** A server in front of the emulator of a host. */
async function startProxy(host: Host, onPayment: () => void): Promise<string> {
  const server = createServer(async (request, response) => {
    const { method = 'GET', url, headers } = request
    if (method === 'POST' && url === '/connect/v3/payments') return onPayment()
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

describe('a server that is killed while it pays', () => {
  it('leaves its reservation, which counts', async () => {
    const file = join(createFolder(), 'ledger.jsonl')
    const flags = { ...PAYMENTS, maxAmount: '50', withoutConsent: true, ledger: file }
    const host = await createHost()
    const kill = { now: () => undefined as unknown }
    const url = await startProxy(host, () => kill.now())
    const { devKey, username, password, organizationId, rememberMeId, device } = host.emulator.credentials
    const env = { PATH: process.env['PATH'] ?? '', BILL_BASE_URL: url, BILL_DEV_KEY: devKey, BILL_USERNAME: username, BILL_PASSWORD: password, BILL_ORGANIZATION_ID: organizationId, BILL_REMEMBER_ME_ID: rememberMeId, BILL_DEVICE: device }
    const transport = new StdioClientTransport({ command: process.execPath, args: ['--import', 'tsx', 'packages/cli/src/bill.ts', 'mcp', '--allow-payments', '--max-amount', '50', '--without-consent', '--ledger', file], cwd: ROOT, env, stderr: 'ignore' })
    const client = createClient('legacy')
    await client.connect(transport)
    kill.now = () => process.kill(transport.pid as number, 'SIGKILL')
    const args = await paymentOf(host)
    const { commitToken } = (await callTool(client, 'prepare_operation', args)).json.data as { commitToken: string }
    await expect(callTool(client, 'commit_operation', { ...args, commitToken })).rejects.toThrow(/closed/i)
    expect(ledger({ ledger: file })).toMatchObject([{ state: 'reserved', cents: 4050 }])

    const next = await createHost({ flags, label: new URL(url).host })
    expect(await commit(next, await paymentOf(next))).toMatchObject(notAllowed(/USD 40\.50 of today/))
  })
})
