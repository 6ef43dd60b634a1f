/** Says why a bill cannot be paid, from what BILL documents about payments. */
import type { Json } from '../../catalog/document.js'
import { object, READS, text, type Tool } from './definition.js'
import type { ListReply } from './list.js'

interface Check {
  readonly check: string
  readonly isOk: boolean
  readonly detail: string
}

/** Bills with open or denied approvals cannot be paid. https://developer.bill.com/docs/ap-bill-approvals */
const NOT_APPROVED = ['ASSIGNED', 'APPROVING', 'DENIED']

function checkBill({ archived, dueAmount, scheduledAmount, approvalStatus, paymentStatus }: Json, amount: unknown): Check[] {
  const due = Number(dueAmount ?? 0)
  return [
    { check: 'bill is not archived', isOk: archived !== true, detail: archived === true ? 'Restore the bill first.' : 'active' },
    { check: 'an amount is due', isOk: due > 0, detail: `due ${due}, scheduled ${Number(scheduledAmount ?? 0)}, payment status ${String(paymentStatus)}` },
    ...(amount === undefined ? [] : [{ check: 'amount is at most the amount due', isOk: Number(amount) > 0 && Number(amount) <= due, detail: `${String(amount)} of ${due}` }]),
    { check: 'approved', isOk: !NOT_APPROVED.includes(String(approvalStatus)), detail: `approval status ${String(approvalStatus)}${NOT_APPROVED.includes(String(approvalStatus)) ? ': the approvers must approve the bill first' : ''}` },
  ]
}

function checkVendor({ archived, billCurrency, paymentInformation }: Json): Check[] {
  const information = paymentInformation as Json | undefined
  return [
    { check: 'vendor is not archived', isOk: archived !== true, detail: archived === true ? 'Restore the vendor first.' : 'active' },
    { check: 'vendor can receive payments', isOk: information?.['payByType'] !== undefined, detail: information?.['payByType'] === undefined ? 'The vendor has no payment information.' : `paid by ${String(information['payByType'])}` },
    { check: 'bills are in USD', isOk: billCurrency === 'USD', detail: `currency ${String(billCurrency)}${billCurrency === 'USD' ? '' : ': this server pays in USD only'}` },
  ]
}

function checkAccounts({ results, nextPage }: ListReply): Check {
  const verified = results.filter(({ status, archived }) => status === 'VERIFIED' && archived !== true).length
  return { check: 'a bank account is verified', isOk: verified > 0 || nextPage !== undefined, detail: `${verified} of ${results.length} bank accounts are verified` }
}

/** Payments need an MFA-trusted session. */
function checkSession({ mfaStatus, mfaBypass }: Json): Check {
  const isOk = mfaBypass === true || mfaStatus === 'COMPLETE' || mfaStatus === 'DISABLED'
  return { check: 'session is MFA-trusted', isOk, detail: `MFA status ${String(mfaStatus)}${isOk ? '' : ': a person can run `bill trust`'}` }
}

const checkPayable: Tool = {
  name: 'check_bill_payable',
  title: 'Explain why a bill cannot be paid',
  description: 'Checks a bill, its vendor, the bank accounts and the session for reasons why the bill cannot be paid. Sends nothing.',
  input: object({ billId: text('ID that begins with 00n'), amount: { type: 'number', description: 'The amount to pay, in USD' } }, ['billId']),
  hints: READS,
  run: async ({ billId, amount }, { read }) => {
    const bill = (await read('bills.get', { path: { billId } })) as Json
    const [vendor, accounts, session] = await Promise.all([read('vendors.get', { path: { vendorId: bill['vendorId'] } }), read('fundingAccounts.banks.list', { query: { max: 100 } }), read('auth.session', {})])
    const checks = [...checkBill(bill, amount), ...checkVendor(vendor as Json), checkAccounts(accounts as ListReply), checkSession(session as Json)]
    const reasons = checks.filter(({ isOk }) => !isOk).map(({ check, detail }) => `Not met: ${check} (${detail}).`)
    return { data: { billId, vendorName: bill['vendorName'], dueAmount: bill['dueAmount'], reasons, ...(!reasons.length && { note: 'No reason was found. BILL can have others, such as the role of the user or the process date.' }), checks } }
  },
}

export const CHECK_TOOLS: readonly Tool[] = [checkPayable]
