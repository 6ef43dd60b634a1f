/** Writes variables to an env file that only its owner can read. */
import { existsSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { readPrivateFile } from '../client/env-file.js'
import { UsageError } from '../errors.js'

/** Formats a line that `util.parseEnv` reads back. @throws UsageError if no line can hold the value. */
export function formatVariable(name: string, value: string): string {
  const quote = ['"', "'", '`'].find((candidate) => !value.includes(candidate))
  if (quote === undefined || /[\n\r\\]/.test(value)) throw new UsageError(`The value of ${name} has characters that an env file cannot hold.`)
  return `${name}=${quote}${value}${quote}\n`
}

/** Replaces the lines of the variables and keeps all others. The new file takes the place of the old one at once. */
export async function saveVariables(path: string, variables: Readonly<Record<string, string>>): Promise<void> {
  const existing = existsSync(path) ? readPrivateFile(path) : ''
  const names = Object.keys(variables).join('|')
  const kept = existing.split('\n').filter((line) => !new RegExp(`^\\s*(export\\s+)?(${names})\\s*=`).test(line)).join('\n').trimEnd()
  const text = `${kept && `${kept}\n`}${Object.entries(variables).map(([name, value]) => formatVariable(name, value)).join('')}`
  const temporary = `${path}.${process.pid}.tmp`
  const file = await open(temporary, 'wx', 0o600).catch((error: Error) => {
    throw new UsageError(`Cannot write ${path}: ${error.message}.`, { cause: error })
  })
  try {
    await file.writeFile(text)
    await file.sync()
    await file.close()
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}
