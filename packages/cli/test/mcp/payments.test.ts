/** Payments: prepared, agreed to by a person, reserved, and sent once. */
import { describe, expect, it } from 'vitest'
import { commit, ledger, paid, paymentOf, prepare, notAllowed, sent, type Prepared } from './payment-support.ts'
import { createHost, PAYMENTS, type Era } from './support.ts'

const ERAS: readonly Era[] = ['modern', 'legacy']

describe.each(ERAS)('a payment by a client of the %s protocol', (era) => {
  it('is sent once, after the person typed its amount', async () => {
    const host = await createHost({ era, flags: PAYMENTS, person: () => '40.50' })
    const args = await paymentOf(host)
    const prepared = await prepare(host, args)
    expect(prepared.willHappen).toEqual(expect.arrayContaining(['operation: Create a payment: moves money', 'total amount: 40.5', 'vendor: Cedar Paper Supply', 'processDate: 2026-03-03']))
    expect(sent(host)).toBe(0)
    const { isError, json } = await host.call('commit_operation', { ...args, commitToken: prepared.commitToken })
    expect({ isError, json }).toMatchObject({ isError: false, json: { environment: '127.0.0.1', data: { payment: { amount: 40.5, transactionNumber: args.body['transactionNumber'] } } } })
    expect(host.asked).toHaveLength(1)
    expect(host.asked[0]).toMatch(/^An assistant wants to do this:\nenvironment: 127\.0\.0\.1\noperation: Create a payment: moves money\ntotal amount: 40\.5\nvendor: Cedar Paper Supply\n[^]*\nTo send it, type the amount: 40\.5$/)
    expect(await paid(host)).toEqual([40.5])
    expect(ledger(host)).toMatchObject([{ state: 'reserved', cents: 4050, operation: 'createPayment', place: '127.0.0.1' }, { state: 'sent' }])
  })

  it.each(['decline', 'cancel', '40.51', 'yes', ''] as const)('is not sent if the person responds with %j, and is not asked about again', async (response) => {
    const host = await createHost({ era, flags: PAYMENTS, person: () => response })
    const args = await paymentOf(host)
    const { commitToken } = await prepare(host, args)
    expect(await host.call('commit_operation', { ...args, commitToken })).toMatchObject(notAllowed(/the person did not agree/))
    expect(await host.call('commit_operation', { ...args, commitToken })).toMatchObject(notAllowed(/token was used before/))
    expect(host.asked).toHaveLength(1)
    expect([sent(host), ledger(host)]).toEqual([0, []])
  })

  it('is not sent if the client cannot ask', async () => {
    const host = await createHost({ era, flags: PAYMENTS })
    expect(await commit(host, await paymentOf(host))).toMatchObject(notAllowed(/a person must agree, and this client cannot ask one.*--without-consent/))
    expect([sent(host), ledger(host)]).toEqual([0, []])
  })

  it('is sent without a person only if the server was started so', async () => {
    const host = await createHost({ era, flags: { ...PAYMENTS, withoutConsent: true } })
    expect((await commit(host, await paymentOf(host))).isError).toBe(false)
    expect(await paid(host)).toEqual([40.5])
  })
})

describe('a response', () => {
  const inputResponses = { consent: { action: 'accept', content: { confirm: '40.5' } } }

  it('counts only for the question that the server signed', async () => {
    const host = await createHost({ flags: PAYMENTS, person: () => 'decline' })
    const args = await paymentOf(host)
    const other = (await prepare(host, args)).commitToken
    for (const requestState of [undefined, await host.runtime.states.mint({ token: other }), await host.runtime.states.mint({ token: '' })]) {
      const { commitToken } = await prepare(host, args)
      const asked = host.asked.length
      await host.client.callTool({ name: 'commit_operation', arguments: { ...args, commitToken }, inputResponses, ...(requestState !== undefined && { requestState }) } as never)
      expect([host.asked.length, sent(host)]).toEqual([asked + 1, 0])
    }
  })

  it('with a forged or foreign state is rejected', async () => {
    const host = await createHost({ flags: PAYMENTS, person: () => '40.5' })
    const elsewhere = await createHost({ flags: PAYMENTS })
    const args = await paymentOf(host)
    const { commitToken } = await prepare(host, args)
    for (const requestState of ['forged', await elsewhere.runtime.states.mint({ token: commitToken })])
      await expect(host.client.callTool({ name: 'commit_operation', arguments: { ...args, commitToken }, inputResponses, requestState } as never)).rejects.toThrow('Invalid or expired requestState')
    expect([host.asked, sent(host)]).toEqual([[], 0])
  })
})

