/** An aborted call rejects with the signal's reason, and a call rejects with whatever middleware throws. The SDK never treats either as an error response from BILL. */
import { expect, it } from 'vitest'
import type { BillOptions } from '../../src/index.js'
import { createClientOn, errorOf, pause, reasonOf, errorBody, stubFetch, waitUntil } from './support.ts'

const hang = (): Promise<Response> => new Promise(() => {})

it('a call that is aborted with null rejects with null, even with debug logging', async () => {
  const controller = new AbortController()
  const log = (): void => undefined
  const server = stubFetch(({ signal }) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error))))
  const got = reasonOf(createClientOn(server, { logLevel: 'debug', logger: { error: log, warn: log, info: log, debug: log } }).vendors.get('00901', { signal: controller.signal }))
  await waitUntil(() => server.seen.length === 1)
  controller.abort(null)
  expect(await got).toBe(null)
})

it.each([null, undefined, '', 0])('a call rejects with a falsy value that middleware throws: %j', async (thrown) => {
  expect(await reasonOf(createClientOn(stubFetch(), { use: [() => Promise.reject(thrown)] }).vendors.get('00901'))).toBe(thrown)
})

/** Aborts a call with the error of another failed call, as code for batches may do. That error is not BILL's response to this call, so the SDK must not act on it. */
async function abortWith(code: string, status: number, options: BillOptions = {}): Promise<{ logins: number; paths: string[] }> {
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

it('an abort with a SessionExpiredError causes no sign-in', async () => {
  expect(await abortWith('BDC_1109', 401)).toEqual({ logins: 1, paths: ['/connect/v3/payments'] })
})

it('an abort with an MfaRequiredError starts no MFA challenge and does not call onMfaChallenge', async () => {
  let challenges = 0
  expect(await abortWith('BDC_1361', 403, { onMfaChallenge: () => (challenges++, '123456') })).toEqual({ logins: 1, paths: ['/connect/v3/payments'] })
  expect(challenges).toBe(0)
})

it('an abort with an MfaRequiredError causes no MFA step-up', async () => {
  expect(await abortWith('BDC_1361', 403, { rememberMeId: 'remember-me', device: 'phone' })).toEqual({ logins: 1, paths: ['/connect/v3/payments'] })
})
