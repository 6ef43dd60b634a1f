/** The names that belong to the IDs of an input. */
import type { OperationInput } from '../catalog/input.js'
import type { Operation } from '../catalog/operation.js'
import type { Fact } from './fact.js'

/** Calls a GET operation by its SDK method, such as `vendors.get`. */
export type LookUp = (method: string, id: string) => Promise<unknown>

/** A name that is longer could move the other lines out of sight. */
const MAX_NAME = 200

type Fields = Readonly<Record<string, unknown>>

interface Source {
  /** The SDK method that reads the object. */
  readonly method: string
  /** What to show of it. */
  readonly facts: (object: Fields) => readonly (readonly [string, unknown])[]
}

const nameOf = ({ firstName, lastName }: Fields): string => [firstName, lastName].filter(Boolean).join(' ')

const SOURCES: Readonly<Record<string, Source>> = {
  vendorId: { method: 'vendors.get', facts: ({ name, billCurrency }) => [['vendor', name], ['currency', billCurrency]] },
  billId: { method: 'bills.get', facts: ({ vendorName, dueAmount, dueDate, invoice }) => [['vendor', vendorName], ['bill', (invoice as Fields | undefined)?.['invoiceNumber']], ['bill amount due', dueAmount], ['bill due date', dueDate]] },
  customerId: { method: 'customers.get', facts: ({ name }) => [['customer', name]] },
  paymentId: { method: 'payments.get', facts: ({ vendorName, amount, processDate, singleStatus }) => [['vendor', vendorName], ['payment amount', amount], ['process date', processDate], ['payment status', singleStatus]] },
  bankAccountId: { method: 'fundingAccounts.banks.get', facts: ({ bankName, nameOnAccount, status }) => [['account', [bankName, nameOnAccount].filter(Boolean).join(', ')], ['account status', status]] },
  userId: { method: 'users.get', facts: (user) => [['user', nameOf(user)], ['user email', user['email']]] },
}

/** Spend & Expense has its own users. */
const SPEND_SOURCES: Readonly<Record<string, Source>> = {
  userId: { method: 'spend.users.get', facts: (user) => [['user', nameOf(user)], ['user email', user['email']]] },
  budgetId: { method: 'spend.budgets.get', facts: ({ name }) => [['budget', name]] },
  cardId: { method: 'spend.cards.get', facts: ({ name, lastFour, status }) => [['card', name], ['card ends in', lastFour], ['card status', status]] },
  reimbursementId: { method: 'spend.reimbursements.get', facts: ({ amount, merchantName, status }) => [['reimbursement amount', amount], ['merchant', merchantName], ['reimbursement status', status]] },
}

/** Enough for a person to check, and few enough calls. */
const MAX_LOOK_UPS = 10

/** Returns the objects that an input refers to, each once, as pairs of a field name and an ID. */
function references({ path, body }: OperationInput, sources: Readonly<Record<string, Source>>): Map<string, string> {
  const found = new Map<string, string>()
  const add = (name: string, id: unknown): void => {
    if (typeof id === 'string' && Object.hasOwn(sources, name)) found.set(`${name} ${id}`, name)
  }
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const { type, id } = value as Fields
    if (type === 'BANK_ACCOUNT') add('bankAccountId', id)
    for (const [name, item] of Object.entries(value)) {
      add(name, item)
      visit(item)
    }
  }
  visit(path)
  visit(body)
  return found
}

/** Reads the names. An object that cannot be read has a fact that says so, because a person must not mistake it for a known one. */
export async function lookUpNames({ method }: Operation, input: OperationInput, lookUp: LookUp): Promise<Fact[]> {
  const sources = method.startsWith('spend.') ? SPEND_SOURCES : SOURCES
  const facts: Fact[] = []
  const known = new Set<string>()
  const add = (label: string, value: unknown): void => {
    const full = value === undefined || value === null || value === '' ? '' : String(value)
    const text = full.length > MAX_NAME ? `${full.slice(0, MAX_NAME)}…` : full
    if (!text || known.has(`${label} ${text}`)) return
    known.add(`${label} ${text}`)
    facts.push([label, text])
  }
  const found = [...references(input, sources)]
  for (const [key, name] of found.slice(0, MAX_LOOK_UPS)) {
    const id = key.slice(name.length + 1)
    const source = sources[name] as Source
    try {
      for (const [label, value] of source.facts((await lookUp(source.method, id)) as Fields)) add(label, value)
    } catch (error) {
      add(name, `${id} (its details could not be read: ${(error as Error).message})`)
    }
  }
  const hidden = found.length - MAX_LOOK_UPS
  return hidden > 0 ? [...facts, ['…', `and the names of ${hidden} more objects`]] : facts
}
