/** Keeps two emulators from writing to one state file. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { StateError } from './read-state.js'

const held = new Set<string>()

/** @returns what releases the lock. @throws StateError if another process, or this one, uses the file. */
export function lock(file: string): () => void {
  const name = `${file}.lock`
  const owner = readOwner(name)
  if (held.has(name) || (owner !== undefined && owner !== process.pid && isRunning(owner)))
    throw new StateError(`The state file ${file} is used by process ${owner ?? process.pid}. Stop it, or choose another file. If no emulator is running, delete ${name}.`)
  writeFileSync(name, String(process.pid), { mode: 0o600 })
  held.add(name)
  const release = (): void => {
    process.off('exit', release)
    held.delete(name)
    rmSync(name, { force: true })
  }
  process.on('exit', release)
  return release
}

function readOwner(name: string): number | undefined {
  try {
    return Number.parseInt(readFileSync(name, 'utf8'), 10) || undefined
  } catch {
    return undefined
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
