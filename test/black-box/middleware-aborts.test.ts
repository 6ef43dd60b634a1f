/** A call that is aborted while a step of the user is at work: it ends at once, with the signal's own reason, and goes nowhere any more. */
import { getEventListeners } from 'node:events'
import { expect, it } from 'vitest'
import type { Middleware } from '../../src/index.js'
import { createClientOn, deferred, pause, reasonOf, errorBody, stubFetch, waitUntil } from './support.ts'

const reason = new Error('mine')

it('goes nowhere when the step hands it on late: not even to a sign-in', async () => {
  const controller = new AbortController()
  const server = stubFetch(undefined, () => Response.json(errorBody('BDC_1102'), { status: 401 }))
  const step: Middleware = (request, _, next) => (controller.abort(reason), next(request))
  const unheard: unknown[] = []
  const hear = (error: unknown): void => void unheard.push(error)
  process.on('unhandledRejection', hear)
  expect(await reasonOf(createClientOn(server, { use: [step] }).payments.create({ a: 1 } as never, { signal: controller.signal }))).toBe(reason)
  await pause(20)
  process.off('unhandledRejection', hear)
  expect([server.logins, server.seen.length, unheard]).toEqual([0, 0, []])
})

const never = new Promise<never>(() => {})
const waits: readonly [name: string, step: Middleware][] = [
  ['something that never comes', () => never],
  ['something after the answer', async (request, _, next) => (await next(request), never)],
  ['nothing, but its own answer has no end', async () => new Response(new ReadableStream())],
  ['the abort, to make something else of it', (request, _, next) => next(request).catch(() => Response.json({ fallback: true }))],
]
it.each(waits)('ends while the step waits for %s', async (name, step) => {
  const controller = new AbortController()
  const { promise: started, resolve } = deferred()
  const server = stubFetch(() => (name.startsWith('the abort') ? never : Response.json({})))
  const use: Middleware[] = [(...call) => (resolve(), step(...call))]
  const got = reasonOf(createClientOn(server, { use }).vendors.get('00901', { signal: controller.signal }))
  await started
  if (/answer$|^the abort/.test(name)) await waitUntil(() => server.seen.length === 1)
  await pause(10)
  controller.abort(reason)
  expect(await Promise.race([got, pause(500)])).toBe(reason)
  expect(getEventListeners(controller.signal, 'abort')).toEqual([])
})
