/** The control API under `/_emulator`: whole worlds, time, switches, what happened, and faults. */
import { Hono } from 'hono'
import type { Emulator } from '../emulator.js'

export function createControl(emulator: Emulator): Hono {
  const control = new Hono()
  control.get('/health', (context) => context.json({ status: 'ready' }))
  control.get('/credentials', (context) => context.json(emulator.credentials))
  return control
}
