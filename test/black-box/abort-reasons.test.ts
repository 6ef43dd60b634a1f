/** What is no verdict of BILL: the reason of an abort, and what a step throws, whatever it is. */
import { expect, it } from 'vitest'
import type { BillOptions } from '../../src/index.js'
import { createClientOn, errorOf, pause, reasonOf, errorBody, stubFetch, waitUntil } from './support.ts'

const hang = (): Promise<Response> => new Promise(() => {})
it('null is the outcome with a log, too', async () => {
  const controller = new AbortController()
  const log = (): void => undefined
  const server = stubFetch(({ signal }) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error))))
  const got = reasonOf(createClientOn(server, { logLevel: 'debug', logger: { error: log, warn: log, info: log, debug: log } }).vendors.get('00901', { signal: controller.signal }))
  await waitUntil(() => server.seen.length === 1)
  controller.abort(null)
  expect(await got).toBe(null)
})

it.each([null, undefined, '', 0])('what a step throws is the outcome, though it counts as false: %j', async (mine) => {
  expect(await reasonOf(createClientOn(stubFetch(), { use: [() => Promise.reject(mine)] }).vendors.get('00901'))).toBe(mine)
})

/** A batch that is aborted with the error of its first failure: a reason is no verdict of BILL about this call, so nothing may be done for it. */
async function abortedWith(code: string, status: number, options: BillOptions = {}): Promise<{ logins: number; paths: string[] }> {
  const failed = await errorOf(createClientOn(stubFetch(() => Response.json(errorBody(code), { status })), { maxRetries: 0 }).vendors.get('00901'))
  const controller = new AbortController()
  const server = stubFetch(({ url }) => (url.includes('/mfa/') ? Response.json({ challengeId: 'c', rememberMeId: 'r', trusted: true }) : hang()))
  const got = reasonOf(createClientOn(server, options).payments.create({} as never, { signal: controller.signal }))
  await waitUntil(() => server.seen.length === 1)
  controller.abort(failed)
  expect(await got).toBe(failed)
  await pause(40)
  return { logins: server.logins, paths: server.seen.map(({ url }) => new URL(url).pathname) }
}

it('an abort with a SessionExpiredError makes no sign-in', async () => {
  expect(await abortedWith('BDC_1109', 401)).toEqual({ logins: 1, paths: ['/connect/v3/payments'] })
})

it('an abort with an MfaRequiredError sends no code to a phone, and asks nobody', async () => {
  let asked = 0
  expect(await abortedWith('BDC_1361', 403, { onMfaChallenge: () => (asked++, '123456') })).toEqual({ logins: 1, paths: ['/connect/v3/payments'] })
  expect(asked).toBe(0)
})

it('an abort with an MfaRequiredError makes no step-up', async () => {
  expect(await abortedWith('BDC_1361', 403, { rememberMeId: 'remember-me', device: 'phone' })).toEqual({ logins: 1, paths: ['/connect/v3/payments'] })
})
