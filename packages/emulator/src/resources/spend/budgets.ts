/** Budgets and their members. https://developer.bill.com/reference/createbudget */
import { bodyOf, type Call, type Handlers } from '../../call.js'
import { toDate } from '../../clock/business-days.js'
import type { Json } from '../../contract/contract.js'
import { cents, sum } from '../../money.js'
import { defineRules, rejectBy } from '../../rules/rule.js'
import type { Row } from '../../store/rows.js'
import type { TimerHandler } from '../../timers.js'
import type { World } from '../../world.js'
import { merge } from '../generic.js'
import { listRows } from '../list.js'
import { createUuid, find, lookUp, oldId, refTo, requireRef } from './ids.js'
import { SPEND_USERS } from './users.js'

export const budgetRules = defineRules({
  'budget-limit': {
    text: 'A budget needs a limit unless limitlessOverspend is true, and a recurringLimit if it recurs.',
    confidence: 'documented', source: 'https://developer.bill.com/reference/createbudget', operations: ['createBudget'],
  },
  'budget-retired': {
    text: 'A deleted budget is retired, and gone from the lists. That a filter on retired shows it again is inferred.',
    confidence: 'documented', source: 'https://developer.bill.com/reference/deletebudget', operations: ['deleteBudget', 'listBudgets'],
  },
  'budget-member-limit': {
    text: 'A member has a limit or shares the funds of the budget, not both. A new member needs one of them.',
    confidence: 'documented', source: 'https://developer.bill.com/reference/upsertbudgetmember', operations: ['upsertBudgetMember', 'upsertBulkBudgetUsers'],
  },
  'budget-members-bulk': {
    text: 'A bulk change of more than five members is done later. The emulator does it after a minute of its clock.',
    confidence: 'documented', source: 'https://developer.bill.com/reference/upsertbulkbudgetusers', operations: ['upsertBulkBudgetUsers'],
  },
})

export const BUDGETS = 'spend.budgets'
const MEMBERS = 'spend.budgets.members'
export const MEMBERS_CHANGE = 'budget-members-change'
const AT_ONCE = 5
const MINUTE_MS = 60_000

/** What was spent of a budget: what is left of authorizations, and cleared transactions with their refunds. */
export function spentOf(world: World, { id, owner }: Row): { readonly pending: number; readonly cleared: number; readonly total: number } {
  const transactions = world.store.table('spend.transactions', owner).where('budgetUuid', id)
  const total = (type: string, amountOf: (data: Readonly<Json>) => number): number => sum(transactions.filter((row) => row.data['transactionType'] === type).map(({ data }) => amountOf(data)))
  // A reversal is a separate, negative authorization. It is subtracted from its authorization.
  const pending = total('AUTHORIZATION', ({ amount, __returned = 0 }) => Math.max(0, cents(Number(amount) - Number(__returned))))
  const cleared = total('CLEAR', ({ amount }) => Number(amount))
  return { pending, cleared, total: cents(pending + cleared) }
}

export function budgetView({ world, owner }: Pick<Call, 'world' | 'owner'>, row: Row): Json {
  const { id, data } = row
  const members = world.store.table(MEMBERS, owner).where('__budget', id).filter((member) => member.data['__deleted'] !== true)
  const assigned = sum(members.map((member) => Number(member.data['limit'] ?? 0)))
  const { limit, overspendBuffer } = data
  return { ...data, currentPeriod: { startDate: data['startDate'], limit, overspendBuffer, assigned, spent: spentOf(world, row) } }
}

function createBudget(call: Call): Json {
  const { owners, members = [], observers = [], ...input } = bodyOf(call) as Json & { owners: string[]; members?: string[]; observers?: string[] }
  if (input['limitlessOverspend'] !== true && input['limit'] === undefined) rejectBy(budgetRules['budget-limit'], 400, 'BDC_1108', 'limit: must not be null unless limitlessOverspend is true')
  if (input['recurringInterval'] !== 'NONE' && input['limitlessOverspend'] !== true && input['recurringLimit'] === undefined) rejectBy(budgetRules['budget-limit'], 400, 'BDC_1108', 'recurringLimit: must not be null for a budget that recurs')
  const uuid = createUuid(call, 'bgt')
  const parent = input['parentBudgetId'] === undefined ? {} : refTo('parentBudget', requireRef(call, BUDGETS, input['parentBudgetId'], 'parentBudgetId'))
  const defaults = { retired: false, default: false, budgetGroup: false, receiptRequired: false, autoAddUsers: false, carryOver: false, limitlessOverspend: false, timezone: 'US/Pacific', startDate: toDate(call.now) }
  const row = call.world.store.insert<Json>(BUDGETS, call.owner, uuid, { id: oldId(call, 'Budget'), uuid, ...defaults, ...input, ...parent })
  for (const [role, ids] of [['OWNER', owners], ['MEMBER', members], ['OBSERVER', observers]] as const) for (const userId of ids) upsert(call, row, userId, { role })
  return budgetView(call, row)
}

