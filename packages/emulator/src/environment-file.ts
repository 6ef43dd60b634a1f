/** The variables that a client reads, for a shell and as a file for scripts and CI. */
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import type { StartedEmulator } from './emulator-types.js'
import { UsageError } from './usage-error.js'

/** The variables that `new Bill()` reads. */
export function environmentOf({ url, credentials }: Pick<StartedEmulator, 'url' | 'credentials'>): Readonly<Record<string, string>> {
  const { devKey, username, password, organizationId, apiToken, rememberMeId, device } = credentials
  return { BILL_BASE_URL: url, BILL_DEV_KEY: devKey, BILL_USERNAME: username, BILL_PASSWORD: password, BILL_ORGANIZATION_ID: organizationId, BILL_API_TOKEN: apiToken, BILL_REMEMBER_ME_ID: rememberMeId, BILL_DEVICE: device }
}

/** @throws UsageError if there is such a file: it may be someone's own. */
export function assertNew(file: string): void {
  if (file === '') throw new UsageError('--write-env needs a file.')
  if (existsSync(file)) throw new UsageError(`--write-env: ${file} exists already. Remove it, or name another file.`)
}

/** Writes a line for each variable. The file appears when it is complete, and is removed when the process ends. */
export function writeEnvironment(file: string, variables: Readonly<Record<string, string>>): void {
  assertNew(file)
  const partial = `${file}.${process.pid}`
  try {
    writeFileSync(partial, Object.entries(variables).map(([name, value]) => `${name}=${value}\n`).join(''), { mode: 0o600, flag: 'wx' })
    renameSync(partial, file)
  } catch (error) {
    throw new UsageError(`--write-env: cannot write ${file}: ${(error as Error).message}.`, { cause: error })
  }
  process.once('exit', () => rmSync(file, { force: true }))
}
