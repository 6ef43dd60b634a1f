/** What the failure of a command means, and what to do about it. */

/** A command that takes longer counts as failed. The SDK gives a session store two seconds. */
export const COMMAND_TIMEOUT_MS = 1_800

class CommandTimeoutError extends Error {
  override readonly name = 'CommandTimeoutError'
  constructor() {
    super(`Redis did not respond within ${COMMAND_TIMEOUT_MS} ms.`)
  }
}

/** A process whose event loop was blocked runs timers first. The second step lets it read responses that have arrived. */
export const withTimeout = <T>(command: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => setImmediate(() => reject(new CommandTimeoutError())), COMMAND_TIMEOUT_MS)
    command.then(resolve, reject).finally(() => clearTimeout(timer))
  })

/** Errors with these codes concern one command, so Redis is asked again at once. Sessions are not stored without memory, but the limits are shared. */
const COMMAND_CODES = ['OOM', 'WRONGTYPE']

const ADVICE: Readonly<Record<string, string>> = {
  OOM: 'Increase maxmemory.',
  WRONGTYPE: 'Another program uses a key of the same name: choose another prefix.',
  READONLY: 'Connect to the primary server, not to a replica.',
  NOPERM: 'Give the Redis user the permissions that the guide "Many processes" lists.',
  NOAUTH: 'Pass a user name and a password to the Redis client.',
  'client not connected': 'Connect the Redis client, and close it after the last call.',
}

export const isAboutCommand = (error: unknown): boolean => COMMAND_CODES.includes(codeOf(error))

/** The warning. It contains no message of Redis or of the client, because messages can contain values. */
export function describeOutage(error: unknown): string {
  const code = codeOf(error)
  const advice = ADVICE[code]
  return `bill-sdk-redis: Redis failed (${code}). Calls continue within the limits of each process until it works again.${advice ? ` ${advice}` : ''}`
}

/** The code of the error, such as READONLY or ECONNREFUSED. */
function codeOf(error: unknown): string {
  if (error instanceof CommandTimeoutError) return `no response within ${COMMAND_TIMEOUT_MS} ms`
  if (!(error instanceof Error)) return typeof error
  const [code] = /^[A-Z]{2,}\b/.exec(error.message) ?? []
  if (code) return code
  // The clients have errors of their own for this, most of them without a name.
  if (/client is (closed|offline)|connection is closed|disconnects client|stream isn't writeable/i.test(error.message)) return 'client not connected'
  return (error as { code?: string }).code ?? error.name
}
