import { renameSync, writeFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { watchFolder } from '../../scripts/generate/watch.ts'

/** Longer than the pause after which the watcher runs. */
const SETTLE_MS = 300
const POLL = { timeout: 5000, interval: 10 }

let folder = ''
let stop = (): void => undefined

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bill-sdk-watch-'))
  await mkdir(join(folder, 'paths'))
  await writeFile(join(folder, 'paths/a.yaml'), '0')
})

afterEach(async () => {
  stop()
  await rm(folder, { recursive: true })
})

/** Returns the number of runs so far. */
async function start(run: () => Promise<void> = async () => undefined): Promise<() => number> {
  const spy = vi.fn(run)
  stop = await watchFolder(folder, spy)
  return () => spy.mock.calls.length
}

const write = (name: string, text: string): Promise<void> => writeFile(join(folder, name), text)

/** Saves a file as many editors do: writes a new file and renames it. The function is synchronous, so that it ends before a watcher lists the folder. */
function replace(name: string, text: string): void {
  writeFileSync(join(folder, `${name}.new`), text)
  renameSync(join(folder, `${name}.new`), join(folder, name))
}

it('runs at once, and after each save of a file', async () => {
  const runs = await start()
  expect(runs()).toBe(1)
  for (const count of [2, 3, 4]) {
    await write('paths/a.yaml', String(count))
    await expect.poll(runs, POLL).toBe(count)
  }
})

it('runs after each save that replaces the file', async () => {
  const runs = await start()
  for (const count of [2, 3, 4, 5]) {
    replace('paths/a.yaml', String(count))
    await expect.poll(runs, POLL).toBe(count)
  }
})

it('watches folders that are created later, and those that are deleted and created again', async () => {
  const runs = await start()
  for (const count of [2, 5]) {
    await mkdir(join(folder, 'schemas'))
    await expect.poll(runs, POLL).toBe(count)
    await write('schemas/b.yaml', '')
    await expect.poll(runs, POLL).toBe(count + 1)
    await rm(join(folder, 'schemas'), { recursive: true })
    await expect.poll(runs, POLL).toBe(count + 2)
  }
})

it('runs once for a burst of changes', async () => {
  const runs = await start()
  await Promise.all(['a', 'b', 'c'].map((name) => write(`paths/${name}.yaml`, 'new')))
  await expect.poll(runs, POLL).toBe(2)
  await sleep(SETTLE_MS)
  expect(runs()).toBe(2)
})

it('runs again for a change during a run, after that run', async () => {
  let active = 0
  let overlapped = false
  const runs = await start(async () => {
    active++
    overlapped ||= active > 1
    await sleep(SETTLE_MS)
    active--
  })
  await write('paths/a.yaml', '1')
  await expect.poll(runs, POLL).toBe(2)
  await write('paths/a.yaml', '2')
  await expect.poll(runs, POLL).toBe(3)
  expect(overlapped).toBe(false)
})

it('does not run after it is stopped', async () => {
  const runs = await start()
  await write('paths/a.yaml', '1')
  stop()
  await write('paths/a.yaml', '2')
  await sleep(SETTLE_MS)
  expect(runs()).toBe(1)
})
