/** Faults that a test switches on: an error, a lost connection, or a body that cannot be read. */
import type { Operation } from '../contract/contract.js'
import { ControlError } from '../control/control-error.js'
import { assertFields, type Field } from '../fields.js'
import { suggest } from '../suggest.js'

/**
 * What the client sees. An object is an error in BILL's form, and `reset-before` a lost connection: the request has no effect. With `reset-after-commit` (a lost
 * connection), `truncate` (half a body), `malformed` (a body that is not JSON) and `html` (a 502 with a page), the request takes effect.
 */
export type FaultReply = { readonly status: number; readonly code?: string; readonly message?: string } | 'reset-before' | 'reset-after-commit' | 'truncate' | 'malformed' | 'html'

/** Which requests fail, and how. It needs a `reply` or `delayMs`. */
export interface Fault {
  /** ID of the operation, such as `createPayment`. Without it and without `path`, every operation fails. */
  readonly operation?: string
  /** Beginning of the path, such as `/connect/v3/bills`. */
  readonly path?: string
  /** Without it, the request is only delayed. */
  readonly reply?: FaultReply
  /** Real milliseconds before the response, at most 600,000. */
  readonly delayMs?: number
  /** How many requests fail. Defaults to all. */
  readonly times?: number
  /** Share of the matching requests that fail, from 0 to 1. Defaults to 1. */
  readonly probability?: number
  /** Makes `probability` repeatable. */
  readonly seed?: number
}

interface ActiveFault {
  readonly id: string
  readonly fault: Fault
  left: number
  state: number
}

/** The faults of a world. They are not part of a snapshot. */
export class Faults {
  #active: ActiveFault[] = []
  #count = 0
  readonly #operations: ReadonlyMap<string, unknown>

  /** @param operations by their IDs. */
  constructor(operations: ReadonlyMap<string, unknown>) {
    this.#operations = operations
  }

  /** @throws ControlError that names the field if the fault is not valid. */
  add(fault: Fault): string {
    assertFault(fault)
    const { operation } = fault
    if (operation !== undefined && !this.#operations.has(operation)) throw new ControlError(`The description has no operation ${operation}.${suggest(operation, this.#operations.keys())} Operations have the IDs of BILL's reference, such as createPayment.`, 'operation')
    const id = `fault-${++this.#count}`
    this.#active.push({ id, fault, left: fault.times ?? Infinity, state: (fault.seed ?? 1) >>> 0 })
    return id
  }

  list(): (Fault & { readonly id: string; readonly left: number | null })[] {
    return this.#active.map(({ id, fault, left }) => ({ ...fault, id, left: Number.isFinite(left) ? left : null }))
  }

  clear(): void {
    this.#active = []
  }

  /** The fault of a request, if any. It is counted at once, so that two requests never share one. */
  take(operation: Operation, path: string): Fault | undefined {
    for (const active of this.#active) {
      const { fault } = active
      if (fault.operation !== undefined && fault.operation !== operation.id) continue
      if (fault.path !== undefined && !path.startsWith(fault.path)) continue
      if (next(active) >= (fault.probability ?? 1)) continue
      if (--active.left <= 0) this.#active = this.#active.filter((other) => other !== active)
      return fault
    }
    return undefined
  }
}

/** A response with such a status has no body, and a fault has one. */
const NO_BODY = [204, 205, 304]

const REPLIES = ['reset-before', 'reset-after-commit', 'truncate', 'malformed', 'html']

/** How the paths of all operations begin. */
const PATHS = '/connect'

export const FAULT = { operation: 'string?', path: 'string?', reply: ['string', 'object'], delayMs: 'number?', times: 'number?', probability: 'number?', seed: 'number?' } as const satisfies Readonly<Record<keyof Fault, Field>>

function assertFault(fault: Fault): void {
  const { path, reply, times, probability, delayMs, seed } = fault
  assertFields({ ...fault }, FAULT)
  if (path !== undefined && !path.startsWith(PATHS) && !PATHS.startsWith(path)) throw new ControlError('path must be the beginning of the path of a request, such as /connect/v3/vendors.', 'path')
  if (reply === undefined && delayMs === undefined) throw new ControlError('A fault needs a reply or delayMs.', 'reply')
  if (typeof reply === 'string' && !REPLIES.includes(reply)) throw new ControlError(`reply must be one of ${REPLIES.join(', ')}, or an object with a status.${suggest(reply, REPLIES)}`, 'reply')
  if (typeof reply === 'object') assertReply(reply)
  if (times !== undefined && !(Number.isInteger(times) && times > 0)) throw new ControlError('times must be a positive integer.', 'times')
  if (probability !== undefined && !(probability >= 0 && probability <= 1)) throw new ControlError('probability must be from 0 to 1.', 'probability')
  if (delayMs !== undefined && !(delayMs >= 0 && delayMs <= 600_000)) throw new ControlError('delayMs must be from 0 to 600000.', 'delayMs')
  if (seed !== undefined && !Number.isInteger(seed)) throw new ControlError('seed must be an integer.', 'seed')
}

const REPLY_FIELDS = ['status', 'code', 'message']

function assertReply(reply: Exclude<FaultReply, string>): void {
  const unknown = Object.keys(reply).find((name) => !REPLY_FIELDS.includes(name))
  if (unknown !== undefined) throw new ControlError(`reply.${unknown} is not a known field.${suggest(unknown, REPLY_FIELDS)} Known fields: ${REPLY_FIELDS.join(', ')}.`, `reply.${unknown}`)
  if (!Number.isInteger(reply.status) || reply.status < 200 || reply.status > 599 || NO_BODY.includes(reply.status)) throw new ControlError(`reply.status must be an integer from 200 to 599 with a body: not ${NO_BODY.join(', ')}.`, 'reply.status')
  for (const name of ['code', 'message'] as const) if (reply[name] !== undefined && typeof reply[name] !== 'string') throw new ControlError(`reply.${name} must be of type string.`, `reply.${name}`)
}

/** A number from 0 to 1 (mulberry32). */
function next(active: ActiveFault): number {
  active.state = (active.state + 0x6d2b79f5) >>> 0
  let value = active.state
  value = Math.imul(value ^ (value >>> 15), value | 1)
  value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
  return ((value ^ (value >>> 14)) >>> 0) / 4294967296
}
