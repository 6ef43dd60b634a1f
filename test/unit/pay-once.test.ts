import { afterEach, describe, expect, it, vi } from 'vitest'
import { BadRequestError, BillError, ConcurrencyLimitError, ConfigurationError, isOutcomeUnknown, OutcomeUnknownError, payOnce, ServerError, type Bill, type BillOptions, type PayOnceOptions } from '../../src/index.js'
import { RESEND_AFTER_MS, sentPayments } from '../../src/resources/sent-payments.js'
import { errorResponse, jsonResponse } from '../property/in-memory-server.ts'
import { fetchFrom } from '../helpers/fetch-from.ts'
import { createTestClient, errorOf } from '../helpers/test-client.ts'

const number = 'INV2207'
const input = { vendorId: '00901', billId: '00n01', amount: 20.25, fundingAccount: { type: 'BANK_ACCOUNT', id: 'bac01' }, processingOptions: {}, transactionNumber: number } as const
const paid = { id: 'stp01', vendorId: '00901', billId: '00n01', amount: 20.25, transactionNumber: number }

type Respond = (request: Request) => Response | Promise<Response>

/** A client whose payments are lists and creations; each response is used once, the last one again and again. */
function createClient(lists: Respond[], creations: Respond[], options: BillOptions = {}): { bill: Bill; filters: (string | null)[]; sent: () => number } {
  const filters: (string | null)[] = []
  let sent = 0
  const next = (responses: Respond[]): Respond => (responses.length > 1 ? responses.shift() : responses[0]) as Respond
  const fetch = fetchFrom((request) => {
    const { pathname, searchParams } = new URL(request.url)
    if (!pathname.endsWith('/payments')) return jsonResponse(200, { sessionId: 's', trusted: true })
    if (request.method === 'POST') return (sent++, next(creations)(request))
    filters.push(searchParams.get('filters'))
    return next(lists)(request)
  })
  return { bill: createTestClient('https://memory.test', { fetch, maxRetries: 0, ...options }), filters, sent: () => sent }
}

const list = (...payments: object[]): Respond => () => jsonResponse(200, { results: payments })
const created: Respond = () => jsonResponse(201, paid)
const lost: Respond = () => Promise.reject(new TypeError('fetch failed'))
const broken: Respond = () => jsonResponse(502, '')
const rejected: Respond = () => errorResponse(400, 'BDC_1159')
const fast: PayOnceOptions = { checkDelays: [0, 0] }

afterEach(() => sentPayments.clear())

