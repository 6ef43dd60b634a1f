/** What was spent on a day, in a file that several processes share. It survives a crash, because an amount is reserved before it is sent. */
import { randomUUID } from 'node:crypto'
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { UsageError } from '../errors.js'
import { formatCents } from './cents.js'
import { NotAllowedError } from './not-allowed.js'
import { appendToFile, assertAppendable } from './private-file.js'

/** `released` means that nothing was sent. Everything else counts, because the money may have moved. */
const STATES = ['reserved', 'sent', 'unknown', 'released'] as const

type State = (typeof STATES)[number]

interface Entry {
  readonly id: string
  readonly state: State
  /** Only in the first entry of an ID. */
  readonly day?: string
  readonly place?: string
  readonly cents?: number
  /** Identifies what nothing else protects from being sent twice. */
  readonly digest?: string | undefined
}

const isEntry = (value: unknown): value is Entry => {
  const { id, state, day, place, cents } = (value ?? {}) as Partial<Entry>
  if (typeof id !== 'string' || !STATES.includes(state as State)) return false
  // An amount without its day or its environment would never count.
  return state !== 'reserved' || (/^\d{4}-\d\d-\d\d$/.test(String(day)) && typeof place === 'string' && Number.isSafeInteger(cents) && (cents as number) >= 0)
}

export class Ledger {
  readonly #path: string
  readonly #place: string
  readonly #now: () => number

  /** @param place the environment, which has its own limit. @throws UsageError if the file cannot be written, or is damaged. */
  constructor(path: string, place: string, now: () => number) {
    this.#path = path
    this.#place = place
    this.#now = now
    try {
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
      assertAppendable(path)
      syncFolder(dirname(path))
      this.spentCents()
    } catch (error) {
      throw new UsageError(`Cannot use the ledger ${path}: ${(error as Error).message}`, { cause: error })
    }
  }

  /** The amount that counts today (UTC). @throws Error if the file is damaged, so that nothing is sent. */
  spentCents(): number {
    return sumOf(this.#read(), this.#day(), this.#place)
  }

  /**
   * Reserves an amount, and makes sure that it is on the disk. Returns the ID of the reservation.
   *
   * The order of the lines decides between processes: a reservation counts everything before it, so that of two that do not fit together, the later one is
   * rejected. A lock file would do the same, but it stays when its process is killed.
   * @param digest if a reservation with the same digest was never settled, or its outcome is not known, the new one is rejected.
   * @throws NotAllowedError if the day would have more than the limit.
   */
  reserve(cents: number, operation: string, maxDailyCents: number, digest?: string): string {
    const id = randomUUID()
    // Read once: midnight can come between two reads of the clock, and the amount would count on no day.
    const day = this.#day()
    this.#append({ id, state: 'reserved', day, at: new Date(this.#now()).toISOString(), place: this.#place, operation, cents, digest })
    const entries = this.#read()
    const position = entries.findIndex((entry) => entry.id === id)
    if (position < 0) throw new Error('The reservation is not in the ledger. Did another program replace the file?')
    const spent = sumOf(entries, day, this.#place, position)
    const isRepeated = digest !== undefined && hasOpen(entries, digest, this.#place, position)
    if (!isRepeated && spent + cents <= maxDailyCents) return id
    this.settle(id, 'released')
    if (isRepeated) throw new NotAllowedError(`${operation} was not sent: the same one was sent before, and what became of it is not known. Check that first. If it did not happen, a person can send it in BILL.`)
    throw new NotAllowedError(`${operation} was not sent: ${formatCents(cents)} and the ${formatCents(spent)} of today (UTC) are more than the daily limit of ${formatCents(maxDailyCents)}.`)
  }

  /** Adds what became of a reservation. */
  settle(id: string, state: Exclude<State, 'reserved'>): void {
    this.#append({ id, state })
  }

  #day(): string {
    return new Date(this.#now()).toISOString().slice(0, 10)
  }

  #read(): Entry[] {
    const lines = readFileSync(this.#path, 'utf8').split('\n')
    if (lines.pop() !== '') throw new Error('the last line is not complete. A person must check it, and repair or remove it.')
    return lines.map((line, index) => parseLine(line, index + 1))
  }

  /** The file is not created again: if it is gone, so is what was spent today. */
  #append(entry: Entry & Readonly<Record<string, unknown>>): void {
    appendToFile(this.#path, `${JSON.stringify(entry)}
`, { create: false })
  }
}

function parseLine(line: string, number: number): Entry {
  try {
    const entry: unknown = JSON.parse(line)
    if (isEntry(entry)) return entry
  } catch {
    // Reported below.
  }
  throw new Error(`line ${number} is damaged. A person must check it, and repair or remove it.`)
}

/** @param end the position of the first entry that does not count. */
function sumOf(entries: readonly Entry[], day: string, place: string, end = entries.length): number {
  const released = new Set(entries.filter(({ state }) => state === 'released').map(({ id }) => id))
  return entries.slice(0, end).filter((entry) => entry.state === 'reserved' && entry.day === day && entry.place === place && !released.has(entry.id)).reduce((sum, { cents = 0 }) => sum + cents, 0)
}

/** Whether something with a digest may have been sent, without a known outcome. @param end the position of the first entry that does not count. */
function hasOpen(entries: readonly Entry[], digest: string, place: string, end: number): boolean {
  const settled = new Set(entries.filter(({ state }) => state === 'sent' || state === 'released').map(({ id }) => id))
  return entries.slice(0, end).some((entry) => entry.digest === digest && entry.place === place && !settled.has(entry.id))
}

/** A new file is on the disk only when its folder is. Windows cannot open folders. */
function syncFolder(path: string): void {
  if (process.platform === 'win32') return
  const folder = openSync(path, 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}
