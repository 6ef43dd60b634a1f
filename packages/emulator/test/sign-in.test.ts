import { Bill } from 'bill-sdk'
import { describe, expect, it } from 'vitest'
import { HOST, send, setUp, signIn } from './helpers/clients.ts'

describe('a sign-in', () => {
  it('returns a session that works', async () => {
    const { emulator, organizationId, userId } = setUp()
    const headers = await signIn(emulator)
    expect((await send(emulator, 'GET', '/connect/v3/login/session', undefined, headers)).data).toEqual({ organizationId, userId, mfaStatus: 'SETUP', mfaBypass: false })
  })

  it.each([
    ['devKey', 401, 'BDC_1102'],
    ['username', 401, 'BDC_1101'],
    ['password', 401, 'BDC_1101'],
    ['organizationId', 401, 'BDC_1101'],
  ])('with a wrong %s is rejected', async (name, status, code) => {
    const { emulator, devKey, username, password, organizationId } = setUp()
    const result = await send(emulator, 'POST', '/connect/v3/login', { devKey, username, password, organizationId, [name]: 'wrong' })
    expect([result.status, result.code]).toEqual([status, code])
  })

  it('[sign-in-key-in-body] needs devKey in the body, and accepts it in the header as well', async () => {
    const { emulator, devKey, username, password, organizationId } = setUp()
    const body = { username, password, organizationId }
    expect(await send(emulator, 'POST', '/connect/v3/login', body, { devKey })).toMatchObject({ status: 400, message: 'devKey: must not be null' })
    expect(await send(emulator, 'POST', '/connect/v3/login', { ...body, devKey }, { devKey })).toMatchObject({ status: 200 })
  })

  it('[sign-in-archived-user] of an archived user is rejected', async () => {
    const { emulator, userId } = setUp()
    await send(emulator, 'POST', `/connect/v3/users/${userId}/archive`, undefined, await signIn(emulator))
    const { devKey, username, password, organizationId } = emulator.credentials
    expect(await send(emulator, 'POST', '/connect/v3/login', { devKey, username, password, organizationId })).toMatchObject({ status: 401, code: 'BDC_1111' })
  })

  it('is counted: after 200 in an hour the next is rejected, unless limits are off', async () => {
    const { emulator } = setUp({ limits: { concurrent: 3, signInsPerHour: 20, requestsPerHour: 20_000, spendPerMinute: 60, messagesPerMinute: 5 } })
    for (let count = 0; count < 20; count++) expect((await signIn(emulator)).sessionId).toBeTruthy()
    const { devKey, username, password, organizationId } = emulator.credentials
    expect(await send(emulator, 'POST', '/connect/v3/login', { devKey, username, password, organizationId })).toMatchObject({ status: 429, code: 'BDC_1144' })
    emulator.configure({ limits: false })
    expect((await signIn(emulator)).sessionId).toBeTruthy()
  })
})

describe('a session', () => {
  it('[session-idle] expires after 35 minutes without a call, and each call restarts the time', async () => {
    const { emulator } = setUp()
    const headers = await signIn(emulator)
    for (let call = 0; call < 3; call++) {
      await emulator.clock.advance({ minutes: 34 })
      expect((await send(emulator, 'GET', '/connect/v3/vendors', undefined, headers)).status).toBe(200)
    }
    await emulator.clock.advance({ minutes: 35 })
    expect(await send(emulator, 'GET', '/connect/v3/vendors', undefined, headers)).toMatchObject({ status: 401, code: 'BDC_1109' })
  })

  it('[session-idle] of a sync token expires after 48 hours', async () => {
    const { emulator, syncTokenName, syncTokenValue } = setUp()
    const headers = await signIn(emulator, { username: syncTokenName, password: syncTokenValue })
    await emulator.clock.advance({ hours: 47 })
    expect((await send(emulator, 'GET', '/connect/v3/vendors', undefined, headers)).status).toBe(200)
    await emulator.clock.advance({ hours: 48 })
    expect((await send(emulator, 'GET', '/connect/v3/vendors', undefined, headers)).status).toBe(401)
  })

  it('[session-key] works with its own key only, and ends at the sign-out', async () => {
    const { emulator } = setUp()
    const headers = await signIn(emulator)
    expect(await send(emulator, 'GET', '/connect/v3/vendors', undefined, { ...headers, devKey: 'other' })).toMatchObject({ status: 401, code: 'BDC_1102' })
    expect(await send(emulator, 'GET', '/connect/v3/vendors', undefined, { sessionId: headers.sessionId })).toMatchObject({ status: 401 })
    expect(await send(emulator, 'POST', '/connect/v3/logout', undefined, headers)).toMatchObject({ status: 200, data: undefined })
    expect(await send(emulator, 'GET', '/connect/v3/vendors', undefined, headers)).toMatchObject({ status: 401, code: 'BDC_1109' })
  })
})

describe('OAuth', () => {
  it('issues a token for the organization, and rejects a wrong secret', async () => {
    const { emulator, clientId, clientSecret } = setUp()
    const bill = new Bill({ ...emulator.clientOptions(), devKey: null, username: null, password: null, organizationId: null, apiToken: null, rememberMeId: null, device: null, clientId, clientSecret } as never)
    expect((await bill.vendors.list()).results).toHaveLength(3)
    const wrong = await emulator.fetch(`${HOST}/authx/token`, { method: 'POST', body: new URLSearchParams({ grant_type: 'client_credentials', client_id: clientId, client_secret: 'wrong' }) })
    expect(wrong.status).toBe(401)
  })

  it('tokens expire on the clock', async () => {
    const { emulator, clientId, clientSecret } = setUp()
    const response = await emulator.fetch(`${HOST}/authx/token`, { method: 'POST', body: new URLSearchParams({ grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret }) })
    const { access_token: token, expires_in: seconds } = (await response.json()) as { access_token: string; expires_in: number }
    const headers = { authorization: `Bearer ${token}` }
    expect((await send(emulator, 'GET', '/connect/v3/vendors', undefined, headers)).status).toBe(200)
    await emulator.clock.advance({ seconds })
    expect((await send(emulator, 'GET', '/connect/v3/vendors', undefined, headers)).status).toBe(401)
  })
})
