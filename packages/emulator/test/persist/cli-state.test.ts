/** What the program says about a state file that is damaged, or whose last line is not complete. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { createEmulator, startEmulator } from '../../src/local.ts'
import { StateFile } from '../../src/persist/state-file.ts'
import type { StartOptions } from '../../src/start-options.ts'

const PACKAGE = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'bill-cli-state-'))
let running: ChildProcess | undefined
afterAll(() => {
  running?.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

/** A state file with a vendor more than the sample company. */
function stateFile(name: string): string {
  const file = join(folder, name)
  const state = new StateFile(file)
  const emulator = createEmulator({ persistence: state })
  emulator.runtime.invoke('createVendor', emulator.credentials.organizationId, { body: { name: 'Fern', address: {} } })
  state.close()
  return file
}

function start(file: string): { child: ChildProcess; output: () => { out: string; errors: string } } {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', '--port', '0', '--state', file, '--time', '2026-03-02T09:00:00Z'], { cwd: PACKAGE, env: { ...process.env, TSX_TSCONFIG_PATH: join(PACKAGE, 'tsconfig.json') } })
  running = child
  const text = { out: '', errors: '' }
  child.stdout.on('data', (chunk: Buffer) => (text.out += String(chunk)))
  child.stderr.on('data', (chunk: Buffer) => (text.errors += String(chunk)))
  return { child, output: () => text }
}

it('a damaged file is one line on standard error, exit code 2, and stays as it is', { timeout: 60_000 }, async () => {
  const file = stateFile('damaged')
  const lines = readFileSync(file, 'utf8').split('\n')
  writeFileSync(file, lines.with(2, String(lines[2]).replace('"owner"', '"owned"')).join('\n'))
  const before = readFileSync(file)
  const { child, output } = start(file)
  expect(await once(child, 'close')).toEqual([2, null])
  expect(output()).toEqual({ out: '', errors: `The state file ${file} is damaged in line 3. The emulator did not change it. Restore a copy, or move the file away to begin again.\n` })
  expect(readFileSync(file).equals(before)).toBe(true)
})

it('a seed and a start time that are ignored are named', async () => {
  const file = stateFile('continued')
  const warningOf = async (options: StartOptions): Promise<string | undefined> => {
    const emulator = await startEmulator({ persist: file, ...options })
    await emulator.close()
    return emulator.stateWarning
  }
  expect(await warningOf({})).toBeUndefined()
  expect(await warningOf({ seed: 'empty', time: '2026-05-01T00:00:00Z' })).toBe(`The emulator continues from ${file}, so it ignores the seed and the start time. To begin again, move the file away.`)
  expect(await warningOf({ seed: 'empty' })).toContain('it ignores the seed.')
  expect(await warningOf({ persist: join(folder, 'new'), seed: 'empty', time: '2026-05-01T00:00:00Z' })).toBeUndefined()
})

it('a last line that is not complete is dropped with a message, and everything before it is there', { timeout: 60_000 }, async () => {
  const file = stateFile('torn')
  appendFileSync(file, '{"crc":"00000000","entry":{"time":17')
  const { child, output } = start(file)
  while (!output().out.includes('Ctrl+C')) await once(child.stdout as NodeJS.ReadableStream, 'data')
  expect(output().errors).toBe(`The last line of ${file} was incomplete, because the emulator was stopped while it wrote it. The line was dropped.\nThe emulator continues from ${file}, so it ignores the start time. To begin again, move the file away.\n`)
  const url = /listening on (\S+)/.exec(output().out)?.[1] ?? ''
  const vendors = (await (await fetch(`${url}/_emulator/collections/vendors`)).json()) as { data: { name: string } }[]
  expect(vendors.map(({ data }) => data.name)).toContain('Fern')
  child.kill('SIGKILL')
  await once(child, 'close')
})
