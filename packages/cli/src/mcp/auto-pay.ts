/** BILL pays the bills of a vendor with autopay by itself, so that a new bill can move money. */
import type { OperationInput } from '../catalog/input.js'
import type { Operation } from '../catalog/operation.js'
import type { LookUp } from '../money/names.js'
import { NotAllowedError } from './not-allowed.js'

type Fields = Readonly<Record<string, unknown>>

/** Operations after which a bill waits for payment. */
const OPERATIONS = ['bills.create', 'bills.createBulk', 'bills.restore', 'vendors.restore']

async function vendorsOf({ path, body }: OperationInput, lookUp: LookUp): Promise<Set<string>> {
  if (path?.['billId'] !== undefined) return new Set([String(((await lookUp('bills.get', String(path['billId']))) as Fields)['vendorId'])])
  if (path?.['vendorId'] !== undefined) return new Set([String(path['vendorId'])])
  const bills = [body].flat() as Fields[]
  return new Set(bills.map(({ vendorId }) => String(vendorId)))
}

/** @throws NotAllowedError if BILL would pay a bill by itself. */
export async function assertNotPaidByItself({ id, method }: Operation, input: OperationInput, lookUp: LookUp): Promise<void> {
  if (!OPERATIONS.includes(method)) return
  for (const vendorId of await vendorsOf(input, lookUp)) {
    const { autoPay } = (await lookUp('vendors.get', vendorId)) as { autoPay?: Fields }
    if (autoPay?.['enabled'] === true) throw new NotAllowedError(`${id} was not sent: BILL pays the bills of vendor ${vendorId} automatically, so that it would move money. A person can do it in BILL.`)
  }
}
