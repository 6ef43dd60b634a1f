/** Facts about BILL that the description once lacked or had wrong: where each is stated, and what must be there. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { METHODS, resolve, type Document } from '../../scripts/generate/openapi.ts'
import type { ErrorFact } from '../../scripts/generate/emit/errors.ts'

const bundle = JSON.parse(readFileSync(new URL('../../generated/openapi.json', import.meta.url), 'utf8')) as Document
const errors = parse(readFileSync(new URL('../../spec/errors.yaml', import.meta.url), 'utf8')) as Record<string, ErrorFact>

/** The node at a place such as `Bill payments` or `get /connect/v3/bills billApprovals`. References are followed. */
function at(place: string): unknown {
  const [first, second, ...rest] = place.split(' ') as [string, string, ...string[]]
  const isOperation = (METHODS as readonly string[]).includes(first)
  const start: unknown = isOperation ? bundle.paths[second]?.[first as 'get'] : bundle.components.schemas[first]
  return (isOperation ? rest : [second, ...rest]).filter(Boolean).reduce(child, start)
}

function child(parent: unknown, key: string): unknown {
  const node = resolve<Record<string, unknown>>(bundle, parent as object as Record<string, unknown>)
  const { properties, parameters, responses } = node as { properties?: object; parameters?: object[]; responses?: object }
  const named = parameters?.map((parameter) => resolve<{ name?: string }>(bundle, parameter)).find(({ name }) => name === key)
  const found = named ?? (properties as Record<string, unknown> | undefined)?.[key] ?? (responses as Record<string, unknown> | undefined)?.[key] ?? node[key]
  return found && typeof found === 'object' ? resolve(bundle, found) : found
}

const values = (...all: string[]): object => expect.objectContaining({ enum: expect.arrayContaining(all), 'x-extensible-enum': true })
const peer = { 'x-source': { confidence: 'peer' } }
const says = (text: string): object => expect.objectContaining({ description: expect.stringContaining(text) })
const mentions = (text: string): unknown => expect.stringContaining(text)
const requires = (...all: string[]): unknown => expect.objectContaining({ required: all })
const security = (...schemes: string[]): object => expect.arrayContaining(schemes.map((scheme) => expect.objectContaining({ [scheme]: [] })))

