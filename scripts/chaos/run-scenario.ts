/** Runs one scenario and compares how each call ended with the ledger. */
import { Bill, isOutcomeUnknown, payOnce, type Fetch } from '../../src/index.js'
import { sentPayments } from '../../src/resources/sent-payments.js'
import { faultOf, type FaultName } from '../../test/property/faults.ts'
import { CALL_HEADER, Ledger, type Booked, type LedgerRequest } from './ledger.ts'
import type { PlannedCall, Scenario } from './scenario.ts'

export type End = 'made' | 'not made' | 'outcome unknown'

interface Result {
  readonly call: string
  readonly planned: PlannedCall
  readonly end: End
  /** The ID of the payment, if it was made. */
  readonly id?: string
  readonly error?: unknown
}

export interface ScenarioResults {
  readonly ends: readonly End[]
  readonly faults: readonly FaultName[]
  readonly requests: number
  readonly violations: readonly string[]
}

/** What a test can replace to plant a bug. */
export interface Implementation {
  readonly payOnce: typeof payOnce
  readonly handle: (ledger: Ledger, request: LedgerRequest) => Response | Promise<Response>
}

const CORRECT: Implementation = { payOnce, handle: (ledger, request) => ledger.handle(request) }
const VENDOR = '00901vendor'
const PAYMENT = { vendorId: VENDOR, fundingAccount: { type: 'BANK_ACCOUNT', id: 'bac01' }, amount: 20.25, processingOptions: {}, transactionNumber: 'CHAOS1' } as const

/** @param name clients of scenarios that run at the same time need different names, because they share limits by key. */
export async function runScenario(scenario: Scenario, name = 'chaos', implementation: Partial<Implementation> = {}): Promise<ScenarioResults> {
  const { payOnce: pay, handle } = { ...CORRECT, ...implementation }
  const controllers = new Map<string, AbortController>()
  const ledger = new Ledger(scenario, (call) => controllers.get(call)?.abort(new Error('the caller aborts')))
  const fetch: Fetch = async (url, init) => handle(ledger, { url, ...init } as LedgerRequest)
  const isSlow = [...scenario.payments.map((fault) => fault.name), ...scenario.lists].some((fault) => faultOf(fault).slow)
  // Secrets of at least six characters are masked faster.
  // A process knows only what it sent itself, so each has its own organization ID.
  const clients = [0, 1].map((process) => new Bill({ baseUrl: 'https://memory.test', devKey: `${name}-${process}`, username: 'username', password: 'password', organizationId: `${name}-${process}`, onMfaChallenge: () => '123456', timeout: isSlow ? 25 : 60_000, fetch }))
  const run = async (planned: PlannedCall, index: number): Promise<Result> => {
    const call = String(index)
    const controller = new AbortController()
    controllers.set(call, controller)
    const { payments } = clients[planned.process] as Bill
    const options = { signal: controller.signal, maxRetries: planned.maxRetries, headers: { [CALL_HEADER]: call } }
    const started = planned.method === 'payOnce' ? pay({ payments }, PAYMENT, { ...options, checkDelays: [0, 0] }).then(({ payment }) => payment) : startPlainCall(payments, planned.method, options)
    return started.then(
      (payment): Result => ({ call, planned, end: 'made', id: payment.id }),
      (error: unknown): Result => ({ call, planned, error, end: isOutcomeUnknown(error) ? 'outcome unknown' : 'not made' }),
    )
  }
  const results = await runCalls(scenario.calls, run)
  ledger.bookLate()
  for (const key of sentPayments.keys()) if (key.includes(`"${name}-`)) sentPayments.delete(key)
  return { ends: results.map(({ end }) => end), faults: ledger.faults, requests: ledger.requests, violations: findViolations(results, ledger.booked) }
}

async function startPlainCall(payments: Bill['payments'], method: 'create' | 'createBulk', options: object): Promise<{ id: string }> {
  const { transactionNumber: _, ...payment } = PAYMENT
  if (method === 'create') return payments.create(payment, options)
  const { amount, fundingAccount } = payment
  const created = await payments.createBulk({ fundingAccount, payments: [{ billId: '00n1', amount }, { billId: '00n2', amount }] }, options)
  return created.payments[0] as { id: string }
}

/** One call after the other, except those that start together. */
async function runCalls(calls: readonly PlannedCall[], run: (call: PlannedCall, index: number) => Promise<Result>): Promise<Result[]> {
  const results: Promise<Result>[] = []
  for (const [index, call] of calls.entries()) {
    if (!call.together) await Promise.all(results)
    results.push(run(call, index))
  }
  return Promise.all(results)
}

function findViolations(results: readonly Result[], booked: readonly Booked[]): string[] {
  const violations: string[] = []
  for (const { call, end, id, planned, error } of results) {
    const own = booked.filter((booking) => booking.call === call)
    const found = booked.filter(({ payment }) => payment.id === id)
    if (own.length > 1) violations.push(`call ${call} paid ${own.length} times`)
    if (end === 'made' && (found.length !== 1 || (planned.method !== 'payOnce' && own[0] !== found[0]))) violations.push(`call ${call} was reported as made, but is not in the ledger`)
    if (end === 'not made' && own.length) violations.push(`call ${call} was reported as not made, but is in the ledger: ${String(error)}`)
  }
  const numbered = booked.filter(({ number }) => number === PAYMENT.transactionNumber).length
  if (numbered > 1) violations.push(`one debt was paid ${numbered} times`)
  return violations
}
