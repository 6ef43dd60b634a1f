/** Performs a step of the model on both emulators. */
import { expect } from 'vitest'
import type { Json, Operation } from '../../src/contract/contract.ts'
import { cents } from '../../src/money.ts'
import type { Model, Result } from './model.ts'
import type { Organization, RequestStep, Step } from './step.ts'

/** What a step did, for the checks. */
export interface Performed {
  readonly operation: Operation | undefined
  readonly organization: Organization | undefined
  readonly request: string
  /** How many payments it asked for at most. */
  readonly payments?: number
  readonly result: Result | undefined
  /** Whether it names a record of the other organization in its path. */
  readonly isForeign?: boolean
  /** Whether the connection was cut, and the request may not have been served. */
  readonly fault?: string
}

/** A word in the names of each organization's records, which the other must never see. */
export const WORDS: Readonly<Record<Organization, readonly string[]>> = { first: ['Alder', 'Cedar', 'Maple', 'Birch', 'Aspen', 'Juniper'], second: ['Bramble'] }

const otherOf = (organization: Organization): Organization => (organization === 'first' ? 'second' : 'first')

function idOf(model: Model, organization: Organization, collection: string, at: number): string {
  const rows = model.world.store.list(collection, model.accounts[organization].id)
  return rows.at(at < 0 ? Math.max(at, -rows.length) : at % Math.max(1, rows.length))?.id ?? 'none'
}

function resolveText(model: Model, organization: Organization, text: string): string {
  const [, sign, collection, at] = /^([@!])([\w.]+):(-?\d+)$/.exec(text) ?? []
  if (sign) return idOf(model, sign === '@' ? organization : otherOf(organization), String(collection), Number(at))
  return text.startsWith('%') ? `${String(WORDS[organization][0])} ${text.slice(1)}` : text
}

function resolve(model: Model, organization: Organization, value: unknown): unknown {
  if (typeof value === 'string') return resolveText(model, organization, value)
  if (Array.isArray(value)) return value.map((item) => resolve(model, organization, item))
  if (typeof value !== 'object' || value === null) return value
  const result = Object.fromEntries(Object.entries(value).map(([name, item]) => [name, resolve(model, organization, item)]))
  if (result['amount'] === '@due' || result['amount'] === '@half') result['amount'] = cents(dueOf(model, String(result['billId'] ?? result['invoiceId'] ?? result['id'])) * (result['amount'] === '@due' ? 1 : 0.5)) || 1
  if (result['vendorId'] === '@vendor') result['vendorId'] = model.world.store.get('bills', String((result['payments'] as Json[])[0]?.['billId']))?.data['vendorId'] ?? 'none'
  return result
}

const dueOf = ({ world: { store } }: Model, id: string): number => Number((store.get('bills', id) ?? store.get('invoices', id))?.data['dueAmount'] ?? 0)

const nextKey = (model: Model): string => `00000000-0000-4000-8000-${String(++model.requests).padStart(12, '0')}`

async function send(model: Model, step: RequestStep, key = nextKey(model)): Promise<Performed> {
  const operation = model.world.contract.operation(step.operation)
  const { organization } = step
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_match, name: string) => encodeURIComponent(resolveText(model, organization, step.path[name] ?? '')))
  const query = new URLSearchParams(Object.entries(step.query).map(([name, value]) => [name, resolveText(model, organization, value)])).toString()
  const body = resolve(model, organization, step.body)
  const headers = { 'x-idempotent-key': key, ...model.headersFor(operation, organization) }
  const isForeign = Object.values(step.path).some((text) => text.startsWith('!') && resolveText(model, organization, text) !== 'none')
  const result = await model.send(operation.method, `${path}${query && `?${query}`}`, headers, body)
  const payments = operation.id === 'createBulkPayment' ? ((body as Json | undefined)?.['payments'] as unknown[] | undefined)?.length ?? 0 : 1
  return { operation, organization, request: `${path} ${query} ${JSON.stringify(body)}`, payments, result, isForeign }
}

const ofOperation = (model: Model, operation: Operation, organization: Organization, at: number): string =>
  operation.path.replaceAll(/\{(\w+)\}/g, (_match, name: string) => idOf(model, organization, operation.group !== 'reports' && operation.pathParameters.at(-1) === name && !/^(list|create)/.test(operation.name) ? operation.group : operation.group.split('.').slice(0, -1).join('.') || `${name.replace(/Id$/, '')}s`, at))

