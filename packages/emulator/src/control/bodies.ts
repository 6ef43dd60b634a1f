/** The fields of the bodies of the control API, apart from those of simulations and snapshots. */
import { ADVANCE } from '../clock/duration.js'
import type { Fields } from '../fields.js'
import { FAULT } from '../middleware/faults.js'
import { SWITCHES } from './config.js'

export const BODIES = {
  'POST reset': { seed: ['string', 'object'] },
  'POST clock/advance': { ...ADVANCE, to: ['string', 'number'] },
  'POST clock/run': { speed: 'number' },
  'POST faults': FAULT,
  'PATCH config': SWITCHES,
} as const satisfies Readonly<Record<string, Fields>>
