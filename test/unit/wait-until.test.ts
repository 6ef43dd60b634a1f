import { describe, expect, it } from 'vitest'
import { ConfigurationError, isOutcomeUnknown, PaymentStatusError, ServerError, TimeoutError, type Bill, type Payment, type WaitUntilOptions } from '../../src/index.js'
import { nextInterval } from '../../src/resources/poll.js'
import { jsonResponse } from '../property/in-memory-server.ts'
import { fetchFrom } from '../helpers/fetch-from.ts'
import { createTestClient, errorOf } from '../helpers/test-client.ts'

type Status = Pick<Partial<Payment>, 'status' | 'singleStatus'>

/** A client whose payment has these statuses, one per poll; the last stays. */
function createClient(statuses: (Status | number)[]): { bill: Bill; polls: string[] } {
  const polls: string[] = []
  const fetch = fetchFrom(({ url }) => {
    const { pathname } = new URL(url)
    if (!pathname.includes('/payments')) return jsonResponse(200, { sessionId: 's' })
    polls.push(pathname)
    const status = statuses.length > 1 ? statuses.shift() : statuses[0]
    return typeof status === 'number' ? jsonResponse(status, '') : jsonResponse(200, { id: 'stp01', amount: 1, ...status })
  })
  return { bill: createTestClient('https://memory.test', { fetch, maxRetries: 0 }), polls }
}

const wait = (bill: Bill, status: WaitUntilOptions['status'], options: Partial<WaitUntilOptions> = {}): Promise<Payment> => bill.payments.waitUntil('stp01', { status, pollInterval: 1, ...options })

describe('payments.waitUntil', () => {
  it('polls until the payment has the status', async () => {
    const { bill, polls } = createClient([{ singleStatus: 'SCHEDULED' }, { singleStatus: 'PROCESSED' }, { singleStatus: 'CLEARED' }])
    expect((await wait(bill, 'CLEARED')).singleStatus).toBe('CLEARED')
    expect(polls).toEqual(Array(3).fill('/connect/v3/payments/stp01'))
  })

  it.each<[WaitUntilOptions['status'], Status]>([
    ['PAID', { status: 'PAID', singleStatus: 'CLEARED' }],
    [['SENT', 'DELIVERED'], { status: 'PAID', singleStatus: 'DELIVERED' }],
    ['VOIDED', { status: 'VOID', singleStatus: 'VOIDED' }],
    ['CANCELED', { status: 'CANCELLED', singleStatus: 'CANCELED' }],
    ['DISBURSEMENT_FAILED_ACTION_NEEDED', { singleStatus: 'DISBURSEMENT_FAILED_ACTION_NEEDED' }],
    ['A_NEW_STATUS', { singleStatus: 'A_NEW_STATUS' }],
  ])('does not wait for %j if the payment has it', async (status, current) => {
    const { bill, polls } = createClient([current])
    expect(await wait(bill, status)).toMatchObject(current)
    expect(polls.length).toBe(1)
  })

  it.each<[Status, string]>([
    [{ singleStatus: 'VOIDED' }, 'VOIDED'],
    [{ singleStatus: 'CANCELED' }, 'CANCELED'],
    [{ singleStatus: 'FUNDS_ESCHEATED' }, 'FUNDS_ESCHEATED'],
    [{ singleStatus: 'FUNDING_FAILED_VOIDED' }, 'FUNDING_FAILED_VOIDED'],
    [{ singleStatus: 'FUNDING_FAILED_ACTION_NEEDED' }, 'FUNDING_FAILED_ACTION_NEEDED'],
    [{ singleStatus: 'DISBURSEMENT_FAILED_VENDOR_BANK_REJECTED' }, 'DISBURSEMENT_FAILED_VENDOR_BANK_REJECTED'],
    [{ status: 'VOID' }, 'VOID'],
    [{ status: 'CANCELLED' }, 'CANCELLED'],
    [{ status: 'FAILED' }, 'FAILED'],
  ])('throws at once when the payment is %j', async (current, status) => {
    const { bill, polls } = createClient([current])
    const error = await errorOf<PaymentStatusError>(wait(bill, ['SENT', 'CLEARED']))
    expect(error).toBeInstanceOf(PaymentStatusError)
    expect(error).toMatchObject({ status, message: `waitUntil failed: payment stp01 is ${status}, so it does not become SENT or CLEARED by itself.` })
    expect([polls.length, isOutcomeUnknown(error)]).toEqual([1, false])
  })

  it.each(['VOID_PENDING', 'CANCELLATION_IN_PROGRESS', 'DISBURSEMENT_ON_HOLD', 'UNDEFINED', 'APPROVING'])('keeps waiting while the payment is %s', async (status) => {
    const { bill, polls } = createClient([{ singleStatus: status }, {}, { singleStatus: 'CLEARED' }])
    await wait(bill, 'CLEARED')
    expect(polls.length).toBe(3)
  })

  it('throws a TimeoutError that names the last status', async () => {
    const { bill, polls } = createClient([{ singleStatus: 'PROCESSED' }])
    const error = await errorOf(wait(bill, 'CLEARED', { timeout: 0 }))
    expect(error).toBeInstanceOf(TimeoutError)
    expect(error.message).toBe('waitUntil failed: payment stp01 is PROCESSED after 0 ms, not CLEARED. Check again later.')
    expect(polls.length).toBe(1)
  })

  it('polls a last time at the end of the timeout', async () => {
    const { bill, polls } = createClient([{}])
    const error = await errorOf(wait(bill, 'CLEARED', { timeout: 5, pollInterval: 60_000 }))
    expect([error instanceof TimeoutError, polls.length]).toEqual([true, 2])
    expect(error.message).toContain('is without a status after 5 ms')
  })

  it('rejects with the reason of an abort', async () => {
    const controller = new AbortController()
    const { bill, polls } = createClient([{}])
    const failed = errorOf(wait(bill, 'CLEARED', { signal: controller.signal, pollInterval: 60_000 }))
    await expect.poll(() => polls.length).toBe(1)
    const reason = new Error('enough')
    controller.abort(reason)
    expect(await failed).toBe(reason)
  })

  it('throws what a poll throws', async () => {
    expect(await errorOf(wait(createClient([500]).bill, 'CLEARED'))).toBeInstanceOf(ServerError)
  })

  it.each<[string, Partial<WaitUntilOptions>]>([
    ['no status', { status: undefined as never }],
    ['an empty list', { status: [] }],
    ['an undefined status in a list', { status: [undefined as never] }],
    ['a timeout that is not a number', { timeout: NaN }],
    ['an interval of 0', { pollInterval: 0 }],
  ])('rejects %s', async (_, options) => {
    const { bill, polls } = createClient([{}])
    expect(await errorOf(wait(bill, 'CLEARED', options))).toBeInstanceOf(ConfigurationError)
    expect(polls.length).toBe(0)
  })

  it('grows the interval by half, up to the maximum', () => {
    const intervals = [2_000]
    while (intervals.length < 12) intervals.push(nextInterval(intervals.at(-1) as number, 60_000))
    expect(intervals.slice(0, 4)).toEqual([2_000, 3_000, 4_500, 6_750])
    expect(intervals.slice(-2)).toEqual([60_000, 60_000])
  })
})
