/** The records that a path names before its own, such as the customer of a contact: the organization must have them. */
import type { Call, Handler } from '../call.js'
import type { Operation } from '../contract/contract.js'
import { reject } from '../errors.js'
import { requireOwnOrganization } from './organizations.js'

/** The collections of the parents. Partners name other organizations, and Spend & Expense has no parents of these kinds. */
const PARENTS: Readonly<Record<string, { readonly collection: string; readonly noun: string }>> = {
  billId: { collection: 'bills', noun: 'bill' }, customerId: { collection: 'customers', noun: 'customer' }, invoiceId: { collection: 'invoices', noun: 'invoice' }, vendorId: { collection: 'vendors', noun: 'vendor' },
}

export function withParents(operation: Operation, handler: Handler): Handler {
  if (!operation.schemes.includes('session')) return handler
  const names = operation.pathParameters.filter((name) => name === 'organizationId' || PARENTS[name])
  if (names.length === 0) return handler
  return (call) => {
    for (const name of names) checkParent(call, name)
    return handler(call)
  }
}

/** @throws Rejection 404, or 403 for another organization. */
function checkParent(call: Call, name: string): void {
  const parent = PARENTS[name]
  if (!parent) return void requireOwnOrganization(call)
  const id = call.path[name] ?? ''
  if (call.world.store.get(parent.collection, id)?.owner !== call.owner) reject(404, 'BDC_1205', `${id} : the ${parent.noun} does not exist.`)
}
