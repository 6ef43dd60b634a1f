/**
 * Keeps a world in a file: a base, then a line for each transaction, written before its response. A file that has doubled is rewritten, and put in place by a
 * rename. See docs/decisions/0023-state-is-an-append-only-journal.md.
 */
import { closeSync, existsSync, fsyncSync, openSync, realpathSync, renameSync, writeSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Change } from '../store/rows.js'
import type { World } from '../world.js'
import { LineWriter } from './lines.js'
import { lock } from './lock.js'
import type { Persistence } from './persistence.js'
import { FORMAT, readState, StateError, type Entry, type State } from './read-state.js'

/** A smaller file is not compacted. */
const MIN_COMPACTION_BYTES = 16 * 1024 * 1024
/** Rows in a line of the base. */
const ROWS_PER_LINE = 500

export class StateFile implements Persistence {
  readonly state: State | undefined
  readonly #file: string
  readonly #minCompactionBytes: number
  readonly #release: () => void
  #world: World | undefined
  #writer = new LineWriter()
  #descriptor: number | undefined
  #size = 0
  #baseSize = 0
  #isPaused = true
  /** Whether the file does not have what the world has. An incomplete last line is dropped when the file is read. */
  #isBehind = false

  /** @throws StateError if the file is damaged or in use, or cannot be read or created. */
  constructor(file: string, { minCompactionBytes = MIN_COMPACTION_BYTES }: { minCompactionBytes?: number } = {}) {
    const exists = existsSync(file)
    this.#file = exists ? realpathSync(file) : resolve(file)
    this.#minCompactionBytes = minCompactionBytes
    this.#release = explain(file, () => lock(this.#file))
    try {
      this.state = exists ? explain(file, () => readState(this.#file)) : undefined
    } catch (error) {
      this.#release()
      throw error
    }
  }

  attach(world: World): void {
    this.#world = world
    this.#compact()
    this.#isPaused = false
  }

  readonly record = (changes: readonly Change[]): void => {
    if (this.#isPaused) return
    if (this.#isBehind || this.#size > Math.max(this.#minCompactionBytes, 2 * this.#baseSize)) return this.#compact()
    this.#isBehind = true
    this.#size += write(this.#descriptor as number, this.#writer.write(this.#entry(changes)))
    this.#isBehind = false
  }

  replace(change: () => void): void {
    this.#isPaused = true
    this.#isBehind = true
    try {
      change()
      this.#compact()
    } finally {
      this.#isPaused = false
    }
  }

  close(): void {
    this.#isPaused = true
    if (this.#descriptor !== undefined) closeSync(this.#descriptor)
    this.#descriptor = undefined
    this.#release()
  }

  #entry(changes: readonly Change[]): Entry {
    const { store, clock } = this.#world as World
    return { time: clock.now(), ...store.takeProgress(), changes }
  }

  /** Writes the whole world to a new file and puts it in the place of the old one. Until then, the old file is complete. */
  #compact(): void {
    this.#isBehind = true
    const writer = new LineWriter()
    const temporary = `${this.#file}.tmp`
    const descriptor = openSync(temporary, 'w', 0o600)
    let size = 0
    try {
      for (const entry of this.#base()) size += write(descriptor, writer.write(entry))
      fsyncSync(descriptor)
      renameSync(temporary, this.#file)
    } catch (error) {
      closeSync(descriptor)
      throw error
    }
    syncFolder(dirname(this.#file))
    if (this.#descriptor !== undefined) closeSync(this.#descriptor)
    this.#descriptor = descriptor
    this.#writer = writer
    this.#size = this.#baseSize = size
    this.#isBehind = false
  }

  /** The world as entries. */
  *#base(): Generator<unknown> {
    yield FORMAT
    const { store } = this.#world as World
    const { counters, collections } = store.snapshot()
    yield { ...this.#entry([]), counters }
    for (const [collection, rows] of Object.entries(collections))
      for (let at = 0; at < rows.length; at += ROWS_PER_LINE) yield this.#entry(rows.slice(at, at + ROWS_PER_LINE).map((row) => ({ collection, row })))
  }
}

/** Says which file an error of the file system is about, and what to do. */
function explain<T>(file: string, run: () => T): T {
  try {
    return run()
  } catch (error) {
    if (error instanceof StateError) throw error
    throw new StateError(`The state file ${file} cannot be used: ${(error as Error).message}. Its folder must exist and be writable.`, { cause: error })
  }
}

/** @returns the number of bytes. */
function write(descriptor: number, text: string): number {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at)
  return bytes.length
}

/** Writes a rename to the disk, where the system can. */
function syncFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, 'r')
    fsyncSync(descriptor)
    closeSync(descriptor)
  } catch {
    // Windows cannot open a folder.
  }
}