describe('payOnce', () => {
  it('looks for the number, then pays', async () => {
    const { bill, filters, sent } = createClient([list({ ...paid, id: 'stp09', transactionNumber: 'INV22070' })], [created])
    expect(await payOnce(bill, input)).toEqual({ payment: paid, created: true })
    expect([filters, sent()]).toEqual([[`transactionNumber:eq:${number}`], 1])
  })

  it.each([null, 2207, ['INV2207']])('rejects a transactionNumber that is no text, %j, before any request', async (transactionNumber) => {
    const { bill, filters, sent } = createClient([list()], [created])
    expect(await errorOf(payOnce(bill, { ...input, transactionNumber: transactionNumber as never }))).toMatchObject({ name: 'ConfigurationError' })
    expect([filters, sent()]).toEqual([[], 0])
  })

  it('returns a payment that exists, and pays nothing', async () => {
    const { bill, sent } = createClient([list(paid)], [created])
    expect(await payOnce(bill, input)).toEqual({ payment: paid, created: false })
    expect(sent()).toBe(0)
  })

  it.each<[string, object]>([['vendorId', { vendorId: undefined }], ['billId', { billId: undefined }]])('accepts an existing payment when only one side names the %s', async (_, change) => {
    const { bill } = createClient([list(paid)], [created])
    expect(await payOnce(bill, { ...input, ...change })).toEqual({ payment: paid, created: false })
  })

  it('compares amounts in cents', async () => {
    const { bill } = createClient([list({ ...paid, amount: 0.3 })], [created])
    expect((await payOnce(bill, { ...input, amount: 0.1 + 0.2 })).created).toBe(false)
  })

  it.each<[string, object]>([['amount', { amount: 20.26 }], ['vendor', { vendorId: '00902' }], ['bill', { billId: '00n02' }]])('rejects a number that belongs to a payment of another %s', async (_, change) => {
    const { bill, sent } = createClient([list({ ...paid, ...change })], [created])
    const error = await errorOf(payOnce(bill, input))
    expect(error.message).toContain('payment stp01 has the transactionNumber INV2207, but another amount, vendor or bill')
    expect([error instanceof BillError, isOutcomeUnknown(error), sent()]).toEqual([true, false, 0])
  })

  it('rejects a number that two payments have', async () => {
    const { bill, sent } = createClient([list(paid, { ...paid, id: 'stp02' })], [created])
    expect((await errorOf(payOnce(bill, input))).message).toContain('Several items match: stp01, stp02.')
    expect(sent()).toBe(0)
  })

  it.each([undefined, '', 'INV-2207', 'INV 2207', 'x'.repeat(51), 'é'])('requires a number of letters and digits, not %j', async (transactionNumber) => {
    const { bill, filters, sent } = createClient([list()], [created])
    expect(await errorOf(payOnce(bill, { ...input, transactionNumber } as typeof input))).toBeInstanceOf(ConfigurationError)
    expect([filters.length, sent()]).toEqual([0, 0])
  })

  it('looks through the payments of the vendor if BILL rejects the filter', async () => {
    const { bill, filters } = createClient([rejected, list(paid)], [created])
    expect((await payOnce(bill, input)).created).toBe(false)
    expect(filters).toEqual([`transactionNumber:eq:${number}`, 'vendorId:eq:00901'])
  })

  it('looks through all payments if the payment names no vendor', async () => {
    const { bill, filters } = createClient([rejected, list(paid)], [created])
    const { vendorId: _, ...withoutVendor } = input
    expect((await payOnce(bill, withoutVendor)).created).toBe(false)
    expect(filters[1]).toBeNull()
  })

  it('pays nothing if it cannot look', async () => {
    const { bill, sent } = createClient([broken], [created])
    expect(await errorOf(payOnce(bill, input))).toBeInstanceOf(ServerError)
    expect(sent()).toBe(0)
  })

  it.each<[string, Respond]>([['a lost response', lost], ['a 5xx', broken], ['an empty response', () => jsonResponse(201, '')], ['HTML', () => jsonResponse(200, '<html>')]])('finds the payment after %s', async (_, respond) => {
    const { bill, sent } = createClient([list(), broken, list(paid)], [respond])
    expect(await payOnce(bill, input, fast)).toEqual({ payment: paid, created: true })
    expect(sent()).toBe(1)
  })

  it('reports an unknown outcome if the payment does not appear', async () => {
    const { bill, filters, sent } = createClient([list()], [broken])
    const error = await errorOf(payOnce(bill, input, fast))
    expect(error).toBeInstanceOf(OutcomeUnknownError)
    expect(error.cause).toBeInstanceOf(ServerError)
    expect([isOutcomeUnknown(error), filters.length, sent()]).toEqual([true, 3, 1])
    expect(error.message).toContain(`${number}, but BILL does not list it yet`)
  })

  it('reports an unknown outcome if middleware fails after the payment was sent', async () => {
    const { bill } = createClient([list()], [created], {
      use: [
        async (request, _, next) => {
          const response = await next(request)
          if (request.method === 'POST') throw new RangeError('a bug')
          return response
        },
      ],
    })
    expect(await errorOf(payOnce(bill, input, fast))).toMatchObject({ name: 'OutcomeUnknownError', cause: { message: 'a bug' } })
  })

  it('throws what BILL rejects, and pays when it is called again', async () => {
    const { bill, sent } = createClient([list()], [rejected, created])
    const error = await errorOf(payOnce(bill, input, fast))
    expect([error instanceof BadRequestError, isOutcomeUnknown(error)]).toEqual([true, false])
    expect((await payOnce(bill, input, fast)).created).toBe(true)
    expect(sent()).toBe(2)
  })

  it('finds the payment of another process if BILL rejects the number as used', async () => {
    const { bill } = createClient([list(), list(paid)], [rejected])
    expect(await payOnce(bill, input)).toEqual({ payment: paid, created: false })
  })
})

