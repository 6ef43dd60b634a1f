/** Errors: their exit codes, their words, and where they go. */
import { describe, expect, it } from 'vitest'
import { EXIT } from '../src/exit-codes.ts'
import { createWorld, run, type World } from './helpers/run.ts'

type Case = readonly [name: keyof typeof EXIT, args: string, prepare?: (world: World) => object | void]

const fault = (operation: string, reply: unknown) => ({ emulator }: World): void => void emulator.faults.add({ operation, reply } as never)

const CASES: readonly Case[] = [
  ['success', 'vendors list'],
  ['usage', 'vendors list --max none'],
  ['usage', 'vendors lst'],
  ['usage', 'vendor list'],
  ['usage', 'vendors get'],
  ['usage', 'vendors list extra'],
  ['usage', 'vendors'],
  ['usage', 'vendors list', () => ({ BILL_PASSWORD: undefined })],
  ['usage', 'vendors list', () => ({ BILL_BASE_URL: 'http://example.com' })],
  ['notConfirmed', 'vendors archive 009x'],
  ['authentication', 'vendors list', () => ({ BILL_PASSWORD: 'wrong' })],
  ['permission', 'vendors list', fault('listVendors', { status: 403, code: 'BDC_1100' })],
  ['mfa', 'payments cancel stp1 --confirm stp1', fault('cancelPayment', { status: 403, code: 'BDC_1361' })],
  ['notFound', 'vendors get 009x'],
  ['rejected', 'vendors list', fault('listVendors', { status: 400, code: 'BDC_1171' })],
  ['rateLimit', 'vendors list', fault('listVendors', { status: 429, code: 'BDC_1144' })],
  ['unavailable', 'vendors list', fault('listVendors', { status: 503 })],
  ['unavailable', 'vendors archive 009x --yes', fault('archiveVendor', { status: 500 })],
  ['outcomeUnknown', 'payments cancel stp1 --confirm stp1', fault('cancelPayment', { status: 500 })],
  ['outcomeUnknown', 'payments cancel stp1 --confirm stp1', fault('cancelPayment', 'reset-before')],
  ['signature', 'webhook verify --signature x --key-env KEY', () => ({ KEY: 'k' })],
]

describe('exit codes', () => {
  it.each(CASES.map(([name, args, prepare]) => ({ name, args, prepare })))('$name: $args', async ({ name, args, prepare }) => {
    // The SDK waits between retries, so there are none.
    const world = createWorld()
    const env = prepare?.(world) ?? {}
    const { code, stdout, stderr } = await world.bill(args, { env: { BILL_MAX_RETRIES: '0', ...env } })
    expect(code, stderr).toBe(EXIT[name].code)
    if (code) expect({ stdout, isReported: stderr.length > 0 }).toEqual({ stdout: '', isReported: true })
  })

  it('are all tested, except for the interrupt and the one without a cause', () => {
    const tested = new Set<string>(CASES.map(([name]) => name))
    expect(Object.keys(EXIT).filter((name) => !tested.has(name))).toEqual(['failure', 'interrupted'])
  })

  it('differ', () => {
    const codes = Object.values(EXIT).map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
  })
})

describe('messages', () => {
  it('are those of the SDK', async () => {
    const { bill } = createWorld()
    expect((await bill('vendors get 009x')).stderr).toMatch(/^error: getVendor failed: 404: .* \(BDC_\d+\)\.\n$/)
  })

  it('say after an unknown outcome to check first', async () => {
    const world = createWorld()
    world.emulator.faults.add({ operation: 'cancelPayment', reply: 'reset-after-commit' })
    const { stderr } = await world.bill('payments cancel stp1 --confirm stp1')
    expect(stderr).toContain('BILL may have processed the request: check before you retry.')
    expect(stderr.match(/check before you retry/g)).toHaveLength(1)
  })

  it('suggest the command that was meant', async () => {
    const { bill } = createWorld()
    expect((await bill('vendor list')).stderr).toContain('(Did you mean vendors?)')
    expect((await bill('vendors lst')).stderr).toContain('(Did you mean list?)')
  })

  it('cannot control the terminal', async () => {
    const fetch = async (): Promise<Response> => Response.json([{ code: 'BDC_1', message: 'no\u001B[2J\u009B1m access' }], { status: 403 })
    const { stderr } = await createWorld().bill('vendors list', { fetch })
    for (const control of ['\u001B', '\u009B']) expect(stderr).not.toContain(control)
    expect(stderr).toContain('no\uFFFD[2J\uFFFD1m access')
  })
})

describe('Ctrl+C', () => {
  it('stops a list', async () => {
    const { bill } = createWorld()
    const { code, stdout, stderr } = await bill('vendors list', { signal: AbortSignal.abort(new Error('SIGINT received')) })
    expect({ code, stdout, stderr }).toEqual({ code: 130, stdout: '', stderr: 'error: Interrupted.\n' })
  })

  it('says if a write may have happened', async () => {
    const world = createWorld()
    const interrupt = new AbortController()
    const fetch = async (url: string | URL | Request, init?: RequestInit): Promise<Response> => {
      if (!String(url).endsWith('/cancel')) return world.emulator.fetch(url, init)
      interrupt.abort(new Error('SIGINT received'))
      throw init?.signal?.reason
    }
    const { code, stderr } = await world.bill('payments cancel stp1 --confirm stp1', { signal: interrupt.signal, fetch: fetch as never })
    expect({ code, last: stderr.split('\n').at(-2) }).toEqual({ code: 130, last: 'error: Interrupted. BILL may have processed the request: check before you retry.' })
  })

  it('stops reading stdin', async () => {
    const interrupt = new AbortController()
    const running = createWorld().bill('vendors create --data -', { input: [], signal: interrupt.signal })
    setImmediate(() => interrupt.abort(new Error('SIGINT received')))
    expect((await running).code).toBe(130)
  })
})

describe('colors', () => {
  const failing = (terminal: boolean, env: Record<string, string | undefined>) => run(['vendors', 'get'], { terminal, env })
  const hasColor = ({ stderr }: { stderr: string }): boolean => stderr.includes('\u001B[')

  it('are used on a terminal only, and never with NO_COLOR', async () => {
    const unconfigured = (terminal: boolean, env: Record<string, string | undefined>) => run(['search', 'xyzzy'], { terminal, env })
    expect(hasColor(await unconfigured(true, { TERM: 'xterm' }))).toBe(true)
    expect(hasColor(await unconfigured(true, { TERM: 'xterm', NO_COLOR: '1' }))).toBe(false)
    expect(hasColor(await unconfigured(true, { TERM: 'dumb' }))).toBe(false)
    expect(hasColor(await unconfigured(false, { TERM: 'xterm' }))).toBe(false)
    expect(hasColor(await failing(true, { TERM: 'xterm', NO_COLOR: '1' }))).toBe(false)
  })
})

describe('progress', () => {
  it('is shown on stderr while stdout goes elsewhere', async () => {
    const { bill } = createWorld()
    const { stdout, stderr } = await bill('vendors list --all --max 1 --output jsonl', { terminal: 'stderr' })
    expect(stdout.trimEnd().split('\n')).toHaveLength(3)
    expect(stderr).toBe('\r1 fetched …\r2 fetched …\r3 fetched …\r\u001B[K')
  })

  it('is not shown without a terminal, nor between lines of data', async () => {
    const { bill } = createWorld()
    expect((await bill('vendors list --all --output jsonl')).stderr).toBe('')
    expect((await bill('vendors list --all --output jsonl', { terminal: true })).stderr).toBe('')
  })
})
