/** The faults that the emulators play. Sessions expire in addition, because the clock is moved. */
import type { Emulator } from 'bill-sdk-emulator'

type Fault = Parameters<Emulator['faults']['add']>[0]

export const FAULTS = {
  'reset before the request': { reply: 'reset-before' },
  'reset after the request': { reply: 'reset-after-commit' },
  'cut body': { reply: 'truncate' },
  'HTML 502 after the request': { reply: 'html' },
  slow: { delayMs: 60 },
  '500': { reply: { status: 500, code: 'BDC_1001' } },
  '429': { reply: { status: 429, code: 'BDC_9999' } },
  BDC_1322: { reply: { status: 429, code: 'BDC_1322' } },
} as const satisfies Record<string, Fault>

export type FaultName = keyof typeof FAULTS | 'expired session'

/** Share of the requests that each fault affects. */
export const FAULT_RATE = 0.05
/** More than a soak has. The emulator counts down from here. */
export const MAX_FAULTS = 1_000_000_000
