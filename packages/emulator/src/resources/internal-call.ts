/** Calls of BILL itself, such as those of a timer. */
import type { Call } from '../call.js'
import type { Session } from '../auth/sessions.js'
import type { World } from '../world.js'

/** A call without a request. Its session stands for the user in whose name BILL acts. */
export function internalCall(world: World, owner: string, operationId: string, { body, userId, path = {} }: { body?: unknown; userId?: unknown; path?: Record<string, string> } = {}): Call {
  const session: Session | undefined = typeof userId === 'string' ? { kind: 'user', userId, owner, key: '', trusted: true, usedAt: world.clock.now() } : undefined
  return { world, operation: world.contract.operation(operationId), path, query: {}, body, bytes: undefined, headers: new Headers(), origin: 'http://127.0.0.1', now: world.clock.now(), session, owner, kept: [] }
}
