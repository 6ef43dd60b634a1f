/** A sign-in, token or MFA prompt whose request was dropped blocks the next caller only until its lease ends. */
import { describe, expect, it, vi } from 'vitest'
import { MfaCache } from '../../src/auth/mfa-cache.js'
import { MfaStepUp } from '../../src/auth/mfa.js'
import { StoreAccess } from '../../src/auth/store-access.js'
import { singleFlight } from '../../src/auth/single-flight.js'
import { Bill, type BillOptions, MfaRequiredError } from '../../src/index.js'
import { callBounded, ignoreRejection, safeClock } from '../../src/http/user-code.js'
import { MiddlewareTimer } from '../../src/middleware/middleware-timer.js'
import { errorOf, uniqueText } from '../helpers/test-client.ts'

const never = <T>(): Promise<T> => new Promise(() => undefined)

describe('a single flight', () => {
  it('shares its result, and starts again once it has settled', async () => {
    let runs = 0
    const run = singleFlight(async () => ++runs, { leaseMs: 1_000, now: () => 0 })
    expect(await Promise.all([run(), run(), run()])).toEqual([1, 1, 1])
    expect(await run()).toBe(2)
  })

  it('that was dropped is started again by the first caller after its lease', async () => {
    let [runs, now] = [0, 0]
    const run = singleFlight(() => (++runs === 1 ? never<number>() : Promise.resolve(runs)), { leaseMs: 300_000, now: () => now })
    void run()
    now = 299_999
    void run()
    expect(runs).toBe(1)
    now = 300_000
    expect(await run()).toBe(2)
  })

  it('that was dropped is started again once for all callers who already wait for it', async () => {
    let runs = 0
    const run = singleFlight(() => (++runs === 1 ? never<number>() : new Promise((resolve) => setTimeout(resolve, 20, runs))), { leaseMs: 50, now: Date.now })
    void run()
    expect(await Promise.all([run(), run(), run()])).toEqual([2, 2, 2])
  })

  it('that ends after its lease does not end the one that replaced it', async () => {
    let [runs, now] = [0, 0]
    const finish: ((value: number) => void)[] = []
    const run = singleFlight(() => new Promise<number>((resolve) => (runs++, finish.push(resolve))), { leaseMs: 10, now: () => now })
    const first = run()
    now = 10
    const second = run()
    finish[0]?.(1)
    expect(await first).toBe(1)
    const third = run()
    finish[1]?.(2)
    expect([await second, await third, runs]).toEqual([2, 2, 2])
  })

  it('may have a lease that is longer than a timer', async () => {
    let finish: (value: number) => void = () => undefined
    let runs = 0
    const run = singleFlight(() => new Promise<number>((resolve) => (runs++, (finish = resolve))), { leaseMs: 2 ** 33, now: () => 0 })
    const both = Promise.all([run(), run()])
    await new Promise((resolve) => setTimeout(resolve, 5))
    finish(7)
    expect([await both, runs]).toEqual([[7, 7], 1])
  })
})

it.each<[string, BillOptions, string]>([
  ['sign-in', { devKey: uniqueText('k'), username: 'u', password: 'p', organizationId: 'o' }, '/login'],
  ['token request', { clientId: uniqueText('c'), clientSecret: 's' }, '/token'],
])('a dropped %s does not block a shared client for ever', async (_, options, path) => {
  let [now, signIns] = [0, 0]
  const fetch = (url: string): Promise<Response> => (url.endsWith(path) ? (++signIns === 1 ? never() : Promise.resolve(Response.json({ sessionId: 's', access_token: 't' }))) : Promise.resolve(Response.json({ id: 'v' })))
  // The timer of a dropped request never fires: its timeout is far away, and only the clock moves.
  const bill = new Bill({ ...options, fetch, timeout: 60_000, maxRetries: 0, now: () => now })
  const controller = new AbortController()
  const dropped = errorOf(bill.vendors.get('a', { signal: controller.signal }))
  await vi.waitFor(() => expect(signIns).toBe(1))
  now = 60 * 60_000
  expect(await bill.vendors.get('b')).toEqual({ id: 'v' })
  expect(signIns).toBe(2)
  controller.abort(new Error('done'))
  await dropped
})