describe('payOnce in one process', () => {
  it('does not send a number again after an unknown outcome, until ten minutes have passed', async () => {
    const now = vi.spyOn(performance, 'now').mockReturnValue(1_000)
    const { bill, sent } = createClient([list()], [broken, created])
    await errorOf(payOnce(bill, input, fast))
    now.mockReturnValue(999 + RESEND_AFTER_MS)
    expect(await errorOf(payOnce(bill, input, fast))).toBeInstanceOf(OutcomeUnknownError)
    expect(sent()).toBe(1)
    now.mockReturnValue(1_000 + RESEND_AFTER_MS)
    expect((await payOnce(bill, input, fast)).created).toBe(true)
    expect(sent()).toBe(2)
    now.mockRestore()
  })

  it('sends once for two calls at the same time, also of two clients of an organization', async () => {
    const { bill, sent } = createClient([list(), list(), list(paid)], [created], { organizationId: '00801shared' })
    const other = createClient([list(), list(paid)], [created], { organizationId: '00801shared' })
    const results = await Promise.all([payOnce(bill, input, fast), payOnce(other.bill, input, fast), payOnce(bill, input, fast)])
    expect(results.map((result) => result.payment)).toEqual([paid, paid, paid])
    expect(results.filter((result) => result.created).length).toBe(1)
    expect(sent() + other.sent()).toBe(1)
  })

  it('pays the same number once in each organization', async () => {
    const clients = [1, 2].map((id) => createClient([list()], [created], { organizationId: `0080${id}` }))
    expect(await Promise.all(clients.map(({ bill }) => payOnce(bill, input)))).toEqual([1, 2].map(() => ({ payment: paid, created: true })))
  })

  it('keeps clients with different sessions and no organization apart', async () => {
    const clients = [1, 2].map((id) => createClient([list()], [created], { organizationId: undefined, username: undefined, password: undefined, sessionId: `session-${id}` }))
    expect(await Promise.all(clients.map(({ bill }) => payOnce(bill, input)))).toEqual([1, 2].map(() => ({ payment: paid, created: true })))
  })

  it('pays in the second call if BILL rejects the first', async () => {
    let reject = (): void => undefined
    const rejectedLater = new Promise<Response>((resolve) => (reject = () => resolve(errorResponse(400, 'BDC_1159'))))
    const { bill, sent } = createClient([list()], [() => rejectedLater, created])
    const first = errorOf(payOnce(bill, input, fast))
    await expect.poll(sent).toBe(1)
    const second = payOnce(bill, input, { checkDelays: Array<number>(500).fill(0) })
    reject()
    expect(await first).toBeInstanceOf(BadRequestError)
    expect((await second).created).toBe(true)
    expect(sent()).toBe(2)
  })
})