const facts: [fact: string, place: string, expected: unknown][] = [
  ['session details accept OAuth', 'get /connect/v3/login/session security', security('oauth')],
  ['sign-out accepts OAuth', 'post /connect/v3/logout security', security('oauth')],

  ['a card takes the names of the reference', 'SpendCardCreateById required', ['name', 'userId', 'budgetId']],
  ['a card takes the names of the guides', 'SpendCardCreateByUuid required', ['name', 'userUuid', 'budgetUuid']],
  ['a card takes either', 'SpendCardCreate anyOf', [{ $ref: '#/components/schemas/SpendCardCreateById' }, { $ref: '#/components/schemas/SpendCardCreateByUuid' }]],

  ['list bills takes billApprovals', 'get /connect/v3/bills billApprovals', expect.objectContaining({ in: 'query', schema: { type: 'boolean' }, ...peer })],
  ['get bill takes billApprovals', 'get /connect/v3/bills/{billId} billApprovals', expect.objectContaining({ in: 'query', schema: { type: 'boolean' }, ...peer })],
  ['bills filter by approval status', 'get /connect/v3/bills filters x-filterable approvalStatus', { operators: ['eq'], ...peer }],
  ['transactions filter by type', 'get /connect/v3/spend/transactions filters x-filterable type', { operators: ['ne'], ...peer }],
  ['transactions filter by completeness', 'get /connect/v3/spend/transactions filters x-filterable complete', { operators: ['eq'], ...peer }],
  ['users filter by role', 'get /connect/v3/users filters x-filterable role.type', { operators: ['eq'], ...peer }],

  ['payment status of a bill', 'BillPaymentStatus', values('UNPAID', 'PARTIALLY_PAID', 'PARTIAL', 'SCHEDULED', 'IN_PROCESS', 'PAID', 'UNDEFINED')],
  ['status of a vendor’s bank account', 'VendorBankAccountStatus', values('NO_ACCOUNT', 'NO_NET_LINKED_ACCOUNT', 'NET_LINKED_ACCOUNT', 'UNDEFINED')],
  ['how a vendor is paid', 'VendorPayByType', values('CHECK', 'ACH', 'RPPS', 'OFFLINE', 'VIRTUAL_CARD', 'WALLET', 'UNDEFINED')],
  ['virtual card states', 'VendorVirtualCardStatus', values('ENROLLED', 'UNENROLLED', 'PENDING', 'VERBAL_COMMITMENT', 'REQUIRE_MORE_INFO', 'PHONE_NUMBER_NEEDED', 'UNKNOWN', 'UNDEFINED')],
  ['payment instead of a virtual card', 'VendorAlternatePayByType', values('CREDIT_CARD', 'OFFLINE', 'AMEX', 'UNDEFINED')],
  ['verification of a vendor’s bank account', 'VendorBankAccount status allOf 0', values('VERIFIED')],
  ['role types', 'UserRoleType', values('ADMINISTRATOR', 'ACCOUNTANT', 'APPROVER', 'PAYER', 'CLERK', 'AUDITOR', 'MEMBER', 'PARTNER', 'PURCHASE_REQUESTER', 'CUSTOM')],
  ['type of a received payment', 'ReceivablesType', values('CASH', 'CHECK', 'CREDIT_CARD', 'VIRTUAL_CARD', 'ACH', 'PAYPAL', 'WALLET', 'OTHER', 'UNDEFINED')],
  ['status of a received payment', 'ReceivablePaymentStatus', values('SCHEDULED', 'PAID', 'CANCELED', 'VOID', 'ESCHEATED', 'UNDEFINED')],
  ['status of a payment', 'PaymentSingleStatus', values('PARTIALLY_CLAIMED', 'EXPIRING', 'READY_TO_FUND', 'CANCELLATION_IN_PROGRESS', 'FUNDS_ESCHEATED', 'VOID_PENDING')],
  ['status of an approval policy', 'BillApprovalPolicy status', values('ACTIVE')],
  ['result of the MFA setup', 'ResultStatus', values('SUCCESS', 'FAILED')],
  ['status of MFA', 'SessionMfaStatus', values('SETUP', 'CHALLENGE', 'COMPLETE', 'DISABLED')],

  ...['SpendBudget', 'SpendCard', 'SpendCustomField', 'SpendCustomFieldValue', 'SpendReimbursement', 'SpendTransaction', 'SpendUser', 'SpendAppliedCustomField', 'SpendSelectedValue'].map(
    (schema): [string, string, unknown] => [`${schema} does not require the deprecated id`, schema, requires('uuid')],
  ),
  ['SpendBudgetMember does not require the deprecated id', 'SpendBudgetMember', requires('userUuid')],
  ['a page token of Spend & Expense can be null', 'SpendPageTokens nextPage type', ['string', 'null']],
  ['the other one, too', 'SpendPageTokens prevPage type', ['string', 'null']],
  ['Spend events can lack the organization', 'SpendEventMetadata required', ['eventId', 'subscriptionId', 'eventType', 'version']],
  ['Spend events can name the company', 'SpendEventMetadata spendCompanyUuid', expect.objectContaining({ type: 'string' })],
  ['other events name the organization', 'EventMetadata required', expect.arrayContaining(['organizationId'])],
  ['the address in a vendor event can be short', 'VendorEventPayload address', expect.not.objectContaining({ required: expect.anything() })],

  ['description of a recorded payment', 'RecordedPaymentCreate description maxLength', 4000],
  ...['OrganizationUserCreate', 'OrganizationUserUpdate', 'PartnerUserCreate', 'PartnerUserUpdate'].map((schema): [string, string, unknown] => ['a last name is not empty', `${schema} lastName minLength`, 1]),
  ['rppsInformation can be null', 'NetworkInvitationCreate rppsInformation anyOf', expect.arrayContaining([{ type: 'null' }])],
  ['an issue can lack a message', 'ApiErrorItem', requires('timestamp', 'code', 'severity', 'category')],
  ['a sync token’s user', 'LoginResponse userId', says('`syu`')],
  ['a sync token’s user', 'SessionInfo userId', says('`syu`')],
  ...['LoginRequest', 'MfaChallengeValidateRequest', 'MfaStepUpRequest', 'PartnerLoginAsUserRequest'].map((schema): [string, string, unknown] => ['a device name is short', `${schema} device`, says('Keep it short')]),
  ['a bill has payments', 'Bill payments', expect.objectContaining({ type: 'array', ...peer })],
  ['a custom field is not global by default', 'SpendCustomFieldCreate global default', false],
  ['global is optional', 'SpendCustomFieldCreate', requires('name', 'allowCustomValues')],
  ['bill lines lose classifications', 'patch /connect/v3/bills/{billId} description', mentions('without `classifications` loses its classifications')],
  ['bill lines lose classifications', 'BillLineItemUpdate classifications', says('loses its classifications')],

  ['a partial address is undecided', 'VendorUpdate address allOf 0', expect.not.objectContaining({ required: expect.anything() })],
  ['a partial address is undecided', 'VendorUpdate address', says('Several working clients send a partial address')],
  ['bill lines without an ID are undecided', 'BillLineItemUpdate', expect.not.objectContaining({ required: expect.anything() })],
  ['bill lines without an ID are undecided', 'BillLineItemUpdate id', says('undecided')],
  ['payments have a 422', 'post /connect/v3/payments 422', expect.objectContaining(peer)],
  ['bulk payments have a 422', 'post /connect/v3/payments/bulk 422', expect.objectContaining(peer)],
]

