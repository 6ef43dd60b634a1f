/**
 * Lets a colleague spend money: creates a user and a monthly budget, gives the
 * user a share of the budget and a virtual card, and then freezes the card.
 *
 * Needs: BILL_API_TOKEN of a Spend & Expense administrator.
 * Emulator: npm run emulator. In a second shell, run the export lines that it
 *        prints, then
 *        npx tsx examples/spend-budgets-and-cards.ts
 * Sandbox: BILL_API_TOKEN=… npx tsx examples/spend-budgets-and-cards.ts
 */
import { Bill } from '../src/index.js'

// BILL allows 60 requests a minute per token. The SDK counts them across all
// clients of this process, and waits when necessary.
const bill = new Bill()
/** Makes names and email addresses unique, so that you can run this again. */
const suffix = Date.now()

console.log('1. Look up the owner of the token')
const me = await bill.spend.users.current()
console.log(`   ${me.firstName} ${me.lastName}, ${me.role}`)
if (me.role !== 'ADMIN') {
  throw new Error('Only an ADMIN can create users, budgets and cards.')
}

console.log('2. Create a user')
const robin = await bill.spend.users.create({
  firstName: 'Robin',
  lastName: 'Vale',
  email: `robin+${suffix}@juniper-studio.example`,
  role: 'MEMBER',
  dateOfBirth: '1990-05-17',
})
// Always use `uuid`. BILL says that the older `id` is deprecated.
console.log(`   ${robin.firstName} ${robin.lastName} (${robin.uuid})`)

console.log('3. Create a budget of 200 a month, owned by me')
const budget = await bill.spend.budgets.create({
  name: `Samples ${suffix}`,
  description: 'Paper and print samples',
  owners: [me.uuid],
  members: [robin.uuid],
  recurringInterval: 'MONTHLY',
  limit: 200, // the current period
  recurringLimit: 200, // each later period
  receiptRequired: true,
})
const { limit: total = 'no limit', endDate = 'the end of the period' } =
  budget.currentPeriod ?? {}
console.log(`   ${budget.name} (${budget.uuid}): ${total} until ${endDate}`)

console.log('4. Assign half of it to Robin')
const member = await bill.spend.budgets.members.upsert(
  budget.uuid,
  robin.uuid,
  {
    role: 'MEMBER',
    limit: 100,
    recurringLimit: 100,
    shareBudgetFunds: false,
  },
)
console.log(`   ${member.budgetRole} with ${member.limit} per period`)

console.log('5. Create a virtual card for Robin')
const card = await bill.spend.cards.create({
  name: 'Paper shop',
  userId: robin.uuid,
  budgetId: budget.uuid,
  limit: 50,
  recurringLimit: 50,
})
// This API never returns the full card number. spend.cards.panJwt returns a
// token that is valid for five minutes, to exchange at another host.
console.log(`   ${card.name} (${card.uuid}), ending in ${card.lastFour}`)
console.log(`   status: ${card.status}`)

console.log(
  "6. Freeze it. In the sandbox, a new card is already frozen and can't pay",
)
const frozen = await bill.spend.cards.freeze(card.uuid)
console.log(
  `   It is now ${frozen.status}. bill.spend.cards.unfreeze(uuid) unfreezes it`,
)

console.log('7. List all budgets with what is left')
for await (const { name, currentPeriod } of bill.spend.budgets.list()) {
  const { limit, spent } = currentPeriod ?? {}
  const left =
    limit === undefined
      ? 'no limit'
      : `${limit - (spent?.total ?? 0)} of ${limit} left`
  console.log(`   - ${name}: ${left}`)
}
console.log('Done.')
