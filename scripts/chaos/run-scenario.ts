/** Runs one scenario and compares how each call ended with the payments that the emulator has. */
import { Bill, isOutcomeUnknown, payOnce, type Fetch } from '../../src/index.js'
import { sentPayments } from '../../src/resources/sent-payments.js'
import { faultOf, type FaultName } from '../../test/property/faults.ts'
import { withBank, type Bank, type RecordedPayment, type Records } from './bank.ts'
import { CALL_HEADER, Network, type NetworkRequest } from './network.ts'
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
  readonly handle: (network: Network, request: NetworkRequest) => Response | Promise<Response>
}

const CORRECT: Implementation = { payOnce, handle: (network, request) => network.handle(request) }
const TRANSACTION_NUMBER = 'CHAOS1'
const AMOUNT = 20.25
/** Of a scenario in which a caller waits for its timeout. */
const SHORT_TIMEOUT_MS = 25

/** @param name clients of scenarios that run at the same time need different names, because they share limits. */
export const runScenario = (scenario: Scenario, name = 'chaos', implementation: Partial<Implementation> = {}): Promise<ScenarioResults> => withBank((bank) => runWith(bank, scenario, name, { ...CORRECT, ...implementation }))

async function runWith(bank: Bank, scenario: Scenario, name: string, { payOnce: pay, handle }: Implementation): Promise<ScenarioResults> {
  bank.restart(scenario.unique)
  const controllers = new Map<string, AbortController>()
  const network = new Network(bank.emulator, scenario, (call) => controllers.get(call)?.abort(new Error('the caller aborts')))
  const clientOf = createClients(bank, scenario, name, async (url, init) => handle(network, { url, ...init } as NetworkRequest))
  const run = async (planned: PlannedCall, index: number): Promise<Result> => {
    const call = String(index)
    const controller = new AbortController()
    controllers.set(call, controller)
    const { payments } = clientOf(planned.process)
    const options = { signal: controller.signal, maxRetries: planned.maxRetries, headers: { [CALL_HEADER]: call } }
    const started = planned.method === 'payOnce' ? pay({ payments }, { ...paymentOf(bank.records, call), transactionNumber: TRANSACTION_NUMBER }, { ...options, checkDelays: [0, 0] }).then(({ payment }) => payment) : startPlainCall(payments, planned.method, bank.records, call, options)
    return started.then(
      (payment): Result => ({ call, planned, end: 'made', id: payment.id }),
      (error: unknown): Result => ({ call, planned, error, end: isOutcomeUnknown(error) ? 'outcome unknown' : 'not made' }),
    )
  }
  const results = await runCalls(scenario.calls, run)
  await network.settle()
  for (const key of sentPayments.keys()) if (key.includes(`//${name}-`)) sentPayments.delete(key)
  return { ends: results.map(({ end }) => end), faults: network.faults, requests: network.requests, violations: findViolations(results, bank.payments(), bank.records) }
}

/** Two processes of one company. A process knows only what it sent itself, so each has a separate origin. */
function createClients({ emulator }: Bank, { payments, lists }: Scenario, name: string, fetch: Fetch): (process: number) => Bill {
  const { devKey, username, password, organizationId, rememberMeId, device } = emulator.credentials
  const isSlow = [...payments.map((fault) => fault.name), ...lists].some((fault) => faultOf(fault).slow)
  const clients = new Map<number, Bill>()
  return (process) => {
    const client = clients.get(process) ?? new Bill({ baseUrl: `https://${name}-${process}.test`, devKey, username, password, organizationId, rememberMeId, device, onMfaChallenge: () => '123456', timeout: isSlow ? SHORT_TIMEOUT_MS : 60_000, fetch })
    clients.set(process, client)
    return client
  }
}

/** Creates its own bill, so that the emulator rejects no second payment because the bill is paid. */
const paymentOf = ({ vendorId, bankAccountId: id }: Records, call: string) => ({ vendorId, fundingAccount: { type: 'BANK_ACCOUNT', id }, amount: AMOUNT, description: call, processingOptions: { createBill: true } }) as const

async function startPlainCall(payments: Bill['payments'], method: 'create' | 'createBulk', records: Records, call: string, options: object): Promise<{ id: string }> {
  const payment = paymentOf(records, call)
  if (method === 'create') return payments.create(payment, options)
  const { fundingAccount, description } = payment
  const created = await payments.createBulk({ fundingAccount, description, payments: records.billIds.map((billId) => ({ billId, amount: AMOUNT })) }, options)
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

/** How many payments a call makes, if it makes any: createBulk pays each bill. */
const paymentsOf = ({ method }: PlannedCall, { length }: readonly string[]): number => (method === 'createBulk' ? length : 1)

function findViolations(results: readonly Result[], made: readonly RecordedPayment[], { billIds }: Records): string[] {
  const violations: string[] = []
  for (const { call, end, id, planned, error } of results) {
    const own = made.filter(({ description }) => description === call)
    const found = planned.method === 'payOnce' ? made.filter((payment) => payment.id === id) : own.filter((payment) => payment.id === id)
    const expected = paymentsOf(planned, billIds)
    if (own.length > expected) violations.push(`call ${call} paid ${own.length / expected} times`)
    if (own.length % expected) violations.push(`call ${call} made ${own.length} of ${expected} payments`)
    if (end === 'made' && found.length !== 1) violations.push(`call ${call} was reported as made, but the emulator has no such payment`)
    if (end === 'not made' && own.length) violations.push(`call ${call} was reported as not made, but the emulator has the payment: ${String(error)}`)
  }
  const numbered = made.filter(({ transactionNumber }) => transactionNumber === TRANSACTION_NUMBER).length
  if (numbered > 1) violations.push(`one debt was paid ${numbered} times`)
  return violations
}
