/** Payments on the emulator. */
import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import type { Host, Reply } from './support.ts'

export interface Prepared {
  readonly willHappen: readonly string[]
  readonly commitToken: string
}

/** The arguments of a payment of 40.5 dollars to Cedar Paper Supply. */
export async function paymentOf({ bill }: Host, changes: object = {}): Promise<{ operation: string; body: Record<string, unknown> }> {
  const due = (await bill.bills.list()).results.find(({ vendorName }) => vendorName === 'Cedar Paper Supply')
  const account = (await bill.fundingAccounts.banks.list()).results[0]
  return { operation: 'createPayment', body: { billId: due?.id, amount: 40.5, processDate: '2026-03-03', fundingAccount: { type: 'BANK_ACCOUNT', id: account?.id }, processingOptions: {}, transactionNumber: `PAY${due?.id}`, ...changes } }
}

export const prepare = async ({ call }: Host, args: Record<string, unknown>): Promise<Prepared> => {
  const { isError, text, json } = await call('prepare_operation', args)
  if (isError) throw new Error(text)
  return json.data
}

export const commit = async (host: Host, args: Record<string, unknown>): Promise<Reply> => host.call('commit_operation', { ...args, commitToken: (await prepare(host, args)).commitToken })

/** The payments that BILL has. */
export const paid = async ({ bill }: Host): Promise<number[]> => (await bill.payments.list()).results.map(({ amount }) => amount)

export const sent = ({ emulator }: Host): number => emulator.requests().filter(({ operation }) => operation === 'createPayment').length

export const ledger = (host: Pick<Host, 'ledger'>): { state: string; cents?: number }[] => readFileSync(host.ledger, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as { state: string; cents?: number })

export const notAllowed = (pattern: RegExp): object => ({ isError: true, json: { error: { kind: 'not allowed', message: expect.stringMatching(pattern) as string, sent: false } } })
