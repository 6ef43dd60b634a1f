/** Middleware may send a request several times at once, for example to use the fastest response. Each send is independent. */
import { expect, it } from 'vitest'
import type { Middleware } from '../../src/index.js'
import { createClientOn, pause, errorBody, RETRY_NOW, stubFetch } from './support.ts'

it.each([1, 2, 3])('all sends that are rejected with an expired session are retried with one new session, with %d in flight at a time', async (maxConcurrency) => {
  const server = stubFetch(async (request) => {
    const expired = request.headers.get('sessionId') === 'session-number-1'
    await pause(5)
    return expired ? Response.json(errorBody('BDC_1109'), { status: 401 }) : Response.json({ id: await request.text() })
  })
  let outcomes: PromiseSettledResult<Response>[] = []
  const sendThreeTimes: Middleware = async (request, _, next) => {
    outcomes = await Promise.allSettled([1, 2, 3].map(() => next(request.clone())))
    return (outcomes[0] as PromiseFulfilledResult<Response>).value
  }
  expect(await createClientOn(server, { use: [sendThreeTimes], maxConcurrency }).vendors.create({ name: 'x' } as never)).toEqual({ id: '{"name":"x"}' })
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled'])
  expect(server.logins).toBe(2)
})

it('a send that fails, or waits for a retry, does not affect the others', async () => {
  const server = stubFetch((_, n) => (n === 1 ? Response.json(errorBody('BDC_1119'), { status: 400 }) : n === 2 ? new Response('', { status: 429, headers: RETRY_NOW }) : Response.json({ n })))
  const useFastest: Middleware = (request, _, next) => Promise.any([next(request.clone()), next(request.clone())])
  expect(await createClientOn(server, { use: [useFastest] }).vendors.get('00901')).toEqual({ n: 3 })
})
