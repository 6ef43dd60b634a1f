/** The users of a bank account: who may pay from it. https://developer.bill.com/reference/listbankaccountusers */
import { bodyOf, type Call, type Handlers } from '../call.js'
import type { Json } from '../contract/contract.js'
import { defineRules, rejectBy } from '../rules/rule.js'
import type { Row } from '../store/rows.js'
import { toTimestamp, type World } from '../world.js'
import { definitionOf } from './definitions.js'
import { findRow, present, scopedRows } from './generic.js'
import { listRows } from './list.js'

export const accountUserRules = defineRules({
  'account-user-creator': {
    text: 'The user who adds a bank account is its first user, UNVERIFIED until the account is verified.',
    confidence: 'inferred', operations: ['createBankAccount', 'verifyBankAccount'],
  },
  'account-user-nominate': {
    text: 'A user of the organization can be nominated for a verified bank account. The user is NOMINATED until the identity check in the web app, which only a simulation does.',
    confidence: 'documented', source: 'https://developer.bill.com/reference/nominatebankaccountuser', operations: ['nominateBankAccountUser'],
  },
  'account-user-archive': {
    text: 'An archived user of a bank account is UNVERIFIED and cannot pay from it.',
    confidence: 'documented', source: 'https://developer.bill.com/reference/archivebankaccountuser', operations: ['archiveBankAccountUser'],
  },
})

export const ACCOUNT_USERS = 'fundingAccounts.banks.users'

const accountUsers = definitionOf(ACCOUNT_USERS)

const findUser = (world: World, owner: string, bankAccountId: string, userId: unknown): Row | undefined =>
  world.store.table(ACCOUNT_USERS, owner).where('bankAccountId', bankAccountId).find(({ data }) => data['userId'] === userId)

/** Sets the status of a user of an account, who is added if necessary. */
export function setAccountUser(world: World, owner: string, bankAccountId: string, userId: string, verificationStatus: string): Row {
  const time = toTimestamp(world.clock.now())
  const row = findUser(world, owner, bankAccountId, userId)
  if (row) return world.store.update(ACCOUNT_USERS, row, { ...row.data, archived: false, verificationStatus, updatedTime: time })
  const id = world.store.createId('bau')
  return world.store.insert<Json>(ACCOUNT_USERS, owner, id, { id, bankAccountId, userId, archived: false, verificationStatus, createdTime: time, updatedTime: time })
}

export const isAdministrator = ({ world, session }: Call): boolean => {
  const role = world.store.get('users', session?.userId ?? '')?.data['role'] as Json | undefined
  return role?.['type'] === 'ADMINISTRATOR'
}

export const isVerifiedUser = ({ world, owner, session }: Call, bankAccountId: string): boolean => {
  const user = findUser(world, owner, bankAccountId, session?.userId)
  return user?.data['verificationStatus'] === 'VERIFIED' && user.data['archived'] === false
}

/** Whether the caller may pay from a bank account. */
export const isAccountUser = (call: Call, account: Row): boolean => isVerifiedUser(call, account.id) || (account.data['accessToAdmins'] === true && isAdministrator(call))

function nominate(call: Call): Json {
  const { world, owner } = call
  const { bankAccountId, userId } = bodyOf(call) as { bankAccountId: string; userId: string }
  const account = world.store.get('fundingAccounts.banks', bankAccountId) as Row
  if (account.data['status'] !== 'VERIFIED' || account.data['archived'] === true) rejectBy(accountUserRules['account-user-nominate'], 422, 'BDC_1151', 'The bank account is archived or not verified.')
  const user = findUser(world, owner, bankAccountId, userId)
  if (user?.data['verificationStatus'] !== 'VERIFIED') setAccountUser(world, owner, bankAccountId, userId, 'NOMINATED')
  return { status: 'SUCCESS' }
}

function archive(call: Call): Json {
  const row = findRow(call, accountUsers)
  if (row.data['archived'] === true) return present(row)
  return present(call.world.store.update(ACCOUNT_USERS, row, { ...row.data, archived: true, verificationStatus: 'UNVERIFIED', updatedTime: toTimestamp(call.now) }))
}

export const accountUserHandlers: Handlers = {
  listBankAccountUsers(call) {
    const rows = scopedRows(call, accountUsers)
    return listRows(call, call.query['currentUser'] === 'true' ? rows.filter(({ data }) => data['userId'] === call.session?.userId) : rows, present)
  },
  nominateBankAccountUser: nominate,
  archiveBankAccountUser: archive,
}
