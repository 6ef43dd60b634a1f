/** Watches a folder and its subfolders. */
import { watch, type FSWatcher } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Wait for a pause in a burst of changes, such as a save of several files. */
const QUIET_MS = 60

/**
 * Runs now, and again after each burst of changes. Runs never overlap. After the first run, resolves to a function that stops watching.
 * Each folder has its own watcher, because a recursive watcher of Node.js 20 on Linux loses files that an editor replaces.
 */
export async function watchFolder(folder: string, run: () => Promise<void>): Promise<() => void> {
  let stopped = false
  let watchers: FSWatcher[] = []
  let timer: NodeJS.Timeout | undefined
  const onChange = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => (running = running.then(watchAndRun)), QUIET_MS)
  }
  // Folders can be created and deleted, so each run first updates the watchers. A change during a run starts another run.
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

/** Watches one folder. Returns an empty list if the folder has been deleted since it was listed. The watcher of its parent reports the deletion. */
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
