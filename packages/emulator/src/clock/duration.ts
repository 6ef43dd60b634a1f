/** Durations: `{ days: 3 }`, or ISO 8601 text such as `P3D` and `PT90M`. */
import type { Json } from '../contract/contract.js'
import { ControlError } from '../control/control-error.js'
import { assertFields, type Fields } from '../fields.js'
import { parseTime } from './parse-time.js'

/** A length of time: the sum of its parts. */
export interface Duration {
  /** Milliseconds. */
  readonly milliseconds?: number
  /** 1,000 milliseconds each. */
  readonly seconds?: number
  /** 60 seconds each. */
  readonly minutes?: number
  /** 60 minutes each. */
  readonly hours?: number
  /** 24 hours each. */
  readonly days?: number
  /** 7 days each. */
  readonly weeks?: number
}

const UNITS: Readonly<Record<keyof Duration, number>> = { milliseconds: 1, seconds: 1000, minutes: 60_000, hours: 3_600_000, days: 86_400_000, weeks: 604_800_000 }

/** The fields of what moves a clock: a duration by its parts or in ISO 8601, or a time. */
export const ADVANCE: Fields = { ...Object.fromEntries(Object.keys(UNITS).map((unit) => [unit, 'number?'] as const)), duration: 'string?', to: ['string', 'number', 'object'] }

const EXAMPLES = 'Examples: { days: 3, hours: 2 }, { duration: "P3D" }, { to: "2026-03-05T09:00:00Z" }'

/** The time that a clock moves to. @throws ControlError if the input is no duration and no time, or the time has passed. */
export function readTarget(now: number, input: Readonly<Json>): number {
  assertFields(input, ADVANCE)
  const { to, duration, ...parts } = input as Duration & { to?: Date | string | number; duration?: string }
  const [name, ...others] = Object.keys(input)
  if (name === undefined) throw new ControlError(`A duration or a time is missing. ${EXAMPLES}.`)
  if (others.length > 0 && (to !== undefined || duration !== undefined)) throw new ControlError(`Pass either units, a duration, or to. ${EXAMPLES}.`)
  const target = to === undefined ? now + (duration === undefined ? toMilliseconds(parts) : parseDuration(duration)) : typeof to === 'string' ? parseTime(to) : new Date(to).getTime()
  if (!Number.isFinite(target)) throw new ControlError(`${name} is not valid: ${String(input[name])}. ${EXAMPLES}.`, name)
  if (target < now) throw new ControlError(`The clock cannot go back: it is ${new Date(now).toISOString()}. A reset begins again.`, name)
  return target
}

export const toMilliseconds = (duration: Duration): number => Object.entries(duration).reduce((total, [unit, count]) => total + UNITS[unit as keyof Duration] * count, 0)

/** @returns NaN if the text is not a duration. */
export function parseDuration(text: string): number {
  const match = /^P(?=\d|T\d)(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(text)
  if (!match) return NaN
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0))
  return toMilliseconds({ weeks, days, hours, minutes, seconds })
}
