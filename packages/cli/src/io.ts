/** What the program reads and writes. Tests pass their own. */
import type { Fetch } from 'bill-sdk'

export interface OutputStream {
  write(text: string): unknown
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
}

export type InputStream = NodeJS.ReadableStream & { readonly isTTY?: boolean | undefined }

export interface Io {
  readonly stdin: InputStream
  /** Data only. */
  readonly stdout: OutputStream
  /** Everything else: errors, questions, progress. */
  readonly stderr: OutputStream
  readonly env: Readonly<Record<string, string | undefined>>
  /** Aborts on Ctrl+C. */
  readonly signal: AbortSignal
  /** Replaces the global fetch. */
  readonly fetch?: Fetch
}

/** Whether a person can be asked. Questions are written to stderr, so that stdout can be redirected. */
export const isInteractive = ({ stdin, stderr }: Io): boolean => stdin.isTTY === true && stderr.isTTY === true
