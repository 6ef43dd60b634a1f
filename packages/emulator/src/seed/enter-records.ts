/** Enters the records of a seed through the handlers, as a client would. */
import type { Session } from '../auth/sessions.js'
import type { Json, Operation } from '../contract/contract.js'
import { Rejection } from '../errors.js'
import { findProblems, normalizeInput } from '../middleware/validate.js'
import type { Runtime } from '../runtime.js'
import { SeedError, type SeedRecords } from './records.js'

/** @param options.validate whether the records are checked against the description. @throws SeedError that names the record. */
export function enterRecords(runtime: Runtime, session: Session, records: SeedRecords, { validate }: { validate: boolean }): void {
  const ids = new Map<string, string>()
  const invoke = (operation: Operation, input: unknown, path: Record<string, string> = {}): Json => {
    const { body } = normalizeInput(runtime.world, operation, { body: input })
    const problems = validate && findProblems(runtime.world, operation, body)
    if (problems) throw problems
    return runtime.invoke(operation.id, session.owner, { path, body, session }) as Json
  }
  for (const [group, list] of Object.entries(records)) {
    const createOperation = findCreate(runtime, group)
    for (const [index, { $key, $then = [], ...record }] of list.entries()) {
      within(`${group}[${index}]`, () => {
        const created = invoke(createOperation, replaceReferences(record, ids))
        const id = String(created['id'] ?? created['uuid'])
        if (typeof $key === 'string') ids.set($key, id)
        for (const [name, body] of $then as readonly [string, unknown?][]) {
          const operation = runtime.world.contract.operation(name)
          invoke(operation, replaceReferences(body, ids), { [operation.pathParameters[0] as string]: id })
        }
      })
    }
  }
}

function findCreate({ world }: Runtime, group: string): Operation {
  const operation = world.contract.operations.find((operation) => operation.group === group && operation.name === 'create')
  if (!operation) throw new SeedError(`The seed has records of ${group}, which cannot be created.`)
  return operation
}

/** Names the record in an error. */
function within(place: string, enter: () => void): void {
  try {
    enter()
  } catch (error) {
    const { message } = error as Error
    throw new SeedError(`The seed has an invalid record ${place}: ${error instanceof Rejection ? message.replaceAll(' (BDC_1002)', '') : message}`, { cause: error })
  }
}

function replaceReferences(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string' && value.startsWith('$ref:')) {
    const id = ids.get(value.slice(5))
    if (id === undefined) throw new SeedError(`${value.slice(5)} is not the $key of an earlier record.`)
    return id
  }
  if (Array.isArray(value)) return value.map((item) => replaceReferences(item, ids))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, replaceReferences(item, ids)]))
}
