/** The control API under `/_emulator`: whole worlds, time, switches, what happened, and faults. */
import { Hono } from 'hono'
import { addBusinessDays, toDate } from '../clock/business-days.js'
import { readTarget } from '../clock/duration.js'
import { serveConsole } from '../console/serve.js'
import type { LocalEmulator } from '../emulator.js'
import { assertFields } from '../fields.js'
import type { Fault } from '../middleware/faults.js'
import type { Seed } from '../seed/seed.js'
import type { Snapshot } from '../store/rows.js'
import { suggest } from '../suggest.js'
import { BODIES } from './bodies.js'
import { ControlError } from './control-error.js'
import { guard } from './guard.js'
import { readObject } from './input.js'
import { describeControl } from './openapi.js'
import { records } from './records.js'
import { stream } from './stream.js'

export function createControl(emulator: LocalEmulator, allowedHosts: readonly string[] = []): Hono {
  const control = new Hono()
  control.use(guard(allowedHosts))
  control.onError((error, context) => {
    if (error instanceof ControlError) return context.json({ error: { message: error.message, ...(error.field !== undefined && { field: error.field }) } }, error.status)
    return context.json({ error: { message: error.message } }, 500)
  })

  control.get('/health', (context) => context.json({ status: 'ready' }))
  control.get('/credentials', (context) => context.json(emulator.credentials))
  worlds(control, emulator)
  time(control, emulator)
  journals(control, emulator)
  faults(control, emulator)
  records(control, emulator)
  serveConsole(control)
  control.post('/simulations/:name', async (context) => {
    const input = await readObject(context)
    return context.json(attempt(undefined, () => emulator.simulation(context.req.param('name'), input)) ?? {})
  })
  control.get('/openapi.json', (context) => context.json(describeControl(control.routes)))
  // Last, because it matches everything.
  control.all('*', (context) => context.json({ error: { message: describeMissing(control, context.req.method, context.req.path) } }, 404))
  return control
}

function worlds(control: Hono, emulator: LocalEmulator): void {
  control.post('/reset', async (context) => {
    const input = await readObject(context)
    assertFields(input, BODIES['POST reset'])
    attempt('seed', () => emulator.reset(input['seed'] as Seed | undefined))
    return context.json({ status: 'ready' })
  })
  control.get('/snapshot', (context) => context.json(emulator.snapshot()))
  control.put('/snapshot', async (context) => {
    emulator.restore((await readObject(context)) as unknown as Snapshot)
    return context.json({ status: 'ready' })
  })
  control.get('/collections', (context) => context.json(Object.fromEntries(emulator.world.store.collections().map((name) => [name, emulator.world.store.all(name).length]))))
}

function time(control: Hono, emulator: LocalEmulator): void {
  const state = (): object => ({ now: emulator.clock.now().toISOString(), nextBusinessDay: nextBusinessDay(emulator.clock.now()), speed: emulator.world.clock.speed, timers: emulator.world.clock.timers().length })
  control.get('/clock', (context) => context.json(state()))
  control.post('/clock/advance', async (context) => {
    const input = await readObject(context)
    assertFields(input, BODIES['POST clock/advance'])
    await emulator.clock.advance({ to: readTarget(emulator.clock.now().getTime(), input) })
    return context.json(state())
  })
  control.post('/clock/run', async (context) => {
    const input = await readObject(context)
    assertFields(input, BODIES['POST clock/run'])
    attempt('speed', () => emulator.clock.run(input['speed'] as number))
    return context.json(state())
  })
  control.get('/config', (context) => context.json(emulator.world.config))
  control.patch('/config', async (context) => {
    emulator.configure(await readObject(context))
    return context.json(emulator.world.config)
  })
}

function journals(control: Hono, emulator: LocalEmulator): void {
  control.get('/requests', (context) => context.json(emulator.requests()))
  control.get('/deliveries', (context) => context.json(emulator.deliveries()))
  control.get('/messages', (context) => context.json(emulator.messages()))
  control.get('/stream', (context) => stream(context, emulator))
}

function faults(control: Hono, emulator: LocalEmulator): void {
  control.get('/faults', (context) => context.json(emulator.faults.list()))
  control.post('/faults', async (context) => {
    const input = await readObject(context)
    const id = attempt(undefined, () => emulator.faults.add(input as unknown as Fault))
    return context.json({ id }, 201)
  })
  control.delete('/faults', (context) => {
    emulator.faults.clear()
    return context.json({ status: 'ready' })
  })
}

function describeMissing({ routes }: Hono, method: string, path: string): string {
  const known = routes.filter((route) => route.method !== 'ALL')
  const methods = known.filter((route) => `/_emulator${route.path}` === path).map((route) => route.method)
  const hint = methods.length > 0 ? ` Use ${methods.join(' or ')}.` : suggest(path, new Set(known.map((route) => `/_emulator${route.path}`)))
  return `The control API has no ${method} ${path}.${hint}`
}

/** The same time of day on the next day on which banks work. */
const nextBusinessDay = (now: Date): string => now.toISOString().replace(/^[^T]+/, addBusinessDays(toDate(now.getTime() + 86_400_000), 0))

/** Runs something that rejects a bad value with an Error. */
function attempt<T>(field: string | undefined, run: () => T): T {
  try {
    return run()
  } catch (error) {
    const { message, field: named } = error as Error & { field?: string }
    throw new ControlError(message, named ?? field)
  }
}
