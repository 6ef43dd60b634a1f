/** No payment is made twice, and every call ends as the emulator says. `npm run chaos` makes far more calls. */
import { describe, expect, it } from 'vitest'
import { chaos, describeFailure } from '../../scripts/chaos/run.ts'
import { runScenario, type Implementation } from '../../scripts/chaos/run-scenario.ts'
import { createScenario, Random } from '../../scripts/chaos/scenario.ts'
import { createRandom } from '../../scripts/soak/run.ts'
import { codesByKind } from '../../generated/contract/errors.js'
import { BillError, payOnce, type PagePromise, type Payment } from '../../src/index.js'
import { paymentKey, sentPayments } from '../../src/resources/sent-payments.js'
import { faultNames } from './faults.ts'
import { errorResponse, jsonResponse } from './in-memory-server.ts'

const SEED = 20261128

it('two thousand calls pay nothing twice and end as the emulator says', async () => {
  const { calls, ends, faults } = await chaos(2_000, SEED)
  expect(calls).toBeGreaterThanOrEqual(2_000)
  // The property is not vacuous: every fault occurred, and calls ended in every way.
  expect(faultNames.filter((name) => !faults.has(name))).toEqual([])
  for (const count of Object.values(ends)) expect(count).toBeGreaterThan(200)
}, 180_000)

it('equal seeds produce equal scenarios', () => {
  const draw = (seed: number): unknown => Array.from({ length: 50 }, (_, index) => createScenario(new Random(createRandom(seed + index))))
  expect(draw(7)).toEqual(draw(7))
  expect(draw(7)).not.toEqual(draw(8))
})

it('a 5xx after the booking pays nothing twice and is an unknown outcome, whatever code it has', async () => {
  const codes = Object.values(codesByKind).flat()
  expect(codes.length).toBeGreaterThan(40)
  for (const method of ['create', 'createBulk', 'payOnce'] as const) {
    for (const [index, number] of codes.entries()) {
      const handle: Implementation['handle'] = async (network, request) => {
        const response = await network.handle(request)
        return request.method === 'POST' && request.url.includes('/payments') ? errorResponse(500 + (index % 5), `BDC_${number}`, { 'Retry-After': '0' }) : response
      }
      const scenario = { unique: false, lag: 0, calls: [{ method, process: 0, together: false, maxRetries: 2 }], payments: [], lists: [] } as const
      const { ends, violations } = await runScenario(scenario, 'every-code', { handle })
      expect([number, ends, violations]).toEqual([number, [method === 'payOnce' ? 'made' : 'outcome unknown'], []])
    }
  }
}, 60_000)

const asPayOnce = (pay: (...args: Parameters<typeof payOnce>) => ReturnType<typeof payOnce>): Partial<Implementation> => ({ payOnce: pay })

const emptyList = { async *[Symbol.asyncIterator](): AsyncGenerator<never> {} } as unknown as PagePromise<Payment>

const BUGS: [bug: string, violation: RegExp, implementation: Partial<Implementation>][] = [
  [
    'retries a payment after a 5xx',
    /paid 2 times/,
    {
      handle: async (network, request) => {
        const response = await network.handle(request)
        return response.status >= 500 && request.method === 'POST' ? network.handle(request) : response
      },
    },
  ],
  ['retries a payment after a lost connection', /paid 2 times/, { handle: async (network, request) => (request.method === 'POST' ? Promise.resolve(network.handle(request)).catch(() => network.handle(request)) : network.handle(request)) }],
  [
    'does not look before it pays',
    /one debt was paid \d times/,
    asPayOnce(({ payments }, payment, options) => payOnce({ payments: { create: (...args) => payments.create(...args), list: () => emptyList } }, payment, options)),
  ],
  [
    'does not remember what it has sent',
    /one debt was paid \d times/,
    asPayOnce((bill, payment, options) => {
      sentPayments.delete(paymentKey(bill.payments, payment.transactionNumber))
      return payOnce(bill, payment, options)
    }),
  ],
  [
    'reports an unknown outcome as a rejection',
    /reported as not made, but the emulator has the payment/,
    asPayOnce(async (...args) => {
      try {
        return await payOnce(...args)
      } catch {
        throw new BillError('failed')
      }
    }),
  ],
  ['reports a payment that does not exist', /reported as made, but the emulator has no such payment/, { handle: (network, request) => (request.method === 'POST' && request.url.endsWith('/payments') ? jsonResponse(201, { id: 'stp-lost', amount: 1 }) : network.handle(request)) }],
]

describe('the simulation notices an SDK that', () => {
  it.each(BUGS)('%s', async (_, violation, implementation) => {
    const failure = await chaos(2_000, SEED, implementation).then(() => 'nothing', (error: Error) => error.message)
    expect(failure).toMatch(violation)
    expect(failure).toMatch(/Run it again with: npm run chaos -- --seed 20261128 --scenario \d+/)
  }, 60_000)
})

it('a failing scenario is shrunk to what matters', async () => {
  const call = { method: 'create', process: 0, together: false, maxRetries: 0 } as const
  const scenario = { unique: false, lag: 2, calls: [call, { ...call, process: 1, together: true }], payments: [{ name: '400', booking: 'never' }, { name: '500', booking: 'at once' }, { name: '200', booking: 'at once' }], lists: ['429'] } as const
  const [, , implementation] = BUGS[0] as (typeof BUGS)[number]
  const description = await describeFailure(scenario, '--seed 1 --scenario 2', implementation)
  const smallest = { unique: false, lag: 0, calls: [{ ...call, process: 1 }], payments: [{ name: '500', booking: 'at once' }], lists: [] }
  expect(JSON.parse(/Smallest scenario: (.+)/.exec(description)?.[1] ?? '')).toEqual(smallest)
})
