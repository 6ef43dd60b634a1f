/** Which operations move money, and which change where it goes or who may send it. A new write must be classified on purpose. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { METHODS, type Document } from '../../scripts/generate/openapi.ts'

const bundle = JSON.parse(readFileSync(new URL('../../generated/openapi.json', import.meta.url), 'utf8')) as Document
const operations = Object.values(bundle.paths).flatMap((item) => METHODS.flatMap((method) => (item[method] ? [{ method, ...item[method] }] : [])))

const methodsWith = (money: string | undefined): string[] =>
  operations.flatMap(({ 'x-sdk': sdk }) => (sdk.money === money ? [`${sdk.group}.${sdk.name}`] : [])).sort()

it('every write is classified, and no read is', () => {
  expect(operations.filter(({ method, 'x-sdk': sdk }) => (method === 'get') !== (sdk.money === undefined)).map(({ operationId }) => operationId)).toEqual([])
})

it('these operations move money', () => {
  expect(methodsWith('moves')).toEqual([
    'payments.cancel',
    'payments.create',
    'payments.createBulk',
    'payments.void',
    'receivablePayments.charge',
    'spend.transactions.threeDsChallenge',
  ])
})

it('these operations redirect money', () => {
  expect(methodsWith('redirects')).toMatchInlineSnapshot(`
    [
      "billApprovals.approveOrDeny",
      "billApprovals.policies.create",
      "billApprovals.policies.delete",
      "billApprovals.policies.replace",
      "bills.replace",
      "bills.update",
      "customers.authorizeCharge",
      "customers.bankAccounts.archive",
      "customers.bankAccounts.create",
      "customers.bankAccounts.update",
      "fundingAccounts.banks.archive",
      "fundingAccounts.banks.create",
      "fundingAccounts.banks.update",
      "fundingAccounts.banks.users.archive",
      "fundingAccounts.banks.users.nominate",
      "fundingAccounts.banks.verify",
      "mfa.setup",
      "mfa.validateSetup",
      "network.accept",
      "network.customerInvitation.create",
      "network.customerInvitation.delete",
      "network.vendorInvitation.create",
      "network.vendorInvitation.delete",
      "network.vendorInvitation.email",
      "organizations.update",
      "partner.users.archive",
      "partner.users.create",
      "partner.users.createRiskPhone",
      "partner.users.restore",
      "partner.users.update",
      "recurringBills.archive",
      "recurringBills.create",
      "recurringBills.replace",
      "recurringBills.restore",
      "recurringBills.update",
      "riskVerifications.createPhone",
      "spend.budgets.create",
      "spend.budgets.delete",
      "spend.budgets.members.delete",
      "spend.budgets.members.upsert",
      "spend.budgets.members.upsertBulk",
      "spend.budgets.update",
      "spend.cards.create",
      "spend.cards.delete",
      "spend.cards.freeze",
      "spend.cards.unfreeze",
      "spend.cards.update",
      "spend.reimbursements.approveOrDeny",
      "spend.reimbursements.create",
      "spend.reimbursements.delete",
      "spend.reimbursements.update",
      "spend.transactions.update",
      "spend.users.create",
      "spend.users.delete",
      "spend.users.update",
      "users.archive",
      "users.create",
      "users.restore",
      "users.update",
      "vendors.bankAccount.create",
      "vendors.bankAccount.delete",
      "vendors.create",
      "vendors.createBulk",
      "vendors.update",
    ]
  `)
})

it('operations that require an MFA-trusted session move or redirect money', () => {
  const trusted = operations.filter(({ security }) => security.some(({ sessionId }) => sessionId?.includes('mfa-trusted')))
  expect(trusted.length).toBeGreaterThan(0)
  expect(trusted.filter(({ 'x-sdk': { money } }) => money === 'none').map(({ operationId }) => operationId)).toEqual([])
})
