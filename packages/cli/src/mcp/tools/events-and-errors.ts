/** Tools about webhook events, and about BILL's error codes. */
import { ERROR_CODES, type ErrorFact } from '../error-codes.js'
import { defined, integer, LOCAL, object, READS, text, type Tool } from './definition.js'

const listEvents: Tool = {
  name: 'list_events',
  title: 'List webhook events',
  description: 'Lists recent events of a webhook subscription. Without subscriptionId, lists the subscriptions.',
  input: object({ subscriptionId: text('ID of the subscription'), entityId: text('Only events about this object'), max: integer('Items of a page; defaults to 20', 1, 100), page: text('nextPage of the reply before') }),
  hints: READS,
  run: async ({ subscriptionId, ...query }, { read }) =>
    subscriptionId === undefined ? { data: { subscriptions: await read('events.subscriptions.list', {}) } } : { data: await read('events.list', { path: { subscriptionId }, query: defined(query) }) },
}

/** What to do about an error of a kind. */
const ADVICE: Readonly<Record<string, string>> = {
  session: 'The server signs in again by itself. If the error stays, a person must check the credentials with `bill login`.',
  mfa: 'The session must be MFA-trusted. A person can run `bill trust` and restart this server with BILL_REMEMBER_ME_ID and BILL_DEVICE.',
  credentials: 'A person must check the credentials and the environment with `bill login`.',
  permission: 'The user or the key may not do this. A person must change the role, or the setup in BILL.',
  request: 'Change the request: describe_operation says what the operation accepts.',
  notFound: 'Check the ID, and that it belongs to this organization.',
  limit: 'Wait, then repeat the read. For a write, first read whether it happened.',
  lockout: 'Wait several minutes. Do not retry before that.',
  server: 'For a read, retry later. After a write, first read whether it happened.',
  duplicate: 'The object exists already: read it instead of creating it.',
}

const explainError: Tool = {
  name: 'explain_error',
  title: 'Explain an error',
  description: 'Says what an error code of BILL means, and what to do.',
  input: object({ error: text('A code such as BDC_1150, or a message that contains codes') }, ['error']),
  hints: LOCAL,
  run: ({ error }) => {
    const codes = [...new Set(String(error).match(/BDC_\d+/g))].slice(0, 5)
    if (!codes.length) return { facts: { error: 'The text has no code of the form BDC_1150.', knownCodes: Object.keys(ERROR_CODES).length } }
    return { facts: { codes: codes.map((code) => ({ code, ...explain(Object.hasOwn(ERROR_CODES, code) ? ERROR_CODES[code] : undefined) })) } }
  },
}

const explain = (fact: ErrorFact | undefined): object => (fact ? { ...fact, whatToDo: ADVICE[fact.kind] } : { meaning: 'unknown: this code is not documented here. Read its message.' })

export const EVENT_TOOLS: readonly Tool[] = [listEvents, explainError]