describe('an MFA step-up', () => {
  const error = new MfaRequiredError('m', { status: 403, code: 'BDC_1361', issues: [], operationId: 'createPayment', method: 'POST', url: '', response: new Response(), body: '' })
  const createStepUp = (onMfaChallenge: () => Promise<string>, now: () => number): MfaStepUp =>
    new MfaStepUp(
      { device: undefined, cache: new MfaCache(new StoreAccess({ store: undefined, identity: [], password: '', timeout: 1_000, warn: () => undefined })), onMfaChallenge, onRememberMeId: undefined, timeout: 1_000, warn: () => undefined, leaseMs: 1_000, now, stepUp: async () => ({ trusted: false }), challenge: async () => ({ challengeId: 'c' }), validate: async () => ({}) },
      undefined,
    )

  it('that was dropped is started again by the first caller after its lease', async () => {
    let [now, prompts] = [0, 0]
    const mfa = createStepUp(() => (++prompts === 1 ? never() : Promise.resolve('1')), () => now)
    const controller = new AbortController()
    const dropped = errorOf(mfa.stepUp('s', 0, error, controller.signal))
    now = 10 * 60_000
    await mfa.stepUp('s', 0, error, undefined)
    expect(prompts).toBe(2)
    controller.abort(new Error('done'))
    expect((await dropped).message).toBe('done')
  })

  it('that no call waits for any longer ends its prompt, and the next call starts another', async () => {
    const signals: AbortSignal[] = []
    const mfa = createStepUp(((_: unknown, { signal }: { signal: AbortSignal }) => (signals.push(signal), signals.length === 1 ? never<string>() : Promise.resolve('1'))) as never, () => 0)
    const [first, second] = [new AbortController(), new AbortController()]
    const outcomes = [errorOf(mfa.stepUp('s', 0, error, first.signal)), errorOf(mfa.stepUp('s', 0, error, second.signal))]
    await new Promise((resolve) => setTimeout(resolve, 1))
    first.abort(new Error('first'))
    expect(signals[0]?.aborted).toBe(false)
    second.abort(new Error('second'))
    expect(signals[0]?.reason).toMatchObject({ message: 'second' })
    await mfa.stepUp('s', 0, error, undefined)
    await Promise.all(outcomes)
    expect(signals.length).toBe(2)
  })
})

describe('user code', () => {
  it('that never settles ends with an error that names it, and its signal aborts', async () => {
    let signal: AbortSignal | undefined
    const failure = await errorOf(callBounded('onMfaChallenge', 5, (given) => ((signal = given), never())))
    expect(failure).toMatchObject({ name: 'BillError', message: 'onMfaChallenge did not settle within 5 ms.' })
    expect(signal?.reason).toBe(failure)
  })

  it('is not called when nobody waits for it any longer', async () => {
    const controller = new AbortController()
    controller.abort(new Error('gone'))
    expect((await errorOf(callBounded('f', 5, () => expect.unreachable(), controller))).message).toBe('gone')
  })

  it('in middleware may take its time before a request and after it, not counting the request', async () => {
    const timer = new MiddlewareTimer(5, 5)
    expect(await errorOf(timer.race(() => never()))).toBe(timer.expired)
    expect(() => timer.throwIfExpired()).toThrow('Middleware (option use) did not settle within 5 ms.')
    const patient = new MiddlewareTimer(50, 5)
    const slow = new Promise((resolve) => setTimeout(resolve, 100))
    expect(await patient.race(async () => (await patient.pauseFor(slow), 'done'))).toBe('done')
    patient.stop()
    expect(patient.expired).toBeUndefined()
  })

  it('that returns no time as a clock is replaced by the system clock', () => {
    for (const clock of [() => NaN, () => 'now', () => expect.unreachable(), () => Promise.reject(new Error('x'))]) expect(Math.abs(safeClock(clock)() - Date.now())).toBeLessThan(10_000)
    expect(safeClock(() => 5)()).toBe(5)
    expect(() => ignoreRejection(Promise.reject(new Error('x')))).not.toThrow()
  })
})
