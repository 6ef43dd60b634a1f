/** Prints how many lists and creates per second an emulator answers in this process, one after the other. Argument: calls in a batch. */
import { create, HOST, list, loadEmulator, signIn } from '../lib/emulator-client.ts'

const { createEmulator } = await loadEmulator()
const size = Number(process.argv[2])
const emulator = createEmulator({ limits: false })
const headers = await signIn(emulator.fetch, HOST, emulator.credentials)

async function measure(call: (index: number) => Promise<string>): Promise<number> {
  const start = performance.now()
  for (let index = 0; index < size; index++) await call(index)
  return size / ((performance.now() - start) / 1000)
}

// The first batch warms up.
await measure(() => list(emulator, headers))
const lists = await measure(() => list(emulator, headers))
await measure((index) => create(emulator, headers, index))
process.stdout.write(JSON.stringify({ list: lists, create: await measure((index) => create(emulator, headers, size + index)) }))
