/** `bill mcp` as a process, which a client starts. */
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { startEmulator } from 'bill-sdk-emulator'
import { describe, expect, it } from 'vitest'
import { run } from '../helpers/run.ts'
import { callTool, createClient, onCleanup, type Era } from './support.ts'

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url))

async function startServer(args: readonly string[] = []): Promise<{ transport: StdioClientTransport; stderr: () => string }> {
  const emulator = await startEmulator({ port: 0 })
  onCleanup(() => emulator.close())
  const { devKey, username, password, organizationId } = emulator.credentials
  const env = { PATH: process.env['PATH'] ?? '', BILL_BASE_URL: emulator.url, BILL_DEV_KEY: devKey, BILL_USERNAME: username, BILL_PASSWORD: password, BILL_ORGANIZATION_ID: organizationId }
  const transport = new StdioClientTransport({ command: process.execPath, args: ['--import', 'tsx', 'packages/cli/src/bill.ts', 'mcp', ...args], cwd: ROOT, env, stderr: 'pipe' })
  let stderr = ''
  transport.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  return { transport, stderr: () => stderr }
}

describe.each<Era>(['legacy', 'modern'])('a process with a client of the %s protocol', (era) => {
  it('serves tools on stdio, says on stderr what it may do, and ends with its client', async () => {
    const { transport, stderr } = await startServer()
    const client = createClient(era)
    await client.connect(transport)
    expect(client.getProtocolEra()).toBe(era)
    expect((await callTool(client, 'find_vendors', { name: 'Ced' })).json.data).toMatchObject({ results: [{ name: 'Cedar Paper Supply' }] })
    expect(stderr()).toMatch(/^bill mcp: 127\.0\.0\.1:\d+, \d+ tools, read-only\n\{"audit":"bill-mcp"/)
    const ended = once(transport.stderr as Readable, 'end')
    await client.close()
    await ended
  })
})

describe('bill mcp', () => {
  it.each([
    [['--max-amount', '5'], '--max-amount is for payments. Add --allow-payments'],
    [['--without-consent'], '--without-consent is for payments.'],
    [['--allow-payments'], '--allow-payments needs --max-amount'],
    [['--allow-payments', '--max-amount', '0'], '--max-amount must be an amount in US dollars'],
    [['--allow-payments', '--max-amount', '1e3'], '--max-amount must be an amount in US dollars'],
    [['--allow-payments', '--max-amount', '5', '--max-daily-amount', '4'], '--max-daily-amount must be at least --max-amount.'],
    [['--toolset', 'everything'], 'There is no toolset "everything"; expected one of payables'],
    [['--environment', 'production'], 'The server would connect to PRODUCTION, where money is real. Add --production'],
    [['--production'], '--production is set, but the server would connect to sandbox.'],
  ])('%j is an error', async (args, message) => {
    const { code, stderr } = await run(['mcp', ...args])
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(message) as string })
  })

  it('treats a proxy of production as production', async () => {
    const { code, stderr } = await run(['mcp'], { env: { BILL_ENVIRONMENT: 'production', BILL_BASE_URL: 'https://proxy.juniper.example' } })
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('Add --production') as string })
  })
})
