/**
 * Gives a colleague money to spend: a user, a monthly budget, a share of it, a virtual card; then freezes the card.
 *
 * Needs: BILL_API_TOKEN of an administrator of Spend & Expense.
 * Mock:  npm run mock, and in a second shell
 *        BILL_BASE_URL=http://127.0.0.1:4010 BILL_API_TOKEN=any npx tsx examples/spend-budgets-and-cards.ts
 * Sandbox: BILL_API_TOKEN=… npx tsx examples/spend-budgets-and-cards.ts
 */
import { Bill } from '../src/index.js'

// 60 calls a minute are allowed for a token. The client counts them, over all clients of this process, and waits where it must.
const bill = new Bill()
const run = Date.now() // names and addresses that a second run does not use again

console.log('1. Whose token this is')
const me = await bill.spend.users.current()
console.log(`   ${me.firstName} ${me.lastName}, ${me.role}`)
if (me.role !== 'ADMIN') throw new Error('Users, budgets and cards are made by an ADMIN. Give the token of one.')

console.log('2. A colleague')
const robin = await bill.spend.users.create({ firstName: 'Robin', lastName: 'Vale', email: `robin+${run}@juniper-studio.example`, role: 'MEMBER', dateOfBirth: '1990-05-17' })
// uuid is the id everywhere; `id` is the old one, which BILL calls deprecated.
console.log(`   ${robin.firstName} ${robin.lastName} (${robin.uuid})`)

console.log('3. A budget of 200 a month, which I manage')
const budget = await bill.spend.budgets.create({
  name: `Samples ${run}`,
  description: 'Paper and print samples',
  owners: [me.uuid],
  members: [robin.uuid],
  recurringInterval: 'MONTHLY',
  limit: 200, // this period
  recurringLimit: 200, // each later one
  receiptRequired: true,
})
console.log(`   ${budget.name} (${budget.uuid}), ${budget.currentPeriod?.limit ?? 'no limit'} until ${budget.currentPeriod?.endDate ?? 'the end of the period'}`)

console.log('4. Half of it for Robin')
const member = await bill.spend.budgets.members.upsert(budget.uuid, robin.uuid, { role: 'MEMBER', limit: 100, recurringLimit: 100, shareBudgetFunds: false })
console.log(`   ${member.budgetRole} with ${member.limit} a period`)

console.log('5. A virtual card for Robin')
const card = await bill.spend.cards.create({ name: 'Paper shop', userId: robin.uuid, budgetId: budget.uuid, limit: 50, recurringLimit: 50 })
// The full number never passes through this API: spend.cards.panJwt gives a token of five minutes, which is exchanged at another host.
console.log(`   ${card.name} (${card.uuid}) ending in ${card.lastFour} is ${card.status}`)

console.log('6. Freeze it. In the sandbox a new card is frozen from the start and cannot pay')
const frozen = await bill.spend.cards.freeze(card.uuid)
console.log(`   now ${frozen.status}; bill.spend.cards.unfreeze(uuid) lets it pay again`)

console.log('7. All budgets, with what is left of them')
for await (const { name, currentPeriod } of bill.spend.budgets.list()) {
  const { limit, spent } = currentPeriod ?? {}
  console.log(`   - ${name}: ${limit === undefined ? 'no limit' : `${limit - (spent?.total ?? 0)} of ${limit} left`}`)
}
console.log('Done.')
