/**
 * Has large bills approved before they can be paid: a policy, a bill that it catches, what waits for me, approve, look.
 * You are the approver here. In real life that is somebody else, whose own session lists and approves.
 *
 * Needs: BILL_DEV_KEY, BILL_USERNAME, BILL_PASSWORD, BILL_ORGANIZATION_ID of an administrator.
 * Mock:  npm run mock, and in a second shell
 *        BILL_BASE_URL=http://127.0.0.1:4010 BILL_DEV_KEY=any BILL_USERNAME=any BILL_PASSWORD=any BILL_ORGANIZATION_ID=any npx tsx examples/bill-approvals.ts
 * Sandbox: the same with your own credentials and without BILL_BASE_URL.
 */
import { Bill } from '../src/index.js'

const bill = new Bill()
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

const { userId } = await bill.auth.session()

console.log('1. A policy: I approve bills of 1000 and more')
// The values of a rule are text, amounts as well.
const policy = await bill.billApprovals.policies.create({ policyName: 'Large bills', rules: [{ key: 'BILL_AMOUNT', op: 'gte', values: ['1000'] }], approvers: [userId] })
console.log(`   ${policy.policyName} (${policy.id})`)

try {
  console.log('2. A bill that the policy catches')
  const [vendor] = await bill.vendors.list({ filters: { archived: { eq: false } } }).toArray({ limit: 1 })
  if (!vendor) throw new Error('There is no vendor yet. pay-a-bill.ts makes one.')
  const entered = await bill.bills.create({
    vendorId: vendor.id,
    dueDate: inDays(30),
    invoice: { invoiceNumber: `LARGE-${Date.now()}`, invoiceDate: inDays(0) },
    billLineItems: [{ amount: 1500, description: 'Large format printer' }],
    // Without it BILL asks nobody. In later changes of this bill it must be sent again.
    billApprovals: true,
  })
  console.log(`   ${entered.id} is ${entered.approvalStatus}`)
  for (const { userId: approver, status } of entered.approvers ?? []) console.log(`   approver ${approver}: ${status}`)

  console.log('3. What waits for me')
  const { bills } = await bill.billApprovals.listPending()
  for (const item of bills) console.log(`   ${item.billId} over ${item.amount}, due ${item.dueDate}`)
  if (!bills.some(({ billId }) => billId === entered.id)) throw new Error(`${entered.id} does not wait for ${userId}. Did another policy catch it?`)

  console.log('4. Approve it')
  // One item a bill. What happens when BILL can do only some of them is not documented, so send one where that matters.
  const { status } = await bill.billApprovals.approveOrDeny([{ billId: entered.id, action: 'APPROVE', comment: 'Matches the order' }])
  console.log(`   ${status}`)

  console.log('5. The bill afterwards')
  const after = await bill.bills.get(entered.id)
  console.log(`   ${after.id} is ${after.approvalStatus}. ${after.approvalStatus === 'APPROVED' ? 'It can be paid: pay-a-bill.ts' : 'It cannot be paid yet'}`)
} finally {
  console.log('6. The policy goes again, so that the example leaves nothing that stops other bills')
  await bill.billApprovals.policies.delete(policy.id)
}
console.log('Done.')
