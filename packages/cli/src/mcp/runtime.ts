/** Puts a server together. */
import { randomBytes } from 'node:crypto'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { createRequestStateCodec } from '@modelcontextprotocol/server'
import type { Bill } from 'bill-sdk'
import type { Io } from '../io.js'
import { createAudit } from './audit.js'
import { Dispatcher } from './dispatcher.js'
import { Ledger } from './ledger.js'
import { Money } from './money.js'
import type { ConsentState } from './read-person.js'
import type { Runtime } from './server.js'
import type { McpFlags, Settings } from './settings.js'
import { TokenIssuer, TOKEN_LIFETIME_MS } from './tokens.js'
import { createTools } from './tools/index.js'

export interface RuntimeParts {
  readonly io: Pick<Io, 'stderr' | 'env' | 'signal'>
  readonly settings: Settings
  readonly bill: Bill
  readonly version: string
  readonly flags?: Pick<McpFlags, 'ledger' | 'audit'>
  /** Milliseconds since 1970. */
  readonly now?: () => number
  readonly checkDelays?: readonly number[]
}

/** Servers of one user share a ledger, so that they share the daily limit. */
const defaultLedger = (env: Io['env']): string => join(env['XDG_STATE_HOME'] || join(homedir(), '.local', 'state'), 'bill', 'mcp-ledger.jsonl')

/** @throws UsageError if the ledger or the audit file cannot be used. */
export function createRuntime({ io, settings, bill, version, flags = {}, now = Date.now, checkDelays }: RuntimeParts): Runtime {
  const ledger = settings.allowPayments ? new Ledger(flags.ledger ?? defaultLedger(io.env), settings.place, now) : undefined
  const money = new Money({ settings, bill, ledger, tokens: new TokenIssuer(now), checkDelays })
  const audit = createAudit(io.stderr, settings.place, flags.audit, now)
  return {
    settings,
    dispatcher: new Dispatcher({ settings, bill, audit, money }),
    tools: createTools(settings),
    version,
    states: createRequestStateCodec<ConsentState>({ key: randomBytes(32), ttlSeconds: TOKEN_LIFETIME_MS / 1000 }),
    signal: io.signal,
  }
}
