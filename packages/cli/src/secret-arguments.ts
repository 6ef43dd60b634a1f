/** Every user of a machine can read the arguments of its processes, and a shell keeps them in its history. */
import { UsageError } from './errors.js'
import { isSecretName } from './catalog/mask.js'

const SECRET_OPTION = /pass|pwd|secret|token|key|session|cookie|credential|authorization|jwt|remember/i

/** Options whose names only look like secrets. */
const PUBLIC_OPTIONS = new Set(['--key-env', '--idempotency-key'])

const WHERE = 'Set the environment variable, such as BILL_PASSWORD, use --env-file FILE, or type it when the command asks.'

/** @throws UsageError if an argument looks like an option with a secret. Its value is not shown. */
export function rejectSecretArguments(args: readonly string[]): void {
  for (const argument of args) {
    if (argument === '--') return
    const [, name] = /^(--[\w-]+)/.exec(argument) ?? []
    if (name !== undefined && SECRET_OPTION.test(name) && !PUBLIC_OPTIONS.has(name))
      throw new UsageError(`${name} is rejected: secrets are never read from arguments, which other users of this machine can see. ${WHERE}`)
  }
}

/** @throws UsageError if JSON from an argument has a field with a secret or bank data. */
export function rejectSecretFields(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  for (const [name, item] of Object.entries(value)) {
    if (!Array.isArray(value) && isSecretName(name))
      throw new UsageError(`--data has the field ${name}: secrets and bank data are never read from arguments, which other users of this machine can see. Use --data @FILE, or --data - to read from stdin.`)
    rejectSecretFields(item)
  }
}
