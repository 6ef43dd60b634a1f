/**
 * Passes the MFA challenge on the command line, and keeps the MFA id for 30 days in .bill-mfa.env: run again, nobody is asked.
 * To have something that needs it, a bank account is added to the organization, with BILL's test numbers, and verified.
 *
 * Needs: BILL_DEV_KEY, BILL_USERNAME, BILL_PASSWORD, BILL_ORGANIZATION_ID of an administrator with a registered phone. BILL_DEVICE, if you like, names this machine.
 *        BILL_MFA_CODE answers instead of you.
 * Mock:  npm run mock, and in a second shell (the mock trusts each session, so it asks for no code)
 *        BILL_BASE_URL=http://127.0.0.1:4010 BILL_DEV_KEY=any BILL_USERNAME=any BILL_PASSWORD=any BILL_ORGANIZATION_ID=any npx tsx examples/mfa-on-the-command-line.ts
 * Sandbox: the same with your own credentials and without BILL_BASE_URL.
 */
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { createInterface } from 'node:readline/promises'
import { BadRequestError, Bill } from '../src/index.js'

/** As good as a password for 30 days: readable by you alone, and not for git. */
const FILE = '.bill-mfa.env'

if (existsSync(FILE)) process.loadEnvFile(FILE) // what is set already wins
const rememberMeId = process.env['BILL_REMEMBER_ME_ID']
// The MFA id works only with the device name that it was made with.
const device = process.env['BILL_DEVICE'] ?? hostname()
console.log(rememberMeId ? `There is an MFA id for ${device}` : 'There is no MFA id yet')

const bill = new Bill({
  device,
  onMfaChallenge: ({ challengeId }) => {
    console.log(`   BILL has sent a code to your phone (challenge ${challengeId.slice(0, 12)}…)`)
    return process.env['BILL_MFA_CODE'] ?? ask('   The six digits: ')
  },
  onRememberMeId: async (id) => {
    await writeFile(FILE, `BILL_REMEMBER_ME_ID=${JSON.stringify(id)}\nBILL_DEVICE=${JSON.stringify(device)}\n`, { mode: 0o600 })
    console.log(`   trusted for 30 days; kept in ${FILE}`)
  },
})

console.log('1. Sign in')
const { mfaStatus } = await bill.auth.session()
console.log(`   MFA is ${mfaStatus}`)

console.log('2. Add a bank account, which needs an MFA-trusted session')
try {
  const account = await bill.fundingAccounts.banks.create({
    nameOnAccount: 'Juniper Studio',
    bankName: 'Test account',
    routingNumber: '074000010',
    accountNumber: '111222333',
    type: 'CHECKING',
    ownerType: 'BUSINESS',
  })
  console.log(`   ${account.id} is ${account.status}`)

  console.log('3. Verify it. In the sandbox the deposit is always 0.50; three wrong amounts lock the account')
  const { verified } = await bill.fundingAccounts.banks.verify(account.id, { depositAmount: 0.5 })
  console.log(`   ${verified ? 'verified' : 'not verified'}`)
} catch (error) {
  if (!(error instanceof BadRequestError) || error.operationId !== 'validateChallenge') throw error
  console.error(`   BILL did not take the code: ${error.message}\n   Run this again for a new one.`)
  process.exit(1)
}
console.log(`Done. Other programs: npx tsx --env-file=${FILE} examples/pay-a-bill.ts`)

async function ask(question: string): Promise<string> {
  const closed = new AbortController()
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  terminal.once('close', () => closed.abort(new Error('No code was given.')))
  try {
    return (await terminal.question(question, { signal: closed.signal })).trim()
  } finally {
    terminal.close()
  }
}
