/** Tools that wrap promises work with the promises of the SDK: tracing channels, intrinsic methods, species, async hooks and wrappers. */
import { AsyncLocalStorage, createHook } from 'node:async_hooks'
import { tracingChannel } from 'node:diagnostics_channel'
import { promisify, types } from 'node:util'
import { describe, expect, it } from 'vitest'
import type { Bill, CallPromise } from '../../src/index.js'
import { createClientOn, errorOf, stubFetch } from './support.ts'

const stub = () => stubFetch((request) => Response.json(request.url.includes('/vendors?') || request.url.endsWith('/vendors') ? { results: [{ id: '1' }] } : { id: '1' }))
const failing = () => stubFetch(() => new Response('', { status: 404 }))
const CALLS: readonly [name: string, call: (bill: Bill) => CallPromise<unknown>][] = [
  ['a payment', (bill) => bill.payments.create({} as never)],
  ['a GET call', (bill) => bill.vendors.get('00901')],
  ['a sign-in', (bill) => bill.auth.login()],
]

describe.each(CALLS)('%s', (name, call) => {
  it('works under tracePromise with a subscriber, as an APM uses it, and is sent once', async () => {
    const channel = tracingChannel(`bill-sdk-test-${name}`)
    const seen: unknown[] = []
    channel.subscribe({ start() {}, end() {}, error() {}, asyncStart: (message) => void seen.push((message as { result?: unknown }).result), asyncEnd() {} })
    const server = stub()
    const result = await channel.tracePromise(() => call(createClientOn(server)))
    expect(result).toMatchObject(name === 'a sign-in' ? { sessionId: 'session-number-1' } : { id: '1' })
    expect(seen).toEqual([result])
    expect([server.seen.length, server.logins]).toEqual([name === 'a sign-in' ? 0 : 1, 1])
  })

  it('is a promise of the platform', async () => {
    const promise = call(createClientOn(stub()))
    expect([types.isPromise(promise), promise instanceof Promise, promise.constructor === Promise, Promise.resolve(promise) === promise]).toEqual([true, true, true, true])
    expect(Object.prototype.toString.call(promise)).toBe('[object Promise]')
    await promise
  })

  it('works with the intrinsic then, catch and finally', async () => {
    const promise = call(createClientOn(stub()))
    let settled = 0
    expect(await Promise.prototype.then.call(promise, () => 'then')).toBe('then')
    expect(await Promise.prototype.catch.call(promise, () => 'catch')).toBeTypeOf('object')
    await Promise.prototype.finally.call(promise, () => settled++)
    await Reflect.apply(Promise.prototype.then, promise, [() => settled++])
    expect(settled).toBe(2)
  })

  it('then, catch and finally return plain promises', async () => {
    const promise = call(createClientOn(stub()))
    for (const derived of [promise.then(), promise.catch(() => undefined), promise.finally(() => undefined)]) {
      expect([derived.constructor === Promise, 'withResponse' in derived]).toEqual([true, false])
      await derived
    }
  })

  it('works with util.promisify, async wrappers and subclasses of Promise', async () => {
    class Custom<T> extends Promise<T> {}
    const bill = createClientOn(stub())
    const callback = (done: (error: unknown, value?: unknown) => void): void => void call(bill).then((value) => done(null, value), done)
    for (const wrapped of [promisify(callback)(), Custom.resolve(call(bill)), new Custom((resolve) => resolve(call(bill))), (async () => await call(bill))(), Promise.all([call(bill), call(bill)])]) expect(await wrapped).toBeTypeOf('object')
  })

  it('keeps the async context of its caller, and async hooks see it settle', async () => {
    const storage = new AsyncLocalStorage<string>()
    const settled = new Set<number>()
    const hook = createHook({ promiseResolve: (id) => void settled.add(id) }).enable()
    try {
      await storage.run('caller', async () => {
        await call(createClientOn(stub())).then(() => expect(storage.getStore()).toBe('caller'))
        expect(storage.getStore()).toBe('caller')
      })
    } finally {
      hook.disable()
    }
    expect(settled.size).toBeGreaterThan(0)
  })
})

it('withResponse can be called before and after the promise settles, and is not enumerable', async () => {
  const promise = createClientOn(stub()).vendors.get('00901')
  const before = promise.withResponse()
  await promise
  for (const { data, response } of [await before, await promise.withResponse()]) expect([data, response.status]).toEqual([{ id: '1' }, 200])
  expect(Object.keys(promise)).toEqual([])
})

it('a traced call that fails rejects with its own error', async () => {
  const channel = tracingChannel('bill-sdk-test-error')
  const errors: unknown[] = []
  channel.subscribe({ start() {}, end() {}, error: (message) => void errors.push((message as { error: unknown }).error), asyncStart() {}, asyncEnd() {} })
  const error = await errorOf(channel.tracePromise(() => createClientOn(failing()).payments.create({} as never)))
  expect([error.name, errors]).toEqual(['NotFoundError', [error]])
})

describe('a list', () => {
  it('works under tracePromise and in the wrappers of promises', async () => {
    const channel = tracingChannel('bill-sdk-test-list')
    channel.subscribe({ start() {}, end() {}, error() {}, asyncStart() {}, asyncEnd() {} })
    const server = stub()
    const bill = createClientOn(server)
    const list = (): PromiseLike<{ results: readonly unknown[] }> => bill.vendors.list()
    const traced = channel.tracePromise(list as () => Promise<{ results: readonly unknown[] }>)
    for (const wrapped of [traced, Promise.resolve(list()), (async () => list())(), Promise.all([list(), 1]).then(([page]) => page), new Promise((resolve) => resolve(list()))]) expect(await wrapped).toMatchObject({ results: [{ id: '1' }] })
    expect(server.seen.length).toBe(5)
  })

  it('is lazy, so it is no promise of the platform: the intrinsic then throws, and nothing is sent', () => {
    const server = stub()
    const list = createClientOn(server).vendors.list()
    expect(types.isPromise(list)).toBe(false)
    expect(() => Promise.prototype.then.call(list)).toThrow(TypeError)
    expect([server.seen.length, server.logins]).toEqual([0, 0])
  })
})
