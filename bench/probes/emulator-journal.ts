/**
 * Prints what a state file costs per call with many vendors, in microseconds: batches with and without it, in turns, in this process. Also prints the milliseconds
 * to write the whole file, and to start from it, and its size. Arguments: vendors, calls in a batch, batches.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Emulator } from 'bill-sdk-emulator'
import { create, fill, HOST, loadEmulator, signIn, type Headers } from '../lib/emulator-client.ts'

const { createEmulator, startEmulator } = await loadEmulator()
const [vendors = 1000, size = 100, batches = 3] = process.argv.slice(2).map(Number)
const folder = mkdtempSync(join(tmpdir(), 'bill-sdk-bench-state-'))
const file = join(folder, 'state.jsonl')

async function time(run: () => unknown): Promise<number> {
  const start = performance.now()
  await run()
  return performance.now() - start
}

try {
  const memory = createEmulator({ limits: false })
  await fill(memory, await signIn(memory.fetch, HOST, memory.credentials), vendors)
  const kept = await startEmulator({ limits: false, persist: file })
  const snapshot = memory.snapshot()
  // Restoring a world writes all of it.
  const rewrite = (await time(() => kept.restore(snapshot))) - (await time(() => memory.restore(snapshot)))
  const headers = { kept: await signIn(kept.fetch, HOST, kept.credentials), memory: await signIn(memory.fetch, HOST, memory.credentials) }
  let next = vendors
  const measure = async (emulator: Emulator, session: Headers): Promise<number> =>
    (1000 / size) *
    (await time(async () => {
      for (let count = 0; count < size; count++) await create(emulator, session, next++)
    }))
  const micros: { kept: number; memory: number }[] = []
  for (let batch = -1; batch < batches; batch++) {
    const pair = { kept: await measure(kept, headers.kept), memory: await measure(memory, headers.memory) }
    // The first batch warms up.
    if (batch >= 0) micros.push(pair)
  }
  await kept.close()
  const { size: bytes } = statSync(file)
  const load = await time(async () => (await startEmulator({ persist: file })).close())
  process.stdout.write(JSON.stringify({ micros, rewrite, load, megabytes: bytes / 1e6 }))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exit(0)
