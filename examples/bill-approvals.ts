/**
 * Requires approval of large bills before payment: creates a policy, enters a
 * bill that matches the policy, lists the bills that wait for approval, and
 * approves the bill.
 *
 * In this example, you are the approver. Usually, another user approves the
 * bill in a separate session.
 *
 * Needs: BILL_DEV_KEY, BILL_USERNAME, BILL_PASSWORD, BILL_ORGANIZATION_ID of an
 *        administrator.
 * Emulator: npm run emulator. In a second shell, run the export lines that it
 *        prints, then
 *        npx tsx examples/bill-approvals.ts
 * Sandbox: the same with your own credentials and without BILL_BASE_URL.
 */
import { Bill } from '../src/index.js'

const DAY_MS = 86_400_000
const bill = new Bill()

function dateIn(days: number): string {
  return new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10)
}

const { userId } = await bill.auth.session()

console.log('1. Create a policy: I approve bills of 1000 or more')
const policy = await bill.billApprovals.policies.create({
  policyName: 'Large bills',
  // Values of a rule are strings, even amounts.
  rules: [{ key: 'BILL_AMOUNT', op: 'gte', values: ['1000'] }],
  approvers: [userId],
})
console.log(`   ${policy.policyName} (${policy.id})`)

try {
  const billId = await enterBill()
  await approveBill(billId)
} finally {
  console.log('6. Delete the policy, so that it blocks no other bills')
  await bill.billApprovals.policies.delete(policy.id)
}
console.log('Done.')

async function enterBill(): Promise<string> {
  console.log('2. Enter a bill that matches the policy')
  const filters = { archived: { eq: false } }
  const [vendor] = await bill.vendors.list({ filters }).toArray({ limit: 1 })
  if (!vendor)
    throw new Error('There is no vendor yet. pay-a-bill.ts creates one.')
  const entered = await bill.bills.create({
    vendorId: vendor.id,
    dueDate: dateIn(30),
    invoice: {
      invoiceNumber: `LARGE-${Date.now()}`,
      invoiceDate: dateIn(0),
    },
    billLineItems: [{ amount: 1500, description: 'Large format printer' }],
    // Without this, BILL requests no approval. Set it again whenever you update
    // this bill.
    billApprovals: true,
  })
  console.log(`   ${entered.id} is ${entered.approvalStatus}`)
  for (const approver of entered.approvers ?? []) {
    console.log(`   approver ${approver.userId}: ${approver.status}`)
  }
  return entered.id
}

async function approveBill(id: string): Promise<void> {
  console.log('3. List the bills that wait for my approval')
  const { bills } = await bill.billApprovals.listPending()
  for (const { billId, amount, dueDate } of bills) {
    console.log(`   ${billId}: ${amount}, due ${dueDate}`)
  }
  if (!bills.some(({ billId }) => billId === id)) {
    throw new Error(
      `${id} doesn't wait for ${userId}. Did another policy match it?`,
    )
  }

  console.log('4. Approve it')
  // One bill per call: BILL doesn't document what happens if only some succeed.
  const { status } = await bill.billApprovals.approveOrDeny([
    { billId: id, action: 'APPROVE', comment: 'Matches the order' },
  ])
  console.log(`   ${status}`)

  console.log('5. Check the bill')
  const { approvalStatus } = await bill.bills.get(id)
  const next =
    approvalStatus === 'APPROVED'
      ? 'It can be paid: see pay-a-bill.ts'
      : "It can't be paid yet"
  console.log(`   ${id} is ${approvalStatus}. ${next}`)
}
