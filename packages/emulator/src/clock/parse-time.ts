/** Reads times in ISO 8601, such as `2026-03-02T09:00:00Z` and `2026-03-02`. A year can have six digits and a sign, as `toISOString()` writes those after 9999. */

const TIME = /^((?:\d{4}|[+-]\d{6})-\d{2}-\d{2})(?:[Tt](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(?:[Zz]|([+-]\d{2}):?(\d{2}))?)?$/

/**
 * A time without an offset is in UTC, whatever the time zone of the machine.
 * @returns milliseconds since 1970; NaN if the text is no such time, or names a day that does not exist.
 */
export function parseTime(text: string): number {
  const match = TIME.exec(text)
  if (!match) return NaN
  const [, date = '', time = '00:00', hours = '+00', minutes = '00'] = match
  const day = new Date(`${date}T00:00:00Z`)
  // 2026-02-30 would be March 2.
  const isDay = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date)
  return isDay ? Date.parse(`${date}T${time}${hours}:${minutes}`) : NaN
}
