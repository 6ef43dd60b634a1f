import type { Settings } from '../settings.js'
import type { Tool } from './definition.js'
import { EVENT_TOOLS } from './events-and-errors.js'
import { MONEY_TOOLS, READ_TOOLS, WRITE_TOOLS } from './operations.js'
import { CHECK_TOOLS } from './payable-check.js'
import { PAYABLE_TOOLS } from './payables.js'
import { RECEIVABLE_TOOLS } from './receivables.js'
import { createToolsetTools } from './toolsets.js'

/** The tools of a server. They are fixed when it starts. */
export const createTools = (settings: Settings): readonly Tool[] => [
  ...PAYABLE_TOOLS,
  ...CHECK_TOOLS,
  ...RECEIVABLE_TOOLS,
  ...EVENT_TOOLS,
  ...READ_TOOLS,
  ...(settings.allowWrites ? WRITE_TOOLS : []),
  ...(settings.allowPayments ? MONEY_TOOLS : []),
  ...createToolsetTools(settings),
]
