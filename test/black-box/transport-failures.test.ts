/** Failures of fetch itself: a time limit below `timeout` is a TimeoutError, and causes show a name, a code and a masked message only. */
import { createServer, type AddressInfo } from 'node:net'
import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { ConnectionError, isOutcomeUnknown, TimeoutError } from '../../src/index.js'
import { createClientAt, createClientOn, credentials, errorOf, stubFetch } from './support.ts'

const coded = (name: string, code: string, message = 'x'): Error => Object.assign(new Error(message), { name, code })
const TIMEOUTS: readonly [name: string, failure: () => unknown][] = [
  ['undici: headers', () => new TypeError('fetch failed', { cause: coded('HeadersTimeoutError', 'UND_ERR_HEADERS_TIMEOUT') })],
  ['undici: body', () => new TypeError('terminated', { cause: coded('BodyTimeoutError', 'UND_ERR_BODY_TIMEOUT') })],
  ['undici: connect', () => new TypeError('fetch failed', { cause: coded('ConnectTimeoutError', 'UND_ERR_CONNECT_TIMEOUT') })],
  ['Node: socket', () => coded('Error', 'ETIMEDOUT')],
  ['Node: several addresses', () => new TypeError('fetch failed', { cause: Object.assign(new AggregateError([coded('Error', 'ETIMEDOUT')]), { code: 'ETIMEDOUT' }) })],
  ['AbortSignal.timeout, Bun', () => new DOMException('The operation timed out.', 'TimeoutError')],
  ['Deno', () => Object.assign(new Error('x'), { name: 'TimedOut' })],
  ['node-fetch', () => Object.assign(new Error('network timeout'), { name: 'FetchError', type: 'request-timeout' })],
  ['a timeout below two other errors', () => new Error('a', { cause: new Error('b', { cause: coded('Error', 'ESOCKETTIMEDOUT') }) })],
]
const OTHERS: readonly [name: string, failure: () => unknown][] = [
  ['refused', () => new TypeError('fetch failed', { cause: coded('Error', 'ECONNREFUSED') })],
  ['reset', () => new TypeError('terminated', { cause: coded('SocketError', 'UND_ERR_SOCKET') })],
  ['aborted by fetch', () => new DOMException('aborted', 'AbortError')],
  ['a circular cause', () => ((error) => Object.assign(error, { cause: error }))(new Error('x'))],
]

describe.each([['before the response', false], ['in the body', true]])('a failure %s', (_, inBody) => {
  const fail = (failure: unknown) =>
    stubFetch(() => (inBody ? new Response(new ReadableStream({ pull: (stream) => stream.error(failure) })) : Promise.reject(failure as Error)))

  it.each(TIMEOUTS)('by a time limit of fetch causes a TimeoutError: %s', async (__, failure) => {
    const server = fail(failure())
    const error = await errorOf(createClientOn(server).payments.create({} as never))
    expect(error).toBeInstanceOf(TimeoutError)
    expect(error.message).toMatch(/^createPayment failed: fetch timed out before the response was complete( \([A-Za-z_]+\))?\. BILL may have processed the request: check before you retry\.$/)
    expect([isOutcomeUnknown(error), server.seen.length]).toEqual([true, 1])
  })

  it.each(OTHERS)('for another reason causes a ConnectionError: %s', async (__, failure) => {
    const error = await errorOf(createClientOn(fail(failure())).payments.create({} as never))
    expect(error).toBeInstanceOf(ConnectionError)
    expect(error).not.toBeInstanceOf(TimeoutError)
    expect(isOutcomeUnknown(error)).toBe(true)
  })
})

it('the causes of an error have a name, a code and a masked message, and nothing else', async () => {
  const user = credentials()
  const failure = new TypeError(`fetch failed with ${user.devKey}`, { cause: Object.assign(new Error(`deep ${user.password}`), { name: 'ParserError', code: 'HPE_INVALID', data: `GET / ${user.devKey}`, request: { headers: { devKey: user.devKey } } }) })
  const error = await errorOf(createClientOn({ fetch: () => Promise.reject(failure) }, user).vendors.get('00901'))
  const text = inspect(error, { depth: 20, showHidden: true, getters: true })
  for (const secret of [user.devKey, user.password]) expect(text).not.toContain(secret)
  const cause = error.cause as Error & { cause: Error & { code: string } }
  expect([cause, cause.name, cause.message]).toEqual([expect.any(TypeError), 'TypeError', 'fetch failed with [redacted]'])
  expect([cause.cause.name, cause.cause.message, cause.cause.code, Object.keys(cause.cause)]).toEqual(['ParserError', 'deep [redacted]', 'HPE_INVALID', []])
})

it('a peer that is no HTTP server and sends back what it received reveals nothing', async () => {
  const server = createServer((socket) => void socket.on('error', () => undefined).on('data', (data) => socket.end(data)))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    const user = credentials()
    const error = await errorOf(createClientAt({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }, { ...user, sessionId: 'session-number-zqx', maxRetries: 0 }).vendors.get('00901'))
    expect(error.name).toBe('ConnectionError')
    const text = inspect(error, { depth: 20, showHidden: true, getters: true })
    for (const secret of [user.devKey, 'session-number-zqx', ...[user.devKey, 'session-number-zqx'].map((value) => Buffer.from(value).toString('hex').replaceAll(/(..)(?=.)/g, '$1 '))]) expect(text).not.toContain(secret)
  } finally {
    server.close()
  }
})
