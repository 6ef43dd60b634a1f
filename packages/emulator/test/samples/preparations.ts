/** What must exist in addition to the sample company before some samples can run, and the samples that end with an error of a rule. */
import type { Emulator } from '../../src/local.ts'
import { enter, rename, renameRecord } from './sample-company.ts'
import { clientFor, runSample, sampleOf } from './samples.ts'

type Prepare = (emulator: Emulator) => Promise<unknown>

const run = (...operationIds: string[]): Prepare => async (emulator) => {
  for (const operationId of operationIds) await runSample(emulator, sampleOf(operationId))
}

const enterAll = (...operationIds: string[]): Prepare => async (emulator) => {
  for (const operationId of operationIds) await enter(emulator, operationId)
}

const inOrder = (...steps: Prepare[]): Prepare => async (emulator) => {
  for (const step of steps) await step(emulator)
}

const pay = enterAll('createPayment')
const setUpMfa = inOrder(enterAll('setup'), run('validate'))
const PAYMENT = 'stp01CEDARPAY000001a'

const createForeignVendor: Prepare = async (emulator) => {
  const address = { line1: 'Lindenweg 4', city: 'Berlin', zipOrPostalCode: '10115', country: 'DE' } as const
  const vendor = await clientFor(emulator, []).vendors.create({ name: 'Nordlicht Papier', accountType: 'BUSINESS', email: 'konto@nordlicht.example', billCurrency: 'EUR', address })
  rename(emulator, vendor.id, '00901NORDLICHT00001c')
}

/** A policy with the user who signs in as the approver, and a bill that it applies to. */
const waitForApproval: Prepare = async (emulator) => {
  const bill = clientFor(emulator, [])
  await bill.billApprovals.policies.create({ policyName: 'All bills', rules: [{ key: 'BILL_AMOUNT', op: 'gte', values: ['1'] }], approvers: ['00601AVERYSTONE0001a'] })
  await bill.bills.update('00n01CEDARBILL00001a', { billApprovals: true })
}

export const PREPARATIONS: Readonly<Record<string, Prepare>> = {
  generateChallenge: setUpMfa,
  validate: enterAll('setup'),
  validateChallenge: inOrder(setUpMfa, enterAll('generateChallenge')),
  billApproveDenyActions: waitForApproval,
  updateBillApprovalPolicy: enterAll('createBillApprovalPolicy'),
  deletePolicy: enterAll('createBillApprovalPolicy'),
  getDocument: async (emulator) => {
    await emulator.clock.advance({ hours: 1 })
    renameRecord(emulator, 'documents', '00h01CEDARDOCUM0001a')
  },
  archiveBankAccountUser: async (emulator) => renameRecord(emulator, 'fundingAccounts.banks.users', 'bau01ROBINVALES0001b'),
  // A new account is PENDING; that of the company is verified.
  verifyBankAccount: inOrder(async (emulator) => rename(emulator, 'bac01OPERATING00001a', 'bac01SAVINGS0000001b'), enterAll('createBankAccount')),
  // The sample changes a part of the address.
  updateOrganization: async (emulator) => {
    const address = { line1: '1 Broadway', city: 'Oakland', stateOrProvince: 'CA', zipOrPostalCode: '94607', country: 'US' } as const
    await clientFor(emulator, []).organizations.update('00801JNPRSTUDIO0001a', { address })
  },
  getBillingStatementDetail: async (emulator) => {
    await emulator.simulate.statement()
    renameRecord(emulator, 'organizations.billingStatements', '0S001MARCHSTMNT0001a')
  },
  getExchangeRate: createForeignVendor,
  getExchangeRates: createForeignVendor,
  getPayment: pay,
  cancelPayment: pay,
  getCheckImageData: inOrder(pay, (emulator) => emulator.simulate.payment(PAYMENT).advance('CLEARED')),
  voidPayment: inOrder(pay, (emulator) => emulator.simulate.payment(PAYMENT).advance('SENT')),
  chargeCustomer: run('authorizeToChargeCustomer'),
  getReceivablePayment: inOrder(run('authorizeToChargeCustomer'), enterAll('chargeCustomer')),
  initiateRiskVerifications: run('createRiskVerificationPhone'),
  getRiskVerifications: run('createRiskVerificationPhone', 'initiateRiskVerifications'),
  getVendorBankAccount: run('createVendorBankAccount'),
  deleteVendorBankAccount: run('createVendorBankAccount'),
  getBudgetMember: run('upsertBudgetMember'),
  deleteBudgetMember: run('upsertBudgetMember'),
  deleteTransactionReceipt: enterAll('addTransactionReceipt'),
  deleteReimbursementReceipt: inOrder(enterAll('addReimbursementReceipt'), async (emulator) => rename(emulator, 'c70a3df6-c194-4f82-a3b5-6ed17fc2a394', 'b6f92ce5-b083-4e71-92a4-5dc06fb19283')),
  threeDsChallenge: async (emulator) => {
    const { acsTransactionId } = (await emulator.simulate.threeDsChallenge()) as { acsTransactionId: string }
    rename(emulator, acsTransactionId, 'e0d9c8b7-a6f5-4e4d-8c3b-2a1908f7e6d5')
  },
  resendEvent: inOrder(run('sendTestEvent'), async (emulator) => {
    await emulator.settled()
    renameRecord(emulator, 'events', '3f0c1d52-7a44-4c1e-9b0d-51c2a8e7f0a1')
  }),
}

/** Samples that a rule of the emulator rejects, with the code of the error and the reason. */
export const REJECTED: Readonly<Record<string, readonly [code: string, reason: string]>> = {
  acceptInvitation: ['BDC_1205', 'the emulator has its own members of the BILL network'],
  createCustomerInvitation: ['BDC_1205', 'the emulator has its own members of the BILL network'],
  createVendorInvitation: ['BDC_1205', 'the emulator has its own members of the BILL network'],
  getDownloadLink: ['BDC_1205', 'the emulator has no exports'],
}
