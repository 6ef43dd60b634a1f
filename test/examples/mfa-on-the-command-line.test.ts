import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import type { Bill } from '../../src/index.js'
import { countRequests, createFolder, runExample, startWorld } from './run-example.ts'

vi.setConfig({ testTimeout: 60_000 })

/** A world whose user has a phone, but no MFA ID yet. */
async function startUntrusted({ phone = '4155550123' }: { phone?: string | null } = {}) {
  const { env, ...world } = await startWorld()
  if (phone !== null) {
    const { setupId } = await world.bill.mfa.setup({ phone, type: 'TEXT' })
    await world.bill.mfa.validateSetup({ setupId, type: 'TEXT', token: '123456' })
  }
  const { BILL_REMEMBER_ME_ID: _id, BILL_DEVICE: _device, ...untrusted } = env
  return { ...world, env: { ...untrusted, BILL_DEVICE: 'desk' } }
}

const statusesOf = async (bill: Bill) => (await bill.fundingAccounts.banks.list().toArray()).filter(({ bankName }) => bankName === 'Test account').map(({ status }) => status)

describe('mfa-on-the-command-line', () => {
  it('asks for the code in the first run, but not in the next one', async () => {
    const folder = await createFolder()
    const { emulator, bill, env } = await startUntrusted()
    const first = await runExample('mfa-on-the-command-line.ts', { env, folder, input: '123456\n' })
    expect(first.code, first.output).toBe(0)
    expect(first.output).toContain('Six-digit code: ')
    expect(first.output).toContain('Trusted for 30 days')
    expect(emulator.messages().at(-1)).toMatchObject({ kind: 'text', to: '***0123', text: 'Your code is 123456.' })
    const file = join(folder, '.bill-mfa.env')
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    const [, rememberMeId = ''] = /BILL_REMEMBER_ME_ID="(\w+)"/.exec(await readFile(file, 'utf8')) ?? []
    expect(rememberMeId).not.toBe('')
    expect(first.output).not.toContain(rememberMeId)
    const again = await runExample('mfa-on-the-command-line.ts', { env, folder })
    expect(again.code, again.output).toBe(0)
    expect(again.output).toContain('Using the MFA ID of desk')
    expect(again.output).not.toContain('Six-digit')
    expect(countRequests(emulator, 'generateChallenge')).toBe(1)
    expect(await statusesOf(bill)).toEqual(['VERIFIED', 'VERIFIED'])
  })

  it('asks again when the 30 days are over', async () => {
    const folder = await createFolder()
    const { emulator, env } = await startUntrusted()
    await runExample('mfa-on-the-command-line.ts', { env, folder, input: '123456\n' })
    await emulator.clock.advance({ days: 31 })
    const { code, output } = await runExample('mfa-on-the-command-line.ts', { env, folder, input: '123456\n' })
    expect(code, output).toBe(0)
    expect(output).toContain('Six-digit code: ')
    expect(countRequests(emulator, 'generateChallenge')).toBe(2)
  })

  it('registers a phone first if there is none', async () => {
    const { emulator, bill, env } = await startUntrusted({ phone: null })
    const without = await runExample('mfa-on-the-command-line.ts', { env })
    expect([without.code, without.output]).toEqual([1, expect.stringContaining('Set BILL_PHONE')])
    const { code, output } = await runExample('mfa-on-the-command-line.ts', { env: { ...env, BILL_PHONE: '4155550199', BILL_MFA_CODE: '123456' } })
    expect(code, output).toBe(0)
    expect((await bill.mfa.phones()).results).toMatchObject([{ last4digits: '0199' }])
    expect(emulator.messages()).toHaveLength(2)
    expect(await statusesOf(bill)).toEqual(['VERIFIED'])
  })

  it('reads the code from an environment variable', async () => {
    const { bill, env } = await startUntrusted()
    const { code, output } = await runExample('mfa-on-the-command-line.ts', { env: { ...env, BILL_MFA_CODE: '123456' } })
    expect(code, output).toBe(0)
    expect(output).not.toContain('Six-digit')
    expect(await statusesOf(bill)).toEqual(['VERIFIED'])
  })

  it.for([
    ['999999\n', 'BILL rejected the code'],
    ['', 'No code was entered.'],
  ] as const)('exits with an error for the input %j, and adds no account', async ([input, message]) => {
    const { bill, env } = await startUntrusted()
    const { code, output } = await runExample('mfa-on-the-command-line.ts', { env, input })
    expect([code, output]).toEqual([1, expect.stringContaining(message)])
    expect(await statusesOf(bill)).toEqual([])
  })
})
