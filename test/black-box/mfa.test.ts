import { describe, expect, it } from 'vitest'
import type { BillOptions } from '../../src/index.js'
import { createClientOn, errorOf, pause, reasonOf, errorBody, stubFetch, type FetchStub } from './support.ts'

const UNTRUSTED = (): Response => Response.json(errorBody('BDC_1361', 'Untrusted session.'), { status: 403 })
const pathOf = ({ url }: Request): string => new URL(url).pathname.replace('/connect/v3', '')

/** A BILL that trusts a session after a step-up with `good-remember-me`, or a challenge with 123456. */
function trusting(): FetchStub & { paths: () => string[] } {
  const trusted = new Set<string>()
  const server = stubFetch(async (request) => {
    const session = request.headers.get('sessionId') as string
    const path = pathOf(request)
    if (path === '/mfa/challenge') return Response.json({ challengeId: 'challenge-1' })
    if (path === '/mfa/step-up') {
      const { rememberMeId } = (await request.json()) as { rememberMeId: string }
      if (rememberMeId === 'good-remember-me') trusted.add(session)
      return Response.json({ trusted: trusted.has(session) })
    }
    if (path === '/mfa/challenge/validate') {
      const { token } = (await request.json()) as { token: string }
      if (token !== '123456') return Response.json(errorBody('BDC_1374', 'The token is wrong.'), { status: 400 })
      trusted.add(session)
      return Response.json({ rememberMeId: 'new-remember-me' })
    }
    return trusted.has(session) ? Response.json({ id: 'stp01' }) : UNTRUSTED()
  })
  return Object.assign(server, { paths: () => server.seen.map(pathOf) })
}

const pay = (server: FetchStub, options: BillOptions) => createClientOn(server, options).payments.create({ amount: 1 } as never)

it('rememberMeId and device go along with the sign-in', async () => {
  let body: unknown
  const server = stubFetch(undefined, async (request) => ((body = await request.json()), Response.json({ sessionId: 'session-a', organizationId: '008', userId: '006' })))
  await createClientOn(server, { rememberMeId: 'good-remember-me', device: 'phone' }).vendors.get('00901')
  expect(body).toMatchObject({ rememberMeId: 'good-remember-me', device: 'phone' })
})

it('an untrusted session is stepped up, and the payment sent again once with its body', async () => {
  const server = trusting()
  expect(await pay(server, { rememberMeId: 'good-remember-me', device: 'phone' })).toEqual({ id: 'stp01' })
  expect(server.paths()).toEqual(['/payments', '/mfa/step-up', '/payments'])
  expect(await server.seen[2]?.text()).toBe('{"amount":1}')
})

it('without an MFA id the code is asked for once, however many calls wait', async () => {
  const server = trusting()
  const told: unknown[] = []
  const asked: unknown[] = []
  const bill = createClientOn(server, { onMfaChallenge: async (challenge) => (asked.push(challenge), await pause(20), '123456'), onRememberMeId: (...facts) => void told.push(facts), device: 'phone' })
  expect(await Promise.all(Array.from({ length: 7 }, () => bill.payments.create({} as never)))).toEqual(Array.from({ length: 7 }, () => ({ id: 'stp01' })))
  expect(asked).toEqual([{ challengeId: 'challenge-1' }])
  expect(told).toEqual([['new-remember-me', 'phone']])
})

it('an MFA id that BILL refuses gives way to the challenge', async () => {
  const server = trusting()
  expect(await pay(server, { rememberMeId: 'stale-remember-me', device: 'phone', onMfaChallenge: () => '123456' })).toEqual({ id: 'stp01' })
  expect(server.paths()).toEqual(['/payments', '/mfa/step-up', '/mfa/challenge', '/mfa/challenge/validate', '/payments'])
})

it('with neither, the error says what to do, and nothing else was sent', async () => {
  const server = trusting()
  const error = await errorOf(pay(server, {}))
  expect(error).toMatchObject({ name: 'MfaRequiredError', code: 'BDC_1361', status: 403, operationId: 'createPayment' })
  expect(error.message).toMatch(/rememberMeId.*device.*onMfaChallenge/s)
  expect(server.paths()).toEqual(['/payments'])
})

it('a session that stays untrusted is sent again once, not for ever', async () => {
  const server = stubFetch((request) => (pathOf(request) === '/mfa/step-up' ? Response.json({ trusted: true }) : UNTRUSTED()))
  expect((await errorOf(pay(server, { rememberMeId: 'good-remember-me', device: 'phone' }))).name).toBe('MfaRequiredError')
  expect(server.seen.length).toBe(3)
})

describe('a challenge that fails', () => {
  it('by a wrong code is an error, and the payment is not sent again', async () => {
    const server = trusting()
    expect(await errorOf(pay(server, { onMfaChallenge: () => '000000' }))).toMatchObject({ name: 'BadRequestError', code: 'BDC_1374' })
    expect(server.paths().filter((path) => path === '/payments').length).toBe(1)
  })

  it('by a callback that throws rejects with what it threw', async () => {
    const mine = new Error('nobody there')
    expect(await reasonOf(pay(trusting(), { onMfaChallenge: () => { throw mine } }))).toBe(mine)
  })

  it('can be passed by the next call', async () => {
    const server = trusting()
    const codes = ['000000', '123456']
    const bill = createClientOn(server, { onMfaChallenge: () => codes.shift() as string })
    await errorOf(bill.payments.create({} as never))
    expect(await bill.payments.create({} as never)).toEqual({ id: 'stp01' })
  })
})

it('a call that is aborted while the code is awaited ends with its reason; the others go on', async () => {
  const server = trusting()
  const controller = new AbortController()
  const bill = createClientOn(server, { onMfaChallenge: async () => (controller.abort('gone'), await pause(20), '123456') })
  const [first, second] = await Promise.allSettled([bill.payments.create({} as never, { signal: controller.signal }), bill.payments.create({} as never)])
  expect(first).toEqual({ status: 'rejected', reason: 'gone' })
  expect(second).toEqual({ status: 'fulfilled', value: { id: 'stp01' } })
})

it('a session that dies and comes back untrusted is renewed, then trusted, and the payment made once', async () => {
  let trusted = false
  let made = 0
  const server = stubFetch((request) => {
    if (request.headers.get('sessionId') === 'session-number-1') return Response.json(errorBody('BDC_1109'), { status: 401 })
    if (pathOf(request) === '/mfa/step-up') return Response.json({ trusted: (trusted = true) })
    return trusted ? (made++, Response.json({ id: 'stp01' })) : UNTRUSTED()
  })
  expect(await pay(server, { rememberMeId: 'good-remember-me', device: 'phone' })).toEqual({ id: 'stp01' })
  expect([server.logins, made]).toEqual([2, 1])
})
