/** Kills the emulator with SIGKILL while it serves writes, and starts it again on the same file. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, expect, it } from 'vitest'

const ROUNDS = Number(process.env['KILL_ROUNDS'] ?? 4)
const PACKAGE = join(import.meta.dirname, '../..')

const folder = mkdtempSync(join(tmpdir(), 'bill-kill-'))
const file = join(folder, 'state.jsonl')
let running: ChildProcess | undefined
afterAll(() => {
  running?.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

async function start(): Promise<{ url: string; child: ChildProcess }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', '--port', '0', '--state', file, '--time', '2026-03-02T09:00:00Z', '--no-limits'], {
    cwd: PACKAGE, env: { ...process.env, TSX_TSCONFIG_PATH: join(PACKAGE, 'tsconfig.json') }, stdio: ['ignore', 'pipe', 'inherit'],
  })
  running = child
  for await (const line of createInterface({ input: child.stdout as NodeJS.ReadableStream })) {
    const url = /^BILL emulator listening on (\S+)/.exec(line)?.[1]
    if (url) return { url, child }
  }
  throw new Error('The emulator did not start.')
}

/** Names with at least one response of success, and names whose request may have been cut. */
interface Ledger {
  readonly created: Map<string, string>
  readonly renamed: Map<string, string>
  readonly uncertain: Set<string>
}

async function signIn(url: string): Promise<Record<string, string>> {
  const { devKey, username, password, organizationId } = (await (await fetch(`${url}/_emulator/credentials`)).json()) as Record<string, string>
  const response = await fetch(`${url}/connect/v3/login`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ devKey, username, password, organizationId }) })
  const { sessionId } = (await response.json()) as { sessionId: string }
  return { sessionId, devKey: devKey as string, 'content-type': 'application/json' }
}

/** One client that creates vendors and changes them, until the connection breaks. */
async function write(url: string, headers: Record<string, string>, ledger: Ledger, prefix: string): Promise<void> {
  const address = { line1: '1 A St', city: 'Reno', zipOrPostalCode: '89501', country: 'US' }
  for (let count = 0; ; count++) {
    const name = `${prefix}-${count}`
    ledger.uncertain.add(name)
    try {
      const created = await fetch(`${url}/connect/v3/vendors`, { method: 'POST', headers, body: JSON.stringify({ name, address }) })
      if (!created.ok) throw new Error(`${created.status} ${await created.text()}`)
      const { id } = (await created.json()) as { id: string }
      ledger.created.set(id, name)
      ledger.uncertain.delete(name)
      ledger.uncertain.add(`${id} email`)
      const changed = await fetch(`${url}/connect/v3/vendors/${id}`, { method: 'PATCH', headers, body: JSON.stringify({ email: `${name}@fern.example` }) })
      await changed.text()
      if (!changed.ok) continue
      ledger.renamed.set(id, `${name}@fern.example`)
      ledger.uncertain.delete(`${id} email`)
    } catch (error) {
      if ((error as Error).message.startsWith('4') || (error as Error).message.startsWith('5')) throw error
      return
    }
  }
}

async function vendorsOf(url: string): Promise<Map<string, { name: string; email?: string }>> {
  const rows = (await (await fetch(`${url}/_emulator/collections/vendors`)).json()) as { id: string; data: { name: string; email?: string } }[]
  return new Map(rows.map(({ id, data }) => [id, data]))
}

const nowOf = async (url: string): Promise<string> => ((await (await fetch(`${url}/_emulator/clock`)).json()) as { now: string }).now

it(`loses nothing but the requests in flight in ${ROUNDS} kills`, async () => {
  const ledger: Ledger = { created: new Map(), renamed: new Map(), uncertain: new Set() }
  let now = ''
  for (let round = 0; round < ROUNDS; round++) {
    const { url, child } = await start()
    const vendors = await vendorsOf(url)
    for (const [id, name] of ledger.created) expect(vendors.get(id)?.name).toBe(name)
    for (const [id, email] of ledger.renamed) expect(vendors.get(id)?.email).toBe(email)
    const known = new Set([...ledger.created.values(), ...ledger.uncertain])
    for (const { name } of vendors.values()) if (/^r\d/.test(name)) expect(known).toContain(name)
    expect(new Set([...vendors.values()].map(({ name }) => name)).size).toBe(vendors.size)
    expect(await nowOf(url) >= now).toBe(true)
    const headers = await signIn(url)
    const clients = [0, 1, 2].map((client) => write(url, headers, ledger, `r${round}-${client}`))
    await new Promise((resolve) => setTimeout(resolve, 50 + Math.random() * 400))
    now = await nowOf(url)
    const exited = once(child, 'exit')
    child.kill('SIGKILL')
    await Promise.all([exited, ...clients])
  }
  expect(ledger.created.size).toBeGreaterThan(ROUNDS)
  expect(ledger.renamed.size).toBeGreaterThan(0)
}, 30_000 + ROUNDS * 10_000)
