/** Runs an example like a user: in a separate process, in an empty folder, with credentials in the environment. */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inject, onTestFinished } from 'vitest'
import { startFaultServer, type FaultServer, type Handler, type ReceivedRequest, type FaultStep } from '../helpers/fault-server.ts'

export interface Run {
  readonly code: number | null
  readonly output: string
}

export interface RunOptions {
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** The folder to run in, for several runs in a row. */
  readonly folder?: string
  readonly input?: string
  readonly onStart?: (child: ChildProcess) => void
}

/** The credentials that `npm start` sets. */
const CREDENTIALS = {
  BILL_DEV_KEY: 'mock-dev-key',
  BILL_USERNAME: 'avery@juniper-studio.example',
  BILL_PASSWORD: 'mock-password',
  BILL_ORGANIZATION_ID: '00801JNPRSTUDIO0001a',
  BILL_API_TOKEN: 'mock-token',
}
const TSX = import.meta.resolve('tsx')
const UPLOADS = new URL('../../examples/shared/mock-uploads.ts', import.meta.url).href
export const examples = fileURLToPath(new URL('../../examples/', import.meta.url))

export async function createFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bill-example-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

export async function runExample(name: string, { args = [], env = {}, folder, input = '', onStart }: RunOptions = {}): Promise<Run> {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([variable]) => !variable.startsWith('BILL_')))
  const child = spawn(process.execPath, ['--import', TSX, '--import', UPLOADS, join(examples, name), ...args], {
    cwd: folder ?? (await createFolder()),
    env: { ...inherited, ...CREDENTIALS, BILL_BASE_URL: inject('mockUrl'), PROGRESS_FILE: 'progress.json', NO_COLOR: '1', ...env },
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  onStart?.(child)
  child.stdin.end(input)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += String(chunk)))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, output }))
  })
}

/** A server in front of the mock. `respond` returns a response, or undefined to forward the request to the mock. */
export async function startInterceptor(respond: (request: ReceivedRequest) => FaultStep | undefined | Promise<FaultStep | undefined>): Promise<FaultServer> {
  const forward: Handler = async (request) => {
    const { method, path, query, body, headers } = request
    const { host: _host, connection: _connection, 'content-length': _length, 'transfer-encoding': _encoding, ...forwarded } = headers
    const response = await fetch(`${inject('mockUrl')}${path}${query.size ? `?${query}` : ''}`, { method, headers: forwarded, ...(body && { body }) })
    return { status: response.status, text: await response.text(), headers: { 'content-type': response.headers.get('content-type') ?? 'text/plain' } }
  }
  const server = await startFaultServer(async (request, n) => (await respond(request)) ?? forward(request, n))
  onTestFinished(() => server.close())
  return server
}
