/** Bank accounts of the organization: added, verified with a test deposit, archived. https://developer.bill.com/docs/bank-account-setup-v3-api */
import { bodyOf, type Call, type Handlers } from '../call.js'
import { emit } from '../events/emit.js'
import { defineRules, refuse } from '../rules/rule.js'
import { findRow, present, save } from './generic.js'
import type { Resource } from './resource.js'
import { maskAccount } from './vendors.js'

export const bankAccountRules = defineRules({
  'bank-account-pending': {
    text: 'A new bank account is PENDING and cannot pay until it is verified.',
    confidence: 'documented', source: 'https://developer.bill.com/docs/bank-account-setup-v3-api', operations: ['createBankAccount'],
  },
  'bank-account-verify': {
    text: 'The test deposit is 0.50, as in the sandbox. After the third wrong amount the account is BLOCKED.',
    confidence: 'documented', source: 'https://developer.bill.com/docs/bank-account-setup-v3-api; BLOCKED is inferred', operations: ['verifyBankAccount'],
  },
  'bank-account-verified-only': {
    text: 'Only a verified bank account can be changed or archived.',
    confidence: 'documented', source: 'https://developer.bill.com/reference/updatebankaccount', operations: ['updateBankAccount', 'archiveBankAccount'],
  },
})

export const BANK_ACCOUNTS = 'fundingAccounts.banks'

/** The sandbox's test deposit. */
const DEPOSIT = 0.5
const MAX_ATTEMPTS = 3

export const bankAccounts: Resource = {
  collection: BANK_ACCOUNTS,
  prefix: 'bac',
  noun: 'bank account',
  check(call, _data, before) {
    if (before) requireVerified(call, before.data['status'])
  },
  defaults: (call) => ({ archived: false, status: 'PENDING', accessToAdmins: false, default: { payables: false, receivables: false }, createdBy: call.session?.userId }),
  derive: (_call, data) => maskAccount(data),
  after(call, row, verb) {
    emit(call.world, row.owner, verb === 'create' ? 'bank-account.created' : 'bank-account.updated', { 'bank-account': present(row, bankAccounts) })
  },
}

function requireVerified(_call: Call, status: unknown): void {
  if (status !== 'VERIFIED') refuse(bankAccountRules['bank-account-verified-only'], 422, 'BDC_1151', `The bank account is ${String(status)}. Verify it first.`)
}

export const fundingAccountHandlers: Handlers = {
  verifyBankAccount(call) {
    const row = findRow(call, bankAccounts)
    if (row.data['status'] !== 'PENDING') refuse(bankAccountRules['bank-account-verify'], 422, 'BDC_1151', `The bank account is ${String(row.data['status'])}, not PENDING.`)
    const attempts = Number(row.data['__attempts'] ?? 0) + 1
    const isRight = Number(bodyOf(call)['depositAmount']) === DEPOSIT
    const status = isRight ? 'VERIFIED' : attempts >= MAX_ATTEMPTS ? 'BLOCKED' : 'PENDING'
    const saved = save(call, bankAccounts, row, { ...row.data, __attempts: attempts, status }, 'update')
    return { ...present(saved, bankAccounts), bankAccountId: row.id }
  },

  archiveBankAccount(call) {
    const row = findRow(call, bankAccounts)
    requireVerified(call, row.data['status'])
    return present(row.data['archived'] === true ? row : save(call, bankAccounts, row, { ...row.data, archived: true }, 'archive'), bankAccounts)
  },
}
