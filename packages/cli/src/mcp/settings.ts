/** What a server may do. It is decided when the server starts, and never by an assistant. */
import { isToolset, TOOLSETS, type Toolset } from '../catalog/toolsets.js'
import type { Connection, ConnectionFlags } from '../client/connection.js'
import { UsageError } from '../errors.js'
import { readCents } from './cents.js'

export interface McpFlags extends ConnectionFlags {
  readonly toolset?: readonly string[]
  readonly allowWrites?: boolean
  readonly allowPayments?: boolean
  readonly maxAmount?: string
  readonly maxDailyAmount?: string
  readonly withoutConsent?: boolean
  readonly production?: boolean
  readonly ledger?: string
  readonly audit?: string
  readonly http?: string
}

export interface Settings {
  /** For people: `sandbox`, `PRODUCTION`, or the host. Every reply shows it. */
  readonly place: string
  readonly isProduction: boolean
  readonly toolsets: readonly Toolset[]
  /** Whether data may be changed. */
  readonly allowWrites: boolean
  /** Whether money may be moved or redirected, within the limits. */
  readonly allowPayments: boolean
  /** Whether payments within the limits need no person. */
  readonly withoutConsent: boolean
  /** The most that one operation may move, in US cents. */
  readonly maxCents: number
  /** The most that all operations of a day (UTC) may move, in US cents. */
  readonly maxDailyCents: number
}

/** @throws UsageError if flags contradict each other or the connection. */
export function readSettings(flags: McpFlags, { isProduction, label, variables }: Connection): Settings {
  const isReal = isProduction || variables.environment === 'production'
  assertProduction(flags, isReal, label)
  const unknown = (flags.toolset ?? []).find((name) => !isToolset(name))
  if (unknown !== undefined) throw new UsageError(`There is no toolset "${unknown}"; expected one of ${TOOLSETS.join(', ')}.`)
  const allowPayments = flags.allowPayments === true
  for (const [name, value] of [['--max-amount', flags.maxAmount], ['--max-daily-amount', flags.maxDailyAmount], ['--without-consent', flags.withoutConsent], ['--ledger', flags.ledger]] as const)
    if (value !== undefined && !allowPayments) throw new UsageError(`${name} is for payments. Add --allow-payments, or remove ${name}.`)
  if (allowPayments && flags.maxAmount === undefined) throw new UsageError('--allow-payments needs --max-amount, the most that one payment may move in US dollars.')
  const maxCents = allowPayments ? readLimit('--max-amount', flags.maxAmount as string) : 0
  const maxDailyCents = flags.maxDailyAmount === undefined ? maxCents : readLimit('--max-daily-amount', flags.maxDailyAmount)
  if (maxDailyCents < maxCents) throw new UsageError('--max-daily-amount must be at least --max-amount.')
  return { place: label, isProduction: isReal, toolsets: (flags.toolset ?? []).filter(isToolset), allowWrites: flags.allowWrites === true, allowPayments, withoutConsent: flags.withoutConsent === true, maxCents, maxDailyCents }
}

function assertProduction({ production = false }: McpFlags, isProduction: boolean, label: string): void {
  if (isProduction && !production) throw new UsageError(`The server would connect to ${label}, where money is real. Add --production to allow that.`)
  if (!isProduction && production) throw new UsageError(`--production is set, but the server would connect to ${label}. Set --environment production, or remove --production.`)
}

function readLimit(flag: string, text: string): number {
  const cents = /^\d+(\.\d{1,2})?$/.test(text) ? readCents(Number(text)) : undefined
  if (!cents) throw new UsageError(`${flag} must be an amount in US dollars, such as 500 or 99.50.`)
  return cents
}
