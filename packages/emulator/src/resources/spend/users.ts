/** Users of Spend & Expense. https://developer.bill.com/reference/listusers */
import { bodyOf, type Call, type Handlers } from '../../call.js'
import type { Json } from '../../contract/contract.js'
import { reject } from '../../errors.js'
import type { Row } from '../../store/rows.js'
import { toTimestamp } from '../../world.js'
import { merge } from '../generic.js'
import { listRows } from '../list.js'
import { createUuid, find, oldId } from './ids.js'

export const SPEND_USERS = 'spend.users'

export const userView = ({ data }: Row): Json => ({ ...data, hasDateOfBirth: data['dateOfBirth'] !== undefined })

export function createSpendUser(call: Pick<Call, 'world' | 'owner' | 'now'>, input: Json): Row {
  const uuid = createUuid(call, 'usr')
  return call.world.store.insert<Json>(SPEND_USERS, call.owner, uuid, { id: oldId(call, 'User'), uuid, retired: false, smsOptIn: false, useCompanyMailingAddress: true, ...input, createdTime: toTimestamp(call.now) })
}

/** The user that a token acts as: the first administrator. */
function current(call: Call): Row {
  const users = call.world.store.list(SPEND_USERS, call.owner)
  return users.find(({ data }) => data['role'] === 'ADMIN' && data['retired'] !== true) ?? reject(404, 'BDC_1205', 'The token has no user.')
}

const findUser = (call: Call): Row => find(call, SPEND_USERS, 'userId', 'user')

export const spendUserHandlers: Handlers = {
  listUsers: (call) => listRows(call, call.world.store.table(SPEND_USERS, call.owner), userView),
  getCurrentUser: (call) => userView(current(call)),
  getUser: (call) => userView(findUser(call)),
  createUser: (call) => userView(createSpendUser(call, bodyOf(call))),
  updateUser(call) {
    const row = findUser(call)
    return userView(call.world.store.update(SPEND_USERS, row, merge(row.data, bodyOf(call))))
  },
  deleteUser(call) {
    const row = findUser(call)
    call.world.store.update(SPEND_USERS, row, { ...row.data, retired: true })
  },
}
