/** Webhook subscriptions, the catalog of events, and the history of notifications. https://developer.bill.com/docs/working-with-bill-webhooks */
import { bodyOf, type Call, type Handlers } from '../call.js'
import { parseTime } from '../clock/parse-time.js'
import type { Json } from '../contract/contract.js'
import { isLoopback } from '../events/deliver.js'
import { notify, NOTIFICATIONS, resend, SUBSCRIPTIONS, type Notification } from '../events/emit.js'
import { invalid, reject } from '../errors.js'
import { defineRules, rejectBy } from '../rules/rule.js'
import type { Row } from '../store/rows.js'
import { toTimestamp } from '../world.js'
import { merge } from './generic.js'
import { listRows } from './list.js'

export const subscriptionRules = defineRules({
  'subscription-idempotency': {
    text: 'Creating a subscription or a security key needs an X-Idempotent-Key that is a UUID v4. The same key within 24 hours returns the first response again.',
    confidence: 'documented', source: 'https://developer.bill.com/docs/bill-webhook-api-general-rules', operations: ['createSubscription', 'createNewSecurityKey'],
  },
  'subscription-limit': {
    text: 'An organization has at most 10 subscriptions, and no two with the same events and URL.',
    confidence: 'documented', source: 'https://developer.bill.com/docs/bill-webhook-api-general-rules', operations: ['createSubscription'],
  },
  'subscription-url': {
    text: 'BILL accepts https URLs only. The emulator accepts http on loopback as well.',
    confidence: 'documented', source: 'https://developer.bill.com/reference/createsubscription', operations: ['createSubscription', 'replaceSubscription', 'updateSubscription'],
  },
  'security-key-once': {
    text: 'The security key is in the response that creates it, and never again.',
    confidence: 'documented', source: 'https://developer.bill.com/reference/createnewsecuritykey', operations: ['createSubscription', 'createNewSecurityKey', 'getSubscription'],
  },
  'spend-events': {
    text: 'BILL delivers events of Spend & Expense in production only; its sandbox delivers the test event. The emulator delivers them always.',
    confidence: 'documented', source: 'https://developer.bill.com/docs/working-with-bill-webhooks', operations: ['createSubscription'],
  },
  'event-history': {
    text: 'Notifications are kept for 180 days.',
    confidence: 'documented', source: 'https://developer.bill.com/reference/geteventsforsubscription', operations: ['getEventsForSubscription'],
  },
})

export const RESPONSES = 'events.idempotentResponses'
const MAX_SUBSCRIPTIONS = 10
const DAY_MS = 86_400_000
export const HISTORY_MS = 180 * DAY_MS
const UUID_V4 = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i

/** Returns the first response again to a request with the same key. */
function once(call: Call, create: () => Json): Json {
  const key = call.headers.get('X-Idempotent-Key')
  if (!key || !UUID_V4.test(key)) rejectBy(subscriptionRules['subscription-idempotency'], 400, 'BDC_1129', 'X-Idempotent-Key: must be a UUID of version 4')
  const id = `${call.owner} ${call.operation.id} ${key}`
  const before = call.world.store.get<{ response: Json; expires: number }>(RESPONSES, id)
  if (before && before.data.expires > call.now) return before.data.response
  const response = create()
  const entry = { response, expires: call.now + DAY_MS }
  if (before) call.world.store.update(RESPONSES, before, entry)
  else call.world.store.insert(RESPONSES, call.owner, id, entry)
  return response
}

/** What a caller sees: everything but the key. */
function view({ id, data: { securityKey: _secret, ...data } }: Row): Json {
  return { id, ...data }
}

const securityKey = (call: Call): string => btoa(`${call.world.store.createId('key')}${call.world.store.createId('key')}`).slice(0, 32)

function check(call: Call, data: Json, own?: Row): void {
  const url = String(data['notificationUrl'])
  const isAllowed = URL.canParse(url) && (new URL(url).protocol === 'https:' || isLoopback(url))
  if (!isAllowed) rejectBy(subscriptionRules['subscription-url'], 400, 'BDC_1129', 'notificationUrl: must be an https URL, or an http URL of this machine, such as http://127.0.0.1:3000/webhooks')
  const known = Object.keys(call.world.contract.document['webhooks'] as Json)
  const events = data['events'] as { type: string; version: string }[]
  const unknown = events.filter(({ type, version }) => !known.includes(type) || version !== '1')
  if (unknown.length) throw invalid(unknown.map(({ type, version }) => `events: there is no event ${type} of version ${version}`))
  const same = (row: Row): boolean => row.id !== own?.id && row.data['notificationUrl'] === url && typesOf(row.data['events'] as { type: string }[]) === typesOf(events)
  if (call.world.store.list(SUBSCRIPTIONS, call.owner).some(same)) rejectBy(subscriptionRules['subscription-limit'], 400, 'BDC_1119', 'A subscription with the same events and URL exists already.')
}

