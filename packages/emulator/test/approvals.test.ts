import { Bill } from 'bill-sdk'
import { expect, it } from 'vitest'
import { setUpPayables } from './helpers/payables.ts'

const setUp = async (approverCount = 1, config = {}) => {
  const world = await setUpPayables(config)
  const { emulator, bill } = world
  const { userId, organizationId } = emulator.credentials
  const second = emulator.world.store.insert('users', organizationId, '006SECOND0000000001', { id: '006SECOND0000000001', firstName: 'Bo', lastName: 'Ash', email: 'bo@juniper.example', archived: false })
  emulator.world.store.insert('credentials', '', 'bo@juniper.example', { kind: 'user', password: 'bo-horse-battery', userId: second.id, organizationIds: [organizationId] })
  const bo = new Bill({ ...(emulator.clientOptions({ trusted: false }) as object), username: 'bo@juniper.example', password: 'bo-horse-battery' } as never)
  const approvers = approverCount === 1 ? [userId] : [userId, second.id]
  const policy = await bill.billApprovals.policies.create({ policyName: 'Over 1000', rules: [{ key: 'BILL_AMOUNT', op: 'gte', values: ['1000'] }], approvers })
  return { ...world, bo, policy, userId, second }
}

it('[policy-id] approval policies have an ID of the organization and their own, and are ACTIVE', async () => {
  const { policy, emulator, bill, userId } = await setUp()
  expect(policy.id).toMatch(new RegExp(`^${emulator.credentials.organizationId}-[0-9A-Z]{17}$`))
  expect(policy).toMatchObject({ status: 'ACTIVE', rules: [{ values: [{ value: '1000', displayName: '1000' }] }], approvers: { users: [{ userId, fullName: 'Ada Fern' }] } })
  await bill.billApprovals.policies.delete(policy.id)
  expect(await bill.billApprovals.policies.list()).toEqual([])
})

it('[policy-approvers] [policy-operators] approval policies need known users and operators', async () => {
  const { bill, policy, userId } = await setUp()
  const rules = [{ key: 'BILL_AMOUNT' as const, op: 'gte', values: ['1'] }]
  await expect(bill.billApprovals.policies.create({ policyName: 'x', rules, approvers: ['006nobody'] })).rejects.toThrow('BDC_1205')
  await expect(bill.billApprovals.policies.replace(policy.id, { policyName: 'x', rules: [{ key: 'BILL_AMOUNT', op: 'like', values: ['1'] }], approvers: [userId] })).rejects.toThrow('operator like')
  for (const op of ['toString', 'constructor', '__proto__']) await expect(bill.billApprovals.policies.create({ policyName: 'x', rules: [{ key: 'BILL_AMOUNT', op, values: ['1'] }], approvers: [userId] })).rejects.toThrow(`operator ${op}`)
})

it('[policy-match] approval policies matches when a bill is written with billApprovals, by all rules', async () => {
  const { bill, createBill, vendor, policy, userId, emulator } = await setUp()
  expect((await createBill(1000)).approvalStatus).toBe('UNASSIGNED')
  const assigned = await createBill(1000, { billApprovals: true })
  expect(assigned).toMatchObject({ approvalStatus: 'ASSIGNED', approvers: [{ userId, status: 'WAITING', approverOrder: 0 }] })
  expect((await createBill(999.99, { billApprovals: true })).approvalStatus).toBe('UNASSIGNED')
  expect(await bill.bills.get(assigned.id)).not.toHaveProperty('approvers')
  const other = [{ key: 'BILL_AMOUNT' as const, op: 'gte', values: ['1000'] }, { key: 'VENDOR_ID' as const, op: 'ne', values: [vendor.id] }]
  await bill.billApprovals.policies.replace(policy.id, { policyName: 'Others', rules: other, approvers: [userId] })
  expect((await createBill(1000, { billApprovals: true })).approvalStatus).toBe('UNASSIGNED')
  expect(emulator.world.store.get('bills', assigned.id)?.data).not.toHaveProperty('billApprovals', true)
})

it('[approval-order] [approval-status] approvals go from one approver to the next', async () => {
  const { bill, bo, createBill } = await setUp(2)
  const { id } = await createBill(1500, { billApprovals: true })
  expect((await bill.billApprovals.listPending()).bills).toMatchObject([{ billId: id, amount: 1500 }])
  expect((await bo.billApprovals.listPending()).bills).toEqual([])
  await expect(bo.billApprovals.approveOrDeny([{ billId: id, action: 'APPROVE' }])).rejects.toThrow('BDC_1150')
  await bill.billApprovals.approveOrDeny([{ billId: id, action: 'APPROVE' }])
  expect((await bill.bills.get(id)).approvalStatus).toBe('APPROVING')
  await bo.billApprovals.approveOrDeny([{ billId: id, action: 'APPROVE', comment: 'fine' }])
  expect((await bill.bills.get(id)).approvalStatus).toBe('APPROVED')
})

