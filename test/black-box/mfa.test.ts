import { describe, expect, it } from 'vitest'
import type { BillOptions } from '../../src/index.js'
import { createClientOn, errorOf, pause, reasonOf, errorBody, stubFetch, type FetchStub } from './support.ts'

const UNTRUSTED = (): Response => Response.json(errorBody('BDC_1361', 'Untrusted session.'), { status: 403 })
const pathOf = ({ url }: Request): string => new URL(url).pathname.replace('/connect/v3', '')

/** Creates a stub that trusts a session after a step-up with `good-remember-me` or a challenge with the code 123456. */
function createMfaStub(): FetchStub & { paths: () => string[] } {
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

it('rememberMeId and device are sent with the sign-in', async () => {
  let body: unknown
  const server = stubFetch(undefined, async (request) => ((body = await request.json()), Response.json({ sessionId: 'session-a', organizationId: '008', userId: '006' })))
  await createClientOn(server, { rememberMeId: 'good-remember-me', device: 'phone' }).vendors.get('00901')
  expect(body).toMatchObject({ rememberMeId: 'good-remember-me', device: 'phone' })
})

it('an untrusted session is stepped up, and the payment is retried once with its body', async () => {
  const server = createMfaStub()
  expect(await pay(server, { rememberMeId: 'good-remember-me', device: 'phone' })).toEqual({ id: 'stp01' })
  expect(server.paths()).toEqual(['/payments', '/mfa/step-up', '/payments'])
  expect(await server.seen[2]?.text()).toBe('{"amount":1}')
})

it('without a rememberMeId, onMfaChallenge is called once for all concurrent calls', async () => {
  const server = createMfaStub()
  const remembered: unknown[] = []
  const challenges: unknown[] = []
  const bill = createClientOn(server, { onMfaChallenge: async (challenge) => (challenges.push(challenge), await pause(20), '123456'), onRememberMeId: (id, device) => void remembered.push([id, device]), device: 'phone' })
  expect(await Promise.all(Array.from({ length: 7 }, () => bill.payments.create({} as never)))).toEqual(Array.from({ length: 7 }, () => ({ id: 'stp01' })))
  expect(challenges).toEqual([{ challengeId: 'challenge-1' }])
  expect(remembered).toEqual([['new-remember-me', 'phone']])
})

it('a rememberMeId that BILL rejects is followed by an MFA challenge', async () => {
  const server = createMfaStub()
  expect(await pay(server, { rememberMeId: 'stale-remember-me', device: 'phone', onMfaChallenge: () => '123456' })).toEqual({ id: 'stp01' })
  expect(server.paths()).toEqual(['/payments', '/mfa/step-up', '/mfa/challenge', '/mfa/challenge/validate', '/payments'])
})

it('without MFA options, the error says what to do, and nothing else is sent', async () => {
  const server = createMfaStub()
  const error = await errorOf(pay(server, {}))
  expect(error).toMatchObject({ name: 'MfaRequiredError', code: 'BDC_1361', status: 403, operationId: 'createPayment' })
  expect(error.message).toMatch(/rememberMeId.*device.*onMfaChallenge/s)
  expect(server.paths()).toEqual(['/payments'])
})

it('a call whose session stays untrusted is retried once, not forever', async () => {
  const server = stubFetch((request) => (pathOf(request) === '/mfa/step-up' ? Response.json({ trusted: true }) : UNTRUSTED()))
  expect((await errorOf(pay(server, { rememberMeId: 'good-remember-me', device: 'phone' }))).name).toBe('MfaRequiredError')
  expect(server.seen.length).toBe(3)
})

describe('an MFA challenge that fails', () => {
  it('because of a wrong code rejects the call, and the payment is not retried', async () => {
    const server = createMfaStub()
    expect(await errorOf(pay(server, { onMfaChallenge: () => '000000' }))).toMatchObject({ name: 'BadRequestError', code: 'BDC_1374' })
    expect(server.paths().filter((path) => path === '/payments').length).toBe(1)
  })

  it('because its callback throws rejects the call with that error', async () => {
    const thrown = new Error('no code available')
    expect(await reasonOf(pay(createMfaStub(), { onMfaChallenge: () => { throw thrown } }))).toBe(thrown)
  })

  it('does not prevent the next call from succeeding', async () => {
    const server = createMfaStub()
    const codes = ['000000', '123456']
    const bill = createClientOn(server, { onMfaChallenge: () => codes.shift() as string })
    await errorOf(bill.payments.create({} as never))
    expect(await bill.payments.create({} as never)).toEqual({ id: 'stp01' })
  })
})

it('a call that is aborted during an MFA challenge rejects with its reason, and other calls continue', async () => {
  const server = createMfaStub()
  const controller = new AbortController()
  const bill = createClientOn(server, { onMfaChallenge: async () => (controller.abort('gone'), await pause(20), '123456') })
  const [first, second] = await Promise.allSettled([bill.payments.create({} as never, { signal: controller.signal }), bill.payments.create({} as never)])
  expect(first).toEqual({ status: 'rejected', reason: 'gone' })
  expect(second).toEqual({ status: 'fulfilled', value: { id: 'stp01' } })
})

it('an expired session that is untrusted after its renewal is stepped up, and the payment is created once', async () => {
  let trusted = false
  let created = 0
  const server = stubFetch((request) => {
    if (request.headers.get('sessionId') === 'session-number-1') return Response.json(errorBody('BDC_1109'), { status: 401 })
    if (pathOf(request) === '/mfa/step-up') return Response.json({ trusted: (trusted = true) })
    return trusted ? (created++, Response.json({ id: 'stp01' })) : UNTRUSTED()
  })
  expect(await pay(server, { rememberMeId: 'good-remember-me', device: 'phone' })).toEqual({ id: 'stp01' })
  expect([server.logins, created]).toEqual([2, 1])
})
