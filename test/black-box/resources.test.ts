/** The resources of clients that a user has frozen or extended. */
import { expect, it } from 'vitest'
import { Bill } from '../../src/index.js'
import { createClientOn, stubFetch } from './support.ts'

it('a frozen client has its resources, each created once', async () => {
  const bill = Object.freeze(createClientOn(stubFetch(() => Response.json({ id: '1' }))))
  expect(bill.vendors).toBe(bill.vendors)
  expect(bill.spend.transactions.receipts).toBe(bill.spend.transactions.receipts)
  expect(await bill.vendors.get('1')).toEqual({ id: '1' })
})

it('two clients have separate resources', () => {
  const server = stubFetch()
  expect(createClientOn(server).vendors).not.toBe(createClientOn(server).vendors)
})

it('a getter of a subclass runs on each access', () => {
  let reads = 0
  class Audited extends Bill {
    override get vendors(): Bill['vendors'] {
      reads++
      return super.vendors
    }
  }
  const bill = new Audited({ devKey: 'd', sessionId: 's', organizationId: 'o' })
  expect([bill.vendors, reads, bill.vendors, reads].length).toBe(4)
  expect(reads).toBe(2)
})
