/** What the control API shows of the world: the records, the payments, and the simulations. It resends webhooks, too. */
import type { Hono } from 'hono'
import type { LocalEmulator } from '../emulator.js'
import { describeFields } from '../fields.js'
import { suggest } from '../suggest.js'
import { NOTIFICATIONS, resend, type Notification } from '../events/emit.js'
import { simulations } from '../simulations/all.js'
import type { Row } from '../store/rows.js'
import { ControlError } from './control-error.js'
import { paymentsOf } from './payments.js'

export function records(control: Hono, emulator: LocalEmulator): void {
  control.get('/simulations', (context) => context.json(Object.entries(simulations).map(([name, { fields, sends }]) => ({ name, fields: describeFields(fields), sends }))))
  control.get('/payments', (context) => context.json(paymentsOf(emulator.world)))
  control.get('/collections/:name', (context) => {
    const name = context.req.param('name')
    const { store } = emulator.world
    const names = store.collections()
    if (!names.includes(name)) throw new ControlError(`There is no collection ${name}.${suggest(name, names)} GET /_emulator/collections lists those that have records.`, 'name', 404)
    return context.json(newest(store.all(name), context.req.query('max')))
  })
  control.post('/deliveries/:eventId/resend', (context) => {
    const id = context.req.param('eventId')
    const row = emulator.world.store.get<Notification>(NOTIFICATIONS, id)
    if (!row) throw new ControlError(`There is no event ${id}. GET /_emulator/deliveries lists the events.`, 'eventId', 404)
    emulator.runtime.commit(() => resend(emulator.world, row))
    emulator.runtime.wake()
    return context.json({ status: 'scheduled' }, 202)
  })
}

/** The newest rows, oldest first. */
function newest(rows: readonly Row[], max: string | undefined): readonly Row[] {
  if (max === undefined) return rows
  if (!/^[1-9]\d*$/.test(max)) throw new ControlError('max must be a positive integer.', 'max')
  return rows.slice(-Number(max))
}
