/** Measures what a state file costs per call with 100,000 vendors: `npx tsx --tsconfig tsconfig.json scripts/measure-state.ts [vendors]` in packages/emulator. */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createEmulator } from '../src/index.ts'
import type { Emulator } from '../src/emulator.ts'
import { StateFile } from '../src/persist/state-file.ts'

const VENDORS = Number(process.argv[2] ?? 100_000)
const CALLS = 2000
const ROUNDS = 7

const address = { line1: '12 Mill Lane', city: 'Portland', stateOrProvince: 'OR', zipOrPostalCode: '97201', country: 'US' }
const vendorOf = (index: number): object => ({ name: `Vendor ${index}`, email: `vendor-${index}@fern.example`, accountType: 'BUSINESS', address })

/** A snapshot of the sample company with many vendors. */
function createSnapshot() {
  const emulator = createEmulator()
  const { userId, organizationId, devKey } = emulator.credentials
  const session = { kind: 'user' as const, userId, owner: organizationId, key: devKey, trusted: true, usedAt: 0 }
  for (let index = 0; index < VENDORS; index++) emulator.runtime.invoke('createVendor', organizationId, { body: vendorOf(index), session })
  return emulator.snapshot()
}

async function signIn(emulator: Emulator): Promise<Record<string, string>> {
  const { devKey, username, password, organizationId } = emulator.credentials
  const response = await emulator.fetch('http://127.0.0.1/connect/v3/login', { method: 'POST', body: JSON.stringify({ devKey, username, password, organizationId }) })
  return { devKey, sessionId: ((await response.json()) as { sessionId: string }).sessionId }
}

/** Microseconds per call. */
async function measure(emulator: Emulator, headers: Record<string, string>, start: number): Promise<number> {
  const from = performance.now()
  for (let index = 0; index < CALLS; index++) {
    const response = await emulator.fetch('http://127.0.0.1/connect/v3/vendors', { method: 'POST', headers, body: JSON.stringify(vendorOf(start + index)) })
    if (response.status !== 200 && response.status !== 201) throw new Error(await response.text())
  }
  return ((performance.now() - from) / CALLS) * 1000
}

const print = (line: string): void => void process.stdout.write(`${line}\n`)

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] as number

/** Runs a function and reports how long it took, and the CPU time of it. */
function timed<T>(what: string, run: () => T): T {
  const [from, cpu] = [performance.now(), process.cpuUsage()]
  const result = run()
  const { user, system } = process.cpuUsage(cpu)
  print(`${what}: ${Math.round(performance.now() - from)} ms, ${Math.round((user + system) / 1000)} ms of CPU`)
  return result
}

const folder = mkdtempSync(join(tmpdir(), 'bill-state-'))
const file = join(folder, 'state.jsonl')
const snapshot = createSnapshot()
const state = new StateFile(file)
const kept = createEmulator({ limits: false, persistence: state })
kept.restore(snapshot)
timed(`write the file with ${VENDORS} vendors again (a compaction)`, () => state.replace(() => undefined))
print(`size: ${(statSync(file).size / 1e6).toFixed(1)} MB`)
const memory = createEmulator({ limits: false })
memory.restore(snapshot)
const headers = { kept: await signIn(kept), memory: await signIn(memory) }
const results = { kept: [] as number[], memory: [] as number[] }
// In turns, so that both see the same machine. The first round warms up.
for (let round = 0; round <= ROUNDS; round++) {
  for (const name of ['kept', 'memory'] as const) {
    const result = await measure({ kept, memory }[name], headers[name], VENDORS + round * CALLS)
    if (round) results[name].push(result)
  }
}
const [withFile, without] = [median(results.kept), median(results.memory)]
print(`create a vendor: ${withFile.toFixed(0)} µs with the file, ${without.toFixed(0)} µs without it: ${(withFile - without).toFixed(0)} µs a call (median of ${ROUNDS} rounds of ${CALLS} calls, in process)`)
state.close()
timed('start from the file', () => {
  const again = new StateFile(file)
  createEmulator({ persistence: again })
  again.close()
})
rmSync(folder, { recursive: true, force: true })
