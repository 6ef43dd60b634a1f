import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Json, Operation } from '../src/contract/contract.ts'
import { createEmulator, type Emulator } from '../src/local.ts'
import { referenceOf } from '../src/resources/references.ts'
import { arbitraryOf } from './helpers/arbitrary.ts'
import { send } from './helpers/clients.ts'

/** Requests of each operation that are made from its schema. */
const RUNS = 20

const emulator = createEmulator({ checkResponses: true, limits: false })
const { contract } = emulator.world
// References need records that they can name.
for (const { id, group, name } of contract.operations) if (/^(classifications|organizations\.paymentTerms)/.test(group) && name === 'create') emulator.runtime.invoke(id, emulator.credentials.organizationId, { path: { organizationId: emulator.credentials.organizationId }, body: { name: 'Known', daysDue: 30 } })
const empty = emulator.snapshot()

/** IDs of records that exist, by the name of the field or parameter that refers to one. */
function knownIds(): (field: string) => readonly unknown[] {
  const { store } = emulator.world
  const ids = (collection: string): string[] => store.all(collection).map(({ id }) => id)
  const byField: Record<string, string[]> = {
    invoiceId: ids('invoices'), paymentId: ids('payments'), organizationId: [emulator.credentials.organizationId], notificationUrl: ['http://127.0.0.1:9/hook'],
  }
  return (field) => {
    const collection = field === 'parentId' ? undefined : referenceOf(contract.operation('createBill'), field)
    return byField[field] ?? (collection === undefined ? [] : ids(collection))
  }
}

async function headersFor(operation: Operation): Promise<Record<string, string>> {
  const { devKey, appKey, apiToken, username, password, organizationId, partnerUsername, partnerPassword, rememberMeId, device } = emulator.credentials
  const [scheme] = operation.schemes
  if (scheme === 'spend') return { apiToken }
  if (scheme === 'session') return { devKey, sessionId: await signIn('/connect/v3/login', { devKey, username, password, organizationId, rememberMeId, device }) }
  if (scheme === undefined) return {}
  return { appKey, organizationId, sessionId: await signIn('/connect/v3/partner/login', { appKey, username: partnerUsername, password: partnerPassword }) }
}

const signIn = async (path: string, body: object): Promise<string> => ((await send(emulator, 'POST', path, body)).data as unknown as { sessionId: string }).sessionId

const pathOf = (operation: Operation, known: (field: string) => readonly unknown[]): string => operation.path.replaceAll(/\{(\w+)\}/g, (_match, name: string) => String(known(name)[0] ?? 'unknown-id'))

const queryOf = (operation: Operation): string => {
  const required = operation.queryParameters.filter(({ required: isRequired }) => isRequired)
  return required.length ? `?${new URLSearchParams(required.map(({ name, schema }) => [name, String((schema['enum'] as unknown[] | undefined)?.[0] ?? (schema['type'] === 'integer' ? 1 : 'x.pdf'))])).toString()}` : ''
}

/** The rules that rejected, and how often the request was served. */
async function call(emulator: Emulator, operation: Operation, body: unknown): Promise<number> {
  const headers = await headersFor(operation)
  const { status, data } = await send(emulator, operation.method, pathOf(operation, knownIds()) + queryOf(operation), body, { 'x-idempotent-key': crypto.randomUUID(), ...headers })
  expect(status, JSON.stringify({ body, data })).toBeLessThan(500)
  // A body that the description allows is rejected by a rule, not by the validation of the request.
  const messages = (Array.isArray(data) ? data : []).map(({ message }) => message ?? '')
  expect(messages.filter((message) => /is not a known field|must be of type|must be one of/.test(message)), JSON.stringify(body)).toEqual([])
  return status
}

describe('a valid request of', () => {
  it.each(contract.operations.map((operation) => [operation.id, operation] as const))('%s is served, or rejected by a rule', async (_id, operation) => {
    const schema = operation.requestSchema === undefined ? undefined : (contract.resolve(operation.requestSchema) as Json)
    const bodies = schema ? arbitraryOf(contract, schema, knownIds()) : fc.constant(undefined)
    await fc.assert(
      fc.asyncProperty(bodies, async (body) => {
        emulator.restore(empty)
        await call(emulator, operation, body)
      }),
      { numRuns: schema ? RUNS : 1 },
    )
  })
})
