/** Bank accounts of the organization: added, verified with a test deposit, archived. https://developer.bill.com/docs/bank-account-setup-v3-api */
import { bodyOf, type Call, type Handlers } from '../call.js'
import type { Json } from '../contract/contract.js'
import { emit } from '../events/emit.js'
import { defineRules, rejectBy } from '../rules/rule.js'
import type { Row } from '../store/rows.js'
import type { TimerHandler } from '../timers.js'
import { toTimestamp, type World } from '../world.js'
import { accountUserRules, isAdministrator, isVerifiedUser, setAccountUser } from './account-users.js'
import { definitionOf } from './definitions.js'
import { findRow, present, save } from './generic.js'
import type { Resource } from './resource.js'
import { maskAccount } from './vendors.js'

export const bankAccountRules = defineRules({
  'bank-account-pending': {
    text: 'A new bank account is PENDING and cannot pay until it is verified. Only an administrator can add one.',
    confidence: 'documented', source: 'https://developer.bill.com/docs/bank-account-setup-v3-api', operations: ['createBankAccount'],
  },
  'bank-account-verify': {
    text: 'The test deposit is 0.50, as in the sandbox, and only the user who added the account can verify it. A wrong amount responds with verified false; after the third the account is BLOCKED.',
    confidence: 'documented', source: 'https://developer.bill.com/docs/bank-account-setup-v3-api; verified false and BLOCKED are inferred', operations: ['verifyBankAccount'],
  },
  'bank-account-expiry': {
    text: 'A bank account that is not verified within 14 days is EXPIRED.',
    confidence: 'inferred', source: 'BILL documents about 14 days', operations: ['verifyBankAccount'],
  },
  'bank-account-verified-only': {
    text: 'Only a verified bank account can be changed or archived; it is archived by a verified user of it.',
    confidence: 'documented', source: 'https://developer.bill.com/reference/updatebankaccount', operations: ['updateBankAccount', 'archiveBankAccount'],
  },
  'bank-account-default': {
    text: 'One bank account is the default for payables, and one for receivables: a new default takes the place of the old one.',
    confidence: 'inferred', operations: ['updateBankAccount'],
  },
})

export const BANK_ACCOUNTS = 'fundingAccounts.banks'

/** The kind of the timers that end the time to verify an account. */
export const BANK_EXPIRES = 'bank-account-expires'

/** The sandbox's test deposit. */
const DEPOSIT = 0.5
const MAX_ATTEMPTS = 3
const EXPIRY_MS = 14 * 86_400_000

export const bankAccounts: Resource = {
  ...definitionOf(BANK_ACCOUNTS),
  check(call, data, before) {
    if (before) requireVerified(before.data['status'])
    else if (call.world.store.get('users', call.session?.userId ?? '') && !isAdministrator(call)) rejectBy(bankAccountRules['bank-account-pending'], 403, 'BDC_1150', 'Only an administrator can add a bank account.')
    if (before) takeDefaults(call, before, (data['default'] ?? {}) as Json)
  },
  defaults: (call) => ({ archived: false, status: 'PENDING', accessToAdmins: false, default: { payables: false, receivables: false }, createdBy: call.session?.userId }),
  derive: (_call, data) => maskAccount(data),
  after(call, row, verb) {
    if (verb === 'create') {
      call.world.clock.scheduleFor(row.id, BANK_EXPIRES, call.now + EXPIRY_MS)
      if (call.session) setAccountUser(call.world, row.owner, row.id, call.session.userId, 'UNVERIFIED')
    }
    if (row.data['status'] !== 'PENDING') call.world.clock.cancelFor(row.id, BANK_EXPIRES)
    emitChange(call.world, row, verb === 'create')
  },
}

const emitChange = (world: World, row: Row, isNew = false): void => emit(world, row.owner, isNew ? 'bank-account.created' : 'bank-account.updated', { 'bank-account': row.data })

function takeDefaults({ world, owner }: Call, account: Row, wanted: Json): void {
  for (const name of ['payables', 'receivables'] as const) {
    if (wanted[name] !== true) continue
    for (const other of world.store.list(BANK_ACCOUNTS, owner)) if (other.id !== account.id) world.store.update(BANK_ACCOUNTS, other, { ...other.data, default: { ...(other.data['default'] as Json), [name]: false } })
  }
}

function requireVerified(status: unknown): void {
  if (status !== 'VERIFIED') rejectBy(bankAccountRules['bank-account-verified-only'], 422, 'BDC_1151', `The bank account is ${String(status)}. Verify it first.`)
}

/** Sets the status of an account outside a request. */
export function setBankStatus(world: World, row: Row, status: string): Row {
  const changed = world.store.update<Json>(BANK_ACCOUNTS, row, { ...row.data, status, updatedTime: toTimestamp(world.clock.now()) })
  world.clock.cancelFor(row.id, BANK_EXPIRES)
  emitChange(world, changed)
  return changed
}

export const expireBankAccount: TimerHandler = (world, { id }) => void setBankStatus(world, world.store.get(BANK_ACCOUNTS, String(id)) as Row, 'EXPIRED')

function verify(call: Call): Json {
  const row = findRow(call, bankAccounts)
  const { status, createdBy } = row.data
  if (status !== 'PENDING') rejectBy(bankAccountRules['bank-account-verify'], 422, 'BDC_1151', `The bank account is ${String(status)}, not PENDING.`)
  if (createdBy !== undefined && createdBy !== call.session?.userId) rejectBy(bankAccountRules['bank-account-verify'], 403, 'BDC_1150', 'Only the user who added the bank account can verify it.')
  const attempts = Number(row.data['__attempts'] ?? 0) + 1
  const verified = Number(bodyOf(call)['depositAmount']) === DEPOSIT
  save(call, bankAccounts, row, { ...row.data, __attempts: attempts, status: verified ? 'VERIFIED' : attempts >= MAX_ATTEMPTS ? 'BLOCKED' : 'PENDING' }, 'update')
  if (verified && call.session) setAccountUser(call.world, row.owner, row.id, call.session.userId, 'VERIFIED')
  return { verified }
}

function archive(call: Call): Json {
  const row = findRow(call, bankAccounts)
  requireVerified(row.data['status'])
  if (row.data['archived'] === true) return present(row)
  if (!isVerifiedUser(call, row.id)) rejectBy(accountUserRules['account-user-archive'], 403, 'BDC_1150', 'You are not a verified user of the bank account.')
  return present(save(call, bankAccounts, row, { ...row.data, archived: true }, 'archive'))
}

export const fundingAccountHandlers: Handlers = { verifyBankAccount: verify, archiveBankAccount: archive }
