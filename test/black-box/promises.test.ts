/** A call behaves like any other promise. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createClientOn, errorOf, pause, reasonOf, stubFetch, waitUntil } from './support.ts'

const unhandled: unknown[] = []
const recordRejection = (reason: unknown): void => void unhandled.push(reason)
let otherListeners: NodeJS.UnhandledRejectionListener[] = []
beforeEach(() => {
  unhandled.length = 0
  otherListeners = process.listeners('unhandledRejection')
  process.removeAllListeners('unhandledRejection')
  process.on('unhandledRejection', recordRejection)
})
afterEach(() => {
  process.removeAllListeners('unhandledRejection')
  for (const listener of otherListeners) process.on('unhandledRejection', listener)
})

const createFailingClient = () => createClientOn(stubFetch(() => new Response('', { status: 404 })))
const createWorkingClient = () => createClientOn(stubFetch((_, n) => Response.json({ id: n })))

describe('a call', () => {
  it('works with Promise.all, allSettled, race, any and resolve', async () => {
    const bill = createWorkingClient()
    expect(await Promise.all([bill.vendors.get('a'), bill.vendors.get('b')])).toEqual([{ id: 1 }, { id: 2 }])
    expect(await Promise.race([bill.vendors.get('c'), new Promise(() => {})])).toEqual({ id: 3 })
    expect(await Promise.any([Promise.reject(new Error('x')), bill.vendors.get('d')])).toEqual({ id: 4 })
    expect(await Promise.resolve(bill.vendors.get('e'))).toEqual({ id: 5 })
    expect(await Promise.allSettled([bill.vendors.get('f')])).toEqual([{ status: 'fulfilled', value: { id: 6 } }])
    expect(await (async () => bill.vendors.get('g'))()).toEqual({ id: 7 })
    expect(await new Promise((resolve) => resolve(bill.vendors.get('h')))).toEqual({ id: 8 })
  })

  it('rejects the same way in each of them, and leaves no unhandled rejection', async () => {
    const bill = createFailingClient()
    expect((await errorOf(Promise.all([bill.vendors.get('a'), bill.vendors.get('b'), bill.payments.create({} as never)]))).name).toBe('NotFoundError')
    expect((await errorOf(Promise.race([bill.vendors.get('a'), bill.vendors.get('b')]))).name).toBe('NotFoundError')
    expect((await Promise.allSettled([bill.vendors.get('a')]))[0]).toMatchObject({ status: 'rejected' })
    expect((await errorOf((async () => bill.vendors.get('g'))())).name).toBe('NotFoundError')
    await pause(20)
    expect(unhandled).toEqual([])
  })

  it('that fails and is never awaited causes one unhandled rejection, like any promise', async () => {
    void createFailingClient().vendors.get('a')
    await waitUntil(() => unhandled.length > 0)
    await pause(20)
    expect(unhandled).toMatchObject([{ name: 'NotFoundError' }])
  })

  it('that is handled only by catch, then or finally leaves no unhandled rejection', async () => {
    const bill = createFailingClient()
    let settled = 0
    void bill.vendors.get('a').catch(() => settled++)
    void bill.vendors.get('a').then(undefined, () => settled++)
    bill.vendors.get('a').finally(() => void settled++).catch(() => settled++)
    bill.vendors.get('a').withResponse().catch(() => settled++)
    void bill.vendors.list().catch(() => settled++)
    await waitUntil(() => settled === 6)
    await pause(20)
    expect([settled, unhandled]).toEqual([6, []])
  })

  it('that is aborted and caught leaves no unhandled rejection', async () => {
    const bill = createClientOn(stubFetch(() => new Promise(() => {})))
    const controller = new AbortController()
    const calls = [bill.vendors.get('a', { signal: controller.signal }), bill.payments.create({} as never, { signal: controller.signal }), bill.auth.login(undefined, { signal: controller.signal })]
    const got = Promise.all(calls.slice(0, 2).map((call) => reasonOf(call)))
    await calls[2]
    await pause(10)
    controller.abort('x')
    expect(await got).toEqual(['x', 'x'])
    await pause(20)
    expect(unhandled).toEqual([])
  })

  it('whose sign-in fails after every caller has aborted leaves no unhandled rejection', async () => {
    const server = stubFetch(undefined, async () => (await pause(30), new Response('', { status: 401 })))
    const controller = new AbortController()
    const got = reasonOf(createClientOn(server).vendors.get('a', { signal: controller.signal }))
    await pause(10)
    controller.abort('left')
    expect(await got).toBe('left')
    await pause(60)
    expect(unhandled).toEqual([])
  })

  it('that times out before its fetch fails leaves no unhandled rejection', async () => {
    const server = stubFetch(() => pause(60).then(() => Promise.reject(new Error('late'))))
    expect((await errorOf(createClientOn(server).payments.create({} as never, { timeout: 20 }))).name).toBe('TimeoutError')
    await pause(90)
    expect(unhandled).toEqual([])
  })

  it('with invalid arguments rejects and does not throw synchronously', async () => {
    const bill = createWorkingClient()
    for (const start of [() => bill.vendors.get(''), () => bill.vendors.get('a', { timeout: -1 }), () => bill.documents.upload('a', 'text' as never, { name: 'x' }), () => bill.vendors.list({ sort: '"' } as never)]) {
      const call = start()
      expect((await errorOf(call)).name).toBe('ConfigurationError')
    }
  })

  it('can be awaited several times and is sent once', async () => {
    const server = stubFetch(() => Response.json({ id: 1 }))
    const call = createClientOn(server).vendors.get('a')
    expect(await call).toBe(await call)
    expect(await call.then((value) => value)).toBe(await call)
    expect(server.seen.length).toBe(1)
  })

  it('is sent immediately, without await', async () => {
    const server = stubFetch()
    void createClientOn(server).vendors.archive('a')
    await waitUntil(() => server.seen.length > 0)
    expect(server.seen.length).toBe(1)
  })
})