describe('what redirects money', () => {
  it('always needs a person', async () => {
    const host = await createHost({ flags: { ...PAYMENTS, withoutConsent: true } })
    const vendorId = (await host.bill.vendors.list()).results[0]?.id
    const args = { operation: 'vendors.update', path: { vendorId }, body: { email: 'mallory@evil.example' } }
    expect(await commit(host, args)).toMatchObject(notAllowed(/a person must agree, and this client cannot ask one\. Use a client with elicitation\.$/))
  })

  it('shows the person the account number, which is masked everywhere else', async () => {
    const host = await createHost({ flags: PAYMENTS, person: (message) => /type the vendorId: (\S+)$/.exec(message)?.[1] ?? 'no' })
    const vendorId = (await host.bill.vendors.list()).results[0]?.id
    const args = { operation: 'createVendorBankAccount', path: { vendorId }, body: { nameOnAccount: 'Cedar', accountNumber: '000987654', routingNumber: '074000010', type: 'CHECKING', ownerType: 'BUSINESS' } }
    const prepared = await host.call('prepare_operation', args)
    expect(prepared.text).not.toContain('000987654')
    const { isError, text } = await host.call('commit_operation', { ...args, commitToken: (prepared.json.data as Prepared).commitToken })
    expect({ isError, text }).toEqual({ isError: false, text: expect.not.stringContaining('000987654') as string })
    expect(host.asked[0]).toContain('\naccountNumber as it is sent: 000987654\n')
    expect(host.lines.join('')).not.toContain('000987654')
  })
})

describe('a token', () => {
  it('is for its arguments only', async () => {
    const host = await createHost({ flags: { ...PAYMENTS, withoutConsent: true } })
    const args = await paymentOf(host)
    const { commitToken } = await prepare(host, args)
    const others: Record<string, unknown>[] = [
      { ...args, body: { ...args.body, amount: 40.51 } },
      { ...args, body: { ...args.body, description: 'more' } },
      { ...args, body: { ...args.body, billId: (await host.bill.bills.list()).results.find(({ id }) => id !== args.body['billId'])?.id } },
      { ...args, body: { ...args.body, fundingAccount: { type: 'WALLET' } } },
      { operation: 'cancelPayment', path: { paymentId: 'stp1' } },
    ]
    for (const other of others) expect(await host.call('commit_operation', { ...other, commitToken }), JSON.stringify(other)).toMatchObject(notAllowed(/not for these arguments/))
    expect(sent(host)).toBe(0)
    // The order of the fields and the name of the operation do not matter.
    const reordered = { operation: 'payments.create', body: Object.fromEntries(Object.entries(args.body).toReversed()) }
    expect((await host.call('commit_operation', { ...reordered, commitToken })).isError).toBe(false)
  })

  it('is valid once, also for calls at the same time', async () => {
    const host = await createHost({ flags: { ...PAYMENTS, withoutConsent: true } })
    const args = await paymentOf(host)
    const { commitToken } = await prepare(host, args)
    const replies = await Promise.all(Array.from({ length: 5 }, () => host.call('commit_operation', { ...args, commitToken })))
    expect(replies.filter(({ isError }) => !isError)).toHaveLength(1)
    expect(await host.call('commit_operation', { ...args, commitToken })).toMatchObject(notAllowed(/used before.*The first call may have sent it: check that before/))
    expect([sent(host), ledger(host).filter(({ state }) => state === 'reserved').length]).toEqual([1, 1])
  })

  it('expires', async () => {
    let now = Date.parse('2026-03-02T09:00:00Z')
    const host = await createHost({ flags: { ...PAYMENTS, withoutConsent: true }, now: () => now })
    const args = await paymentOf(host)
    const { commitToken } = await prepare(host, args)
    now += 5 * 60_000
    expect(await host.call('commit_operation', { ...args, commitToken })).toMatchObject(notAllowed(/has expired/))
    expect(sent(host)).toBe(0)
  })

  it.each(ERAS)('expires while the person thinks, with a client of the %s protocol', async (era) => {
    let now = Date.parse('2026-03-02T09:00:00Z')
    const person = (): string => {
      now += 5 * 60_000
      return '40.5'
    }
    const host = await createHost({ era, flags: PAYMENTS, now: () => now, person })
    expect(await commit(host, await paymentOf(host))).toMatchObject(notAllowed(/has expired/))
    expect([host.asked.length, sent(host), ledger(host)]).toEqual([1, 0, []])
  })

  it('cannot be made up, changed, or taken from another server', async () => {
    const host = await createHost({ flags: { ...PAYMENTS, withoutConsent: true } })
    const args = await paymentOf(host)
    const { commitToken } = await prepare(host, args)
    const [nonce, expires, signature] = commitToken.split('.') as [string, string, string]
    const other = await createHost({ flags: { ...PAYMENTS, withoutConsent: true } })
    const foreign = (await prepare(other, await paymentOf(other))).commitToken
    const forged = ['x', '..', `${nonce}.${Number(expires) + 1}.${signature}`, `${'0'.repeat(24)}.${expires}.${signature}`, `${nonce}.${expires}.${'0'.repeat(64)}`, `${nonce}.${expires}.`, `${commitToken} `, foreign]
    for (const token of forged) expect(await host.call('commit_operation', { ...args, commitToken: token }), token).toMatchObject(notAllowed(/token is not/))
    expect(sent(host)).toBe(0)
  })
})

