/** The checks of bill-sdk-emulator that each runtime must pass, in the process and over HTTP. The caller imports the packages in the runtime. */
import type * as Emulators from '../../packages/emulator/src/index.js'
import type * as Sdk from '../../src/index.js'
import type * as Webhooks from '../../src/webhooks/index.js'

export interface Packages {
  readonly sdk: typeof Sdk
  readonly webhooks: typeof Webhooks
  readonly emulators: typeof Emulators
}

type Expect = (name: string, passed: boolean) => void

const ADDRESS = { line1: '1 Mill Lane', city: 'Reno', zipOrPostalCode: '89501', country: 'US' } as const
const EVENT = { type: 'payment.updated', version: '1' } as const
const FAILED = 'DISBURSEMENT_FAILED_VENDOR_BANK_REJECTED'

/** @param file a path where no file is. @returns the names of the failed checks. */
export async function probeEmulator(packages: Packages, file: string): Promise<string[]> {
  const failures: string[] = []
  const expect: Expect = (name, passed) => void (passed || failures.push(name))
  await checkProcess(packages, expect)
  await checkServer(packages, expect)
  await checkState(packages, expect, file)
  return failures
}

/** Deno's fetch repeats a write if a connection breaks that was used before. This fetch uses each connection once, as docs/guides/runtimes.md says. */
function createFetch(): typeof fetch {
  const { Deno } = globalThis as { Deno?: { createHttpClient(options: { poolMaxIdlePerHost: number }): object } }
  if (!Deno) return fetch
  const client = Deno.createHttpClient({ poolMaxIdlePerHost: 0 })
  return (url, init) => fetch(url, { ...init, client } as RequestInit)
}

/** Pays the first bill of the sample company. */
async function pay(bill: Sdk.Bill): Promise<Sdk.Payment> {
  const [unpaid] = (await bill.bills.list()).results
  const [bank] = (await bill.fundingAccounts.banks.list()).results
  return bill.payments.create({ billId: unpaid?.id ?? '', amount: unpaid?.dueAmount ?? 0, fundingAccount: { type: 'BANK_ACCOUNT', id: bank?.id ?? '' }, processingOptions: { createBill: false } })
}

async function checkProcess({ sdk: { Bill }, webhooks: { constructEvent }, emulators: { createEmulator } }: Packages, expect: Expect): Promise<void> {
  const received: Request[] = []
  const emulator = createEmulator({ fetch: async (url, init) => (received.push(new Request(url, init)), new Response()) })
  const bill = new Bill(emulator.clientOptions())
  const { securityKey } = await bill.events.subscriptions.create({ name: 'Probe', status: { enabled: true }, events: [EVENT], notificationUrl: 'http://127.0.0.1/hooks' }, { idempotencyKey: crypto.randomUUID() })
  const payment = await pay(bill)
  await emulator.clock.advance({ days: 2 })
  await emulator.simulate.payment(payment.id).fail(FAILED)
  expect('in the process: a payment fails', (await bill.payments.get(payment.id)).singleStatus === FAILED)
  const request = received.at(-1)
  const event = await constructEvent((await request?.text()) ?? '', request?.headers.get('x-bill-sha-signature') ?? '', securityKey ?? '')
  expect('in the process: a signed webhook reports it', event.metadata.eventType === 'payment.updated')
}

async function checkServer({ sdk: { Bill, isOutcomeUnknown }, emulators: { startEmulator } }: Packages, expect: Expect): Promise<void> {
  const emulator = await startEmulator()
  try {
    const bill = new Bill({ ...emulator.clientOptions(), fetch: createFetch() })
    const payment = await pay(bill)
    await emulator.clock.advance({ weeks: 3 })
    expect('over HTTP: a payment clears', (await bill.payments.get(payment.id)).singleStatus === 'CLEARED')
    expect('over HTTP: the console', (await (await fetch(`${emulator.url}/_emulator/`)).text()).includes('<!doctype html>'))
    for (const reply of ['reset-before', 'reset-after-commit', 'truncate'] as const) {
      const vendors = (await bill.vendors.list()).results.length
      emulator.faults.add({ operation: 'createVendor', reply, times: 1 })
      const error = await bill.vendors.create({ name: `Fern ${reply}`, address: ADDRESS }).catch((reason: unknown) => reason)
      const added = (await bill.vendors.list()).results.length - vendors
      expect(`over HTTP: ${reply}`, isOutcomeUnknown(error) && added === (reply === 'reset-before' ? 0 : 1))
    }
  } finally {
    await emulator.close()
  }
}

/** Only a server keeps its records in a file. */
async function checkState({ sdk: { Bill }, emulators: { startEmulator } }: Packages, expect: Expect, persist: string): Promise<void> {
  const first = await startEmulator({ persist })
  const { id } = await new Bill(first.clientOptions()).vendors.create({ name: 'Fern', address: ADDRESS })
  await first.close()
  const second = await startEmulator({ persist })
  expect('keep records in a file', (await new Bill(second.clientOptions()).vendors.get(id)).name === 'Fern')
  await second.close()
}
