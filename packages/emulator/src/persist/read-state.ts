/** Reads a state file: the records of its base, then the changes since. */
import { closeSync, openSync, readSync } from 'node:fs'
import { StringDecoder } from 'node:string_decoder'
import type { Change, Row, Snapshot } from '../store/rows.js'
import { LineReader } from './lines.js'

/** A state file that is damaged, of another kind, or in use. The file is kept as it is. */
export class StateError extends Error {
  override readonly name = 'StateError'
}

export const FORMAT = 'bill-sdk-emulator state 1'

/** One transaction, or one part of the base. */
export interface Entry {
  /** Time of the clock. */
  readonly time: number
  readonly sequence: number
  /** The counters that changed. */
  readonly counters: Readonly<Record<string, number>>
  readonly changes: readonly Change[]
}

export interface State {
  readonly snapshot: Snapshot
  readonly time: number
  /** What was dropped, in words. */
  readonly warning: string | undefined
}

const CHUNK_BYTES = 1 << 20

/** @returns undefined for a file that is empty. @throws StateError if the file is damaged or of another kind. */
export function readState(file: string): State | undefined {
  const reader = new LineReader()
  const world = new Replay()
  let number = 0
  let warning: string | undefined
  for (const { text, isComplete } of linesOf(file)) {
    number++
    const line = isBlank(text) && !isComplete ? undefined : reader.read(text)
    if (number === 1) assertFormat(file, line?.entry)
    else if (line) world.apply(line.entry as Entry)
    else if (isComplete) throw new StateError(`The state file ${file} is damaged in line ${number}. The emulator did not change it. Restore a copy, or move the file away to begin again.`)
    else warning = `The last line of ${file} was incomplete, because the emulator was stopped while it wrote it. The line was dropped.`
  }
  return number === 0 ? undefined : { ...world.result(), warning }
}

/** What a file system may append to a file when the machine stops. */
const isBlank = (text: string): boolean => /^\0*$/.test(text)

function assertFormat(file: string, entry: unknown): void {
  if (entry !== FORMAT) throw new StateError(`${file} is not a state file of this version of the emulator. The emulator did not change it. Choose another file, or move it away.`)
}

/** The lines of a file, read in parts: a file can be larger than a string. */
function* linesOf(file: string): Generator<{ readonly text: string; readonly isComplete: boolean }> {
  const descriptor = openSync(file, 'r')
  try {
    const decoder = new StringDecoder('utf8')
    const buffer = Buffer.alloc(CHUNK_BYTES)
    let rest: string[] = []
    for (let length = readSync(descriptor, buffer); length > 0; length = readSync(descriptor, buffer)) {
      const [first = '', ...more] = decoder.write(buffer.subarray(0, length)).split('\n')
      rest.push(first)
      for (const text of more) {
        yield { text: rest.join(''), isComplete: true }
        rest = [text]
      }
    }
    const text = rest.join('') + decoder.end()
    if (text) yield { text, isComplete: false }
  } finally {
    closeSync(descriptor)
  }
}

/** Applies entries in their order. */
class Replay {
  readonly #collections = new Map<string, Map<string, Row>>()
  #counters: Record<string, number> = {}
  #sequence = 0
  #time = 0

  apply({ time, sequence, counters, changes }: Entry): void {
    this.#time = time
    this.#sequence = sequence
    Object.assign(this.#counters, counters)
    for (const change of changes) {
      let rows = this.#collections.get(change.collection)
      if (!rows) this.#collections.set(change.collection, (rows = new Map<string, Row>()))
      if ('row' in change) rows.set(change.row.id, change.row)
      else rows.delete(change.deleted)
    }
  }

  result(): Pick<State, 'snapshot' | 'time'> {
    const collections = Object.fromEntries([...this.#collections].map(([name, rows]) => [name, [...rows.values()].sort((a, b) => a.sequence - b.sequence)]))
    return { snapshot: { version: 1, sequence: this.#sequence, counters: this.#counters, collections }, time: this.#time }
  }
}
