/** A step may send a call several times at once, as those do that take the fastest answer. Each send stands for itself. */
import { expect, it } from 'vitest'
import type { Middleware } from '../../src/index.js'
import { createClientOn, pause, errorBody, RETRY_NOW, stubFetch } from './support.ts'

it.each([1, 2, 3])('all that are refused with a dead session are sent again with one new session, %d of them under way at a time', async (maxConcurrency) => {
  const server = stubFetch(async (request) => {
    const dead = request.headers.get('sessionId') === 'session-number-1'
    await pause(5)
    return dead ? Response.json(errorBody('BDC_1109'), { status: 401 }) : Response.json({ id: await request.text() })
  })
  let outcomes: PromiseSettledResult<Response>[] = []
  const thrice: Middleware = async (request, _, next) => {
    outcomes = await Promise.allSettled([1, 2, 3].map(() => next(request.clone())))
    return (outcomes[0] as PromiseFulfilledResult<Response>).value
  }
  expect(await createClientOn(server, { use: [thrice], maxConcurrency }).vendors.create({ name: 'x' } as never)).toEqual({ id: '{"name":"x"}' })
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled'])
  expect(server.logins).toBe(2)
})

it('one that fails, or waits before it is sent again, does not touch the others', async () => {
  const server = stubFetch((_, n) => (n === 1 ? Response.json(errorBody('BDC_1119'), { status: 400 }) : n === 2 ? new Response('', { status: 429, headers: RETRY_NOW }) : Response.json({ n })))
  const fastest: Middleware = (request, _, next) => Promise.any([next(request.clone()), next(request.clone())])
  expect(await createClientOn(server, { use: [fastest] }).vendors.get('00901')).toEqual({ n: 3 })
})
