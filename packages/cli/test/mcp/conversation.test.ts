/** A conversation as an assistant has it: each step uses only what the replies before it said. The transcript is kept as a snapshot. */
import type { Client } from '@modelcontextprotocol/client'
import { describe, expect, it } from 'vitest'
import { callTool, createHost, PAYMENTS } from './support.ts'

interface Bill {
  readonly id: string
  readonly vendorId: string
  readonly dueAmount: number
}

/** IDs and times differ in each run. */
const stable = (text: string): string =>
  text
    .replaceAll(/"(009|00n|bac|stp|006|008|bli|blp)[A-Z0-9]+"/g, '"$1…"')
    .replaceAll(/(billId|vendorId|id): (009|00n|bac|stp)[A-Z0-9]+/g, '$1: $2…')
    .replaceAll(/PAY00n[A-Z0-9]+/g, 'PAY00n…')
    .replaceAll(/"\d{4}-\d\d-\d\dT[^"]+"/g, '"time"')
    .replaceAll(/[0-9a-f]{24}\.\d+\.[0-9a-f]{64}/g, 'commit-token')

function record(client: Client) {
  const transcript: string[] = []
  const say = async <T>(name: string, args: Record<string, unknown>): Promise<T> => {
    const reply = await callTool(client, name, args)
    transcript.push(stable(`> ${name} ${JSON.stringify(args)}\n${reply.isError ? 'error ' : ''}${reply.text}`))
    return (reply.json.data ?? reply.json) as T
  }
  return { transcript, say }
}

describe('an assistant', () => {
  it('finds the overdue bills of a vendor, explains why one cannot be paid, and pays the other', async () => {
    const host = await createHost({ flags: PAYMENTS, person: (message) => /type the amount: (\S+)$/.exec(message)?.[1] ?? 'no', emulator: { time: '2026-03-25T09:00:00Z' }, now: () => Date.parse('2026-03-25T09:00:00Z') })
    const { bill, client, emulator } = host
    const vendor = (await bill.vendors.list()).results.find(({ name }) => name === 'Cedar Paper Supply')
    await bill.billApprovals.policies.create({ policyName: 'Over 1000', rules: [{ key: 'BILL_AMOUNT', op: 'gte', values: ['1000'] }], approvers: [emulator.credentials.userId] })
    await bill.bills.create({ vendorId: vendor?.id as string, dueDate: '2026-03-10', invoice: { invoiceNumber: 'CP-0990', invoiceDate: '2026-02-10' }, billLineItems: [{ amount: 1500 }], billApprovals: true })
    const { say, transcript } = record(client)

    const vendors = await say<{ results: Bill[] }>('find_vendors', { name: 'Cedar' })
    const overdue = await say<{ results: Bill[] }>('list_unpaid_bills', { vendorId: vendors.results[0]?.id, dueBefore: '2026-03-25' })
    const [blocked, open] = overdue.results as [Bill, Bill]
    const check = await say<{ reasons: string[] }>('check_bill_payable', { billId: blocked.id, amount: blocked.dueAmount })
    expect(check.reasons).toEqual(['Not met: approved (approval status ASSIGNED: the approvers must approve the bill first).'])

    const account = (await say<{ results: Bill[] }>('list_funding_accounts', {})).results[0]?.id
    const paymentOf = ({ id, dueAmount }: Bill) => ({ operation: 'createPayment', body: { billId: id, amount: dueAmount, processDate: '2026-03-26', fundingAccount: { type: 'BANK_ACCOUNT', id: account }, processingOptions: {}, transactionNumber: `PAY${id}` } })
    await say('prepare_operation', paymentOf(blocked))
    const args = paymentOf(open)
    const { commitToken } = await say<{ commitToken: string }>('prepare_operation', args)
    await say('commit_operation', { ...args, commitToken })
    await say('get_payment_status', { transactionNumber: `PAY${open.id}` })
    expect((await bill.payments.list()).results.map(({ amount }) => amount)).toEqual([240.5])
    expect(host.asked).toHaveLength(1)
    expect(transcript.join('\n\n')).toMatchSnapshot('the transcript')
    expect(stable(host.asked[0] as string)).toMatchSnapshot('the question')
  })
})
