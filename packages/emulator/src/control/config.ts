/** Checks changes of the switches. */
import { BILL_LIMITS, type Config, type ConfigInput } from '../config.js'
import type { Json } from '../contract/contract.js'
import { assertFields, type Field } from '../fields.js'
import { suggest } from '../suggest.js'
import { ControlError } from './control-error.js'

const choice = <const T extends readonly string[]>(...values: T) => ({ values, optional: true }) as const

export const SWITCHES = {
  limits: ['boolean', 'object'], limitStatus: 'number?', limitClock: choice('real', 'virtual'), mfa: choice('on', 'off'), sessionIdleMinutes: 'number?', syncSessionIdleMinutes: 'number?', accessTokenSeconds: 'number?', mfaCodeMinutes: 'number?', mfaAttempts: 'number?',
  webhookRetrySeconds: 'array?', webhookTimeoutSeconds: 'number?', externalWebhooks: 'boolean?', vendorBankDelay: 'boolean?', uniqueBillNumbers: 'boolean?', uniqueTransactionNumbers: 'boolean?', checkResponses: 'boolean?', journalSize: 'number?',
  paymentCutoffs: choice('sandbox', 'production'), partlyApprovedStatus: choice('APPROVING', 'ASSIGNED'), raisedBillApproval: choice('reset', 'keep'), exchangeRateMinutes: 'number?',
} as const satisfies Readonly<Record<keyof Config, Field>>

const RANGES: Readonly<Record<string, readonly [min: number, max: number]>> = { limitStatus: [400, 599], mfaAttempts: [1, 1000], journalSize: [0, 1_000_000], webhookTimeoutSeconds: [0, 600] }

const INTEGERS: readonly string[] = ['limitStatus', 'mfaAttempts', 'journalSize']

/** @throws ControlError that names the field. */
export function readConfig(switches: ConfigInput | Json): Partial<Config> {
  const input = withoutUndefined(switches)
  assertFields(input, SWITCHES)
  for (const [name, value] of Object.entries(input)) {
    const [min, max] = RANGES[name] ?? [0, Number.MAX_SAFE_INTEGER]
    if (typeof value === 'number' && !(value >= min && value <= max)) throw new ControlError(`${name} must be from ${min} to ${max}.`, name)
    if (typeof value === 'number' && INTEGERS.includes(name) && !Number.isInteger(value)) throw new ControlError(`${name} must be an integer.`, name)
  }
  if ((input['webhookRetrySeconds'] as unknown[] | undefined)?.some((seconds) => typeof seconds !== 'number' || seconds < 0)) throw new ControlError('webhookRetrySeconds must be a list of numbers.', 'webhookRetrySeconds')
  const { limits, ...rest } = input
  if (limits === undefined) return rest as Partial<Config>
  return { ...(rest as Partial<Config>), limits: readLimits(limits as boolean | Json) }
}

/** Options can be undefined. */
export const withoutUndefined = (input: object): Json => Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined))

function readLimits(limits: boolean | Json): Config['limits'] {
  if (typeof limits === 'boolean') return limits && BILL_LIMITS
  for (const [name, value] of Object.entries(limits)) {
    if (!Object.hasOwn(BILL_LIMITS, name)) throw new ControlError(`limits.${name} is not a known limit.${suggest(name, Object.keys(BILL_LIMITS))} Known limits: ${Object.keys(BILL_LIMITS).join(', ')}.`, `limits.${name}`)
    if (typeof value !== 'number' || value < 1) throw new ControlError(`limits.${name} must be a number from 1 on. limits: false turns all limits off.`, `limits.${name}`)
  }
  return { ...BILL_LIMITS, ...limits }
}
