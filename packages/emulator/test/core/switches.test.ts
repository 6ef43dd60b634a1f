/** Switches that change a figure: the default is tested with what it limits. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { SWITCHES } from '../../src/control/config.ts'
import { send, signIn } from '../helpers/clients.ts'
import { setUpPayables } from '../helpers/payables.ts'
import { createEmulator, type EmulatorOptions } from '../../src/local.ts'

const VENDORS = '/connect/v3/vendors'
const MFA = '/connect/v3/mfa'

/** A challenge of a user who has registered a phone, and what validates it. */
async function challenge(options: EmulatorOptions) {
  const emulator = createEmulator({ checkResponses: true, ...options })
  const headers = await signIn(emulator)
  const { setupId } = (await send(emulator, 'POST', `${MFA}/setup`, { phone: '4155550100', type: 'TEXT' }, headers)).data as never as { setupId: string }
  await send(emulator, 'POST', `${MFA}/setup/validate`, { setupId, type: 'TEXT', token: '123456' }, headers)
  const { challengeId } = (await send(emulator, 'POST', `${MFA}/challenge`, {}, headers)).data as never as { challengeId: string }
  return { emulator, validate: (token: string) => send(emulator, 'POST', `${MFA}/challenge/validate`, { challengeId, token }, headers) }
}

it('mfaAttempts: a challenge ends after so many wrong codes', async () => {
  const { validate } = await challenge({ mfaAttempts: 1 })
  expect(await validate('000000')).toMatchObject({ status: 400, code: 'BDC_1358' })
})

it('mfaCodeMinutes: a code expires after so many minutes', async () => {
  const { emulator, validate } = await challenge({ mfaCodeMinutes: 20 })
  await emulator.clock.advance({ minutes: 19 })
  expect((await validate('123456')).status).toBe(200)
  const short = await challenge({ mfaCodeMinutes: 1 })
  await short.emulator.clock.advance({ minutes: 1 })
  expect(await short.validate('123456')).toMatchObject({ status: 400, code: 'BDC_1356' })
})

it('sessionIdleMinutes: a session expires after so many minutes', async () => {
  const emulator = createEmulator({ sessionIdleMinutes: 5 })
  const headers = await signIn(emulator)
  await emulator.clock.advance({ minutes: 4 })
  expect((await send(emulator, 'GET', VENDORS, undefined, headers)).status).toBe(200)
  await emulator.clock.advance({ minutes: 5 })
  expect(await send(emulator, 'GET', VENDORS, undefined, headers)).toMatchObject({ status: 401, code: 'BDC_1109' })
})

it('syncSessionIdleMinutes: the session of a sync token expires after so many minutes', async () => {
  const emulator = createEmulator({ syncSessionIdleMinutes: 5 })
  const { syncTokenName, syncTokenValue } = emulator.credentials
  const headers = await signIn(emulator, { username: syncTokenName, password: syncTokenValue })
  await emulator.clock.advance({ minutes: 4 })
  expect((await send(emulator, 'GET', VENDORS, undefined, headers)).status).toBe(200)
  await emulator.clock.advance({ minutes: 5 })
  expect((await send(emulator, 'GET', VENDORS, undefined, headers)).status).toBe(401)
})

it('accessTokenSeconds: an OAuth token expires after so many seconds', async () => {
  const emulator = createEmulator({ accessTokenSeconds: 60 })
  const { clientId, clientSecret } = emulator.credentials
  const response = await emulator.fetch('http://127.0.0.1/authx/token', { method: 'POST', body: new URLSearchParams({ grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret }) })
  const { access_token: token, expires_in: seconds } = (await response.json()) as { access_token: string; expires_in: number }
  expect(seconds).toBe(60)
  await emulator.clock.advance({ seconds: 60 })
  expect((await send(emulator, 'GET', VENDORS, undefined, { authorization: `Bearer ${token}` })).status).toBe(401)
})

it('exchangeRateMinutes: an exchange rate expires after so many minutes', async () => {
  const { bill, createVendor } = await setUpPayables({ exchangeRateMinutes: 90 })
  const abroad = await createVendor({ name: 'Loire Papier', address: { line1: '1 Rue du Port', city: 'Nantes', zipOrPostalCode: '44000', country: 'FR' }, billCurrency: 'EUR', paymentInformation: { bankCountry: 'FR', bankAccount: { accountNumber: 'FR7630006000011234567890189', nameOnAccount: 'Loire Papier', paymentCurrency: 'EUR' } } })
  expect(await bill.payments.exchangeRate({ vendorId: abroad.id, amount: 1 })).toMatchObject({ expirationTime: expect.stringContaining('2026-03-02T10:30') as unknown })
})

it('all have a test that names them', () => {
  const folder = new URL('../', import.meta.url)
  const tests = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.test.ts')).map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n')
  expect(Object.keys(SWITCHES).filter((name) => !new RegExp(`\\b${name}\\b`).test(tests))).toEqual([])
})
