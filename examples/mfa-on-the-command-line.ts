/**
 * Completes the MFA challenge on the command line. Saves the MFA ID for 30 days
 * in .bill-mfa.env, so that the next run doesn't ask for a code. Then adds a
 * bank account to the organization, which requires MFA, and verifies it.
 *
 * Needs: BILL_DEV_KEY, BILL_USERNAME, BILL_PASSWORD, BILL_ORGANIZATION_ID of an
 *        administrator. Optional: BILL_DEVICE names this machine; BILL_PHONE is
 *        registered for MFA if you have no phone yet; BILL_MFA_CODE is used
 *        instead of asking you.
 * Emulator: npm run emulator. In a second shell, run the export lines that it
 *        prints, then
 *        unset BILL_REMEMBER_ME_ID BILL_DEVICE
 *        BILL_PHONE=4155550123 npx tsx examples/mfa-on-the-command-line.ts
 *        Each code is 123456. The console of the emulator shows it, too.
 * Sandbox: the same with your own credentials and without BILL_BASE_URL.
 */
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { createInterface } from 'node:readline/promises'
import { BadRequestError, Bill } from '../src/index.js'

/** It is as secret as a password: only you can read it. Don't commit it. */
const FILE = '.bill-mfa.env'

// Variables that are already set take precedence.
if (existsSync(FILE)) process.loadEnvFile(FILE)
const rememberMeId = process.env['BILL_REMEMBER_ME_ID']
// The MFA ID works only with the device name of its challenge.
// The client reads it from the environment, as it does the other credentials.
const device = (process.env['BILL_DEVICE'] ??= hostname())
console.log(
  rememberMeId ? `Using the MFA ID of ${device}` : 'There is no MFA ID yet',
)

const bill = new Bill({
  onMfaChallenge: ({ challengeId }) => {
    console.log(
      `   BILL sent a code to your phone (${challengeId.slice(0, 12)}…)`,
    )
    return getCode()
  },
  onRememberMeId: async (id) => {
    const variables = { BILL_REMEMBER_ME_ID: id, BILL_DEVICE: device }
    const lines = Object.entries(variables).map(
      ([name, value]) => `${name}=${JSON.stringify(value)}\n`,
    )
    await writeFile(FILE, lines.join(''), { mode: 0o600 })
    console.log(`   Trusted for 30 days; saved to ${FILE}`)
  },
})

console.log('1. Sign in')
const { mfaStatus } = await bill.auth.session()
console.log(`   MFA is ${mfaStatus}`)

try {
  if (!rememberMeId) await registerPhone()

  console.log('2. Add a bank account, which requires an MFA-trusted session')
  // BILL's test numbers.
  const account = await bill.fundingAccounts.banks.create({
    nameOnAccount: 'Juniper Studio',
    bankName: 'Test account',
    routingNumber: '074000010',
    accountNumber: '111222333',
    type: 'CHECKING',
    ownerType: 'BUSINESS',
  })
  console.log(`   ${account.id} is ${account.status}`)

  // The sandbox always deposits 0.50. Three wrong amounts lock the account.
  console.log('3. Verify it with the amount that BILL deposited')
  const { verified } = await bill.fundingAccounts.banks.verify(account.id, {
    depositAmount: 0.5,
  })
  console.log(`   ${verified ? 'verified' : 'not verified'}`)
} catch (error) {
  const isWrongCode =
    error instanceof BadRequestError &&
    /^validate(?:Challenge)?$/.test(error.operationId)
  if (!isWrongCode) throw error
  console.error(`   BILL rejected the code: ${error.message}`)
  console.error('   Run this again for a new code.')
  process.exit(1)
}
console.log(
  `Done. To use the MFA ID: npx tsx --env-file=${FILE} examples/pay-a-bill.ts`,
)

/** Each user does this once. */
async function registerPhone(): Promise<void> {
  const { results } = await bill.mfa.phones()
  if (results.length > 0) return
  const phone = process.env['BILL_PHONE']
  if (!phone) {
    throw new Error(
      'You have no phone for MFA yet. Set BILL_PHONE, such as 4155550123, ' +
        'and run this again.',
    )
  }
  const { setupId } = await bill.mfa.setup({ phone, type: 'TEXT' })
  console.log(`   BILL sent a code to ${phone}, to register it`)
  const token = await getCode()
  await bill.mfa.validateSetup({ setupId, type: 'TEXT', token })
}

async function getCode(): Promise<string> {
  return process.env['BILL_MFA_CODE'] ?? ask('   Six-digit code: ')
}

async function ask(question: string): Promise<string> {
  const closed = new AbortController()
  const terminal = createInterface({
    input: process.stdin,
    output: process.stdout,
  })
  terminal.once('close', () => closed.abort(new Error('No code was entered.')))
  try {
    const text = await terminal.question(question, { signal: closed.signal })
    return text.trim()
  } finally {
    terminal.close()
  }
}
