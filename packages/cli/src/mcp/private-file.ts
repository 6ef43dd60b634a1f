/** Files that only their owner can change: the ledger and the audit. */
import { closeSync, constants, fstatSync, fsyncSync, openSync, writeSync } from 'node:fs'

/** The bits of a file mode that let others change the file. */
const OTHERS = 0o022

/** Without O_NONBLOCK, a pipe without a reader would never open. Windows has no such flag. */
const { O_WRONLY, O_APPEND, O_CREAT, O_NONBLOCK = 0 } = constants

interface OpenOptions {
  /** Creates the file if it does not exist, for its owner alone. */
  readonly create: boolean
}

function withFile(path: string, { create }: OpenOptions, use: (file: number) => void): void {
  const file = openSync(path, O_WRONLY | O_APPEND | O_NONBLOCK | (create ? O_CREAT : 0), 0o600)
  try {
    const stats = fstatSync(file)
    if (!stats.isFile()) throw new Error('it is not a file.')
    if (process.platform !== 'win32' && stats.mode & OTHERS) throw new Error(`others can change it (mode ${(stats.mode & 0o777).toString(8)}). Run: chmod 600 ${path}`)
    use(file)
  } finally {
    closeSync(file)
  }
}

/** Creates the file if it does not exist. @throws Error if it is not a file that only its owner can change. */
export const assertAppendable = (path: string): void => withFile(path, { create: true }, () => undefined)

/** Adds text in one write, so that the lines of several processes do not mix, and makes sure that it is on the disk. @throws Error if any of it is missing. */
export function appendToFile(path: string, text: string, options: OpenOptions): void {
  withFile(path, options, (file) => {
    const bytes = Buffer.from(text)
    if (writeSync(file, bytes) !== bytes.length) throw new Error('it could not be written completely. Is the disk full?')
    fsyncSync(file)
  })
}
