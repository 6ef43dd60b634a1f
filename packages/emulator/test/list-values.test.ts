/** Values of the parameters of lists, as the description describes the fields. */
import { expect, it } from 'vitest'
import type { Operation } from '../src/contract/contract.ts'
import { send, setUp, signIn } from './helpers/clients.ts'

const { emulator, apiToken, appKey, partnerUsername, partnerPassword, organizationId } = setUp({ limits: false })
const { contract } = emulator.world
const session = await signIn(emulator)
const partner = (await send(emulator, 'POST', '/connect/v3/partner/login', { appKey, username: partnerUsername, password: partnerPassword })).data.sessionId as string

const headersOf = ({ schemes: [scheme] }: Operation): Record<string, string> => (scheme === 'session' ? session : scheme === 'spend' ? { apiToken } : { appKey, organizationId, sessionId: partner })
const list = (operation: Operation, query: Record<string, string>) => send(emulator, 'GET', `${operation.path.replace('{organizationId}', organizationId)}?${new URLSearchParams(query).toString()}`, undefined, headersOf(operation))
const bills = contract.operation('listBills')

const lists = contract.operations.filter(({ filterable, pathParameters }) => filterable && pathParameters.every((name) => name === 'organizationId'))

it.each(lists.map((operation) => [operation.id, operation] as const))('%s serves each operator of each field, or says which value it needs', async (_id, operation) => {
  for (const [field, operators] of Object.entries(operation.filterable ?? {}))
    for (const operator of operators) {
      const { status, message } = await list(operation, { filters: `${field}:${operator}:1` })
      if (status === 200) continue
      expect({ status, message }, `${field}:${operator}`).toMatchObject({ status: 400, message: expect.stringMatching(/needs (true or false|one of|a date)/) })
      const value = /Time$|Date$/.test(field) ? '2026-03-02' : message?.includes('true or false') ? 'true' : (/needs one of ([^,]+)/.exec(message ?? '')?.[1] ?? '')
      expect(await list(operation, { filters: `${field}:${operator}:${value}` }), `${field}:${operator}:${value}`).toMatchObject({ status: 200 })
    }
})

it('filters reject values that their field cannot have', async () => {
  for (const filters of ['archived:eq:banana', 'paymentStatus:eq:PAYED', 'paymentStatus:in:"PAID,PAYED"', 'approvalStatus:eq:approved']) expect(await list(bills, { filters }), filters).toMatchObject({ status: 400, code: 'BDC_1129' })
  expect(await list(contract.operation('listTransactions'), { filters: 'amount:gte:much' })).toMatchObject({ status: 400, code: 'BDC_1129' })
  for (const filters of ['archived:eq:false', 'archived:eq:"false"', 'paymentStatus:in:"PAID,UNPAID"']) expect(await list(bills, { filters }), filters).toMatchObject({ status: 200 })
})

it('the audit trail rejects a negative start', async () => {
  const [vendor] = emulator.world.store.all('vendors')
  const path = contract.operation('getVendorAuditTrail').path.replace('{vendorId}', String(vendor?.id))
  expect((await send(emulator, 'GET', `${path}?start=0&max=1`, undefined, session)).data).toHaveLength(1)
  for (const start of ['-1', '-100']) expect(await send(emulator, 'GET', `${path}?start=${start}`, undefined, session), start).toMatchObject({ status: 400, message: 'start: must be at least 0' })
})
