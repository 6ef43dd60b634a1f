/** The calls of a soak, and what their callers observed. */
import { Bill } from '../../src/index.js'
import type { Attempts } from './attempts.ts'
import type { Organization } from './organization.ts'

/** What the callers observed. */
export class Outcomes {
  resolved = 0
  wrong = 0
  readonly rejected = new Map<string, number>()
  /** Bill numbers whose create call resolved, by organization. */
  readonly confirmed = new Map<Organization, string[]>()
}

export interface Client {
  readonly organization: Organization
  readonly bill: Bill
}

export function createClient({ url, credentials }: Organization, { fetch }: Attempts): Bill {
  const { devKey, username, password, organizationId } = credentials
  return new Bill({ baseUrl: url, devKey, username, password, organizationId, fetch })
}

/** Sends one call and records its outcome. */
export async function runCall(client: Client, call: number, random: number, outcomes: Outcomes): Promise<void> {
  try {
    const correct = await (random < 0.4 ? create(client, call, outcomes) : random < 0.8 ? get(client, call) : list(client))
    outcomes.resolved++
    if (!correct) outcomes.wrong++
  } catch (error) {
    const { name } = error as Error
    outcomes.rejected.set(name, (outcomes.rejected.get(name) ?? 0) + 1)
  }
}

async function create({ organization, bill }: Client, call: number, { confirmed }: Outcomes): Promise<boolean> {
  const invoiceNumber = `soak-${call}`
  const created = await bill.bills.create({
    vendorId: organization.vendorId,
    dueDate: '2026-12-31',
    billLineItems: [{ amount: call, description: 'Paper' }],
    invoice: { invoiceNumber, invoiceDate: '2026-12-01' },
  })
  const numbers = confirmed.get(organization)
  if (numbers) numbers.push(invoiceNumber)
  else confirmed.set(organization, [invoiceNumber])
  return created.invoice?.invoiceNumber === invoiceNumber && created.amount === call
}

async function get({ organization, bill }: Client, call: number): Promise<boolean> {
  const { bills } = organization.fixed
  const expected = bills[call % bills.length]
  const found = await bill.bills.get(expected?.id ?? '')
  return found.id === expected?.id && found.invoice?.invoiceNumber === expected.data.invoice.invoiceNumber
}

async function list({ organization, bill }: Client): Promise<boolean> {
  const { vendorId, bills } = organization.fixed
  const items = await bill.bills.list({ max: 2, filters: { vendorId: { eq: vendorId } } }).toArray()
  return JSON.stringify(items.map(({ id }) => id)) === JSON.stringify(bills.map(({ id }) => id))
}
