import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { UsageError } from '../errors.js'

const NAME = 'bill-sdk-emulator'

/** Finds the program of the emulator. @throws UsageError if the package is not installed. */
function findProgram(): string {
  try {
    const manifest = createRequire(import.meta.url).resolve(`${NAME}/package.json`)
    const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: Record<string, string> }
    return join(dirname(manifest), bin[NAME] as string)
  } catch (error) {
    throw new UsageError(`The emulator is not installed. Run: npm install --save-dev ${NAME}`, { cause: error })
  }
}

/** Runs the program of the emulator in this process. */
export async function runEmulator(args: readonly string[]): Promise<void> {
  const path = findProgram()
  process.argv = [process.execPath, path, ...args]
  // The emulator handles signals itself.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.removeAllListeners(signal)
  await import(pathToFileURL(path).href)
}
