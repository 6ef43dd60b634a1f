/** Runs an example like a user: in a separate process, in an empty folder, with the export lines of an emulator. */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { startEmulator, type Emulator, type StartedEmulator } from '../../packages/emulator/src/local.ts'
import { Bill } from '../../src/index.js'

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

const TSX = import.meta.resolve('tsx')
const root = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url))
export const examples = root('examples/')

export async function createFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bill-example-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** An emulator at today's date, which checks its own responses, and a client to look at what an example did. */
export async function startWorld(options: Parameters<typeof startEmulator>[0] = {}): Promise<{ emulator: StartedEmulator; bill: Bill; env: Record<string, string> }> {
  const emulator = await startEmulator({ time: Date.now(), checkResponses: true, ...options })
  onTestFinished(() => emulator.close())
  return { emulator, bill: new Bill(emulator.clientOptions()), env: exportLines(emulator) }
}

/** The variables that `npm run emulator` prints. */
function exportLines({ url, credentials }: StartedEmulator): Record<string, string> {
  const { devKey, username, password, organizationId, apiToken, rememberMeId, device } = credentials
  return {
    BILL_BASE_URL: url, BILL_DEV_KEY: devKey, BILL_USERNAME: username, BILL_PASSWORD: password, BILL_ORGANIZATION_ID: organizationId, BILL_API_TOKEN: apiToken, BILL_REMEMBER_ME_ID: rememberMeId, BILL_DEVICE: device,
  }
}

/** How often an operation was requested. */
export const countRequests = (emulator: Emulator, operation: string): number => emulator.requests().filter((request) => request.operation === operation).length

/** @param name a file of examples/ */
export async function runExample(name: string, { args = [], env = {}, folder, input = '', onStart }: RunOptions = {}): Promise<Run> {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([variable]) => !/^(BILL_|NODE_TEST|VITEST)/.test(variable)))
  const child = spawn(process.execPath, ['--import', TSX, join(examples, name), ...args], {
    cwd: folder ?? (await createFolder()),
    // The paths of tsconfig.json lead to the sources of the packages.
    env: { ...inherited, TSX_TSCONFIG_PATH: root('tsconfig.json'), PROGRESS_FILE: 'progress.json', NO_COLOR: '1', ...env },
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

/** Runs an example that must succeed. @returns what it printed. */
export async function runToEnd(name: string, options: RunOptions = {}): Promise<string> {
  const { code, output } = await runExample(name, options)
  if (code !== 0) throw new Error(`${name} ended with ${code}: ${output}`)
  return output
}
