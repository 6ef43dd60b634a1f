import { Console } from 'node:console'
import { Writable } from 'node:stream'
import type { Bill, BillOptions, Logger } from 'bill-sdk'
import type { Io } from '../io.js'
import { ask } from '../terminal/ask.js'
import { sanitizeText } from '../terminal/sanitize.js'
import { isInteractive } from '../io.js'
import type { Variables } from './variables.js'

const NUMBERS = ['timeout', 'maxRetries', 'maxConcurrency', 'maxResponseBytes']

/** What was read from variables. An option that is not set is null, so that the SDK does not look for it itself. */
function toOptions(variables: Variables): BillOptions {
  const { baseUrl = null, tokenUrl = null, logLevel = null } = variables
  const entries = Object.entries(variables).map(([name, value]) => [name, NUMBERS.includes(name) && /^\d+$/.test(value) ? Number(value) : value])
  const credentials: BillOptions = { devKey: null, username: null, password: null, organizationId: null, sessionId: null, appKey: null, apiToken: null, clientId: null, clientSecret: null, rememberMeId: null, device: null }
  return { timeout: null, maxRetries: null, maxConcurrency: null, maxResponseBytes: null, ...credentials, ...(Object.fromEntries(entries) as BillOptions), baseUrl, tokenUrl, logLevel: logLevel as BillOptions['logLevel'] }
}

/** Log lines go to stderr, because stdout is data. */
function createLogger({ stderr }: Io): Logger {
  const stream = new Writable({
    write(chunk, _encoding, done) {
      stderr.write(sanitizeText(String(chunk)))
      done()
    },
  })
  return new Console(stream, stream)
}

/** Creates a client of the SDK. On a terminal, an MFA challenge asks for its code. */
export async function createClient(io: Io, variables: Variables, extra: BillOptions = {}): Promise<Bill> {
  const { Bill } = await import('bill-sdk')
  return new Bill({
    ...toOptions(variables),
    logger: createLogger(io),
    ...(io.fetch && { fetch: io.fetch }),
    ...(isInteractive(io) && { onMfaChallenge: () => ask(io, 'Code that BILL sent to your phone: ') }),
    ...extra,
  })
}
