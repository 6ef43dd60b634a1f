/** Watches a folder. */
import { watch, type FSWatcher } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Wait for a pause in a burst of changes, such as a save of several files. */
const QUIET_MS = 60

/**
 * Runs now, and again after each burst of changes; runs never overlap. Resolves after the first run, to a function that stops watching.
 * Each folder has its own watcher: a recursive watcher of Node.js 20 on Linux loses files that an editor replaces.
 */
export async function watchFolder(folder: string, run: () => Promise<void>): Promise<() => void> {
  let stopped = false
  let watchers: FSWatcher[] = []
  let timer: NodeJS.Timeout | undefined
  const onChange = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => (running = running.then(watchAndRun)), QUIET_MS)
  }
  // Folders come and go, so each run first watches those that exist. A change during the run starts the next one.
  const watchAndRun = async (): Promise<void> => {
    const folders = await listFolders(folder)
    if (stopped) return
    for (const watcher of watchers) watcher.close()
    watchers = folders.flatMap((path) => watchOne(path, onChange))
    await run()
  }
  let running = watchAndRun()
  await running
  return () => {
    stopped = true
    clearTimeout(timer)
    for (const watcher of watchers) watcher.close()
  }
}

/** Empty if the folder was deleted since it was listed; the watcher of its parent reports that. */
function watchOne(folder: string, onChange: () => void): FSWatcher[] {
  try {
    return [watch(folder, onChange).on('error', onChange)]
  } catch {
    return []
  }
}

async function listFolders(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  return [root, ...entries.filter((entry) => entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name))]
}
