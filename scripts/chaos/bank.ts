/** Emulators for the scenarios, each with a company that can pay. A scenario begins from the same records, whatever ran before it. */
import { createEmulator, type Emulator } from 'bill-sdk-emulator'

type Snapshot = ReturnType<Emulator['snapshot']>

/** A payment in the emulator's records. */
export interface RecordedPayment {
  readonly id: string
  /** Which call sent it: the calls put their numbers here. */
  readonly description?: string
  readonly transactionNumber: string
}

/** What the calls pay with, and what they pay. */
export interface Records {
  readonly vendorId: string
  readonly bankAccountId: string
  readonly billIds: readonly string[]
}

/** Large enough that no payment is rejected because its bill is paid. */
const BILL_AMOUNT = 1_000_000

const address = { line1: '12 Mill Lane', city: 'Portland', stateOrProvince: 'OR', zipOrPostalCode: '97201', country: 'US' }
const billOf = (invoiceNumber: string): Record<string, unknown> => ({ vendorId: '$ref:vendor', dueDate: '2026-03-31', billLineItems: [{ amount: BILL_AMOUNT }], invoice: { invoiceNumber, invoiceDate: '2026-03-01' } })

const SEED = {
  'fundingAccounts.banks': [{ nameOnAccount: 'Juniper & Sage', routingNumber: '074000010', accountNumber: '111222333', type: 'CHECKING', ownerType: 'BUSINESS', bankName: 'Meadow Bank', $then: [['verifyBankAccount', { depositAmount: 0.5 }]] }],
  vendors: [{ $key: 'vendor', name: 'Cedar Paper Supply', accountType: 'BUSINESS', address }],
  bills: [billOf('CP-1'), billOf('CP-2')],
}

export class Bank {
  readonly emulator = createEmulator({ seed: SEED, limits: false, journalSize: 0 })
  readonly records: Records
  readonly #start: Snapshot

  constructor() {
    this.#start = this.emulator.snapshot()
    const idsOf = (collection: string): string[] => (this.#start.collections[collection] ?? []).map(({ id }) => id)
    this.records = { vendorId: idsOf('vendors')[0] as string, bankAccountId: idsOf('fundingAccounts.banks')[0] as string, billIds: idsOf('bills') }
  }

  /** @param uniqueTransactionNumbers whether a number that is in use is rejected. */
  restart(uniqueTransactionNumbers: boolean): void {
    this.emulator.restore(this.#start)
    this.emulator.configure({ uniqueTransactionNumbers })
  }

  /** The payments that were made: what is true, whatever the callers' results say. */
  payments(): RecordedPayment[] {
    return (this.emulator.snapshot().collections['payments'] ?? []).map(({ data }) => data as unknown as RecordedPayment)
  }
}

const idle: Bank[] = []

/** Runs a function with an emulator that no other run uses. */
export async function withBank<T>(run: (bank: Bank) => Promise<T>): Promise<T> {
  const bank = idle.pop() ?? new Bank()
  try {
    return await run(bank)
  } finally {
    idle.push(bank)
  }
}
