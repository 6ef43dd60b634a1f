/** Watches a folder. */
import { watch } from 'node:fs/promises'

/** Wait for a pause in a burst of changes, such as a save of several files. */
const QUIET_MS = 60

/** Runs now, and again after each burst of changes, until the process ends. Runs never overlap. */
export async function watchFolder(folder: string, run: () => Promise<void>, ready: () => void): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  // Watching starts before the first run, so that no change is missed.
  const changes = watch(folder, { recursive: true })
  let running = run()
  void running.then(ready)
  for await (const _ of changes) {
    clearTimeout(timer)
    timer = setTimeout(() => (running = running.then(run)), QUIET_MS)
  }
}