describe('an unknown outcome', () => {
  it('is reported as unknown, with what to do, and keeps its reservation', async () => {
    const host = await createHost({ flags: { ...PAYMENTS, withoutConsent: true } })
    const args = await paymentOf(host)
    const { commitToken } = await prepare(host, args)
    host.emulator.faults.add({ operation: 'createPayment', reply: 'reset-before', times: 1 })
    const { isError, json } = await host.call('commit_operation', { ...args, commitToken })
    expect({ isError, json }).toMatchObject({ isError: true, json: { error: { kind: 'outcome unknown', sent: 'perhaps', message: expect.stringContaining('get_payment_status') as string } } })
    expect(ledger(host)).toMatchObject([{ state: 'reserved', cents: 4050 }, { state: 'unknown' }])
    expect(JSON.parse(host.lines.at(-1) as string)).toMatchObject({ result: 'unknown', amount: 'USD 40.50', reservation: expect.any(String) as string })
  })

  it('is settled by looking for the payment', async () => {
    const host = await createHost({ flags: { ...PAYMENTS, withoutConsent: true } })
    host.emulator.faults.add({ operation: 'createPayment', reply: 'reset-after-commit', times: 1 })
    const args = await paymentOf(host)
    expect((await commit(host, args)).isError).toBe(false)
    // The same debt again: nothing is sent, and nothing is counted.
    expect((await commit(host, args)).json.data).toMatchObject({ note: expect.stringContaining('existed before') as string })
    expect([sent(host), await paid(host)]).toEqual([1, [40.5]])
    expect(ledger(host).map(({ state }) => state)).toEqual(['reserved', 'sent', 'reserved', 'released'])
  })

  it('of a bulk payment keeps its reservation, and the payment is not resent', async () => {
    const host = await createHost({ flags: { ...PAYMENTS, withoutConsent: true } })
    host.emulator.faults.add({ operation: 'createBulkPayment', reply: 'reset-after-commit', times: 1 })
    const { body } = await paymentOf(host)
    const bulkOf = (amount: number) => ({ operation: 'payments.createBulk', body: { fundingAccount: body['fundingAccount'], processDate: '2026-03-03', payments: [{ billId: body['billId'], amount }] } })
    const { isError, json } = await commit(host, bulkOf(7))
    expect({ isError, kind: json.error.kind }).toEqual({ isError: true, kind: 'outcome unknown' })
    expect(ledger(host)).toMatchObject([{ state: 'reserved', cents: 700 }, { state: 'unknown' }])
    // Nothing finds a bulk payment again, so that the same one is not sent a second time, also by another server.
    const other = await createHost({ flags: { ...PAYMENTS, withoutConsent: true, ledger: host.ledger } })
    for (const server of [host, other]) expect(await commit(server, { ...bulkOf(7), operation: 'createBulkPayment' })).toMatchObject(notAllowed(/the same one was sent before, and what became of it is not known/))
    expect([await paid(host), await paid(other)]).toEqual([[7], []])
    // Another one is, and so is one whose outcome is known.
    for (let count = 0; count < 2; count += 1) expect((await commit(host, bulkOf(8))).isError).toBe(false)
  })

  it('does not include what BILL rejected', async () => {
    const host = await createHost({ flags: { ...PAYMENTS, withoutConsent: true } })
    const { isError, json } = await commit(host, await paymentOf(host, { amount: 300 }))
    expect({ isError, json }).toMatchObject({ isError: true, json: { error: { kind: 'rejected by BILL', code: 'BDC_1159' } } })
    expect(ledger(host).map(({ state }) => state)).toEqual(['reserved', 'released'])
  })
})
