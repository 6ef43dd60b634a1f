import { describe, expect, it } from 'vitest'
import { send, setUp, signIn } from './helpers/clients.ts'

const ORGANIZATION = { name: 'Rowan Bakery', address: { line1: '9 Oven Way', city: 'Reno', zipOrPostalCode: '89501', country: 'US' } }

async function asPartner() {
  const { emulator, appKey, partnerUsername, partnerPassword } = setUp()
  const { data } = await send(emulator, 'POST', '/connect/v3/partner/login', { appKey, username: partnerUsername, password: partnerPassword })
  const headers = { appKey, sessionId: (data as never as { sessionId: string }).sessionId }
  const created = await send(emulator, 'POST', '/connect/v3/partner/organizations', ORGANIZATION, headers)
  expect(created.status).toBe(201)
  return { emulator, headers, organization: created.data as never as { id: string; name: string } }
}

describe('a partner', () => {
  it('[partner-owns-organizations] lists its organizations, and reaches no others', async () => {
    const { emulator, headers, organization } = await asPartner()
    const { data } = await send(emulator, 'GET', '/connect/v3/partner/organizations', undefined, headers)
    expect((data as never as { results: { name: string }[] }).results.map(({ name }) => name)).toEqual(['Juniper & Sage', 'Rowan Bakery'])
    expect((await send(emulator, 'GET', '/connect/v3/partner/users', undefined, { ...headers, organizationId: organization.id })).status).toBe(200)
    expect(await send(emulator, 'GET', '/connect/v3/partner/users', undefined, { ...headers, organizationId: '008OTHER' })).toMatchObject({ status: 403, code: 'BDC_1123' })
  })

  it('[partner-default-role] creates an administrator, who signs in to a separate organization', async () => {
    const { emulator, headers, organization } = await asPartner()
    const inOrganization = { ...headers, organizationId: organization.id }
    const user = (await send(emulator, 'POST', '/connect/v3/partner/users', { firstName: 'Bo', lastName: 'Rye', email: 'bo@rowan.example', username: 'borye', acceptTermsOfService: true }, inOrganization)).data as never as { id: string; role: { type: string } }
    expect(user.role.type).toBe('ADMINISTRATOR')
    const { sessionId } = (await send(emulator, 'POST', '/connect/v3/partner/login-as-user', { userId: user.id, organizationId: organization.id }, headers)).data as never as { sessionId: string }
    const { devKey } = emulator.credentials
    const vendors = await send(emulator, 'GET', '/connect/v3/vendors', undefined, { devKey, sessionId })
    expect(vendors.data).toEqual({ results: [] })
    const own = await send(emulator, 'GET', '/connect/v3/vendors', undefined, await signIn(emulator))
    expect((own.data as never as { results: unknown[] }).results).toHaveLength(3)
  })

  it('creates an organization whose mailing address is the same as the physical one', async () => {
    const { emulator, headers } = await asPartner()
    const { data } = await send(emulator, 'POST', '/connect/v3/partner/organizations', { ...ORGANIZATION, processingOptions: { mailingAddressSameAsPhysical: true } }, headers)
    expect(data).toMatchObject({ mailingAddress: ORGANIZATION.address })
  })

  it('[partner-username-unique] uses a username once, in any letter case', async () => {
    const { emulator, headers, organization } = await asPartner()
    const create = (username: string) => send(emulator, 'POST', '/connect/v3/partner/users', { firstName: 'Bo', email: 'bo@rowan.example', username, acceptTermsOfService: true }, { ...headers, organizationId: organization.id })
    expect((await create('borye')).status).toBe(201)
    expect(await create('BoRye')).toMatchObject({ status: 400, code: 'BDC_1119' })
  })
})

