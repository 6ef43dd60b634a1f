/** Calls that wait in line, one at a time, when their session dies. */
import { expect, it } from 'vitest'
import { Bill } from '../../src/index.js'
import { uniqueText } from '../helpers/test-client.ts'
import { fetchFrom } from '../helpers/fetch-from.ts'

const dead = (): Response => Response.json([{ code: 'BDC_1109', message: 'Session is invalid.' }], { status: 401 })

/** A client whose first session s1 is dead at once; `answer` gives what calls with a later one get. */
function waiting(answer: (request: Request) => Response): { bill: Bill; seen: string[]; logins: () => number } {
  const seen: string[] = []
  let logins = 0
  const fetch = async (request: Request): Promise<Response> => {
    if (request.url.endsWith('/v3/login')) return Response.json({ sessionId: `s${++logins}`, organizationId: '00801', userId: '00601', trusted: false })
    const session = request.headers.get('sessionId') as string
    seen.push(session)
    await new Promise((resolve) => setTimeout(resolve, 5))
    return session === 's1' ? dead() : answer(request)
  }
  const bill = new Bill({ devKey: uniqueText('waiting'), username: 'u', password: 'p', organizationId: '00801', maxConcurrency: 1, fetch: fetchFrom(fetch) })
  return { bill, seen, logins: () => logins }
}

it('go out with the session that was made meanwhile, so that none is wasted on the dead one', async () => {
  const { bill, seen, logins } = waiting(() => Response.json({ id: '00901' }))
  await Promise.all(Array.from({ length: 6 }, (_, n) => bill.vendors.get(`00901-${n}`)))
  expect(logins()).toBe(2)
  // Those that go out while the sign-in runs may still fail; those that wait until it has ended must not.
  expect(seen.slice(seen.indexOf('s2'))).not.toContain('s1')
})

it('keep the new session when they are sent again after a fault', async () => {
  let faults = 1 // for the last in line, which was written with s1
  const busy = (): Response => Response.json([{ code: 'BDC_1322', message: 'Too many.' }], { status: 429, headers: { 'Retry-After': '0' } })
  const { bill, seen, logins } = waiting((request) => (request.url.endsWith('-3') && faults-- > 0 ? busy() : Response.json({ id: '00901' })))
  await Promise.all(Array.from({ length: 4 }, (_, n) => bill.vendors.update(`00901-${n}`, { phone: '415-555-0101' })))
  expect(logins()).toBe(2)
  expect(seen.slice(seen.indexOf('s2'))).not.toContain('s1')
})
