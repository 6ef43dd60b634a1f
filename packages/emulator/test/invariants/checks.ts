/** The invariants that hold after every step. */
import { expect } from 'vitest'
import type { Row } from '../../src/store/rows.ts'
import type { Model, View } from './model.ts'
import { WORDS, type Performed } from './perform.ts'
import type { Organization, Step } from './step.ts'

export interface Checked {
  readonly model: Model
  readonly step: Step
  readonly performed: Performed
  readonly before: View
  readonly after: View
  readonly times: { readonly before: number; readonly after: number }
  readonly progress: { readonly before: object; readonly after: object }
}

export interface Change {
  readonly collection: string
  readonly id: string
  readonly before: Row | undefined
  readonly after: Row | undefined
}

export function changesOf(before: View, after: View): Change[] {
  const changes: Change[] = []
  for (const collection of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(collection), after.get(collection)]
    for (const id of new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])) if (old?.get(id) !== now?.get(id)) changes.push({ collection, id, before: old?.get(id), after: now?.get(id) })
  }
  return changes
}

/** What a request changes even if it is rejected: the session was used, a wrong code was counted, a rejected payment is an event. */
const isKept = ({ collection, before, after }: Change): boolean =>
  collection === 'sessions' || collection === 'mfaCodes' || (collection === 'events' && !before && /^(payment|autopay)\.failed$/.test(String(after?.data['type']))) || ['timers', 'clock', 'auditTrail'].includes(collection)

export function failedRequestChangesNothing({ performed: { result, operation, request, fault }, before, after, times, progress, model }: Checked): void {
  if (!result || fault || result.status < 400) return
  expect(result.status, `${request}\n${result.text}`).toBeLessThan(500)
  const changes = changesOf(before, after).filter(({ collection }) => collection !== 'sessions')
  const hasEvent = changes.some(({ collection }) => collection === 'events')
  expect(changes.filter((change) => !isKept(change) || (!hasEvent && change.collection !== 'mfaCodes')), `${String(operation?.id)} failed and changed something`).toEqual([])
  if (!changes.length) expect([times.after, progress.after], `${String(operation?.id)} failed and used up a number`).toEqual([times.before, progress.before])
  expect(model.world.validator('#/components/schemas/ErrorList')(result.data), result.text).toEqual([])
}

/** A connection that broke before the request arrived. */
export function lostRequestChangesNothing({ performed: { fault, request }, before, after }: Checked): void {
  if (fault === 'reset-before') expect(changesOf(before, after), request).toEqual([])
}

/** Nor does a request that a fault cut off create two. */
export function createsAtMostOne({ performed: { operation, request }, before, after }: Checked): void {
  if (operation?.name !== 'create' || !operation.requestSchema) return
  const created = changesOf(before, after).filter((change) => change.collection === operation.group && !change.before)
  expect(created.length, `${operation.id} ${request}`).toBeLessThanOrEqual(1)
}

export function timeNeverGoesBack({ times, before, after }: Checked): void {
  expect(times.after).toBeGreaterThanOrEqual(times.before)
  for (const change of changesOf(before, after)) {
    const [old, now] = [change.before?.data['updatedTime'], change.after?.data['updatedTime']]
    if (typeof old === 'string' && typeof now === 'string') expect(Date.parse(now), `${change.collection} ${change.id}`).toBeGreaterThanOrEqual(Date.parse(old))
    if (typeof now === 'string') expect(Date.parse(now)).toBeLessThanOrEqual(times.after)
  }
}

/** A subscription of an organization gets the events of that organization only. */
export function eventsAreIsolated({ model: { accounts }, before, after }: Checked): void {
  for (const { collection, id, before: old, after: now } of changesOf(before, after)) {
    if (collection !== 'events' || old || !now) continue
    const { subscriptionId, payload } = now.data as unknown as { subscriptionId: string; payload: string }
    const owner = after.get('events.subscriptions')?.get(subscriptionId)?.owner
    for (const [one, other] of [['first', 'second'], ['second', 'first']] as const) if (owner === accounts[one].id) expect(payload, `event ${id} for ${owner}`).not.toContain(accounts[other].id)
  }
}

/** Nor does a response have a value that the description lacks of an enum that BILL may add to: the emulator doesn't have any others. */
export function responsesAreDescribed({ model: { world }, performed: { operation, result, fault } }: Checked): void {
  if (fault || operation?.responseSchema === undefined || !result || result.status === 0 || result.status >= 300) return
  // Nobody has seen the status of a working AP card, so the description lacks it.
  const problems = world.validator(operation.responseSchema)(result.data).filter(({ schemaPath }) => !schemaPath.includes('/ApCardStatus/'))
  expect(problems, `${operation.id}\n${result.text}`).toEqual([])
}

/** Reads each list that needs no other record, as both organizations. */
export async function checkLists(model: Model): Promise<void> {
  const [view, now] = [model.view(), model.world.clock.now()]
  for (const operation of model.world.contract.operations.filter(({ name, pathParameters, schemes }) => name === 'list' && pathParameters.length === 0 && !schemes[0]?.startsWith('partner')))
    for (const organization of ['first', 'second'] as const) {
      const result = await model.ask(operation.method, operation.path, model.headersFor(operation, organization))
      const checked: Checked = { model, step: { kind: 'time', hours: 0 }, performed: { operation, organization, request: operation.path, result }, before: view, after: view, times: { before: now, after: now }, progress: { before: {}, after: {} } }
      organizationsAreIsolated(checked)
      responsesAreDescribed(checked)
    }
}

export function organizationsAreIsolated({ model, performed: { operation, organization, request, result, isForeign, fault }, before, after }: Checked): void {
  if (!organization || !operation || !result) return
  const isPartner = operation.schemes[0]?.startsWith('partner') === true
  if (isForeign && !isPartner && !fault) expect(result.status, `${operation.id} served a record of the other organization: ${request}`).toBeGreaterThanOrEqual(400)
  const own = model.accounts[organization].id
  const other: Organization = organization === 'first' ? 'second' : 'first'
  const otherId = model.accounts[other].id
  if (!isPartner || operation.schemes[0] === 'partnerOrganization') {
    for (const rows of after.values()) for (const { id, owner } of rows.values()) if (owner === otherId && id.length > 8 && result.text.includes(id)) expect(request, `${operation.id} shows ${id} of the other organization`).toContain(id)
    for (const word of WORDS[other]) if (result.text.includes(word)) expect(request, `${operation.id} shows ${word}`).toContain(word)
  }
  const foreign = changesOf(before, after).filter(({ collection, before: old, after: now }) => !['sessions', 'events', 'auditTrail'].includes(collection) && ![own, ''].includes((now ?? old)?.owner ?? ''))
  if (!isPartner) expect(foreign.map(({ collection, id }) => `${collection} ${id}`), `${operation.id} changed something of the other organization`).toEqual([])
}