describe('an organization', () => {
  it('[organization-own-only] is the one of the session', async () => {
    const { emulator, organizationId } = setUp()
    const headers = await signIn(emulator)
    expect((await send(emulator, 'PATCH', `/connect/v3/organizations/${organizationId}`, { phone: '4155550111' }, headers)).data).toMatchObject({ name: 'Juniper & Sage', phone: '4155550111' })
    expect(await send(emulator, 'GET', '/connect/v3/organizations/008OTHER', undefined, headers)).toMatchObject({ status: 403 })
  })

  it('[organization-address] has complete addresses', async () => {
    const { emulator, organizationId } = setUp()
    const headers = await signIn(emulator)
    const update = (body: object) => send(emulator, 'PATCH', `/connect/v3/organizations/${organizationId}`, body, headers)
    expect(await update({ address: { city: 'Reno' } })).toMatchObject({ status: 400, message: 'address.line1: must not be null' })
    expect((await update({ address: { line1: '1 A St', city: 'Reno', zipOrPostalCode: '89501', country: 'US' } })).status).toBe(200)
    expect((await update({ address: { city: 'Elko' } })).data).toMatchObject({ address: { line1: '1 A St', city: 'Elko' } })
  })

  it('[user-role] gives a user a role that exists', async () => {
    const { emulator } = setUp()
    const headers = await signIn(emulator)
    const roles = (await send(emulator, 'GET', '/connect/v3/roles', undefined, headers)).data as never as { results: { id: string; type: string }[] }
    const clerk = roles.results.find(({ type }) => type === 'CLERK')
    const user = { firstName: 'Cy', lastName: 'Elm', email: 'cy@juniper.example', acceptTermsOfService: true }
    expect((await send(emulator, 'POST', '/connect/v3/users', { ...user, roleId: clerk?.id }, headers)).data).toMatchObject({ role: { type: 'CLERK' } })
    expect(await send(emulator, 'POST', '/connect/v3/users', { ...user, roleId: '0poWRONG' }, headers)).toMatchObject({ status: 400, code: 'BDC_1205' })
  })

  it('[payment-term-unique] has each payment term once', async () => {
    const { emulator, organizationId } = setUp()
    const headers = await signIn(emulator)
    const create = (daysDue: number) => send(emulator, 'POST', `/connect/v3/organizations/${organizationId}/payment-terms`, { daysDue, name: `Net ${daysDue}` }, headers)
    expect((await create(30)).status).toBe(201)
    expect(await create(30)).toMatchObject({ status: 400 })
    expect((await create(45)).status).toBe(201)
  })

  it('[risk-decision] is checked, then approved, a minute after the last check began', async () => {
    const { decision, initiate, emulator } = await withRiskPhone()
    expect((await initiate()).data).toMatchObject({ decision: 'IN_PROGRESS' })
    await emulator.clock.advance({ seconds: 40 })
    await initiate()
    await emulator.clock.advance({ seconds: 40 })
    expect(await decision()).toBe('IN_PROGRESS')
    await emulator.clock.advance({ seconds: 20 })
    expect(await decision()).toBe('APPROVE')
  })

  it('[risk-phone] is checked once the user has a phone, which the user or the partner adds', async () => {
    const { emulator } = setUp()
    const headers = await signIn(emulator)
    expect((await send(emulator, 'GET', `${RISKS}/phone`, undefined, headers)).data).toEqual({ hasPhone: false })
    expect(await send(emulator, 'POST', RISKS, undefined, headers)).toMatchObject({ status: 400, code: 'BDC_1119' })
    const { appKey, partnerUsername, partnerPassword, organizationId, userId } = emulator.credentials
    const { data } = await send(emulator, 'POST', '/connect/v3/partner/login', { appKey, username: partnerUsername, password: partnerPassword })
    const phone = await send(emulator, 'POST', `/connect/v3/partner/risk-verifications/${userId}/phone`, PHONE, { appKey, organizationId, sessionId: (data as { sessionId: string }).sessionId })
    expect(phone.status).toBe(200)
    expect((await send(emulator, 'GET', `${RISKS}/phone`, undefined, headers)).data).toEqual({ hasPhone: true })
    expect((await send(emulator, 'POST', RISKS, undefined, headers)).status).toBe(200)
  })

  it('[risk-administrator] [risk-phone] is checked by an administrator, and each user has an own phone', async () => {
    const { emulator, organizationId } = await withRiskPhone()
    const { store } = emulator.world
    store.insert('users', organizationId, '006CLERK', { id: '006CLERK', archived: false, role: { type: 'CLERK' } })
    store.insert('credentials', '', 'cy@juniper.example', { kind: 'user', password: 'cy-horse-battery', userId: '006CLERK', organizationIds: [organizationId] })
    const clerk = await signIn(emulator, { username: 'cy@juniper.example', password: 'cy-horse-battery' })
    expect((await send(emulator, 'GET', `${RISKS}/phone`, undefined, clerk)).data).toEqual({ hasPhone: false })
    expect((await send(emulator, 'POST', `${RISKS}/phone`, PHONE, clerk)).status).toBe(200)
    expect(await send(emulator, 'POST', RISKS, undefined, clerk)).toMatchObject({ status: 403, code: 'BDC_1150' })
  })
})

const RISKS = '/connect/v3/risk-verifications'
const PHONE = { phoneNumber: '4155550100', phoneType: 'MOBILE' }

async function withRiskPhone() {
  const { emulator, organizationId } = setUp()
  const headers = await signIn(emulator)
  await send(emulator, 'POST', `${RISKS}/phone`, PHONE, headers)
  const initiate = () => send(emulator, 'POST', RISKS, undefined, headers)
  const decision = async () => ((await send(emulator, 'GET', RISKS, undefined, headers)).data as never as { decision: string }).decision
  return { emulator, organizationId, initiate, decision }
}