/** What a request may say of a member. */
function checkMember(call: Call, budget: Row, userId: string, { shareBudgetFunds, limit, recurringLimit }: Json): void {
  const user = requireRef(call, SPEND_USERS, userId, 'userId')
  const hasLimits = (limit ?? null) !== null || (recurringLimit ?? null) !== null
  if (shareBudgetFunds === true && hasLimits) rejectBy(budgetRules['budget-member-limit'], 400, 'BDC_1119', 'shareBudgetFunds: must not be true together with limit or recurringLimit')
  const isMember = call.world.store.get(MEMBERS, memberId(budget, user)) !== undefined
  if (shareBudgetFunds !== true && !hasLimits && !isMember) rejectBy(budgetRules['budget-member-limit'], 400, 'BDC_1108', 'limit: must not be null unless shareBudgetFunds is true')
}

const memberId = (budget: Row, user: Row): string => `${budget.id} ${user.id}`

function upsert(call: Pick<Call, 'world' | 'owner'>, budget: Row, userId: string, { role, ...input }: Json): Row {
  const { world, owner } = call
  const user = requireRef(call as Call, SPEND_USERS, userId, 'userId')
  const before = world.store.get(MEMBERS, memberId(budget, user))
  const { limit: _limit, recurringLimit: _recurringLimit, ...rest } = before?.data ?? {}
  const kept = input['shareBudgetFunds'] === true ? rest : before?.data
  const name = `${String(user.data['firstName'])} ${String(user.data['lastName'])}`
  const data = {
    budgetRole: 'MEMBER', spent: 0, retired: false, recurring: budget.data['recurringInterval'] !== 'NONE', shareBudgetFunds: false, ...kept, ...(input['limit'] !== undefined && { shareBudgetFunds: false }), ...input,
    ...(role !== undefined && { budgetRole: role }), __budget: budget.id, ...refTo('user', user), name,
  }
  return before ? world.store.update<Json>(MEMBERS, before, { ...data, __deleted: false }) : world.store.insert<Json>(MEMBERS, owner, memberId(budget, user), data)
}

type Member = Json & { readonly userId: string }

function upsertMany(call: Pick<Call, 'world' | 'owner'>, budget: Row, members: readonly Member[]): void {
  for (const { userId, ...input } of members) upsert(call, budget, userId, input)
}

export const changeMembers: TimerHandler = (world: World, { owner, budget, members }) => {
  const row = world.store.get(BUDGETS, String(budget))
  if (row) upsertMany({ world, owner: String(owner) }, row, members as Member[])
}

function upsertBulk(call: Call): Json {
  const budget = findBudget(call)
  const { members } = bodyOf(call) as { members: Member[] }
  // Also those that are changed later: then, nobody would see the error.
  for (const { userId, ...input } of members) checkMember(call, budget, userId, input)
  if (members.length <= AT_ONCE) upsertMany(call, budget, members)
  else call.world.clock.schedule(call.now + MINUTE_MS, MEMBERS_CHANGE, { owner: call.owner, budget: budget.id, members })
  return { status: 'SUCCESS' }
}

const findBudget = (call: Call): Row => find(call, BUDGETS, 'budgetId', 'budget')

function findMember(call: Call): Row {
  const budget = findBudget(call)
  const user = find(call, SPEND_USERS, 'userId', 'user')
  return lookUp(call, MEMBERS, memberId(budget, user)) ?? rejectBy(budgetRules['budget-member-limit'], 404, 'BDC_1205', 'The user is not a member of the budget.')
}

function listBudgets(call: Call): unknown {
  const wantsRetired = call.query['filters']?.split(',').some((term) => term.startsWith('retired:')) === true
  const rows = call.world.store.list(BUDGETS, call.owner).filter(({ data }) => wantsRetired || data['retired'] !== true)
  // Filters name fields that the budget itself has under other names.
  const searchable = rows.map((row) => ({ ...row, data: { ...row.data, isBudgetGroup: row.data['budgetGroup'], budgetIds: [row.id, row.data['id']] } }))
  return listRows(call, searchable, (row) => budgetView(call, row))
}

export const budgetHandlers: Handlers = {
  listBudgets,
  createBudget,
  getBudget: (call) => budgetView(call, findBudget(call)),
  updateBudget(call) {
    const row = findBudget(call)
    return budgetView(call, call.world.store.update(BUDGETS, row, merge(row.data, bodyOf(call))))
  },
  deleteBudget(call) {
    const row = findBudget(call)
    call.world.store.update(BUDGETS, row, { ...row.data, retired: true })
  },
  listBudgetMembers: (call) => {
    const { id } = findBudget(call)
    return listRows(call, call.world.store.table(MEMBERS, call.owner).where('__budget', id).filter(({ data }) => data['__deleted'] !== true), ({ data }) => data)
  },
  getBudgetMember: (call) => findMember(call).data,
  upsertBudgetMember(call) {
    const [budget, userId] = [findBudget(call), call.path['userId'] ?? '']
    checkMember(call, budget, userId, bodyOf(call))
    return upsert(call, budget, userId, bodyOf(call)).data
  },
  upsertBulkBudgetUsers: upsertBulk,
  deleteBudgetMember(call) {
    const row = findMember(call)
    call.world.store.update(MEMBERS, row, { ...row.data, retired: true, __deleted: true })
  },
}
