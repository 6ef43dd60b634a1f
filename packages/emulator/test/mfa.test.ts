import { describe, expect, it } from 'vitest'
import { send, setUp, signIn } from './helpers/clients.ts'

const MFA = '/connect/v3/mfa'

/** A signed-in user who has registered a phone. */
async function withPhone() {
  const { emulator } = setUp()
  const headers = await signIn(emulator)
  const { setupId } = (await send(emulator, 'POST', `${MFA}/setup`, { phone: '4155550100', type: 'TEXT' }, headers)).data as never as { setupId: string }
  expect((await send(emulator, 'POST', `${MFA}/setup/validate`, { setupId, type: 'TEXT', token: '123456' }, headers)).data).toEqual({ status: 'SUCCESS' })
  const challenge = async (as = headers) => ((await send(emulator, 'POST', `${MFA}/challenge`, {}, as)).data as never as { challengeId: string }).challengeId
  const validate = (challengeId: string, body: object = {}, as = headers) => send(emulator, 'POST', `${MFA}/challenge/validate`, { challengeId, token: '123456', ...body }, as)
  return { emulator, headers, challenge, validate }
}

describe('MFA', () => {
  it('[mfa-code-sent] sends a code that can be read', async () => {
    const { emulator } = await withPhone()
    expect(emulator.messages()).toMatchObject([{ kind: 'text', to: '***0100', text: 'Your code is 123456.' }])
  })

  it('[mfa-phone-first] needs a phone for a challenge, and blocks a second setup', async () => {
    const { emulator } = setUp()
    const fresh = await signIn(emulator)
    expect(await send(emulator, 'POST', `${MFA}/challenge`, {}, fresh)).toMatchObject({ status: 400, code: 'BDC_1354' })
    const { emulator: other, headers } = await withPhone()
    expect(await send(other, 'POST', `${MFA}/setup`, { phone: '4155550199', type: 'TEXT' }, headers)).toMatchObject({ status: 400, code: 'BDC_5324' })
    expect((await send(other, 'GET', `${MFA}/phones`, undefined, headers)).data).toEqual({ results: [{ type: 'MOBILE', last4digits: '0100', primary: true }] })
  })

  it('[mfa-phone-first] blocks the second of two setups that began before a phone was there', async () => {
    const { emulator } = setUp()
    const headers = await signIn(emulator)
    const begin = async (phone: string) => ((await send(emulator, 'POST', `${MFA}/setup`, { phone, type: 'TEXT' }, headers)).data as never as { setupId: string }).setupId
    const ids = [await begin('4155550100'), await begin('4155550199')]
    const validate = (setupId: string | undefined) => send(emulator, 'POST', `${MFA}/setup/validate`, { setupId, type: 'TEXT', token: '123456' }, headers)
    expect((await validate(ids[1])).status).toBe(200)
    expect(await validate(ids[0])).toMatchObject({ status: 400, code: 'BDC_5324' })
    expect((await send(emulator, 'GET', `${MFA}/phones`, undefined, headers)).data).toMatchObject({ results: [{ last4digits: '0199' }] })
  })

  it('[mfa-challenge-any-session] trusts the session that validates, and [session-mfa-status] says so', async () => {
    const { emulator, headers, challenge, validate } = await withPhone()
    const status = async (as: typeof headers) => ((await send(emulator, 'GET', '/connect/v3/login/session', undefined, as)).data as never as { mfaStatus: string }).mfaStatus
    expect(await status(headers)).toBe('CHALLENGE')
    const other = await signIn(emulator)
    expect((await validate(await challenge(headers), {}, other)).status).toBe(200)
    expect([await status(headers), await status(other)]).toEqual(['CHALLENGE', 'COMPLETE'])
  })

  it('[mfa-remember-me] remembers a device for 30 days', async () => {
    const { emulator, challenge, validate } = await withPhone()
    const { rememberMeId } = (await validate(await challenge(), { rememberMe: true, device: 'ci-box' })).data as never as { rememberMeId: string }
    const trustedAfter = async (change: object) => {
      const { devKey, username, password, organizationId } = emulator.credentials
      return ((await send(emulator, 'POST', '/connect/v3/login', { devKey, username, password, organizationId, rememberMeId, device: 'ci-box', ...change })).data as never as { trusted: boolean }).trusted
    }
    expect(await trustedAfter({})).toBe(true)
    expect(await trustedAfter({ device: 'other' })).toBe(false)
    expect(await trustedAfter({ rememberMeId: 'mfaWRONG' })).toBe(false)
    const later = await signIn(emulator)
    expect((await send(emulator, 'POST', `${MFA}/step-up`, { rememberMeId, device: 'other' }, later)).data).toEqual({ trusted: false })
    expect((await send(emulator, 'POST', `${MFA}/step-up`, { rememberMeId, device: 'ci-box' }, later)).data).toEqual({ trusted: true })
    await emulator.clock.advance({ days: 30 })
    expect(await trustedAfter({})).toBe(false)
  })

  it('[mfa-code-expires] ends a code by time and by tries, and counts wrong ones', async () => {
    const { emulator, headers, challenge, validate } = await withPhone()
    const first = await challenge()
    expect(await validate(first, { token: '000000' })).toMatchObject({ status: 400, code: 'BDC_1119' })
    expect(await validate(first, { token: '000000' })).toMatchObject({ status: 400, code: 'BDC_1119' })
    expect(await validate(first, { token: '000000' })).toMatchObject({ status: 400, code: 'BDC_1358' })
    expect(await validate(first)).toMatchObject({ status: 400, code: 'BDC_1358' })
    const second = await challenge()
    await emulator.clock.advance({ minutes: 10 })
    expect(await validate(second, {}, headers)).toMatchObject({ status: 400, code: 'BDC_1356' })
  })

  it('[mfa-device-length] rejects a long device name', async () => {
    const { challenge, validate } = await withPhone()
    expect(await validate(await challenge(), { rememberMe: true, device: 'x'.repeat(49) })).toMatchObject({ status: 400, code: 'BDC_1143' })
  })

  it('[mfa-sync-token] rejects the session of a sync token', async () => {
    const { emulator, syncTokenName, syncTokenValue } = setUp()
    const headers = await signIn(emulator, { username: syncTokenName, password: syncTokenValue })
    expect(await send(emulator, 'POST', `${MFA}/setup`, { phone: '4155550100', type: 'TEXT' }, headers)).toMatchObject({ status: 403 })
  })

  it('sends at most five codes a minute', async () => {
    const { emulator, headers } = await withPhone()
    const statuses: number[] = []
    for (let count = 0; count < 5; count++) statuses.push((await send(emulator, 'POST', `${MFA}/challenge`, {}, headers)).status)
    expect(statuses).toEqual([200, 200, 200, 200, 429])
  })
})