/** Archives and restores a record, or the other way round: afterwards it is as before. */
async function* archive(model: Model, { organization, group: at, which }: Extract<Step, { kind: 'archive' }>): AsyncGenerator<Performed> {
  const { operations } = model.world.contract
  const groups = [...new Set(operations.filter(({ name, schemes }) => name === 'restore' && schemes[0] === 'session').map(({ group }) => group))].filter((group) => model.world.store.list(group, model.accounts[organization].id).length > 0)
  const group = groups[at % groups.length]
  const [get, archived, restored] = ['get', 'archive', 'restore'].map((name) => operations.find((one) => one.group === group && one.name === name)) as [Operation, Operation, Operation]
  const pathOf = (operation: Operation): string => ofOperation(model, operation, organization, which)
  const call = (operation: Operation): Promise<Result> => model.send(operation.method, pathOf(operation), { ...model.accounts[organization].session })
  const perform = async (operation: Operation): Promise<Performed & { result: Result }> => ({ operation, organization, request: pathOf(operation), result: await call(operation) })
  const before = await call(get)
  if (before.status !== 200) return
  const [away, back] = before.data['archived'] === true ? [restored, archived] : [archived, restored]
  const first = await perform(away)
  yield first
  if (first.result.status >= 300) return expect(await call(get)).toEqual(before)
  expect((await call(get)).data['archived']).toBe(before.data['archived'] !== true)
  const second = await perform(away)
  expect(second.result.status, `${away.id} twice`).toBe(200)
  yield second
  const last = await perform(back)
  expect(last.result.status, back.id).toBe(200)
  yield last
  // Recurring bills create what they missed; that is in other records.
  const times = { updatedTime: undefined }
  expect({ ...(await call(get)).data, ...times }, `${away.id}, then ${back.id}`).toEqual({ ...before.data, ...times })
}

function vendorWithLongestTrail({ world: { store }, accounts }: Model, organization: Organization): number {
  const { id: owner } = accounts[organization]
  const lengths = store.list('vendors', owner).map(({ id }) => store.list('auditTrail', owner).filter(({ data }) => data['__vendor'] === id).length)
  return lengths.indexOf(Math.max(...lengths))
}

/** Follows a list to its end: each item is there once, and the same as with larger pages. */
async function list(model: Model, step: Extract<Step, { kind: 'list' }>): Promise<void> {
  const stored = ({ group }: Operation): string[] => model.world.store.list(group, model.accounts[step.organization].id).map(({ id }) => JSON.stringify(id))
  // A list of one item says little.
  const lists = model.world.contract.operations.filter((operation) => operation.pages && operation.schemes[0] !== 'partner' && stored(operation).length > 1)
  // The only list that is read by offset.
  const isTrail = step.operation % 5 === 0
  const operation = (isTrail ? model.world.contract.operation('getVendorAuditTrail') : lists[step.operation % lists.length]) as Operation
  const path = ofOperation(model, operation, step.organization, isTrail ? vendorWithLongestTrail(model, step.organization) : step.which)
  const { sortable = [], pages } = operation
  const field = sortable[step.sort % (sortable.length + 1)]
  const read = async (max: number): Promise<string[]> => {
    const found: string[] = []
    let token: string | number | undefined
    for (let count = 0; count < 300; count++) {
      const query = new URLSearchParams({ ...(pages?.size === undefined && { max: String(max) }), ...(field && { sort: `${field}:${step.sort % 2 ? 'asc' : 'desc'}` }), ...(token !== undefined && { [pages?.param ?? '']: String(token) }) })
      const { status, data } = await model.send('GET', `${path}?${query.toString()}`, model.headersFor(operation, step.organization))
      if (status !== 200) return found
      const items = (Array.isArray(data) ? data : data['results']) as Json[]
      found.push(...items.map((item) => JSON.stringify(item['id'] ?? item['uuid'] ?? item)))
      token = pages?.param === 'start' ? (items.length === max ? found.length : undefined) : (data['nextPage'] as string | undefined)
      if (token === undefined) return found
    }
    throw new Error(`${operation.id} does not end.`)
  }
  const [small, large] = [await read(step.max), await read(50)]
  expect(new Set(small).size, `${operation.id} has an item twice`).toBe(small.length)
  expect(small, operation.id).toEqual(large)
  if (/^(vendors|bills|customers|invoices|payments|vendorCredits)$/.test(operation.group)) expect(small.toSorted()).toEqual(stored(operation).toSorted())
}

/** A request whose response is lost, and the retry of a client that does not know whether it was served. */
async function* withFault(model: Model, { reply, request }: Extract<Step, { kind: 'fault' }>): AsyncGenerator<Performed> {
  const key = nextKey(model)
  const subscriptions = (): number => model.world.store.all('events.subscriptions').length
  const before = subscriptions()
  for (const { faults } of [model.main.emulator, model.copy.emulator]) faults.add({ operation: request.operation, reply, times: 1 })
  const performed = await send(model, request, key)
  for (const { faults } of [model.main.emulator, model.copy.emulator]) faults.clear()
  yield { ...performed, fault: reply }
  yield send(model, request, key)
  if (request.operation === 'createSubscription') expect(subscriptions(), 'a retry with the same key created another subscription').toBeLessThanOrEqual(before + 1)
}

/** @returns what the step did, one request at a time. */
export async function* perform(model: Model, step: Step): AsyncGenerator<Performed> {
  if (step.kind === 'request') return yield send(model, step)
  if (step.kind === 'fault') return yield* withFault(model, step)
  if (step.kind === 'archive') return yield* archive(model, step)
  if (step.kind === 'simulation') {
    const input = resolve(model, 'first', step.input) as Json
    await model.both((emulator) => emulator.simulation(step.name, input))
  }
  if (step.kind === 'time') await model.both((emulator) => emulator.clock.advance({ hours: step.hours }))
  else if (step.kind === 'restore') await (step.from === 'file' ? model.restartTwin() : model.restoreTwin())
  else if (step.kind === 'list') await list(model, step)
  yield { operation: undefined, organization: undefined, request: '', result: undefined }
}
