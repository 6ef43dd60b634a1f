/** A sign-in that BILL rejected is not repeated for a minute: it would lock the user out. */
import { describe, expect, it } from 'vitest'
import { Bill, type BillOptions } from '../../src/index.js'
import { errorOf, uniqueText } from '../helpers/test-client.ts'
import { startFaultServer, type FaultServer, type FaultStep } from '../helpers/fault-server.ts'
import { TOO_MANY_CONCURRENT, WRONG_PASSWORD } from '../helpers/error-responses.ts'

type Scheme = [name: string, options: () => BillOptions, call: (bill: Bill) => PromiseLike<unknown>]

const SCHEMES: Scheme[] = [
  ['a session', () => ({ devKey: uniqueText('k'), username: 'u', password: 'p', organizationId: 'o' }), (bill) => bill.vendors.get('a')],
  ['a partner session', () => ({ appKey: uniqueText('k'), username: 'u', password: 'p' }), (bill) => bill.partner.organizations.create({} as never)],
  ['an OAuth token', () => ({ clientId: uniqueText('c'), clientSecret: 's' }), (bill) => bill.vendors.get('a')],
]

/** Responds to sign-ins and token requests with the step until it is undefined. */
async function startServer(current: () => FaultStep | undefined): Promise<FaultServer & AsyncDisposable & { signIns: () => number }> {
  let signIns = 0
  const server = await startFaultServer(({ path }) => (path.endsWith('/token') ? (signIns++, current() ?? { json: { access_token: 't' } }) : {}), {
    login: () => (signIns++, current() ?? { json: { sessionId: 's' } }),
  })
  return Object.assign(Object.create(server) as typeof server, { signIns: () => signIns, [Symbol.asyncDispose]: () => server.close() })
}

const LOCKED: FaultStep = { status: 423, json: [{ code: 'BDC_1102', message: 'Locked.' }] }

describe.each(SCHEMES)('%s', (_, options, call) => {
  it.each<[string, FaultStep]>([
    ['a wrong password', WRONG_PASSWORD],
    ['a lockout', LOCKED],
    ['a 400', { status: 400, json: [] }],
    ['a 403', { status: 403, text: '' }],
  ])('twenty calls after %s send one sign-in; a call a minute later sends another', async (__, rejection) => {
    let now = 1_000_000
    let step: FaultStep | undefined = rejection
    await using server = await startServer(() => step)
    const bill = new Bill({ baseUrl: server.url, maxRetries: 0, ...options(), now: () => now })
    const first = await errorOf(call(bill))
    for (let index = 0; index < 19; index++) {
      const error = await errorOf(call(bill))
      expect(error).toMatchObject({ name: first.name, status: (rejection as { status: number }).status, cause: first, message: expect.stringContaining('after a minute') })
      expect(error).toBeInstanceOf(first.constructor)
    }
    expect(server.signIns()).toBe(1)
    now += 60_000
    step = undefined
    await call(bill)
    expect(server.signIns()).toBe(2)
  })

  it.each<[string, FaultStep]>([
    ['a lost connection', 'reset'],
    ['a 500', { status: 500, text: '' }],
    ['a 429', { status: 429, text: '' }],
    ['a 408', { status: 408, text: '' }],
    ['a redirect', { status: 302, text: '', headers: { location: '/x' } }],
    ['the concurrency limit', TOO_MANY_CONCURRENT],
    ['a response without a session', { json: {} }],
  ])('a call after %s signs in again', async (__, fault) => {
    let step: FaultStep | undefined = fault
    await using server = await startServer(() => step)
    const bill = new Bill({ baseUrl: server.url, maxRetries: 0, ...options() })
    await errorOf(call(bill))
    step = undefined
    await call(bill)
    expect(server.signIns()).toBe(2)
  })
})

it('bill.auth.login() tries again at once, and its success ends the pause', async () => {
  let step: FaultStep | undefined = WRONG_PASSWORD
  await using server = await startServer(() => step)
  const bill = new Bill({ baseUrl: server.url, ...(SCHEMES[0] as Scheme)[1]() })
  await errorOf(bill.vendors.get('a'))
  expect(await errorOf(bill.auth.login())).toMatchObject({ code: 'BDC_1101' })
  expect(server.signIns()).toBe(2)
  step = undefined
  await bill.auth.login()
  await bill.vendors.get('a')
  expect(server.signIns()).toBe(3)
})

it('uses a session that another process has stored in the meantime', async () => {
  let step: FaultStep | undefined = WRONG_PASSWORD
  await using server = await startServer(() => step)
  const entries = new Map<string, string>()
  const options = { baseUrl: server.url, ...(SCHEMES[0] as Scheme)[1](), sessionStore: { get: (key: string) => entries.get(key), set: (key: string, value: string) => entries.set(key, value), delete: (key: string) => entries.delete(key) } }
  const bill = new Bill(options)
  await errorOf(bill.vendors.get('a'))
  step = undefined
  await new Bill(options).vendors.get('a')
  await bill.vendors.get('a')
  expect(server.signIns()).toBe(2)
})
