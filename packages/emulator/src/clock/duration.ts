/** Durations: `{ days: 3 }`, or ISO 8601 text such as `P3D` and `PT90M`. */

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

export function toMilliseconds(duration: Duration): number {
  const parts = Object.entries(duration).map(([unit, count]) => (UNITS[unit as keyof Duration] ?? NaN) * Number(count))
  return parts.reduce((total, part) => total + part, 0)
}

/** @returns NaN if the text is not a duration. */
export function parseDuration(text: string): number {
  const match = /^P(?=\d|T\d)(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(text)
  if (!match) return NaN
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0))
  return toMilliseconds({ weeks, days, hours, minutes, seconds })
}