describe('the description states', () => {
  it.each(facts)('%s: %s', (_fact, place, expected) => {
    expect(at(place)).toEqual(expected)
  })

  it('the host of the OAuth token, and which one is inferred', () => {
    const { oauth } = bundle.components.securitySchemes as { oauth: { description: string } }
    expect(oauth.description).toContain('https://auth.stage.bill.com/authx/token')
    expect(oauth.description).toMatch(/https:\/\/auth\.prod\.bill\.com is inferred/)
  })

  it('every list of Spend & Expense with page tokens that can be null', () => {
    const lists = Object.entries(bundle.components.schemas).filter(([name]) => name.startsWith('Spend') && name.endsWith('List'))
    expect(lists.length).toBeGreaterThan(8)
    expect(lists.filter(([, schema]) => JSON.stringify(schema).includes('/PageTokens"')).map(([name]) => name)).toEqual([])
  })

  it('no deprecated field as required, because BILL may stop sending it', () => {
    const required = Object.entries(bundle.components.schemas).flatMap(([name, schema]) =>
      (schema.required ?? []).flatMap((field) => ((schema.properties?.[field] as { deprecated?: boolean } | undefined)?.deprecated ? [`${name}.${field}`] : [])),
    )
    expect(required).toEqual([])
  })

  it('events of Spend & Expense, and of vendors, with their own schemas', () => {
    const schemas = Object.entries(bundle.components.schemas)
    const wrong = (prefix: string, ref: string): string[] => schemas.filter(([name, schema]) => name.startsWith(prefix) && name.endsWith('Event') && JSON.stringify(schema).includes(`/${ref}"`)).map(([name]) => name)
    expect(wrong('Spend', 'EventMetadata')).toEqual([])
    expect(wrong('Vendor', 'Vendor')).toEqual([])
  })
})

describe('the error codes', () => {
  it.each([1143, 1151, 1152, 1159, 1233, 1302, 1322, 1354, 1356, 1358, 1361, 1374, 1402, 1570, 5324])('have BDC_%i, as seen by other clients', (number) => {
    expect(errors[`BDC_${number}`]).toMatchObject({ meaning: expect.any(String), source: { confidence: number === 1322 ? 'documented' : 'peer' } })
  })
})

/** Fields of requests for which BILL's samples have a quoted number or boolean. */
const QUOTED = [
  'MfaChallengeRequest.useBackup',
  'InvoiceRecordPayment.amount',
  'InvoiceRecordPaymentItem.amount',
  'OrganizationProcessingOptions.mailingAddressSameAsPhysical',
  'SpendBudgetMemberUpsert.limit',
  'SpendBudgetMemberUpsert.recurringLimit',
  'SpendCardCreateById.limit',
  'SpendCardCreateByUuid.limit',
  'SpendCardUpdate.limit',
]

it('marks exactly the fields that BILL’s samples quote', () => {
  const marked = Object.entries(bundle.components.schemas).flatMap(([name, { properties = {} }]) =>
    Object.entries(properties).flatMap(([field, schema]) => (schema['x-accepts-quoted'] ? [`${name}.${field}`] : [])),
  )
  expect(marked.sort()).toEqual(QUOTED.sort())
  expect(JSON.stringify(bundle).split('"x-accepts-quoted"').length - 1).toBe(QUOTED.length)
})