const typesOf = (events: readonly { type: string }[]): string => events.map(({ type }) => type).sort().join()

function createSubscription(call: Call): Json {
  const { store } = call.world
  const body = bodyOf(call)
  if (store.list(SUBSCRIPTIONS, call.owner).length >= MAX_SUBSCRIPTIONS) rejectBy(subscriptionRules['subscription-limit'], 400, 'BDC_1119', `An organization has at most ${MAX_SUBSCRIPTIONS} subscriptions.`)
  check(call, body)
  const time = toTimestamp(call.now)
  const key = securityKey(call)
  const level = call.session?.kind === 'partner' ? 'partner' : call.session?.kind === 'spend' ? 'spend' : 'organization'
  const row = store.insert<Json>(SUBSCRIPTIONS, call.owner, store.createId('uuid'), { ...body, organizationId: call.owner, __level: level, securityKey: key, createdTime: time, updatedTime: time })
  return { ...view(row), securityKey: key }
}

function find(call: Call): Row {
  const id = call.path['subscriptionId'] ?? ''
  const row = call.world.store.get(SUBSCRIPTIONS, id)
  return row?.owner === call.owner ? row : reject(404, 'BDC_1205', `${id} : the subscription does not exist.`)
}

function save(call: Call, row: Row, data: Json): Row {
  check(call, data, row)
  return call.world.store.update<Json>(SUBSCRIPTIONS, row, { ...data, updatedTime: toTimestamp(call.now) })
}

const toEvent = (row: Row): Json => row.data

function findNotification(call: Call): Row<Notification> {
  const id = call.path['eventId'] ?? ''
  const row = call.world.store.get<Notification>(NOTIFICATIONS, id)
  return row?.data.subscriptionId === find(call).id ? row : reject(404, 'BDC_1205', `${id} : the event does not exist.`)
}

function listEvents(call: Call): unknown {
  const { id } = find(call)
  const { entityId, createdTimeFrom, createdTimeTo } = call.query
  const from = Math.max(call.now - HISTORY_MS, createdTimeFrom === undefined ? 0 : readTime('createdTimeFrom', createdTimeFrom))
  const to = createdTimeTo === undefined ? Infinity : readTime('createdTimeTo', createdTimeTo)
  const rows = call.world.store.list<Notification>(NOTIFICATIONS, call.owner).filter(({ data }) => {
    const time = Date.parse(data.createdTime)
    return data.subscriptionId === id && time >= from && time <= to && (entityId === undefined || data.payload.includes(JSON.stringify(entityId)))
  })
  return listRows(call, rows as unknown as Row[], toEvent)
}

function readTime(name: string, text: string): number {
  const time = parseTime(text)
  if (Number.isNaN(time)) throw invalid([`${name}: must be a time such as 2026-03-02T00:00:00Z`])
  return time
}

function sendTestEvent(call: Call): Json {
  const row = find(call)
  const { eventType, version: _version, ...body } = bodyOf(call) as Json & { eventType?: string; version?: string }
  const type = eventType ?? (row.data['events'] as { type: string }[])[0]?.type ?? ''
  const id = notify(call.world, { subscriber: call.owner, organizationId: call.owner, subscriptionId: row.id, eventType: type, body })
  return (call.world.store.get(NOTIFICATIONS, id) as Row).data
}

export const subscriptionHandlers: Handlers = {
  getEventCatalog: ({ world, session }) =>
    Object.keys(world.contract.document['webhooks'] as Json)
      .filter((type) => type.startsWith('spend.') === (session?.kind === 'spend'))
      .map((type) => ({ type, versions: ['1'] })),
  getAllSubscriptions: (call) => listRows(call, call.world.store.table(SUBSCRIPTIONS, call.owner), view),
  createSubscription: (call) => once(call, () => createSubscription(call)),
  getSubscription: (call) => view(find(call)),
  replaceSubscription: (call) => view(save(call, find(call), { ...find(call).data, ...bodyOf(call) })),
  updateSubscription: (call) => view(save(call, find(call), merge(find(call).data, bodyOf(call)))),
  deleteSubscription: (call) => call.world.store.delete(SUBSCRIPTIONS, find(call).id),
  createNewSecurityKey(call) {
    const row = find(call)
    return once(call, () => {
      const key = securityKey(call)
      call.world.store.update<Json>(SUBSCRIPTIONS, row, { ...row.data, securityKey: key, updatedTime: toTimestamp(call.now) })
      return { securityKey: key }
    })
  },
  sendTestEvent,
  getEventsForSubscription: listEvents,
  resendEvent(call) {
    const row = findNotification(call)
    resend(call.world, row)
    return row.data
  },
  webhookGetHealthCheck: () => ({ appId: 'bill-sdk-emulator-events', appEnv: 'emulator', appVersion: '1', bdcRegion: 'local' }),
}
