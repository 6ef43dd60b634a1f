/** Exchange rates of the emulator. They are made up, and change a little each day. */
import { cents } from '../money.js'

const DAY_MS = 86_400_000

/** Units of a currency for one US dollar. A currency that is not listed is worth a dollar. */
const RATES: Readonly<Record<string, number>> = {
  AUD: 1.5, BRL: 5.4, CAD: 1.38, CHF: 0.88, CNY: 7.2, CZK: 23, DKK: 6.9, EUR: 0.92, GBP: 0.79, HKD: 7.8, HUF: 360, ILS: 3.6, INR: 84, JPY: 150, KRW: 1380, MXN: 18.5, NOK: 10.8, NZD: 1.66,
  PHP: 57, PLN: 3.9, SEK: 10.5, SGD: 1.34, THB: 34, TRY: 34, ZAR: 18,
}

/** The rate of a day: up to half a percent around the usual one. */
export function rateOf(currency: string, now: number): number {
  const usual = RATES[currency] ?? 1
  const day = Math.floor(now / DAY_MS)
  return Math.round(usual * (1 + ((day % 11) - 5) / 1000) * 1e6) / 1e6
}

export const dollarsOf = (amount: number, rate: number): number => cents(amount / rate)
