/** Files with secrets, one `NAME=value` a line. */
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { UsageError } from '../errors.js'
import { VARIABLE_NAMES } from './variables.js'

/** The bits of a file mode that let others read or change the file. */
const OTHERS = 0o077

/**
 * Reads the variables of a file.
 * @throws UsageError if the file cannot be read, if others can read or change it, or if it has an unknown variable that begins with `BILL_`.
 */
export function readEnvFile(path: string): Readonly<Record<string, string | undefined>> {
  const variables = parseEnv(readPrivateFile(path))
  const unknown = Object.keys(variables).find((name) => name.startsWith('BILL_') && !VARIABLE_NAMES.includes(name))
  if (unknown !== undefined) throw new UsageError(`${path} has the unknown variable ${unknown}; expected one of ${VARIABLE_NAMES.join(', ')}.`)
  return variables
}

/** Reads a file that only its owner can read. Checks the file that was opened, so that nobody can replace it in between. */
export function readPrivateFile(path: string): string {
  let file: number
  try {
    file = openSync(path, 'r')
  } catch (error) {
    throw new UsageError(`Cannot read ${path}: ${(error as NodeJS.ErrnoException).code === 'ENOENT' ? 'the file does not exist' : (error as Error).message}.`, { cause: error })
  }
  try {
    const stats = fstatSync(file)
    if (!stats.isFile()) throw new UsageError(`${path} is not a file.`)
    assertPrivate(path, stats)
    return readFileSync(file, 'utf8')
  } finally {
    closeSync(file)
  }
}

/** Windows has no such modes, and no user IDs. */
function assertPrivate(path: string, { mode, uid }: { mode: number; uid: number }): void {
  const user = process.getuid?.()
  if (user === undefined) return
  if (uid !== user && uid !== 0) throw new UsageError(`${path} belongs to another user, so it is not used for secrets.`)
  if (mode & OTHERS) throw new UsageError(`${path} can be read or changed by others (mode ${(mode & 0o777).toString(8)}), so it is not used for secrets. Run: chmod 600 ${path}`)
}
