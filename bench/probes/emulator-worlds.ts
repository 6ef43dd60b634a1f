/** Prints the memory of many worlds in this process, each signed in to, with a new vendor and a list, and the time per world. Argument: how many. Run it with --expose-gc. */
import { create, HOST, list, loadEmulator, signIn } from '../lib/emulator-client.ts'

const { createEmulator } = await loadEmulator()
const count = Number(process.argv[2])
const worlds = []
const start = performance.now()
for (let index = 0; index < count; index++) {
  const emulator = createEmulator()
  const headers = await signIn(emulator.fetch, HOST, emulator.credentials)
  await create(emulator, headers, index)
  await list(emulator, headers)
  worlds.push(emulator)
}
const milliseconds = (performance.now() - start) / count
const collect = (globalThis as unknown as { gc: () => void }).gc
for (let round = 0; round < 2; round++) collect()
const { heapUsed } = process.memoryUsage()
process.stdout.write(JSON.stringify({ worlds: worlds.length, milliseconds, heap: heapUsed / 1e6, peak: process.resourceUsage().maxRSS / 1000 }))
