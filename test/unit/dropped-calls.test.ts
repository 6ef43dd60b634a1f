/** Calls that never end, as when a Worker drops them: the state that they share with other calls must not stay taken. */
import { describe, expect, it } from 'vitest'
import type { Bill, Fetch } from '../../src/index.js'
import { errorOf, createTestClient } from '../helpers/test-client.ts'

/** A client whose requests for the vendor `hang` never settle and ignore their signal, with a clock that the test moves. */
function createHangingClient(): { bill: Bill; clock: { now: number }; sent: string[] } {
  const clock = { now: 1_700_000_000_000 }
  const sent: string[] = []
  const fetch: Fetch = async (url) => {
    if (url.endsWith('/login')) return Response.json({ sessionId: 'session', organizationId: '00801' })
    const id = url.split('/').at(-1) ?? ''
    sent.push(id)
    return id === 'hang' ? new Promise<never>(() => undefined) : Response.json({ id })
  }
  return { bill: createTestClient('https://bill.test', { fetch, now: () => clock.now, timeout: 2 ** 31 - 1 }), clock, sent }
}

/** Waits until the requests have left. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20))

describe('calls that are dropped in flight', () => {
  it('give their places back after the lease, however long their timeout is', async () => {
    const { bill, clock, sent } = createHangingClient()
    await bill.auth.login()
    const controller = new AbortController()
    const dropped = Array.from({ length: 3 }, () => errorOf(bill.vendors.get('hang', { signal: controller.signal })))
    await settle()
    const next = bill.vendors.get('next')
    clock.now += 14_999
    await settle()
    expect(sent).toEqual(['hang', 'hang', 'hang'])
    clock.now += 1
    expect(await next).toEqual({ id: 'next' })
    controller.abort('end')
    expect(await Promise.all(dropped)).toEqual(['end', 'end', 'end'])
  })

  it('do not disturb the count when they end after all', async () => {
    const { bill, clock, sent } = createHangingClient()
    await bill.auth.login()
    const controllers = Array.from({ length: 6 }, () => new AbortController())
    const hang = ({ signal }: AbortController) => errorOf(bill.vendors.get('hang', { signal }))
    const first = controllers.slice(0, 3).map(hang)
    await settle()
    clock.now += 15_000
    const second = controllers.slice(3).map(hang)
    await settle()
    expect(sent).toHaveLength(6)
    for (const controller of controllers.slice(0, 3)) controller.abort('late')
    await Promise.all(first)
    const next = bill.vendors.get('next')
    await settle()
    // The second three still hold the three places.
    expect(sent).toHaveLength(6)
    controllers[3]?.abort('end')
    expect(await next).toEqual({ id: 'next' })
    for (const controller of controllers) controller.abort('end')
    await Promise.all(second)
  })
})
