import { describe, expect, it } from 'vitest'
import { searchOperations } from '../../src/catalog/search.ts'

describe('searchOperations', () => {
  it.each([
    ['void a payment', 'payments.void'],
    ['pay a bill', 'payments.create'],
    ['cancel payment', 'payments.cancel'],
    ['create vendor', 'vendors.create'],
    ['new supplier', 'vendors.create'],
    ['vendor bank account', 'vendors.bankAccount.create'],
    ['upload a document to a bill', 'documents.upload'],
    ['freeze card', 'spend.cards.freeze'],
    ['webhook subscription', 'events.subscriptions.create'],
    ['listVendors', 'vendors.list'],
    ['approve bill', 'billApprovals.approveOrDeny'],
  ])('%s', (text, method) => {
    const found = searchOperations(text, 8).map((operation) => operation.method)
    expect(found).toContain(method)
  })

  it('puts the best match first', () => {
    expect(searchOperations('void a payment')[0]?.method).toBe('payments.void')
    expect(searchOperations('createVendor')[0]?.method).toBe('vendors.create')
  })

  it('finds nothing for words that do not occur', () => {
    expect(searchOperations('xyzzy')).toEqual([])
    expect(searchOperations('the a of')).toEqual([])
    expect(searchOperations('')).toEqual([])
  })
})
