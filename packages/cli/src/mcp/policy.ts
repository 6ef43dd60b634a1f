/** Which operations a server may call. What is not known here is rejected. */
import type { Operation } from '../catalog/operation.js'
import { NotAllowedError } from './not-allowed.js'
import type { Settings } from './settings.js'

/** What is done with an operation. Operations that move or redirect money are prepared first, and then committed. */
export type Action = 'read' | 'write' | 'prepare' | 'commit'

/** What an operation that moves money does: it sends an amount that is in its body, or it stops a payment. */
const MOVES: Readonly<Record<string, 'sends' | 'stops'>> = {
  'payments.create': 'sends',
  'payments.createBulk': 'sends',
  'receivablePayments.charge': 'sends',
  'payments.cancel': 'stops',
  'payments.void': 'stops',
}

/** Operations that no flag allows, by the beginning of their SDK method. */
const BLOCKED: readonly (readonly [prefix: string, reason: string])[] = [
  ['auth.login', 'the server signs in itself'],
  ['auth.logout', 'the server signs in itself'],
  ['mfa.', 'it is about the identity of a person, who can use the command line'],
  ['partner.', 'it is about other organizations, or signs in'],
  ['events.subscriptions.', 'it would send data of the organization to an address'],
  ['spend.cards.panJwt', 'it returns the key to a card number'],
]

/** Reads of blocked groups that are harmless. */
const READABLE = ['mfa.phones', 'partner.organizations.list', 'partner.roles.list', 'partner.roles.get', 'partner.users.list', 'partner.users.get', 'events.subscriptions.list', 'events.subscriptions.get']

/** Why an operation can never be called, or undefined. */
export function blockedReason({ method, body, isRead }: Operation): string | undefined {
  if (body?.isFile) return 'it sends a file, which tools cannot pass'
  if (isRead && READABLE.includes(method)) return undefined
  return BLOCKED.find(([prefix]) => method.startsWith(prefix))?.[1]
}

/** The action that an operation needs, by its effect on money. @throws NotAllowedError if its effect is not known. */
export function actionOf(operation: Operation): 'read' | 'write' | 'prepare' {
  const { id, isRead, money, method } = operation
  if (money === 'none') return isRead ? 'read' : 'write'
  if (!isRead && (money === 'redirects' || (money === 'moves' && Object.hasOwn(MOVES, method)))) return 'prepare'
  throw new NotAllowedError(`${id} is not allowed: it moves money, and how much is not known from its input.`)
}

/** Whether an operation sends an amount, which its body must then have. */
export const sendsAmount = ({ method }: Operation): boolean => MOVES[method] === 'sends'

const HOW = {
  read: 'Use call_operation.',
  write: 'It changes data: use call_write_operation, if the server was started with --allow-writes.',
  prepare: 'It moves or redirects money: use prepare_operation and commit_operation, if the server was started with --allow-payments.',
} as const

const FLAGS = { read: undefined, write: 'allowWrites', prepare: 'allowPayments' } as const

/** @throws NotAllowedError if the operation may not be called in this way. */
export function assertAllowed(operation: Operation, action: Action, settings: Settings): void {
  const { id } = operation
  const reason = blockedReason(operation)
  if (reason !== undefined) throw new NotAllowedError(`${id} is not allowed: ${reason}.`)
  const needed = actionOf(operation)
  if (needed !== (action === 'commit' ? 'prepare' : action)) throw new NotAllowedError(`${id} cannot be called in this way. ${HOW[needed]}`)
  const flag = FLAGS[needed]
  if (flag !== undefined && !settings[flag])
    throw new NotAllowedError(`${id} is not allowed: this server ${needed === 'write' ? 'only reads. A person can start it with --allow-writes' : 'does not move or redirect money. A person can start it with --allow-payments'}.`)
}

/** Says how an operation can be called, for `describe_operation`. */
export function describeAccess(operation: Operation, settings: Settings): string {
  try {
    const action = actionOf(operation)
    assertAllowed(operation, action, settings)
    return HOW[action].replace(/, if the server .*/, '.')
  } catch (error) {
    if (error instanceof NotAllowedError) return error.message
    throw error
  }
}
