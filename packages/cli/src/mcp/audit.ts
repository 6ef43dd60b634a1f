/** One line of JSON per call of an operation. It has no bodies, no names and no secrets. */
import { UsageError } from '../errors.js'
import type { OutputStream } from '../io.js'
import { escapeJson } from '../terminal/sanitize.js'
import { appendToFile, assertAppendable } from './private-file.js'

export interface AuditEntry {
  readonly tool: string
  readonly action: string
  readonly operation: string
  readonly money?: string
  /** The IDs of the path. */
  readonly path?: Readonly<Record<string, unknown>> | undefined
  readonly amount?: string | undefined
  /** The entry of the ledger. */
  readonly reservation?: string | undefined
  /** A write has a line before it is sent, and another one when it ends. */
  readonly result: 'started' | 'done' | 'asked' | 'not allowed' | 'failed' | 'unknown'
  readonly reason?: string | undefined
}

export interface Audit {
  /** @throws Error if a line that comes before a write cannot be written. After that, what became of the write matters more than its line. */
  write(entry: AuditEntry): void
}

/** Text in a line is short: an ID is never longer. */
const MAX_TEXT = 300

const shorten = (_key: string, value: unknown): unknown => (typeof value === 'string' && value.length > MAX_TEXT ? `${value.slice(0, MAX_TEXT)}…` : value)

/** Writes to stderr, or appends to a file that only its owner can change. @throws UsageError if the file cannot be used. */
export function createAudit(stderr: OutputStream, place: string, file: string | undefined, now: () => number): Audit {
  const append = file === undefined ? (line: string): void => void stderr.write(line) : openFile(file)
  return {
    write(entry) {
      const line = `${escapeJson(JSON.stringify({ audit: 'bill-mcp', at: new Date(now()).toISOString(), place, ...entry }, shorten))}\n`
      try {
        append(line)
      } catch (error) {
        if (entry.result === 'started') throw new Error(`Nothing was sent, because the audit file cannot be written: ${(error as Error).message}`, { cause: error })
        stderr.write(line)
      }
    },
  }
}

function openFile(path: string): (line: string) => void {
  try {
    assertAppendable(path)
  } catch (error) {
    throw new UsageError(`Cannot write the audit file ${path}: ${(error as Error).message}`, { cause: error })
  }
  // Created again after a log rotation.
  return (line) => appendToFile(path, line, { create: true })
}
