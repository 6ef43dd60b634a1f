import { expect, it } from 'vitest'
import { payOnce } from '../../src/index.js'
import { forgetSentPayments } from '../../src/testing/index.js'
import { jsonResponse } from '../property/in-memory-server.ts'
import { fetchFrom } from '../helpers/fetch-from.ts'
import { createTestClient } from '../helpers/test-client.ts'

const PAYMENT = { billId: '00n01', amount: 20.25, fundingAccount: { type: 'BANK_ACCOUNT', id: 'bac01' }, processingOptions: {}, transactionNumber: 'FORGET1' } as const

/** A server whose list of payments stays empty, as after a reset. */
function createForgetful(baseUrl: string) {
  const fetch = fetchFrom(({ method, url }) => jsonResponse(200, url.endsWith('/login') ? { sessionId: 's', trusted: true } : method === 'POST' ? { id: 'stp01' } : { results: [] }))
  return createTestClient(baseUrl, { fetch, maxRetries: 0 })
}

it('lets payOnce send a number again, but only to the server that was named', async () => {
  const [reset, other] = ['https://reset.test', 'https://other.test'].map(createForgetful)
  if (!reset || !other) throw new Error('unreachable')
  const pay = async (bill: typeof reset) => (await payOnce(bill, PAYMENT, { checkDelays: [0] })).created
  expect([await pay(reset), await pay(other)]).toEqual([true, true])
  forgetSentPayments('https://reset.test')
  expect(await pay(reset)).toBe(true)
  await expect(pay(other)).rejects.toThrow('BILL does not list it yet')
  forgetSentPayments('https://other.test')
})