it('[approval-status] approvals shows ASSIGNED for partly approved bills if the config says so', async () => {
  const { bill, createBill } = await setUp(2, { partlyApprovedStatus: 'ASSIGNED' })
  const { id } = await createBill(1500, { billApprovals: true })
  await bill.billApprovals.approveOrDeny([{ billId: id, action: 'APPROVE' }])
  expect((await bill.bills.get(id)).approvalStatus).toBe('ASSIGNED')
})

it('[approval-raised-bill] approvals begin again when the amount of the bill rises', async () => {
  const { bill, bo, createBill, payBill } = await setUp(2)
  const { id, billLineItems } = await createBill(1500, { billApprovals: true })
  const approve = async () => {
    await bill.billApprovals.approveOrDeny([{ billId: id, action: 'APPROVE' }])
    await bo.billApprovals.approveOrDeny([{ billId: id, action: 'APPROVE' }])
  }
  const change = (amount: number) => bill.bills.update(id, { billLineItems: [{ id: String(billLineItems?.[0]?.id), amount }] })
  await approve()
  expect((await change(1400)).approvalStatus).toBe('APPROVED')
  expect((await change(50_000)).approvalStatus).toBe('ASSIGNED')
  await expect(payBill(id, 50_000)).rejects.toThrow('not approved')
  await approve()
  await payBill(id, 50_000)
})

it('[approval-raised-bill] approvals stay if the config says so, and one of several begins again, too', async () => {
  const raised = async (config: object) => {
    const { bill, createBill } = await setUp(2, config)
    const { id, billLineItems } = await createBill(1500, { billApprovals: true })
    await bill.billApprovals.approveOrDeny([{ billId: id, action: 'APPROVE' }])
    return (await bill.bills.update(id, { billLineItems: [{ id: String(billLineItems?.[0]?.id), amount: 1501 }] })).approvalStatus
  }
  expect(await raised({ raisedBillApproval: 'keep' })).toBe('APPROVING')
  expect(await raised({})).toBe('ASSIGNED')
})

it('[approval-bulk] approvals are all or nothing', async () => {
  const { bill, createBill } = await setUp()
  const [first, second] = [await createBill(1500, { billApprovals: true }), await createBill(5)]
  await expect(bill.billApprovals.approveOrDeny([{ billId: first.id, action: 'APPROVE' }, { billId: second.id, action: 'APPROVE' }])).rejects.toThrow('BDC_1150')
  expect((await bill.bills.get(first.id)).approvalStatus).toBe('ASSIGNED')
})

it('[payment-approvals] approvals block payments until the bill is approved, and for good once it is denied', async () => {
  const { bill, createBill, payBill } = await setUp()
  const { id } = await createBill(1500, { billApprovals: true })
  await expect(payBill(id, 1500)).rejects.toThrow('not approved')
  await bill.billApprovals.approveOrDeny([{ billId: id, action: 'DENY' }])
  expect((await bill.bills.get(id)).approvalStatus).toBe('DENIED')
  await expect(payBill(id, 1500)).rejects.toThrow('not approved')
  await bill.bills.update(id, { billApprovals: true })
  await bill.billApprovals.approveOrDeny([{ billId: id, action: 'APPROVE' }])
  expect((await payBill(id, 1500)).status).toBe('SCHEDULED')
})

it('[approval-sync-token] approvals do not exist for a sync token', async () => {
  const { emulator } = await setUp()
  const { syncTokenName, syncTokenValue } = emulator.credentials
  const sync = new Bill({ ...(emulator.clientOptions({ trusted: false }) as object), username: syncTokenName, password: syncTokenValue } as never)
  await expect(sync.billApprovals.listPending()).rejects.toThrow('BDC_1302')
})

it('[approval-timeout] approvals pass to another user when the approver does not act', async () => {
  const { emulator, bo, createBill, second } = await setUp()
  const { id } = await createBill(1500, { billApprovals: true })
  expect(await emulator.simulate.approvalTimeout(id, second.id)).toMatchObject({ approvers: [{ status: 'REROUTED' }, { status: 'WAITING', userId: second.id }] })
  await bo.billApprovals.approveOrDeny([{ billId: id, action: 'APPROVE' }])
  expect(emulator.world.store.get('bills', id)?.data['approvalStatus']).toBe('APPROVED')
  await expect(emulator.simulate.approvalTimeout(id, second.id)).rejects.toThrow('does not wait')
})
