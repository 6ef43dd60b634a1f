/** Days on which US banks work: Monday to Friday without the holidays of the Federal Reserve. https://www.frbservices.org/about/holiday-schedules */

const DAY_MS = 86_400_000

/** The first and the last business day that have a date of ten characters. */
const FIRST = Date.parse('0000-01-03T00:00:00.000Z')
const LAST = Date.parse('9999-12-31T00:00:00.000Z')

/** `2026-03-02` of a time, in UTC. A time before the first or after the last such day gives that day. */
export const toDate = (time: number): string => new Date(Math.min(Math.max(time, FIRST), LAST)).toISOString().slice(0, 10)

export const fromDate = (date: string): number => Date.parse(`${date}T00:00:00.000Z`)

export function isBusinessDay(date: string): boolean {
  const day = new Date(fromDate(date))
  const weekday = day.getUTCDay()
  return weekday !== 0 && weekday !== 6 && !isHoliday(day)
}

/** The date that is a number of business days after another. 0 gives the same date, or the next business day. */
export function addBusinessDays(date: string, days: number): string {
  let time = fromDate(date)
  while (!isBusinessDay(toDate(time))) time += DAY_MS
  for (let left = days; left > 0; ) {
    time += DAY_MS
    if (isBusinessDay(toDate(time))) left--
  }
  return toDate(time)
}

/** The last business day before a date. */
export function previousBusinessDay(date: string): string {
  let time = fromDate(date) - DAY_MS
  while (!isBusinessDay(toDate(time))) time -= DAY_MS
  return toDate(time)
}

/** The first business day after today. */
export const nextBusinessDay = (now: number): string => addBusinessDays(toDate(now + DAY_MS), 0)

/** A holiday on a Sunday is observed on Monday. One on a Saturday is not observed: the banks work on Friday. */
function isHoliday(day: Date): boolean {
  const [year, month, date, weekday] = [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate(), day.getUTCDay()]
  const isFixed = (fixedMonth: number, fixedDate: number): boolean => {
    const observed = new Date(Date.UTC(year, fixedMonth - 1, fixedDate))
    if (observed.getUTCDay() === 0) observed.setUTCDate(fixedDate + 1)
    return observed.getUTCMonth() + 1 === month && observed.getUTCDate() === date
  }
  const isNth = (ofMonth: number, ofWeekday: number, nth: number): boolean => month === ofMonth && weekday === ofWeekday && Math.ceil(date / 7) === nth
  const isLastMondayOfMay = month === 5 && weekday === 1 && date > 24
  return (
    [[1, 1], [6, 19], [7, 4], [11, 11], [12, 25]].some(([fixedMonth, fixedDate]) => isFixed(fixedMonth as number, fixedDate as number)) ||
    isNth(1, 1, 3) || isNth(2, 1, 3) || isNth(9, 1, 1) || isNth(10, 1, 2) || isNth(11, 4, 4) || isLastMondayOfMay
  )
}
