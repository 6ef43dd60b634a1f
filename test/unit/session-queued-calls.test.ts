/** Calls that wait in the queue, one at a time, when their session expires. */
import { expect, it } from 'vitest'
import { Bill } from '../../src/index.js'
import { uniqueText } from '../helpers/test-client.ts'
import { fetchFrom } from '../helpers/fetch-from.ts'

const sessionExpired = (): Response => Response.json([{ code: 'BDC_1109', message: 'Session is invalid.' }], { status: 401 })

/** A client whose first session, s1, has expired. `respond` returns the response to calls with a later session. */
function createQueueingClient(respond: (request: Request) => Response): { bill: Bill; seen: string[]; logins: () => number } {
  const seen: string[] = []
  let logins = 0
  const fetch = async (request: Request): Promise<Response> => {
    if (request.url.endsWith('/v3/login')) return Response.json({ sessionId: `s${++logins}`, organizationId: '00801', userId: '00601', trusted: false })
    const session = request.headers.get('sessionId') as string
    seen.push(session)
    await new Promise((resolve) => setTimeout(resolve, 5))
    return session === 's1' ? sessionExpired() : respond(request)
  }
  const bill = new Bill({ devKey: uniqueText('queueing'), username: 'u', password: 'p', organizationId: '00801', maxConcurrency: 1, fetch: fetchFrom(fetch) })
  return { bill, seen, logins: () => logins }
}

it('queued calls use the renewed session, so that none is sent with the expired one', async () => {
  const { bill, seen, logins } = createQueueingClient(() => Response.json({ id: '00901' }))
  await Promise.all(Array.from({ length: 6 }, (_, n) => bill.vendors.get(`00901-${n}`)))
  expect(logins()).toBe(2)
  // Calls that are sent during the sign-in may still fail. Calls that wait for the sign-in must not fail.
  expect(seen.slice(seen.indexOf('s2'))).not.toContain('s1')
})

it('queued calls keep the renewed session when they are retried after a fault', async () => {
  let faults = 1 // for the last call in the queue, which was prepared with s1
  const tooMany = (): Response => Response.json([{ code: 'BDC_1322', message: 'Too many.' }], { status: 429, headers: { 'Retry-After': '0' } })
  const { bill, seen, logins } = createQueueingClient((request) => (request.url.endsWith('-3') && faults-- > 0 ? tooMany() : Response.json({ id: '00901' })))
  await Promise.all(Array.from({ length: 4 }, (_, n) => bill.vendors.update(`00901-${n}`, { phone: '415-555-0101' })))
  expect(logins()).toBe(2)
  expect(seen.slice(seen.indexOf('s2'))).not.toContain('s1')
})
