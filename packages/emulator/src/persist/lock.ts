/** Keeps two emulators from writing to one state file. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { StateError } from './read-state.js'

const held = new Set<string>()

/** Processes of containers have the same IDs, so the name of the machine belongs to the owner. Deno reads it only if it may. */
function readMachine(): string {
  try {
    return hostname()
  } catch {
    return ''
  }
}

const ownName = (): string => `${process.pid} ${readMachine()}`

/** @returns what releases the lock. @throws StateError if another process, or this one, uses the file. */
export function lock(file: string): () => void {
  const name = `${file}.lock`
  if (held.has(name)) throw inUse(file, name, ownName())
  if (!create(name)) {
    const owner = readFileSync(name, 'utf8')
    if (owner !== ownName() && isRunning(owner)) throw inUse(file, name, owner)
    // Its owner was killed.
    rmSync(name, { force: true })
    if (!create(name)) throw inUse(file, name, readFileSync(name, 'utf8'))
  }
  held.add(name)
  const release = (): void => {
    process.off('exit', release)
    held.delete(name)
    rmSync(name, { force: true })
  }
  process.on('exit', release)
  return release
}

function inUse(file: string, name: string, owner: string): StateError {
  const [id, machine] = owner.split(' ')
  return new StateError(`The state file ${file} is used by process ${id}${machine === undefined ? '' : ` on ${machine}`}. Stop it, or choose another file. If no emulator is running, delete ${name}.`)
}

/** @returns false if the file exists. */
function create(name: string): boolean {
  try {
    writeFileSync(name, ownName(), { mode: 0o600, flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Whether a process of another machine runs is unknown, so it counts as running. */
function isRunning(owner: string): boolean {
  const own = readMachine()
  const [id = '', machine = own] = owner.split(' ')
  if (machine !== own) return true
  try {
    process.kill(Number.parseInt(id, 10) || 0x7f_ff_ff_ff, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
