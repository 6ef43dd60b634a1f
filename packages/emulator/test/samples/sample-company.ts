/** The company of the examples: a world in which the IDs and credentials of the examples exist. */
import { createEmulator, type Emulator } from '../../src/local.ts'
import { runSample, sampleOf } from './samples.ts'

/** Gives the record `from` the ID `to`, everywhere. */
export function rename(emulator: Emulator, from: string, to: string): void {
  if (from !== to) emulator.restore(JSON.parse(JSON.stringify(emulator.snapshot()).replaceAll(JSON.stringify(from), JSON.stringify(to))) as ReturnType<Emulator['snapshot']>)
}

/** Runs the sample of an operation that creates something, and gives it the IDs of the example. */
export async function enter(emulator: Emulator, operationId: string): Promise<void> {
  const sample = sampleOf(operationId)
  const result = await runSample(emulator, sample)
  for (const [from, to] of pairIds(result, sample.example)) if (!exists(emulator, to)) rename(emulator, from, to)
}

/** Two examples can have the same record, such as that of `create` and the first one of `createBulk`. */
const exists = (emulator: Emulator, id: string): boolean => JSON.stringify(emulator.snapshot().collections).includes(`"id":${JSON.stringify(id)}`)

const isId = (name: string): boolean => /^(?:id|uuid|setupId|challengeId)$/.test(name)

/** The IDs at the same places of two values. */
function pairIds(actual: unknown, example: unknown): [string, string][] {
  if (typeof actual !== 'object' || typeof example !== 'object' || actual === null || example === null) return []
  return Object.entries(example).flatMap(([name, expected]): [string, string][] => {
    const value = (actual as Record<string, unknown>)[name]
    if (typeof value === 'string' && typeof expected === 'string') return isId(name) && value !== expected ? [[value, expected]] : []
    return pairIds(value, expected)
  })
}

type Data = Readonly<Record<string, unknown>>

/** Gives a record that the emulator created by itself the ID of the examples. */
export function renameRecord(emulator: Emulator, collection: string, id: string, matches: (data: Data) => boolean = () => true): void {
  const row = emulator.world.store.all<Data>(collection).findLast(({ data }) => matches(data))
  if (!row) throw new Error(`The emulator has no such record of ${collection}.`)
  rename(emulator, row.id, id)
}

/** The samples that create the company, in an order in which each finds what it refers to. */
export const ENTERED = [
  'createOrganizationUser', 'createPaymentTerm',
  ...['ChartOfAccounts', 'AccountingClass', 'Department', 'Employee', 'Item', 'Job', 'Location'].flatMap((name) => [`createClassification${name}`, `bulkCreateClassification${name}`]),
  'createBulkVendor', 'createCustomer', 'createCustomerContact', 'createCustomerBankAccount', 'createInvoice', 'createBulkBills', 'bulkCreateVendorCredit', 'bulkCreateCreditMemo', 'createRecurringBill',
  'createRecurringInvoice', 'createVendorAttachment', 'createBillDocument', 'createSubscription', 'createUser', 'createBudget', 'createBudgetCard', 'createCustomField', 'createCustomFieldValues',
  'createReimbursement', 'nominateBankAccountUser',
]

const CREDENTIALS = {
  devKey: 'devkey-juniper-sandbox',
  username: 'avery@juniper-studio.example',
  password: 'not-a-real-password',
  appKey: 'appkey-juniper-sandbox',
  partnerUsername: 'partner@juniper-studio.example',
  partnerPassword: 'not-a-real-password',
  organizationId: '00801JNPRSTUDIO0001a',
  userId: '00601AVERYSTONE0001a',
} as const

export async function openSampleCompany(): Promise<Emulator> {
  const emulator = createEmulator({ limits: false, checkResponses: true, fetch: async () => new Response() })
  for (const [name, value] of Object.entries(CREDENTIALS)) rename(emulator, emulator.credentials[name as keyof typeof CREDENTIALS], value)
  renameRecord(emulator, 'fundingAccounts.banks', 'bac01OPERATING00001a')
  renameRecord(emulator, 'fundingAccounts.cards', 'cat01STUDIOCARD0001a')
  renameRecord(emulator, 'roles', '0po01APPROVERRO0001b', ({ type }) => type === 'APPROVER')
  renameRecord(emulator, 'spend.users', '7c1b2a9e-4f3d-4a57-8e0c-5b6d7f8091a2')
  await upload(emulator)
  // No example creates the account that some invoices and bills name.
  const { id: cashAccount } = (await runSample(emulator, sampleOf('createClassificationChartOfAccounts'))) as { id: string }
  rename(emulator, cashAccount, '0ca01CASHACCOUNT001a')
  for (const operationId of ENTERED) await enter(emulator, operationId)
  emulator.simulation('card-swipe', { cardId: 'a91d3c4e-2b5f-4c6d-8e7f-90a1b2c3d4e5', amount: 40 })
  renameRecord(emulator, 'spend.transactions', 'c4f7a1d2-8b3e-4d6f-a0c1-2e5b7f9d1a34')
  return emulator
}

/** Uploads the receipt that the examples name. */
async function upload(emulator: Emulator): Promise<void> {
  const { url } = (await runSample(emulator, sampleOf('createReceiptUploadUrl'))) as { url: string }
  await emulator.fetch(url, { method: 'PUT', body: 'image' })
  rename(emulator, new URL(url).pathname.split('/').at(-1) as string, '5dc06fb1')
}