describe('payOnce with what a program may do', () => {
  it('pays what it was given, even if the object changes while it looks', async () => {
    const bodies: string[] = []
    const respond = async (request: Request): Promise<Response> => {
      const body = (await request.json()) as { transactionNumber: string; amount: number; fundingAccount: { id: string } }
      bodies.push(`${body.transactionNumber} ${body.amount} ${body.fundingAccount.id}`)
      return jsonResponse(201, { ...paid, ...body, id: `stp${body.amount}` })
    }
    const { bill } = createClient([list()], [respond])
    const payment = { ...input, transactionNumber: '', amount: 0, fundingAccount: { type: 'BANK_ACCOUNT' as const, id: '' } }
    const calls = [1, 2, 3].map((count) => {
      payment.transactionNumber = `A${count}`
      payment.amount = count
      payment.fundingAccount.id = `bac${count}`
      return payOnce(bill, payment)
    })
    await Promise.all(calls)
    expect(bodies.toSorted()).toEqual(['A1 1 bac1', 'A2 2 bac2', 'A3 3 bac3'])
  })

  it('rejects a payment that holds more than data', async () => {
    const { bill, sent } = createClient([list()], [created])
    expect(await errorOf(payOnce(bill, { ...input, description: (() => '') as never }))).toBeInstanceOf(ConfigurationError)
    expect(sent()).toBe(0)
  })

  it('sends once for two clients with the same credentials and no organization', async () => {
    const options = { organizationId: undefined, devKey: 'key-1', sessionId: 'session-1', username: undefined, password: undefined }
    const first = createClient([list()], [broken], options)
    const second = createClient([list()], [created], options)
    expect(await errorOf(payOnce(first.bill, input, fast))).toBeInstanceOf(OutcomeUnknownError)
    expect(await errorOf(payOnce(second.bill, input, fast))).toBeInstanceOf(OutcomeUnknownError)
    expect([first.sent(), second.sent()]).toEqual([1, 0])
  })

  it.each([
    ['an error with a digest', () => Object.assign(new Error('socket closed'), { digest: '1' })],
    ['an error of the SDK', () => new BillError('from a wrapper')],
    ['a limit error of the SDK', () => new ConcurrencyLimitError('from a wrapper', { status: 429, issues: [], operationId: '', method: 'POST', url: '', body: '', code: 'BDC_1322', response: new Response() })],
  ])('knows that BILL may have acted if fetch throws %s', async (_what, create) => {
    const { bill, sent } = createClient([list()], [() => Promise.reject(create())], { maxRetries: 2 })
    expect(isOutcomeUnknown(await errorOf(bill.payments.create(input)))).toBe(true)
    expect(sent()).toBe(1)
    expect(await errorOf(payOnce(bill, input, fast))).toBeInstanceOf(OutcomeUnknownError)
    expect(await errorOf(payOnce(bill, input, fast))).toBeInstanceOf(OutcomeUnknownError)
    expect(sent()).toBe(2)
  })
})

describe('an abort of payOnce', () => {
  it('before sending rejects with its reason, and pays nothing', async () => {
    const controller = new AbortController()
    const reason = new Error('enough')
    const { bill, sent } = createClient([() => (controller.abort(reason), jsonResponse(200, { results: [] }))], [created])
    expect(await errorOf(payOnce(bill, input, { signal: controller.signal }))).toBe(reason)
    expect([sent(), isOutcomeUnknown(reason)]).toEqual([0, false])
  })

  it('after sending reports an unknown outcome', async () => {
    const controller = new AbortController()
    const reason = new Error('enough')
    const { bill, filters } = createClient([list()], [() => (controller.abort(reason), new Promise<never>(() => undefined))])
    expect(await errorOf(payOnce(bill, input, { signal: controller.signal }))).toBe(reason)
    expect([isOutcomeUnknown(reason), filters.length]).toEqual([true, 1])
  })

  it('while it looks again reports an unknown outcome', async () => {
    const controller = new AbortController()
    const reason = new Error('enough')
    const { bill } = createClient([list(), () => (controller.abort(reason), new Promise<never>(() => undefined))], [broken])
    expect(await errorOf(payOnce(bill, input, { ...fast, signal: controller.signal }))).toBe(reason)
    expect(isOutcomeUnknown(reason)).toBe(true)
  })

  it('before the request leaves pays nothing, and the next call pays', async () => {
    const controller = new AbortController()
    const reason = new Error('enough')
    const { bill, sent } = createClient([list()], [created], {
      use: [
        (request, _, next) => {
          if (request.method === 'POST') controller.abort(reason)
          return next(request)
        },
      ],
    })
    expect(await errorOf(payOnce(bill, input, { ...fast, signal: controller.signal }))).toBe(reason)
    expect([sent(), isOutcomeUnknown(reason)]).toEqual([0, false])
    expect((await payOnce(bill, input, fast)).created).toBe(true)
  })
})
