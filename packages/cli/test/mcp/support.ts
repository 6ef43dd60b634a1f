/** MCP servers on an emulator, with the official client. */
import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { createMcpHandler, InMemoryTransport, type McpHttpHandler } from '@modelcontextprotocol/server'
import { Bill } from 'bill-sdk'
import { createEmulator, type Emulator, type EmulatorOptions } from 'bill-sdk-emulator'
import { afterEach } from 'vitest'
import { createRuntime } from '../../src/mcp/runtime.ts'
import { createServer, type Runtime } from '../../src/mcp/server.ts'
import type { McpFlags, Settings } from '../../src/mcp/settings.ts'
import { readSettings } from '../../src/mcp/settings.ts'

export type Era = 'legacy' | 'modern'

export interface HostOptions {
  readonly flags?: McpFlags
  readonly era?: Era
  readonly emulator?: EmulatorOptions
  /** What the person types. Undefined means that the client cannot ask. */
  readonly person?: (message: string) => string | 'decline' | 'cancel'
  readonly now?: () => number
  readonly trusted?: boolean
  readonly label?: string
}

export interface Reply {
  readonly isError: boolean
  readonly text: string
  /** The parsed text. */
  readonly json: { readonly environment: string; readonly data: never; readonly error: { readonly kind: string; readonly message: string } } & Record<string, unknown>
}

export interface Host {
  readonly emulator: Emulator
  readonly client: Client
  readonly settings: Settings
  readonly runtime: Runtime
  readonly bill: Bill
  /** The messages that the person saw. */
  readonly asked: string[]
  /** The audit. */
  readonly lines: string[]
  readonly ledger: string
  call(name: string, args?: Record<string, unknown>): Promise<Reply>
}

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup()
})

export const onCleanup = (cleanup: () => unknown): void => void cleanups.push(cleanup)

export function createFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bill-mcp-'))
  onCleanup(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** Payments are allowed up to 500 dollars. */
export const PAYMENTS: McpFlags = { allowPayments: true, maxAmount: '500' }

export const settingsOf = (flags: McpFlags = {}, label = '127.0.0.1'): Settings => readSettings(flags, { variables: {}, isProduction: flags.production === true, label })

export async function createHost({ flags = {}, era = 'modern', emulator: options, person, now, trusted = true, label }: HostOptions = {}): Promise<Host> {
  const emulator = createEmulator({ checkResponses: true, ...options })
  const bill = new Bill(emulator.clientOptions({ trusted }))
  const settings = settingsOf(flags, label)
  const ledger = flags.ledger ?? join(createFolder(), 'ledger.jsonl')
  const lines: string[] = []
  const end = new AbortController()
  const io = { stderr: { write: (line: string) => lines.push(line) }, env: {}, signal: end.signal }
  const runtime = createRuntime({ io, settings, bill, version: '0.0.0', flags: { ...flags, ledger }, checkDelays: [0, 0], ...(now && { now }) })
  const asked: string[] = []
  const client = createClient(era, asked, person)
  await connect(client, runtime, era)
  return { emulator, client, settings, runtime, bill, asked, lines, ledger, call: (name, args) => callTool(client, name, args) }
}

export function createClient(era: Era, asked: string[] = [], person?: HostOptions['person']): Client {
  const client = new Client({ name: 'test', version: '0.0.0' }, { capabilities: person ? { elicitation: { form: {} } } : {}, versionNegotiation: { mode: era === 'modern' ? { pin: '2026-07-28' } : 'legacy' } })
  if (person)
    client.setRequestHandler('elicitation/create', ({ params }) => {
      asked.push(params.message)
      const reply = person(params.message)
      return reply === 'decline' || reply === 'cancel' ? { action: reply } : { action: 'accept', content: { confirm: reply } }
    })
  onCleanup(() => client.close())
  return client
}

/** The newer protocol runs over HTTP without a socket, and the older one over a pair of transports in memory. */
export async function connect(client: Client, runtime: Runtime, era: Era): Promise<void> {
  if (era === 'modern') {
    const handler: McpHttpHandler = createMcpHandler(() => createServer(runtime), { legacy: 'reject' })
    onCleanup(() => handler.close())
    return client.connect(new StreamableHTTPClientTransport(new URL('http://127.0.0.1/mcp'), { fetch: (url, init) => handler.fetch(new Request(url, init)) }))
  }
  const [clientSide, serverSide] = InMemoryTransport.createLinkedPair()
  const server = createServer(runtime)
  onCleanup(() => server.close())
  await server.connect(serverSide)
  return client.connect(clientSide)
}

export async function callTool(client: Client, name: string, args: Record<string, unknown> = {}): Promise<Reply> {
  const { content, isError } = await client.callTool({ name, arguments: args })
  const { text } = content[0] as { text: string }
  return { isError: isError === true, text, json: text.startsWith('{') ? (JSON.parse(text) as Reply['json']) : ({} as Reply['json']) }
}
