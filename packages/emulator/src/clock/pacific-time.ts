/** Times of day in Pacific time, in which BILL states its cut-offs. */
import { fromDate } from './business-days.js'

const HOUR_MS = 3_600_000

/** @returns the time, in milliseconds since 1970, at which it is that hour in Los Angeles on that date. */
export const pacificTime = (date: string, hour: number): number => fromDate(date) + (hour + (isDaylightSaving(date) ? 7 : 8)) * HOUR_MS

/** From the second Sunday of March until the first Sunday of November. The change in the night itself is rounded to the whole day. */
function isDaylightSaving(date: string): boolean {
  const year = Number(date.slice(0, 4))
  return date >= nthSunday(year, 3, 2) && date < nthSunday(year, 11, 1)
}

function nthSunday(year: number, month: number, nth: number): string {
  const weekday = new Date(Date.UTC(year, month - 1, 1)).getUTCDay()
  const day = 1 + ((7 - weekday) % 7) + (nth - 1) * 7
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
