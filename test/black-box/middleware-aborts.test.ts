/** A call that is aborted while middleware is running rejects at once with the signal's reason and sends nothing more. */
import { getEventListeners } from 'node:events'
import { expect, it } from 'vitest'
import type { Middleware } from '../../src/index.js'
import { createClientOn, deferred, pause, reasonOf, errorBody, stubFetch, waitUntil } from './support.ts'

const reason = new Error('custom')

it('an aborted call sends nothing, not even a sign-in, if middleware calls next after the abort', async () => {
  const controller = new AbortController()
  const server = stubFetch(undefined, () => Response.json(errorBody('BDC_1102'), { status: 401 }))
  const middleware: Middleware = (request, _, next) => (controller.abort(reason), next(request))
  const unhandled: unknown[] = []
  const recordRejection = (error: unknown): void => void unhandled.push(error)
  process.on('unhandledRejection', recordRejection)
  expect(await reasonOf(createClientOn(server, { use: [middleware] }).payments.create({ a: 1 } as never, { signal: controller.signal }))).toBe(reason)
  await pause(20)
  process.off('unhandledRejection', recordRejection)
  expect([server.logins, server.seen.length, unhandled]).toEqual([0, 0, []])
})

const never = new Promise<never>(() => {})
const cases: readonly [name: string, middleware: Middleware][] = [
  ['something that never happens', () => never],
  ['something after the response', async (request, _, next) => (await next(request), never)],
  ['nothing, but returns a response without an end', async () => new Response(new ReadableStream())],
  ['the abort, to return a fallback', (request, _, next) => next(request).catch(() => Response.json({ fallback: true }))],
]
it.each(cases)('an aborted call rejects at once while middleware waits for %s', async (name, middleware) => {
  const controller = new AbortController()
  const { promise: started, resolve } = deferred()
  const server = stubFetch(() => (name.startsWith('the abort') ? never : Response.json({})))
  const use: Middleware[] = [(...call) => (resolve(), middleware(...call))]
  const got = reasonOf(createClientOn(server, { use }).vendors.get('00901', { signal: controller.signal }))
  await started
  if (/response$|^the abort/.test(name)) await waitUntil(() => server.seen.length === 1)
  await pause(10)
  controller.abort(reason)
  expect(await Promise.race([got, pause(500)])).toBe(reason)
  expect(getEventListeners(controller.signal, 'abort')).toEqual([])
})
